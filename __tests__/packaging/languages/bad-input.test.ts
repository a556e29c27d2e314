import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { languages } from '../../../src/generated/languages.ts';
import { contextOf } from '../../../src/packaging/image-plan.ts';
import type { Language } from '../../../src/packaging/language.ts';
import { folderWith } from '../../adapters/node/disk.ts';

/** A program of each language whose context is narrow, and the folder of which it has everything, or all sources. */
const programs: readonly [name: string, entry: string, folder: string, files: Record<string, string>][] = [
  [
    'Go',
    'svc/job/main.go',
    'svc/job',
    { 'svc/go.mod': 'module m\n', 'svc/job/main.go': 'package main\n//go:embed data\n' },
  ],
  ['C#', 'svc/job/Program.cs', 'svc/job', { 'svc/job/job.csproj': '', 'svc/job/Program.cs': '' }],
  ['Java', 'svc/src/main/java/A.java', 'svc/src/main', { 'svc/pom.xml': '', 'svc/src/main/java/A.java': '' }],
  ['Ruby', 'svc/a.rb', 'svc/data', { 'svc/a.rb': 'Dir["data/*.json"]', 'svc/Gemfile': '', 'svc/Gemfile.lock': '' }],
  ['PHP', 'svc/a.php', 'svc/data', { 'svc/a.php': "<?php glob(__DIR__ . '/data/*.json');", 'svc/composer.json': '{}' }],
];

// biome-ignore lint/suspicious/noExplicitAny: the registry has languages of every shape
const languageOf = (name: string) => languages.find((one) => one.name === name) as unknown as Language<any>;

/** Plans and digests the context of a program on disk. */
const contextOn = async (root: string, name: string, entry: string) => {
  const workspace = openWorkspace(root);
  const { value, diagnostics } = languageOf(name).image(
    entry,
    { entryfilePath: entry, languageSpecificConfig: {} },
    workspace,
    'linux/amd64',
  );
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return { ...(await workspace.digest(contextOf(value, []))), diagnostics };
};

/** Returns the path of a program on disk, with a data folder, and a folder beside it that is no part of it. */
const onDisk = (files: Record<string, string>, folder: string) => {
  const data = Object.keys(files).some((path) => /main\.go$/.test(path)) ? `${folder}/data/x.json` : `${folder}/x.json`;
  return folderWith({ ...files, [data]: '', 'other/y': '' });
};

describe.each(programs)('a program in %s', (name, entry, folder, files) => {
  test('is refused where a name in its context is not UTF-8, and is not where one beside it is', async () => {
    const root = await onDisk(files, folder);
    await mkdir(Buffer.from(`${root}/other/d\xe9`, 'latin1'));
    await writeFile(Buffer.from(`${root}/other/f\xe9`, 'latin1'), '');
    await expect(contextOn(root, name, entry)).resolves.toBeDefined();
    const within = name === 'Go' ? `${folder}/data` : folder;
    await mkdir(Buffer.from(`${root}/${within}/d\xe9`, 'latin1'));
    await expect(contextOn(root, name, entry)).rejects.toMatchObject({
      code: 'packaging/context',
      message: expect.stringContaining(`"${within}/d\ufffd"`),
    });
  });

  test('is refused where a link in its context leads out of the folder of the config', async () => {
    const root = await onDisk(files, folder);
    await symlink(await folderWith({ secret: '' }), join(root, name === 'Go' ? `${folder}/data` : folder, 'out'));
    await expect(contextOn(root, name, entry)).rejects.toMatchObject({ code: 'source/outside' });
  });

  test('has the same context with empty folders', async () => {
    const root = await onDisk(files, folder);
    const before = await contextOn(root, name, entry);
    await mkdir(join(root, folder, 'empty/deep'), { recursive: true });
    expect((await contextOn(root, name, entry)).digest).toBe(before.digest);
  });

  test('is refused where this user may not read a folder or a source of it', async () => {
    const root = await onDisk(files, folder);
    const closed = [join(root, folder), join(root, entry)];
    await chmod(root, 0o755);
    // Loads what is loaded late, as the user who may read it.
    await contextOn(root, name, entry);
    for (const path of closed) {
      await chmod(path, 0);
      const found = await asOrdinaryUser(() => contextOn(root, name, entry)).catch((error: unknown) => error);
      expect(found).toMatchObject({ code: 'packaging/context', message: expect.stringContaining('(EACCES)') });
      await chmod(path, 0o755);
    }
  });
});

/** Runs work as a user who may not read everything, where this process is root's. */
const asOrdinaryUser = async <T>(work: () => Promise<T>): Promise<T> => {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
};
