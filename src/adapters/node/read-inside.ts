import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { isInside, leadsIntoGit } from './inside.ts';

/** A file that was opened for reading; whoever asked for it closes the handle. */
export interface OpenFile {
  readonly kind: 'file';
  readonly handle: number;
  readonly stat: Stats;
}

/** Why a path is not read: it ends outside of the folder, in a `.git` folder, or at something else than a plain file. */
export interface NotOpened {
  readonly kind: 'outside' | 'git' | 'folder' | 'no-file';
}

/**
 * Opens a path, links on it followed, if it ends at a plain file in `root` and not in a `.git` folder. Throws the error
 * of the system, as ENOENT.
 */
export const openInside = (root: string, path: string): OpenFile | NotOpened => {
  const real = realpathSync(path);
  return placeKind(root, real) ?? openResolved(root, real);
};

/**
 * Opens a path whose links were resolved before, and judges where the open file lies: a folder on the way that has
 * become a link since then leads nowhere. A link at the end is not followed (ELOOP).
 */
export const openResolved = (root: string, real: string): OpenFile | NotOpened => {
  // Without O_NONBLOCK opening a pipe would wait for whoever writes into it.
  const handle = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  let opened: OpenFile | NotOpened | undefined;
  try {
    const stat = fstatSync(handle);
    opened = placeKind(root, placeOf(handle, real)) ?? otherKind(stat) ?? { kind: 'file', handle, stat };
    return opened;
  } finally {
    if (opened?.kind !== 'file') closeSync(handle);
  }
};

const placeKind = (root: string, place: string): NotOpened | undefined => {
  if (!isInside(root, place)) return { kind: 'outside' };
  return leadsIntoGit(root, place) ? { kind: 'git' } : undefined;
};

const otherKind = (stat: Stats): NotOpened | undefined =>
  stat.isFile() ? undefined : { kind: stat.isDirectory() ? 'folder' : 'no-file' };

/**
 * Returns the bytes of a plain file in `root`, links followed; undefined where `openInside` opens none, and where there
 * are more than `most`.
 */
export const readInside = (root: string, path: string, most = Number.POSITIVE_INFINITY): Buffer | undefined => {
  const opened = openInside(root, path);
  if (opened.kind !== 'file') return undefined;
  try {
    return opened.stat.size > most ? undefined : readFileSync(opened.handle);
  } finally {
    closeSync(opened.handle);
  }
};

/** Returns where an open file lies: Linux says so by itself, elsewhere the path is resolved again and must be the same file. */
export const placeOf = (handle: number, path: string): string => {
  if (process.platform === 'linux') return readlinkSync(`/proc/self/fd/${handle}`);
  const place = realpathSync(path);
  const [open, found] = [fstatSync(handle), lstatSync(place)];
  return open.ino === found.ino && open.dev === found.dev ? place : '/';
};
