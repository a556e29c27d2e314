import type { BuildFile } from './build-file.ts';

/** The project that an entry file belongs to, as its tool builds it. Paths are relative to the config. */
export interface JavaProject extends BuildFile {
  /** The folder that the tool is started in. */
  readonly starts: string;
  /** The version of Java that the build file names. */
  readonly java: number | undefined;
  /** The version of the tool that its wrapper names. */
  readonly wrapper: string | undefined;
  /** The files by which the tool finds the packages; undefined for a build of several projects, which reads others. */
  readonly manifests: readonly string[] | undefined;
  /** Folders that the tool writes, which are no source. */
  readonly written: readonly string[];
  /** Versions of packages that are other ones on another day; none for versions that a lock file pins. */
  readonly changing: readonly string[];
  /** The command that compiles the program, and writes the files of `collectScript`. */
  readonly command: readonly string[];
}

/** The file of the build with the class path of the packages, in their order, separated by `:`. */
export const packagesList = '/opt/build/packages';

/** The file of the build with the folders of the program's classes and resources, separated by `:`. */
export const classesList = '/opt/build/classes';

/** Returns the version in a line `distributionUrl` of a wrapper's properties. */
export const wrapperVersion = (text: string | undefined): string | undefined =>
  /^[ \t]*distributionUrl[ \t]*[=:].*[/-](\d{1,3}(?:\.\d{1,3}){1,2})-(?:bin|all)\.(?:zip|tar\.gz)/m.exec(
    text ?? '',
  )?.[1];

/** Returns a version of Java without the `1.` of Java 8 and before. */
export const javaIn = (version: string | undefined): number | undefined =>
  version === undefined ? undefined : Number(version.replace(/^1\./, ''));
