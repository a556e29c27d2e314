import { posix } from 'node:path';
import type { FileLookup } from './packaging.ts';

/** The kind of a path whose links were not followed: `link` where the path itself or a folder on it is a link. */
export type PlainKind = 'file' | 'folder' | 'link' | 'absent';

/** The files of the config's folder by name, each folder listed at most once. Paths are normalized: `a/b`, `.` */
export interface FileIndex {
  kind(path: string): PlainKind;
  /** Returns the names in a folder, sorted; none for anything but a plain folder. */
  names(folder: string): readonly string[];
}

/** Indexes by the folder that they list: the files of a run do not change while it plans. */
const indexes = new WeakMap<FileLookup, FileIndex>();

/** Returns the index of a folder, the same one each time. A path that leaves the folder is absent. */
export const fileIndex = (surroundings: FileLookup): FileIndex => {
  const found = indexes.get(surroundings) ?? openIndex(surroundings);
  indexes.set(surroundings, found);
  return found;
};

const openIndex = ({ entries }: FileLookup): FileIndex => {
  const known = new Map<string, ReadonlyMap<string, PlainKind>>();
  const folder = (path: string): ReadonlyMap<string, PlainKind> => {
    const found =
      known.get(path) ??
      new Map(entries(path).map(({ name, kind }) => [name, kind === 'other' ? 'absent' : kind] as const));
    known.set(path, found);
    return found;
  };
  const kind = (path: string): PlainKind => {
    if (path === '.') return 'folder';
    if (path === '..' || path.startsWith('../') || path.startsWith('/')) return 'absent';
    const above = kind(posix.dirname(path));
    return above === 'folder' ? (folder(posix.dirname(path)).get(posix.basename(path)) ?? 'absent') : below(above);
  };
  return { kind, names: (path) => (kind(path) === 'folder' ? [...folder(path).keys()].sort() : []) };
};

/** Returns the kind of a path below another one that is no folder. */
const below = (kind: PlainKind): PlainKind => (kind === 'link' ? 'link' : 'absent');
