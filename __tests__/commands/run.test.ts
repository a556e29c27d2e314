import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { run } from '../../src/commands/run.ts';
import { endedJob, type FakeAttempt, type FakeRun, fakeJob } from '../fakes/run-account.ts';
import {
  at,
  attempt,
  deployedWorld,
  goesThrough,
  inputs,
  machine,
  plantRun,
  said,
  succeeds,
  writeLog,
} from './run-fixture.ts';

describe('run', () => {
  test('starts the only job with an event under a fresh name, follows it and ends with its success', async () => {
    const fake = deployedWorld();
    writeLog(fake, 'job-1', 'one', 'two', 'three');
    goesThrough(fake, {}, { attempts: [attempt(fakeJob('job-1'))] });
    succeeds(fake);
    const ended = await run(fake.world, inputs({ event: { kind: 'text', text: '{"day":1}' } }));
    expect(ended.refusal).toBeUndefined();
    const [started] = fake.account.runs;
    expect(started?.stateMachine).toBe(machine);
    expect(JSON.parse(started?.input ?? '')).toEqual({
      triggerEvent: '{"day":1}',
      jobName: 'report-run-20261124T120000Z-00000001',
    });
    expect(said(fake)).toEqual([
      'Started report: run-20261124T120000Z-00000001',
      'Attempt 1 is running.',
      'one',
      'two',
      'three',
      'Attempt 1 succeeded after 11 min 0 s (job job-1)',
      'report succeeded in 11 min 0 s: 1 attempt, about $0.016.',
    ]);
    expect(fake.outputs).toMatchObject({ 'run-status': 'succeeded', 'run-log': '.batch-job/run.log' });
    expect(fake.files['run.log']).toBe('one\ntwo\nthree\n');
    expect(fake.summaries.join()).toContain('✅ `report`: succeeded');
  });

  test('follows a run that waited so long that it goes on in a new execution, to the end of that one', async () => {
    const fake = deployedWorld();
    writeLog(fake, 'job-1', 'one');
    goesThrough(
      fake,
      { waitsFor: { run: 'earlier', does: 'holds' } },
      () => {
        const next = plantRun(fake, 'c0ffee', { waitsFor: { run: 'earlier', does: 'holds' } });
        const [waited] = fake.account.runs;
        Object.assign(waited as FakeRun, {
          ...{ status: 'SUCCEEDED', stoppedAt: at(60), waitsFor: undefined },
          output: JSON.stringify({ continuedBy: next.arn }),
        });
      },
      { waitsFor: undefined, attempts: [attempt(fakeJob('job-1'))] },
      {},
    );
    goesThrough(fake, {
      ...{ status: 'FAILED', stoppedAt: at(80), error: 'exit-code', cause: 'Attempt 1 of 1 failed: exit code 1' },
      attempts: [attempt(endedJob('job-1', 1), { endedAt: at(11) })],
    });
    const ended = await run(fake.world, inputs());
    expect(ended.refusal).toMatchObject({ code: 'run/failed' });
    expect(ended.refusal?.message).toContain('c0ffee');
    expect(said(fake)).toContain('The run goes on as c0ffee, and still waits for its place.');
    expect(fake.outputs).toMatchObject({ 'run-status': 'failed' });
    expect(fake.files['run.log']).toBe('one\n');
  });

  test('says once for which run it waits, and that it goes on, and tells retries of infrastructure from attempts', async () => {
    const fake = deployedWorld();
    const failure = { class: 'host-lost', says: 'Host EC2' };
    const lost = attempt(endedJob('job-1', 1), { endedAt: at(2), failure });
    goesThrough(
      fake,
      { waitsFor: { run: 'first', does: 'holds' } },
      { waitsFor: { run: 'second', does: 'holds' } },
      { waitsFor: undefined, attempts: [lost] },
      {
        status: 'SUCCEEDED',
        stoppedAt: at(11),
        attempts: [lost, attempt(endedJob('job-2', 0), { infrastructureRetry: 1, endedAt: at(11) })],
      },
    );
    await run(fake.world, inputs());
    const lines = said(fake);
    expect(lines.slice(1, 3)).toEqual(['The run waits for a place, which first holds.', 'The run has its place now.']);
    expect(lines).toContain('Attempt 1, infrastructure retry 1, succeeded after 11 min 0 s (job job-2)');
    expect(lines.at(-1)).toMatch(/: 1 attempt and 1 infrastructure retry, about/);
    expect(lines.join()).not.toContain('second');
  });

  test('prints lines that arrive after the end of an attempt before those of the next one, none twice', async () => {
    const fake = deployedWorld();
    const failed = attempt(endedJob('job-1', 3), {
      endedAt: at(11),
      failure: { class: 'exit-code', says: 'exit code 3' },
    });
    goesThrough(
      fake,
      () => writeLog(fake, 'job-1', 'first'),
      { attempts: [attempt(fakeJob('job-1'))] },
      { attempts: [failed, attempt(fakeJob('job-2'))] },
      () => {
        writeLog(fake, 'job-2', 'second');
        writeLog(fake, 'job-1', 'late');
      },
      {},
      () => writeLog(fake, 'job-1', 'later'),
      {
        status: 'SUCCEEDED',
        stoppedAt: at(30),
        attempts: [failed, attempt(endedJob('job-2', 0), { endedAt: at(30) })],
      },
    );
    await run(fake.world, inputs());
    expect(fake.files['run.log']).toBe('first\nlate\nlater\nsecond\n');
    expect(said(fake)).toContain(
      'Attempt 1 failed (exit-code) after 11 min 0 s: Essential container in task exited; exit code 3 (job job-1)',
    );
  });

  test('prints every line of every attempt once and in order, however late lines come', async () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 5 });
    const life = fc.record({
      during: fc.array(fc.option(lines), { maxLength: 4 }),
      after: fc.array(lines, { maxLength: 3 }),
    });
    const law = fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 3 }), async (lives) => {
      const fake = deployedWorld();
      const ended: FakeAttempt[] = [];
      goesThrough(fake, {});
      for (const [index, { during, after }] of lives.entries()) {
        const id = `job-${index}`;
        const begun = [...ended, attempt(fakeJob(id))];
        ended.push(attempt(endedJob(id, index === lives.length - 1 ? 0 : 3), { endedAt: at(11) }));
        const over = [...ended];
        goesThrough(
          fake,
          { attempts: begun },
          ...during.map((chunk) => () => writeLog(fake, id, ...(chunk ?? []))),
          {
            attempts: over,
            ...(index === lives.length - 1 ? { status: 'SUCCEEDED' as const, stoppedAt: at(12) } : {}),
          },
          ...after.map((chunk) => () => writeLog(fake, id, ...chunk)),
        );
      }
      await run(fake.world, inputs());
      const written = lives.flatMap(({ during, after }) => [
        ...during.flatMap((chunk) => chunk ?? []),
        ...after.flat(),
      ]);
      expect(fake.files['run.log']).toBe(written.map((line) => `${line}\n`).join(''));
    });
    await fc.assert(law, { numRuns: 60 });
  });

  test('ends with a refusal that has class and cause, the log and a way to repeat it', async () => {
    const fake = deployedWorld();
    const failed = attempt(endedJob('job-1', 137, { containerReason: 'OutOfMemoryError: Container killed' }), {
      endedAt: at(11),
    });
    goesThrough(fake, {
      ...{ status: 'FAILED', error: 'out-of-memory', stoppedAt: at(11), attempts: [failed] },
      cause: 'Attempt 1 of 1 failed: OutOfMemoryError: Container killed; exit code 137',
    });
    const { refusal } = await run(fake.world, inputs());
    expect(refusal).toMatchObject({
      code: 'run/failed',
      message:
        'The run run-20261124T120000Z-00000001 of report failed: out-of-memory. Attempt 1 of 1 failed: OutOfMemoryError: Container killed; exit code 137',
      hint: 'Give the job more memory. Its log: batch-job logs --execution run-20261124T120000Z-00000001 --stage dev --job report. Again with its event: batch-job runs --retry run-20261124T120000Z-00000001 --stage dev --job report',
    });
    expect(fake.outputs['run-status']).toBe('failed');
  });

  test.each([
    ['ABORTED', 'stopped', 'was stopped'],
    ['TIMED_OUT', 'timed-out', 'failed: timed-out'],
  ] as const)('ends with a refusal for an execution that is %s', async (status, output, words) => {
    const fake = deployedWorld();
    goesThrough(fake, { status, stoppedAt: at(2) });
    const { refusal } = await run(fake.world, inputs());
    expect(refusal?.message).toContain(words);
    expect(fake.outputs['run-status']).toBe(output);
  });

  test('only starts the run without wait, and says how to follow and how to stop it', async () => {
    const fake = deployedWorld();
    const ended = await run(fake.world, inputs({ wait: false }));
    expect(ended.refusal).toBeUndefined();
    expect(fake.outputs).toEqual({ 'run-status': 'running' });
    expect(said(fake).slice(1)).toEqual([
      'Follow it: batch-job logs --follow --execution run-20261124T120000Z-00000001 --stage dev --job report',
      'Stop it: batch-job runs --stop run-20261124T120000Z-00000001 --stage dev --job report',
    ]);
    expect(fake.asked).not.toContain('runs.watch');
  });

  test('leaves the run as it is when the command is stopped, and says how to stop it', async () => {
    const fake = deployedWorld();
    const runs = await fake.world.runs();
    const stopped = new DOMException('aborted', 'AbortError');
    const world = {
      ...fake.world,
      stopped: true,
      runs: async () => ({
        ...runs,
        // biome-ignore lint/correctness/useYield: a signal comes before the first read
        async *watch() {
          throw stopped;
        },
      }),
    };
    await expect(run(world as never, inputs())).rejects.toBe(stopped);
    expect(said(fake)).toContain('The run run-20261124T120000Z-00000001 goes on in AWS.');
    expect(said(fake).at(-1)).toContain('Stop it: batch-job runs --stop run-20261124T120000Z-00000001');
    expect(fake.account.deeds.filter((deed) => !deed.startsWith('start'))).toEqual([]);
  });
});
