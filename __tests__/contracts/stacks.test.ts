import { makeAccount } from '../fakes/account.ts';
import { fakeStacks } from '../fakes/stacks.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { stacksContract } from './stacks.contract.ts';

stacksContract('in memory', async () => {
  const account = makeAccount();
  return { account, stacks: fakeStacks(account), close: async () => {} };
});

stacksContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, stacks: await doors.stacks(), close };
});
