import { makeAccount } from '../fakes/account.ts';
import { fakeHealth } from '../fakes/health.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { healthContract } from './health.contract.ts';

healthContract('in memory', async () => {
  const account = makeAccount();
  return { account, health: fakeHealth(account), close: async () => {} };
});

healthContract('through the SDK and signed calls', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, health: await doors.health(), close };
});
