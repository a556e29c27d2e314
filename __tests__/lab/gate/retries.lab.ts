import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deploy, destroyToNothing, projectOf, shellJob } from '../support/project.ts';
import { started } from '../support/runs.ts';

const stack = 'lab-retries-pr-3';
const folder = projectOf({
  serviceName: 'lab-retries',
  resources: {
    failing: shellJob('echo attempt $STP_CURRENT_ATTEMPT of $STP_MAXIMUM_ATTEMPTS; exit 3', {
      retryConfig: { attempts: 3, retryIntervalSeconds: 1, retryIntervalMultiplier: 2.5 },
    }),
    greedy: shellJob('sleep 1; tail /dev/zero', { resources: { cpu: 1, memory: 16 } }),
    unknown: {
      type: 'batch-job',
      properties: {
        container: { packaging: { type: 'prebuilt-image', properties: { image: 'lab/no-such-image:1' } } },
        resources: { cpu: 1, memory: 256 },
      },
    },
  },
});

beforeAll(() => deploy(folder, 'pr-3'));
afterAll(() => destroyToNothing(folder, 'pr-3', stack));

test('a failing job is retried as often and after such waits as its config says, then fails with class and reason', async () => {
  const run = await started(stack, 'Failing', {});
  expect(run.logs).toEqual(['attempt 1 of 3', 'attempt 2 of 3', 'attempt 3 of 3']);
  // Waits 1 s, then 2.5 s rounded half up.
  expect(run.waits.map(Math.floor)).toEqual([1, 3]);
  expect(run.status).toBe('FAILED');
  expect(run.error).toBe('exit-code');
  expect(run.cause).toMatch(
    /^Attempt 3 of 3 failed: Essential container in task exited; exit code 3; job [0-9a-f-]{36}$/,
  );
});

test.each([
  ['Greedy', 'out-of-memory', /OutOfMemoryError: Container killed due to memory usage/],
  ['Unknown', 'image-pull', /CannotPullContainerError: .*no-such-image/],
])('the job %s fails as %s, with the reason that AWS gives', async (job, error, words) => {
  const run = await started(stack, job, {});
  expect(run).toMatchObject({ status: 'FAILED', error, waits: [] });
  expect(run.cause).toMatch(words);
});
