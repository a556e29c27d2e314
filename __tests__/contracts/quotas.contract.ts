import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Quotas } from '../../src/ports/aws.ts';
import type { Account } from '../fakes/account.ts';

/** A Quotas port and the account behind it. */
export interface QuotasUnderTest {
  readonly quotas: Quotas;
  readonly account: Account;
  close(): Promise<void>;
}

/** Tests of the port `Quotas`, for the fake and for the adapter. */
export const quotasContract = (name: string, open: () => Promise<QuotasUnderTest>): void => {
  describe(`Quotas, ${name}`, () => {
    let under: QuotasUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test.each([
      [0, 0],
      [5, 2],
      [50, 49],
    ])('pools counts %d compute environments and %d queues over all pages', async (computeEnvironments, jobQueues) => {
      under.account.pools = { computeEnvironments, jobQueues };
      expect(await under.quotas.pools()).toEqual({ computeEnvironments, jobQueues });
    });

    test('vpcs counts those of the account over all pages, and none that another account shares with it', async () => {
      const { account, quotas } = under;
      account.vpcs = [account.id, '999999999999', account.id, account.id];
      expect(await quotas.vpcs()).toBe(3);
      account.vpcs = [];
      expect(await quotas.vpcs()).toBe(0);
    });

    test.each([0, 1, 5])('internetGateways counts %d over all pages', async (count) => {
      under.account.internetGateways = count;
      expect(await under.quotas.internetGateways()).toBe(count);
    });

    test.each([0, 1, 5])('addresses counts %d', async (count) => {
      under.account.addresses = count;
      expect(await under.quotas.addresses()).toBe(count);
    });

    test.each([0, 1, 5])('gatewayEndpoints counts %d over all pages, and no interface endpoint', async (count) => {
      under.account.gatewayEndpoints = count;
      expect(await under.quotas.gatewayEndpoints()).toBe(count);
    });

    test('natGateways counts those of each availability zone over all pages', async () => {
      const { account, quotas } = under;
      expect(await quotas.natGateways()).toEqual({});
      account.natGateways.set('eu-west-1a', 5).set('eu-west-1b', 1);
      expect(await quotas.natGateways()).toEqual({ 'eu-west-1a': 5, 'eu-west-1b': 1 });
    });

    test("value returns the account's value, 0 as well", async () => {
      const { account, quotas } = under;
      account.quotas.set('L-F678F1CE', 12);
      account.quotas.set('L-34B43A08', 0);
      expect(await quotas.value({ service: 'vpc', code: 'L-F678F1CE', name: 'VPCs per Region' })).toBe(12);
      expect(await quotas.value({ service: 'ec2', code: 'L-34B43A08', name: 'Spot' })).toBe(0);
    });

    test.each([
      [[64, 96, 128], 128],
      [[0], 0],
      [[], undefined],
      [undefined, undefined],
    ])('used returns the newest value that AWS measured, of %p %p', async (uses, newest) => {
      const { account, quotas } = under;
      if (uses !== undefined) account.quotaUses.set('L-1216C47A', uses);
      expect(await quotas.used({ service: 'ec2', code: 'L-1216C47A', name: 'On demand' })).toBe(newest);
    });

    test('value throws for a quota of which AWS knows no value', async () => {
      const unknown = { service: 'vpc', code: 'L-00000000', name: 'Unknown' } as const;
      await expect(under.quotas.value(unknown)).rejects.toMatchObject({ code: 'aws/refused' });
    });
  });
};
