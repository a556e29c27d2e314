import { makeAccount } from '../fakes/account.ts';
import { fakePools } from '../fakes/pools.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { poolsContract } from './pools.contract.ts';

poolsContract('in memory', async () => {
  const account = makeAccount();
  return { account, pools: fakePools(account), close: async () => {} };
});

poolsContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, pools: await doors.pools(), close };
});
