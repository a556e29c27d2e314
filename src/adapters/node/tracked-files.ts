import { Refused } from '../../diagnostics/refused.ts';
import type { Blobs } from './base-blobs.ts';
import type { Repository } from './git.ts';
import type { Git } from './git-process.ts';

/** A file, link or submodule of the index. */
export interface TrackedFile {
  /** The id of its object; for a submodule, of its commit. */
  readonly id: string;
  readonly executable: boolean;
  readonly submodule: boolean;
  /** False for a file that differs from its object, and for one with conflicts. */
  readonly unmodified: boolean;
}

/** The files that git tracks in a folder of the checkout, as they are now. Paths are relative to the folder. */
export interface TrackedFiles {
  at(path: string): TrackedFile | undefined;
  /** Returns the path under which git tracks a file: its own, or that of its submodule; undefined for any other. */
  trackedAs(path: string): string | undefined;
  /** Files that only a filter of git could compare: they count as unmodified. */
  readonly notCompared: readonly string[];
}

/** Settings of `readTrackedFiles`. */
export interface TrackedFilesOptions {
  readonly repository: Repository;
  readonly blobs: Blobs;
  /** The folder, relative to the top of the checkout with `/`; empty for the top. */
  readonly folder: string;
  /** Returns the SHA-256 (64 hex) of a file of the folder. */
  digest(path: string): Promise<string>;
}

/** Largest list of files in bytes: that of a million files. */
const mostOutput = 256 * 1024 * 1024;

/** Values of the attribute `filter` that name no filter: https://git-scm.com/docs/gitattributes */
export const withoutFilter: ReadonlySet<string | undefined> = new Set(['unspecified', 'unset', 'set']);

/**
 * Reads the index and compares it with the folder, as `git status`: git's own conversions of line endings count as no
 * change. Starts no filter: a file of Git LFS is compared by the digest in its pointer, and any other file with a filter
 * counts as unmodified. Throws `door/no-base` if git cannot tell.
 */
export const readTrackedFiles = async (options: TrackedFilesOptions): Promise<TrackedFiles> => {
  const { repository, folder } = options;
  const { git } = repository;
  const limits = folder === '' ? [] : ['--', `:(top,literal)${folder}`];
  const list = async (words: readonly string[]): Promise<string> => {
    const answer = await repository.ask([...words, ...limits], mostOutput);
    if (answer.kind === 'failed') throw notListed(answer.says);
    return answer.output.toString();
  };
  const [listed, status] = await Promise.all([list(['ls-files', '--stage', '-z', '--full-name']), list(statusWords)]);
  const within = (path: string): string | undefined => {
    if (folder === '') return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
  };
  const all = indexOf(listed, within);
  const rows = status.split('\0').filter(Boolean);
  const modified = rows.filter((row) => row[1] !== ' ').flatMap((row) => within(row.slice(3)) ?? []);
  const filtered = await filteredAmong(git, folder, modified);
  const notCompared: string[] = [];
  for (const path of modified) {
    const file = all.get(path);
    if (file === undefined) continue;
    const state = filtered.has(path) ? await stateByPointer(options, file, path) : 'modified';
    if (state === 'unknown') notCompared.push(path);
    if (state === 'modified') all.set(path, { ...file, unmodified: false });
  }
  return { at: (path) => all.get(path), trackedAs: (path) => trackedAs(all, path), notCompared };
};

const notListed = (says: string): Refused =>
  new Refused({
    code: 'door/no-base',
    message: `The files of the checkout cannot be compared with the base: git says: ${says || 'nothing'}.`,
    hint: 'Run `git status` there, and mend what it names.',
  });

/** The arguments of `git status` for the tracked files. Submodules are repositories of their own, and not asked. */
const statusWords = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];

/** Parses rows of `<mode> <id> <stage>\t<path>\0`: https://git-scm.com/docs/git-ls-files#_output */
const indexOf = (output: string, within: (path: string) => string | undefined): Map<string, TrackedFile> => {
  const all = new Map<string, TrackedFile>();
  for (const row of output.split('\0')) {
    const [, mode, id = '', stage, full = ''] = /^(\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(row) ?? [];
    const path = full === '' ? undefined : within(full);
    if (path === undefined) continue;
    all.set(path, { id, executable: mode === '100755', submodule: mode === '160000', unmodified: stage === '0' });
  }
  return all;
};

const trackedAs = (all: ReadonlyMap<string, TrackedFile>, path: string): string | undefined => {
  if (all.has(path)) return path;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    if (all.get(path.slice(0, end))?.submodule) return path.slice(0, end);
  return undefined;
};

/** Returns those files of a folder that have the attribute `filter`. */
const filteredAmong = async (git: Git, folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> => {
  if (paths.length === 0) return new Set();
  const input = paths.map((path) => `${folder === '' ? '' : `${folder}/`}${path}\0`).join('');
  const output = await git(['check-attr', '-z', '--stdin', 'filter'], { input, most: mostOutput });
  const fields = output?.toString().split('\0') ?? [];
  return new Set(paths.filter((_, index) => !withoutFilter.has(fields[3 * index + 2])));
};

/** Largest pointer of Git LFS in bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const mostPointer = 1024;

/** Compares a file with the digest in the pointer that its object is; `unknown` for one that is no pointer. */
const stateByPointer = async (
  { blobs, digest }: TrackedFilesOptions,
  { id }: TrackedFile,
  path: string,
): Promise<'modified' | 'unmodified' | 'unknown'> => {
  const bytes = blobs.bytes(id, mostPointer);
  const text = typeof bytes === 'string' ? '' : bytes.toString('latin1');
  const [, wanted] =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/.exec(text) ?? [];
  if (wanted === undefined) return 'unknown';
  try {
    return (await digest(path)) === wanted ? 'unmodified' : 'modified';
  } catch {
    return 'modified';
  }
};
