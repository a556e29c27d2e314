import { closeSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openInside, openResolved, placeOf, readInside } from '../../../src/adapters/node/read-inside.ts';
import { folderWith, openBelow } from './disk.ts';

/** A folder with a file in it and one beside it. */
const planted = async () => {
  const top = await folderWith({ 'root/file': 'text', 'root/folder/x': '', 'root/.git/HEAD': 'ref', beside: 'secret' });
  return { top, root: join(top, 'root') };
};

describe('an opened path', () => {
  test.each([
    ['folder', 'folder'],
    ['.git/HEAD', 'git'],
    ['../beside', 'outside'],
  ])('at %s is not left open: it is refused as %s', async (path, kind) => {
    const { top, root } = await planted();
    expect(openResolved(root, join(root, path))).toEqual({ kind });
    expect(openInside(root, join(root, path))).toEqual({ kind });
    expect(readInside(root, join(root, path))).toBeUndefined();
    expect(openBelow(top)).toEqual([]);
  });

  test('at a plain file stays open for whoever asked, and is closed where only its bytes were asked for', async () => {
    const { top, root } = await planted();
    expect(readInside(root, join(root, 'file'))?.toString()).toBe('text');
    expect(openBelow(top)).toEqual([]);
    const opened = openInside(root, join(root, 'file'));
    expect(openBelow(top)).toEqual([join(root, 'file')]);
    if (opened.kind === 'file') closeSync(opened.handle);
    expect(openBelow(top)).toEqual([]);
  });

  test('lies where the open file is now, whatever has taken its old place since', async () => {
    const { top, root } = await planted();
    const handle = openSync(join(root, 'file'), 'r');
    try {
      expect(placeOf(handle, join(root, 'file'))).toBe(join(root, 'file'));
      renameSync(join(root, 'file'), join(top, 'moved'));
      writeFileSync(join(root, 'file'), 'other');
      // Other systems only say that the path names another file by now.
      expect(placeOf(handle, join(root, 'file'))).toBe(process.platform === 'linux' ? join(top, 'moved') : '/');
    } finally {
      closeSync(handle);
    }
  });
});
