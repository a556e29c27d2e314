import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCycle } from '../../src/graph/cycles.ts';

const graphOf = (edges: Record<string, string[]>) =>
  new Map(Object.entries(edges).map(([id, to]) => [id, new Set(to)]));

describe('findCycle', () => {
  test('returns the members of a cycle in order', () => {
    expect(findCycle(graphOf({ A: ['B'], B: ['C'], C: ['B'] }))).toEqual(['B', 'C']);
    expect(findCycle(graphOf({ A: ['A'] }))).toEqual(['A']);
  });

  test('returns nothing for a graph without a cycle in which one node is reached twice', () => {
    expect(findCycle(graphOf({ A: ['B', 'C'], B: ['D'], C: ['D'], D: [] }))).toBeUndefined();
  });

  test('returns nothing while all edges lead forward, and only real edges once one leads back', () => {
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
