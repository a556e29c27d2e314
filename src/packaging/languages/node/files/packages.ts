import { posix } from 'node:path';
import type { Alias } from './candidates.ts';
import { type JsonObject, objectAt, textsIn } from './json-file.ts';

/** The kinds of dependencies in a package.json. */
const kinds = [
  ...['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides', 'resolutions'],
];

/** Returns the paths of dependencies that are files or folders of the repository, relative to the package.json. */
export const localDependencies = (manifest: JsonObject): string[] =>
  localPaths([...kinds.map((kind) => manifest[kind]), objectAt(manifest, 'pnpm').overrides]);

/** Returns the paths of files and folders of the repository among versions: those of `file:`, `link:` and `portal:`. */
export const localPaths = (versions: unknown): string[] =>
  textsIn(versions).flatMap((version) => {
    const [found, path] = /^(?:file:|link:|portal:)(?:\/\/)?(.+)$|^(?=\.{1,2}\/)/.exec(version) ?? [];
    return found === undefined ? [] : [path ?? version];
  });

/** The scripts that npm runs when it installs: https://docs.npmjs.com/cli/v11/using-npm/scripts#npm-ci */
export const installScripts = [
  ...['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'],
];

/** Returns the name of the first script of a package.json that an installation runs; undefined without one. */
export const installScriptOf = (manifest: JsonObject): string | undefined =>
  installScripts.find((name) => Object.hasOwn(objectAt(manifest, 'scripts'), name));

/** Returns the aliases of `imports` in a package.json: https://nodejs.org/docs/latest-v24.x/api/packages.html#imports */
export const importsOf = (manifest: JsonObject): Alias[] =>
  Object.entries(objectAt(manifest, 'imports')).map(([pattern, targets]) => ({ pattern, targets: textsIn(targets) }));

/** Returns the files by which a package can be imported: its entries, and the targets of `exports`. */
export const entriesOf = ({ main, module, browser, exports, types }: JsonObject): string[] =>
  textsIn([main, module, browser, exports, types]);

/** Returns the aliases of `paths` in a tsconfig.json, with targets relative to its folder. */
export const pathsOf = (tsconfig: JsonObject): Alias[] => {
  const options = objectAt(tsconfig, 'compilerOptions');
  const base = typeof options.baseUrl === 'string' ? options.baseUrl : '.';
  const paths = Object.entries(objectAt(options, 'paths')).map(([pattern, targets]) => ({
    pattern,
    targets: textsIn(targets).map((target) => posix.join(base, target)),
  }));
  // With a baseUrl every name is looked for there as well.
  return typeof options.baseUrl === 'string' ? [...paths, { pattern: '*', targets: [posix.join(base, '*')] }] : paths;
};

/** Returns the paths that a tsconfig.json extends, relative to its folder, and the names of packages. */
export const extendedBy = (tsconfig: JsonObject): string[] => textsIn(tsconfig.extends);
