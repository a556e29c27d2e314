import { describe, expect, test } from '@jest/globals';
import { logs } from '../../src/commands/logs.ts';
import { endedJob, type FakeRun, fakeJob } from '../fakes/run-account.ts';
import { at, deployedWorld, inputs, plantRun, said, writeLog } from './run-fixture.ts';

const twice = (first: string, second: string, more: Partial<FakeRun> = {}): Partial<FakeRun> => ({
  ...{ status: 'SUCCEEDED', stoppedAt: at(30) },
  attempts: [
    { beganAt: at(0), endedAt: at(11), job: endedJob(first, 3) },
    { beganAt: at(12), endedAt: at(30), job: endedJob(second, 0) },
  ],
  ...more,
});

describe('logs', () => {
  test('prints the log of the last run, each attempt under a heading, every line once and in order', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'old', twice('job-0', 'job-0'));
    plantRun(fake, 'new', twice('job-1', 'job-2'));
    writeLog(fake, 'job-0', 'old line');
    writeLog(fake, 'job-1', 'one', 'two', 'three');
    writeLog(fake, 'job-2', 'four');
    await logs(fake.world, inputs());
    expect(said(fake)).toEqual([
      ...['==> report new, attempt 1 <==', 'one', 'two', 'three'],
      ...['==> report new, attempt 2 <==', 'four'],
    ]);
  });

  const arrayRun = (failed: number, size: number): Partial<FakeRun> => {
    const array = { size, counts: { SUCCEEDED: size - failed, FAILED: failed } };
    const parent = endedJob('job-1', 1, { array });
    const { logStream: _, exitCode: __, ...job } = parent;
    return { status: 'FAILED', stoppedAt: at(30), attempts: [{ beganAt: at(0), endedAt: at(11), job }] };
  };

  test('prints the logs of the children of an array that failed, and of one child by its index', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'many', arrayRun(2, 5));
    for (let index = 0; index < 5; index++) {
      const id = `job-1:${index}`;
      fake.account.children.set(id, endedJob(id, index % 2));
      writeLog(fake, id, `line of ${index}`);
    }
    await logs(fake.world, inputs());
    expect(said(fake)).toEqual([
      ...['==> report many, index 1 <==', 'line of 1', '==> report many, index 3 <==', 'line of 3'],
      '2 of 5 children are shown, of those that failed. Show another one: logs with index.',
    ]);
    const before = said(fake).length;
    await logs(fake.world, inputs({ index: 4 }));
    expect(said(fake).slice(before)).toEqual(['==> report many, index 4 <==', 'line of 4']);
    await expect(logs(fake.world, inputs({ index: 5 }))).rejects.toMatchObject({
      code: 'door/bad-value',
      message: 'The array has 5 children, and none with the index 5.',
    });
  });

  test('prints the logs of twenty children of an array without failures, and says so; none that AWS has forgotten', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'many', arrayRun(0, 30));
    await logs(fake.world, inputs());
    expect(said(fake)).toEqual([
      'AWS Batch does not know the children of the array any more: it forgets them after a week.',
    ]);
    for (let index = 0; index < 30; index++) {
      const { logStream: _, ...child } = endedJob(`job-1:${index}`, 0);
      fake.account.children.set(child.id, child);
    }
    await logs(fake.world, inputs());
    expect(said(fake).filter((line) => line.startsWith('==> '))).toHaveLength(20);
    expect(said(fake).at(-1)).toBe('20 of 30 children are shown. Show another one: logs with index.');
  });

  test('prints the log of one run by its name', async () => {
    const fake = deployedWorld({ second: true });
    plantRun(fake, 'old', twice('job-1', 'job-2'));
    plantRun(fake, 'new', twice('job-3', 'job-4'));
    writeLog(fake, 'job-1', 'one');
    await logs(fake.world, inputs({ execution: 'old' }));
    expect(said(fake).slice(0, 2)).toEqual(['==> report old, attempt 1 <==', 'one']);
  });

  test('prints the lines of all runs since a time, oldest first', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'before', twice('job-0', 'job-0', { stoppedAt: at(1) }));
    plantRun(fake, 'first', twice('job-1', 'job-2'));
    plantRun(fake, 'second', { attempts: [{ beganAt: at(0), job: fakeJob('job-3') }] });
    writeLog(fake, 'job-0', 'never', 'shown');
    writeLog(fake, 'job-1', 'minute 0', 'minute 1', 'minute 2', 'minute 3');
    writeLog(fake, 'job-3', 'minute 0', 'minute 1', 'minute 2 of second');
    await logs(fake.world, inputs({ since: { kind: 'at', at: new Date(at(2)) } }));
    expect(said(fake)).toEqual([
      ...['==> report first, attempt 1 <==', 'minute 2', 'minute 3', '==> report first, attempt 2 <=='],
      ...['==> report second, attempt 1 <==', 'minute 2 of second'],
    ]);
  });

  test('with follow prints on until the run has ended', async () => {
    const fake = deployedWorld();
    const run = plantRun(fake, 'new', { attempts: [{ beganAt: at(0), job: fakeJob('job-1') }] });
    writeLog(fake, 'job-1', 'one');
    fake.account.runSteps.push(
      () => {},
      () => writeLog(fake, 'job-1', 'two'),
      () => void Object.assign(run, twice('job-1', 'job-2')),
      () => writeLog(fake, 'job-2', 'three'),
    );
    await logs(fake.world, inputs({ follow: true }));
    expect(said(fake).filter((line) => !line.startsWith('Attempt'))).toEqual([
      ...['==> report new, attempt 1 <==', 'one', 'two', '==> report new, attempt 2 <==', 'three'],
    ]);
  });

  test('shows what a program wrote without secrets, and no control character acts', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'new', twice('job-1', 'job-2'));
    const key = ['-----BEGIN RSA PRIVATE KEY-----', 'MIIEpAIBAAKCAQEA', 'Zm9vYmFy', '-----END RSA PRIVATE KEY-----'];
    writeLog(fake, 'job-1', `token ghp_${'a1B2c3'.repeat(6)}`, ...key, '\u001b[2Jwiped\tout\r', 'two\nlines');
    await logs(fake.world, inputs());
    expect(said(fake).slice(1, -1)).toEqual([
      'token (hidden)',
      ...['(hidden)', '(hidden)', '(hidden)', '(hidden)'],
      '\\u001b[2Jwiped    out\\r',
      ...['two', 'lines'],
    ]);
  });

  test('says which attempts have no log, and that a job has no run', async () => {
    const fake = deployedWorld();
    await logs(fake.world, inputs());
    expect(said(fake)).toEqual(['report has no run yet.']);
    plantRun(fake, 'new', { attempts: [{ beganAt: at(0) }, { beganAt: at(1), job: fakeJob('job-1') }] });
    await logs(fake.world, inputs());
    expect(said(fake)).toContain('It has no log: its container did not begin, or AWS forgot it.');
    fake.lines.length = 0;
    await logs(fake.world, inputs({ since: { kind: 'ago', milliseconds: 1 }, job: 'report' }));
    expect(said(fake)[0]).toBe('==> report new, attempt 1 <==');
  });

  test('is refused for a job whose log is disabled', async () => {
    const fake = deployedWorld({ driver: 'json-file' });
    plantRun(fake, 'new', twice('job-1', 'job-2'));
    await expect(logs(fake.world, inputs())).rejects.toMatchObject({ code: 'run/no-log' });
  });
});
