import { type FoundFiles, openFileSearch } from '../../file-search.ts';
import type { FileLookup } from '../../packaging.ts';
import { addGradleFiles } from './gradle-files.ts';
import { addMavenFiles } from './maven-files.ts';
import type { JavaStart } from './project-folder.ts';

/**
 * Finds the files that Gradle or Maven reads to compile a program. Names more files rather than fewer; a file that it
 * misses is absent from the build, which then fails. `excluded` are globs of files that are no part of the context.
 */
export const javaFiles = (
  start: JavaStart,
  includeFiles: readonly string[] | undefined,
  excluded: readonly string[],
  surroundings: FileLookup,
): FoundFiles => {
  const search = openFileSearch(surroundings, excluded);
  for (const path of start.project.manifests ?? []) search.add(path);
  if (start.project.tool === 'Gradle') addGradleFiles(search, start);
  else addMavenFiles(search, start, surroundings);
  return search.found(includeFiles);
};
