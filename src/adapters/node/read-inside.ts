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

/** A plain file that is open for reading; the caller closes the handle. */
export interface OpenFile {
  readonly kind: 'file';
  readonly handle: number;
  readonly stat: Stats;
}

/** Reason why a path was not opened: it leads out of the folder, into a `.git` folder, or to no plain file. */
export interface NotOpened {
  readonly kind: 'outside' | 'git' | 'folder' | 'no-file';
}

/**
 * Opens a path, links followed, if it leads to a plain file in `root` and outside of `.git` folders. Throws errors of the
 * system, such as ENOENT.
 */
export const openInside = (root: string, path: string): OpenFile | NotOpened => {
  const real = realpathSync(path);
  return placeKind(root, real) ?? openResolved(root, real);
};

/**
 * Opens a path whose links were followed before, and checks the location of the open file: a folder on the path may have
 * become a link since then. Throws errors of the system, ELOOP for a link at the end of the path.
 */
export const openResolved = (root: string, real: string): OpenFile | NotOpened => {
  // Without O_NONBLOCK opening a named pipe would wait for a writer.
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

/** Returns why a file at a location is not read; undefined if it may be. */
const placeKind = (root: string, place: string): NotOpened | undefined => {
  if (!isInside(root, place)) return { kind: 'outside' };
  return leadsIntoGit(root, place) ? { kind: 'git' } : undefined;
};

/** Returns what is there instead of a plain file; undefined for a plain file. */
const otherKind = (stat: Stats): NotOpened | undefined =>
  stat.isFile() ? undefined : { kind: stat.isDirectory() ? 'folder' : 'no-file' };

/**
 * Returns the bytes of a plain file in `root`, links followed; undefined if `openInside` opens none, or if there are more
 * than `most` bytes. Throws errors of the system, such as ENOENT.
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

/**
 * Returns the path of an open file, asked from Linux; on other systems the given path with links followed, or `/` if
 * that is another file by now.
 */
export const placeOf = (handle: number, path: string): string => {
  if (process.platform === 'linux') return readlinkSync(`/proc/self/fd/${handle}`);
  const place = realpathSync(path);
  const [open, found] = [fstatSync(handle), lstatSync(place)];
  return open.ino === found.ino && open.dev === found.dev ? place : '/';
};
