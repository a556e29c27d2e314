import { closeSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { Workspace } from '../../ports/machine.ts';
import { isInside, leadsIntoGit } from './inside.ts';
import { openInside, readInside } from './read-inside.ts';

/**
 * Opens the folder of the config on disk. Reads nothing outside of it and nothing in a `.git` folder, whatever path or
 * link leads there. `signal` ends the listing of a build context.
 */
export const openWorkspace = (folder: string, signal?: AbortSignal): Workspace => {
  const root = realpathSync(resolve(folder));
  const look = (path: string) => kindAt(root, path);
  /** Returns the absolute path of a file or folder. Throws `source/outside` or `source/missing-path` for any other. */
  const resolveInside = (path: string): string => {
    const kind = look(path);
    if (kind === 'outside') throw outside(path);
    if (kind === 'git') throw inGitFolder(path);
    if (kind === 'absent') throw missing(path);
    return join(root, path);
  };
  return {
    root,
    look,
    exists: (path) => ['file', 'folder'].includes(look(path)),
    text: (path) => (look(path) === 'file' ? readInside(root, join(root, path), maxText)?.toString('utf8') : undefined),
    async list() {
      const { listFiles } = await import('./listing.ts');
      return listFiles(root);
    },
    async read(path, most) {
      const opened = openInside(root, resolveInside(path));
      if (opened.kind === 'outside') throw outside(path);
      if (opened.kind === 'git') throw inGitFolder(path);
      if (opened.kind !== 'file') throw missing(path);
      try {
        if (most !== undefined && opened.stat.size > most) throw tooLarge(path, most);
        return readFileSync(opened.handle, 'utf8');
      } finally {
        closeSync(opened.handle);
      }
    },
    async digest({ folder, excluded, dockerfile }) {
      const base = realpathSync(resolveInside(folder));
      const [{ digestFile, digestFiles }, { listContextFiles }] = await Promise.all([
        import('./digest.ts'),
        import('./context-files.ts'),
      ]);
      try {
        const files = await listContextFiles(base, root, excluded, dockerfile, signal);
        const digest = await digestFiles(base, files);
        if (dockerfile === undefined) return { digest, files };
        const place = relative(root, join(base, dockerfile));
        return { digest, files, dockerfile: await digestFile(root, realpathSync(resolveInside(place))) };
      } catch (cause) {
        throw isSystemError(cause) ? unreadable(root, cause) : cause;
      }
    },
  };
};

/** Largest file in bytes that `text` returns. */
const maxText = 1024 * 1024;

/** True for an error of the file system: ENOENT, EACCES, … */
const isSystemError = (cause: unknown): cause is NodeJS.ErrnoException =>
  /^E[A-Z]+$/.test((cause as NodeJS.ErrnoException | null)?.code ?? '');

/** Returns the kind of a path of the config, links followed. */
const kindAt = (root: string, path: string): ReturnType<Workspace['look']> => {
  const lexical = resolve(root, path);
  if (isAbsolute(path) || path.includes('\0') || !isInside(root, lexical)) return 'outside';
  if (leadsIntoGit(root, lexical)) return 'git';
  try {
    const real = realpathSync(lexical);
    if (!isInside(root, real)) return 'outside';
    if (leadsIntoGit(root, real)) return 'git';
    const stat = statSync(real);
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : 'absent';
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

const inGitFolder = (path: string): Refused =>
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
