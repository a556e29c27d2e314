import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import type { Context } from '../../packaging/context.ts';
import { globLiteral } from '../../packaging/glob.ts';
import type { Workspace } from '../../ports/machine.ts';
import type { RepositoryReader } from './git-folder.ts';
import { isInside } from './inside.ts';
import { type DiskWorkspace, openWorkspace } from './workspace.ts';
import type { OutputPlace } from './written-files.ts';

/** True for a normalized path that leads above the folder of the config. */
export const isAbove = (path: string): boolean => path === '..' || path.startsWith('../');

/** Returns a path from the top of the checkout; `prefix` is the config's folder there. */
const fromTop = (prefix: string, path: string): string => posix.join(prefix, path);

/**
 * Returns a build context above the config's folder as one of the top of the checkout. An effective config that a step wrote
 * is no part of it, as of none.
 */
export const contextFromTop = (prefix: string, context: Context): Context => {
  const folder = fromTop(prefix, context.folder);
  const below = posix.relative(folder, prefix);
  const config = isAbove(below) ? [] : [`/${globLiteral(posix.join(below, 'effective-config.yml'))}`];
  return { ...context, folder, excluded: [...context.excluded, ...config] };
};

/** Returns the path of a folder from the top of its checkout, with `/`. */
export const prefixIn = (top: string, folder: string): string => relative(top, folder).split(sep).join('/');

/** Returns a workspace whose contexts above its folder are read by the workspace of the checkout. */
export const withContextsAbove = <W extends Workspace>(
  own: W,
  prefix: string,
  above: () => Promise<Pick<Workspace, 'digest' | 'check'>> | Pick<Workspace, 'digest' | 'check'>,
): W => ({
  ...own,
  digest: async (context) =>
    isAbove(context.folder) ? (await above()).digest(contextFromTop(prefix, context)) : own.digest(context),
  check: async (context) =>
    isAbove(context.folder) ? (await above()).check(contextFromTop(prefix, context)) : own.check(context),
});

/**
 * Opens the folder of a config with the files above it in its checkout, of which `top` is the top folder, links followed, and `git` reads its repository.
 * These are read for build contexts and for the packages of a program alone: every path of the config stays below its folder. The files of `outputs` are no part of any context.
 */
export const openInCheckout = (
  folder: string,
  top: string | undefined,
  signal?: AbortSignal,
  git?: RepositoryReader,
  outputs: readonly OutputPlace[] = [],
): DiskWorkspace => {
  const isTop = top === realpathSync(folder);
  const own = openWorkspace(folder, signal, isTop ? git : undefined, outputs);
  if (top === undefined || top === own.root || !isInside(top, own.root)) return own;
  const prefix = prefixIn(top, own.root);
  let opened: DiskWorkspace | undefined;
  const above = (): DiskWorkspace => {
    opened ??= openWorkspace(top, signal, git, outputs);
    return opened;
  };
  return {
    ...withContextsAbove(own, prefix, above),
    checkout: lookupFromBelow(prefix, above),
  };
};

/** Returns the files of a checkout as `FileLookup.checkout` of the folder `prefix` in it; `above` opens them, at the first use. */
export const lookupFromBelow = (
  prefix: string,
  above: () => Pick<Workspace, 'look' | 'text' | 'entries'>,
): NonNullable<Workspace['checkout']> => ({
  prefix,
  entries: (path) => above().entries(fromTop(prefix, path)),
  look: (path) => above().look(fromTop(prefix, path)),
  text: (path) => above().text(fromTop(prefix, path)),
});
