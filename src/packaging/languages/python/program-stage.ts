import { posix } from 'node:path';
import type { Included } from '../../context.ts';
import { fromTop, globLiteral, globPattern } from '../../glob.ts';
import { exec } from '../../instructions.ts';
import { compilePattern } from '../../linear-pattern.ts';
import type { FileLookup } from '../../packaging.ts';
import { excludedFrom } from '../../program-source.ts';
import type { WideFolder } from '../../wide-context.ts';
import type { PythonManifest } from './manifest.ts';
import { importedModules } from './module-search.ts';
import type { PythonProgram } from './properties.ts';
import { copyScript } from './scripts.ts';

/** Names of folders and files of Python's tools, which are never source. */
export const neverSource = ['venv', '.tox', '.nox', '.eggs', '*.egg-info', '*.pyc'];

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

/** The files of a program. */
export interface ProgramFiles {
  /** Folders, with everything in them, and files that are in the image, beside those of `includeFiles`. */
  readonly copied: readonly string[];
  /** The files that the build reads: those of the image, and those of the installation. Undefined where these may be all. */
  readonly included: Included | undefined;
  /** Folders of other projects that are part of it as a whole. */
  readonly wide: readonly WideFolder[];
}

/**
 * Returns the files of a program: its project, the folder of its entry file, packages that stay where they are, the modules
 * of other projects that it imports, and what `includeFiles` names.
 */
export const filesOf = (
  entry: string,
  program: PythonProgram,
  manifest: PythonManifest | undefined,
  surroundings: FileLookup,
): ProgramFiles => {
  const { includeFiles = [] } = program;
  const folder = posix.dirname(entry);
  const whole = [...new Set([projectOf(entry, manifest), folder, ...(manifest?.locals ?? [])])].sort();
  if (whole.includes('.')) return { copied: whole, included: undefined, wide: [] };
  const { files, wide } = importedModules(
    {
      ...{ entry, whole, manifests: manifest?.texts ?? [], excluded: excludedFrom(program, neverSource) },
      roots: [...new Set([folder, ...moduleFolders(entry, manifest, surroundings)])],
      namesData: includeFiles.length > 0,
    },
    surroundings,
  );
  const folders = [...new Set([...whole, ...wide.map((one) => one.folder)])].sort();
  const isAll = folders.includes('.') || (manifest && !manifest.files);
  return {
    copied: [...folders, ...files],
    included: isAll
      ? undefined
      : {
          files: [...new Set([...(manifest?.files ?? []), ...files])].sort(),
          globs: [...folders.map((one) => `/${globLiteral(one)}`), ...includeFiles.map((glob) => fromTop(glob))],
        },
    wide,
  };
};

/**
 * Returns the lines of the stage `program`, which puts what is copied and `includeFiles` into `/out/app`, as they are in
 * the context. Files are the same for every processor: no emulation for arm64.
 */
export const programStage = (image: string, program: PythonProgram, copied: readonly string[]): string[] => {
  const { includeFiles = [] } = program;
  const globs = includeFiles.map((glob) => compilePattern(globPattern(glob)));
  return [
    `FROM --platform=$BUILDPLATFORM ${image} AS program`,
    'WORKDIR /program',
    'COPY . .',
    '# Takes the project, and what includeFiles names.',
    `RUN ${exec('python3', '-c', copyScript, JSON.stringify(copied), JSON.stringify(globs), '/out/app/')}`,
  ];
};
