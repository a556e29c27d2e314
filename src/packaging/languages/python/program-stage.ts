import { posix } from 'node:path';
import type { Included } from '../../context.ts';
import { fromTop, globLiteral, globPattern } from '../../glob.ts';
import { exec } from '../../instructions.ts';
import { compilePattern } from '../../linear-pattern.ts';
import type { FileLookup } from '../../packaging.ts';
import type { PythonManifest } from './manifest.ts';
import type { PythonProgram } from './properties.ts';
import { copyScript } from './scripts.ts';

/** Returns the folder of a program's project: that of its manifest, else that of its entry file. */
export const projectOf = (entry: string, manifest: PythonManifest | undefined): string =>
  manifest?.project ?? posix.dirname(entry);

/**
 * Returns the folders in which Python looks for modules, beside the one of the entry file: the project, its `src`, and
 * the folder of the config.
 */
export const moduleFolders = (
  entry: string,
  manifest: PythonManifest | undefined,
  surroundings: Pick<FileLookup, 'look'>,
): string[] => {
  const project = projectOf(entry, manifest);
  const src = posix.join(project, 'src');
  return [...new Set([project, ...(surroundings.look(src) === 'folder' ? [src] : []), '.'])];
};

/** Returns the folders of a program that are in the image with everything in them. */
const wholeFolders = (entry: string, manifest: PythonManifest | undefined): string[] =>
  [...new Set([projectOf(entry, manifest), posix.dirname(entry), ...(manifest?.locals ?? [])])].sort();

/**
 * Returns the files that the build of a program reads: what is in the image, and what the installation reads. Undefined
 * where these may be all.
 */
export const filesOf = (
  entry: string,
  { includeFiles = [] }: PythonProgram,
  manifest: PythonManifest | undefined,
): Included | undefined => {
  const folders = wholeFolders(entry, manifest);
  if (folders.includes('.') || (manifest && !manifest.files)) return undefined;
  return {
    files: [...(manifest?.files ?? [])].sort(),
    globs: [...folders.map((folder) => `/${globLiteral(folder)}`), ...includeFiles.map((glob) => fromTop(glob))],
  };
};

/**
 * Returns the lines of the stage `program`, which puts the project, the folder of the entry file and `includeFiles` into `/out/app`, as they are in the
 * context. Files are the same for every processor: no emulation for arm64.
 */
export const programStage = (
  image: string,
  entry: string,
  program: PythonProgram,
  manifest: PythonManifest | undefined,
): string[] => {
  const { includeFiles = [] } = program;
  const globs = includeFiles.map((glob) => compilePattern(globPattern(glob)));
  const whole = wholeFolders(entry, manifest);
  return [
    `FROM --platform=$BUILDPLATFORM ${image} AS program`,
    'WORKDIR /program',
    'COPY . .',
    '# Takes the project, and what includeFiles names.',
    `RUN ${exec('python3', '-c', copyScript, JSON.stringify(whole), JSON.stringify(globs), '/out/app/')}`,
  ];
};
