import { posix } from 'node:path';
import { type FileIndex, fileIndex } from '../../../file-index.ts';
import type { FileLookup } from '../../../packaging.ts';
import type { WideFolder } from '../../../wide-context.ts';
import type { PackageEntry } from './built-entry.ts';
import type { Alias } from './candidates.ts';
import { type JsonObject, jsonFile } from './json-file.ts';
import { extendedBy, importsOf, localDependencies, pathsOf } from './packages.ts';

/** A file or folder of the repository that another file names, and that is not there. */
export interface AbsentPath {
  readonly path: string;
  /** The file that names it. */
  readonly by: string;
  /**
   * `tsconfig`: the bundler goes on without it. `package`: nothing can be installed without it. `module`: no bundle can be
   * made without it. `possible`: a place at which a module may be, as by an alias, for an import that may fail, or by a text
   * that could be its path. `folder`: a folder of which one of several modules is loaded.
   */
  readonly kind: 'tsconfig' | 'package' | 'module' | 'possible' | 'folder';
  /** The path as it is written. */
  readonly written: string;
  /** The line of the file that names it, of a module. */
  readonly line?: number;
}

/** A path that a source names from its own folder while the program runs. */
export interface BesidePath {
  /** The source. */
  readonly by: string;
  /** The path as it is written. */
  readonly written: string;
}

/** A package that a source loads. */
export interface ImportedPackage {
  readonly name: string;
  /** The source, and its line. */
  readonly by: string;
  readonly line: number;
  /** True where the bundler goes on without it. */
  readonly isOptional: boolean;
}

/** A search for the files of a program. Paths are normalized, relative to the folder that it is built from. */
export interface Search {
  readonly index: FileIndex;
  readonly surroundings: FileLookup;
  readonly files: ReadonlySet<string>;
  readonly wide: readonly WideFolder[];
  /** Folders of which every file is part of it, those of `wide` among them. */
  readonly wholes: ReadonlySet<string>;
  /** Paths that files name and at which there is nothing; `../x` is outside of the folder that the program is built from. */
  readonly absent: readonly AbsentPath[];
  /** The files by which sources import packages of the repository. */
  readonly entries: readonly PackageEntry[];
  /** Paths that sources name from their own folder while the program runs. */
  readonly beside: readonly BesidePath[];
  /** The packages that sources load, without those of the repository and what is an alias. */
  readonly imports: readonly ImportedPackage[];
  /** The aliases of every package.json and tsconfig.json that was found, with targets relative to the config. */
  readonly aliases: readonly Alias[];
  /** Folders of packages of the repository that sources may name, by name. */
  readonly packages: ReadonlyMap<string, string>;
  /** The folder that a program without a package.json belongs to. */
  readonly floor: string;
  /** Adds a path if it is a file; nothing is known of what is behind a link. A tsconfig may have any name. */
  add(path: string, kind?: 'tsconfig'): void;
  /** Adds every file in a folder, with the reason, as a clause. */
  addFolder(folder: string, why: string): void;
  /** Adds every file in the folder of a package that is imported, which is expected and needs no reason. */
  addWhole(folder: string): void;
  addPackage(name: unknown, folder: string): void;
  /** Adds a package that a file names by its path, relative to the file. */
  addLocal(by: string, path: string): void;
  addEntry(entry: PackageEntry): void;
  /** Adds a path that a file names, and that leads out of the folder that the program is built from. */
  addOutside(path: AbsentPath): void;
  addBeside(path: BesidePath): void;
  addImport(found: ImportedPackage): void;
  /** Returns the object of a JSON file, an empty one for any other file. */
  object(path: string): JsonObject;
  /** Returns a path as messages write it, in backticks. */
  quote(path: string): string;
  /** Returns a source that was added and not returned yet. */
  next(): string | undefined;
}

/** Extensions of files in which specifiers are looked for. */
const sources = /\.(?:[cm]?[jt]sx?|css)$/i;

/** Folders that are never part of a program's source; `node.ts` excludes them from every context. */
const foreign = /^(?:node_modules|\.git)$/;

/** Opens a search. A package.json or tsconfig.json is read when it is added, so that its aliases are known to sources. `show` returns a path as messages write it. */
export const openSearch = (
  surroundings: FileLookup,
  show: (path: string) => string = (path) => path,
  floor = '.',
): Search => {
  const index = fileIndex(surroundings);
  const files = new Set<string>();
  const open: string[] = [];
  const wide = new Map<string, WideFolder>();
  const aliases: Alias[] = [];
  const packages = new Map<string, string>();
  const absent = new Map<string, AbsentPath>();
  const entries = new Map<string, PackageEntry>();
  const beside: BesidePath[] = [];
  const imports: ImportedPackage[] = [];
  const quote = (path: string): string => `\`${show(path)}\``;
  const object = (path: string): JsonObject => jsonFile(surroundings, path) ?? {};

  const add = (path: string, kind?: 'tsconfig'): void => {
    const found = index.kind(path);
    if (found === 'link') wide.set('.', { folder: '.', why: `${quote(path)} is reached through a link` });
    if (found !== 'file' || files.has(path)) return;
    files.add(path);
    const name = posix.basename(path);
    if (name === 'package.json') readManifest(path);
    else if (kind === 'tsconfig' || /^[jt]sconfig\.json$/.test(name)) readTsconfig(path);
    else if (sources.test(name)) open.push(path);
  };
  const wholes = new Set<string>();
  const addFolder = (folder: string, why: string): void => {
    if (wide.has(folder)) return;
    wide.set(folder, { folder, why });
    addWhole(folder);
  };
  const addWhole = (folder: string): void => {
    if (wholes.has(folder)) return;
    wholes.add(folder);
    const walk = (at: string): void => {
      for (const name of index.names(at).filter((one) => !foreign.test(one))) {
        const below = posix.join(at, name);
        if (index.kind(below) === 'folder') walk(below);
        else add(below);
      }
    };
    if (folder !== '.') walk(folder);
  };
  const addPackage = (name: unknown, folder: string): void => {
    if (typeof name === 'string') packages.set(name, folder);
  };
  const addAliases = (at: string, found: readonly Alias[]): void => {
    for (const { pattern, targets } of found)
      aliases.push({ pattern, targets: targets.map((target) => posix.join(at, target)) });
  };
  const addAbsent = (one: AbsentPath): void => void absent.set(`${one.by} ${one.written} ${one.kind} ${one.path}`, one);
  const addLocal = (by: string, written: string): void => {
    const local = posix.join(posix.dirname(by), written);
    const kind = index.kind(local);
    if (kind === 'folder') addFolder(local, `${quote(by)} depends on it`);
    else if (kind === 'absent') addAbsent({ path: local, by, kind: 'package', written });
    else add(local);
  };
  const readManifest = (path: string): void => {
    const [manifest, at] = [object(path), posix.dirname(path)];
    addAliases(at, importsOf(manifest));
    // A package with exports may name itself: https://nodejs.org/docs/latest-v24.x/api/packages.html#self-referencing-a-package-using-its-name
    if (manifest.exports !== undefined) addPackage(manifest.name, at);
    for (const target of localDependencies(manifest)) addLocal(path, target);
  };
  const readTsconfig = (path: string): void => {
    const [tsconfig, at] = [object(path), posix.dirname(path)];
    addAliases(at, pathsOf(tsconfig));
    for (const name of extendedBy(tsconfig)) {
      const extended = posix.join(at, name);
      const all = [extended, `${extended}.json`, posix.join(extended, 'tsconfig.json')];
      for (const one of all) add(one, 'tsconfig');
      const isFound = all.some((one) => ['file', 'link'].includes(index.kind(one)));
      if (!isFound && /^\.{1,2}(?:\/|$)/.test(name))
        addAbsent({ path: extended, by: path, kind: 'tsconfig', written: name });
      const owner = packages.get(packageName(name));
      if (owner !== undefined) addFolder(owner, `${quote(path)} extends a file of it`);
    }
  };
  const addEntry = (entry: PackageEntry): void => {
    if (!entries.has(entry.path)) entries.set(entry.path, entry);
  };
  return {
    ...{
      addEntry,
      addOutside: addAbsent,
      wholes,
      addBeside: (path: BesidePath) => void beside.push(path),
      beside,
      addImport: (found: ImportedPackage) => void imports.push(found),
      imports,
      index,
      surroundings,
      floor,
      files,
      aliases,
      packages,
      add,
      addFolder,
      addWhole,
      addPackage,
      addLocal,
      object,
      quote,
    },
    get wide() {
      return [...wide.values()];
    },
    get entries() {
      return [...entries.values()];
    },
    get absent() {
      return [...absent.values()];
    },
    next: () => open.pop(),
  };
};

/** Returns the name of the package in a specifier: `@a/b` of `@a/b/c.js`. */
export const packageName = (specifier: string): string => /^(?:@[^/]+\/)?[^/]*/.exec(specifier)?.[0] ?? '';
