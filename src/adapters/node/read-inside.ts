import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
} from 'node:fs';
import { isInside } from './inside.ts';

/**
 * The bytes of a plain file whose path, links resolved, lies in `root`; undefined when it lies outside or is no plain
 * file. What was opened is asked where it lies, so that a link that changes between look and read leads nowhere.
 */
export const readInside = (root: string, path: string): Buffer | undefined => {
  const real = realpathSync(path);
  if (!isInside(root, real)) return undefined;
  // Without O_NONBLOCK opening a pipe would wait for whoever writes into it.
  const handle = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return fstatSync(handle).isFile() && isInside(root, placeOf(handle, real)) ? readFileSync(handle) : undefined;
  } finally {
    closeSync(handle);
  }
};

/** Where an open file lies: Linux says so by itself, elsewhere the path is resolved again and must be the same file. */
const placeOf = (handle: number, path: string): string => {
  if (process.platform === 'linux') return readlinkSync(`/proc/self/fd/${handle}`);
  const place = realpathSync(path);
  const [open, found] = [fstatSync(handle), lstatSync(place)];
  return open.ino === found.ino && open.dev === found.dev ? place : '/';
};
