import { expect, test } from '@jest/globals';
import { makeAccount } from '../fakes/account.ts';
import { fakeTrail } from '../fakes/trail.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { trailContract } from './trail.contract.ts';

trailContract('in memory', async () => {
  const account = makeAccount();
  return { account, trail: fakeTrail(account), close: async () => {} };
});

trailContract('through signed calls', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, trail: await doors.trail(), close };
});

test('lastChange calls CloudTrail at most twice a second, and not again after a refusal', async () => {
  const { account, doors, loopback, sleeps, close } = await openAdapter();
  const trail = await doors.trail();
  await trail.lastChange(['a', 'b', 'b']);
  await trail.lastChange(['c']);
  expect(loopback.calls.map(({ name }) => name)).toEqual(['LookupEvents', 'LookupEvents', 'LookupEvents']);
  expect(sleeps).toEqual([500, 500]);
  account.trail = 'denied';
  for (const name of ['d', 'e', 'f']) expect(await trail.lastChange([name])).toMatchObject({ kind: 'unreadable' });
  expect(loopback.calls).toHaveLength(4);
  await close();
});
