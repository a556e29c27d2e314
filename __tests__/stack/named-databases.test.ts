import { describe, expect, test } from '@jest/globals';
import { keepsIdentifier, withoutRefusedReplacements } from '../../src/stack/named-databases.ts';
import { change, lossesBy, template } from './changes.ts';

const instance = (name: unknown, Type = 'AWS::RDS::DBInstance', property = 'DBInstanceIdentifier') => ({
  Type,
  Properties: { [property]: name },
});
const cluster = (name: unknown) => instance(name, 'AWS::RDS::DBCluster', 'DBClusterIdentifier');
const joined = { 'Fn::Join': ['', ['shop-', { Ref: 'AWS::StackId' }]] };

describe('a database keeps its identifier', () => {
  test.each([
    ['where both templates have one name', instance('shop'), instance('shop'), true],
    ['where both have one expression', cluster(joined), cluster(structuredClone(joined)), true],
    ['not where the names differ', instance('shop'), instance('shop-2'), false],
    ['not where AWS chooses it', instance(undefined), instance(undefined), false],
    ['not where it becomes another type', instance('shop'), cluster('shop'), false],
    ['not if it is no database', instance('q', 'AWS::SQS::Queue'), instance('q', 'AWS::SQS::Queue'), false],
  ] as [string, object, object, boolean][])('%s', (_, before, after, kept) => {
    expect(keepsIdentifier(before, after)).toBe(kept);
  });
});

describe('a change of a database that may replace it', () => {
  const details = [{ path: '/Properties/BackupRetentionPeriod', recreation: 'Conditionally' }];
  const given = (replacement: string) => change({ type: 'AWS::RDS::DBInstance', replacement, details });
  const both = (was: string, is: string) =>
    [template({ Data: instance(was) }), template({ Data: instance(is) })] as const;

  test('is one in place where the name stays, since CloudFormation would need it twice', () => {
    const [before, after] = both('shop', 'shop');
    expect(withoutRefusedReplacements([given('Conditional')], before, after)).toEqual([
      { ...given('False'), details: [{ path: '/Properties/BackupRetentionPeriod', recreation: 'Never' }] },
    ]);
    expect(lossesBy([given('Conditional')], { deployed: before, ours: after }).losses).toEqual([]);
  });

  test('counts where the name changes, and where AWS is sure', () => {
    const [before, after] = both('shop', 'shop-2');
    expect(withoutRefusedReplacements([given('Conditional')], before, after)).toEqual([given('Conditional')]);
    const sides = { deployed: before, ours: after };
    expect(lossesBy([given('Conditional')], sides).losses.map(({ kind, why }) => [kind, why])).toEqual([
      ['may-replace', 'it holds a database, or a copy of one'],
    ]);
    const [same, again] = both('shop', 'shop');
    expect(lossesBy([given('True')], { deployed: same, ours: again }).losses.map(({ kind }) => kind)).toEqual([
      'replace',
    ]);
  });
});

test('a database that is removed counts as a loss, and is kept as a snapshot', () => {
  const deployed = template({ Data: { ...cluster('shop'), DeletionPolicy: 'Snapshot' } });
  const { losses } = lossesBy([change({ action: 'Remove', type: 'AWS::RDS::DBCluster' })], { deployed });
  expect(losses.map(({ kind, fate, why }) => [kind, fate, why])).toEqual([
    ['delete', 'snapshot', 'it holds a database'],
  ]);
});
