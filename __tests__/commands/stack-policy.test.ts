import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { stackPolicyFor } from '../../src/stack/stack-policy.ts';
import type { Account } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, deployed, planned, request } from './plan-fixture.ts';

const stackIn = ({ cloud }: Account) => cloud.find('shop-dev');
const without = config().replace('  orders:\n    type: sqs-queue\n', '').replace('      connectTo: [orders]\n', '');
const ours = stackPolicyFor(['OrdersQueue']);
const allowsOrders = { replace: [], delete: ['orders'] };
const denied = () => {
  throw new Refused({ code: 'aws/denied', message: 'No.', hint: 'x' });
};

/** Deploys a config over an account, and returns what changed the stack, with its policy at each change. */
const deployOver = async (account: Account, text: string, more: Parameters<typeof request>[0] = {}) => {
  const { cloud } = account;
  const deeds: string[] = [];
  const { setPolicy, execute } = cloud;
  cloud.setPolicy = (stack, policy) => {
    deeds.push(`policy ${JSON.parse(policy).Statement[1]?.Resource ?? 'of nothing'}`);
    setPolicy(stack, policy);
  };
  cloud.execute = (changeSet) => {
    deeds.push('execute');
    execute(changeSet);
  };
  const fake = makeWorld([], account, text);
  const problem = await deploy(fake.world, request(more)).then(
    () => undefined,
    (thrown) => thrown,
  );
  Object.assign(cloud, { setPolicy, execute });
  return { ...fake, deeds, problem };
};

describe('The stack policy of a stage', () => {
  test('protects what it keeps as soon as the stack is there, and is not set again for other changes', async () => {
    const account = await deployed();
    expect(stackIn(account)?.policy).toBe(ours);
    const { deeds } = await deployOver(account, config({ memory: 1_800 }));
    expect([deeds, stackIn(account)?.policy]).toEqual([['execute'], ours]);
  });

  test('protects a resource that joins after it is there, and gives way to one whose deletion is allowed', async () => {
    const account = await deployed(without);
    expect(stackIn(account)?.policy).toBeUndefined();
    expect((await deployOver(account, config())).deeds).toEqual(['execute', 'policy LogicalResourceId/OrdersQueue']);
    const { deeds } = await deployOver(account, without, { allow: allowsOrders });
    expect(deeds).toEqual(['policy of nothing', 'execute']);
  });

  test('is restored after a deletion that failed', async () => {
    const account = await deployed();
    account.cloud.failures.set('ReportJobDefinition', 'No room.');
    const text = without.replace('memory: 900', 'memory: 1800');
    const { deeds, problem } = await deployOver(account, text, { allow: allowsOrders });
    expect(problem).toMatchObject({ code: 'stack/deploy-failed' });
    expect(deeds).toEqual(['policy of nothing', 'execute', 'policy LogicalResourceId/OrdersQueue']);
  });

  test('is set before a change where somebody took it away', async () => {
    const account = await deployed();
    Object.assign(stackIn(account) ?? {}, { policy: stackPolicyFor([]) });
    const { deeds } = await deployOver(account, config({ memory: 1_800 }));
    expect(deeds).toEqual(['policy LogicalResourceId/OrdersQueue', 'execute']);
  });

  test('stays as it is where somebody wrote another one, which the log says', async () => {
    const account = await deployed();
    const policy = '{"Statement":[{"Effect":"Allow","Action":"Update:Modify","Principal":"*","Resource":"*"}]}';
    Object.assign(stackIn(account) ?? {}, { policy });
    const { deeds, lines } = await deployOver(account, config({ memory: 1_800 }));
    expect([deeds, stackIn(account)?.policy]).toEqual([['execute'], policy]);
    expect(lines).toContain('The stack has a stack policy of its own, which stays as it is.');
  });

  test('is as before where AWS refuses to begin with an allowed deletion', async () => {
    const account = await deployed();
    const { execute } = account.cloud;
    account.cloud.execute = denied;
    const fake = makeWorld([], account, without);
    await expect(deploy(fake.world, request({ allow: allowsOrders }))).rejects.toMatchObject({ code: 'aws/denied' });
    account.cloud.execute = execute;
    expect(stackIn(account)?.policy).toBe(ours);
  });

  test('that a deploy left open is set by the next one, also if that changes nothing', async () => {
    const account = await deployed();
    Object.assign(stackIn(account) ?? {}, { policy: stackPolicyFor([]) });
    expect((await deployOver(account, config())).deeds).toEqual(['policy LogicalResourceId/OrdersQueue']);
    expect((await deployOver(account, config())).deeds).toEqual([]);
  });

  test('of a new stack that nobody followed is set by the next deploy', async () => {
    const fake = makeWorld([], undefined, config());
    await deploy(fake.world, request({ follows: false } as never));
    const stack = stackIn(fake.account);
    while (stack?.steps.length) stack.steps.shift()?.();
    await deploy(makeWorld([], fake.account, config()).world, request());
    expect(stackIn(fake.account)?.policy).toBe(ours);
  });

  test('is neither read nor set by a plan and in previews, and is read once by a deploy that changes nothing', async () => {
    const account = await deployed();
    const fake = makeWorld([], account, config({ memory: 1_800 }));
    await planned(fake);
    const unchanged = makeWorld([], account, config());
    await deploy(unchanged.world, request());
    const preview = makeWorld([], undefined, config());
    await deploy(preview.world, request({ stage: 'pr-7', baseStage: 'pr-7' }));
    const asked = [fake, preview].flatMap((one) => one.asked.filter((call) => /tackPolicy/.test(call)));
    expect([asked, preview.account.cloud.find('shop-pr-7')?.policy]).toEqual([[], undefined]);
    expect(unchanged.account.cloud.mutations).not.toContain('SetStackPolicy');
  });

  test('that may not be read or set is a sentence, and the deploy is done', async () => {
    const account = await deployed(without);
    account.cloud.setPolicy = denied;
    const fake = makeWorld([], account, config());
    await deploy(fake.world, request());
    expect(stackIn(account)?.status).toBe('UPDATE_COMPLETE');
    expect(fake.annotations).toContainEqual(expect.objectContaining({ severity: 'warning', title: 'aws/denied' }));
  });

  test('that would stop an allowed deletion and may not be set refuses the change before it begins', async () => {
    const account = await deployed();
    account.cloud.setPolicy = denied;
    account.cloud.mutations.length = 0;
    const fake = makeWorld([], account, without);
    await expect(deploy(fake.world, request({ allow: allowsOrders }))).rejects.toMatchObject({ code: 'aws/denied' });
    expect(account.cloud.mutations).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
  });
});
