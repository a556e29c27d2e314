import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dockerIgnore } from '../../../src/adapters/node/dockerignore.ts';
import { pathRules, readPath } from '../../../src/packaging/path-rules.ts';

const opened = (text: string) => {
  const rules = pathRules(dockerIgnore(text));
  return {
    ignores: (path: string) => rules.excludes(readPath(rules, path)),
    readmits: (folder: string) => rules.readmits(rules.enter(readPath(rules, folder))),
  };
};

/** Rows of Docker's documentation and of the tests of moby/patternmatcher: patterns, path, ignored. */
const rows: [string, string, boolean][] = [
  ['**', 'file', true],
  ['**', 'dir/file', true],
  ['**/', 'dir/file', true],
  ['**/**', 'dir/dir2/file', true],
  ['dir/**', 'file', false],
  ['dir/**', 'dir/file', true],
  ['dir/**', 'dir/dir2/file', true],
  ['**/dir2/*', 'dir/dir2/file', true],
  ['**/dir2/**', 'dir/dir2/dir2/file', true],
  ['**file', 'dir/file', true],
  ['**file', 'dir/some-file', true],
  ['**file*', 'dir/some-file', false],
  ['abc**', 'abcd/e', true],
  ['a^b', 'a^b', true],
  ['a^*', 'a^b', false],
  ['^*', 'b', true],
  ['a[!b]', 'a!', true],
  ['a[^b]c', 'a/c', true],
  ['a\\d', 'a7', true],
  ['**/file', 'file', true],
  ['**/file*', 'dir/dir/file.txt', true],
  ['**/file*txt', 'dir/dir/file.txt', true],
  ['**/**/*.txt', 'dir/dir/file.txt', true],
  ['**/**/*.txt2', 'dir/dir/file.txt', false],
  ['a**/*.txt', 'a/dir/file.txt', true],
  ['a/*.txt', 'a/dir/file.txt', false],
  ['a/*.txt**', 'a/file.txt', true],
  ['a[b-d]e', 'ae', false],
  ['a[b-d]e', 'ace', true],
  ['a[^b-d]e', 'aze', true],
  ['.*', '.foo', true],
  ['.*', 'foo', false],
  ['abc.def', 'abcdef', false],
  ['abc.def', 'abcZdef', false],
  ['abc?def', 'abcZdef', true],
  ['a\\\\', 'a\\', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'axb', false],
  ['**/foo/bar', 'foo/bar', true],
  ['**/foo/bar', 'dir/foo/bar', true],
  ['abc/**', 'abc/def/ghi', true],
  ['**/.foo', 'bar.foo', false],
  ['a(b)c/def', 'a(b)c/def/xyz', true],
  ['a.|)$(}+{bc', 'a.|)$(}+{bc', true],
  // Rooted, unlike gitignore's patterns.
  ['temp', 'temp/x', true],
  ['temp', 'deep/temp', false],
  ['/temp', 'temp', true],
  ['*/temp*', 'somedir/temporary.txt', true],
  ['*/*/temp*', 'somedir/subdir/temporary.txt', true],
  ['*/temp*', 'somedir/subdir/temporary.txt', false],
  // The last match wins, also below an ignored folder, unlike gitignore.
  ['*.md\n!README.md', 'README.md', false],
  ['*.md\n!README*.md\nREADME-secret.md', 'README-secret.md', true],
  ['*.md\nREADME-secret.md\n!README*.md', 'README-secret.md', false],
  ['*\n!src', 'src/deep/file', false],
  ['docs\n!docs/keep.md', 'docs/keep.md', false],
  ['docs\n!docs/keep.md', 'docs/other.md', true],
  ['*\n!src\nsrc/secret', 'src/secret/x', true],
  // Its reading: byte order mark, comments, white space, cleaning of paths.
  ['\uFEFFa', 'a', true],
  ['# a\n\n  b  \r\n', 'b', true],
  ['#a', '#a', false],
  ['./a/../b/', 'b', true],
  ['! a\n', 'a', false],
  ['*\n! a\n', 'a', false],
  ['', 'a', false],
  // Case counts.
  ['README', 'readme', false],
];

describe('A .dockerignore means what it means to Docker', () => {
  test.each(rows)('%j and %s: %s', (text, path, ignored) => {
    expect(opened(text).ignores(path)).toBe(ignored);
  });

  test.each(['a[', '!', 'x\n!\n', 'a[]', 'a[]a]', 'a[b-]', 'a[-b]', 'a[z-b]', 'a\\', 'a\\q', `a${'*a'.repeat(2_048)}`])(
    '%j is refused',
    (text) => {
      expect(() => dockerIgnore(text)).toThrow(SyntaxError);
    },
  );

  const part = fc.constantFrom('a', 'b', 'c', 'a.b');
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const pattern = fc
    .tuple(
      fc.boolean(),
      fc.array(fc.oneof(part, fc.constantFrom('*', '**', '?', 'a*')), { minLength: 1, maxLength: 3 }),
    )
    .map(([admits, parts]) => (admits ? '!' : '') + parts.join('/'));

  test('a folder is entered whenever something below it is let in', () => {
    let met = 0;
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), path, path, (patterns, folder, below) => {
        const { ignores, readmits } = opened(['*', ...patterns].join('\n'));
        if (!ignores(folder) || ignores(`${folder}/${below}`)) return;
        met++;
        expect(readmits(folder)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(met).toBeGreaterThan(20);
  });

  test('a line more at the end decides alone about what it matches', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), path, (patterns, file) => {
        expect(opened([...patterns, file].join('\n')).ignores(file)).toBe(true);
        expect(opened([...patterns, `!${file}`].join('\n')).ignores(file)).toBe(false);
      }),
    );
  });
});
