import { makeAccount } from '../fakes/account.ts';
import { fakeLiveStates } from '../fakes/live-states.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { liveStatesContract } from './live-states.contract.ts';

liveStatesContract('in memory', async () => {
  const account = makeAccount();
  return { account, states: fakeLiveStates(account), close: async () => {} };
});

liveStatesContract('through the SDK and signed calls', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, states: await doors.liveStates(), close };
});
