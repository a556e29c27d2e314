import { closeSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { Workspace } from '../../ports/machine.ts';
import { isInside, leadsIntoGit } from './inside.ts';
import { openInside, readInside } from './read-inside.ts';

/**
 * The folder of the config on this machine's disk. Nothing outside of it is ever read and nothing in a `.git` folder,
 * whatever path or link names it.
 */
export const openWorkspace = (folder: string, signal?: AbortSignal): Workspace => {
  const root = realpathSync(resolve(folder));
  const look = (path: string) => lookAt(root, path);
  const inside = (path: string): string => {
    const seen = look(path);
    if (seen === 'outside') throw outside(path);
    if (seen === 'git') throw ofGit(path);
    if (seen === 'absent') throw missing(path);
    return join(root, path);
  };
  return {
    root,
    look,
    exists: (path) => ['file', 'folder'].includes(look(path)),
    text: (path) =>
      look(path) === 'file' ? readInside(root, join(root, path), largestText)?.toString('utf8') : undefined,
    async list() {
      const { listingOf } = await import('./listing.ts');
      return listingOf(root);
    },
    async read(path, most) {
      const opened = openInside(root, inside(path));
      if (opened.kind === 'outside') throw outside(path);
      if (opened.kind === 'git') throw ofGit(path);
      if (opened.kind !== 'file') throw missing(path);
      try {
        if (most !== undefined && opened.stat.size > most) throw tooLarge(path, most);
        return readFileSync(opened.handle, 'utf8');
      } finally {
        closeSync(opened.handle);
      }
    },
    async digest({ folder, excluded, dockerfile }) {
      const base = realpathSync(inside(folder));
      const [{ digestFile, digestFiles }, { contextFiles }] = await Promise.all([
        import('./content.ts'),
        import('./context-files.ts'),
      ]);
      try {
        const files = await contextFiles(base, root, excluded, dockerfile, signal);
        const digest = await digestFiles(base, files);
        if (dockerfile === undefined) return { digest, files };
        const place = relative(root, join(base, dockerfile));
        return { digest, files, dockerfile: await digestFile(root, realpathSync(inside(place))) };
      } catch (cause) {
        throw isOfSystem(cause) ? unreadable(root, cause) : cause;
      }
    },
  };
};

/** Larger than any manifest or config that is read whole. */
const largestText = 1024 * 1024;

/** Whether an error is the file system's: ENOENT, EACCES, … */
const isOfSystem = (cause: unknown): cause is NodeJS.ErrnoException =>
  /^E[A-Z]+$/.test((cause as NodeJS.ErrnoException | null)?.code ?? '');

const lookAt = (root: string, path: string): ReturnType<Workspace['look']> => {
  const lexical = resolve(root, path);
  if (isAbsolute(path) || path.includes('\0') || !isInside(root, lexical)) return 'outside';
  if (leadsIntoGit(root, lexical)) return 'git';
  try {
    const real = realpathSync(lexical);
    if (!isInside(root, real)) return 'outside';
    if (leadsIntoGit(root, real)) return 'git';
    const stat = statSync(real);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'absent';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes((error as { code: string }).code)) return 'absent';
    throw error;
  }
};

const outside = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `"${path}" leaves the folder of the config.`,
    hint: 'Only files beside or below the config can be used, and no link may point elsewhere.',
  });

const ofGit = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `"${path}" leads into a .git folder, of which nothing is read: the token of a checkout may stand there.`,
    hint: 'Name a file of the repository itself; $GitInfo tells commit and branch.',
  });

const tooLarge = (path: string, most: number): Refused =>
  new Refused({
    code: 'directives/too-large',
    message: `"${path}" has more than ${most.toLocaleString('en')} bytes, the most that a config reads of a file.`,
    hint: 'Put it into the image of the job, or into a bucket.',
  });

const unreadable = (root: string, cause: NodeJS.ErrnoException): Refused =>
  new Refused({
    code: 'packaging/context',
    message: `"${relative(root, cause.path ?? root)}" in a build context cannot be read (${cause.code}).`,
    hint: 'Its name must be UTF-8, this user must be allowed to read it, and nothing else may write to the folder meanwhile.',
    cause,
  });

const missing = (path: string): Refused =>
  new Refused({
    code: 'source/missing-path',
    message: `"${path}" does not exist, or is not what it should be.`,
    hint: 'Paths are relative to the config, written with "/". What is not in the repository must be written by a step before this one.',
  });
