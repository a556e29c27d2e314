import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerIgnore } from '../../src/packaging/dockerignore.ts';
import { globPattern } from '../../src/packaging/glob.ts';
import { compilePattern } from '../../src/packaging/linear-pattern.ts';
import { pathRules, readPath } from '../../src/packaging/path-rules.ts';

/** Returns a result; undefined where the function throws SyntaxError. */
const unlessInvalid = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
};

/** Parts of globs whose regular expressions backtrack. */
const piece = fc.constantFrom(
  '*',
  '**',
  '**/',
  '?',
  'a',
  'b',
  '/',
  '[ab]',
  '[^a]',
  '[!b]',
  '@(a|',
  '+(ab|',
  ')',
  '{1..12}',
  '{a,',
  '{,a}',
  '}',
  ',',
  '\\',
);
/** Parts of globs with many ways to match, which take a backtracking matcher longest. */
const hostile = fc.constantFrom('*', '*a', '**/', '?*', '[ab]*', '{a,a}', '**');
const extended = fc.constantFrom('?(a)', '*(a|aa)', '+(a|*)');
const glob = fc
  .oneof(
    fc.array(piece, { minLength: 1, maxLength: 60 }),
    fc.array(hostile, { minLength: 20, maxLength: 100 }),
    fc.array(extended, { minLength: 20, maxLength: 100 }),
  )
  .map((pieces) => pieces.join(''));
const path = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'a', 'b', '/', '.', '😀'), minLength: 1, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', 'a', 'a', 'a', '/'), minLength: 100, maxLength: 200 }),
  fc.string({ unit: fc.constant('a'), minLength: 100, maxLength: 200 }),
);
const shortPath = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '/', '.'), minLength: 1, maxLength: 8 });
const shortGlob = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));

/** Both dialects: the rules of a glob, and those of a `.dockerignore`, none where Docker refuses it. */
const dialects = {
  'a glob of a config': (written: string) => [{ pattern: globPattern(written), admits: false }],
  'a line of a .dockerignore': (written: string) => unlessInvalid(() => parseDockerIgnore(written)) ?? [],
};

describe.each(Object.entries(dialects))('pathRules, of %s,', (_, rulesOf) => {
  test('take steps in proportion to their length times that of the path', () => {
    let hardest = 0;
    fc.assert(
      fc.property(glob, path, (written, name) => {
        const rules = pathRules(rulesOf(written));
        readPath(rules, name);
        hardest = Math.max(hardest, rules.steps());
        // A character of a glob becomes up to 9 instructions; each is reached twice per character of the path.
        expect(rules.steps()).toBeLessThanOrEqual(18 * (written.length + 1) * (name.length + 1));
      }),
      { numRuns: 1_000, examples: [['*a'.repeat(100), 'a'.repeat(200)]] },
    );
    expect(hardest).toBeGreaterThan(20_000);
  });

  test('match the paths that the same pattern matches as a regular expression', () => {
    let matched = 0;
    fc.assert(
      fc.property(shortGlob, shortPath, (written, name) => {
        for (const rule of rulesOf(written)) {
          const rules = pathRules([{ ...rule, admits: false }]);
          const parts = name.split('/');
          const places = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
          const expression = new RegExp(`^(?:${rule.pattern})$`, 's');
          const expected = places.some((place) => expression.test(place));
          matched += Number(expected);
          expect([written, name, rules.excludes(readPath(rules, name))]).toEqual([written, name, expected]);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(matched).toBeGreaterThan(100);
  });
});

describe('pathRules, of patterns that would take a backtracking matcher for ever', () => {
  test.each([
    ['*a'.repeat(9), 'a'.repeat(250)],
    [`${'**/'.repeat(8)}b`, 'a/'.repeat(60)],
    [`${'{a,a}'.repeat(30)}b`, 'a'.repeat(250)],
    [`${'?*'.repeat(400)}`, 'a'.repeat(250)],
  ])('read a path in less than 500,000 steps: %s', (written, name) => {
    for (const rulesOf of Object.values(dialects)) {
      const rules = pathRules(rulesOf(`${written}b`));
      expect(rules.excludes(readPath(rules, name))).toBe(false);
      expect(rules.steps()).toBeLessThan(500_000);
    }
  });

  test('match braces as deep as a glob of a config can have them', () => {
    const written = `${'{'.repeat(256)}a${',b}'.repeat(256)}`;
    const rules = pathRules([{ pattern: globPattern(written), admits: false }]);
    expect(rules.excludes(readPath(rules, 'a'))).toBe(true);
  });
});

describe('pathRules', () => {
  test('assigns each instruction to its rule once', () => {
    const fill = jest.spyOn(Uint32Array.prototype, 'fill');
    try {
      pathRules(parseDockerIgnore('a\n'.repeat(1_000)));
      // A character and an end for each line.
      const filled = fill.mock.calls.map(([, from = 0, to = 2_000]) => to - from);
      expect(filled.reduce((sum, places) => sum + places)).toBe(2_000);
    } finally {
      fill.mockRestore();
    }
  });
});

describe('compilePattern', () => {
  test.each(['(', ')', '*', 'a(?=b)', '[', '[]', '[z-a]', '[[:alpha:]]', '\\', '\\b', '[\\q]'])(
    'throws SyntaxError for %j',
    (source) => {
      expect(() => compilePattern(source)).toThrow(SyntaxError);
    },
  );

  test.each([
    ['a+', 'aaa', true],
    ['a+', '', false],
    ['(a|bc|)d', 'bcd', true],
    ['(a|bc|)d', 'd', true],
    ['(a|bc|)d', 'bd', false],
    ['[^\\w]\\D\\d', '-x5', true],
    ['[^\\w]\\D\\d', 'ax5', false],
    ['[a\\-z]', '-', true],
    ['[a-]', '-', true],
    ['^a', 'a', true],
    ['a^b', 'ab', false],
    ['.', '😀', true],
  ])('of %s, for the text %j, matches: %s', (pattern, name, expected) => {
    const rules = pathRules([{ pattern, admits: false }]);
    expect(rules.excludes(readPath(rules, name))).toBe(expected);
  });
});
