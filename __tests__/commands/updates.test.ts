import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import type { Account } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { request } from './plan-fixture.ts';
import { before, deployedBefore, type Edited, edited, inOrder, planOf } from './update-fixture.ts';
import { updates } from './update-table.ts';

const templateOf = (account: Account) => account.cloud.find('shop-dev')?.template;

/** Deploys, and expects a refusal that changes nothing if there are losses, which nothing allows. */
const expectDeploy = async (account: Account, config: Edited, losses: readonly string[]) => {
  const template = templateOf(account);
  const outcome = deploy(makeWorld([], account, JSON.stringify(config)).world, request());
  if (losses.length === 0) await outcome;
  else
    await expect(outcome).rejects.toMatchObject({
      code: expect.stringMatching(/^stack\/(loses-data|interrupts-jobs)$/),
    });
  expect(templateOf(account) === template).toBe(losses.length > 0);
};

describe.each(Object.entries(updates))(
  'The update by %s',
  (_, { edit, changes, losses = [], running = [], notes = [] }) => {
    const config = edited(edit);

    test('shows its changes, notes and losses in a plan, and is refused if something would be lost', async () => {
      const account = await deployedBefore('idle');
      expect(await planOf(account, config)).toEqual({ changes: inOrder(changes), losses, notes });
      await expectDeploy(account, config, losses);
    });

    test('counts as losses also what runs and waits', async () => {
      const account = await deployedBefore('busy');
      const found = await planOf(account, config);
      expect(found).toEqual({ changes: inOrder(changes), losses: expect.any(Array), notes });
      expect([...found.losses].sort()).toEqual([...losses, ...running].sort());
      await expectDeploy(account, config, found.losses);
    });
  },
);

test('The update by another serviceName is another stack, in which everything is new and no job of the old one ends', async () => {
  const account = await deployedBefore('busy');
  const all = [...(account.cloud.find('shop-dev')?.resources.keys() ?? [])];
  const config = { ...before(), serviceName: 'shop2' };
  const { changes, losses } = await planOf(account, config);
  expect(changes).toEqual(inOrder(all.map((id) => `+ ${id}`)));
  expect(losses).toEqual([]);
  await deploy(makeWorld([], account, JSON.stringify(config)).world, request());
  expect([...(account.cloud.find('shop-dev')?.resources.keys() ?? [])]).toEqual(all);
  expect([...account.runningJobs.values()].flat()).toHaveLength(1);
});
