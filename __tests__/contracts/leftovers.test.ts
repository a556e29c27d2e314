import { makeAccount } from '../fakes/account.ts';
import { fakeLeftovers } from '../fakes/leftovers.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { leftoversContract } from './leftovers.contract.ts';

leftoversContract('in memory', async () => {
  const account = makeAccount();
  return { account, leftovers: fakeLeftovers(account), close: async () => {} };
});

leftoversContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, leftovers: await doors.leftovers(), close };
});
