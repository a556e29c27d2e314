import { posix } from 'node:path';
import { fileIndex } from '../../file-index.ts';
import type { FileLookup } from '../../packaging.ts';
import type { TextFault } from '../../text-faults.ts';
import { yamlObject } from '../../yaml-object.ts';
import { type JsonObject, objectAt, textsIn } from './files/json-file.ts';
import { installScriptOf, localDependencies, localPaths } from './files/packages.ts';
import { specifiersIn } from './files/specifiers.ts';
import type { Installer, PackageManager } from './managers/manager.ts';
import { managers } from './managers/managers.ts';
import { type Manifest, type NodeProject, projectOf, settingsOf } from './project.ts';

/** The installation of a program's packages: what it reads, and the program that does it. */
export interface Installation {
  readonly project: NodeProject;
  readonly manager: PackageManager;
  readonly installer: Installer;
  /** The lock file that is read, by its name; undefined without one. */
  readonly lock: string | undefined;
  /** The fault of a lock file that its package manager cannot read; undefined for any other. */
  readonly lockFault: TextFault | undefined;
  /** The lock files beside the top package.json, by their names. */
  readonly locks: readonly string[];
  /** The package manager that the top package.json names, as it is written. */
  readonly written: string | undefined;
  /** The exact version that it names of the one that is used. */
  readonly version: string | undefined;
  /** Returns the name of the package manager of a lock file. */
  ownerOf(lock: string): string | undefined;
  /** The files that the installation reads, relative to the config's folder, sorted. */
  readonly files: readonly string[];
  /**
   * True where it may read any other file: scripts run, or packages are files of the repository. The sources are then
   * copied before it, and a change of one installs again.
   */
  readonly readsSources: boolean;
}

/** The package manager that a package.json names. */
interface Named {
  readonly written: string;
  readonly name: string;
  /** Undefined where it is not exact. */
  readonly version: string | undefined;
}

/** Returns the package manager that a package.json names: `packageManager`, or that of `devEngines`. */
const namedIn = (manifest: JsonObject): Named | undefined => {
  const { packageManager } = manifest;
  const engine = objectAt(objectAt(manifest, 'devEngines'), 'packageManager');
  const written =
    typeof packageManager === 'string'
      ? packageManager
      : [engine.name, engine.version].filter((one) => typeof one === 'string').join('@');
  if (written === '') return undefined;
  const [, name = written, version] =
    /^([a-z]{1,20})@(\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,50})?)(?:\+\S{0,500})?$/.exec(written) ?? [
      ...[undefined, written.split('@')[0]],
    ];
  return { written, name, version };
};

/** Installations by the folder of the config and of the entry: jobs share them, and the files of a run do not change. */
const known = new WeakMap<FileLookup, Map<string, Installation | undefined>>();

/** Returns the installation of an entry file's packages; undefined without a package.json at or above it. */
export const installationOf = (entry: string, surroundings: FileLookup): Installation | undefined => {
  const found = known.get(surroundings) ?? new Map<string, Installation | undefined>();
  known.set(surroundings, found);
  const folder = posix.dirname(entry);
  if (!found.has(folder)) found.set(folder, findInstallation(entry, surroundings));
  return found.get(folder);
};

const findInstallation = (entry: string, surroundings: FileLookup): Installation | undefined => {
  const project = projectOf(entry, surroundings);
  if (project === undefined) return undefined;
  const { folder, content = {} } = project.top;
  const text = (name: string) => surroundings.text(posix.join(folder, name));
  const has = (name: string) => surroundings.look(posix.join(folder, name)) === 'file';
  const locks = managers.flatMap((manager) => manager.locks.filter(has));
  const named = namedIn(content);
  const chosen = managers.filter((manager) => manager.locks.some(has));
  const byName = managers.find(({ name }) => name === named?.name);
  const manager =
    (byName && chosen.includes(byName) ? byName : chosen[0]) ??
    byName ??
    managers.find(({ signs }) => signs.some(has)) ??
    managers[0];
  const lock = manager.locks.find(has);
  const version = named?.name === manager.name ? named.version : undefined;
  const lockText = lock === undefined ? undefined : text(lock);
  const installer = manager.installer({ ...{ version, text }, lock: lockText });
  const manifests = [project.top, ...project.members, ...(project.own.folder === folder ? [] : [project.own])];
  const hooks = manager.name === 'pnpm' ? hooksIn(folder, surroundings) : [];
  const isLink = ({ folder: one }: Manifest) => fileIndex(surroundings).kind(one) === 'link';
  return {
    ...{ project, manager, installer, lock, locks, version, written: named?.written },
    lockFault: lock === undefined || lockText === undefined ? undefined : manager.faultOf(lockText, lock),
    ownerOf: (name) => managers.find(({ locks: all }) => all.includes(name))?.name,
    files: filesOf(manager, lock, folder, manifests, hooks, surroundings),
    readsSources:
      manifests.some(({ content: one = {} }) => installScriptOf(one) !== undefined || isLocal(one)) ||
      manifests.some(isLink) ||
      overridesOf({ manager, project }, surroundings).length > 0 ||
      hooks.some((path) => loadsOthers(surroundings.text(path))),
  };
};

/** True for a package.json with packages that are other files of the repository. */
const isLocal = (manifest: JsonObject): boolean =>
  localDependencies(manifest).length > 0 ||
  textsIn(Object.values(manifest.overrides ?? {})).some((one) => /^~\//.test(one));

/** Returns the paths of files and folders of the repository that settings of pnpm take for packages, relative to the top. */
export const overridesOf = (
  { manager, project }: Pick<Installation, 'manager' | 'project'>,
  surroundings: FileLookup,
): string[] => (manager.name === 'pnpm' ? localPaths(settingsOf(project.top.folder, surroundings).overrides) : []);

/** Returns the programs that pnpm runs when it installs, those that its settings name included: https://pnpm.io/pnpmfile */
const hooksIn = (top: string, surroundings: FileLookup): string[] => {
  const inFile = /^[ \t]{0,20}pnpmfile[ \t]{0,20}=[ \t]{0,20}(\S{1,500})/m.exec(
    surroundings.text(posix.join(top, '.npmrc')) ?? '',
  )?.[1];
  const named = [...textsIn(settingsOf(top, surroundings).pnpmfile), ...(inFile === undefined ? [] : [inFile])];
  return ['.pnpmfile.cjs', '.pnpmfile.mjs', 'pnpmfile.js', ...named]
    .map((name) => posix.join(top, name))
    .filter((path) => surroundings.look(path) === 'file');
};

/** True for a program that loads other files of the repository, or what is known at run time only. */
const loadsOthers = (source: string | undefined): boolean => {
  if (source === undefined) return true;
  const { relative, open } = specifiersIn(source);
  return relative.length > 0 || open !== undefined;
};

/** Returns the files that an installation reads, sorted. */
const filesOf = (
  manager: PackageManager,
  lock: string | undefined,
  top: string,
  manifests: readonly Manifest[],
  hooks: readonly string[],
  surroundings: FileLookup,
): string[] => {
  const index = fileIndex(surroundings);
  const below = (folder: string): string[] =>
    index.names(folder).flatMap((name) => {
      const path = posix.join(folder, name);
      return index.kind(path) === 'folder' ? below(path) : [path];
    });
  const named = [...manager.files, ...(lock === undefined ? [] : [lock])].map((name) => posix.join(top, name));
  const paths = [
    ...manifests.map(({ folder }) => posix.join(folder, 'package.json')),
    ...named,
    ...hooks,
    ...manager.folders.flatMap((folder) => below(posix.join(top, folder))),
    ...(manager.name === 'yarn' ? pluginsIn(surroundings.text(posix.join(top, '.yarnrc.yml'))) : []).map((path) =>
      posix.join(top, path),
    ),
    ...patchesIn(manifests, surroundings.text(posix.join(top, 'pnpm-workspace.yaml'))).map((path) =>
      posix.join(top, path),
    ),
  ];
  return [...new Set(paths)].filter((path) => surroundings.look(path) === 'file').sort();
};

/** Returns the paths of plug-ins that settings of Yarn name, relative to them: https://yarnpkg.com/configuration/yarnrc#plugins */
const pluginsIn = (settings: string | undefined): string[] => {
  const { plugins } = yamlObject(settings) ?? {};
  const all: readonly unknown[] = Array.isArray(plugins) ? plugins : [];
  return all.flatMap((plugin) => textsIn(typeof plugin === 'string' ? plugin : Object(plugin).path));
};

/** Returns the files with changes of packages, which pnpm, Bun and Yarn apply, relative to the lock file. */
const patchesIn = (manifests: readonly Manifest[], settings: string | undefined): string[] =>
  [JSON.stringify(manifests.map(({ content }) => content)), settings ?? ''].flatMap((text) =>
    [...text.matchAll(/(?<![\w@./+-])[\w@./+-]{1,500}\.(?:patch|diff)\b/g)].map(([path]) => path.replace(/^\.?\//, '')),
  );
