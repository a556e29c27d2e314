import { readdirSync, readlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { FakeFile } from '../../fakes/workspace.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new folder on disk with these files; removed after the tests of the file that asked. */
export const folderWith = async (files: Readonly<Record<string, FakeFile>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'batch-job-test-'));
  made.push(folder);
  await addFiles(folder, files);
  return folder;
};

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

/** What this process holds open in a folder and below; Linux alone says so. */
export const openBelow = (folder: string): string[] =>
  readdirSync('/proc/self/fd')
    .map(targetOf)
    .filter((path) => path === folder || path.startsWith(`${folder}/`));

const targetOf = (handle: string): string => {
  try {
    return readlinkSync(`/proc/self/fd/${handle}`);
  } catch {
    // The handle by which the list itself was read.
    return '';
  }
};
