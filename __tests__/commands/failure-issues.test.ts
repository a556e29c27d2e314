import { describe, expect, test } from '@jest/globals';
import { runs } from '../../src/commands/runs.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { endedJob, type FakeRun } from '../fakes/run-account.ts';
import type { FakeWorld } from '../fakes/world.ts';
import { at, deployedWorld, inputs, machine, plantRun, said, writeLog } from './run-fixture.ts';

const failed = (job: string, minute: number): Partial<FakeRun> => ({
  ...{ status: 'FAILED', error: 'exit-code', cause: 'exit code 3', startedAt: at(minute), stoppedAt: at(minute + 1) },
  attempts: [{ beganAt: at(minute), endedAt: at(minute + 1), job: endedJob(job, 3) }],
});
const succeeded = (job: string, minute: number): Partial<FakeRun> => ({
  ...{ status: 'SUCCEEDED', startedAt: at(minute), stoppedAt: at(minute + 1) },
  attempts: [{ beganAt: at(minute), endedAt: at(minute + 1), job: endedJob(job, 0) }],
});
const watch = async (fake: FakeWorld, more: Parameters<typeof inputs>[0] = {}) => {
  await runs(fake.world, inputs({ failureIssue: true, since: { kind: 'at', at: new Date(at(0)) }, ...more }));
  return fake.tracker.issues.map(({ title, state }) => `${state}: ${title}`);
};

describe('runs with failure-issue', () => {
  test('opens one issue for each job that fails, with class, cause and the end of its log', async () => {
    const fake = deployedWorld({ second: true });
    plantRun(fake, 'a1', failed('job-1', 1));
    writeLog(fake, 'job-1', 'reading', 'password=hunter2hunter2', 'no such table');
    plantRun(fake, 'b1', { ...succeeded('job-2', 2), stateMachine: machine.replace('Report', 'Convert') });
    expect(await watch(fake)).toEqual(['open: The job report of jobs fails in dev']);
    const [{ body } = { body: '' }] = fake.tracker.issues;
    expect(body).toContain('exit-code');
    expect(body).toContain('no such table');
    expect(body).not.toContain('hunter2hunter2');
    expect(fake.lines.join('')).not.toContain('no such table');
  });

  test('shows the log of the newest run that failed, not of one that a person stopped after it', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'a1', failed('job-1', 1));
    plantRun(fake, 'a2', { ...failed('job-2', 3), status: 'ABORTED', error: 'stopped' });
    writeLog(fake, 'job-1', 'no such table');
    writeLog(fake, 'job-2', 'half way');
    await watch(fake);
    expect(fake.tracker.issues[0]?.body).toContain('no such table');
    expect(fake.tracker.issues[0]?.body).not.toContain('half way');
  });

  test('updates it with a further failure, edits nothing but the time without news, and closes it after a success', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'a1', failed('job-1', 1));
    await watch(fake);
    await watch(fake);
    expect(fake.tracker.edits.map(({ title }) => title)).toEqual([undefined]);
    plantRun(fake, 'a2', failed('job-2', 3));
    await watch(fake);
    expect(fake.tracker.issues[0]?.body).toContain('2 runs of');
    plantRun(fake, 'a3', succeeded('job-3', 5));
    expect(await watch(fake)).toEqual(['closed: The job report of jobs fails in dev']);
  });

  test('counts no failure before since', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'a1', failed('job-1', 1));
    expect(await watch(fake, { since: { kind: 'at', at: new Date(at(30)) } })).toEqual([]);
  });

  test('opens the issues of all jobs where AWS shows no log, and says that', async () => {
    const fake = deployedWorld({ second: true });
    plantRun(fake, 'a1', failed('job-1', 1));
    plantRun(fake, 'b1', { ...failed('job-2', 2), stateMachine: machine.replace('Report', 'Convert') });
    const denied = () => {
      throw new Refused({ code: 'aws/denied', message: 'AWS denied the call.', hint: 'Allow it.' });
    };
    const world = { ...fake.world, jobLogs: async () => ({ read: denied }) };
    await runs(world, inputs({ failureIssue: true, since: { kind: 'at', at: new Date(at(0)) } }));
    expect(fake.tracker.issues.map(({ title }) => title).sort()).toEqual([
      'The job convert of jobs fails in dev',
      'The job report of jobs fails in dev',
    ]);
    expect(said(fake).filter((line) => line.includes('denied'))).toEqual([
      'The log of convert cannot be read: AWS denied the call. Allow it.',
      'The log of report cannot be read: AWS denied the call. Allow it.',
    ]);
  });
});
