import { SubmitJobCommand } from '@aws-sdk/client-batch';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../harness.ts';
import { batch, deleteQueue, job, jobIds, outputs, physicalIds, stackResources } from '../support/account.ts';
import { leftovers } from '../support/inventory.ts';
import { command, deploy, destroyToNothing, expectNoChange, projectOf, shellJob } from '../support/project.ts';
import { endOf, start } from '../support/runs.ts';

/** The number of previews at once: three, or as many as BATCH_JOB_LAB_PREVIEWS says. */
const previews = Array.from(
  { length: Number(process.env.BATCH_JOB_LAB_PREVIEWS ?? 3) },
  (_, index) => `pr-${index + 101}`,
);
const [first = '', second = ''] = previews;
const project = 'lab-lent';
const lender = 'main';
const stackOf = (stage: string) => `${project}-${stage}`;
const borrowing = { flags: ['--base-stage', lender] };

const folder = projectOf({
  serviceName: project,
  stackConfig: { compute: { lend: ['previews'] }, lend: ['orders'], preview: { borrow: ['orders'] } },
  resources: {
    orders: { type: 'sqs-queue' },
    report: shellJob('echo "to $STP_ORDERS_URL"', { connectTo: ['orders'], timeout: 300 }),
    cleanup: shellJob('sleep 300', { useSpotInstances: true, timeout: 600 }),
  },
});

/** Resources of the lender, each with its physical id. */
const lent = async () =>
  (await stackResources(stackOf(lender))).map((one) => `${one.LogicalResourceId} ${one.PhysicalResourceId}`).sort();

beforeAll(async () => {
  await deploy(folder, lender);
});

afterAll(async () => {
  for (const stage of previews.slice(1)) await destroyToNothing(folder, stage, stackOf(stage));
  const { OrdersUrl: queue = '' } = await outputs(stackOf(lender));
  const done = await command('destroy', folder, lender, { flags: ['--confirm', lender] });
  expect(done.code).toBe(0);
  // Kept, as outside of a preview every queue of a config is.
  await deleteQueue(queue);
});

test('previews that are deployed at once make no VPC, compute environment or job queue of their own', async () => {
  const before = await lent();
  await Promise.all(previews.map((stage) => deploy(folder, stage, borrowing)));
  for (const stage of previews) {
    const types = (await stackResources(stackOf(stage))).map((one) => one.ResourceType ?? '');
    expect(types).toContain('AWS::Batch::JobDefinition');
    expect(types.filter((type) => /^AWS::(EC2::|SQS::|Batch::(?!JobDefinition))/.test(type))).toEqual([]);
  }
  expect(await lent()).toEqual(before);
  expectNoChange(await deploy(folder, first, borrowing));
});

test('a job of a preview runs in the lent pool, and finds the borrowed queue by its variables', async () => {
  const { StpLentOnDemandJobQueue: queue, OrdersUrl: url } = await outputs(stackOf(lender));
  const execution = await start(stackOf(first), 'Report', {});
  const run = await endOf(execution);
  expect(run).toMatchObject({ status: 'SUCCEEDED', logs: [`to ${url}`] });
  const [id = ''] = await jobIds(execution);
  expect((await job(id))?.jobQueue).toBe(queue);
});

test('the lender is not destroyed while previews borrow its pools', async () => {
  const done = await command('destroy', folder, lender, { flags: ['--confirm', lender] });
  expect(done.code).toBe(1);
  expect(done.stderr).toContain('stack/borrowed');
  expect(done.stderr).toContain(stackOf(second));
});

test('destroy of a preview ends its own jobs in the lent queue, and touches neither those of others nor the lender', async () => {
  const before = await lent();
  const { StpLentSpotJobQueue: jobQueue } = await outputs(stackOf(lender));
  /** Submits a job of a preview beside its state machine, so that no execution ends it. */
  const submitted = async (stage: string): Promise<string> => {
    const [machine = ''] = (await physicalIds(stackOf(stage), 'AWS::StepFunctions::StateMachine')).filter((arn) =>
      arn.includes('-cleanup-'),
    );
    const [jobDefinition] = (await physicalIds(stackOf(stage), 'AWS::Batch::JobDefinition')).filter((arn) =>
      arn.includes('-cleanup-'),
    );
    const tags = { 'batch-job:state-machine': machine.slice(machine.lastIndexOf(':') + 1) };
    const { jobId = '' } = await batch.send(new SubmitJobCommand({ jobName: stage, jobQueue, jobDefinition, tags }));
    await eventually(async () => (await job(jobId))?.status === 'RUNNING', { seconds: 60, what: `job of ${stage}` });
    return jobId;
  };
  const [own, other] = [await submitted(first), await submitted(second)];
  await destroyToNothing(folder, first, stackOf(first));
  await eventually(async () => (await job(own))?.status === 'FAILED', { seconds: 60, what: 'the end of its job' });
  expect((await job(other))?.status).toBe('RUNNING');
  expect(await lent()).toEqual(before);
  expect(await leftovers(stackOf(first))).toEqual([]);
});
