import { makeAccount } from '../fakes/account.ts';
import { fakeQuotas } from '../fakes/quotas.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { quotasContract } from './quotas.contract.ts';

quotasContract('in memory', async () => {
  const account = makeAccount();
  return { account, quotas: fakeQuotas(account), close: async () => {} };
});

quotasContract('through the SDK and signed calls', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, quotas: await doors.quotas(), close };
});
