import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { followLinks } from '../../../src/adapters/node/follow-links.ts';
import { folderWith } from './disk.ts';

/** A checkout and a folder beside it, each with a link that ends nowhere. */
const place = async () => {
  const top = await folderWith({ 'repo/.git/HEAD': '', 'repo/a/x': '', 'beside/x': '' });
  for (const folder of ['repo', 'beside']) symlinkSync(join(top, 'nowhere'), join(top, folder, 'gone'));
  symlinkSync('a', join(top, 'repo/inner'));
  return { top, bounds: { workspace: join(top, 'repo') } };
};

describe('a path', () => {
  test('through a link that ends nowhere is taken as it is written, from the link on', async () => {
    const { top, bounds } = await place();
    for (const folder of ['repo', 'beside'])
      for (const path of [join(top, folder, 'gone'), join(top, folder, 'gone/b/c')])
        expect(followLinks(path, bounds, 'inside')).toEqual({ kind: 'inside', folder: path });
    const gone = join(top, 'repo/gone');
    expect(followLinks(gone, bounds, 'none')).toEqual({ kind: 'outside', link: gone });
  });

  test('through a link within its checkout is that of the folder, also for what does not exist yet', async () => {
    const { top, bounds } = await place();
    expect(followLinks(join(top, 'repo/inner/b/c'), bounds, 'inside')).toEqual({
      kind: 'inside',
      folder: join(top, 'repo/a/b/c'),
    });
  });
});
