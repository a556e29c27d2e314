import type { AccountRoles } from '../../src/ports/account-roles.ts';
import type { Account } from './account.ts';

/** Implements the AccountRoles port on an account in memory. */
export const fakeAccountRoles = (account: Account): AccountRoles => ({
  oidcProviders: async () => [...account.oidcProviders],
  hasRole: async (name) => account.roles.has(name),
});
