import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { isInside } from './inside.ts';
import { readInside } from './read-inside.ts';

/** The folder of the config on this machine's disk. Nothing outside it is ever read, whatever path or link names it. */
export const openWorkspace = (folder: string, signal?: AbortSignal): Workspace => {
  const root = realpathSync(resolve(folder));
  const look = (path: string) => lookAt(root, path);
  const inside = (path: string): string => {
    const seen = look(path);
    if (seen === 'outside') throw outside(path);
    if (seen === 'absent') throw missing(path);
    return join(root, path);
  };
  return {
    root,
    look,
    exists: (path) => ['file', 'folder'].includes(look(path)),
    text: (path) => (look(path) === 'file' ? readInside(root, join(root, path))?.toString('utf8') : undefined),
    async list() {
      const { listingOf } = await import('./listing.ts');
      return listingOf(root);
    },
    async read(path, most) {
      const file = inside(path);
      if (look(path) !== 'file') throw missing(path);
      if (most !== undefined && statSync(file).size > most) throw tooLarge(path, most);
      const bytes = readInside(root, file);
      if (bytes === undefined) throw missing(path);
      return bytes.toString('utf8');
    },
    async digest({ folder, excluded, dockerfile }) {
      const base = realpathSync(inside(folder));
      const [{ digestFile, digestFiles }, { contextFiles }] = await Promise.all([
        import('./content.ts'),
        import('./context-files.ts'),
      ]);
      const files = await contextFiles(base, root, excluded, dockerfile, signal);
      const digest = await digestFiles(base, files);
      if (dockerfile === undefined) return { digest, files };
      const place = relative(root, join(base, dockerfile));
      return { digest, files, dockerfile: await digestFile(realpathSync(inside(place))) };
    },
  };
};

const lookAt = (root: string, path: string): 'file' | 'folder' | 'absent' | 'outside' => {
  const lexical = resolve(root, path);
  if (isAbsolute(path) || path.includes('\0') || !isInside(root, lexical)) return 'outside';
  try {
    const real = realpathSync(lexical);
    if (!isInside(root, real)) return 'outside';
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

const tooLarge = (path: string, most: number): Refused =>
  new Refused({
    code: 'directives/too-large',
    message: `"${path}" has more than ${most.toLocaleString('en')} bytes, the most that a config reads of a file.`,
    hint: 'Put it into the image of the job, or into a bucket.',
  });

const missing = (path: string): Refused =>
  new Refused({
    code: 'source/missing-path',
    message: `"${path}" does not exist, or is not what it should be.`,
    hint: 'Paths are relative to the config, written with "/". What is not in the repository must be written by a step before this one.',
  });
