import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import type { FileSearch } from '../../file-search.ts';
import type { JavaProject } from './project.ts';

/** The beginning of the search for the files of a Java program. Paths are relative to the config. */
export interface JavaStart {
  readonly entry: string;
  readonly project: JavaProject;
}

/** Files for people, which no build reads unless it names them. */
const documents =
  /^(?:\.git.*|readme|licen[cs]e|notice|changelog|contributing|authors|codeowners|security)(?:\..*)?$|\.(?:md|adoc|rst)$/i;

/**
 * Adds the files of a project that its tool compiles: those beside the build file, `src` without the sources of tests, and
 * the settings of Lombok, which apply to all folders below (https://projectlombok.org/features/configuration).
 */
export const addProject = (search: FileSearch, folder: string): void => {
  const src = posix.join(folder, 'src');
  search.addFolder(src, [posix.join(src, 'test')]);
  for (const name of search.index.names(folder)) if (!documents.test(name)) search.add(posix.join(folder, name));
  for (const above of foldersAbove(posix.join(folder, 'x'))) search.add(posix.join(above, 'lombok.config'));
};

/** Adds the folder of an entry file that does not stand in `src`. */
export const addEntry = (search: FileSearch, { entry, project: { folder } }: JavaStart): void => {
  const [first = '', ...rest] = posix.relative(folder, entry).split('/');
  search.add(entry);
  if (rest.length === 0) search.addWide(folder, `\`${entry}\` stands beside the build file`);
  else if (first === '..') search.addFolder(posix.dirname(entry));
  else if (first !== 'src') search.addFolder(posix.join(folder, first));
};

/**
 * Adds what a build file names, a path without variables: a file, or a folder that is neither a project of its own nor
 * above one, as `isProject` tells.
 */
export const addPath = (search: FileSearch, path: string, isProject: (folder: string) => boolean): void => {
  search.add(path);
  if (search.index.kind(path) === 'folder' && path !== '.' && !isProject(path)) search.addFolder(path);
};
