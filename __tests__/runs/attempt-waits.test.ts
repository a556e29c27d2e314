import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attemptWaits } from '../../src/runs/attempt-waits.ts';
import { localFailure } from '../../src/runs/local-failure.ts';
import { causeOf, fails, runMachine } from '../job/fake-batch.ts';

const exits = fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: 1 }));

test('a job that fails waits here as its state machine waits in AWS, for any retryConfig', async () => {
  const retries = fc.record({
    attempts: fc.integer({ min: 1, max: 12 }),
    retryIntervalSeconds: fc.oneof(
      fc.constantFrom(0, 0.5, 1, 99_999_999, 1e12),
      fc.double({ min: 0, max: 5_000, noNaN: true }),
    ),
    retryIntervalMultiplier: fc.oneof(
      fc.constantFrom(0, 0.5, 1, 1.5, 2, 1e300, Number.MAX_VALUE),
      fc.double({ min: 0, max: 4, noNaN: true }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(retries, async (job) => {
      const { waits } = await runMachine({ ...job, spot: false }, Array(job.attempts).fill(exits));
      expect([...attemptWaits(job)]).toEqual(waits);
    }),
    { numRuns: 40 },
  );
});

const ended = { exitCode: 0, outOfMemory: false, timedOut: false, error: '' };

test.each([
  ['timed out', { timedOut: true, exitCode: 137 }, { statusReason: 'Job attempt duration exceeded timeout' }],
  ['timed out with success', { timedOut: true }, { statusReason: 'Job attempt duration exceeded timeout' }],
  [
    'out of memory',
    { outOfMemory: true, exitCode: 137 },
    {
      statusReason: 'Essential container in task exited',
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    },
  ],
  ['exit code', { exitCode: 3 }, { statusReason: 'Essential container in task exited' }],
  ['killed', { exitCode: 137 }, { statusReason: 'Essential container in task exited' }],
])('an attempt that ended as "%s" has the class here that it has in AWS', async (_, end, detail) => {
  const { exitCode } = { ...ended, ...end };
  const { error } = await runMachine({ attempts: 1, spot: false }, [fails(causeOf({ ...detail, exitCode }))]);
  expect(localFailure({ ...ended, ...end })?.class).toBe(error);
});

test('an attempt is a success with exit code 0 alone, also where the kernel killed one of its processes', () => {
  expect(localFailure(ended)).toBeUndefined();
  expect(localFailure({ ...ended, outOfMemory: true })).toBeUndefined();
  expect(localFailure({ ...ended, exitCode: 127, error: 'exec: "x": not found' })).toEqual({
    class: 'unknown',
    says: 'exec: "x": not found',
  });
});
