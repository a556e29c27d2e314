import { Refused } from '../../src/diagnostics/refused.ts';
import type { Identity } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

/** Implements the Identity port on an account in memory. */
export const fakeIdentity = (account: Account, expected: readonly string[] = []): Identity => ({
  whoami: async () => {
    if (expected.length > 0 && !expected.includes(account.id))
      throw new Refused({ code: 'stack/wrong-account', message: `Not ${account.id}.`, hint: 'Log in elsewhere.' });
    return { account: account.id, arn: account.arn };
  },
});
