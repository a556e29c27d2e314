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

describe('mergeContributions', () => {
  test('adds the items of extensions to an open list, sorted and without repetitions', () => {
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

  test('adds items at a path with a list index', () => {
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

  test('reports two different resources with one logical id as a clash with both config paths', () => {
    const other: Contribution = { ...queue('A'), from: ['cloudformationResources', 'A'] } as Contribution;
    expect(mergeContributions([queue('A'), other]).clashes).toEqual([
      { name: 'A', first: ['resources', 'A'], second: ['cloudformationResources', 'A'] },
    ]);
  });

  test('reports no clash of two equal contributions', () => {
    expect(mergeContributions([queue('A'), queue('A')]).clashes).toEqual([]);
  });

  test('throws for an extension at a path that is not open or without a resource', () => {
    expect(() => mergeContributions([queue('A', []), statement('A', 'k', 'v')])).toThrow('not open');
    expect(() => mergeContributions([statement('B', 'k', 'v')])).toThrow('no owner');
  });

  test('returns the same resources for any order of contributions', () => {
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
