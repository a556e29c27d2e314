import { beforeEach, describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { destroy } from '../../src/commands/destroy.ts';
import { plan } from '../../src/commands/plan.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { planned, request } from './plan-fixture.ts';

/** Returns a config with exported outputs, by name and value, as JSON. */
const configOf = (outputs: Readonly<Record<string, string>>) =>
  JSON.stringify({
    serviceName: 'shop',
    resources: { requests: { type: 'sqs-queue' } },
    stackConfig: { outputs: Object.entries(outputs).map(([name, value]) => ({ name, value, export: true })) },
  });
const both = configOf({ vpcId: 'vpc-1', zone: 'a' });
let account: Account;

beforeEach(async () => {
  account = makeAccount();
  await deploy(makeWorld([], account, both).world, request());
  account.cloud.mutations.length = 0;
});

describe.each([
  ['goes', configOf({ zone: 'a' })],
  ['gets another value', configOf({ vpcId: 'vpc-2', zone: 'a' })],
])('An export in use that %s', (_, next) => {
  beforeEach(() => void account.imports.set('shop-dev-vpcId', ['jobs-dev', 'billing-dev']));

  test('is refused by deploy before a change set, with the stacks that import it', async () => {
    const fake = makeWorld([], account, next);
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      code: 'stack/refused-update',
      message: expect.stringContaining(
        'vpcId (output): billing-dev and jobs-dev import it as shop-dev-vpcId, and CloudFormation neither changes nor removes an export in use',
      ),
      hint: expect.stringContaining('deploy billing-dev and jobs-dev without its $CfStackOutput first'),
    });
    expect(account.cloud.mutations).toEqual([]);
  });

  test('is told by a plan', async () => {
    const fake = makeWorld([], account, next);
    const { refused } = await planned(fake);
    expect(refused?.map(({ logicalId }) => logicalId)).toEqual(['vpcId']);
    expect((await plan(fake.world, request())).refusal?.code).toBe('stack/refused-update');
  });
});

test('An export in use of a resource that would be replaced is refused, with its name', async () => {
  const configWith = (fifo: boolean) =>
    JSON.stringify({
      serviceName: 'shop',
      resources: {},
      cloudformationResources: { Inbox: { Type: 'AWS::SQS::Queue', Properties: fifo ? { FifoQueue: true } : {} } },
      stackConfig: { outputs: [{ name: 'inbox', value: "$CfResourceParam('Inbox', 'Arn')", export: true }] },
    });
  account = makeAccount();
  await deploy(makeWorld([], account, configWith(false)).world, request());
  account.imports.set('shop-dev-inbox', ['jobs-dev']);
  await expect(deploy(makeWorld([], account, configWith(true)).world, request())).rejects.toMatchObject({
    code: 'stack/refused-update',
    message: expect.stringContaining(
      'inbox (output): its value changes with Inbox, which is replaced; jobs-dev imports it as shop-dev-inbox',
    ),
    hint: expect.stringContaining('Keep Inbox as it is, or deploy jobs-dev'),
  });
});

test('An export that nobody imports goes, and one in use stays with its value', async () => {
  account.imports.set('shop-dev-zone', ['jobs-dev']);
  const fake = makeWorld([], account, configOf({ zone: 'a' }));
  await deploy(fake.world, request());
  expect(fake.asked).toContain('stacks.importers');
  expect(Object.keys(account.cloud.look('shop-dev')?.outputs ?? {})).toContain('zone');
});

test('AWS is asked about exports alone that change', async () => {
  const fake = makeWorld([], account, both);
  await deploy(fake.world, request());
  expect(fake.asked.filter((call) => call === 'stacks.importers')).toEqual([]);
});

describe('destroy', () => {
  const destroyed = () =>
    destroy(makeWorld([], account, both).world, { ...request(), allowDelete: ['*'], confirm: 'dev' });

  test('deletes nothing while another stack imports an export', async () => {
    account.imports.set('shop-dev-zone', ['jobs-dev']);
    await expect(destroyed()).rejects.toMatchObject({
      code: 'stack/exports-in-use',
      message:
        'CloudFormation deletes no stack whose exports are in use: jobs-dev imports shop-dev-zone. Nothing was deleted.',
      hint: 'Deploy jobs-dev without $CfStackOutput of this stack first, or destroy it.',
    });
    expect(account.cloud.mutations).toEqual([]);
  });

  test('deletes a stack whose exports nobody imports', async () => {
    await destroyed();
    expect(account.cloud.look('shop-dev')).toBeUndefined();
  });

  test('goes on where the role may not ask, and says so: CloudFormation itself refuses', async () => {
    const fake = makeWorld([], account, both);
    const stacks = await fake.world.stacks();
    const denied = new Refused({
      code: 'aws/denied',
      message: 'No cloudformation:ListImports.',
      hint: 'Allow it.',
    });
    const world = {
      ...fake.world,
      stacks: async () => ({ ...stacks, importers: () => Promise.reject(denied) }),
    };
    await destroy(world, { ...request(), allowDelete: ['*'], confirm: 'dev' });
    expect(fake.lines.join('')).toContain(
      'Whether another stack imports shop-dev-vpcId is not known: No cloudformation:ListImports.',
    );
  });
});
