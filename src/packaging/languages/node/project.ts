import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import { jsonFault, type TextFault } from '../../text-faults.ts';
import { yamlObject } from '../../yaml-object.ts';
import { type JsonObject, jsonFile, objectAt } from './files/json-file.ts';
import { matchesWorkspace, pnpmGlobs, workspaceGlobs, workspacesOf } from './files/workspaces.ts';
import { managers } from './managers/managers.ts';

/** A package.json of the repository. */
export interface Manifest {
  /** Its folder, relative to the config's folder; `.` for that itself. */
  readonly folder: string;
  /** Undefined for a file that is no JSON object. */
  readonly content: JsonObject | undefined;
  /** The fault of a file that is no JSON object. */
  readonly fault?: TextFault;
  /** True where there is no file: a workspace of pnpm needs none at its top. Its content is empty. */
  readonly isAbsent?: true;
}

/** A workspace in which each package has a lock file of its own. */
export interface SeparateLocks {
  /** The file with the setting, and its line: `.npmrc:2`. */
  readonly place: string;
  /** True where the lock file of the program installs other packages of the workspace. */
  readonly hasLinks: boolean;
}

/** The packages that are installed for a program: those of one package.json, or of a workspace. */
export interface NodeProject {
  /** The package of the program. */
  readonly own: Manifest;
  /** The folder in which packages are installed: that of the program's package, or of the workspace that has it. */
  readonly top: Manifest;
  /** The other packages of the workspace, sorted by folder. */
  readonly members: readonly Manifest[];
  /** A lock file above the program that is not read, since its folder names no workspace with the program. */
  readonly unusedLock?: string;
  /** Links that the workspace names and that lead out of the files that may be read. */
  readonly away?: readonly string[];
  /** Set where the workspace has no lock file for all of its packages. */
  readonly separate?: SeparateLocks;
}

/** True for a project of several packages. */
export const isWorkspace = ({ own, top, members }: NodeProject): boolean =>
  own.folder !== top.folder || members.length > 0;

/** Names of lock files of every package manager. */
export const lockNames: readonly string[] = managers.flatMap(({ locks }) => locks);

/** The properties of a package.json that name packages to install. */
export const dependencyKinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** Returns the globs of workspaces that the files of a folder name: those of package.json, and of pnpm. */
export const globsIn = (folder: string, surroundings: FileLookup): string[] => [
  ...workspaceGlobs(jsonFile(surroundings, posix.join(folder, 'package.json')) ?? {}),
  ...pnpmGlobs(settingsOf(folder, surroundings)),
];

/** Settings of pnpm by files and folder: jobs share them, and the files of a run do not change while it plans. */
const settings = new WeakMap<FileLookup, Map<string, JsonObject>>();

/** Returns the settings of pnpm in a folder, those of its pnpm-workspace.yaml; none for a file that is no YAML. */
export const settingsOf = (folder: string, surroundings: FileLookup): JsonObject => {
  const known = settings.get(surroundings) ?? new Map<string, JsonObject>();
  settings.set(surroundings, known);
  const found = known.get(folder) ?? yamlObject(surroundings.text(posix.join(folder, 'pnpm-workspace.yaml'))) ?? {};
  known.set(folder, found);
  return found;
};

/**
 * Returns the place of the setting by which each package of a workspace of pnpm has its own lock file; undefined without
 * it. https://pnpm.io/settings#sharedworkspacelockfile
 */
const separateIn = (folder: string, surroundings: FileLookup): string | undefined => {
  if (surroundings.look(posix.join(folder, 'pnpm-workspace.yaml')) !== 'file') return undefined;
  const forms = [
    ['.npmrc', /^[ \t]{0,20}shared-workspace-lockfile[ \t]{0,20}=[ \t]{0,20}false\b/],
    ['pnpm-workspace.yaml', /^sharedWorkspaceLockfile:[ \t]{0,20}false\b/],
  ] as const;
  for (const [name, setting] of forms) {
    const path = posix.join(folder, name);
    const line = (surroundings.text(path) ?? '').split('\n').findIndex((one) => setting.test(one));
    if (line >= 0) return `${path}:${line + 1}`;
  }
  return undefined;
};

/** Returns the package.json of a folder, with its fault if it is no JSON object. */
const readManifest = (folder: string, surroundings: FileLookup): Manifest => {
  const path = posix.join(folder, 'package.json');
  const content = jsonFile(surroundings, path);
  const fault = content === undefined ? jsonFault(surroundings.text(path) ?? '') : undefined;
  return { folder, content, ...(fault ? { fault } : {}) };
};

/**
 * Returns the packages that are installed for an entry file; undefined without a package.json at or above it. They are
 * those of the nearest package.json, unless a folder above names it as a part of its workspace. A package.json without
 * packages and lock file, as it marks a folder of modules, is passed over.
 */
export const projectOf = (entry: string, surroundings: FileLookup): NodeProject | undefined => {
  const here = (folder: string, name: string) => surroundings.look(posix.join(folder, name)) === 'file';
  const manifestIn = (folder: string): Manifest =>
    surroundings.look(posix.join(folder, 'package.json')) === 'absent'
      ? { folder, content: {}, isAbsent: true }
      : readManifest(folder, surroundings);
  const isLocked = (folder: string) => lockNames.some((name) => here(folder, name));
  const folders = foldersAbove(entry);
  const packages = folders.filter((folder) => here(folder, 'package.json'));
  const hosts = folders.filter((folder) => here(folder, 'package.json') || here(folder, 'pnpm-workspace.yaml'));
  const hostsOf = (folder: string) =>
    hosts.filter(
      (host) =>
        host !== folder &&
        (host === '.' || folder.startsWith(`${host}/`)) &&
        matchesWorkspace(globsIn(host, surroundings), posix.relative(host, folder)),
    );
  const isPackage = (folder: string) => {
    const { content } = manifestIn(folder);
    const names = content && dependencyKinds.some((kind) => Object.keys(objectAt(content, kind)).length > 0);
    return content === undefined || names || isLocked(folder) || hostsOf(folder).length > 0 || 'workspaces' in content;
  };
  const own = packages.find(isPackage) ?? packages[0];
  if (own === undefined) return undefined;
  const above = hostsOf(own);
  const place = above.map((host) => separateIn(host, surroundings)).find((one) => one !== undefined);
  const sharing = above.filter((host) => separateIn(host, surroundings) === undefined);
  const top = sharing.find(isLocked) ?? (isLocked(own) ? own : (sharing[0] ?? own));
  const { folders: members, away } = workspacesOf(top, globsIn(top, surroundings), surroundings);
  const unused = folders.find((folder) => folder !== top && !folder.startsWith(`${top}/`) && isLocked(folder));
  const unusedName = lockNames.find((name) => unused !== undefined && here(unused, name));
  const ownLock = place === undefined ? '' : (surroundings.text(posix.join(own, 'pnpm-lock.yaml')) ?? '');
  return {
    own: manifestIn(own),
    top: manifestIn(top),
    members: members.filter((one) => one !== own && one !== top).map(manifestIn),
    ...(isLocked(top) || unused === undefined || unusedName === undefined || place !== undefined
      ? {}
      : { unusedLock: posix.join(unused, unusedName) }),
    ...(away.length > 0 ? { away } : {}),
    ...(place === undefined ? {} : { separate: { place, hasLinks: /^[ \t]+version: link:/m.test(ownLock) } }),
  };
};
