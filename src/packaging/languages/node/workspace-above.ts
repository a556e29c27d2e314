import { posix } from 'node:path';
import { Refused } from '../../../diagnostics/refused.ts';
import type { FileLookup } from '../../packaging.ts';
import type { Installation } from './installation.ts';
import { installationOf } from './installation.ts';
import { projectOf } from './project.ts';

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

/** Returns the folder above the config's in which the packages of an entry file are installed; undefined without one. */
const rootAbove = (entry: string, checkout: Checkout): ProgramRoot | undefined => {
  const { prefix } = checkout;
  const depth = prefix.split('/').length;
  const top = projectOf(posix.join(prefix, entry), filesIn('../'.repeat(depth).slice(0, -1), checkout))?.top.folder;
  if (top === undefined || (top !== '.' && !prefix.startsWith(`${top}/`))) return undefined;
  const below = top === '.' ? prefix : prefix.slice(top.length + 1);
  const folder = below
    .split('/')
    .map(() => '..')
    .join('/');
  return { folder, below, files: filesIn(folder, checkout) };
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
  const { own, top, members } = installation.project;
  const seen = <T extends { readonly folder: string }>(one: T): T => ({ ...one, folder: fromConfig(root, one.folder) });
  return { ...installation, project: { own: seen(own), top: seen(top), members: members.map(seen) } };
};

/** Returns the result of `work`; undefined where this user may not read a file above. */
const readable = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Refused) return undefined;
    throw problem;
  }
};
