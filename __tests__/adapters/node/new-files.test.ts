import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newFilesIn } from '../../../src/adapters/node/new-files.ts';
import { folderWith } from './disk.ts';

test('files are made with their folders, and none is written over', async () => {
  const folder = await folderWith({ 'a.yml': 'mine' });
  const made = await newFilesIn(folder)({ 'a.yml': 'theirs', '.github/workflows/b.yml': 'new' });
  expect(made).toEqual([
    { path: 'a.yml', kind: 'there' },
    { path: '.github/workflows/b.yml', kind: 'written' },
  ]);
  expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, '.github/workflows/b.yml'), 'utf8')).toBe('new');
});

test('a link is never written through, whether or not something is behind it', async () => {
  const outside = await folderWith({ 'x.yml': 'theirs' });
  const folder = await folderWith({
    'a.yml': { link: join(outside, 'new.yml') },
    'b.yml': { link: join(outside, 'x.yml') },
    '.github': { link: outside },
  });
  const made = await newFilesIn(folder)({ 'a.yml': '1', 'b.yml': '2', '.github/workflows/c.yml': '3' });
  expect(made.map(({ kind }) => kind)).toEqual(['there', 'there', 'refused']);
  expect(readdirSync(outside)).toEqual(['x.yml']);
  expect(readFileSync(join(outside, 'x.yml'), 'utf8')).toBe('theirs');
});

test('a link into .git is never written through', async () => {
  const folder = await folderWith({ '.git/HEAD': '', '.github': { link: '.git' } });
  expect(await newFilesIn(folder)({ '.github/hooks/x': '1' })).toEqual([
    { path: '.github/hooks/x', kind: 'refused', why: 'a link leads into .git' },
  ]);
  expect(readdirSync(join(folder, '.git'))).toEqual(['HEAD']);
});

test('what the disk refuses is told of that file only', async () => {
  const folder = await folderWith({ '.github': 'a file' });
  expect(await newFilesIn(folder)({ '.github/x.yml': '1', 'y.yml': '2' })).toEqual([
    { path: '.github/x.yml', kind: 'refused', why: 'ENOTDIR' },
    { path: 'y.yml', kind: 'written' },
  ]);
});

test('why a folder cannot be made is told in the word of the system', async () => {
  const path = `new/${'x'.repeat(300)}/y.yml`;
  expect(await newFilesIn(await folderWith({}))({ [path]: '1' })).toEqual([
    { path, kind: 'refused', why: 'ENAMETOOLONG' },
  ]);
});
