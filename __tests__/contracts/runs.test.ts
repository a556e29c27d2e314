import { makeAccount } from '../fakes/account.ts';
import { fakeRuns } from '../fakes/runs.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { runsContract } from './runs.contract.ts';

runsContract('in memory', async () => {
  const account = makeAccount();
  return { account, runs: fakeRuns(account), close: async () => {} };
});

runsContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, runs: await doors.runs(), close };
});
