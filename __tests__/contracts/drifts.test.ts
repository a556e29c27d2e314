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

test('detect returns UNKNOWN for a result that an earlier detection left', async () => {
  const { account, doors, close } = await openAdapter();
  const body = { Resources: { Inbox: { Type: 'AWS::SQS::Queue' }, Outbox: { Type: 'AWS::SQS::Queue' } } };
  const { id } = account.cloud.plant({ name: 'jobs-dev', body });
  for (const one of ['Inbox', 'Outbox']) account.detection.results.set(one, { status: 'IN_SYNC', differences: [] });
  account.detection.stale.add('Inbox');
  const { resources } = await (await doors.drifts()).detect(id);
  expect(resources.map(({ logicalId, status }) => [logicalId, status])).toEqual([
    ['Inbox', 'UNKNOWN'],
    ['Outbox', 'IN_SYNC'],
  ]);
  expect(resources[0]?.reason).toContain('earlier detection');
  await close();
});

test('detect throws stack/timed-out when wait-minutes are over', async () => {
  const { account, doors, close } = await openAdapter({ waitMinutes: 1 });
  const { id } = account.cloud.plant({ name: 'jobs-dev', body: { Resources: {} } });
  account.detection.busy = 1_000;
  await expect((await doors.drifts()).detect(id)).rejects.toMatchObject({ code: 'stack/timed-out' });
  expect(account.detection.started).toBe(0);
  await close();
});
