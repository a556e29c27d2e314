import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerIgnore } from '../../src/packaging/dockerignore.ts';
import { pathRules, readPath } from '../../src/packaging/path-rules.ts';

const opened = (text: string) => {
  const rules = pathRules(parseDockerIgnore(text));
  return {
    ignores: (path: string) => rules.excludes(readPath(rules, path)),
    readmits: (folder: string) => rules.readmits(rules.enter(readPath(rules, folder))),
  };
};

/** Patterns, path, ignored: from Docker's documentation and the tests of moby/patternmatcher. */
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
  // Patterns start at the top, unlike those of .gitignore.
  ['temp', 'temp/x', true],
  ['temp', 'deep/temp', false],
  ['/temp', 'temp', true],
  ['*/temp*', 'somedir/temporary.txt', true],
  ['*/*/temp*', 'somedir/subdir/temporary.txt', true],
  ['*/temp*', 'somedir/subdir/temporary.txt', false],
  // The last match decides, also below an ignored folder, unlike in .gitignore.
  ['*.md\n!README.md', 'README.md', false],
  ['*.md\n!README*.md\nREADME-secret.md', 'README-secret.md', true],
  ['*.md\nREADME-secret.md\n!README*.md', 'README-secret.md', false],
  ['*\n!src', 'src/deep/file', false],
  ['docs\n!docs/keep.md', 'docs/keep.md', false],
  ['docs\n!docs/keep.md', 'docs/other.md', true],
  ['*\n!src\nsrc/secret', 'src/secret/x', true],
  // Byte order mark, comments, white space, normalization of paths.
  ['\uFEFFa', 'a', true],
  ['# a\n\n  b  \r\n', 'b', true],
  ['#a', '#a', false],
  ['./a/../b/', 'b', true],
  ['! a\n', 'a', false],
  ['*\n! a\n', 'a', false],
  ['', 'a', false],
  // Patterns are case-sensitive.
  ['README', 'readme', false],
];

describe('dockerIgnore', () => {
  test.each(rows)('decides as Docker: patterns %j ignore %s: %s', (text, path, ignored) => {
    expect(opened(text).ignores(path)).toBe(ignored);
  });

  test.each(['a[', '!', 'x\n!\n', 'a[]', 'a[]a]', 'a[b-]', 'a[-b]', 'a[z-b]', 'a\\', 'a\\q', `a${'*a'.repeat(2_048)}`])(
    'refuses %j',
    (text) => {
      expect(() => parseDockerIgnore(text)).toThrow(SyntaxError);
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

  test('makes rules that enter a folder whenever something below it is readmitted', () => {
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

  test('lets the last matching line decide alone', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), path, (patterns, file) => {
        expect(opened([...patterns, file].join('\n')).ignores(file)).toBe(true);
        expect(opened([...patterns, `!${file}`].join('\n')).ignores(file)).toBe(false);
      }),
    );
  });
});
