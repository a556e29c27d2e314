import { Refused } from '../../src/diagnostics/refused.ts';
import type { Quotas } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

/** Implements the Quotas port on an account in memory. */
export const fakeQuotas = (account: Account): Quotas => ({
  pools: async () => account.pools,
  vpcs: async () => account.vpcs.filter((owner) => owner === account.id).length,
  internetGateways: async () => account.internetGateways,
  addresses: async () => account.addresses,
  gatewayEndpoints: async () => account.gatewayEndpoints,
  natGateways: async () => Object.fromEntries(account.natGateways),
  value: async ({ code, name }) => {
    const value = account.quotas.get(code);
    if (value !== undefined) return value;
    throw new Refused({ code: 'aws/refused', message: `No value of ${name}.`, hint: 'Look it up.' });
  },
  used: async ({ code }) => account.quotaUses.get(code)?.at(-1),
});
