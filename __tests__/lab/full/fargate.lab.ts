import { DescribeComputeEnvironmentsCommand, DescribeJobDefinitionsCommand } from '@aws-sdk/client-batch';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { batch, physicalIds } from '../support/account.ts';
import { deploy, destroyToNothing, projectOf, shellJob } from '../support/project.ts';
import { idOf, started } from '../support/runs.ts';

const stage = 'pr-19';
const stack = `lab-fargate-${stage}`;
const showEvent = 'echo "attempt $STP_CURRENT_ATTEMPT: $STP_TRIGGER_EVENT_DATA"';
const folder = projectOf({
  serviceName: 'lab-fargate',
  resources: {
    small: shellJob(showEvent, { capacity: 'fargate', resources: { cpu: 0.25, memory: 512 } }),
    cheap: shellJob(showEvent, { capacity: 'fargate-spot', resources: { cpu: 1, memory: 2048 }, storage: 40 }),
  },
});

beforeAll(() => deploy(folder, stage));
afterAll(() => destroyToNothing(folder, stage, stack));

test('a stack whose jobs are all on Fargate has environments of Fargate and Fargate Spot, and no launch template', async () => {
  const names = await physicalIds(stack, 'AWS::Batch::ComputeEnvironment');
  const told = await batch.send(new DescribeComputeEnvironmentsCommand({ computeEnvironments: names }));
  const types = told.computeEnvironments?.map(({ computeResources }) => computeResources?.type).sort();
  expect(types).toEqual(['FARGATE', 'FARGATE_SPOT']);
  expect(await physicalIds(stack, 'AWS::EC2::LaunchTemplate')).toEqual([]);
});

test.each([
  ['Small', '0.25', undefined],
  ['Cheap', '1', 40],
])('the job %s runs by a definition for Fargate, and prints its event', async (job, cpu, disk) => {
  const run = await started(stack, job, { day: job });
  expect(run).toMatchObject({ status: 'SUCCEEDED', logs: [`attempt 1: {"day":"${job}"}`] });
  const jobDefinitions = [await idOf(stack, `${job}JobDefinition`)];
  const [definition] = (await batch.send(new DescribeJobDefinitionsCommand({ jobDefinitions }))).jobDefinitions ?? [];
  expect(definition?.platformCapabilities).toEqual(['FARGATE']);
  expect(definition?.containerProperties?.resourceRequirements).toContainEqual({ type: 'VCPU', value: cpu });
  expect(definition?.containerProperties?.ephemeralStorage?.sizeInGiB).toBe(disk);
});
