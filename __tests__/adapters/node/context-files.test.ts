import { describe, expect, test } from '@jest/globals';
import { listContextFiles } from '../../../src/adapters/node/context-files.ts';
import { folderWith } from './disk.ts';

/** Creates 60 files with names that take a million steps each to match. */
const hostile = async (ignore: string) => {
  const names = Array.from({ length: 60 }, (_, index) => `${'a'.repeat(200)}${index}`);
  return folderWith({ ...Object.fromEntries(names.map((name) => [name, ''])), '.dockerignore': ignore });
};

describe('listContextFiles', () => {
  test('stops when the run is stopped, however much there is to match', async () => {
    const folder = await hostile(`${'*a'.repeat(1_000)}b`);
    const stop = new AbortController();
    const listing = listContextFiles(folder, folder, [], 'Dockerfile', stop.signal);
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
    expect(await listContextFiles(folder, folder, [], 'Dockerfile')).toHaveLength(54);
  });

  test.each([
    ['with a line longer than any path', '*a'.repeat(3_000)],
    ['over 1 MiB', '# a comment\n'.repeat(100_000)],
  ])('refuses a .dockerignore %s', async (_, ignore) => {
    const folder = await hostile(ignore);
    await expect(listContextFiles(folder, folder, [], 'Dockerfile')).rejects.toMatchObject({
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
    expect(await listContextFiles(folder, folder, ['a'], 'Dockerfile')).toEqual(['c']);
  });

  test('excludes the output of this program, so that an effective config beside the config changes no image', async () => {
    const files = { a: '', 'b/effective-config.yml': '', '.dockerignore': '!**\n.dockerignore' };
    const folder = await folderWith({ ...files, '.batch-job/template.json': '', 'effective-config.yml': '' });
    expect(await listContextFiles(folder, folder, [], 'Dockerfile')).toEqual(['a', 'b/effective-config.yml']);
  });
});
