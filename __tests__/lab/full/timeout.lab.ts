import { afterAll, expect, test } from '@jest/globals';
import { deploy, destroyToNothing, projectOf, shellJob } from '../support/project.ts';
import { started } from '../support/runs.ts';

const stack = 'lab-timeout-pr-11';
const folder = projectOf({
  serviceName: 'lab-timeout',
  resources: { slow: shellJob('trap "echo got SIGTERM; exit 1" TERM; sleep 600 & wait', { timeout: 60 }) },
});

afterAll(() => destroyToNothing(folder, 'pr-11', stack));

test('a job that exceeds its timeout receives SIGTERM and fails as timeout, with the reason that AWS gives', async () => {
  await deploy(folder, 'pr-11');
  const run = await started(stack, 'Slow', {});
  expect(run).toMatchObject({ status: 'FAILED', error: 'timeout', logs: ['got SIGTERM'] });
  expect(run.cause).toContain('Job attempt duration exceeded timeout');
});
