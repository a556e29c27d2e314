import { readdirSync, readlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { FakeFile } from '../../fakes/workspace.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

/** Creates a folder on disk with these files; removes it after the tests of the calling file. */
export const folderWith = async (files: Readonly<Record<string, FakeFile>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'batch-job-test-'));
  made.push(folder);
  await addFiles(folder, files);
  return folder;
};

/** Writes files and links into a folder. */
export const addFiles = async (folder: string, files: Readonly<Record<string, FakeFile>>): Promise<void> => {
  for (const [name, file] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof file === 'object' && 'link' in file) await symlink(file.link, path);
    else {
      await writeFile(path, typeof file === 'object' ? file.text : file);
      await chmod(path, typeof file === 'object' ? 0o755 : 0o644);
    }
  }
};

/** Returns the paths of a folder and below that this process has open. Works on Linux alone. */
export const openBelow = (folder: string): string[] =>
  readdirSync('/proc/self/fd')
    .map(targetOf)
    .filter((path) => path === folder || path.startsWith(`${folder}/`));

const targetOf = (handle: string): string => {
  try {
    return readlinkSync(`/proc/self/fd/${handle}`);
  } catch {
    // The handle by which the list itself was read is closed already.
    return '';
  }
};
