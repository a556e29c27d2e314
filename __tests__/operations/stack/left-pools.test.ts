import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import type { World } from '../../../src/ports/world.ts';
import type { PlanDocument } from '../../../src/report/plan-file.ts';
import type { Account } from '../../fakes/account.ts';
import { fakeBase, foundBase } from '../../fakes/base.ts';
import { expectValid } from '../../fakes/plan-schema.ts';
import { parse } from '../../fakes/template.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';
import { config, deployed, request } from './losses-fixture.ts';

const queue = 'StpBatchOnDemandJobQueue';
const pool = ['StpBatchInstanceLaunchTemplate', 'StpBatchOnDemandComputeEnvironment', queue];
const spot = config({ spot: true });

const stackOf = (account: Account) => {
  const stack = account.cloud.find('shop-dev');
  if (!stack) throw new Error('no stack');
  return stack;
};
const resourcesOf = (account: Account): Record<string, unknown> => parse(stackOf(account).template).Resources ?? {};
const physicalId = (account: Account, id: string) => stackOf(account).resources.get(id)?.physicalId ?? '';
/** Returns the resources of the pool on demand that are deployed. */
const poolOf = (account: Account) => pool.filter((id) => resourcesOf(account)[id] !== undefined);

/** Returns an account in which a job moved from the pool on demand to the spot pool. */
const moved = async (): Promise<Account> => {
  const account = await deployed();
  await deploy(makeWorld([], account, spot).world, request());
  return account;
};
const planned = async (fake: FakeWorld, world: World = fake.world, allowDelete: readonly string[] = []) => {
  await plan(world, request(allowDelete));
  const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
  expectValid(document);
  const changes = document.groups.flatMap((group) => group.changes);
  return {
    losses: document.losses,
    notes: document.notes.join('\n'),
    removed: changes.filter(({ happening }) => happening === 'remove').map(({ logicalId }) => logicalId),
    changed: changes.map(({ logicalId }) => logicalId),
    template: JSON.parse(fake.files['template.json'] ?? '').Resources as Record<string, unknown>,
  };
};

describe('a pool that the last job leaves', () => {
  test('stays as it is deployed, however full, and plan and deploy say so', async () => {
    const account = await deployed();
    const before = resourcesOf(account);
    account.jobs.set(physicalId(account, queue), ['RUNNABLE', 'RUNNING']);
    const seen = await planned(makeWorld([], account, spot));
    expect(seen).toMatchObject({ losses: [], removed: [] });
    expect(seen.changed).not.toEqual(expect.arrayContaining([queue]));
    expect(seen.notes).toContain(`No job uses the pool of ${queue} any more. It stays as it is deployed`);
    expect(seen.notes).toContain(`allow-delete: ${queue} takes it out now`);
    for (const id of pool) expect(seen.template[id]).toEqual(before[id]);
    const fake = makeWorld([], account, spot);
    await deploy(fake.world, request());
    expect(fake.lines.join('\n')).toContain(`No job uses the pool of ${queue} any more.`);
    expect(fake.files['report.md']).toContain('It stays as it is deployed');
    for (const id of pool) expect(resourcesOf(account)[id]).toEqual(before[id]);
    expect(account.jobs.size).toBe(1);
  });

  test('stays even if it is empty: an execution may start until the deployment is done', async () => {
    const account = await moved();
    expect(poolOf(account)).toEqual(pool);
  });

  test('may still be submitted to by executions from before, by Ref', async () => {
    const policies = JSON.stringify(resourcesOf(await moved()).ReportStateMachineRole);
    expect(policies).toContain(JSON.stringify({ Ref: queue }));
    expect(policies).toContain(JSON.stringify({ Ref: 'StpBatchSpotJobQueue' }));
  });

  test('stays with the network and roles that it needs if no job is left at all', async () => {
    const account = await deployed();
    const before = resourcesOf(account);
    const jobless = 'serviceName: shop\nresources:\n  inbox:\n    type: sqs-queue\n';
    await deploy(makeWorld([], account, jobless).world, request(['ReportLogGroup', 'ReportTriggerFunctionLogGroup']));
    const after = resourcesOf(account);
    for (const id of [...pool, 'StpVpc', 'StpPublicSubnet2', 'StpBatchInstanceRole', 'StpInternetGatewayRoute0'])
      expect([id, after[id]]).toEqual([id, before[id]]);
    expect(after.ReportJobDefinition).toBeUndefined();
    await deploy(makeWorld([], account, jobless).world, request());
    expect(Object.keys(resourcesOf(account)).sort()).toEqual(['InboxQueue', 'StpEventBucket', 'StpEventBucketPolicy']);
  });

  test('goes at once, with its jobs, if allow-delete names its queue', async () => {
    const account = await deployed();
    account.jobs.set(physicalId(account, queue), ['RUNNING']);
    const seen = await planned(makeWorld([], account, spot), undefined, [queue]);
    expect(seen.removed).toEqual(expect.arrayContaining(pool));
    expect(seen.losses).toMatchObject([
      { logicalId: queue, allowed: true, why: expect.stringContaining('1 job in it') },
    ]);
    expect(seen.notes).toContain('It is taken out, with whatever is in it, since allow-delete names it.');
    await deploy(makeWorld([], account, spot).world, request([queue]));
    expect(poolOf(account)).toEqual([]);
  });

  test('stays in a plan without credentials, compared with the base branch', async () => {
    const fake = makeWorld([], await deployed(), spot);
    const base = fakeBase(foundBase(config()));
    const world = { ...fake.world, offline: true, base: async () => base };
    await plan(world, { ...request(), base: { ref: 'main', required: true } });
    const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
    expect(document.counts).toMatchObject({ remove: 0 });
    expect(document.losses).toEqual([]);
    expect(document.notes.join()).toContain('It stays as it is deployed');
    expect(fake.asked).toEqual([]);
  });

  test('is used again if a job comes back to it', async () => {
    const account = await moved();
    await deploy(makeWorld([], account, config()).world, request());
    expect(poolOf(account)).toEqual(pool);
    expect(resourcesOf(account)).toHaveProperty('StpBatchSpotJobQueue');
  });
});

describe('a pool that was left by an earlier deployment', () => {
  const next = config({ spot: true, more: '  inbox:\n    type: sqs-queue\n' });

  test('is taken out as soon as it is empty, by the next deployment even of the same config', async () => {
    const account = await moved();
    const seen = await planned(makeWorld([], account, spot));
    expect(seen.losses).toEqual([]);
    expect(seen.removed).toEqual(expect.arrayContaining(pool));
    expect(seen.notes).toContain(`No job uses the pool of ${queue} any more. It is empty, and is taken out.`);
    await deploy(makeWorld([], account, spot).world, request());
    expect(poolOf(account)).toEqual([]);
    expect(resourcesOf(account)).toHaveProperty('StpVpc');
    expect(JSON.stringify(resourcesOf(account).ReportStateMachineRole)).not.toContain(queue);
  });

  test.each(['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'])(
    'stays while a job in it is %s',
    async (status) => {
      const account = await moved();
      account.jobs.set(physicalId(account, queue), [status]);
      const seen = await planned(makeWorld([], account, next));
      expect(seen.removed).toEqual([]);
      expect(seen.notes).toContain('It stays, since 1 job in it did not end yet');
      await deploy(makeWorld([], account, next).world, request());
      expect(poolOf(account)).toEqual(pool);
      account.jobs.clear();
      await deploy(makeWorld([], account, next).world, request());
      expect(poolOf(account)).toEqual([]);
    },
  );

  test('stays while an execution from before runs, and not for one from after', async () => {
    const account = await moved();
    const start = (id: string) =>
      account.executions.push({
        ...{ arn: id, stateMachine: physicalId(account, 'ReportJobExecutionStateMachine'), status: 'RUNNING' as const },
        definition: JSON.stringify({ JobQueue: physicalId(account, id) }),
      });
    start(queue);
    const seen = await planned(makeWorld([], account, next));
    expect(seen.removed).toEqual([]);
    expect(seen.notes).toContain('It stays, since 1 run from before may still submit jobs to it');
    account.executions.length = 0;
    start('StpBatchSpotJobQueue');
    await deploy(makeWorld([], account, next).world, request());
    expect(poolOf(account)).toEqual([]);
  });

  test('stays if AWS does not tell whether it is empty, and the deployment goes on', async () => {
    const account = await moved();
    const fake = makeWorld([], account, next);
    const refuse = async () => {
      throw new Refused({ code: 'aws/denied', message: 'May not batch:ListJobs.', hint: 'Allow it.' });
    };
    const world = { ...fake.world, leftovers: async () => ({ ...(await fake.world.leftovers()), jobs: refuse }) };
    await deploy(world, request());
    expect(poolOf(account)).toEqual(pool);
    expect(fake.lines.join('\n')).toContain(
      'AWS did not tell whether it is empty (aws/denied: May not batch:ListJobs.)',
    );
    expect(resourcesOf(account)).toHaveProperty('InboxQueue');
  });

  test('is not taken out if a job comes into it after it was found empty', async () => {
    const account = await moved();
    const fake = makeWorld([], account, next);
    const id = physicalId(account, queue);
    const stacks = async () => {
      const port = await fake.world.stacks();
      const createChangeSet: typeof port.createChangeSet = (given) => {
        account.jobs.set(id, ['SUBMITTED']);
        return port.createChangeSet(given);
      };
      return { ...port, createChangeSet };
    };
    await expect(deploy({ ...fake.world, stacks }, request())).rejects.toMatchObject({ code: 'stack/loses-data' });
    expect(poolOf(account)).toEqual(pool);
  });
});
