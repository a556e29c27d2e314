// A pull request from its opening to its end: what previews make, and that nothing of it is left.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { activeRevisions, deleteRepository, images, outputs, putObject, stack } from '../support/account.ts';
import { leftovers } from '../support/inventory.ts';
import { folderOf, shellJob, writeInto } from '../support/project.ts';
import { type StepOptions, type StepRun, step } from '../support/step.ts';

const project = 'lab-preview';
const name = `${project}-pr-1`;
const repository = `batch-job/${project}/preview`;
const dockerfile = 'FROM lab/busybox:latest\nCOPY . /app/\nCMD ["cat", "/app/hello.txt"]\n';

/** A function that CloudFormation waits for at a creation, longer than a run waits to ask about the pull request. */
const slowProgram = `exports.handler = async (event) => {
  if (event.RequestType === 'Create') await new Promise((done) => setTimeout(done, 55_000));
  const { StackId, RequestId, LogicalResourceId } = event;
  const body = { Status: 'SUCCESS', PhysicalResourceId: 'slow', StackId, RequestId, LogicalResourceId };
  await fetch(event.ResponseURL, { method: 'PUT', body: JSON.stringify(body) });
};`;
const slow = {
  SlowLogs: { Type: 'AWS::Logs::LogGroup', DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' },
  SlowRole: {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
    },
  },
  SlowFunction: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      ...{ Runtime: 'nodejs24.x', Handler: 'index.handler', Timeout: 120, Code: { ZipFile: slowProgram } },
      Role: { 'Fn::GetAtt': ['SlowRole', 'Arn'] },
      LoggingConfig: { LogGroup: { Ref: 'SlowLogs' } },
    },
  },
  Slow: { Type: 'Custom::Slow', Properties: { ServiceToken: { 'Fn::GetAtt': ['SlowFunction', 'Arn'] } } },
};
const built = {
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'custom-dockerfile', properties: { buildContextPath: 'image' } } },
    resources: { cpu: 1, memory: 256 },
    connectTo: ['data'],
    events: [
      { type: 'schedule', properties: { scheduleRate: 'rate(1 day)' } },
      { type: 'sqs', properties: { sqsQueueName: 'inbox' } },
    ],
  },
};
/** A resource of each kind that a preview could leave behind. */
const config = {
  serviceName: project,
  resources: {
    built,
    failing: shellJob('echo about to fail; exit 3'),
    data: { type: 'bucket', properties: { versioning: true } },
    inbox: { type: 'sqs-queue' },
    people: { type: 'user-auth-pool', properties: { hostedUiDomainPrefix: `${project}-people` } },
    rows: { type: 'dynamo-db-table', properties: { primaryKey: { partitionKey: { name: 'id', type: 'string' } } } },
  },
  cloudformationResources: {
    Token: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: `${project}-token`, SecretString: 'x' } },
    Address: { Type: 'AWS::SSM::Parameter', Properties: { Name: `${project}-address`, Type: 'String', Value: 'x' } },
  },
};
/** Kinds of what the account holds while the preview stands. */
const kinds = [
  ...['bucket', 'compute environment', 'event source mapping', 'function', 'job definition', 'job queue'],
  ...['log group', 'parameter', 'queue', 'role', 'rule', 'secret', 'stack', 'state machine', 'table'],
  ...['user pool', 'user pool domain'],
];

let folder: string;
let lab: Lab;
beforeAll(async () => {
  folder = folderOf({
    'batch-jobs.yml': stringify(config),
    'image/Dockerfile': dockerfile,
    'image/hello.txt': 'one\n',
  });
  lab = await startLab();
});
afterAll(async () => {
  await lab.stop();
  await deleteRepository(repository);
});

let run = 6_000;
/** Runs a command as a step of a later run. */
const later = (
  command: string,
  event: StepOptions['event'],
  { inputs = {}, ...more }: StepOptions & { readonly inputs?: Readonly<Record<string, string>> } = {},
): Promise<StepRun> => {
  run += 1;
  const own = command === 'preview' ? { 'base-stage': 'pr-1' } : {};
  return step(
    lab,
    folder,
    { command, ...own, ...inputs },
    { ...more, ...(event ? { event } : {}), env: { GITHUB_RUN_ID: String(run) } },
  );
};
const preview = (action: string, more?: Parameters<typeof later>[2]) =>
  later('preview', lab.pullEvent(`pull_request.${action}`), more);
const succeeded = (ran: StepRun) =>
  expect([ran.conclusion, ran.conclusion === 'success' ? '' : ran.log]).toEqual(['success', '']);
const setState = (state: 'open' | 'closed') =>
  fetch(`${lab.github.url}/repos/acme/svc/pulls/1`, {
    method: 'PATCH',
    headers: { authorization: 'bearer ghs_write' },
    body: JSON.stringify({ state }),
  });
const svc = () => lab.github.store.repo('acme/svc');
const headlines = () => svc().comments.map(({ body }) => /^###.*$/m.exec(body)?.[0]);
const records = () => svc().deployments.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state]);
/** Everything of the project in the account and on GitHub. */
const inventory = async () => ({
  account: await leftovers(project),
  images: (await images(repository).catch(() => [])).length,
  deployments: records(),
});
const nothing = { account: [], images: 0, deployments: [] };

test('an opened pull request is deployed with its tags, a comment and a deployment, and its smoke run', async () => {
  expect(await inventory()).toEqual(nothing);
  const ran = await preview('opened', { inputs: { 'smoke-run': 'built', sample: 'schedule' } });
  succeeded(ran);
  const deployed = await stack(name);
  expect(deployed?.StackStatus).toBe('CREATE_COMPLETE');
  expect(Object.fromEntries(deployed?.Tags?.map(({ Key, Value }) => [Key, Value]) ?? [])).toMatchObject({
    ...{ 'batch-job:stage': 'pr-1', 'batch-job:pull-request': '1', 'batch-job:repository-id': '222' },
  });
  expect(headlines()).toEqual(['### 🚀 Batch jobs of `lab-preview` for `pr-1`: deployed']);
  expect(svc().comments[0]?.body).toContain('asleep in previews');
  expect(svc().comments[0]?.body).toMatch(/^\| `built` \| ✅ succeeded \| 0 \| .* \| .*run-\d{8}T.* \|$/m);
  expect(svc().comments[0]?.body).toMatch(/The last line of the log of built<\/summary>\n\n```\none\n/);
  expect(ran.outputs['run-status']).toBe('succeeded');
  expect(records()).toEqual([['pr-1', 'success']]);
});

test('the account holds each kind of resource that a teardown has to delete', async () => {
  const found = await leftovers(project);
  const isOf = (kind: string) => found.some((one) => one.startsWith(`${kind} `));
  expect(kinds.filter((kind) => !isOf(kind))).toEqual([]);
});

test('a smoke run that fails fails the run, whose comment and deployment say so, and the preview stays', async () => {
  const ran = await preview('synchronize', { inputs: { 'smoke-run': 'failing' } });
  expect(ran.conclusion).toBe('failure');
  expect(ran.outputs).toMatchObject({
    'run-status': 'failed',
    'failure-reason': expect.stringContaining('run/failed'),
  });
  const body = svc().comments[0]?.body ?? '';
  expect(body).toMatch(/^\| `failing` \| ❌ failed: `exit-code` \| 3 \| /m);
  expect(body).toContain('about to fail');
  expect(headlines()).toEqual([expect.stringContaining('deployed, and the smoke run of `failing` failed')]);
  expect(records()).toContainEqual(['pr-1', 'failure']);
  expect((await stack(name))?.StackStatus).toBe('CREATE_COMPLETE');
});

test('the next push updates stack, comment and deployment', async () => {
  writeInto(folder, 'image/hello.txt', 'two\n');
  succeeded(await preview('synchronize'));
  expect((await stack(name))?.StackStatus).toBe('UPDATE_COMPLETE');
  expect(headlines()).toEqual(['### 🚀 Batch jobs of `lab-preview` for `pr-1`: deployed']);
  expect(records()).toEqual([['pr-1', 'success']]);
  expect((await activeRevisions(`${name}-built`)).length).toBe(2);
  expect((await images(repository)).length).toBe(2);
  await putObject((await outputs(name)).DataName ?? '', 'result.csv', 'a,b');
});

test('closing it leaves the account and GitHub as they were before', async () => {
  await setState('closed');
  succeeded(await preview('closed'));
  expect(await inventory()).toEqual(nothing);
  expect(headlines()).toEqual(['### 🧹 Preview `pr-1` of the batch jobs of `lab-preview`: torn down']);
  await setState('open');
});

test('closing it while the stack is created ends that run with success; the run of the close waits and destroys', async () => {
  writeInto(folder, 'batch-jobs.yml', stringify({ ...config, cloudformationResources: slow }));
  let isClosed: Promise<unknown> | undefined;
  const ran = await preview('reopened', {
    onLine: (line) => {
      // The slow resource is made by it, and begins when it is there.
      if (/created +SlowFunction\b/.test(line)) isClosed ??= setState('closed');
    },
  });
  await isClosed;
  succeeded(ran);
  expect(ran.log).toContain('closed while deploying: the run of the closed pull request destroys the preview.');
  expect((await stack(name))?.StackStatus).toBe('CREATE_IN_PROGRESS');
  expect(records()).toEqual([['pr-1', 'inactive']]);
  const close = await preview('closed');
  succeeded(close);
  expect(close.log).toContain(`The stack ${name} is CREATE_IN_PROGRESS: waiting until that is over.`);
  expect(await inventory()).toEqual(nothing);
});

test('a teardown that is cut off is finished by sweep, which keeps what is open', async () => {
  writeInto(folder, 'batch-jobs.yml', stringify(config));
  await setState('open');
  succeeded(await preview('reopened'));
  const kept = await later('sweep', 'schedule');
  succeeded(kept);
  expect(kept.log).toMatch(/pr-1 +kept +pull request 1 is open/);
  await setState('closed');
  const cut = await preview('closed', { cancelAt: { call: 'ecr:BatchDeleteImage' } });
  expect([cut.conclusion, (await stack(name)) !== undefined]).toEqual(['cancelled', true]);
  const swept = await later('sweep', 'schedule');
  succeeded(swept);
  expect(swept.log).toMatch(/pr-1 +removed +pull request 1 is closed/);
  expect(swept.summary).toContain('| `pr-1` | removed |');
  expect(await inventory()).toEqual(nothing);
});
