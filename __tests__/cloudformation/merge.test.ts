import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Contribution } from '../../src/cloudformation/contribution.ts';
import { mergeContributions } from '../../src/cloudformation/merge.ts';

const queue = (id: string, open: string[] = ['Properties.Policy.Statement', 'DependsOn']): Contribution => ({
  kind: 'resource',
  tags: 'none',
  holdsData: 'no',
  id,
  from: ['resources', id],
  open,
  body: { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: 1 } },
});
const statement = (id: string, key: string, value: string): Contribution => ({
  kind: 'extension',
  id,
  at: 'Properties.Policy.Statement',
  items: [{ key, value }],
  from: ['resources', 'job'],
});

describe('merging contributions', () => {
  test('adds the items of others to an open list, sorted, each once, and leaves the rest as it was', () => {
    const { resources } = mergeContributions([
      statement('A', 'k2', 'b'),
      queue('A'),
      statement('A', 'k1', 'a'),
      statement('A', 'k1', 'a'),
    ]);
    expect(resources.get('A')?.body).toEqual({
      Type: 'AWS::SQS::Queue',
      Properties: { DelaySeconds: 1, Policy: { Statement: ['a', 'b'] } },
    });
  });

  test('reaches into lists by index', () => {
    const owner: Contribution = {
      kind: 'resource',
      tags: 'none',
      holdsData: 'no',
      id: 'Role',
      from: [],
      open: ['Properties.Policies.0.Statement'],
      body: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ Name: 'p', Statement: ['own'] }] } },
    };
    const more: Contribution = {
      kind: 'extension',
      id: 'Role',
      at: 'Properties.Policies.0.Statement',
      items: [{ key: '', value: 'more' }],
      from: [],
    };
    expect(mergeContributions([more, owner]).resources.get('Role')?.body.Properties?.Policies).toEqual([
      { Name: 'p', Statement: ['own', 'more'] },
    ]);
  });

  test('finds two owners of one logical id and tells both paths', () => {
    const other: Contribution = { ...queue('A'), from: ['cloudformationResources', 'A'] } as Contribution;
    expect(mergeContributions([queue('A'), other]).clashes).toEqual([
      { name: 'A', first: ['resources', 'A'], second: ['cloudformationResources', 'A'] },
    ]);
  });

  test('takes the same contribution twice for one', () => {
    expect(mergeContributions([queue('A'), queue('A')]).clashes).toEqual([]);
  });

  test('an extension to a closed path or without an owner is a bug of ours', () => {
    expect(() => mergeContributions([queue('A', []), statement('A', 'k', 'v')])).toThrow('not open');
    expect(() => mergeContributions([statement('B', 'k', 'v')])).toThrow('no owner');
  });

  test('law: the order of contributions never matters', () => {
    const parts = fc.array(
      fc.tuple(fc.constantFrom('A', 'B'), fc.string({ maxLength: 2 }), fc.string({ maxLength: 3 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat()), (items, randoms) => {
        const all = [queue('A'), queue('B'), ...items.map(([id, key, value]) => statement(id, key, value))];
        const shuffled = all.map((part) => ({ part, order: randoms.next().value })).sort((a, b) => a.order - b.order);
        expect([...mergeContributions(shuffled.map(({ part }) => part)).resources]).toEqual([
          ...mergeContributions(all).resources,
        ]);
      }),
    );
  });
});
