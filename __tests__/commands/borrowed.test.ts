import { beforeEach, describe, expect, test } from '@jest/globals';
import { type DeployRequest, deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { PlanDocument } from '../../src/report/plan-file.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { expectValid } from '../fakes/plan-schema.ts';
import { parse } from '../fakes/template.ts';
import { makeWorld } from '../fakes/world.ts';

interface Given {
  readonly lend?: boolean;
  readonly cpu?: number;
  readonly storage?: number;
}

const config = ({ lend = true, cpu = 1, storage }: Given = {}) => `serviceName: shop
${lend ? 'stackConfig:\n  compute:\n    lend: [previews]\n' : ''}resources:
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: ${cpu}
        memory: 900
${storage === undefined ? '' : `      storage: ${storage}\n`}`;

const request = (stage: string, more: Partial<DeployRequest> = {}): DeployRequest => ({
  stage,
  region: 'us-east-1',
  origin: { repositoryId: '7' },
  allow: { replace: [], delete: [] },
  comment: noComment,
  ...more,
});

const deployed = async (account: Account, stage: string, text = config(), more: Partial<DeployRequest> = {}) => {
  const fake = makeWorld([], account, text);
  await deploy(fake.world, request(stage, more));
  return fake;
};

/** Deploys a preview, asserts that it is refused before anything was made, and returns the error. */
const refusal = async (account: Account, text = config(), more: Partial<DeployRequest> = {}): Promise<Refused> => {
  account.cloud.mutations.length = 0;
  const problem: unknown = await deployed(account, 'pr-7', text, more).catch((error) => error);
  expect(problem).toBeInstanceOf(Refused);
  expect(account.cloud.mutations).toEqual([]);
  return problem as Refused;
};

const lenderOf = (account: Account) => {
  const stack = account.cloud.find('shop-production');
  if (!stack) throw new Error('no lender');
  return stack;
};

describe('deploy of a preview', () => {
  let account: Account;
  beforeEach(async () => {
    account = makeAccount();
    await deployed(account, 'production');
  });

  test('passes the outputs of the lender as parameters, makes no pool, and says whose pools it uses', async () => {
    const fake = await deployed(account, 'pr-7');
    const stack = account.cloud.find('shop-pr-7');
    expect(stack?.parameters).toEqual({
      StpBorrowedOnDemandJobQueue: 'phys-stplentbatchondemandjobqueue-1',
      StpBorrowedSpotJobQueue: 'phys-stplentbatchspotjobqueue-1',
    });
    const types = [...(stack?.resources.values() ?? [])].map(({ type }) => type);
    expect(types.filter((type) => /^AWS::(Batch::(?!JobDefinition)|EC2)/.test(type))).toEqual([]);
    expect(JSON.stringify(parse(stack?.template))).not.toContain('Fn::ImportValue');
    expect(fake.lines.join('\n')).toContain('run in the pools that shop-production lends');
    expect(fake.asked.filter((call) => /^(zones|quotas\.(pools|vpcs|internet))/.test(call))).toEqual([]);
  });

  test('reads the lender anew each time, and never sends UsePreviousValue for what is borrowed', async () => {
    await deployed(account, 'pr-7');
    account.cloud.mutations.length = 0;
    await deployed(account, 'pr-7');
    expect(account.cloud.mutations).toEqual([]);
    lenderOf(account).outputs.StpLentSpotJobQueue = 'another';
    await deployed(account, 'pr-7');
    expect(account.cloud.find('shop-pr-7')?.parameters.StpBorrowedSpotJobQueue).toBe('another');
    const [sent] = [...account.cloud.executed.values()].slice(-1);
    expect(sent?.request.parameters).toEqual({
      StpBorrowedOnDemandJobQueue: { value: 'phys-stplentbatchondemandjobqueue-1', isDeployed: false },
      StpBorrowedSpotJobQueue: { value: 'another', isDeployed: false },
    });
  });

  test('is refused without a lender, with the line to add and the stage to deploy', async () => {
    const none = await refusal(makeAccount());
    expect(none.code).toBe('stack/no-lender');
    expect(none.message).toContain(
      'borrows from the stage production, and there is no stack shop-production in this region.',
    );
    expect(none.hint).toMatch(/^Add `lend: \[previews\]` under `stackConfig\.compute` .* deploy the stage production/);
    expect(none.hint).toContain('base-stage: pr-7');
    const lendless = makeAccount();
    await deployed(lendless, 'production', config({ lend: false }));
    const { code, message } = await refusal(lendless);
    expect([code, message]).toEqual([
      'stack/no-lender',
      expect.stringContaining('lends no instances: it has no output StpLentOnDemandJobQueue, StpLentSpotJobQueue.'),
    ]);
  });

  test('is refused where the lender lacks one kind of pool', async () => {
    delete lenderOf(account).outputs.StpLentSpotJobQueue;
    const { code, message, hint } = await refusal(account);
    expect(code).toBe('stack/no-lender');
    expect(message).toContain('it has no output StpLentSpotJobQueue.');
    expect(hint).toContain('`lend: [previews]`');
  });

  test.each([
    ['of another project', { tags: { 'batch-job:project': 'other', 'batch-job:stage': 'production' } }],
    ['of another stage', { tags: { 'batch-job:project': 'shop', 'batch-job:stage': 'dev' } }],
    ['without tags', { tags: {} }],
    [
      'of another repository',
      { tags: { 'batch-job:project': 'shop', 'batch-job:stage': 'production', 'batch-job:repository-id': '8' } },
    ],
    ['that was only begun', { status: 'REVIEW_IN_PROGRESS' }],
    ['that is being deleted', { status: 'DELETE_IN_PROGRESS' }],
  ])('is refused for a stack %s, of which nothing is read', async (_, more) => {
    Object.assign(lenderOf(account), more);
    expect((await refusal(account)).code).toBe('stack/no-lender');
  });

  test('takes a lender whose stack names no repository, and is taken from a prompt, which names none', async () => {
    await deployed(account, 'pr-7', config(), { origin: {} });
    lenderOf(account).tags = { 'batch-job:project': 'shop', 'batch-job:stage': 'production' };
    await deployed(account, 'pr-8');
    expect(account.cloud.look('shop-pr-8')?.status).toBe('CREATE_COMPLETE');
  });

  test('borrows from no preview', async () => {
    const { message } = await refusal(account, config(), { baseStage: 'pr-8' });
    expect(message).toContain('which is a preview itself, and a preview lends nothing.');
  });

  test('is refused for a job that no lent instance can hold, and says where its disk is smaller', async () => {
    const { code, message } = await refusal(account, config({ cpu: 96 }));
    expect(code).toBe('stack/no-lender');
    expect(message).toContain('report needs 96 vCPUs, and the pools that the stage production lends have at most 64');
    const fake = await deployed(account, 'pr-7', config({ storage: 200 }));
    expect(fake.lines.join('\n')).toContain(
      'report asks for 200 GiB of disk, and the lent instances have volumes of 100',
    );
    await deployed(account, 'production', config({ cpu: 96, storage: 200 }));
    const after = await deployed(account, 'pr-7', config({ cpu: 96, storage: 200 }));
    expect(after.lines.join('\n')).not.toContain('GiB of disk');
  });

  test('costs no quota: it deploys where the account has no VPC and no compute environment left, and a lender does not', async () => {
    account.pools = { computeEnvironments: 49, jobQueues: 49 };
    account.vpcs = Array.from({ length: 5 }, () => account.id);
    account.internetGateways = 5;
    await deployed(account, 'pr-7');
    expect(account.cloud.look('shop-pr-7')?.status).toBe('CREATE_COMPLETE');
    account.vpcs = [];
    account.internetGateways = 0;
    const refused = await deployed(account, 'staging').catch((error) => error);
    expect(refused).toMatchObject({ code: 'stack/quota' });
    expect(refused.message).toContain(
      'The region has 49 compute environments of AWS Batch, this stage would add 3, and AWS allows 50.',
    );
  });

  test('that names itself makes pools of its own, and asks no lender', async () => {
    const alone = makeAccount();
    await deployed(alone, 'pr-7', config(), { baseStage: 'pr-7' });
    expect(alone.cloud.find('shop-pr-7')?.resources.has('StpBatchOnDemandJobQueue')).toBe(true);
  });

  test('that had pools of its own keeps them while they are not empty, with their zones, and drops them then', async () => {
    await deployed(account, 'pr-7', config(), { baseStage: 'pr-7' });
    const has = (id: string) => account.cloud.find('shop-pr-7')?.resources.has(id);
    await deployed(account, 'pr-7');
    expect([has('StpBatchOnDemandJobQueue'), has('StpVpc')]).toEqual([true, true]);
    expect(account.cloud.find('shop-pr-7')?.parameters).toMatchObject({
      StpZones: 'us-east-1a,us-east-1b,us-east-1c',
      StpBorrowedOnDemandJobQueue: 'phys-stplentbatchondemandjobqueue-1',
    });
    await deployed(account, 'pr-7');
    expect([has('StpBatchOnDemandJobQueue'), has('StpVpc')]).toEqual([false, false]);
  });
});

describe('deploy of a preview that borrows a resource', () => {
  const shared = (stackConfig: string) => `serviceName: shop
stackConfig:
${stackConfig}
resources:
  orders:
    type: sqs-queue
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
        memory: 900
      connectTo: [orders]
      events:
        - type: sqs
          properties:
            sqsQueueName: orders
`;
  const lends = '  compute:\n    lend: [previews]\n';
  const both = shared(`${lends}  lend: [orders]\n  preview:\n    borrow: [orders]`);

  test('makes none, passes the outputs and the id of the lender, and says that its events sleep', async () => {
    const account = makeAccount();
    await deployed(account, 'production', both);
    const fake = await deployed(account, 'pr-7', both);
    const stack = account.cloud.find('shop-pr-7');
    expect(stack?.resources.has('OrdersQueue')).toBe(false);
    expect(stack?.parameters).toMatchObject({
      StpBorrowedOrdersUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/OrdersQueue',
      StpBorrowedOrdersArn: lenderOf(account).outputs.OrdersArn,
    });
    const { Enabled } = (parse(stack?.template).Resources?.ReportSqsOrdersEventSourceMapping?.Properties ?? {}) as {
      Enabled?: boolean;
    };
    expect(Enabled).toBe(false);
    expect(fake.lines.join('\n')).toContain('Borrowed from shop-production, not made: orders. Events of these sleep.');
  });

  test('is refused where the lender does not list it, with the line to add', async () => {
    const account = makeAccount();
    const text = shared(`${lends}  preview:\n    borrow: [orders]`);
    await deployed(account, 'production', text);
    const { code, message, hint } = await refusal(account, text);
    expect(code).toBe('stack/no-lender');
    expect(message).toContain('which does not lend orders.');
    expect(hint).toContain('Add `lend: [orders]` under `stackConfig` of the config and deploy the stage production');
  });

  test('is refused where the resource has no such output there', async () => {
    const account = makeAccount();
    await deployed(account, 'production', both);
    delete lenderOf(account).outputs.OrdersUrl;
    const { code, message } = await refusal(account, both);
    expect([code, message]).toEqual(['stack/no-lender', expect.stringContaining('has no output OrdersUrl')]);
  });
});

describe('plan of a preview', () => {
  const planned = async (account: Account, offline = false) => {
    const fake = makeWorld([], account, config());
    await plan({ ...fake.world, offline }, request('pr-7'));
    const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
    expectValid(document);
    return { document, files: fake.files };
  };

  test('shows what is borrowed, writes its values, and has another hash where the lender changed', async () => {
    const account = makeAccount();
    await deployed(account, 'production');
    const { document, files } = await planned(account);
    expect(document.notes.join('\n')).toContain('run in the pools that shop-production lends');
    expect(files['parameters.json']).toContain('phys-stplentbatchspotjobqueue-1');
    lenderOf(account).outputs.StpLentSpotJobQueue = 'another';
    const again = await planned(account);
    expect(again.document.hash).not.toBe(document.hash);
    expect(again.document.hash).toMatch(/^v1:/);
  });

  test('is refused without a lender, as deploy is', async () => {
    await expect(planned(makeAccount())).rejects.toMatchObject({ code: 'stack/no-lender' });
  });

  test('says without credentials that the lender is unknown, and names each value that only it knows', async () => {
    const { document, files } = await planned(makeAccount(), true);
    expect(document.notes.join('\n')).toContain('Lender unknown without credentials');
    expect(files['parameters.json']).toContain('<lender unknown: output StpLentSpotJobQueue of shop-production>');
  });
});
