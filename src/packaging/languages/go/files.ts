import { posix } from 'node:path';
import { type FileSearch, type FoundFiles, openFileSearch } from '../../file-search.ts';
import { globPattern } from '../../glob.ts';
import type { FileLookup } from '../../packaging.ts';
import { pathRules, readPath } from '../../path-rules.ts';
import type { GoModule } from './module.ts';
import { goSource } from './source.ts';

/** The beginning of the search for the files of a Go program. */
export interface GoStart {
  readonly entry: string;
  /** True for an entry file that is compiled alone, without the other files of its folder. */
  readonly isAlone: boolean;
  readonly module: GoModule;
  readonly includeFiles: readonly string[] | undefined;
  /** Globs of files that are no part of the context. */
  readonly excluded: readonly string[];
}

/**
 * Extensions of files that Go compiles in the folder of a package (https://pkg.go.dev/cmd/go#hdr-File_types), and that of
 * the profile which it optimizes by: https://go.dev/doc/pgo
 */
const compiled = /\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso|pgo)$/;

/**
 * Finds the files that Go reads to compile a program: the files of its modules, and the folder of each package of theirs
 * that it imports, with what is embedded there. A file that it misses is absent from the build, which then fails.
 */
export const goFiles = (start: GoStart, surroundings: FileLookup): FoundFiles => {
  const { entry, isAlone, module, includeFiles, excluded } = start;
  const vendor = posix.join(module.root, 'vendor');
  // Vendored packages are there as a whole, and import each other alone.
  const isSource = (path: string) => /\.go$/.test(path) && !/_test\.go$/.test(path) && !path.startsWith(`${vendor}/`);
  const search = openFileSearch(surroundings, excluded, isSource);
  for (const { folder } of module.modules)
    for (const file of ['go.mod', 'go.sum']) search.add(posix.join(folder, file));
  if (!module.ignoresWorkspace && search.index.kind(posix.join(module.root, 'go.work')) !== 'absent')
    for (const file of ['go.work', 'go.work.sum']) search.add(posix.join(module.root, file));
  for (const [folder, files] of module.manifests ?? []) for (const file of files) search.add(posix.join(folder, file));
  if (module.isVendored) search.addFolder(vendor);
  if (isAlone) search.add(entry);
  else addPackage(search, posix.dirname(entry));
  for (let source = search.next(); source !== undefined; source = search.next()) readSource(search, module, source);
  return search.found(includeFiles);
};

/** Adds the files of a package that Go compiles, without those of its tests. */
const addPackage = (search: FileSearch, folder: string): void => {
  if (search.index.kind(folder) === 'link') search.add(folder);
  for (const name of search.index.names(folder))
    if (compiled.test(name) && !/_test\.go$/.test(name)) search.add(posix.join(folder, name));
};

/** Adds what a source file imports and embeds. */
const readSource = (search: FileSearch, module: GoModule, path: string): void => {
  const folder = posix.dirname(path);
  const source = search.read(path, goSource);
  if (source === undefined) search.addWide(moduleOf(search, folder), `\`${path}\` has more than 16 MiB`);
  if (source?.hasC) search.addWide(moduleOf(search, folder), `\`${path}\` has C code, which may include any of them`);
  for (const text of source?.texts ?? [])
    for (const { name, folder: top } of module.modules)
      if (text === name || text.startsWith(`${name}/`)) {
        const imported = posix.join(top, text.slice(name.length));
        if (moduleOf(search, imported) === posix.normalize(top)) addPackage(search, imported);
      }
  for (const pattern of source?.embedded ?? []) addEmbedded(search, folder, pattern.split('/'));
};

/** Returns the folder of the nearest go.mod at or above a folder; `.` without one. */
const moduleOf = (search: FileSearch, folder: string): string =>
  folder === '.' || folder === '/' || search.index.kind(posix.join(folder, 'go.mod')) !== 'absent'
    ? folder
    : moduleOf(search, posix.dirname(folder));

/** Adds the files and folders of a pattern, by its names: https://pkg.go.dev/path#Match */
const addEmbedded = (search: FileSearch, folder: string, [name, ...rest]: readonly string[]): void => {
  if (name === undefined) {
    search.add(folder);
    search.addFolder(folder);
    return;
  }
  const names = /[*?[\\]/.test(name) ? search.index.names(folder).filter(matching(name)) : [name];
  for (const one of names) addEmbedded(search, posix.join(folder, one), rest);
};

/** Returns a function that tells which names match a pattern, in time linear in the name. */
const matching = (pattern: string): ((name: string) => boolean) => {
  const rules = pathRules([{ pattern: globPattern(pattern.replace(/[{}()"|!+@]/g, '\\$&')), admits: false }]);
  return (name) => rules.excludes(readPath(rules, name));
};
