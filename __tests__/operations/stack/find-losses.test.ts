import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import type { PlanDocument } from '../../../src/report/plan-file.ts';
import { type Account, makeAccount } from '../../fakes/account.ts';
import { fakeBase, foundBase } from '../../fakes/base.ts';
import { expectValid } from '../../fakes/plan-schema.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';
import { config, deployed, logs, request } from './losses-fixture.ts';

const custom = (body: string) => config({ more: `cloudformationResources:\n${body}` });
const physicalId = (account: Account, logicalId: string, stack = 'shop-dev') =>
  account.cloud.find(stack)?.resources.get(logicalId)?.physicalId ?? '';
const planned = async (account: Account, text: string): Promise<PlanDocument> => {
  const fake = makeWorld([], account, text);
  await plan(fake.world, request());
  const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
  expectValid(document);
  return document;
};
/** A config with a job queue of the user's own, `Mine`. */
const withQueue = custom(
  '  Mine:\n    Type: AWS::Batch::JobQueue\n    Properties: {ComputeEnvironmentOrder: [], Priority: 1}\n',
);
const open = ({ losses }: PlanDocument) => losses.map(({ logicalId }) => logicalId);

/** Deploys, asserts that the deploy is refused and executes no change set, and returns the error. */
const refusal = async (account: Account, text: string, allowDelete: readonly string[] = [], stage = 'dev') => {
  account.cloud.mutations.length = 0;
  const fake = makeWorld([], account, text);
  const problem: unknown = await deploy(fake.world, request(allowDelete, { stage, baseStage: stage })).catch(
    (error) => error,
  );
  expect(problem).toBeInstanceOf(Refused);
  expect(account.cloud.mutations).not.toContain('ExecuteChangeSet');
  return problem as Refused;
};

describe('deploy', () => {
  test('refuses to delete the logs of a renamed job, with their retention, as the plan warned in the same words', async () => {
    const account = await deployed();
    const text = config({ job: 'summary' });
    const { code, message, hint } = await refusal(account, text);
    expect(code).toBe('stack/loses-data');
    expect(message).toMatch(/ReportLogGroup \(AWS::Logs::LogGroup\) would be deleted; .* log lines, kept for \d+ days/);
    expect(hint).toContain(`allow-delete: ${logs.join(',')}`);
    expect(open(await planned(account, text))).toEqual(logs);
    await deploy(makeWorld([], account, text).world, request(logs));
    expect(account.cloud.look('shop-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test("deletes the logs of a preview's job without an allowance", async () => {
    const account = await deployed(config(), 'pr-1');
    await deploy(
      makeWorld([], account, config({ job: 'summary' })).world,
      request([], { stage: 'pr-1', baseStage: 'pr-1' }),
    );
    expect(account.cloud.look('shop-pr-1')?.status).toBe('UPDATE_COMPLETE');
  });

  test('refuses to delete a queue in which SQS counts dead letters until allow-delete names it', async () => {
    const account = await deployed();
    const text = config({ events: false });
    const queue = physicalId(account, 'StpDeadLetterQueue');
    expect(queue).not.toBe('');
    account.queues.set(queue, [40, 1, 0]);
    const refused = await refusal(account, text, [logs[1] as string]);
    expect(refused).toMatchObject({
      code: 'stack/dead-letters',
      message: expect.stringContaining('it holds 41 messages: events that started no job'),
      hint: expect.stringContaining('allow-delete: StpDeadLetterQueue'),
    });
    expect(open(await planned(account, text))).toEqual([logs[1], 'StpDeadLetterQueue']);
    account.queues.set(queue, [0, 0, 0]);
    expect(open(await planned(account, text))).toEqual([logs[1]]);
    account.queues.set(queue, [1, 0, 0]);
    await deploy(makeWorld([], account, text).world, request(['StpDeadLetterQueue', logs[1] as string]));
    expect(account.cloud.find('shop-dev')?.resources.has('StpDeadLetterQueue')).toBe(false);
  });

  test('counts dead letters of a preview too', async () => {
    const account = await deployed(config(), 'pr-1');
    account.queues.set(physicalId(account, 'StpDeadLetterQueue', 'shop-pr-1'), [1, 0, 0]);
    const { code } = await refusal(account, config({ events: false }), [], 'pr-1');
    expect(code).toBe('stack/dead-letters');
  });

  test('refuses to delete a job queue in which Batch counts jobs, and deletes an empty one', async () => {
    const account = await deployed(withQueue);
    account.jobs.set(physicalId(account, 'Mine'), ['RUNNABLE', 'RUNNING']);
    expect(await refusal(account, config())).toMatchObject({
      code: 'stack/loses-data',
      message: expect.stringContaining('Mine (AWS::Batch::JobQueue) would be deleted; it counts, since 2 jobs in it'),
      hint: expect.stringContaining('allow-delete: Mine.'),
    });
    expect(open(await planned(account, config()))).toEqual(['Mine']);
    account.jobs.clear();
    await deploy(makeWorld([], account, config()).world, request());
    expect(account.cloud.find('shop-dev')?.resources.has('Mine')).toBe(false);
  });

  test('refuses to delete a job queue while runs whose definitions name it wait for their next attempt', async () => {
    const account = await deployed(withQueue);
    const machine = physicalId(account, 'ReportJobExecutionStateMachine');
    const start = (id: string) =>
      account.executions.push({
        ...{ arn: id, stateMachine: machine, status: 'RUNNING' as const },
        definition: JSON.stringify({ JobQueue: physicalId(account, id) }),
      });
    start('Mine');
    start('StpBatchOnDemandJobQueue');
    const { message } = await refusal(account, config());
    expect(message).toContain('Mine');
    expect(message).toContain('1 run under way may still submit jobs to it');
  });

  test('counts jobs of a queue whose physical id only the stack names', async () => {
    const account = await deployed(withQueue);
    account.jobs.set(physicalId(account, 'Mine'), ['RUNNING']);
    const fake = makeWorld([], account, config());
    const stacks = async (): ReturnType<FakeWorld['world']['stacks']> => {
      const port = await fake.world.stacks();
      return {
        ...port,
        createChangeSet: async (given) => {
          const proposal = await port.createChangeSet(given);
          if (proposal.kind === 'no-changes') return proposal;
          return { ...proposal, changes: proposal.changes.map(({ physicalId: _, ...change }) => change) };
        },
      };
    };
    const refused = deploy({ ...fake.world, stacks }, request());
    await expect(refused).rejects.toMatchObject({
      message: expect.stringContaining('1 job in it, waiting or running, would end'),
    });
  });

  test('refuses to delete a job of which Step Functions counts executions', async () => {
    const account = await deployed();
    const machine = physicalId(account, 'ReportJobExecutionStateMachine');
    account.executions.push({ arn: 'e', stateMachine: machine, status: 'RUNNING', definition: '' });
    const { message } = await refusal(account, config({ job: 'summary' }), logs);
    expect(message).toContain('1 run of it under way would end');
    expect(account.executions[0]?.status).toBe('RUNNING');
  });

  test('treats a resource that AWS refuses to count as a loss, and accepts an allowance for it', async () => {
    const account = await deployed(withQueue);
    const denied = (): FakeWorld => {
      const fake = makeWorld([], account, config());
      const leftovers = async () => ({
        ...(await fake.world.leftovers()),
        jobs: async () => {
          throw new Refused({ code: 'aws/denied', message: 'May not batch:ListJobs.', hint: 'Allow it.' });
        },
      });
      return { ...fake, world: { ...fake.world, leftovers } };
    };
    await expect(deploy(denied().world, request())).rejects.toMatchObject({
      code: 'stack/loses-data',
      message: expect.stringContaining('not known (aws/denied: May not batch:ListJobs.)'),
    });
    await deploy(denied().world, request(['Mine']));
    expect(account.cloud.look('shop-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test('treats a resource whose physical id is unknown as a loss', async () => {
    const account = await deployed(withQueue);
    const stack = account.cloud.find('shop-dev');
    const nameless = stack?.resources.get('Mine');
    if (nameless) stack?.resources.set('Mine', { ...nameless, physicalId: '' });
    const { message } = await refusal(account, config());
    expect(message).toContain('not known (CloudFormation did not name it)');
  });

  test('reads policies and rules of a deployed template in YAML', async () => {
    const account = await deployed();
    const stack = account.cloud.find('shop-dev');
    if (!stack) throw new Error('no stack');
    const yaml = (days: number) =>
      `Resources:\n  StpEventBucket:\n    Type: AWS::S3::Bucket\n    DeletionPolicy: Delete\n    UpdateReplacePolicy: Delete\n    Properties:\n      BucketName: !Ref Name\n      LifecycleConfiguration:\n        Rules: [{Status: Enabled, ExpirationInDays: ${days}}]\n`;
    stack.template = yaml(365);
    expect(open(await planned(account, config()))).toEqual(['StpEventBucket']);
    stack.template = yaml(14);
    expect(open(await planned(account, config()))).toEqual([]);
  });

  test.each([
    [
      'a nested stack',
      '  Mine:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: https://x}\n',
      'Mine',
    ],
    ['a custom resource', '  Mine:\n    Type: Custom::Thing\n    Properties: {ServiceToken: arn}\n', 'Mine'],
    ['a ledger', '  Mine:\n    Type: AWS::QLDB::Ledger\n    Properties: {PermissionsMode: STANDARD}\n', 'Mine'],
  ])('refuses to lose %s until it is named', async (_, body, id) => {
    const account = await deployed(custom(body));
    expect(await refusal(account, config())).toMatchObject({ code: 'stack/loses-data' });
    expect(open(await planned(account, config()))).toEqual([id]);
    await deploy(makeWorld([], account, config()).world, request([id]));
    expect(account.cloud.find('shop-dev')?.resources.has(id)).toBe(false);
  });

  test("refuses to lose a user's database under the id of the bucket for large events until it is named", async () => {
    const without = config({ events: false });
    const body = '  StpEventBucket:\n    Type: AWS::RDS::DBInstance\n    Properties: {}\n';
    const account = await deployed(`${without}cloudformationResources:\n${body}`);
    expect(await refusal(account, without)).toMatchObject({ code: 'stack/loses-data' });
    await deploy(makeWorld([], account, without).world, request(['StpEventBucket']));
    expect(account.cloud.find('shop-dev')?.resources.has('StpEventBucket')).toBe(false);
  });

  test("refuses to delete a user's database under the dead-letter queue's id, and counts no messages", async () => {
    const body = '  StpDeadLetterQueue:\n    Type: AWS::RDS::DBInstance\n    Properties: {}\n';
    const without = config({ events: false });
    const account = await deployed(`${without}cloudformationResources:\n${body}`);
    expect(await refusal(account, without)).toMatchObject({ code: 'stack/loses-data' });
    const fake = makeWorld([], account, without);
    await plan(fake.world, request());
    expect(fake.asked).not.toContain('leftovers.messages');
  });
});

describe('plan without credentials', () => {
  test('notes what a deploy will count in AWS, and reports no loss yet', async () => {
    const fake = makeWorld([], makeAccount(), config({ events: false }));
    const world = { ...fake.world, offline: true, base: async () => fakeBase(foundBase(config())) };
    await plan(world, { ...request(), base: { ref: 'main', required: true } });
    const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
    expect(open(document)).toEqual([logs[1]]);
    expect(document.notes.join()).toContain('StpDeadLetterQueue (AWS::SQS::Queue) goes: deploy asks AWS first');
    expect(fake.asked).toEqual([]);
  });
});
