import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listContextFiles } from '../../../src/adapters/node/context-files.ts';
import { folderContents } from '../../../src/adapters/node/folder-contents.ts';
import { folderWith } from './disk.ts';

/** Lists the context of a whole folder with a Dockerfile of the user's. */
const list = (folder: string, excluded: readonly string[] = [], signal?: AbortSignal) =>
  listContextFiles(folderContents(folder), '', { excluded, dockerfile: 'Dockerfile' }, signal);

/** Creates 60 files with names that take a million steps each to match. */
const hostile = async (ignore: string) => {
  const names = Array.from({ length: 60 }, (_, index) => `${'a'.repeat(200)}${index}`);
  return folderWith({ ...Object.fromEntries(names.map((name) => [name, ''])), '.dockerignore': ignore });
};

describe('listContextFiles', () => {
  test('stops when the run is stopped, however much there is to match', async () => {
    const folder = await hostile(`${'*a'.repeat(1_000)}b`);
    const stop = new AbortController();
    const listing = list(folder, [], stop.signal);
    let turns = 0;
    const turn = () => {
      turns += 1;
      if (turns === 20) stop.abort();
      else setImmediate(turn);
    };
    setImmediate(turn);
    await expect(listing).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('matches a pattern that would take for ever with backtracking', async () => {
    const folder = await hostile('*a*a*a*a*a*a*a*a*b\n*9\n.dockerignore');
    expect(await list(folder)).toHaveLength(54);
  });

  test.each([
    ['with a line longer than any path', '*a'.repeat(3_000)],
    ['over 1 MiB', '# a comment\n'.repeat(100_000)],
  ])('refuses a .dockerignore %s', async (_, ignore) => {
    const folder = await hostile(ignore);
    await expect(list(folder)).rejects.toMatchObject({
      code: 'packaging/context',
    });
  });

  test('excludes what the config excludes, whatever .dockerignore readmits', async () => {
    const folder = await folderWith({
      a: '',
      'b/a': '',
      c: '',
      '.git/HEAD': '',
      '.dockerignore': '*\n!**\n.dockerignore',
    });
    expect(await list(folder, ['a'])).toEqual(['b/', 'c']);
  });

  test('excludes the output of this program, so that an effective config beside the config changes no image', async () => {
    const files = { a: '', 'b/effective-config.yml': '', '.dockerignore': '!**\n.dockerignore' };
    const folder = await folderWith({ ...files, '.batch-job/template.json': '', 'effective-config.yml': '' });
    expect(await list(folder)).toEqual(['a', 'b/effective-config.yml']);
  });

  test.each<[string, string, string[]]>([
    ['from which everything is left out', 'data/*', ['.dockerignore', 'data/', 'logs/', 'src/a']],
    ['that holds nothing else', 'data/**', ['.dockerignore', 'data/', 'logs/', 'src/a']],
    ['unless it is left out itself', 'data\nlogs', ['.dockerignore', 'src/a']],
    ['unless it is left out with the folder above', '*\n!src', ['src/a']],
    [
      'and not one that is left out and holds what is taken back',
      'data\n!data/deep/b',
      ['.dockerignore', 'data/deep/b', 'logs/', 'src/a'],
    ],
  ])('lists a folder %s, as Docker sends it', async (_, ignore, files) => {
    const folder = await folderWith({ 'data/a': '', 'data/deep/b': '', 'src/a': '', '.dockerignore': ignore });
    await mkdir(join(folder, 'logs'));
    expect(await list(folder)).toEqual(files);
  });

  test('lists no empty folder for a Dockerfile of ours, since a checkout has none', async () => {
    const folder = await folderWith({ a: '' });
    await mkdir(join(folder, 'logs'));
    expect(await listContextFiles(folderContents(folder), '', { excluded: [] })).toEqual(['a']);
  });

  test('skips an excluded folder that cannot be read, and throws for one that is part of the context', async () => {
    const folder = await folderWith({ 'data/a': '', b: '', '.dockerignore': 'data\n!data/c\n.dockerignore' });
    const contents = folderContents(folder);
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const guarded = {
      ...contents,
      entries: async (at: string) => (at ? Promise.reject(denied) : contents.entries(at)),
    };
    const listed = (rules: object) => listContextFiles(guarded, '', { excluded: [], ...rules });
    expect(await listed({ dockerfile: 'Dockerfile' })).toEqual(['b']);
    await expect(listed({})).rejects.toBe(denied);
  });
});
