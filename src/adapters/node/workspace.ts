import { closeSync, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Context } from '../../packaging/context.ts';
import type { FolderEntry } from '../../packaging/packaging.ts';
import type { Workspace } from '../../ports/machine.ts';
import type { PlacedContext } from './contexts.ts';
import { entryOf, type FolderContents, folderContents } from './folder-contents.ts';
import type { RepositoryReader } from './git-folder.ts';
import { isGitFolder, isInside, leadsIntoGit } from './inside.ts';
import { openInside, readInside } from './read-inside.ts';
import { inGitFolder, missing, outside, tooLarge, unreadable } from './workspace-refusals.ts';
import { type OutputPlace, outputsBelow } from './written-files.ts';

/** The folder of the config on disk. */
export interface DiskWorkspace extends Workspace {
  /** The reader of its build contexts. */
  readonly contents: FolderContents;
  /** Folders with files of this program, by their absolute paths. */
  readonly outputs: readonly OutputPlace[];
}

/**
 * Opens the folder of the config on disk. Reads nothing outside of it and nothing in a `.git` folder, whatever path or
 * link leads there. Reads a file for build contexts once, however many contain it. `signal` ends the listing of a build
 * context. `git` reads the repository whose checkout the folder is. The files of `outputs` are no part of any context.
 */
export const openWorkspace = (
  folder: string,
  signal?: AbortSignal,
  git?: RepositoryReader,
  outputs: readonly OutputPlace[] = [],
): DiskWorkspace => {
  const root = realpathSync(resolve(folder));
  const contents = folderContents(root, outputsBelow(root, outputs));
  const look = (path: string) => readableNow(root, () => kindAt(root, path));
  /** Returns the absolute path of a file or folder. Throws `source/outside` or `source/missing-path` for any other. */
  const resolveInside = (path: string): string => {
    const kind = look(path);
    if (kind === 'outside') throw outside(path);
    if (kind === 'git') throw inGitFolder(path);
    if (kind === 'absent') throw missing(path);
    return join(root, path);
  };
  const placeOf = (path: string): string => relative(root, realpathSync(resolveInside(path))).replaceAll(sep, '/');
  const placed = ({ folder, excluded, included, ignoreFile, dockerfile, git: takesGit }: Context): PlacedContext => {
    const base = placeOf(folder);
    return {
      base,
      excluded,
      included,
      ...(ignoreFile && { ignoreFile }),
      ...(takesGit && base === '' && git ? { git } : {}),
      ...(dockerfile && { dockerfile, dockerfilePlace: placeOf(join(base, dockerfile)) }),
    };
  };
  const work = contextWork(contents, signal);
  return {
    root,
    contents,
    outputs,
    look,
    exists: (path) => ['file', 'folder'].includes(look(path)),
    text: (path) =>
      readableNow(root, () =>
        look(path) === 'file' ? readInside(root, join(root, path), maxText)?.toString('utf8') : undefined,
      ),
    entries: (path) => readableNow(root, () => entriesAt(root, path)),
    hasGit: (path) => existsSync(join(root, path, '.git')),
    async list() {
      const { listFiles } = await import('./listing.ts');
      return listFiles(root);
    },
    async read(path, most) {
      return Buffer.from(await this.bytes(path, most)).toString('utf8');
    },
    async bytes(path, most) {
      const opened = openInside(root, resolveInside(path));
      if (opened.kind === 'outside') throw outside(path);
      if (opened.kind === 'git') throw inGitFolder(path);
      if (opened.kind !== 'file') throw missing(path);
      try {
        if (most !== undefined && opened.stat.size > most) throw tooLarge(path, most);
        return readFileSync(opened.handle);
      } finally {
        closeSync(opened.handle);
      }
    },
    async digest(context) {
      return readable(root, async () => (await work()).digest(placed(context)));
    },
    async check(context) {
      return readable(root, async () => (await work()).check(placed(context)));
    },
    async artifact(path, reading) {
      const at = { root, contents, place: placeOf(path), path, signal };
      const { describeFolder, describeZip } = await import('./artifact.ts');
      return readable(root, () => (look(path) === 'folder' ? describeFolder(at, reading) : describeZip(at)));
    },
  };
};

/** Returns a function that loads the code which works on contexts, when it is first needed. */
const contextWork = (contents: FolderContents, signal: AbortSignal | undefined) => {
  const load = async () => {
    const { digestContext, listContext, oncePerContext } = await import('./contexts.ts');
    return {
      digest: oncePerContext((context) => digestContext(contents, context, signal)),
      check: oncePerContext(async (context) => {
        for (const file of await listContext(contents, context, signal)) contents.assertReadable(file);
      }),
    };
  };
  let loaded: ReturnType<typeof load> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
};

/** Returns the result of `work`. Throws `packaging/context` for a file of the context that cannot be read. */
const readable = async <T>(root: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    throw isSystemError(cause) ? unreadable(root, cause) : cause;
  }
};

/** Returns the result of `work`. Throws `packaging/context` for a file or folder that this user may not read. */
const readableNow = <T>(root: string, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    throw isSystemError(cause) && ['EACCES', 'EPERM'].includes(cause.code ?? '') ? unreadable(root, cause) : cause;
  }
};

/** Largest file in bytes that `text` returns: lock files of large repositories have several MiB. */
export const maxText = 16 * 1024 * 1024;

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

/** Returns the entries of a folder, without `.git`; none of one that a link leads to. */
const entriesAt = (root: string, path: string): FolderEntry[] => {
  const lexical = resolve(root, path);
  if (kindAt(root, path) !== 'folder' || realpathSync(lexical) !== lexical) return [];
  return readdirSync(lexical, { withFileTypes: true })
    .map(entryOf)
    .filter(({ name }) => !isGitFolder(name));
};
