import { posix } from 'node:path';
import { foldersAbove, normalPath } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';

/** The composer.json that an entry file belongs to. Paths are relative to the config. */
export interface ComposerProject {
  readonly folder: string;
  readonly hasLock: boolean;
  /** True for a project that needs packages of others. */
  readonly hasPackages: boolean;
  /** The constraint of PHP, of the project itself or of the platform that it sets. */
  readonly php: string | undefined;
  /** True for a version of PHP that the project sets for Composer, whatever runs. */
  readonly isSetPhp: boolean;
  /** Extensions that the project and its locked packages need, and that none of them provides, sorted. */
  readonly extensions: readonly string[];
  /** The folder in which Composer puts packages. */
  readonly vendor: string;
  /** True for a project with packages in folders, which Composer reads when it installs. */
  readonly readsFolders: boolean;
  /** Paths, or globs, of the folders of packages, as the file names them. */
  readonly packageFolders: readonly string[];
  /** Files and folders that `autoload` names: https://getcomposer.org/doc/04-schema.md#autoload */
  readonly autoloaded: readonly string[];
  /** The names of packages, in the file and its lock file. */
  readonly names: readonly string[];
  /** A folder of packages outside of the config, as the file names it. */
  readonly outside: string | undefined;
}

/** Returns the nearest composer.json at or above an entry file. */
export const composerOf = (entry: string, surroundings: FileLookup): ComposerProject | undefined => {
  const has = (path: string) => surroundings.look(path) === 'file';
  const folder = foldersAbove(entry).find((one) => has(posix.join(one, 'composer.json')));
  if (folder === undefined) return undefined;
  const json = object(surroundings.text(posix.join(folder, 'composer.json')));
  const lock = object(surroundings.text(posix.join(folder, 'composer.lock')));
  const config = record(json.config);
  const require = record(json.require);
  const set = record(config.platform).php;
  const needed = set ?? require.php;
  const folders = list(json.repositories)
    .filter(({ type }) => type === 'path' || type === 'artifact')
    .map(({ url }) => String(url));
  const vendor = typeof config['vendor-dir'] === 'string' ? config['vendor-dir'] : 'vendor';
  return {
    folder,
    hasLock: has(posix.join(folder, 'composer.lock')),
    hasPackages: Object.keys(require).some((name) => name.includes('/')),
    php: typeof needed === 'string' ? needed : undefined,
    isSetPhp: set !== undefined,
    extensions: extensionsOf(require, lock),
    vendor: normalPath(posix.join(folder, vendor)),
    readsFolders: folders.length > 0,
    packageFolders: folders,
    autoloaded: ['psr-4', 'psr-0', 'classmap', 'files'].flatMap((key) => textsIn(record(json.autoload)[key])),
    names: [...Object.keys(require), ...list(lock.packages).map(({ name }) => String(name))],
    outside: folders.find(
      (url) => surroundings.look(normalPath(posix.join(folder, url.replace(/[*?[{].*$/, '')))) === 'outside',
    ),
  };
};

/** Returns the extensions that packages need, without those that a package stands in for. */
const extensionsOf = (
  require: Readonly<Record<string, unknown>>,
  lock: Readonly<Record<string, unknown>>,
): string[] => {
  const packages = list(lock.packages);
  const extensionsIn = (value: unknown) => Object.keys(record(value)).filter((name) => name.startsWith('ext-'));
  const provided = new Set(packages.flatMap((one) => [...extensionsIn(one.provide), ...extensionsIn(one.replace)]));
  const needed = [require, lock.platform, ...packages.map((one) => one.require)].flatMap(extensionsIn);
  return [...new Set(needed)]
    .filter((name) => !provided.has(name))
    .map((name) => name.slice(4))
    .sort();
};

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Returns the texts of a list, or of the values of an object, which may be lists. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .flat()
        .filter((one) => typeof one === 'string')
    : [];

/** Returns the objects of a list, or the values of an object. */
const list = (value: unknown): Readonly<Record<string, unknown>>[] =>
  typeof value === 'object' && value !== null ? Object.values(value).map(record) : [];

/** Returns the object of a JSON text; an empty one for a text that is none, about which Composer says more. */
const object = (text: string | undefined): Readonly<Record<string, unknown>> => {
  try {
    return record(JSON.parse((text ?? '{}').replace(/^\uFEFF/, '')));
  } catch {
    return {};
  }
};
