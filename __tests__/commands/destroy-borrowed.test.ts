import { beforeEach, describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { destroy } from '../../src/commands/destroy.ts';
import { plan } from '../../src/commands/plan.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { PlanDocument } from '../../src/report/plan-file.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';

const config = (lend = true) => `serviceName: shop
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
        cpu: 1
        memory: 900
`;
const request = (stage: string, allowDelete: readonly string[] = []) => ({
  stage,
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: allowDelete },
  comment: noComment,
});
const deployed = async (account: Account, stage: string, lend = true, allowDelete: readonly string[] = []) => {
  const fake = makeWorld([], account, config(lend));
  await deploy(fake.world, request(stage, allowDelete));
  return fake;
};
const destroyed = async (account: Account, stage: string, allowDelete: readonly string[] = []) => {
  const fake = makeWorld([], account, config());
  await destroy(fake.world, { ...request(stage), confirm: stage, allowDelete });
  return fake;
};
const refusalOf = async (running: Promise<unknown>): Promise<Refused> => {
  const problem: unknown = await running.catch((error) => error);
  expect(problem).toBeInstanceOf(Refused);
  return problem as Refused;
};
const statusOf = (account: Account, stage: string) => account.cloud.look(`shop-${stage}`)?.status;
const onDemand = 'phys-stplentbatchondemandjobqueue-1';
const spot = 'phys-stplentbatchspotjobqueue-1';
const machine = 'ReportJobExecutionStateMachine';

let account: Account;
beforeEach(async () => {
  account = makeAccount();
  await deployed(account, 'production');
});

describe('destroy of a preview that borrows', () => {
  beforeEach(() => deployed(account, 'pr-7'));

  test('ends its own jobs in the borrowed queues before the stack goes, and leaves those of others and the lender', async () => {
    const theirs = { name: 'other', status: 'RUNNING', stateMachine: 'shop-pr-8-report' } as const;
    account.runningJobs.set(onDemand, [{ name: 'a', status: 'RUNNING', stateMachine: machine }, theirs]);
    account.runningJobs.set(spot, [{ name: 'b', status: 'RUNNABLE', stateMachine: machine }]);
    const before = JSON.stringify([...(account.cloud.find('shop-production')?.resources ?? [])]);
    const fake = await destroyed(account, 'pr-7');
    expect(account.runningJobs.get(onDemand)).toEqual([theirs]);
    expect(account.runningJobs.get(spot)).toEqual([]);
    expect(fake.lines.join('\n')).toContain(`Terminated 1 job in ${onDemand}, which is not of the stack and stays.`);
    const order = fake.asked.filter((call) => /terminateJobs|stacks\.delete/.test(call));
    expect(order.indexOf('leftovers.terminateJobs')).toBeLessThan(order.indexOf('stacks.delete'));
    expect(statusOf(account, 'pr-7')).toBeUndefined();
    expect(JSON.stringify([...(account.cloud.find('shop-production')?.resources ?? [])])).toBe(before);
  });

  test('succeeds after its lender is gone', async () => {
    await destroyed(account, 'production', ['*']);
    await destroyed(account, 'pr-7');
    expect(statusOf(account, 'pr-7')).toBeUndefined();
  });
});

test('destroy of a stage with pools of its own terminates no job by its tag', async () => {
  const fake = await destroyed(account, 'production');
  expect(fake.asked).not.toContain('leftovers.terminateJobs');
});

describe('a lent pool that previews borrow', () => {
  const lent = ['StpLentBatchOnDemandJobQueue', 'StpLentBatchSpotJobQueue'];
  beforeEach(async () => {
    await deployed(account, 'pr-12');
    await deployed(account, 'pr-7');
  });

  test('keeps its stage from being destroyed, until allow-delete names it or the previews are gone', async () => {
    const { code, message, hint } = await refusalOf(destroyed(account, 'production'));
    expect(code).toBe('stack/borrowed');
    expect(message).toContain('lends pools to shop-pr-12, shop-pr-7, whose jobs could not run');
    expect(hint).toContain(`allow-delete: ${lent.join(', ')}`);
    expect(statusOf(account, 'production')).toBe('CREATE_COMPLETE');
    for (const stage of ['pr-12', 'pr-7']) await destroyed(account, stage);
    await destroyed(account, 'production');
    expect(statusOf(account, 'production')).toBeUndefined();
  });

  test('is given up with its stage by allow-delete', async () => {
    await destroyed(account, 'production', lent);
    expect(statusOf(account, 'production')).toBeUndefined();
  });

  test('is not dropped by a deploy, as the plan says, unless allow-delete names it', async () => {
    const { code, message } = await refusalOf(deployed(account, 'production', false));
    expect(code).toBe('stack/loses-data');
    expect(message).toContain('StpLentBatchSpotJobQueue');
    expect(message).toContain('shop-pr-12, shop-pr-7 run jobs in it, and could run none any more');
    const fake = makeWorld([], account, config(false));
    await plan(fake.world, request('production'));
    const { losses } = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
    expect(losses.map(({ logicalId }) => logicalId)).toEqual(lent);
    await deployed(account, 'production', false, lent);
    expect(account.cloud.find('shop-production')?.resources.has(lent[0] ?? '')).toBe(false);
  });

  test('is dropped by a deploy when nobody borrows it and no job is in it, and is kept while one is', async () => {
    for (const stage of ['pr-12', 'pr-7']) await destroyed(account, stage);
    account.jobs.set(spot, ['RUNNABLE']);
    const { message } = await refusalOf(deployed(account, 'production', false));
    expect(message).toContain('1 job in it');
    account.jobs.clear();
    await deployed(account, 'production', false);
    expect(account.cloud.find('shop-production')?.resources.has(lent[0] ?? '')).toBe(false);
  });

  test('is borrowed by no stack of another project, and by none that is being deleted', async () => {
    for (const stage of ['pr-12', 'pr-7']) await destroyed(account, stage);
    const parameters = { StpBorrowedSpotJobQueue: spot };
    account.cloud.plant({ name: 'shop-pr-3', tags: { 'batch-job:project': 'shop-pr' }, parameters });
    account.cloud.plant({
      ...{ name: 'shop-pr-4', tags: { 'batch-job:project': 'shop' }, parameters, status: 'DELETE_IN_PROGRESS' },
    });
    await destroyed(account, 'production');
    expect(statusOf(account, 'production')).toBeUndefined();
  });
});
