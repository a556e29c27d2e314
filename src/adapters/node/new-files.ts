import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CreateFiles, NewFile } from '../../ports/machine.ts';
import { isInside, leadsIntoGit } from './inside.ts';

/**
 * Returns a function that creates files below a folder. It never overwrites a file, and never follows a link that leaves
 * the folder or leads into `.git`.
 */
export const createFilesIn = (folder: string): CreateFiles => {
  const root = realpathSync(folder);
  return async (files) => Object.entries(files).map(([path, text]) => create(root, path, text));
};

const create = (root: string, path: string, text: string): NewFile => {
  const file = join(root, path);
  try {
    const place = nearestFolder(dirname(file));
    if (!isInside(root, place)) return { path, kind: 'refused', why: 'a link leaves the folder' };
    if (leadsIntoGit(root, place)) return { path, kind: 'refused', why: 'a link leads into .git' };
    makeFolder(dirname(file));
    // `wx` fails if anything is there, even a link without a target.
    writeFileSync(file, text, { flag: 'wx' });
    return { path, kind: 'written' };
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    return code === 'EEXIST' ? { path, kind: 'there' } : { path, kind: 'refused', why: code ?? 'unknown error' };
  }
};

/** Creates a folder and its parents. Throws ENOTDIR if a file is in the place of one. */
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (problem) {
    // EEXIST would say that the file itself exists.
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
    throw Object.assign(new Error(folder), { code: 'ENOTDIR', cause: problem });
  }
};

/** Returns the nearest folder that exists, links followed. */
const nearestFolder = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw problem;
    return nearestFolder(dirname(folder));
  }
};
