import { makeAccount } from '../fakes/account.ts';
import { fakeAccountRoles } from '../fakes/account-roles.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { accountRolesContract } from './account-roles.contract.ts';

accountRolesContract('in memory', async () => {
  const account = makeAccount();
  return { account, accountRoles: fakeAccountRoles(account), close: async () => {} };
});

accountRolesContract('through signed calls', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, accountRoles: await doors.accountRoles(), close };
});
