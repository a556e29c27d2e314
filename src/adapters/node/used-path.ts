import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns when a process of Linux started, in clock ticks since boot; empty elsewhere, and without such a process. */
const startOf = (process: number): string => {
  try {
    // The name of the program, in parentheses, may contain spaces: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    return readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

/** True if a process lives, and is the one that started at that time; an empty time is a note that is being written. */
const isAlive = (id: number, start: string): boolean => {
  try {
    process.kill(id, 0);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return start === '' || start === startOf(id);
};

/** Returns the folder with a file for each process that uses a path. */
const noteFolder = (path: string, temporary: string): string =>
  join(temporary, `batch-job-used-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`);

/** Removes a file, if there is one and it can be removed. */
const removeQuietly = (file: string): void => {
  try {
    unlinkSync(file);
  } catch {
    // The file is gone, or belongs to somebody else.
  }
};

/** Returns true if a living process other than `own` uses a path. Removes the notes of processes that have ended. */
export const isUsedByAnother = (path: string, temporary: string, own: number): boolean => {
  return hasAnother(noteFolder(path, temporary), own);
};

/** Returns true if a folder has the note of a living process other than `own`. Removes those of processes that have ended. */
const hasAnother = (folder: string, own: number): boolean => {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return false;
  }
  return names.some((name) => {
    const id = Number(name);
    if (!Number.isSafeInteger(id) || id <= 0 || id === own) return false;
    try {
      if (isAlive(id, readFileSync(join(folder, name), 'utf8'))) return true;
    } catch {
      return false;
    }
    removeQuietly(join(folder, name));
    return false;
  });
};

/** Removes a folder of notes, unless it has some of other processes. */
const removeIfEmpty = (folder: string): void => {
  try {
    rmdirSync(folder);
  } catch {
    // The folder has notes of other processes, or is gone.
  }
};

/** Most folders of other paths that one run looks into. */
const mostSwept = 50;

/**
 * Removes notes on any path by processes that were killed: nobody else comes to look for them once the path itself is no
 * longer used. Follows no link, and touches no folder of another user.
 */
const sweepNotes = (temporary: string, own: number): void => {
  const isOurs = (folder: string): boolean => {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    return found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid());
  };
  try {
    const names = readdirSync(temporary).filter((name) => /^batch-job-used-[0-9a-f]{16}$/.test(name));
    for (const folder of names.slice(0, mostSwept).map((name) => join(temporary, name)))
      if (isOurs(folder) && !hasAnother(folder, own)) removeIfEmpty(folder);
  } catch {
    // Notes that stay make no run fail.
  }
};

/** Writes a file in a folder that other processes remove when it is empty. Returns false if it cannot be written. */
const writeNote = (folder: string, file: string, text: string): boolean => {
  for (let attempt = 1; attempt <= 5; attempt++)
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(file, text, { mode: 0o600 });
      return true;
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') return false;
    }
  return false;
};

/**
 * Notes in a temporary folder that a process uses a path, and returns a function that ends this; undefined if another
 * living process uses it. Of two that begin at the same moment neither gets it. Where no note can be written, the path
 * counts as unused.
 */
export const usePath = (path: string, temporary: string, own: number): (() => void) | undefined => {
  sweepNotes(temporary, own);
  const folder = noteFolder(path, temporary);
  const file = join(folder, String(own));
  if (!writeNote(folder, file, startOf(own))) return () => {};
  const end = () => {
    removeQuietly(file);
    removeIfEmpty(folder);
  };
  if (!isUsedByAnother(path, temporary, own)) return end;
  end();
  return undefined;
};
