import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCycle, idsIn } from '../../src/graph/cycles.ts';

const graphOf = (edges: Record<string, string[]>) =>
  new Map(Object.entries(edges).map(([id, to]) => [id, new Set(to)]));

describe('what a value of a template speaks of', () => {
  test('Ref, both forms of GetAtt, and the names inside Sub that are not its own', () => {
    const value = [
      { Ref: 'A' },
      { 'Fn::GetAtt': ['B', 'Arn'] },
      { 'Fn::GetAtt': 'C.Arn' },
      { 'Fn::Sub': '${D}-${E.Arn}-${!NotMe}-${AWS::Region}' },
      { 'Fn::Sub': ['${own}-${F}', { own: { Ref: 'G' } }] },
    ];
    expect([...idsIn(value)]).toEqual(['A', 'B', 'C', 'D', 'E', 'AWS::Region', 'F', 'G']);
  });
});

describe('circles', () => {
  test('are told by their members in order', () => {
    expect(findCycle(graphOf({ A: ['B'], B: ['C'], C: ['B'] }))).toEqual(['B', 'C']);
    expect(findCycle(graphOf({ A: ['A'] }))).toEqual(['A']);
  });

  test('are not seen where there are none, however often a node is reached', () => {
    expect(findCycle(graphOf({ A: ['B', 'C'], B: ['D'], C: ['D'], D: [] }))).toBeUndefined();
  });

  test('law: a graph whose edges only lead forward has none; an edge back makes one of real edges', () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const forward = new Map(Array.from({ length: 10 }, (_, n) => [`n${n}`, new Set<string>()]));
        for (const [a, b] of pairs) if (a !== b) forward.get(`n${Math.min(a, b)}`)?.add(`n${Math.max(a, b)}`);
        expect(findCycle(forward)).toBeUndefined();
        const [first] = pairs.filter(([a, b]) => a !== b);
        if (!first) return;
        forward.get(`n${Math.max(...first)}`)?.add(`n${Math.min(...first)}`);
        const cycle = findCycle(forward) as string[];
        for (const [index, id] of cycle.entries()) expect(forward.get(id)).toContain(cycle[(index + 1) % cycle.length]);
      }),
    );
  });
});
