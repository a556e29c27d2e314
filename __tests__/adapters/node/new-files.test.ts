import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createFilesIn } from '../../../src/adapters/node/new-files.ts';
import { folderWith } from './disk.ts';

test('newFilesIn creates files with their folders and overwrites none', async () => {
  const folder = await folderWith({ 'a.yml': 'old' });
  const made = await createFilesIn(folder)({ 'a.yml': 'new', '.github/workflows/b.yml': 'new' });
  expect(made).toEqual([
    { path: 'a.yml', kind: 'there' },
    { path: '.github/workflows/b.yml', kind: 'written' },
  ]);
  expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe('old');
  expect(readFileSync(join(folder, '.github/workflows/b.yml'), 'utf8')).toBe('new');
});

test('newFilesIn follows no link out of the folder, with or without a target', async () => {
  const outside = await folderWith({ 'x.yml': 'theirs' });
  const folder = await folderWith({
    'a.yml': { link: join(outside, 'new.yml') },
    'b.yml': { link: join(outside, 'x.yml') },
    '.github': { link: outside },
  });
  const made = await createFilesIn(folder)({ 'a.yml': '1', 'b.yml': '2', '.github/workflows/c.yml': '3' });
  expect(made.map(({ kind }) => kind)).toEqual(['there', 'there', 'refused']);
  expect(readdirSync(outside)).toEqual(['x.yml']);
  expect(readFileSync(join(outside, 'x.yml'), 'utf8')).toBe('theirs');
});

test('newFilesIn follows no link into .git', async () => {
  const folder = await folderWith({ '.git/HEAD': '', '.github': { link: '.git' } });
  expect(await createFilesIn(folder)({ '.github/hooks/x': '1' })).toEqual([
    { path: '.github/hooks/x', kind: 'refused', why: 'a link leads into .git' },
  ]);
  expect(readdirSync(join(folder, '.git'))).toEqual(['HEAD']);
});

test('newFilesIn reports an error of the disk for the file in question and writes the others', async () => {
  const folder = await folderWith({ '.github': 'a file' });
  expect(await createFilesIn(folder)({ '.github/x.yml': '1', 'y.yml': '2' })).toEqual([
    { path: '.github/x.yml', kind: 'refused', why: 'ENOTDIR' },
    { path: 'y.yml', kind: 'written' },
  ]);
});

test('newFilesIn reports the code of the system if it cannot create a folder', async () => {
  const path = `new/${'x'.repeat(300)}/y.yml`;
  expect(await createFilesIn(await folderWith({}))({ [path]: '1' })).toEqual([
    { path, kind: 'refused', why: 'ENAMETOOLONG' },
  ]);
});
