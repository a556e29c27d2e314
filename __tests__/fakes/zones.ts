import { Refused } from '../../src/diagnostics/refused.ts';
import type { Zones } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

/** Returns the names of the zones of an account that a stack may use. */
const usable = (account: Account): string[] =>
  [...account.zones]
    .filter(([, { optIn = 'opt-in-not-required' }]) => optIn === 'opt-in-not-required')
    .filter(
      ([, { state = 'available', type = 'availability-zone' }]) => `${state} ${type}` === 'available availability-zone',
    )
    .map(([name]) => name)
    .sort();

/** Returns true if an instance type matches a filter of EC2, in which `*` stands for any characters. */
export const isOffered = (pattern: string, instanceType: string): boolean =>
  pattern.endsWith('*') ? instanceType.startsWith(pattern.slice(0, -1)) : instanceType === pattern;

/** Implements the Zones port on an account in memory. */
export const fakeZones = (account: Account): Zones => ({
  available: async () => {
    const names = usable(account);
    if (names.length > 0) return names;
    throw new Refused({ code: 'aws/refused', message: 'No zones.', hint: 'Look at aws-region.' });
  },
  offers: async (patterns) =>
    account.offers.filter(({ instanceType }) => patterns.some((pattern) => isOffered(pattern, instanceType))),
});
