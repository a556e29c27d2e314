import { posix } from 'node:path';
import { foldersAbove, normalPath } from '../../config-paths.ts';
import { lineNaming, type MissingPart } from '../../manifest-complaints.ts';
import type { FileLookup } from '../../packaging.ts';
import { type Directive, directivesOf } from './directives.ts';

/** The module that an entry file belongs to, with the way its packages are found. Paths are relative to the config. */
export interface GoModule {
  /** The folder of its go.mod. */
  readonly folder: string;
  /** The folder of the go.work that uses the module, else that of the go.mod. */
  readonly root: string;
  /** True where a go.work above does not use the module, so that Go must not read it. */
  readonly ignoresWorkspace: boolean;
  /** The version in the tag of the image `golang`. */
  readonly version: string;
  /** True for modules that stand in `vendor` of the root. */
  readonly isVendored: boolean;
  /** True where modules of others are needed and no go.sum has their hashes. */
  readonly isUnpinned: boolean;
  /** The files that name modules, by their folders; undefined if one of them is missing. */
  readonly manifests: ReadonlyMap<string, readonly string[]> | undefined;
  /** Modules that stand in folders, by the beginning of the import paths of their packages; a name may come twice. */
  readonly modules: readonly { readonly name: string; readonly folder: string }[];
  /** Folders of modules that Go needs and that are not there, with the file that names them. */
  readonly missing: readonly MissingPart[];
}

/**
 * The version for a module that names none, or one before Go 1.21: until then the line named the language alone, and
 * every later Go compiles that (https://go.dev/doc/toolchain). Raise `recipe` in `go.ts` with it.
 */
export const usualVersion = '1.26';

/** Returns the module of an entry file, found as Go does: the nearest go.mod at or above it, and the nearest go.work. */
export const moduleOf = (entry: string, surroundings: FileLookup): GoModule | undefined => {
  const has = (folder: string, file: string) => surroundings.look(posix.join(folder, file)) === 'file';
  const read = (folder: string, file: string) => directivesOf(surroundings.text(posix.join(folder, file)) ?? '');
  const folder = foldersAbove(entry).find((one) => has(one, 'go.mod'));
  if (folder === undefined) return undefined;
  const workspace = foldersAbove(entry).find((one) => has(one, 'go.work'));
  const work = workspace === undefined ? [] : read(workspace, 'go.work');
  const uses = work.filter(([verb]) => verb === 'use').map(([, path = '.']) => path);
  const used = uses.map((path) => normalPath(posix.join(workspace ?? '.', path)));
  const isUsed = used.includes(folder);
  const root = isUsed && workspace !== undefined ? workspace : folder;
  const members = isUsed ? used : [folder];
  const files = [
    ...(isUsed ? [{ at: root, file: 'go.work', directives: work }] : []),
    ...members.map((at) => ({ at, file: 'go.mod', directives: read(at, 'go.mod') })),
  ];
  const all = files.flatMap(({ directives }) => directives);
  const required = new Set(all.filter(([verb]) => verb === 'require').map(([, name]) => name));
  const isVendored = has(root, 'vendor/modules.txt');
  const replaced = isVendored
    ? []
    : files.flatMap(({ at, file, directives }) =>
        replacements(directives).map(({ name, path }) => {
          return { name, path: normalPath(posix.join(at, path)), written: path, file: posix.join(at, file) };
        }),
      );
  const locals = replaced.filter(({ name }) => required.has(name));
  const needed = [
    ...members.map((path) => ({
      ...{ path, file: posix.join(root, 'go.work') },
      written: uses.find((one) => normalPath(posix.join(root, one)) === path) ?? path,
    })),
    ...locals,
  ];
  const missing = needed.flatMap(({ path, file, written }) => {
    const look = surroundings.look(path);
    return look === 'outside' || look === 'absent'
      ? [{ path, file, line: lineNaming(surroundings, file, written), look }]
      : [];
  });
  const local = new Set(locals.map(({ name }) => name));
  const hasSums = members.some((at) => has(at, 'go.sum')) || (isUsed && has(root, 'go.work.sum'));
  return {
    folder,
    root,
    ignoresWorkspace: workspace !== undefined && !isUsed,
    version: versionOf(all),
    isVendored,
    isUnpinned: !isVendored && !hasSums && [...required].some((name) => !local.has(name ?? '')),
    manifests: manifestsIn(isUsed ? root : undefined, [...members, ...locals.map(({ path }) => path)], has),
    modules: [
      ...files.flatMap(({ at, directives }) =>
        directives.flatMap(([verb, name]) => (verb === 'module' && name !== undefined ? [{ name, folder: at }] : [])),
      ),
      ...replaced.map(({ name, path }) => ({ name, folder: path })),
    ],
    missing,
  };
};

/** Returns the modules that stand in folders instead: `replace a => ../a`. https://go.dev/ref/mod#go-mod-file-replace */
const replacements = (directives: readonly Directive[]): { readonly name: string; readonly path: string }[] =>
  directives.flatMap(([verb, name = '', ...words]) => {
    const path = words[words.indexOf('=>') + 1];
    return verb === 'replace' && words.includes('=>') && path !== undefined && /^(?:\.{0,2}\/|\.{1,2}$)/.test(path)
      ? [{ name, path }]
      : [];
  });

/** Returns the newest version that `go` and `toolchain` lines name, as a tag of the image `golang`. */
const versionOf = (directives: readonly Directive[]): string => {
  const named = directives.flatMap(([verb, version = '']) => {
    const [, minor, unfinished = ''] = /^(?:go)?1\.(\d{1,3})(?:\.\d+|((?:rc|beta)\d+))?(?![\d.])/.exec(version) ?? [];
    return (verb === 'go' || verb === 'toolchain') && minor !== undefined ? [{ minor: Number(minor), unfinished }] : [];
  });
  const minor = Math.max(0, ...named.map((one) => one.minor));
  if (minor < 21) return usualVersion;
  const newest = named.filter((one) => one.minor === minor);
  // Without a number of its own, a version stands for its newest release.
  return `1.${minor}${newest.every(({ unfinished }) => unfinished) ? newest.at(-1)?.unfinished : ''}`;
};

/** Returns the files that `go mod download` reads, by their folders; undefined if a module has no go.mod. */
const manifestsIn = (
  workspace: string | undefined,
  modules: readonly string[],
  has: (folder: string, file: string) => boolean,
): ReadonlyMap<string, readonly string[]> | undefined => {
  const found = new Map<string, string[]>();
  for (const folder of new Set(modules)) {
    if (!has(folder, 'go.mod')) return undefined;
    found.set(folder, ['go.mod', ...(has(folder, 'go.sum') ? ['go.sum'] : [])]);
  }
  if (workspace !== undefined)
    found.set(workspace, [
      ...(found.get(workspace) ?? []),
      ...['go.work', 'go.work.sum'].filter((file) => has(workspace, file)),
    ]);
  return found;
};
