import { expect, test } from '@jest/globals';
import { makeAccount } from '../fakes/account.ts';
import { fakeKeptObjects } from '../fakes/kept-objects.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { keptObjectsContract } from './kept-objects.contract.ts';

keptObjectsContract('in memory', async () => {
  const account = makeAccount();
  return { account, objects: fakeKeptObjects(account), close: async () => {} };
});

keptObjectsContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, objects: await doors.keptObjects(), close };
});

test('an object is uploaded with its SHA-256, for the account that must own the bucket', async () => {
  const { account, doors, close } = await openAdapter();
  account.buckets.set('artifacts', new Set());
  await (await doors.keptObjects()).put('artifacts', 'a.json', '{}');
  expect(account.checksums.get('artifacts/a.json')).toBe('RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=');
  await close();
});
