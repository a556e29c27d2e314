import { posix } from 'node:path';
import type { Entry } from './contents.ts';
import type { Repository } from './git.ts';
import { isGitFolder } from './inside.ts';

/** An entry of a tree of git: https://git-scm.com/docs/git-ls-tree */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'folder' | 'submodule';
  /** True for mode 100755. */
  readonly executable: boolean;
  /** The id of the object: for a submodule, of its commit. */
  readonly id: string;
}

/** The files of a folder at a commit. Paths are relative to it, with `/`; the empty text is the folder itself. */
export interface Tree {
  at(path: string): TreeEntry | undefined;
  entries(folder: string): readonly Entry[];
  /** The paths of all entries, folders too. */
  readonly paths: Iterable<string>;
}

const kinds: Readonly<Record<string, TreeEntry['kind']>> = {
  '040000': 'folder',
  '120000': 'link',
  '160000': 'submodule',
};

/** Largest list of files in bytes: that of a million files. */
const mostOutput = 256 * 1024 * 1024;

/** Lists the tree of a folder (`<commit>:<path>`) with all that is below it; undefined if git cannot. */
export const readTree = async ({ git }: Repository, name: string): Promise<Tree | undefined> => {
  const output = await git(['ls-tree', '-r', '-t', '-z', '--full-tree', name], { most: mostOutput });
  return output && treeOf(output.toString());
};

/** The tree of a folder that a commit does not have. */
export const emptyTree: Tree = { at: () => undefined, entries: () => [], paths: [] };

/** Parses rows of `<mode> <type> <id>\t<path>\0`. */
const treeOf = (output: string): Tree => {
  const all = new Map<string, TreeEntry>();
  const folders = new Map<string, Entry[]>([['', []]]);
  for (const row of output.split('\0')) {
    const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(row) ?? [];
    if (path === '') continue;
    const kind = kinds[mode] ?? 'file';
    all.set(path, { kind, executable: mode === '100755', id });
    if (kind === 'folder') folders.set(path, []);
    const above = path.includes('/') ? posix.dirname(path) : '';
    folders.get(above)?.push({ name: posix.basename(path), kind });
  }
  return { at: (path) => all.get(path), entries: (folder) => folders.get(folder) ?? [], paths: all.keys() };
};

/** The end of a path, links followed; `below` is what of it lies in a submodule, or is empty. */
export type Place =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'submodule'; readonly path: string; readonly below: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'git' };

/** The most links that Linux follows in one path: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const mostLinks = 40;

/** Follows a path in a tree link by link; `targetOf` returns the text of the link with an id. */
export const followInTree = (tree: Tree, path: string, targetOf: (id: string) => string | undefined): Place => {
  const written = posix.normalize(path);
  if (posix.isAbsolute(path) || path.includes('\0') || leaves(written)) return { kind: 'outside' };
  if (written.split('/').some(isGitFolder)) return { kind: 'git' };
  let place: Place = { kind: 'folder', path: '' };
  let links = 0;
  for (const open = parts(written); open.length > 0 && place.kind !== 'submodule'; ) {
    if (place.kind === 'file') return { kind: 'absent' };
    const next = stepInTree(tree, place.path, open.shift() as string, targetOf);
    if (next.kind === 'link') {
      links += 1;
      if (links > mostLinks) return { kind: 'absent' };
      if (posix.isAbsolute(next.target)) return { kind: 'outside' };
      open.unshift(...parts(next.target));
    } else if (next.kind === 'submodule') place = { ...next, below: open.join('/') };
    else if (next.kind === 'file' || next.kind === 'folder') place = next;
    else return next;
  }
  return place;
};

/** Returns what a name in a folder of a tree leads to: a link's target, or a place. */
const stepInTree = (
  tree: Tree,
  folder: string,
  name: string,
  targetOf: (id: string) => string | undefined,
): Place | { readonly kind: 'link'; readonly target: string } => {
  if (isGitFolder(name)) return { kind: 'git' };
  if (name === '..') return folder === '' ? { kind: 'outside' } : { kind: 'folder', path: folderAbove(folder) };
  const path = folder === '' ? name : `${folder}/${name}`;
  const entry = tree.at(path);
  if (entry === undefined) return { kind: 'absent' };
  if (entry.kind === 'submodule') return { kind: 'submodule', path, below: '' };
  if (entry.kind !== 'link') return { kind: entry.kind, path };
  const target = targetOf(entry.id);
  return target === undefined ? { kind: 'absent' } : { kind: 'link', target };
};

/** Returns the parts of a path, without empty ones and `.`. */
const parts = (path: string): string[] => path.split('/').filter((part) => part !== '' && part !== '.');

const folderAbove = (path: string): string => (path.includes('/') ? posix.dirname(path) : '');

/** True for a normalized path that leads out of the folder. */
export const leaves = (path: string): boolean => path === '..' || path.startsWith('../');
