import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import { candidatesOf } from './files/candidates.ts';
import { type ProgramFiles, programFiles } from './files/program-files.ts';
import type { AbsentPath } from './files/search.ts';
import type { Installation } from './installation.ts';
import { fromConfig, leavesCheckout, levelsTo, type ProgramRoot, rootAt, seenFromAbove } from './workspace-above.ts';

/** The sources of a build, with the folder that holds them. */
export interface ProgramContext {
  /** The folder that holds all of it. */
  readonly root: ProgramRoot;
  /** The installation of its packages, with paths from there. */
  readonly installation: Installation | undefined;
  readonly found: ProgramFiles;
}

/** The beginning of a program, with paths from the config's folder. */
export interface ContextStart {
  readonly entry: string;
  readonly tsconfig: string | undefined;
  readonly includeFiles: readonly string[];
  /** The folder in which its packages are installed, and that installation, with paths from there. */
  readonly root: ProgramRoot;
  readonly installation: Installation | undefined;
}

/**
 * Finds what a program is built from. It begins in the folder in which its packages are installed; what its configuration
 * names above that, in the same checkout, is part of it as well: a tsconfig, which `extends` names or which is the nearest
 * one, as TypeScript and esbuild find it, a package by its path (`file:../lib`), and every file that a text in a source could
 * mean as a module, by its path or an alias.
 */
export const programContext = (start: ContextStart, { checkout }: FileLookup): ProgramContext => {
  for (let root = start.root; ; ) {
    const context = contextIn(root, start);
    const levels = checkout === undefined ? 0 : levelsAbove(context, start, checkout);
    if (checkout === undefined || levels === 0) return context;
    root = rootAt(root, levels, checkout);
  }
};

/** Returns what a program is built from in one folder. */
const contextIn = (root: ProgramRoot, start: ContextStart): ProgramContext => {
  const { entry, tsconfig, includeFiles } = start;
  const inRoot = (path: string) => posix.join(root.below, path);
  const from = folderIn(root, start.root);
  const installation = seenFromAbove(start.installation, from);
  const found = programFiles(
    {
      entry: inRoot(entry),
      installation,
      tsconfig: tsconfig === undefined ? undefined : inRoot(tsconfig),
      includeFiles,
      below: root.below,
      show: (path) => fromConfig(root, path),
      floor: from || '.',
    },
    root.files,
  );
  return { root, installation, found };
};

/** Returns the path of a folder in one above it; empty for itself. */
const folderIn = (above: ProgramRoot, { below }: ProgramRoot): string =>
  above.below.slice(0, above.below.length - below.length).replace(/\/$/, '');

/** Returns the number of levels above its folder at which a program's configuration names files; 0 for none. */
const levelsAbove = (
  { root, found }: ProgramContext,
  { entry, tsconfig }: ContextStart,
  checkout: NonNullable<FileLookup['checkout']>,
): number => {
  const outside = found.absent.filter(({ path }) => path.startsWith('../') || path === '..');
  const levels = outside.flatMap(({ path, kind }) => {
    if (kind === 'module' || kind === 'possible')
      return candidatesOf(path).flatMap((one) => levelsTo(root, one, checkout, ['file']) ?? []);
    if (kind === 'folder') return levelsTo(root, path, checkout, ['folder']) ?? [];
    const all = kind === 'tsconfig' ? [path, `${path}.json`, posix.join(path, 'tsconfig.json')] : [path];
    return all.flatMap((one) => levelsTo(root, one, checkout) ?? []);
  });
  const entryFolders = foldersAbove(posix.join(root.below, entry));
  const isConfigured =
    tsconfig !== undefined ||
    configNames.some((name) => entryFolders.some((folder) => root.files.look(posix.join(folder, name)) === 'file'));
  return Math.max(0, ...levels, isConfigured ? 0 : nearestAbove(root, checkout));
};

/** Names of the files in which esbuild looks for settings: https://esbuild.github.io/content-types/#tsconfig-json */
const configNames = ['tsconfig.json', 'jsconfig.json'];

/** Returns the number of levels to the nearest tsconfig above a folder; 0 without one. */
const nearestAbove = (root: ProgramRoot, checkout: NonNullable<FileLookup['checkout']>): number => {
  const deep = checkout.prefix.split('/').length;
  for (let levels = 1; levels <= deep; levels += 1)
    for (const name of configNames)
      if (levelsTo(root, `${'../'.repeat(levels)}${name}`, checkout) !== undefined) return levels;
  return 0;
};

/** Returns the warnings of what a program's configuration and sources name and its build does not have. */
export const absentComplaints = (context: ProgramContext, entry: string, surroundings: FileLookup): Diagnostic[] =>
  missedBy(context, entry).map((absent) => {
    const { path, by, kind, written } = absent;
    if (kind === 'module') return moduleComplaint(absent, context, surroundings);
    const why = whyAbsent(path, context, isInCheckout(surroundings));
    const file = fromConfig(context.root, by);
    return kind === 'tsconfig'
      ? warningAt(
          'packaging/tsconfig',
          ['properties', 'entryfilePath'],
          `${file} extends "${written}", and ${why}: the program is built without its settings.`,
          'Correct the path, or have a step before this one write the file.',
        )
      : warningAt(
          'source/missing-path',
          ['properties', 'entryfilePath'],
          `${file} takes a package from "${written}", and ${why}: the packages cannot be installed.`,
          'Correct the path, or have a step before this one write it.',
        );
  });

/** True for a folder of which it is known that it is in a checkout, at its top as well. */
const isInCheckout = ({ checkout, hasGit }: FileLookup): boolean => checkout !== undefined || hasGit?.('.') === true;

/** Returns the warning of a module that a source loads from outside of the folder that the program is built from. */
const moduleComplaint = (
  { path, by, written, line }: AbsentPath,
  { root }: ProgramContext,
  surroundings: FileLookup,
): Diagnostic => {
  const { checkout } = surroundings;
  const sentence = (why: string) =>
    `${fromConfig(root, by)}:${line} imports "${written}", and ${why}: the bundle cannot be made.`;
  const isInside = checkout !== undefined && !leavesCheckout(root, path, checkout);
  if (isInside)
    return warningAt(
      'source/missing-path',
      ['properties', 'entryfilePath'],
      sentence('there is no such file in the checkout'),
      'Correct the path, or have a step before this one write the file.',
    );
  const why = isInCheckout(surroundings)
    ? 'that leaves the checkout, of which alone a build reads files'
    : 'that stands above the config, of which nothing is read outside of a checkout (no `.git`)';
  const move = 'Move the file below the config, or the config to the folder above that holds both';
  return warningAt(
    'source/outside',
    ['properties', 'entryfilePath'],
    sentence(why),
    isInCheckout(surroundings) ? 'Move the file into the checkout, or install it as a package.' : `${move}.`,
  );
};

const whyAbsent = (path: string, { root }: ProgramContext, hasCheckout: boolean): string => {
  if (!/^\.\.(?:\/|$)/.test(path)) return 'there is no such file';
  return hasCheckout || root.folder !== '.'
    ? 'there is no such file in the checkout'
    : 'it stands above the config, of which nothing is read outside of a checkout (no `.git`)';
};

/** Returns the absent paths that matter for a program: of tsconfigs that its sources may have, and of its packages. */
const missedBy = ({ root, installation, found }: ProgramContext, entry: string): AbsentPath[] => {
  const folders = foldersAbove(posix.join(root.below, entry));
  const { top, own, members } = installation?.project ?? { members: [] };
  const packages = [top, own, ...members].flatMap((one) => one?.folder ?? []);
  return found.absent.filter((one) => {
    const { by, kind } = one;
    const folder = posix.dirname(by);
    if (kind === 'possible' || kind === 'folder') return false;
    if (kind === 'module') return found.isReached(by);
    if (kind === 'package') return packages.includes(folder);
    return !configNames.includes(posix.basename(by)) || folders.includes(folder) || packages.includes(folder);
  });
};
