import { posix } from 'node:path';
import type { FileIndex } from '../../../file-index.ts';
import { globFault, globPattern } from '../../../glob.ts';
import { pathRules, readPath } from '../../../path-rules.ts';
import type { Alias } from './candidates.ts';
import { type JsonObject, objectAt, textsIn } from './json-file.ts';

/** The kinds of dependencies in a package.json. */
const kinds = [
  ...['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides', 'resolutions'],
];

/** Returns the paths of dependencies that are files or folders of the repository, relative to the package.json. */
export const localDependencies = (manifest: JsonObject): string[] =>
  textsIn([...kinds.map((kind) => manifest[kind]), objectAt(manifest, 'pnpm').overrides]).flatMap((version) => {
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

/** Returns the texts in a list; none for any other value. */
export const textsOfList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * Returns the globs of the workspaces of a package.json: https://docs.npmjs.com/cli/v11/using-npm/workspaces. Those of
 * Yarn 1 and Bun may stand under `packages`.
 */
export const workspaceGlobs = ({ workspaces }: JsonObject): string[] =>
  textsOfList(Array.isArray(workspaces) ? workspaces : objectAt({ workspaces }, 'workspaces').packages);

/** Returns the rules for the folders that globs name, and for those that the ones with `!` leave out. */
const workspaceRules = (globs: readonly string[]) => {
  const rulesFor = (some: readonly string[]) =>
    pathRules(
      some
        .filter((glob) => globFault(glob) === undefined)
        .map((glob) => ({ pattern: globPattern(glob), admits: false })),
    );
  const isLeftOut = (glob: string) => glob.startsWith('!');
  return {
    named: rulesFor(globs.filter((glob) => !isLeftOut(glob))),
    leftOut: rulesFor(globs.filter(isLeftOut).map((glob) => glob.slice(1))),
  };
};

/** Folders that contain no package of the repository. */
const foreign = /^(?:node_modules|\..*)$/;

/** True for a folder, relative to the one of the globs, that they name as a part of the workspace. */
export const matchesWorkspace = (globs: readonly string[], folder: string): boolean => {
  const { named, leftOut } = workspaceRules(globs);
  if (folder.split('/').some((name) => foreign.test(name)) || leftOut.excludes(readPath(leftOut, folder))) return false;
  let read = named.top;
  for (const [index, name] of folder.split('/').entries()) {
    // A glob names a folder, and not the ones in it.
    if (index > 0) read = { ...named.enter(read), winner: -1 };
    for (const character of name) read = named.after(read, character.codePointAt(0) as number);
    read = named.end(read);
  }
  return named.excludes(read);
};

/** Returns the folders below `top` with a package.json that a glob of `workspaces` names. */
export const workspacesOf = (top: string, globs: readonly string[], index: FileIndex): string[] => {
  if (globs.length === 0) return [];
  const { named } = workspaceRules(globs);
  const found: string[] = [];
  const walk = (folder: string, deep: number): void => {
    for (const name of index.names(posix.join(top, folder))) {
      const path = posix.join(folder, name);
      if (foreign.test(name) || deep === 0 || index.kind(posix.join(top, path)) !== 'folder') continue;
      if (index.kind(posix.join(top, path, 'package.json')) === 'file' && matchesWorkspace(globs, path))
        found.push(posix.join(top, path));
      if (named.enter(readPath(named, path)).live.length > 0) walk(path, deep - 1);
    }
  };
  walk('.', mostDeep);
  return found;
};

/** Most folders between the top of a repository and a package. */
const mostDeep = 10;

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
