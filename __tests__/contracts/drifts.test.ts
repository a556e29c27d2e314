import { expect, test } from '@jest/globals';
import { makeAccount } from '../fakes/account.ts';
import { fakeDrifts } from '../fakes/drifts.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { driftsContract } from './drifts.contract.ts';

driftsContract('in memory', async () => {
  const account = makeAccount();
  return { account, drifts: fakeDrifts(account), close: async () => {} };
});

driftsContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, drifts: await doors.drifts(), close };
});

test('detect throws stack/timed-out when wait-minutes are over', async () => {
  const { account, doors, close } = await openAdapter({ waitMinutes: 1 });
  const { id } = account.cloud.plant({ name: 'jobs-dev', body: { Resources: {} } });
  account.detection.busy = 1_000;
  await expect((await doors.drifts()).detect(id)).rejects.toMatchObject({ code: 'stack/timed-out' });
  expect(account.detection.started).toBe(0);
  await close();
});
