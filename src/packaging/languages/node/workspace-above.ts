import { posix } from 'node:path';
import { Refused } from '../../../diagnostics/refused.ts';
import type { FileLookup } from '../../packaging.ts';
import type { Installation } from './installation.ts';
import { installationOf } from './installation.ts';
import { type Manifest, projectOf, type SeparateLocks } from './project.ts';

/** The folder whose files a program is built from. */
export interface ProgramRoot {
  /** Its path from the config's folder: `.`, or `../..` for the workspace above that has the program. */
  readonly folder: string;
  /** The config's folder, relative to it: `services/etl`; empty for itself. */
  readonly below: string;
  /** Its files, by their paths from it. */
  readonly files: FileLookup;
}

type Checkout = NonNullable<FileLookup['checkout']>;

/** Lookups of folders of a checkout by their path from the config's folder: caches of files know them by identity. */
const lookups = new WeakMap<Checkout, Map<string, FileLookup>>();

/** Returns the files of a folder of the checkout, by its path from the config's folder; nothing outside of it is seen. */
const filesIn = (folder: string, checkout: Checkout): FileLookup => {
  const known = lookups.get(checkout) ?? new Map<string, FileLookup>();
  lookups.set(checkout, known);
  const leaves = (path: string) => posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(posix.normalize(path));
  const at = (path: string) => posix.join(folder, path);
  const found = known.get(folder) ?? {
    look: (path) => (leaves(path) ? 'outside' : checkout.look(at(path))),
    text: (path) => (leaves(path) ? undefined : checkout.text(at(path))),
    entries: (path) => (leaves(path) ? [] : checkout.entries(at(path))),
  };
  known.set(folder, found);
  return found;
};

/** Folders above the config by that of the entry file: programs share them, and the files of a run do not change. */
const roots = new WeakMap<Checkout, Map<string, ProgramRoot | undefined>>();

/**
 * Returns the folder that a program is built from. It is that of the config, unless the package or workspace that the program
 * belongs to has its package.json above it, in the same checkout. A lock file that is found at or below the config counts
 * before any above. A folder above that this user may not read is none.
 */
export const programRoot = (entry: string, own: FileLookup): ProgramRoot => {
  const { checkout } = own;
  const here = { folder: '.', below: '', files: own };
  if (checkout === undefined || installationOf(entry, own)?.lock !== undefined) return here;
  const known = roots.get(checkout) ?? new Map<string, ProgramRoot | undefined>();
  roots.set(checkout, known);
  const key = posix.dirname(entry);
  if (!known.has(key))
    known.set(
      key,
      readable(() => rootAbove(entry, checkout)),
    );
  return known.get(key) ?? here;
};

/**
 * Returns how a workspace above the config leaves a package its own lock file, seen from the config's folder; undefined
 * where none does. A program that is built from the config's folder does not see it.
 */
export const separateAbove = (entry: string, { checkout }: FileLookup): SeparateLocks | undefined => {
  if (checkout === undefined) return undefined;
  const { prefix } = checkout;
  const known = separates.get(checkout) ?? new Map<string, SeparateLocks | undefined>();
  separates.set(checkout, known);
  const key = posix.dirname(entry);
  if (!known.has(key)) {
    const found = readable(() => projectOf(posix.join(prefix, entry), filesIn(topOf(checkout), checkout))?.separate);
    known.set(key, found && { ...found, place: fromConfig({ below: prefix }, found.place) });
  }
  return known.get(key);
};

/** Workspaces with separate lock files above the config by the folder of the entry file. */
const separates = new WeakMap<Checkout, Map<string, SeparateLocks | undefined>>();

/** Returns the path of the top of a checkout from the config's folder. */
const topOf = ({ prefix }: Checkout): string => '../'.repeat(prefix.split('/').length).slice(0, -1);

/** Returns the folder above the config's in which the packages of an entry file are installed; undefined without one. */
const rootAbove = (entry: string, checkout: Checkout): ProgramRoot | undefined => {
  const { prefix } = checkout;
  const top = projectOf(posix.join(prefix, entry), filesIn(topOf(checkout), checkout))?.top.folder;
  if (top === undefined || (top !== '.' && !prefix.startsWith(`${top}/`))) return undefined;
  const below = top === '.' ? prefix : prefix.slice(top.length + 1);
  const folder = below
    .split('/')
    .map(() => '..')
    .join('/');
  return { folder, below, files: filesIn(folder, checkout) };
};

/** Returns a path from the top of the checkout, with the files from there; both as they are where there is no checkout. */
export const fromTopOf = (
  { folder, files }: ProgramRoot,
  path: string,
  checkout: Checkout | undefined,
): { readonly path: string; readonly files: FileLookup } =>
  checkout === undefined
    ? { path, files }
    : { path: posix.join(checkout.prefix, folder, path), files: filesIn(topOf(checkout), checkout) };

/** Returns the folder of a checkout that stands `levels` above a program's, with the config's folder in it. */
export const rootAt = ({ folder }: ProgramRoot, levels: number, checkout: Checkout): ProgramRoot => {
  const above = posix.join(folder, '../'.repeat(levels)).replace(/\/$/, '');
  const below = checkout.prefix.split('/').slice(-above.split('/').length).join('/');
  return { folder: above, below, files: filesIn(above, checkout) };
};

/** Returns the number of levels that a path leads above the folder that it begins in: 2 for `../../a`. */
const levelsIn = (path: string): number =>
  posix
    .normalize(path)
    .split('/')
    .filter((part) => part === '..').length;

/** True for a path from the folder that a program is built from that leaves the checkout. */
export const leavesCheckout = ({ folder }: ProgramRoot, path: string, { prefix }: Checkout): boolean =>
  levelsIn(path) > prefix.split('/').length - (folder === '.' ? 0 : folder.split('/').length);

/**
 * Returns the number of levels between the folder that a program is built from and the one that holds this path as well,
 * `../../tsconfig.base.json`; undefined where it leaves the checkout, and where nothing of these kinds is there that may
 * be read.
 */
export const levelsTo = (
  root: ProgramRoot,
  path: string,
  checkout: Checkout,
  kinds: readonly string[] = ['file', 'folder'],
): number | undefined => {
  if (leavesCheckout(root, path, checkout)) return undefined;
  const found = readable(() => checkout.look(posix.join(root.folder, path)));
  return found !== undefined && kinds.includes(found) ? levelsIn(path) : undefined;
};

/** Returns an installation with the paths of its files from a folder above it, in which it stands at `from`. */
export const seenFromAbove = (installation: Installation | undefined, from: string): Installation | undefined => {
  if (installation === undefined || from === '') return installation;
  const { project, files } = installation;
  const { own, top, members, unusedLock } = project;
  const at = (path: string) => posix.join(from, path);
  const seen = (one: Manifest): Manifest => ({ ...one, folder: at(one.folder) });
  const seenProject = {
    ...project,
    ...{ own: seen(own), top: seen(top), members: members.map(seen) },
    ...(unusedLock === undefined ? {} : { unusedLock: at(unusedLock) }),
  };
  return { ...installation, project: seenProject, files: files.map(at) };
};

/** Returns the path of a file in the folder that a program is built from, as seen from the config's folder. */
export const fromConfig = ({ below }: Pick<ProgramRoot, 'below'>, path: string): string =>
  posix.relative(posix.join('/', below), posix.join('/', path)) || '.';

/** Returns an installation with the folders of its packages as they are seen from the config's folder, for messages. */
export const seenFromConfig = (
  installation: Installation | undefined,
  root: Pick<ProgramRoot, 'below'>,
): Installation | undefined => {
  if (installation === undefined || root.below === '') return installation;
  const { own, top, members, away, separate } = installation.project;
  const seen = (one: Manifest): Manifest => ({ ...one, folder: fromConfig(root, one.folder) });
  const project = {
    ...{ own: seen(own), top: seen(top), members: members.map(seen) },
    ...(away ? { away: away.map((path) => fromConfig(root, path)) } : {}),
    ...(separate ? { separate: { ...separate, place: fromConfig(root, separate.place) } } : {}),
  };
  return { ...installation, project };
};

/** Returns the result of `work`; undefined where this user may not read a file above. Throws where a base is not there as a whole. */
export const readable = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Refused && problem.code === 'packaging/context') return undefined;
    throw problem;
  }
};
