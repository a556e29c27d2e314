import { Refused } from '../../src/diagnostics/refused.ts';
import type { AccountRoles } from '../../src/ports/account-roles.ts';
import type { Account } from './account.ts';

/** Implements the AccountRoles port on an account in memory. */
export const fakeAccountRoles = (account: Account): AccountRoles => ({
  oidcProviders: async () => [...account.oidcProviders],
  hasRole: async (name) => account.roles.has(name),
  role: async (name) =>
    account.roles.has(name)
      ? { arn: `arn:aws:iam::${account.id}:role/${name}`, trust: account.trust.get(name) ?? {} }
      : undefined,
  notPassed: async (principal, roles) => {
    if (account.notPassed === 'denied')
      throw new Refused({
        code: 'aws/denied',
        message: 'AWS denied the call (iam:SimulatePrincipalPolicy).',
        hint: `Allow iam:SimulatePrincipalPolicy on ${principal} in the policy of the role in use.`,
      });
    const refused = account.notPassed.get(principal) ?? [];
    return roles.filter(({ service }) => refused.includes(service));
  },
});
