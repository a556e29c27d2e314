import { expect, test } from '@jest/globals';
import type { KnownSubject } from '../../../src/operations/doctor/check.ts';
import { trust } from '../../../src/operations/doctor/checks/trust.ts';

test('a trust policy that cannot be read is not called fine', async () => {
  const arn = 'arn:aws:sts::123456789012:assumed-role/deploy/run';
  const accountRoles = async () => ({ role: async () => ({ arn, trust: undefined }) });
  const subject = { world: { accountRoles }, identity: { arn } } as unknown as KnownSubject;
  if (trust.needs !== 'credentials') throw new Error('the trust of a role is looked at with credentials');
  expect(await trust.look(subject)).toEqual([
    expect.objectContaining({ kind: 'unknown', sentence: expect.stringContaining('cannot be read') }),
  ]);
});
