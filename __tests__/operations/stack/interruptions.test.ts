import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import type { PlanDocument } from '../../../src/report/plan-file.ts';
import type { Account } from '../../fakes/account.ts';
import { fakeBase, foundBase } from '../../fakes/base.ts';
import { expectValid } from '../../fakes/plan-schema.ts';
import { makeWorld } from '../../fakes/world.ts';
import { config, deployed, request } from './losses-fixture.ts';

const environment = 'StpBatchOnDemandComputeEnvironment';
/** A config whose larger disk is a new version of the launch template. */
const larger = config().replace('        memory: 900\n', '        memory: 900\n      storage: 200\n');
const queueOf = (account: Account) =>
  account.cloud.find('shop-dev')?.resources.get('StpBatchOnDemandJobQueue')?.physicalId ?? '';
const lossesOf = async (account: Account, text: string, more: Parameters<typeof request>[1] = {}) => {
  const fake = makeWorld([], account, text);
  const { refusal } = await plan(fake.world, request([], more));
  const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
  expectValid(document);
  return { losses: document.losses, notes: document.notes, report: fake.files['report.md'], refusal };
};
const allowed = { allow: { replace: [], delete: [], interrupt: [environment] } };

describe('a change that replaces the instances of a pool', () => {
  test('is blocked while a job runs that has no timeout or too much of it left, and the review names it', async () => {
    const account = await deployed();
    account.runningJobs.set(queueOf(account), [
      { name: 'report-1', status: 'RUNNING' },
      { name: 'report-2', status: 'RUNNING', timeout: 3_600 },
      { name: 'report-3', status: 'STARTING', timeout: 36_000 },
    ]);
    const { losses, report, refusal } = await lossesOf(account, larger);
    const why = 'AWS stops jobs that still run 90 minutes later: report-1 (no timeout), report-3 (600 minutes left)';
    expect(losses).toEqual([
      {
        ...{ logicalId: environment, type: 'AWS::Batch::ComputeEnvironment', kind: 'interrupt' },
        ...{ why, allowances: ['allow-interrupt'], allowed: false },
      },
    ]);
    expect(report).toContain('gets new instances');
    expect(report).toContain('report-1');
    expect(refusal).toMatchObject({ code: 'stack/interrupts-jobs' });
    expect(report).toContain('blocked, 1 resource would stop running jobs without permission');
    account.cloud.mutations.length = 0;
    const refused = deploy(
      makeWorld([], account, larger).world,
      request(['*'], { allow: { replace: ['*'], delete: ['*'] } }),
    );
    await expect(refused).rejects.toMatchObject({
      code: 'stack/interrupts-jobs',
      message: expect.stringContaining(why),
    });
    expect(account.cloud.mutations).not.toContain('ExecuteChangeSet');
    await deploy(makeWorld([], account, larger).world, request([], allowed));
    expect(account.cloud.look('shop-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test('is not blocked by jobs whose timeouts end them before, nor without jobs', async () => {
    const account = await deployed();
    expect((await lossesOf(account, larger)).losses).toEqual([]);
    account.runningJobs.set(queueOf(account), [{ name: 'report-1', status: 'RUNNING', timeout: 5_400 }]);
    const { losses, notes } = await lossesOf(account, larger);
    expect(losses).toEqual([]);
    expect(notes.join()).toContain(
      `${environment} is updated: a job that still runs 90 minutes after that may be stopped.`,
    );
    await deploy(makeWorld([], account, larger).world, request());
    expect(account.cloud.look('shop-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test('is blocked if AWS does not list the jobs', async () => {
    const account = await deployed();
    const fake = makeWorld([], account, larger);
    const refuse = async () => {
      throw new Refused({ code: 'aws/denied', message: 'May not batch:DescribeJobs.', hint: 'Allow it.' });
    };
    const pools = async () => ({ ...(await fake.world.pools()), runningJobs: refuse });
    await expect(deploy({ ...fake.world, pools }, request())).rejects.toMatchObject({
      code: 'stack/interrupts-jobs',
      message: expect.stringContaining('is not known (aws/denied: May not batch:DescribeJobs.)'),
    });
    await deploy({ ...fake.world, pools }, request([], allowed));
  });

  test('is announced by a plan without credentials', async () => {
    const fake = makeWorld([], await deployed(), larger);
    const base = fakeBase(foundBase(config()));
    await plan(
      { ...fake.world, offline: true, base: async () => base },
      { ...request(), base: { ref: 'main', required: true } },
    );
    const { notes, losses } = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
    expect(losses).toEqual([]);
    expect(notes).toContain(
      `${environment} gets new instances: deploy asks AWS first, and refuses while a job runs that has no timeout, or more than 90 minutes of it left.`,
    );
    expect(fake.asked).toEqual([]);
  });
});
