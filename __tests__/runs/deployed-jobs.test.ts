import { expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { refusalOfRun } from '../../src/operations/runs/finish-run.ts';
import { deployedJobs } from '../../src/runs/deployed-jobs.ts';
import { runRow } from '../../src/runs/run-row.ts';
import { config, job } from '../compiler-rules/configs.ts';
import { type Case, templateOf } from '../compiler-rules/harness.ts';

const jobQueueArn = 'arn:aws:batch:eu-west-1:123456789012:job-queue/heavy';
const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:report';

/** Returns the job `report` of a case, as it is deployed. */
const deployedOf = async (given: Case) => {
  const resources = [
    { logicalId: 'ReportJobExecutionStateMachine', physicalId: machine, status: 'CREATE_COMPLETE' },
  ] as unknown as Parameters<typeof deployedJobs>[1];
  const [one] = deployedJobs((await templateOf(given)) as unknown as Expression, resources);
  return one;
};

test('a deployed job knows whether its queue is a pool of the stack, one that it borrows, or one of others', async () => {
  const own = config({ report: job() });
  expect(await deployedOf(own)).not.toHaveProperty('foreignQueue');
  expect(await deployedOf(own)).not.toHaveProperty('borrows');
  expect(await deployedOf({ ...own, stage: 'pr-7' })).toMatchObject({ borrows: true });
  expect(await deployedOf({ ...own, stage: 'pr-7' })).not.toHaveProperty('foreignQueue');
  const spot = config({ report: job({ useSpotInstances: true, retryConfig: { attempts: 3 } }) });
  expect(await deployedOf(spot)).not.toHaveProperty('foreignQueue');
  expect(await deployedOf(config({ report: job({ jobQueueArn }) }))).toMatchObject({ foreignQueue: true });
});

test('a run that a queue of others has cancelled is not followed by advice about pools of the stack', async () => {
  const startedAt = new Date('2026-01-01T00:00:00Z');
  const cause = 'Canceled by JobStateTimeLimit action due to reason: MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE';
  const execution = { arn: machine, name: 'r', status: 'FAILED', error: 'never-placed', cause, startedAt };
  const hintOf = async (given: Case) => {
    const deployed = (await deployedOf(given)) as NonNullable<Awaited<ReturnType<typeof deployedOf>>>;
    const row = runRow(deployed, { execution, attempts: [] } as unknown as Parameters<typeof runRow>[1], startedAt);
    return refusalOfRun(row, { commandLine: (words) => words }, '--job report')?.hint;
  };
  expect(await hintOf(config({ report: job({ jobQueueArn }) }))).toContain('whoever owns the queue');
  expect(await hintOf(config({ report: job() }))).toContain('stackConfig.compute.maxVcpus');
});
