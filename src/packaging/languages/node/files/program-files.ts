import type { Included } from '../../../context.ts';
import { fromTop } from '../../../glob.ts';
import type { FileLookup } from '../../../packaging.ts';
import type { WideFolder } from '../../../wide-context.ts';
import type { Installation } from '../installation.ts';
import type { PackageEntry } from './built-entry.ts';
import { readInstallation, readSource } from './read-files.ts';
import { type AbsentPath, type BesidePath, type ImportedPackage, openSearch } from './search.ts';

/** The beginning of the search for the files of a program. Paths are normalized, relative to the folder that it is built from. */
export interface ProgramStart {
  readonly entry: string;
  /** The installation of its packages; undefined without a package.json. */
  readonly installation: Installation | undefined;
  /** The tsconfig that the bundler is given. */
  readonly tsconfig: string | undefined;
  /** Globs of files that the program reads at run time, relative to the config's folder. */
  readonly includeFiles: readonly string[];
  /** The config's folder in the one that the program is built from; absent or empty for itself. */
  readonly below?: string;
  /** Returns a path as messages write it; absent where they write it as it is. */
  readonly show?: (path: string) => string;
  /** The folder that a program without a package.json belongs to; absent for the one that it is built from. */
  readonly floor?: string;
}

/** The files that the build of a program can read. */
export interface ProgramFiles {
  /** Absent where it may read everything in the folder that it is built from. */
  readonly included?: Included;
  /** Folders that are part of it as a whole, as messages write them. */
  readonly wide: readonly WideFolder[];
  /** Paths that its configuration names and at which there is nothing, written from the folder that it is built from. */
  readonly absent: readonly AbsentPath[];
  /** The files by which its sources import packages of the repository. */
  readonly entries: readonly PackageEntry[];
  /** Paths that the entry file, and sources outside of wide folders, name from their own folder while the program runs. */
  readonly beside: readonly BesidePath[];
  /** The packages that its sources load, without those of the repository. */
  readonly imports: readonly ImportedPackage[];
  /** True for the entry file, and for a source that is not only part of a wide folder or of a package that is taken whole. */
  isReached(path: string): boolean;
}

/**
 * Finds the files that the build of a JavaScript or TypeScript program can read: what its sources name, directly or by an
 * alias, and what configures the installation and the bundler. Names more files rather than fewer; a file that it misses
 * is absent from the build, which then fails.
 */
export const programFiles = (start: ProgramStart, surroundings: FileLookup): ProgramFiles => {
  const { below = '', show = (path: string) => path } = start;
  const search = openSearch(surroundings, show, start.floor);
  if (start.installation !== undefined) readInstallation(search, start.installation);
  if (start.tsconfig !== undefined) search.add(start.tsconfig, 'tsconfig');
  search.add(start.entry);
  for (let source = search.next(); source !== undefined; source = search.next()) readSource(search, source);
  const { files, wide, wholes, absent, entries, imports } = search;
  const isReached = (path: string): boolean =>
    path === start.entry || ![...wholes].some((folder) => folder === '.' || path.startsWith(`${folder}/`));
  const beside = search.beside.filter(({ by }) => isReached(by));
  const shown = wide.map((one) => ({ ...one, folder: show(one.folder) }));
  if (wide.some(({ folder }) => folder === '.')) return { wide: shown, absent, entries, beside, imports, isReached };
  const globs = start.includeFiles.map((glob) => fromTop(glob, below));
  return { included: { files: [...files].sort(), globs }, wide: shown, absent, entries, beside, imports, isReached };
};
