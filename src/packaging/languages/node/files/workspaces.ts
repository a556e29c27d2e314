import { posix } from 'node:path';
import { foldersAbove } from '../../../config-paths.ts';
import { fileIndex } from '../../../file-index.ts';
import { globFault, globPattern } from '../../../glob.ts';
import { matchesGlob } from '../../../glob-path.ts';
import type { FileLookup } from '../../../packaging.ts';
import { pathRules, readPath } from '../../../path-rules.ts';
import { type JsonObject, objectAt } from './json-file.ts';

/** Returns the texts in a list; none for any other value. */
export const textsOfList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * Returns the globs of the workspaces of a package.json: https://docs.npmjs.com/cli/v11/using-npm/workspaces. Those of
 * Yarn 1 and Bun may stand under `packages`.
 */
export const workspaceGlobs = ({ workspaces }: JsonObject): string[] =>
  textsOfList(Array.isArray(workspaces) ? workspaces : objectAt({ workspaces }, 'workspaces').packages);

/**
 * Returns the globs of a pnpm-workspace.yaml, those with `!` at the end: what one of them names is left out wherever it
 * stands. https://pnpm.io/pnpm-workspace_yaml
 */
export const pnpmGlobs = ({ packages }: JsonObject): string[] => {
  const globs = textsOfList(packages);
  return [...globs.filter((glob) => !isLeftOut(glob)), ...globs.filter(isLeftOut)];
};

const isLeftOut = (glob: string): boolean => glob.startsWith('!');

/** Folders that contain no package of the repository. */
const foreign = /^(?:node_modules|\.git)$/;

/** True for a part of a glob that names a folder which begins with a dot: `.tools` and `.*` do, `*` does not. */
const writesDot = (part: string, name: string): boolean =>
  /(?:^|[{(,|])\.(?!\.?$)/.test(part) && matchesGlob(part, name);

/**
 * True where a glob writes the dot of each name of a path that begins with one, as npm and pnpm need it:
 * https://github.com/isaacs/minimatch#dot
 */
const writesDots = (glob: string, path: string): boolean => {
  const all = path.split('/');
  if (!all.some((name) => name.startsWith('.'))) return true;
  const parts = glob
    .replace(/^(?:\.?\/)+/, '')
    .replace(/(?<!\/)\/+$/, '')
    .split('/');
  const entered = (places: readonly number[]): Set<number> => {
    const open = new Set(places);
    for (const place of open) if (parts[place] === '**') open.add(place + 1);
    return open;
  };
  const reads = (place: number, name: string): number[] => {
    const part = parts[place];
    const isDotted = name.startsWith('.');
    if (part === '**') return isDotted ? [] : [place];
    return part !== undefined && (isDotted ? writesDot(part, name) : matchesGlob(part, name)) ? [place + 1] : [];
  };
  let open = entered([0]);
  for (const name of all) open = entered([...open].flatMap((place) => reads(place, name)));
  return open.has(parts.length);
};

/** Matches a glob that names one folder, without wildcards and dots alone: `packages/api`, `./packages/api/` */
const oneFolder = /^(?:\.\/)?((?!\.{1,2}(?:\/|$))[\w@.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w@.-]+)*)\/?$/;

/** The globs of a workspace; those without wildcards, of which it may list thousands, by the folder that they name. */
interface ReadGlobs {
  readonly all: readonly string[];
  /** The index of the last glob that names exactly this folder. */
  readonly lists: ReadonlyMap<string, number>;
  /** The indexes of the other globs. */
  readonly patterns: readonly number[];
}

const readGlobs = (all: readonly string[]): ReadGlobs => {
  const lists = new Map<string, number>();
  const patterns: number[] = [];
  for (const [index, glob] of all.entries()) {
    const path = oneFolder.exec(isLeftOut(glob) ? glob.slice(1) : glob)?.[1];
    if (path === undefined) patterns.push(index);
    else lists.set(path, index);
  }
  return { all, lists, patterns };
};

/** True for a folder that a glob names, with `!` or without. */
const namesFolder = (glob: string, folder: string): boolean =>
  isLeftOut(glob) ? matchesGlob(glob.slice(1), folder) : matchesGlob(glob, folder) && writesDots(glob, folder);

/** True for a folder that the last glob which matches it names as a part of the workspace. */
const isNamed = ({ all, lists, patterns }: ReadGlobs, folder: string): boolean => {
  if (folder.split('/').some((name) => foreign.test(name))) return false;
  const listed = lists.get(folder) ?? -1;
  const later = patterns.filter((index) => index > listed);
  const last = later.reverse().find((index) => namesFolder(all[index] as string, folder)) ?? listed;
  return last >= 0 && !isLeftOut(all[last] as string);
};

/**
 * True for a folder, relative to the one of the globs, that they name as a part of the workspace. The last glob that names
 * it decides: one with `!` leaves it out, a later one takes it back. https://github.com/npm/map-workspaces
 */
export const matchesWorkspace = (globs: readonly string[], folder: string): boolean =>
  isNamed(readGlobs(globs), folder);

/** The folders that the globs of a workspace name. */
export interface Workspaces {
  /** Folders with a package.json. */
  readonly folders: readonly string[];
  /** Links that lead out of the files that may be read. */
  readonly away: readonly string[];
}

/**
 * Returns the folders below `top` that a glob of `workspaces` names. A link to a folder counts as one, as to npm and pnpm;
 * nothing is looked for behind it.
 */
export const workspacesOf = (top: string, globs: readonly string[], surroundings: FileLookup): Workspaces => {
  const index = fileIndex(surroundings);
  const read = readGlobs(globs);
  const [folders, away]: [string[], string[]] = [[], []];
  const wanted = globs.filter((glob) => !isLeftOut(glob) && globFault(glob) === undefined);
  const patterns = wanted.filter((glob) => !oneFolder.test(glob));
  const named = pathRules(patterns.map((glob) => ({ pattern: globPattern(glob), admits: false })));
  const above = new Set([...read.lists.keys()].flatMap(foldersAbove));
  const take = (path: string): void => {
    const place = posix.join(top, path);
    if (surroundings.look(posix.join(place, 'package.json')) === 'file') folders.push(place);
    else if (index.kind(place) === 'link' && surroundings.look(place) === 'outside') away.push(place);
  };
  const walk = (folder: string, deep: number): void => {
    for (const name of index.names(posix.join(top, folder))) {
      if (foreign.test(name)) continue;
      const path = posix.join(folder, name);
      const kind = index.kind(posix.join(top, path));
      if (kind !== 'folder' && kind !== 'link') continue;
      if (name.startsWith('.') && !wanted.some((glob) => glob.split('/').some((part) => writesDot(part, name))))
        continue;
      if (isNamed(read, path)) take(path);
      if (kind !== 'folder') continue;
      const isNext = deep > 0 && named.enter(readPath(named, path)).live.length > 0;
      if (above.has(path) || isNext) walk(path, deep - 1);
    }
  };
  if (wanted.length > 0) walk('.', mostDeep - 1);
  return { folders, away };
};

/** The deepest folder of a package below the top of its repository; one that is named without wildcards may stand at any depth. */
const mostDeep = 64;
