// What was changed behind CloudFormation's back is found, told once, and brought back by hand; nothing else is.
import { RegisterJobDefinitionCommand, UpdateJobQueueCommand } from '@aws-sdk/client-batch';
import { DescribeStackResourceDriftsCommand } from '@aws-sdk/client-cloudformation';
import { PutBucketVersioningCommand } from '@aws-sdk/client-s3';
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { activeRevisions, batch, cloudformation, s3, sqs, stackResources } from '../support/account.ts';
import { command, deploy, destroyToNothing, only, projectOf, shellJob } from '../support/project.ts';
import { step } from '../support/step.ts';

const name = 'lab-drift-pr-7';
const events = [
  // Sleeps in previews, and would be paused anywhere.
  { type: 'schedule', properties: { scheduleRate: 'cron(0 4 * * ? *)', paused: true } },
  { type: 'schedule', properties: { scheduleRate: 'cron(0 5 * * ? *)' } },
  { type: 'sqs', properties: { sqsQueueName: 'inbox' } },
];
const folder = projectOf({
  serviceName: 'lab-drift',
  resources: {
    inbox: { type: 'sqs-queue', properties: { visibilityTimeoutSeconds: 400 } },
    lake: { type: 'bucket', properties: { versioning: true } },
    hello: shellJob('echo hello', { events }),
  },
});

/** A finding in the step output `drifted-resources`. */
interface Drifted {
  readonly logicalId: string;
  readonly type: string;
  readonly severity: string;
  readonly differences: readonly { readonly path: string; readonly expected?: string; readonly actual?: string }[];
}

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
  await deploy(folder, 'pr-7');
});
afterAll(async () => {
  await lab.stop();
  await destroyToNothing(folder, 'pr-7', name);
});

const look = async () => {
  const ran = await step(lab, folder, { command: 'drift', stage: 'pr-7' }, { event: 'push' });
  expect([ran.conclusion, ran.conclusion === 'success' ? '' : ran.log]).toEqual(['success', '']);
  expect([ran.mutating, ran.dockerCalls]).toEqual([[], []]);
  return { ...ran, drifted: JSON.parse(ran.outputs['drifted-resources'] ?? '') as Drifted[] };
};
const issues = () =>
  [...lab.github.store.repo('acme/svc').issues.values()].filter(({ labels }) => labels.includes('drift'));
const writes = () =>
  lab.github.store.log.filter(({ operation = '' }) => /^issues\/(create|update|add-labels)$/.test(operation));

/** Returns the physical id of a resource. */
const idOf = async (logicalId: string) =>
  (await stackResources(name)).find(({ LogicalResourceId }) => LogicalResourceId === logicalId)?.PhysicalResourceId;
const setVisibility = async (VisibilityTimeout: string) =>
  sqs.send(new SetQueueAttributesCommand({ QueueUrl: await idOf('InboxQueue'), Attributes: { VisibilityTimeout } }));

test('a stack as it was deployed is in sync, its paused and sleeping events too, and types without a result are named', async () => {
  const done = await command('drift', folder, 'pr-7', { flags: ['--fail-on-drift', 'true'] });
  expect([done.code, done.code === 0 ? '' : done.stdout + done.stderr]).toEqual([0, '']);
  expect(done.stdout).toMatch(/^lab-drift-pr-7 is as it was deployed \(\d+ resources compared\)\.\n/);
  const { StackResourceDrifts = [] } = await cloudformation.send(
    new DescribeStackResourceDriftsCommand({ StackName: name }),
  );
  const compared = new Set(StackResourceDrifts.map(({ LogicalResourceId }) => LogicalResourceId));
  const others = (await stackResources(name)).filter(({ LogicalResourceId }) => !compared.has(LogicalResourceId));
  expect(others.length).toBeGreaterThan(0);
  const [, listed = ''] = /not compared by CloudFormation: (.*)/.exec(done.stdout) ?? [];
  const told = [...listed.matchAll(/(AWS::[\w:]+) \(([^)]*)\)/g)].flatMap(([, type, ids = '']) =>
    ids.split(', ').map((id) => `${type} ${id}`),
  );
  expect(told.sort()).toEqual(others.map((one) => `${one.ResourceType} ${one.LogicalResourceId}`).sort());
  expect((await look()).outputs['drift-status']).toBe('IN_SYNC');
  expect(issues()).toEqual([]);
});

test('four changes by hand are four findings in one issue, and a second look edits nothing but the time', async () => {
  const [revision] = await activeRevisions(name);
  const { jobDefinitionName, containerProperties } = revision ?? {};
  await batch.send(
    new UpdateJobQueueCommand({ jobQueue: await only(name, 'AWS::Batch::JobQueue'), state: 'DISABLED' }),
  );
  await batch.send(new RegisterJobDefinitionCommand({ jobDefinitionName, type: 'container', containerProperties }));
  await s3.send(
    new PutBucketVersioningCommand({
      Bucket: await idOf('LakeBucket'),
      VersioningConfiguration: { Status: 'Suspended' },
    }),
  );
  await setVisibility('500');

  const { outputs, drifted } = await look();
  expect(outputs['drift-status']).toBe('DRIFTED');
  expect(
    drifted.map(({ type, severity, differences }) => [type, severity, ...differences.map(({ path }) => path)]),
  ).toEqual([
    ['AWS::S3::Bucket', 'data', '/VersioningConfiguration/Status'],
    ['AWS::Batch::JobDefinition', 'work', '/Revision'],
    ['AWS::SQS::Queue', 'work', '/VisibilityTimeout'],
    ['AWS::Batch::JobQueue', 'work', '/State'],
  ]);
  expect(drifted[2]?.differences).toMatchObject([{ expected: '400', actual: '500' }]);
  expect(issues()).toMatchObject([{ title: `Drift in ${name} (${process.env.AWS_REGION})`, state: 'open' }]);

  const [before, sent] = [issues()[0]?.body ?? '', writes().length];
  const again = await look();
  expect(again.drifted).toEqual(drifted);
  expect(issues()).toHaveLength(1);
  const time = /Last looked: [^<]*/;
  expect(issues()[0]?.body?.replace(time, '')).toBe(before.replace(time, ''));
  expect(writes().slice(sent)).toMatchObject([{ operation: 'issues/update', body: { body: expect.any(String) } }]);
  expect(Object.keys(writes().at(-1)?.body as object)).toEqual(['body']);

  const failing = await command('drift', folder, 'pr-7', { flags: ['--fail-on-drift', 'true'] });
  expect(failing.code).toBe(1);
  expect(failing.stderr).toContain('drift/drifted');
});

test('what was changed back by hand, and what a rule ignores, closes the issue', async () => {
  await batch.send(new UpdateJobQueueCommand({ jobQueue: await only(name, 'AWS::Batch::JobQueue'), state: 'ENABLED' }));
  await setVisibility('400');
  const ids = (await stackResources(name)).flatMap(({ LogicalResourceId = '', ResourceType = '' }) =>
    /^AWS::(S3::Bucket|Batch::JobDefinition)$/.test(ResourceType) ? [LogicalResourceId] : [],
  );
  const ignore = ids.map((id) => `${id} until 2999-12-31: left as it is by this test`).join('\n');
  const ran = await step(lab, folder, { command: 'drift', stage: 'pr-7', 'drift-ignore': ignore }, { event: 'push' });
  expect(ran.outputs['drift-status']).toBe('IN_SYNC');
  expect(issues()).toMatchObject([{ state: 'closed' }]);
});
