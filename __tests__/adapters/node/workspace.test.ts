import { chmod, mkdir, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { workspaceContract } from '../../contracts/workspace.ts';
import { type FakeFile, fakeWorkspace } from '../../fakes/workspace.ts';
import { addFiles, folderWith, openBelow } from './disk.ts';

describe('fakeWorkspace', () => workspaceContract(async (files) => fakeWorkspace(files)));

describe('openWorkspace', () => {
  workspaceContract(async (files) => openWorkspace(await folderWith(files)));

  const digestOf = (folder: string, at = '.') => openWorkspace(folder).digest({ folder: at, excluded: [] });

  test('computes a digest without times, other permissions and the path of the folder', async () => {
    const files = { 'b.txt': 'b', 'a/c.sh': { text: 'c', executable: true } } as const;
    const folder = await folderWith(files);
    const before = await digestOf(folder);
    await utimes(join(folder, 'b.txt'), 1, 1);
    await chmod(join(folder, 'b.txt'), 0o600);
    await mkdir(join(folder, 'empty'));
    expect(await digestOf(folder)).toEqual(before);
    expect(await digestOf(await folderWith({ 'a/c.sh': files['a/c.sh'], 'b.txt': 'b' }))).toEqual(before);
  });

  test('refuses a file of a build context whose name is not UTF-8, with its path', async () => {
    const folder = await folderWith({ 'a/b': '' });
    await writeFile(Buffer.from(`${folder}/a/caf\xe9`, 'latin1'), '');
    await expect(digestOf(folder)).rejects.toMatchObject({
      code: 'packaging/context',
      message: '"a/caf\ufffd" in a build context cannot be read (ENOENT).',
    });
  });

  test('lists a folder and reads a file once, however many contexts contain it', async () => {
    const folder = await folderWith({ 'a/b': 'b', 'a/c': 'c', d: 'd' });
    const workspace = openWorkspace(folder);
    const before = await workspace.digest({ folder: '.', excluded: ['d'] });
    await rm(join(folder, 'a'), { recursive: true });
    expect(await workspace.digest({ folder: '.', excluded: ['d', 'c'] })).toMatchObject({ files: ['a/b'] });
    expect(await workspace.digest({ folder: '.', excluded: ['d'] })).toBe(before);
    await expect(openWorkspace(folder).digest({ folder: '.', excluded: ['d'] })).resolves.toMatchObject({ files: [] });
  });

  test('checks a context without reading its files', async () => {
    const folder = await folderWith({ a: 'before' });
    const workspace = openWorkspace(folder);
    const before = await digestOf(folder);
    await workspace.check({ folder: '.', excluded: [] });
    await writeFile(join(folder, 'a'), 'after');
    expect((await workspace.digest({ folder: '.', excluded: [] })).digest).not.toBe(before.digest);
  });

  test('refuses when it checks a context what it refuses when it digests it', async () => {
    const outside = await folderWith({ secret: '' });
    const folder = await folderWith({ 'in/a': '', 'away/b': { link: outside }, Dockerfile: '' });
    await writeFile(Buffer.from(`${folder}/in/caf\xe9`, 'latin1'), '');
    const { check } = openWorkspace(folder);
    await expect(check({ folder: 'in', excluded: [] })).rejects.toMatchObject({ code: 'packaging/context' });
    await expect(check({ folder: 'away', excluded: [] })).rejects.toMatchObject({ code: 'source/outside' });
    await expect(check({ folder: 'none', excluded: [] })).rejects.toMatchObject({ code: 'source/missing-path' });
    const context = { folder: '.', excluded: [], dockerfile: 'Nothing' };
    await expect(check(context)).rejects.toMatchObject({ code: 'source/missing-path' });
  });

  test('tells the way out for a file that cannot be read', async () => {
    const folder = await folderWith({});
    await writeFile(Buffer.from(`${folder}/caf\xe9`, 'latin1'), '');
    await expect(digestOf(folder)).rejects.toMatchObject({ hint: expect.stringContaining('.dockerignore') });
  });

  test('digests an empty folder of a context with a Dockerfile of the user', async () => {
    const folder = await folderWith({ Dockerfile: '' });
    const context = { folder: '.', excluded: [], dockerfile: 'Dockerfile' };
    const before = await openWorkspace(folder).digest(context);
    await mkdir(join(folder, 'data'));
    const after = await openWorkspace(folder).digest(context);
    expect(after.files).toEqual(['Dockerfile', 'data/']);
    expect(after.digest).not.toBe(before.digest);
  });

  test('reads no file over 1 MiB as text or .dockerignore', async () => {
    const folder = await folderWith({ 'package.json': '{}', '.dockerignore': '', Dockerfile: '' });
    for (const name of ['package.json', '.dockerignore']) await truncate(join(folder, name), 3 * 1024 ** 3);
    const workspace = openWorkspace(folder);
    expect(workspace.text('package.json')).toBeUndefined();
    await expect(workspace.digest({ folder: '.', excluded: [], dockerfile: 'Dockerfile' })).rejects.toMatchObject({
      code: 'packaging/context',
      message: expect.stringContaining('more than 1,048,576 bytes'),
    });
  });

  test('computes different digests for lists of files whose joined names are the same', async () => {
    const one = await digestOf(await folderWith({ 'a 1:b': 'x', c: 'y' }));
    const other = await digestOf(await folderWith({ a: 'x', 'b 1:c': 'y' }));
    expect(one.digest).not.toBe(other.digest);
  });

  test('enters no folder that is a link, and refuses one that leads out', async () => {
    const outside = await folderWith({ 'secret.txt': 'secret' });
    const folder = await folderWith({ 'in/file.txt': 'x', near: { link: 'in' }, away: { link: outside } });
    const workspace = openWorkspace(folder);
    expect(workspace.look('away')).toBe('outside');
    expect(workspace.look('away/secret.txt')).toBe('outside');
    expect(workspace.text('away/secret.txt')).toBeUndefined();
    await expect(workspace.digest({ folder: 'away', excluded: [] })).rejects.toMatchObject({ code: 'source/outside' });
    await expect(workspace.digest({ folder: '.', excluded: [] })).rejects.toMatchObject({ code: 'source/outside' });
    await expect(workspace.digest({ folder: '.', excluded: ['away'] })).resolves.toMatchObject({
      files: ['in/file.txt', 'near'],
    });
  });

  test('refuses a link to a link that leads out', async () => {
    const outside = await folderWith({ secret: '' });
    const folder = await folderWith({ 'skip/second': { link: outside }, first: { link: 'skip/second' } });
    await expect(openWorkspace(folder).digest({ folder: '.', excluded: ['skip'] })).rejects.toMatchObject({
      code: 'source/outside',
    });
  });

  test('refuses a link whose text leads out, even if its target is inside', async () => {
    const top = await folderWith({ 'root/in/file.txt': 'x', 'root/link': { link: '../back/file.txt' } });
    await addFiles(top, { back: { link: 'root/in' } });
    await expect(openWorkspace(join(top, 'root')).digest({ folder: '.', excluded: [] })).rejects.toMatchObject({
      code: 'source/outside',
    });
  });

  test('refuses a .dockerignore or Dockerfile that is a link out', async () => {
    const outside = await folderWith({ file: '*' });
    const context = { folder: '.', excluded: [], dockerfile: 'Dockerfile' };
    const ignoring = await folderWith({ Dockerfile: '', '.dockerignore': { link: join(outside, 'file') } });
    await expect(openWorkspace(ignoring).digest(context)).rejects.toMatchObject({ code: 'source/outside' });
    const linked = await folderWith({ '.dockerignore': '*', Dockerfile: { link: join(outside, 'file') } });
    await expect(openWorkspace(linked).digest(context)).rejects.toMatchObject({ code: 'source/outside' });
  });

  test.each<[string, Record<string, FakeFile>]>([
    ['a folder', { '.dockerignore/x': '' }],
    ['a link into .git', { '.git/info/exclude': '*', '.dockerignore': { link: '.git/info/exclude' } }],
  ])('refuses a .dockerignore that is %s', async (_, files) => {
    const folder = await folderWith({ Dockerfile: '', ...files });
    await expect(
      openWorkspace(folder).digest({ folder: '.', excluded: [], dockerfile: 'Dockerfile' }),
    ).rejects.toMatchObject({ code: 'packaging/context', message: expect.stringContaining('no plain file') });
  });

  test('refuses a .dockerignore that Docker cannot read', async () => {
    const folder = await folderWith({ Dockerfile: '', '.dockerignore': 'a[\n' });
    await expect(
      openWorkspace(folder).digest({ folder: '.', excluded: [], dockerfile: 'Dockerfile' }),
    ).rejects.toMatchObject({ code: 'packaging/context', message: expect.stringContaining('.dockerignore') });
  });

  test('closes each file that it has read, or found too large', async () => {
    const folder = await folderWith({ file: 'text' });
    const workspace = openWorkspace(folder);
    await expect(workspace.read('file')).resolves.toBe('text');
    await expect(workspace.read('file', 3)).rejects.toMatchObject({ code: 'directives/too-large' });
    expect(workspace.text('file')).toBe('text');
    expect(openBelow(folder)).toEqual([]);
  });

  test('opens a folder through a link', async () => {
    const folder = await folderWith({ 'real/a': '1' });
    await addFiles(folder, { linked: { link: 'real' } });
    expect(await digestOf(join(folder, 'linked'))).toEqual(await digestOf(join(folder, 'real')));
  });

  test('computes a digest over the last byte of a large file', async () => {
    const folder = await folderWith({});
    const large = Buffer.alloc(5_000_000, 'x');
    await writeFile(join(folder, 'large'), large);
    const before = await digestOf(folder);
    large[large.length - 1] = 0;
    await writeFile(join(folder, 'new'), large);
    await rename(join(folder, 'new'), join(folder, 'large'));
    expect((await digestOf(folder)).digest).not.toBe(before.digest);
  });
});
