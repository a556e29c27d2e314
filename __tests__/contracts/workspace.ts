import { expect, test } from '@jest/globals';
import type { Included } from '../../src/packaging/context.ts';
import type { Workspace } from '../../src/ports/machine.ts';
import type { FakeFile } from '../fakes/workspace.ts';

/** Tests of the port `Workspace`; `open` creates one with the given files. */
export const workspaceContract = (open: (files: Record<string, FakeFile>) => Promise<Workspace>): void => {
  const files: Record<string, FakeFile> = {
    'job.ts': 'grüße 日本\n',
    'src/deep/run.sh': { text: '#!/bin/sh\n', executable: true },
    'src/link.ts': { link: '../job.ts' },
    'node_modules/left/index.js': 'left',
    '.git/HEAD': 'ref',
  };
  const digestOf = async (change: Record<string, FakeFile>, excluded: string[] = []) =>
    (await open({ ...files, ...change })).digest({ folder: '.', excluded });

  test.each([
    ['job.ts', 'file'],
    ['./src/../job.ts', 'file'],
    ['src/link.ts', 'file'],
    ['src', 'folder'],
    ['src/', 'folder'],
    ['.', 'folder'],
    ['nothing.ts', 'absent'],
    ['job.ts/below', 'absent'],
    ['../job.ts', 'outside'],
    ['src/../../job.ts', 'outside'],
    ['/etc/passwd', 'outside'],
    ['..', 'outside'],
    ['.git', 'git'],
    ['.git/HEAD', 'git'],
    ['src/head', 'git'],
  ])('look at %s returns %s', async (path, seen) => {
    const workspace = await open({ ...files, 'src/head': { link: '../.git/HEAD' } });
    expect(workspace.look(path)).toBe(seen);
    expect(workspace.exists(path)).toBe(seen === 'file' || seen === 'folder');
    expect(workspace.text(path) === undefined).toBe(seen !== 'file');
  });

  test('entries returns what is in a folder, links as links, and nothing for what is no folder', async () => {
    const workspace = await open({ ...files, 'more/a/b.txt': '', linked: { link: 'src' } });
    const named = (folder: string) =>
      [...workspace.entries(folder)]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, kind }) => `${name} ${kind}`);
    expect(named('.')).toEqual(['job.ts file', 'linked link', 'more folder', 'node_modules folder', 'src folder']);
    expect(named('src')).toEqual(['deep folder', 'link.ts link']);
    expect(named('more/a')).toEqual(['b.txt file']);
    for (const none of ['job.ts', 'absent', '.git']) expect(named(none)).toEqual([]);
  });

  test('a context of included files has these alone, and what globs of more files name, unless excluded', async () => {
    const all = { 'a.ts': 'a', 'b/c.ts': 'c', 'b/d.ts': 'd', 'b/e/f.sql': 'f', 'g/h.sql': 'h', 'i.sql': 'i' };
    const workspace = await open(all);
    const found = async (included: Included, excluded: string[] = []) =>
      (await workspace.digest({ folder: '.', excluded, included })).files;
    expect(await found({ files: ['a.ts', 'b/d.ts', 'none.ts'], globs: [] })).toEqual(['a.ts', 'b/d.ts']);
    expect(await found({ files: ['a.ts'], globs: ['/b/**'] })).toEqual(['a.ts', 'b/c.ts', 'b/d.ts', 'b/e/f.sql']);
    expect(await found({ files: [], globs: ['/*.sql'] })).toEqual(['i.sql']);
    expect(await found({ files: ['b/c.ts', 'a.ts'], globs: ['/g'] }, ['b', '*.sql'])).toEqual(['a.ts']);
  });

  test('the digest of included files depends on nothing else', async () => {
    const digest = async (change: Record<string, FakeFile>) =>
      (
        await (
          await open({ ...files, ...change })
        ).digest({ folder: '.', excluded: [], included: { files: ['job.ts'], globs: ['/src/deep'] } })
      ).digest;
    const before = await digest({});
    expect(await digest({ other: 'x', 'src/link.ts': { link: 'deep' } })).toBe(before);
    expect(await digest({ 'job.ts': 'x' })).not.toBe(before);
    expect(await digest({ 'src/deep/more': 'x' })).not.toBe(before);
  });

  test('text and read return a file as UTF-8', async () => {
    const workspace = await open(files);
    expect(workspace.text('src/link.ts')).toBe('grüße 日本\n');
    await expect(workspace.read('job.ts')).resolves.toBe('grüße 日本\n');
    await expect(workspace.read('job.ts', 15)).resolves.toBe('grüße 日本\n');
    await expect(workspace.read('job.ts', 14)).rejects.toMatchObject({ code: 'directives/too-large' });
  });

  test.each([
    ['../x', 'source/outside'],
    ['/etc/passwd', 'source/outside'],
    ['away/passwd', 'source/outside'],
    ['.git/HEAD', 'source/outside'],
    ['src/head', 'source/outside'],
    ['none', 'source/missing-path'],
    ['src', 'source/missing-path'],
  ])('read of %s throws %s', async (path, code) => {
    const workspace = await open({
      ...files,
      'away/passwd': { link: '/etc/passwd' },
      'src/head': { link: '../.git/HEAD' },
    });
    await expect(workspace.read(path)).rejects.toMatchObject({ name: 'Refused', code });
  });

  test('list returns files up to three folders deep, the shallowest first, without hidden and foreign folders', async () => {
    const workspace = await open({
      ...files,
      'a-b/x': '',
      'a/x': '',
      'a/b/c/d.txt': '',
      'a/b/c/d/e.txt': '',
      '.env': '',
    });
    expect(await workspace.list()).toEqual(['.env', 'job.ts', 'a-b/x', 'a/x', 'src/deep/run.sh', 'a/b/c/d.txt']);
  });

  test('digest returns files and links in order, without .git and excluded ones', async () => {
    const workspace = await open({ ...files, 'Z.md': '', '.batch-job/template.json': '{}' });
    const { files: found, digest } = await workspace.digest({ folder: '.', excluded: ['node_modules', '/src/deep'] });
    expect(found).toEqual(['Z.md', 'job.ts', 'src/link.ts']);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('digest returns paths relative to the context', async () => {
    const workspace = await open({ 'a/b/c.txt': 'c', 'd.txt': 'd' });
    await expect(workspace.digest({ folder: 'a', excluded: [] })).resolves.toMatchObject({ files: ['b/c.txt'] });
  });

  test('digest changes with a byte, a name, the executable bit, a link target and a new file only', async () => {
    const same = await digestOf({});
    expect(await digestOf({})).toEqual(same);
    const changes: Record<string, FakeFile>[] = [
      { 'job.ts': 'grüße 日本' },
      { 'job2.ts': '' },
      { 'job.ts': { text: 'grüße 日本\n', executable: true } },
      { 'src/link.ts': { link: 'deep/run.sh' } },
      { 'src/link.ts': '../job.ts' },
    ];
    const digests = await Promise.all(changes.map((change) => digestOf(change)));
    expect(new Set([same.digest, ...digests.map(({ digest }) => digest)]).size).toBe(changes.length + 1);
  });

  test('digest does not change with excluded files', async () => {
    const before = await digestOf({}, ['node_modules', '/*.md']);
    const after = await digestOf({ 'node_modules/left/index.js': 'right', 'README.md': 'new', '.git/HEAD': 'moved' }, [
      'node_modules',
      '/*.md',
    ]);
    expect(after).toEqual(before);
  });

  test('digest throws source/outside for a link out of the folder, unless it is excluded', async () => {
    for (const link of ['/etc/passwd', '../../outside']) {
      await expect(digestOf({ 'src/away': { link } })).rejects.toMatchObject({ code: 'source/outside' });
      await expect(digestOf({ 'src/away': { link } }, ['away'])).resolves.toBeDefined();
    }
  });

  test('digest applies .dockerignore for a Dockerfile of the user only, and includes that Dockerfile even if it is ignored', async () => {
    const docker = { Dockerfile: 'FROM x', '.dockerignore': '*\n!job.ts\n' };
    const workspace = await open({ ...files, ...docker });
    const ours = await workspace.digest({ folder: '.', excluded: [] });
    expect(ours.files).toContain('Dockerfile');
    expect(ours.dockerfile).toBeUndefined();
    const theirs = await workspace.digest({ folder: '.', excluded: [], dockerfile: 'Dockerfile' });
    expect(theirs.files).toEqual(['job.ts']);
    const changed = await open({ ...files, ...docker, Dockerfile: 'FROM y' });
    const after = await changed.digest({ folder: '.', excluded: [], dockerfile: 'Dockerfile' });
    expect(after.digest).toBe(theirs.digest);
    expect(after.dockerfile).not.toBe(theirs.dockerfile);
  });

  test('digest prefers <Dockerfile>.dockerignore to .dockerignore', async () => {
    const workspace = await open({
      ...{ 'a.txt': '', 'b.txt': '', Dockerfile: '' },
      ...{ '.dockerignore': 'a.txt', 'Dockerfile.dockerignore': 'b.txt\n*ockerfile*\n.dockerignore' },
    });
    const { files: found } = await workspace.digest({ folder: '.', excluded: [], dockerfile: 'Dockerfile' });
    expect(found).toEqual(['a.txt']);
  });
};
