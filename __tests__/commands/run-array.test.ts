import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.ts';
import { runs } from '../../src/commands/runs.ts';
import type { BatchJob } from '../../src/runs/run.ts';
import { endedJob, type FakeRun, fakeJob } from '../fakes/run-account.ts';
import type { FakeWorld } from '../fakes/world.ts';
import { at, deployedWorld, inputs, plantRun, said, writeLog } from './run-fixture.ts';
import { configOf, ran } from './run-local-fixture.ts';

type Counts = NonNullable<BatchJob['array']>['counts'];

/** Returns the parent of an array of ten children, which has no log of its own. */
const parent = (counts: Counts, more: Partial<BatchJob> = {}): BatchJob => {
  const { logStream: _, startedAt: __, ...job } = fakeJob('job-1', { status: 'PENDING', ...more });
  return { ...job, array: { size: 10, counts } };
};
const failure = { class: 'array', says: 'Array Child Job failed; job job-1' };
const failedParent = (failed: number): BatchJob =>
  parent({ SUCCEEDED: 10 - failed, FAILED: failed }, { status: 'FAILED', reason: 'Array Child Job failed' });
const arrayRun = (failed: number, more: Partial<FakeRun>): Partial<FakeRun> => ({
  stoppedAt: at(11),
  attempts: [{ beganAt: at(0), endedAt: at(11), job: failedParent(failed), failure }],
  ...more,
});

/** Makes the run that the command starts go through these states, one at each read. */
const goesThrough = ({ account }: FakeWorld, ...changes: Partial<FakeRun>[]): void => {
  for (const change of changes) account.runSteps.push(() => Object.assign(account.runs.at(-1) as FakeRun, change));
};

describe('run of an array', () => {
  test('says how many children have ended, then prints the log of those that failed', async () => {
    const fake = deployedWorld();
    fake.account.children.set('job-1:3', endedJob('job-1:3', 1));
    fake.account.children.set('job-1:4', endedJob('job-1:4', 0));
    writeLog(fake, 'job-1:3', 'no such page');
    goesThrough(
      fake,
      { attempts: [{ beganAt: at(0), job: parent({}) }] },
      { attempts: [{ beganAt: at(0), job: parent({ SUCCEEDED: 2, STARTING: 1, RUNNING: 3 }) }] },
      arrayRun(1, { status: 'FAILED', error: 'array', cause: 'The array failed: 1 of 10 children failed' }),
    );
    const ended = await run(fake.world, inputs());
    expect(ended.refusal).toMatchObject({ code: 'run/failed' });
    expect(said(fake).slice(1)).toEqual([
      'Attempt 1: 10 children: 10 waiting.',
      'Attempt 1: 10 children: 2 succeeded, 3 running, 1 starting, 4 waiting.',
      'Attempt 1 failed (array) after 11 min 0 s: 10 children: 9 succeeded, 1 failed; Array Child Job failed (job job-1)',
      ...['==> index 3 <==', 'no such page'],
      '1 of 10 children are shown, of those that failed. Show another one: logs with index.',
      'report failed: array in 11 min 0 s: 1 attempt.',
    ]);
    expect(fake.files['run.log']).toBe('no such page\n');
  });

  test('has succeeded with failures that are tolerated, which runs shows, and has no cost', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'tolerant', arrayRun(2, { status: 'SUCCEEDED', output: '{"array":{"size":10,"failed":2}}' }));
    await runs(fake.world, inputs({ execution: 'tolerant' }));
    const text = said(fake).join('\n');
    expect(text).toContain('Attempt 1 succeeded after 11 min 0 s: 10 children: 8 succeeded, 2 failed (job job-1)');
    expect(text).toMatch(/cost +-\n/);
    await runs(fake.world, inputs({ execution: 'tolerant', format: 'json' }));
    const [row] = JSON.parse(said(fake).at(-1) ?? '').runs;
    expect(row.attempts[0]).toMatchObject({ status: 'SUCCEEDED', array: { size: 10, counts: { FAILED: 2 } } });
    expect(row.dollars).toBeUndefined();
  });
});

describe('run --local of an array', () => {
  const config = configOf('      array: { size: 12 }\n      retryConfig: { attempts: 3 }\n');

  test('runs one child, the first or the one with an index, with the variables and the attempts that AWS Batch gives it', async () => {
    for (const index of [undefined, 11]) {
      const { environments, lines } = await ran({
        ...{ config, ...(index === undefined ? {} : { index }) },
        program: ({ environment }) => ({ exitCode: environment.AWS_BATCH_JOB_ATTEMPT === '2' ? 0 : 1 }),
      });
      expect(lines).toContain(
        `Running the child ${index ?? 0} of 12 of the array report in the local Docker; index names another one.`,
      );
      expect(environments).toHaveLength(2);
      for (const [at, environment] of environments.entries()) {
        expect(environment).toMatchObject({
          ...{ AWS_BATCH_JOB_ARRAY_INDEX: `${index ?? 0}`, AWS_BATCH_JOB_ARRAY_SIZE: '12' },
          ...{ AWS_BATCH_JOB_ATTEMPT: `${at + 1}`, STP_MAXIMUM_ATTEMPTS: '3' },
          AWS_BATCH_JOB_ID: expect.stringMatching(new RegExp(`^[0-9a-f-]{36}:${index ?? 0}$`)),
        });
        expect(Object.keys(environment)).not.toContain('STP_CURRENT_ATTEMPT');
        expect(Object.keys(environment)).not.toContain('STP_INFRASTRUCTURE_ATTEMPT');
      }
    }
  });

  test.each([
    [config, 'report has no child with the index 12: its array has 12.'],
    [configOf(), 'report has no child with the index 12: it has no array.'],
  ])('refuses an index that is that of no child', async (given, message) => {
    await expect(ran({ config: given, index: 12 })).rejects.toMatchObject({ code: 'door/bad-value', message });
  });
});
