import { execFile } from 'node:child_process';
import { readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { globPattern } from '../../src/packaging/glob.ts';
import { copyIncluded } from '../../src/packaging/included-files.ts';
import { pathRules, readPath } from '../../src/packaging/path-rules.ts';
import { folderWith } from '../adapters/node/disk.ts';

const run = promisify(execFile);

/** Runs the command of the lines in a folder, with another target; returns the files there and what it printed. */
const copied = async (folder: string, globs: readonly string[]) => {
  const out = await folderWith({});
  const [line = ''] = copyIncluded(globs, out);
  const [program = '', ...words] = JSON.parse(line.slice('RUN '.length)) as string[];
  const { stdout } = await run(program, words, { cwd: folder });
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  return { out, files: files.map((file) => file.slice(out.length + 1)).sort(), stdout };
};

describe('copyIncluded', () => {
  const long = 'a'.repeat(200);
  const names = [
    ...[long, 'a/b/c.json', 'a/[x].txt', 'd.json', 'e-1.yaml', 'e-2.yml', 'grüße/日本.txt', 'x/a,b', '.hidden/y'],
    ...['line\nbreak.txt', '-n', '$(touch z).sh', 'a/.env'],
  ];
  const globs = [
    ...['*a'.repeat(9), '**/*.json', '**/[[]x].t?t', 'e-[^2].{y{a,}ml,json}', '+(e|-){1..2}.@(yaml|yml)'],
    ...['a/[x].txt', 'gr**', 'x/a\\,b', `${'**/'.repeat(8)}z`, '.hidden', '*', '**', '-?', '[[:alpha:]]/**', '日本'],
    ...['[^a]*', 'gr[ü-ü]ße/*', '{a,x}'],
  ];

  test('copies the files that pathRules matches, with their paths, links as links', async () => {
    const folder = await folderWith(Object.fromEntries(names.map((name) => [name, ''])));
    await symlink('nowhere', join(folder, 'link'));
    for (const glob of globs) {
      const rules = pathRules([{ pattern: globPattern(glob), admits: false }]);
      const expected = [...names, 'link'].filter((name) => rules.excludes(readPath(rules, name))).sort();
      const { out, files, stdout } = await copied(folder, [glob]);
      expect([glob, files, stdout]).toEqual([glob, expected, `includeFiles: ${expected.length} files\n`]);
      if (files.includes('link')) expect(await readlink(join(out, 'link'))).toBe('nowhere');
    }
    expect((await copied(folder, ['d.json', 'x'])).files).toEqual(['d.json', 'x/a,b']);
  });

  test('copies more files than one command can name, and has no line without a glob', async () => {
    const many = Array.from({ length: 450 }, (_, index) => `f/${index}`);
    const folder = await folderWith(Object.fromEntries(many.map((name) => [name, ''])));
    expect((await copied(folder, ['f'])).files).toHaveLength(450);
    expect([copyIncluded([], '/out/'), copyIncluded(undefined, '/out/')]).toEqual([[], []]);
  });
});
