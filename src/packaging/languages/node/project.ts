import { posix } from 'node:path';
import { parse } from 'yaml';
import { foldersAbove } from '../../config-paths.ts';
import { fileIndex } from '../../file-index.ts';
import type { FileLookup } from '../../packaging.ts';
import { type JsonObject, jsonFile, objectAt } from './files/json-file.ts';
import { matchesWorkspace, textsOfList, workspaceGlobs, workspacesOf } from './files/packages.ts';
import { managers } from './managers/managers.ts';

/** A package.json of the repository. */
export interface Manifest {
  /** Its folder, relative to the config's folder; `.` for that itself. */
  readonly folder: string;
  /** Undefined for a file that is no JSON object. */
  readonly content: JsonObject | undefined;
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
  ...textsOfList(objectOf(surroundings.text(posix.join(folder, 'pnpm-workspace.yaml'))).packages),
];

/** Returns the object of a YAML file; an empty one for any other text. */
const objectOf = (text: string | undefined): JsonObject => {
  try {
    const value: unknown = parse(text ?? '', { logLevel: 'silent' });
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
};

/**
 * Returns the packages that are installed for an entry file; undefined without a package.json at or above it. They are
 * those of the nearest package.json, unless a folder above names it as a part of its workspace. A package.json without
 * packages and lock file, as it marks a folder of modules, is passed over.
 */
export const projectOf = (entry: string, surroundings: FileLookup): NodeProject | undefined => {
  const here = (folder: string, name: string) => surroundings.look(posix.join(folder, name)) === 'file';
  const manifestIn = (folder: string): Manifest => ({
    folder,
    content: jsonFile(surroundings, posix.join(folder, 'package.json')),
  });
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
  const lockedHost = above.find(isLocked);
  const top = lockedHost ?? (isLocked(own) ? own : (above[0] ?? own));
  const members = workspacesOf(top, globsIn(top, surroundings), fileIndex(surroundings)).filter((one) => one !== own);
  const unused = folders.find((folder) => folder !== top && !folder.startsWith(`${top}/`) && isLocked(folder));
  const unusedName = lockNames.find((name) => unused !== undefined && here(unused, name));
  return {
    own: manifestIn(own),
    top: manifestIn(top),
    members: members.filter((one) => one !== top).map(manifestIn),
    ...(isLocked(top) || unused === undefined || unusedName === undefined
      ? {}
      : { unusedLock: posix.join(unused, unusedName) }),
  };
};
