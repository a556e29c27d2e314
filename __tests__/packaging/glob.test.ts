import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globPattern } from '../../src/packaging/glob.ts';
import { pathRules, readPath } from '../../src/packaging/path-rules.ts';

const matches = (glob: string, path: string): boolean => {
  const rules = pathRules([{ pattern: globPattern(glob), admits: false }]);
  return rules.excludes(readPath(rules, path));
};

describe('globPattern', () => {
  test.each<[string, string, boolean]>([
    ['data.json', 'data.json', true],
    ['data.json', 'dataXjson', false],
    ['data.json', 'deep/data.json', false],
    ['./data.json', 'data.json', true],
    ['data', 'data/deep/file', true],
    ['data/', 'data/file', true],
    ['data', 'database', false],
    ['*.json', 'a.json', true],
    ['*.json', 'deep/a.json', false],
    ['**/*.json', 'a.json', true],
    ['**/*.json', 'a/b/c.json', true],
    ['data/**', 'data/a/b', true],
    ['data/**/x', 'data/x', true],
    ['?.txt', 'a.txt', true],
    ['?.txt', 'ab.txt', false],
    ['[ab].txt', 'b.txt', true],
    ['[!ab].txt', 'b.txt', false],
    ['[!ab].txt', 'c.txt', true],
    ['*.{json,y{a,}ml}', 'a.yaml', true],
    ['*.{json,y{a,}ml}', 'a.yml', true],
    ['*.{json,y{a,}ml}', 'a.txt', false],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['a,b', 'a,b', true],
    ['{a', '{a', true],
    ['[', '[', true],
    ['a+(b)$', 'a+(b)$', true],
    ['**', 'a/b', true],
  ])('of %s, for the path %s, matches: %s', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  test('returns a valid pattern for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (glob) => expect(typeof matches(glob, 'x')).toBe('boolean')));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{},[]!^*?\\-a/') }), (glob) =>
        expect(typeof matches(glob, 'x')).toBe('boolean'),
      ),
      { numRuns: 1_000 },
    );
  });
});
