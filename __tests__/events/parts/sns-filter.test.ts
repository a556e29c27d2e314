import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filterPolicyMistakes } from '../../../src/events/parts/sns-filter.ts';

const check = (policy: unknown) => filterPolicyMistakes(policy, ['filterPolicy']);
const list = (length: number, of: (index: number) => unknown = String) => Array.from({ length }, (_, i) => of(i));

describe('a filter policy', () => {
  test.each<[string, unknown]>([
    ['no policy', undefined],
    ['texts, numbers, booleans and null', { kind: ['urgent', 5, true, null] }],
    ['conditions', { kind: [{ prefix: 'eu-' }, { suffix: '.csv' }, { 'equals-ignore-case': 'X' }, { exists: false }] }],
    ['anything-but of each form', { kind: [{ 'anything-but': ['a', 'b'] }, { 'anything-but': { prefix: 'x' } }] }],
    ['numeric conditions', { price: [{ numeric: ['=', 5] }, { numeric: ['>', 0, '<=', 150] }] }],
    ['an address', { from: [{ cidr: '10.0.0.0/24' }] }],
    ['alternatives', { store: ['a'], $or: [{ kind: ['x'] }, { size: [{ numeric: ['>', 5] }] }] }],
    ['an attribute of the name $or', { $or: ['a'] }],
    ['an operator that is newer than this list', { kind: [{ wildcard: 'a*b' }] }],
    ['five attributes', Object.fromEntries(list(5).map((name) => [name, ['x']]))],
    ['150 combinations', { a: list(15), b: list(10) }],
    ['150 combinations of alternatives', { a: list(3), $or: [{ b: list(20) }, { c: list(30) }] }],
  ])('accepts %s', (_, policy) => {
    expect(check(policy)).toEqual([]);
  });

  test.each<[string, unknown, (string | number)[]]>([
    ['a text', 'urgent', []],
    ['a list', [{ kind: ['urgent'] }], []],
    ['a single value', { kind: 'urgent' }, ['kind']],
    ['null', { kind: null }, ['kind']],
    ['an empty list', { kind: [] }, ['kind']],
    ['a list in a list', { kind: ['a', ['b']] }, ['kind', 1]],
    ['a nested policy', { order: { kind: ['urgent'] } }, ['order']],
    ['a nested policy among alternatives', { $or: [{ a: ['x'] }, { b: { c: ['x'] } }] }, ['$or', 1, 'b']],
    ['a condition without operator', { kind: [{}] }, ['kind', 0]],
    ['a condition of two operators', { kind: [{ prefix: 'a', suffix: 'b' }] }, ['kind', 0]],
    ['a prefix that is a number', { kind: [{ prefix: 5 }] }, ['kind', 0, 'prefix']],
    ['exists with a text', { kind: [{ exists: 'true' }] }, ['kind', 0, 'exists']],
    ['numeric without operator', { kind: [{ numeric: [5] }] }, ['kind', 0, 'numeric']],
    ['numeric with a text', { kind: [{ numeric: ['=', '5'] }] }, ['kind', 0, 'numeric']],
    ['numeric with an unknown operator', { kind: [{ numeric: ['!=', 5] }] }, ['kind', 0, 'numeric']],
    ['six attributes', Object.fromEntries(list(6).map((name) => [name, ['x']])), []],
    ['151 combinations', { a: list(151) }, []],
    ['152 combinations of alternatives', { a: list(2), $or: [{ b: list(38) }, { c: list(38) }] }, []],
    ['more than 256 KB', { a: ['x'.repeat(262_144)] }, []],
  ])('rejects %s, at its place', (_, policy, path) => {
    expect(check(policy)).toMatchObject([{ code: 'config/filter-policy', place: { path: ['filterPolicy', ...path] } }]);
  });

  test('names the attribute of a message as the way out of a nested policy', () => {
    expect(check({ order: { kind: ['urgent'] } })).toMatchObject([
      {
        sentence: expect.stringContaining('a nested policy is for the content of a message'),
        hint: expect.stringContaining('message attribute'),
      },
    ]);
  });

  test('reports every mistake at once', () => {
    expect(check({ a: 'x', b: [], c: [{}] })).toHaveLength(3);
  });

  test('is judged without an exception, whatever JSON it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (policy) => Array.isArray(check(policy))));
  });
});
