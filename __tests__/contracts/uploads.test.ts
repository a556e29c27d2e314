import { makeAccount } from '../fakes/account.ts';
import { fakeUploads } from '../fakes/uploads.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { uploadsContract } from './uploads.contract.ts';

uploadsContract('in memory', async () => {
  const account = makeAccount();
  return { account, uploads: fakeUploads(account), close: async () => {} };
});

uploadsContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, uploads: await doors.uploads(), close };
});
