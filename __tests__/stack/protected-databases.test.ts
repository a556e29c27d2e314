import { describe, expect, test } from '@jest/globals';
import { change, lossesBy, template } from './changes.ts';

const everything = { delete: ['*'], replace: ['*'] };

describe.each(['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'])('A %s with deletionProtection', (Type) => {
  const deployed = (DeletionProtection: boolean, DeletionPolicy = 'Snapshot') =>
    template({
      One: { Type, DeletionPolicy, UpdateReplacePolicy: DeletionPolicy, Properties: { DeletionProtection } },
    });
  const lost = (given: Parameters<typeof change>[0], before: ReturnType<typeof deployed>) =>
    lossesBy([change({ logicalId: 'One', type: Type, ...given })], {
      deployed: before,
      ours: before,
      allow: everything,
    }).losses.map(({ allowed, instead }) => ({ allowed, instead }));
  const refused = [
    { allowed: false, instead: expect.stringMatching(/Deploy it with deletionProtection: false first$/) },
  ];

  test('leaves its stack by no input, and is replaced by none', () => {
    expect(lost({ action: 'Remove' }, deployed(true))).toEqual(refused);
    expect(lost({ replacement: 'True' }, deployed(true))).toEqual(refused);
  });

  test('is left to the inputs where AWS deletes it, keeps it, or may only replace it', () => {
    const allowed = [{ allowed: true, instead: undefined }];
    expect(lost({ action: 'Remove' }, deployed(false))).toEqual(allowed);
    expect(lost({ action: 'Remove' }, deployed(true, 'Retain'))).toEqual(allowed);
    expect(lost({ replacement: 'Conditional' }, deployed(true))).toEqual(allowed);
  });
});
