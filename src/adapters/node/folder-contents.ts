import { accessSync, constants, type Dirent, lstatSync, realpathSync, statSync } from 'node:fs';
import { readdir, readlink, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FolderEntry } from '../../packaging/packaging.ts';
import type { Contents, Entry } from './contents.ts';
import { describeAll, describeEntry } from './digest.ts';
import { isInside } from './inside.ts';
import { readInside } from './read-inside.ts';
import type { OutputPlace } from './written-files.ts';

/** The contents of a folder on disk. */
export interface FolderContents extends Contents {
  /** Returns one file or link as `describeAll`. */
  describe(path: string): Promise<string>;
  /** Throws the system's error for a path that this user cannot read; a link itself is always readable. */
  assertReadable(path: string): void;
}

/**
 * Opens a folder on disk, given by its absolute path with links followed. Lists each folder and reads each file at most
 * once, so that changes after that are not seen. `outputs` are the folders in it with files of this program.
 */
export const folderContents = (root: string, outputs: readonly OutputPlace[] = []): FolderContents => {
  const at = (path: string): string => join(root, path);
  const readable = new Set<string>();
  const describe = remembered((path) => describeEntry(root, path));
  return {
    outputs,
    entries: remembered(async (folder) => (await readdir(at(folder), { withFileTypes: true })).map(entryOf)),
    async staysInside(path) {
      const link = at(path);
      const text = resolve(dirname(link), await readlink(link));
      const end = await realpath(link).catch(() => text);
      return isInside(root, text) && isInside(root, end);
    },
    async bytes(path, most) {
      const file = realPathOf(at(path));
      if (file === undefined) return 'absent';
      if (!isInside(root, file)) return 'away';
      if (statSync(file).size > most) return 'too-large';
      return readInside(root, file) ?? 'other';
    },
    describe,
    describeAll: (paths) => describeAll(paths, describe),
    assertReadable(path) {
      if (readable.has(path)) return;
      if (!lstatSync(at(path)).isSymbolicLink()) accessSync(at(path), constants.R_OK);
      readable.add(path);
    },
  };
};

/** Returns a function that works for each argument once and returns the same promise after that. */
const remembered = <T>(work: (path: string) => Promise<T>): ((path: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const found = known.get(path) ?? work(path);
    known.set(path, found);
    return found;
  };
};

/** Returns an entry of a folder on disk. */
export const entryOf = (entry: Dirent): Entry & FolderEntry => ({ name: entry.name, kind: kindOf(entry) });

const kindOf = (entry: Dirent): FolderEntry['kind'] => {
  if (entry.isFile()) return 'file';
  if (entry.isSymbolicLink()) return 'link';
  return entry.isDirectory() ? 'folder' : 'other';
};

const realPathOf = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};
