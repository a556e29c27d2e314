import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import { type FileSearch, type FoundFiles, openFileSearch } from '../../file-search.ts';
import type { FileLookup } from '../../packaging.ts';
import { buildText } from './build-text.ts';
import { sharedFiles } from './project.ts';

/** Files of the folders at and above a project that the compiler reads, beside those of MSBuild and NuGet. */
const compilerFiles = ['.editorconfig', '.globalconfig'];

/** Files that MSBuild and NuGet read, and that name others. */
const isBuildFile = (path: string): boolean =>
  /(?:proj|\.props|\.targets|\.projitems|\/nuget\.config)$/i.test(`/${path}`);

/** The beginning of the search for the files of a program in C#. */
export interface DotnetStart {
  /** The path of the project file. */
  readonly path: string;
  readonly includeFiles: readonly string[] | undefined;
  /** Globs of files that are no part of the context. */
  readonly excluded: readonly string[];
}

/**
 * Finds the files that .NET reads to publish a project: the folders of the project and of those that it refers to, what
 * MSBuild and NuGet read in the folders above, and what one of these files names elsewhere. A file that it misses is
 * absent from the build, which then fails.
 */
export const dotnetFiles = ({ path, includeFiles, excluded }: DotnetStart, surroundings: FileLookup): FoundFiles => {
  const search = openFileSearch(surroundings, excluded, isBuildFile);
  const projects = new Set<string>();
  const others: string[] = [];
  const readAll = (): void => {
    for (let file = search.next(); file !== undefined; file = search.next()) {
      if (/proj$/i.test(file)) {
        const folder = posix.dirname(file);
        projects.add(folder);
        search.addFolder(folder);
        for (const above of foldersAbove(file))
          for (const name of [...sharedFiles, ...compilerFiles]) search.add(posix.join(above, name));
      } else others.push(file);
      readBuildFile(search, file, projects);
    }
  };
  search.add(path);
  readAll();
  // A file that several projects share may name paths below each of them.
  for (let known = 0; known < projects.size; ) {
    known = projects.size;
    for (const file of others) readBuildFile(search, file, projects);
    readAll();
  }
  return search.found(includeFiles);
};

/** Adds what a file of a build names. */
const readBuildFile = (search: FileSearch, path: string, projects: ReadonlySet<string>): void => {
  const own = posix.dirname(path);
  const found = search.read(path, buildText);
  if (found === undefined) search.addWide('.', `\`${path}\` has more than 16 MiB`);
  if (found?.computed !== undefined) search.addWide('.', `\`${path}\` computes a path: \`${found.computed}\``);
  for (const name of found?.above ?? [])
    for (const folder of foldersAbove(path)) search.add(posix.join(folder, name || posix.basename(path)));
  for (const { from, text } of found?.paths ?? []) {
    // Paths of items are relative to the project, wherever the file stands that names them.
    const folders = { file: [own], project: [...projects], any: [own, ...projects] }[from];
    for (const folder of folders) addNamed(search, folder, text, /nuget\.config$/i.test(path));
  }
};

/** Adds the file, or the folder, of a path from a folder on; of a glob the folder in front of it. */
const addNamed = (search: FileSearch, folder: string, text: string, mayBePlain: boolean): void => {
  const parts = text.split('/');
  const glob = parts.findIndex((part) => /[*?]/.test(part));
  const place = posix.join(folder, ...(glob < 0 ? parts : parts.slice(0, glob))).replace(/(.)\/$/, '$1');
  const isAbove = place === '.' || folder === place || folder.startsWith(`${place}/`);
  // A word is no folder by itself, and a folder above is where a path begins.
  const isFolder = glob < 0 ? !isAbove && (mayBePlain || parts.length > 1) : glob > 0;
  search.add(place);
  if (isFolder) search.addFolder(place);
};
