import { posix } from 'node:path';
import type { FileIndex } from '../../../file-index.ts';
import { candidatesOf, resolveAlias } from './candidates.ts';
import type { JsonObject } from './json-file.ts';

/** The file by which a program imports a package of the repository. */
export interface PackageEntry {
  readonly name: string;
  readonly folder: string;
  /** Its path: of the file that is there, or of the one that the package.json names. */
  readonly path: string;
  readonly isThere: boolean;
  /** The source that imports it. */
  readonly by: string;
}

/** Conditions of `exports` that esbuild takes for Node: https://esbuild.github.io/api/#how-conditions-work */
const conditions: readonly string[] = ['import', 'require', 'node', 'module', 'default'];

/** Returns the targets of a value in `exports`. */
const targetsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(targetsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => (conditions.includes(key) ? targetsOf(one) : []));
};

/** Returns the paths by which a package can be imported, relative to its folder; `within` is what follows its name. */
const entriesFor = ({ exports, main, module }: JsonObject, within: string): string[] => {
  if (exports === undefined || exports === null) {
    if (within !== '') return [within];
    return [...[main, module].filter((one) => typeof one === 'string'), 'index'];
  }
  const isMap = typeof exports === 'object' && Object.keys(exports).some((key) => key.startsWith('.'));
  const key = within === '' ? '.' : `./${within}`;
  return Object.entries(isMap ? exports : { '.': exports }).flatMap(([pattern, value]) =>
    resolveAlias({ pattern, targets: targetsOf(value) }, key),
  );
};

/** A specifier of a package of the repository: `@acme/lib/rows` with the name `@acme/lib`. */
interface NamedPackage {
  readonly specifier: string;
  readonly name: string;
  readonly folder: string;
  readonly by: string;
}

/** Returns the entry of a package; undefined where its `exports` have none, which the bundler says. */
export const entryOf = (
  { specifier, name, folder, by }: NamedPackage,
  manifest: JsonObject,
  index: FileIndex,
): PackageEntry | undefined => {
  const paths = entriesFor(manifest, specifier.slice(name.length + 1)).map((path) => posix.join(folder, path));
  const there = paths.flatMap(candidatesOf).find((path) => ['file', 'link'].includes(index.kind(path)));
  const path = there ?? paths[0];
  return path === undefined ? undefined : { name, folder, path, isThere: there !== undefined, by };
};
