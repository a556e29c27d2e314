import { describe, expect, test } from '@jest/globals';
import { listContextFiles } from '../../../src/adapters/node/context-files.ts';
import { folderWith } from './disk.ts';

/** Names and a pattern that take a million steps for each file. */
const hostile = async (ignore: string) => {
  const names = Array.from({ length: 60 }, (_, index) => `${'a'.repeat(200)}${index}`);
  return folderWith({ ...Object.fromEntries(names.map((name) => [name, ''])), '.dockerignore': ignore });
};

describe('A build context', () => {
  test('is not listed to its end once the run is stopped, however much there is to match', async () => {
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

  test('is listed as ever by a pattern that backtracking would never end with', async () => {
    const folder = await hostile('*a*a*a*a*a*a*a*a*b\n*9\n.dockerignore');
    expect(await listContextFiles(folder, folder, [], 'Dockerfile')).toHaveLength(54);
  });

  test.each([
    ['a line that is longer than any path', '*a'.repeat(3_000)],
    ['a file that is larger than anybody writes', '# a comment\n'.repeat(100_000)],
  ])('is refused for %s', async (_, ignore) => {
    const folder = await hostile(ignore);
    await expect(listContextFiles(folder, folder, [], 'Dockerfile')).rejects.toMatchObject({
      code: 'packaging/context',
    });
  });

  test('lets nothing in again that the config excludes', async () => {
    const folder = await folderWith({
      a: '',
      'b/a': '',
      c: '',
      '.git/HEAD': '',
      '.dockerignore': '*\n!**\n.dockerignore',
    });
    expect(await listContextFiles(folder, folder, ['a'], 'Dockerfile')).toEqual(['c']);
  });

  test('never holds output of ours, so that an effective config beside the config changes no image', async () => {
    const files = { a: '', 'b/effective-config.yml': '', '.dockerignore': '!**\n.dockerignore' };
    const folder = await folderWith({ ...files, '.batch-job/template.json': '', 'effective-config.yml': '' });
    expect(await listContextFiles(folder, folder, [], 'Dockerfile')).toEqual(['a', 'b/effective-config.yml']);
  });
});
