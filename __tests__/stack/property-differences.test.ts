import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { differences } from '../../src/stack/property-differences.ts';

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Expression>;

describe('differences', () => {
  test('returns none for equal values, and at least one for others', () => {
    fc.assert(fc.property(json, (value) => expect(differences(value, structuredClone(value))).toEqual([])));
    fc.assert(
      fc.property(json, json, (one, other) => {
        const found = differences(one, other);
        expect(found.length > 0).toBe(differences(other, one).length > 0);
        for (const { before, after } of found) expect(before).not.toEqual(after);
      }),
    );
  });

  test.each<[string, Expression, Expression, unknown]>([
    ['a deep property', { A: { B: 1, C: 2 } }, { A: { B: 3, C: 2 } }, [{ path: ['A', 'B'], before: 1, after: 3 }]],
    ['a new property', {}, { A: 1 }, [{ path: ['A'], after: 1 }]],
    ['a removed property', { A: 1 }, {}, [{ path: ['A'], before: 1 }]],
    [
      'a function as a whole',
      { A: { Ref: 'X' } },
      { A: { Ref: 'Y' } },
      [{ path: ['A'], before: { Ref: 'X' }, after: { Ref: 'Y' } }],
    ],
    [
      'variables by name, not by position',
      [{ Name: 'A', Value: '1' }],
      [
        { Name: 'B', Value: '2' },
        { Name: 'A', Value: '3' },
      ],
      [
        { path: ['A'], before: '1', after: '3' },
        { path: ['B'], after: '2' },
      ],
    ],
    ['the items of a list that only one side has', [1, 2], [2, 3], [{ path: [], before: [1], after: [3] }]],
    [
      'maps without names by position',
      [{ A: [1] }, { A: [2] }],
      [{ A: [1] }, { A: [3] }],
      [{ path: ['1', 'A'], before: [2], after: [3] }],
    ],
    ['another order of a list as a whole', [1, 2], [2, 1], [{ path: [], before: [1, 2], after: [2, 1] }]],
    [
      'a list in which a name occurs twice as a whole',
      [{ Name: 'A', Value: '1' }],
      [
        { Name: 'A', Value: '1' },
        { Name: 'A', Value: '2' },
      ],
      [expect.objectContaining({ path: [] })],
    ],
  ])('returns %s', (_, before, after, expected) => {
    expect(differences(before, after)).toEqual(expected);
  });

  test('returns one difference for named items in another order, which AWS may notice', () => {
    const [a, b] = [
      { Name: 'A', Value: '1' },
      { Name: 'B', Value: '2' },
    ];
    expect(differences([a, b], [b, a])).toHaveLength(1);
  });
});
