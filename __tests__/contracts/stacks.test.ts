import { makeAccount } from '../fakes/account.ts';
import { fakeStacks } from '../fakes/stacks.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { stackSettingsContract } from './stack-settings.contract.ts';
import { stacksContract } from './stacks.contract.ts';
import { startedStacksContract } from './started-stacks.contract.ts';

for (const contract of [stacksContract, stackSettingsContract, startedStacksContract]) {
  contract('in memory', async () => {
    const account = makeAccount();
    return { account, stacks: fakeStacks(account), close: async () => {} };
  });

  contract('through the SDK', async () => {
    const { account, doors, close } = await openAdapter();
    return { account, stacks: await doors.stacks(), close };
  });
}
