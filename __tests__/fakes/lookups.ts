import { Refused } from '../../src/diagnostics/refused.ts';
import type { Lookups } from '../../src/ports/lookups.ts';
import type { Account } from './account.ts';

/** The Lookups port over the account in memory. */
export const fakeLookups = (account: Account): Lookups => ({
  answer: async (questions) =>
    new Map(
      questions.map(({ key, name }) => {
        const arn = account.secrets.get(name);
        if (arn === undefined)
          throw new Refused({ code: 'aws/refused', message: `No secret "${name}".`, hint: 'Create it.' });
        return [key, arn];
      }),
    ),
});
