import { posix } from 'node:path';
import type { Included } from './context.ts';
import { type FileIndex, fileIndex } from './file-index.ts';
import { fromTop, globLiteral, globPattern } from './glob.ts';
import type { FileLookup } from './packaging.ts';
import { type PathRules, pathRules, type Read, readPath } from './path-rules.ts';
import type { WideFolder } from './wide-context.ts';

/** The files that the build of a program can read. */
export interface FoundFiles {
  /** Absent where it may read everything in the folder of the config. */
  readonly included?: Included;
  /** Folders that are part of it as a whole, because nothing tells which of their files are. */
  readonly wide: readonly WideFolder[];
}

/** A search for the files of a program. Paths are normalized, relative to the config's folder. */
export interface FileSearch {
  readonly index: FileIndex;
  /** Returns the text of a file; an empty one where there is none, or where it has more than 16 MiB. */
  text(path: string): string;
  /**
   * Returns what a function reads from the text of a file, once for all searches in the same folder; undefined for a file
   * without a text.
   */
  read<T>(path: string, from: (text: string) => T): T | undefined;
  /** Adds a path if it is a file; nothing is known of what is behind a link. */
  add(path: string): void;
  /** Adds everything in a folder but the paths in `except` and what is below them. */
  addFolder(folder: string, except?: readonly string[]): void;
  /** Adds everything in a folder, with the reason, as a clause. */
  addWide(folder: string, why: string): void;
  /** Returns a source that was added and not returned yet. */
  next(): string | undefined;
  /** Returns what was found, with the files of the program's globs. */
  found(includeFiles: readonly string[] | undefined): FoundFiles;
}

/** The answers of `read`, by the folder that they are of, the function and the path. */
const answers = new WeakMap<FileLookup, Map<unknown, Map<string, unknown>>>();

/** Returns what is remembered for a key, or what `make` returns, which is then remembered. */
const remembered = <K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
) => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
};

/** Opens a search that ignores excluded paths, by globs as in `Context.excluded`, and returns the sources among its files. */
export const openFileSearch = (
  surroundings: FileLookup,
  excluded: readonly string[],
  isSource: (path: string) => boolean = () => false,
): FileSearch => {
  const index = fileIndex(surroundings);
  const rules = pathRules(excluded.map((glob) => ({ pattern: excludingPattern(glob), admits: false })));
  const files = new Set<string>();
  const folders = new Set<string>();
  const open: string[] = [];
  const wide = new Map<string, WideFolder>();

  const addWide = (folder: string, why: string): void => {
    if (wide.has(folder)) return;
    wide.set(folder, { folder, why });
    addFolder(folder);
  };
  const addLink = (path: string): void => {
    if (!wide.has('.')) wide.set('.', { folder: '.', why: `\`${path}\` is reached through a link` });
  };
  const addFile = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    if (isSource(path)) open.push(path);
  };
  /** Reads a folder for sources and links: what is in it is named by a glob, also what cannot be listed. */
  const walk = (folder: string, read: Read): void => {
    for (const name of index.names(folder)) {
      const path = posix.join(folder, name);
      const after = readName(rules, read, name);
      if (rules.excludes(after)) continue;
      const kind = index.kind(path);
      if (kind === 'link') addLink(path);
      else if (kind === 'folder') walk(path, rules.enter(after));
      else if (kind === 'file' && isSource(path) && !files.has(path)) addFile(path);
    }
  };
  const addFolder = (folder: string, except: readonly string[] = []): void => {
    const kind = index.kind(folder);
    if (kind === 'link') addLink(folder);
    if (kind !== 'folder' || folders.has(folder) || wide.has('.') || except.includes(folder)) return;
    const read = folder === '.' ? rules.top : readPath(rules, folder);
    if (rules.excludes(read)) return;
    const within = except.filter((path) => folder === '.' || path.startsWith(`${folder}/`));
    if (within.length > 0) addPart(folder, within);
    else {
      folders.add(folder);
      walk(folder, folder === '.' ? read : rules.enter(read));
    }
  };
  const addPart = (folder: string, except: readonly string[]): void => {
    for (const name of index.names(folder)) {
      const path = posix.join(folder, name);
      if (index.kind(path) === 'folder') addFolder(path, except);
      else if (!except.includes(path)) add(path);
    }
  };
  const add = (path: string): void => {
    const kind = index.kind(path);
    if ((kind !== 'file' && kind !== 'link') || rules.excludes(readPath(rules, path))) return;
    if (kind === 'link') addLink(path);
    else addFile(path);
  };
  return {
    index,
    text: (path) => surroundings.text(path) ?? '',
    read: (path, from) => {
      const known = remembered(answers, surroundings, () => new Map());
      const own = remembered(known, from, () => new Map<string, unknown>());
      return remembered(own, path, () => {
        const text = surroundings.text(path);
        return text === undefined ? undefined : from(text);
      }) as ReturnType<typeof from> | undefined;
    },
    add,
    addFolder,
    addWide,
    next: () => open.pop(),
    found: (includeFiles = []) => {
      const all = [...wide.values()];
      if (wide.has('.') || folders.has('.')) return { wide: all };
      const globs = [...folders].sort().map((folder) => `/${globLiteral(folder)}`);
      return {
        included: { files: [...files].sort(), globs: [...globs, ...includeFiles.map((glob) => fromTop(glob))] },
        wide: all,
      };
    },
  };
};

/** Returns the pattern of a glob as `Context.excluded` means it: without a slash at every depth. */
export const excludingPattern = (glob: string): string => `${glob.includes('/') ? '' : '(?:.*/)?'}${globPattern(glob)}`;

/** Returns the state after a name in a folder, whose state is `folder`. */
export const readName = (rules: PathRules, folder: Read, name: string): Read => {
  let read = folder;
  for (const character of name) read = rules.after(read, character.codePointAt(0) as number);
  return rules.end(read);
};
