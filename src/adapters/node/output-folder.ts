import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Bounds, followLinks } from './follow-links.ts';
import { isInside } from './inside.ts';
import { openInside, placeOf } from './read-inside.ts';

/**
 * A folder that files are written into. No link of a checkout is ever followed on the way to it or in it: a commit may
 * have brought it. Functions throw the error of the system, with a code such as EACCES, or one of ours: ELINK for a link
 * in the way, EISDIR for a folder in the place of a file.
 */
export interface OutputFolder {
  /**
   * Removes files of former runs and of the commit, by name: `state-machines/*.json` means all of that folder that end so.
   * Throws where one cannot be removed, a folder stands in its place, or the folder could not be written to, after
   * everything else was removed.
   */
  clear(names: readonly string[]): void;
  /** Writes files, each anew and whole, and a `.gitignore` of `*` where there is none. */
  write(files: Readonly<Record<string, string>>): void;
  /** Returns the text of a file of at most 1 MiB; undefined where there is none. */
  read(name: string): string | undefined;
}

/** Larger than any report: GitHub's comments hold 65,536 characters. */
const largestText = 1024 * 1024;

export const outputFolderAt = (path: string, bounds: Bounds): OutputFolder => {
  const placeToWrite = (): string => {
    const followed = followLinks(path, bounds, 'none');
    if (followed.kind === 'inside') return followed.folder;
    throw problem('ELINK', `${followed.link} is a link of the checkout, and nothing is written through one`);
  };
  return {
    clear: (names) => {
      const folder = placeToWrite();
      const failed = inFolder(folder, folder, (held) => names.flatMap((name) => clearName(held, folder, name)));
      assertWritable(folder);
      assertNoFolder(join(folder, '.gitignore'));
      if (failed.length > 0) throw failed[0];
    },
    write: (files) => {
      const folder = placeToWrite();
      mkdirSync(folder, { recursive: true });
      if (!kindAt(join(folder, '.gitignore'))?.isFile()) putFile(folder, '.gitignore', '*\n');
      for (const [name, text] of Object.entries(files)) putFile(folder, name, text);
    },
    read: (name) => {
      const followed = followLinks(path, bounds, 'inside');
      return followed.kind === 'inside' ? textIn(followed.folder, name) : undefined;
    },
  };
};

const problem = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** Returns what stands at a path, a link not followed. */
const kindAt = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** Throws where the folder, or the nearest one above it that exists, takes no file. */
const assertWritable = (folder: string): void => {
  let there = folder;
  while (kindAt(there) === undefined && dirname(there) !== there) there = dirname(there);
  accessSync(there, constants.W_OK);
  if (!statSync(there).isDirectory()) throw problem('ENOTDIR', `ENOTDIR: ${there}`);
};

const assertNoFolder = (path: string, place = path): void => {
  if (kindAt(path)?.isDirectory()) throw problem('EISDIR', `${place} is a folder, where a file belongs`);
};

/**
 * Works in a folder that is held open, so that a link that takes its place meanwhile leads nowhere: on Linux `held` is a
 * path of the open folder itself. Returns why something failed; nothing where there is no folder.
 */
const inFolder = (path: string, place: string, work: (held: string) => unknown[]): unknown[] => {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
    if (!isInside(place, placeOf(handle, path))) throw problem('ELINK', `${place} lies elsewhere`);
    return work(process.platform === 'linux' ? `/proc/self/fd/${handle}` : path);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [cause];
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

/** Removes what a name means in a folder that is held open; returns why something stays. */
const clearName = (held: string, folder: string, name: string): unknown[] => {
  const [way, ending] = name.split('*');
  if (ending === undefined) return failureOf(() => clearFile(join(held, name), join(folder, name)));
  const [within, place] = [join(held, way as string, '.'), join(folder, way as string, '.')];
  if (!kindAt(within)?.isDirectory()) return failureOf(() => clearFile(within, place));
  return inFolder(within, place, (inner) =>
    readdirSync(inner)
      .filter((one) => one.endsWith(ending))
      .flatMap((one) => failureOf(() => clearFile(join(inner, one), join(place, one)))),
  );
};

const failureOf = (work: () => void): unknown[] => {
  try {
    work();
    return [];
  } catch (cause) {
    return [cause];
  }
};

/** Removes a file, or a link itself. */
const clearFile = (path: string, place: string): void => {
  assertNoFolder(path, place);
  if (kindAt(path) !== undefined) unlinkSync(path);
};

/**
 * Writes one file below a folder whose links were resolved before: to a new name that nothing stands at, then renamed,
 * which replaces a link and follows none. So nobody reads half of it, and it has the mode of a new file. The open file
 * is asked where it lies: a folder on the way that has become a link since then leads nowhere (ELINK).
 */
export const putFile = (folder: string, name: string, text: string): void => {
  const file = join(folder, name);
  makeFolders(folder, dirname(name));
  const fresh = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const handle = openSync(fresh, flags, 0o644);
  try {
    try {
      if (!isInside(folder, placeOf(handle, fresh))) throw problem('ELINK', `${fresh} lies elsewhere`);
      writeFileSync(handle, text);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  } catch (cause) {
    // A folder that became a link meanwhile may have no such file any more: the first reason is the one to tell.
    failureOf(() => unlinkSync(fresh));
    throw cause;
  }
};

/** Makes the folders of a name, one by one; a link or a file in the place of one is no folder. */
const makeFolders = (folder: string, way: string): void => {
  let at = folder;
  for (const part of way === '.' ? [] : way.split('/')) {
    at = join(at, part);
    const stat = kindAt(at);
    if (stat === undefined) mkdirSync(at);
    else if (!stat.isDirectory()) throw problem(stat.isSymbolicLink() ? 'ELINK' : 'ENOTDIR', `${at} is no folder`);
  }
};

const textIn = (folder: string, name: string): string | undefined => {
  try {
    const opened = openInside(realpathSync(folder), join(folder, name));
    if (opened.kind !== 'file') return undefined;
    try {
      return opened.stat.size > largestText ? undefined : readFileSync(opened.handle, 'utf8');
    } finally {
      closeSync(opened.handle);
    }
  } catch {
    return undefined;
  }
};
