import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globFault, globLiteral, globPattern } from '../../src/packaging/glob.ts';
import { pathRules, readPath } from '../../src/packaging/path-rules.ts';

const picomatch = createRequire(import.meta.url)('picomatch') as (
  glob: string,
  options: { readonly dot: boolean },
) => (path: string) => boolean;

const matches = (glob: string, path: string): boolean => {
  const rules = pathRules([{ pattern: globPattern(glob), admits: false }]);
  return rules.excludes(readPath(rules, path));
};

/** Returns the answer of picomatch, asked as Stacktape asks, for the path and the folders above it. */
const witness = (glob: string, path: string): boolean => {
  const isMatch = picomatch(glob, { dot: true });
  const parts = path.split('/');
  return parts.some((_, index) => isMatch(parts.slice(0, index + 1).join('/')));
};

/** Globs, paths and answers on which picomatch agrees. */
const rows: [string, string, boolean][] = [
  ['data.json', 'data.json', true],
  ['data.json', 'dataXjson', false],
  ['data.json', 'deep/data.json', false],
  ['./data.json', 'data.json', true],
  ['data', 'data/deep/file', true],
  ['data', 'database', false],
  ['*.json', 'a.json', true],
  ['*.json', '.json', true],
  ['*.json', 'deep/a.json', false],
  ['*', '.env', true],
  ['*.*', 'a.', false],
  ['**/*.*', 'a/b.c', true],
  ['a*.*', 'a.', true],
  ['**/*.json', 'a.json', true],
  ['**/*.json', '.a/b/c.json', true],
  ['data/**', 'data/a/b', true],
  ['data/**', 'data', true],
  ['data/**/**', 'data', true],
  ['d*/**', 'data', false],
  ['data/**/x', 'data/x', true],
  ['data/**/**/x', 'data/x', true],
  ['data/**x', 'data/a/x', false],
  ['data/**x', 'data/ax', true],
  ['data/x**', 'data/x/a', true],
  ['***/x', 'a/b/x', false],
  ['?.txt', 'a.txt', true],
  ['?.txt', '.txt', false],
  ['?.txt', 'ab.txt', false],
  ['[ab].txt', 'b.txt', true],
  ['[ab].txt', '[ab].txt', true],
  ['[^ab].txt', 'b.txt', false],
  ['[^ab].txt', 'c.txt', true],
  ['a[^b]c', 'a/c', false],
  ['a[./]c', 'a/c', true],
  ['[!ab].txt', 'b.txt', true],
  ['[!ab].txt', 'c.txt', false],
  ['[]a]', ']', true],
  ['[a\\]]', ']', true],
  ['[b-]', '-', true],
  ['[z-a]', 'b', false],
  ['[z-a]', '[z-a]', true],
  ['[[:digit:]_]x', '7x', true],
  ['[[:digit:]_]x', 'ax', false],
  ['*.{json,y{a,}ml}', 'a.yaml', true],
  ['*.{json,y{a,}ml}', 'a.yml', true],
  ['*.{json,y{a,}ml}', 'a.txt', false],
  ['{a/b,c}/d', 'a/b/d', true],
  ['{a,b}+', 'abba', true],
  ['{a}', 'a', false],
  ['{a}', '{a}', true],
  ['{a..c}x', 'bx', true],
  ['{c..a}x', 'bx', true],
  ['{1..3}', '4', false],
  ['@(a|b*).txt', 'b2.txt', true],
  ['@(a|b)/c', 'b/c', true],
  ['a?(b)', 'a', true],
  ['a*(bc|d)', 'abcdbc', true],
  ['a+(bc|d)', 'a', false],
  ['(a|b)c', 'bc', true],
  ['(a)?b', 'b', true],
  ['+(ab|c)?d', 'd', false],
  ['@(a|b)**', 'a/b/c', true],
  ['@(a|b)**/**', 'a', true],
  ['(a)**/**/c', 'a/b/c', true],
  ['(a)**/**/c', 'a', false],
  ['(a)**x', 'a/x', false],
  ['(a)?**/**', 'a', false],
  ['((a)**)', 'a/b', true],
  ['((a)**)c', 'a/bc', true],
  ['(**)b', 'a/b', true],
  ['(a|**)b', 'a/a/b', false],
  ['@(a|**)b', 'a/a/b', false],
  ['(a)***(b)', 'a', false],
  ['(""+)', '+', true],
  ['a|b', 'a|b', true],
  ['a|b', 'b', false],
  ['"a*b"', 'a*b', true],
  ['"a*b"', 'axb', false],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'axb', false],
  ['a,b', 'a,b', true],
  ['{a', '{a', true],
  ['[', '[', true],
  ['a+(b)$', 'a+(b)$', true],
  ['a (1).json', 'a (1).json', true],
  ['a@b!.txt', 'a@b!.txt', true],
  ['**', 'a/b', true],
];

/** Globs for which the folder, or each alternative of braces, decides, as where Stacktape lists files by fast-glob. */
const beyondPicomatch: [string, string, boolean][] = [
  ['data/', 'data/file', true],
  ['/data.json', 'data.json', true],
  ['{**/*.json,data}', 'a.json', true],
  ['**{a,b}', 'c/a', false],
  ['{8..12}', '10', true],
  ['{8..12}', '1', false],
  ['{008..12}', '010', true],
];

/** Part of a name that means the same in every place. */
const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'ab', '.', '-', '\\*', '\\[', 'é') },
  { weight: 3, arbitrary: fc.constantFrom('*', '?', '[ab]', '[a-b]', '[^a]', '[b.]', '[!a]', '[[:alpha:]]') },
  { weight: 1, arbitrary: fc.constantFrom('{a,b}', '{a,}', '{a..c}', '{a*,b/c}', '{[ab],{b,c}.}', '{a}') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('@(a|b)', '?(a|b*)', '*(a|bc)', '+(ab|c)', '(a|b)', '@(a/b|c)', '@({a,b}|c)'),
  },
);
const name = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''))
  // A name that may be empty means the folder above to picomatch.
  .filter((written) => !/^(?:\{a,\}|[?*]\([^()]*\)|\*(?=.))*\*?$/.test(written) || /^\*+$/.test(written));
/**
 * True for a glob that picomatch reads otherwise than Stacktape, whose fast-glob expands braces first; for one whose last
 * name may be empty; and for one of which it takes a dot for any character, since it reads it twice.
 */
const isMisread = (written: string): boolean =>
  /\*\*[{@]|\)\?/.test(written) ||
  (/\{a\.\.c\}|\[\[:|\*\*\*/.test(written) && written.replaceAll('{a..c}', '').includes('.'));
const glob = fc
  .array(fc.oneof({ weight: 3, arbitrary: name }, { weight: 1, arbitrary: fc.constant('**') }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((names) => names.join('/'))
  .filter((written) => !isMisread(written));
const pathName = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '.', '-', '*', '[', '{', 'é'),
  minLength: 1,
  maxLength: 4,
});
const path = fc
  .array(
    pathName.filter((text) => !/^\.\.?$/.test(text)),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => names.join('/'));

describe('globPattern', () => {
  test.each(rows)('of %s, for the path %s, matches, as picomatch: %s', (written, name, expected) => {
    expect([matches(written, name), witness(written, name)]).toEqual([expected, expected]);
  });

  test.each(beyondPicomatch)('of %s, for the path %s, matches: %s', (written, name, expected) => {
    expect(matches(written, name)).toBe(expected);
  });

  test('matches what picomatch matches with dot files', () => {
    let matched = 0;
    fc.assert(
      fc.property(glob, path, (written, name) => {
        const expected = witness(written, name);
        matched += Number(expected);
        expect([written, name, matches(written, name)]).toEqual([written, name, expected]);
      }),
      { numRuns: 3_000 },
    );
    expect(matched).toBeGreaterThan(100);
  });

  test('matches the numbers of a range, and no other', () => {
    const number = fc.integer({ min: 0, max: 1200 });
    fc.assert(
      fc.property(number, number, number, (from, to, one) => {
        const isBetween = Math.min(from, to) <= one && one <= Math.max(from, to);
        expect([from, to, one, matches(`{${from}..${to}}`, String(one))]).toEqual([from, to, one, isBetween]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('returns a valid pattern for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (glob) => expect(typeof matches(glob, 'x')).toBe('boolean')));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{},[]!^*?\\-a/()|@+".') }), (glob) =>
        expect(typeof matches(glob, 'x')).toBe('boolean'),
      ),
      { numRuns: 3_000 },
    );
  });
});

describe('globFault', () => {
  test.each(['!a', '!!a', 'a/!(b)', '!(a).ts'])(
    'is said of %s, whose meaning to picomatch nobody expects',
    (written) => {
      expect(globFault(written)).toMatchObject({ why: expect.stringContaining('!'), hint: expect.any(String) });
    },
  );

  test.each(['a!', 'a\\!(b)', '[!a]', '@(a|b)'])('is not said of %s', (written) => {
    expect(globFault(written)).toBeUndefined();
  });
});

test('the glob of a path matches that path, what is below it, and no other', () => {
  const paths = fc.stringMatching(/^[ab*?()[\]{}!+@|",\\.-]{1,8}$/).filter((path) => !/^\.{1,2}$/.test(path));
  fc.assert(
    fc.property(paths, paths, (path, other) => {
      expect(matches(`/${globLiteral(path)}`, path)).toBe(true);
      expect(matches(`/${globLiteral(path)}`, `${path}/x`)).toBe(true);
      // A glob also matches its own text.
      expect(matches(`/${globLiteral(path)}`, other)).toBe([path, globLiteral(path)].includes(other));
    }),
    { numRuns: 2_000 },
  );
});
