import { posix } from 'node:path';
import { foldersAbove, normalPath } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import type { JavaProgram } from './properties.ts';

/** The program that builds. */
export type BuildTool = 'Gradle' | 'Maven';

/** The file of a build. Paths are relative to the config. */
export interface BuildFile {
  readonly tool: BuildTool;
  readonly folder: string;
  /** Its name. */
  readonly file: string;
}

/** The names of build files, those of Gradle first: a folder that has both is built by Gradle, as Stacktape does. */
const names: Readonly<Record<BuildTool, readonly string[]>> = {
  Gradle: ['build.gradle', 'build.gradle.kts'],
  Maven: ['pom.xml'],
};
const tools = Object.keys(names) as readonly BuildTool[];

/** Returns the names of the build files that a program may have. */
export const namesOf = (useMaven: boolean | undefined): readonly string[] =>
  useMaven === undefined ? tools.flatMap((tool) => names[tool]) : names[useMaven ? 'Maven' : 'Gradle'];

/** Returns the tool that reads a file of this name; Maven reads a pom.xml of any name. */
const toolOf = (file: string): BuildTool | undefined =>
  file.endsWith('.xml') ? 'Maven' : tools.find((tool) => names[tool].includes(file));

/** Returns the build file of a program: the one it names, else the nearest at or above its entry file. */
export const buildFileOf = (
  entry: string,
  { languageSpecificConfig: { useMaven, packageManagerFile } }: JavaProgram,
  surroundings: Pick<FileLookup, 'look'>,
): BuildFile | undefined => {
  const paths =
    packageManagerFile === undefined
      ? foldersAbove(entry).flatMap((folder) => namesOf(useMaven).map((name) => posix.join(folder, name)))
      : [normalPath(packageManagerFile)];
  const path = paths.find((one) => surroundings.look(one) === 'file');
  const file = path === undefined ? '' : posix.basename(path);
  const tool = toolOf(file);
  return path === undefined || tool === undefined ? undefined : { tool, folder: posix.dirname(path), file };
};
