import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FailureClass, failureClasses } from '../../src/job/failure.ts';
import { stuckReasons } from '../../src/runs/stuck-reasons.ts';
import { causeOf, type Detail, fails, runMachine } from './fake-batch.ts';

const exited = 'Essential container in task exited';
const job = '; job 4c7599ae-0a82-49aa-ba5a-4727fcce14a8';

/** Runs a job whose only attempt fails, and returns the class and the text of the failure. */
const failureOf = async (cause: string, spot = false, error = 'States.TaskFailed') => {
  const run = await runMachine({ attempts: 1, spot }, [fails(cause, error)]);
  expect(run).toMatchObject({ status: 'FAILED', waits: [], retries: [] });
  return { kind: run.error, says: `${run.cause}`.replace(/^Attempt 1 of 1 failed: /, '') };
};

/**
 * AWS's texts for jobs that a queue has cancelled:
 * https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable_misconfiguration.html
 */
const cancelledByQueue = stuckReasons.slice(0, 3).map(({ code }): [FailureClass, 'both', Detail, string] => {
  const statusReason = `Canceled by JobStateTimeLimit action due to reason: ${code}`;
  return ['never-placed', 'both', { statusReason, more: { IsCancelled: true } }, statusReason];
});

test.each<[FailureClass, 'spot' | 'on demand' | 'both', Detail, string]>([
  ['exit-code', 'both', { statusReason: exited, exitCode: 1 }, `${exited}; exit code 1`],
  ['exit-code', 'both', { statusReason: exited, exitCode: 255 }, `${exited}; exit code 255`],
  ['exit-code', 'on demand', { statusReason: exited, exitCode: 137 }, `${exited}; exit code 137`],
  ['exit-code', 'on demand', { statusReason: exited, exitCode: 143 }, `${exited}; exit code 143`],
  ['spot', 'spot', { statusReason: exited, exitCode: 137 }, `${exited}; exit code 137`],
  ['spot', 'spot', { statusReason: exited, exitCode: 143 }, `${exited}; exit code 143`],
  [
    'spot',
    'spot',
    { statusReason: 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.' },
    'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.',
  ],
  [
    'host-lost',
    'on demand',
    { statusReason: 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.' },
    'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.',
  ],
  [
    'host-lost',
    'on demand',
    { statusReason: 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.', exitCode: 137 },
    'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.; exit code 137',
  ],
  [
    'spot',
    'spot',
    { statusReason: 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.', exitCode: 1 },
    'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.; exit code 1',
  ],
  [
    'out-of-memory',
    'both',
    { statusReason: exited, reason: 'OutOfMemoryError: Container killed due to memory usage', exitCode: 137 },
    `${exited}: OutOfMemoryError: Container killed due to memory usage; exit code 137`,
  ],
  [
    'timeout',
    'both',
    { statusReason: 'Job attempt duration exceeded timeout', exitCode: 137 },
    'Job attempt duration exceeded timeout; exit code 137',
  ],
  [
    'timeout',
    'both',
    { statusReason: 'Job attempt duration exceeded timeout', exitCode: 143, more: { IsTerminated: true } },
    'Job attempt duration exceeded timeout; exit code 143',
  ],
  [
    'image-pull',
    'both',
    {
      statusReason: 'Task failed to start',
      reason: 'CannotPullContainerError: Error response from daemon: Get "https://r.example/v2/": context canceled',
    },
    'Task failed to start: CannotPullContainerError: Error response from daemon: Get "https://r.example/v2/": context canceled',
  ],
  [
    'image-pull',
    'both',
    { statusReason: 'CannotPullImageManifestError: Error response from daemon: manifest unknown' },
    'CannotPullImageManifestError: Error response from daemon: manifest unknown',
  ],
  [
    'never-placed',
    'both',
    { statusReason: 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT', more: { IsCancelled: true } },
    'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
  ],
  ...cancelledByQueue,
  [
    'never-placed',
    'both',
    { statusReason: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - Service cannot fulfill the capacity requested' },
    'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - Service cannot fulfill the capacity requested',
  ],
  [
    'payload',
    'both',
    { statusReason: 'Container Overrides length must be at most 8192' },
    'Container Overrides length must be at most 8192',
  ],
  [
    'stopped',
    'both',
    { statusReason: 'not needed any more', exitCode: 137, more: { IsTerminated: true } },
    'not needed any more; exit code 137',
  ],
  [
    'stopped',
    'both',
    { statusReason: 'moved away from Host EC2', more: { IsTerminated: true } },
    'moved away from Host EC2',
  ],
  ['stopped', 'both', { statusReason: 'wrong date', more: { IsCancelled: true } }, 'wrong date'],
  [
    'stopped',
    'both',
    { statusReason: 'Terminated by a colleague', exitCode: 143 },
    'Terminated by a colleague; exit code 143',
  ],
  [
    'unknown',
    'both',
    { statusReason: 'Task failed to start', reason: 'CannotStartContainerError: context canceled' },
    'Task failed to start: CannotStartContainerError: context canceled',
  ],
  ['exit-code', 'both', { statusReason: exited, exitCode: 2, more: { IsTerminated: false } }, `${exited}; exit code 2`],
  [
    'unknown',
    'both',
    { statusReason: 'Task failed to start', reason: 'ResourceInitializationError: unable to pull secrets' },
    'Task failed to start: ResourceInitializationError: unable to pull secrets',
  ],
  ['unknown', 'both', { statusReason: exited, exitCode: 0 }, `${exited}; exit code 0`],
  ['unknown', 'both', {}, 'no reason given'],
])('failureExpression returns %s, %s, for %p', async (kind, where, detail, says) => {
  const pools = where === 'both' ? [true, false] : [where === 'spot'];
  for (const spot of pools) expect(await failureOf(causeOf(detail), spot)).toEqual({ kind, says: says + job });
});

test.each<[FailureClass, string, string]>([
  ['payload', 'Batch.ClientException', 'Job size must be less than 30 KiB (Service: AWSBatch; Status Code: 400)'],
  ['submission', 'Batch.ClientException', 'JobQueue queue can not be found (Service: AWSBatch; Status Code: 400)'],
  ['submission', 'Batch.TooManyRequests', 'Rate exceeded'],
  ['submission', 'States.Permissions', 'not authorized to perform: batch:SubmitJob'],
  ['unknown', 'States.TaskFailed', 'something that is not JSON'],
  ['unknown', 'States.QueryEvaluationError', 'The expression failed'],
])(
  'failureExpression returns %s for the error %s and quotes the Cause %p, which is no detail of a job',
  async (kind, error, cause) => {
    expect(await failureOf(cause, true, error)).toEqual({ kind, says: cause });
  },
);

const whole = causeOf({ statusReason: exited, exitCode: 3, event: 'Host EC2' });

test.each([
  '',
  '{',
  '{}',
  '[]',
  'null',
  '"',
  '{"StatusReason":',
  '{"StatusReason":"',
  '{"StatusReason":12}',
  '\\',
  '{"ExitCode":"9"}',
])('failureExpression returns a class and a reason for the Cause %p', async (cause) =>
  expect(await failureOf(cause)).toMatchObject({ kind: 'unknown' }),
);

test('failureExpression prefers the reason and exit code of the job to those of its attempt', async () => {
  const detail = JSON.parse(whole);
  const cause = JSON.stringify({ ...detail, StatusReason: 'Host EC2 gone', Container: { ExitCode: 4 } });
  expect(await failureOf(cause)).toEqual({ kind: 'host-lost', says: `Host EC2 gone; exit code 4${job}` });
});

test('failureExpression reads a Cause with whitespace', async () => {
  const cause = JSON.stringify(JSON.parse(whole), null, 2);
  expect(await failureOf(cause)).toEqual({ kind: 'exit-code', says: `${exited}; exit code 3${job}` });
});

/** Texts of events that imitate AWS’s reasons. */
const forged = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', '\\', ':', '{', 'Reason', 'StatusReason', 'ExitCode', 'Host EC2', '137', '\n', ' '),
  }),
  fc.constantFrom(
    'Host EC2 (instance i-1) terminated.',
    '{"StatusReason":"Host EC2 (instance i-1) terminated."}',
    '","StatusReason":"Host EC2 gone","Reason":"OutOfMemoryError',
    '\\","StatusReason":"Container Overrides length must be at most 8192","ExitCode":137,"IsTerminated":true,"',
    '\\\\","StatusReason":"Job attempt duration exceeded timeout',
    '"IsCancelled":true,"JobId":"forged"',
  ),
);

test('failureExpression never takes text of an event for AWS’s reason', async () => {
  await fc.assert(
    fc.asyncProperty(forged, fc.boolean(), async (event, nested) => {
      const cause = causeOf({ statusReason: exited, exitCode: 3, event: nested ? JSON.stringify({ event }) : event });
      expect(await failureOf(cause, true)).toEqual({ kind: 'exit-code', says: `${exited}; exit code 3${job}` });
    }),
    { numRuns: 150 },
  );
});

test('failureExpression returns a class for a Cause that is cut off anywhere, and nothing of the event', async () => {
  await fc.assert(
    fc.asyncProperty(forged, fc.nat(2500), async (text, length) => {
      const cause = causeOf({ statusReason: exited, exitCode: 4321, event: `secret ${text}` }).slice(0, length);
      const { kind, says } = await failureOf(cause, true);
      expect(['exit-code', 'unknown']).toContain(kind);
      expect(says).not.toMatch(/secret|Host EC2|forged/);
      expect(['4321', undefined]).toContain(/exit code (\d+)/.exec(says)?.[1]);
      if (length > 600) expect(says).toContain(`${exited}; exit code 4321`);
    }),
    { numRuns: 150 },
  );
});

test('the Cause of an execution has at most 1,000 characters, however long the reason is', async () => {
  const lengths = fc.record({ statusReason: fc.string({ maxLength: 3000 }), reason: fc.string({ maxLength: 3000 }) });
  await fc.assert(
    fc.asyncProperty(lengths, fc.string({ minLength: 1000, maxLength: 2000 }), async (detail, plain) => {
      for (const cause of [causeOf({ ...detail, exitCode: 139 }), plain]) {
        const run = await runMachine({ attempts: 1, spot: false }, [fails(cause)]);
        expect(`${run.cause}`.length).toBeLessThanOrEqual(1000);
        expect(failureClasses).toContain(run.error);
      }
    }),
    { numRuns: 100 },
  );
});

test('failureClasses is frozen', () => {
  expect(failureClasses).toEqual([
    'payload',
    'spot',
    'host-lost',
    'timeout',
    'out-of-memory',
    'image-pull',
    'never-placed',
    'stopped',
    'exit-code',
    'submission',
    'unknown',
    'no-place',
    'not-chained',
    'array',
  ]);
});

test.each<[FailureClass, 'fargate' | 'fargate-spot', string]>([
  ['spot', 'fargate-spot', 'Your Spot Task was interrupted.'],
  ['host-lost', 'fargate', 'ECS is performing maintenance on the underlying infrastructure hosting the task.'],
  ['host-lost', 'fargate-spot', 'Timeout waiting for network interface provisioning to complete.'],
  ['never-placed', 'fargate', 'Capacity is unavailable at this time. Please try again later'],
  ['image-pull', 'fargate', 'CannotPullContainerError: pull image manifest has been retried 1 time(s)'],
  ['exit-code', 'fargate', exited],
])('reports %s on %s for: %s', async (kind, capacity, statusReason) => {
  const spot = capacity === 'fargate-spot';
  const cause = causeOf({ statusReason, ...(statusReason === exited ? { exitCode: 143 } : {}) });
  const run = await runMachine({ attempts: 1, spot, fargate: true }, [fails(cause)]);
  expect(run).toMatchObject({ status: 'FAILED', error: kind });
});

test('the words of Fargate mean nothing on an instance, where a job may say them itself', async () => {
  const run = await runMachine({ attempts: 1, spot: false }, [
    fails(causeOf({ statusReason: exited, reason: 'Your Spot Task was interrupted.', exitCode: 1 })),
  ]);
  expect(run).toMatchObject({ status: 'FAILED', error: 'exit-code' });
});
