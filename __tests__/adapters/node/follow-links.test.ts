import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { followLinks } from '../../../src/adapters/node/follow-links.ts';
import { folderWith } from './disk.ts';

/** Creates a checkout and a folder beside it, each with a link without a target. */
const place = async () => {
  const top = await folderWith({ 'repo/.git/HEAD': '', 'repo/a/x': '', 'beside/x': '' });
  for (const folder of ['repo', 'beside']) symlinkSync(join(top, 'nowhere'), join(top, folder, 'gone'));
  symlinkSync('a', join(top, 'repo/inner'));
  return { top, bounds: { workspace: join(top, 'repo') } };
};

describe('followLinks', () => {
  test('returns a path through a link without a target unchanged, and refuses the link where none is allowed', async () => {
    const { top, bounds } = await place();
    for (const folder of ['repo', 'beside'])
      for (const path of [join(top, folder, 'gone'), join(top, folder, 'gone/b/c')])
        expect(followLinks(path, bounds, 'inside')).toEqual({ kind: 'inside', folder: path });
    const gone = join(top, 'repo/gone');
    expect(followLinks(gone, bounds, 'none')).toEqual({ kind: 'outside', link: gone });
  });

  test('follows a link within its checkout, also on the path of what does not exist yet', async () => {
    const { top, bounds } = await place();
    expect(followLinks(join(top, 'repo/inner/b/c'), bounds, 'inside')).toEqual({
      kind: 'inside',
      folder: join(top, 'repo/a/b/c'),
    });
  });
});
