import { closeSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openInside, openResolved, placeOf, readInside } from '../../../src/adapters/node/read-inside.ts';
import { folderWith, openBelow } from './disk.ts';

/** Creates a folder with files, and a file beside it. */
const planted = async () => {
  const top = await folderWith({ 'root/file': 'text', 'root/folder/x': '', 'root/.git/HEAD': 'ref', beside: 'secret' });
  return { top, root: join(top, 'root') };
};

describe('openInside', () => {
  test.each([
    ['folder', 'folder'],
    ['.git/HEAD', 'git'],
    ['../beside', 'outside'],
  ])('refuses %s as %s and leaves nothing open', async (path, kind) => {
    const { top, root } = await planted();
    expect(openResolved(root, join(root, path))).toEqual({ kind });
    expect(openInside(root, join(root, path))).toEqual({ kind });
    expect(readInside(root, join(root, path))).toBeUndefined();
    expect(openBelow(top)).toEqual([]);
  });

  test('leaves a plain file open for the caller, while readInside closes it', async () => {
    const { top, root } = await planted();
    expect(readInside(root, join(root, 'file'))?.toString()).toBe('text');
    expect(openBelow(top)).toEqual([]);
    const opened = openInside(root, join(root, 'file'));
    expect(openBelow(top)).toEqual([join(root, 'file')]);
    if (opened.kind === 'file') closeSync(opened.handle);
    expect(openBelow(top)).toEqual([]);
  });

  test('checks the current path of the open file: placeOf returns it after the file was moved', async () => {
    const { top, root } = await planted();
    const handle = openSync(join(root, 'file'), 'r');
    try {
      expect(placeOf(handle, join(root, 'file'))).toBe(join(root, 'file'));
      renameSync(join(root, 'file'), join(top, 'moved'));
      writeFileSync(join(root, 'file'), 'other');
      // Other systems only show that the path is another file by now.
      expect(placeOf(handle, join(root, 'file'))).toBe(process.platform === 'linux' ? join(top, 'moved') : '/');
    } finally {
      closeSync(handle);
    }
  });
});
