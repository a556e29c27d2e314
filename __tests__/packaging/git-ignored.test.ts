import { describe, expect, test } from '@jest/globals';
import { ignoringLine } from '../../src/packaging/git-ignored.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';

describe('ignoringLine', () => {
  test.each<[string, string, string | undefined]>([
    ['dist', 'packages/lib/dist/index.js', '.gitignore:1'],
    ['dist/', 'packages/lib/dist/index.js', '.gitignore:1'],
    ['dist/', 'packages/lib/dist', undefined],
    ['/dist', 'packages/lib/dist/index.js', undefined],
    ['/dist', 'dist/index.js', '.gitignore:1'],
    ['# dist\n\npackages/*/dist', 'packages/lib/dist/index.js', '.gitignore:3'],
    ['packages/dist', 'a/packages/dist/index.js', undefined],
    ['**/out/*.js', 'a/b/out/index.js', '.gitignore:1'],
    ['*.js\n!index.js', 'lib/index.js', undefined],
    ['*.js\n!index.js', 'lib/more.js', '.gitignore:1'],
    ['dist\n!dist/index.js', 'dist/index.js', '.gitignore:1'],
    ['.cache', 'lib/.cache/a.js', '.gitignore:1'],
    ['dist \r', 'dist/a.js', '.gitignore:1'],
    ['', 'dist/a.js', undefined],
  ])('of a .gitignore with %j returns for %s %j', (text, path, line) => {
    expect(ignoringLine(path, fakeWorkspace({ '.gitignore': text, [path]: '' }))).toBe(line);
  });

  test('reads the .gitignore of each folder, of which the nearest decides', () => {
    const files = fakeWorkspace({ '.gitignore': '*.map', 'lib/.gitignore': 'a\n/dist\n!b.map\n', 'lib/dist/a.js': '' });
    expect(ignoringLine('lib/dist/a.js', files)).toBe('lib/.gitignore:2');
    expect(ignoringLine('lib/b.map', files)).toBeUndefined();
    expect(ignoringLine('other/dist/a.js', files)).toBeUndefined();
    expect(ignoringLine('other/b.map', files)).toBe('.gitignore:1');
  });
});
