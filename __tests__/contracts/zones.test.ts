import { makeAccount } from '../fakes/account.ts';
import { fakeZones } from '../fakes/zones.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { zonesContract } from './zones.contract.ts';

zonesContract('in memory', async () => {
  const account = makeAccount();
  return { account, zones: fakeZones(account), close: async () => {} };
});

zonesContract('through signed calls', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, zones: await doors.zones(), close };
});
