import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { checkoutOf, realPath, workspaceOf } from '../adapters/node/checkout.ts';
import { configNames } from '../adapters/node/configs-below.ts';
import type { CheckoutBounds } from '../adapters/node/follow-links.ts';
import { isInside } from '../adapters/node/inside.ts';
import { outputFolderAt } from '../adapters/node/output-folder.ts';
import { isUsedByAnother, usePath } from '../adapters/node/used-path.ts';
import type { OutputPlace } from '../adapters/node/written-files.ts';
import { commandEntry, commands } from '../commands/table.ts';
import { Refused } from '../diagnostics/refused.ts';
import type { Environment } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';
import { type Inputs, UsageError } from './inputs.ts';

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** True for a plain file. */
const isFile = (path: string): boolean => {
  try {
    return statOf(path)?.isFile() ?? false;
  } catch {
    return false;
  }
};

const isFolder = (path: string): boolean => {
  try {
    return statOf(path)?.isDirectory() ?? false;
  } catch {
    return false;
  }
};

/** Returns the nearest folder above the current one, within its checkout, that has a config; undefined if none has. */
const folderAbove = (environment: Environment): string | undefined => {
  const top = checkoutOf(resolve('.'), environment);
  if (top === undefined) return undefined;
  let folder = realPath(resolve('.'));
  while (folder !== top && isInside(top, folder)) {
    folder = dirname(folder);
    if (configNames.some((name) => isFile(join(folder, name)))) return relative(realPath(resolve('.')), folder);
  }
  return undefined;
};

/**
 * Returns the folder to work in: the input, else the current one, or at a prompt the nearest one above that has a config.
 * Throws `door/bad-value` for a path that is no folder.
 */
export const workingDirectory = ({ command, values }: Inputs, environment: Environment, inActions: boolean): string => {
  const isSearched =
    !inActions &&
    values['working-directory'] === undefined &&
    values.config === undefined &&
    commandEntry(command).stage !== 'none' &&
    !configNames.some((name) => isFile(name));
  const folder = values['working-directory'] ?? ((isSearched && folderAbove(environment)) || '.');
  if (isFolder(resolve(folder))) return folder;
  throw new UsageError({
    code: 'door/bad-value',
    message: `working-directory names no folder: ${folder}`,
    hint: 'Name an existing folder; in a workflow it is relative to the checkout.',
  });
};

/**
 * Returns the config's absolute path, and its path in messages: relative to the current folder at a prompt, to the top of
 * the checkout in a step, as annotations need it.
 */
export const configPath = (
  inputs: Inputs,
  base: string,
  checkout: string | undefined,
): { file: string; path: string } => {
  const given = inputs.command === 'init' ? configNames[0] : inputs.values.config;
  const named = given ?? configNames.find((name) => isFile(join(base, name))) ?? configNames[0] ?? '';
  const path = resolve(base, named);
  const within = checkout === undefined ? '..' : relative(checkout, path);
  const written = isAbsolute(named) ? named : normalize(join(base, named));
  return { file: within.startsWith('..') || isAbsolute(within) ? written : within, path };
};

const unwritable = (folder: string, cause: unknown): Refused => {
  const { code = 'no folder', message } = cause as NodeJS.ErrnoException;
  // A message of the system begins with its code, which is enough; ours names the file in the way.
  const why = message.startsWith(code) ? code : message;
  return new Refused({
    code: 'door/cannot-write',
    message: `Files cannot be written into ${folder} (${why}).`,
    hint: 'Give another output-dir, remove what stands in the way, or mend the permissions of that folder.',
    cause,
  });
};

/** The output folder of a run. */
export interface OutputFolder {
  /** The absolute path of the folder. */
  readonly path: string;
  /** Writes files, and a `.gitignore` that keeps the checkout clean. Throws `door/cannot-write`. */
  readonly write: World['write'];
  /** Reads a file that another command wrote; undefined if it cannot be read. */
  readonly read: World['written'];
  /** Ends the use of the folder. */
  end(): void;
}

/** The process of a run, and where it notes the folder that it uses. */
export interface FolderUser {
  readonly process: number;
  readonly temporary: string;
}

/** Returns this process, and the temporary folder of its job. */
export const folderUser = ({ RUNNER_TEMP }: Environment): FolderUser => ({
  process: process.pid,
  temporary: RUNNER_TEMP || tmpdir(),
});

/** Returns the output folder that no input names: `.batch-job` in the folder to work in. */
const defaultFolder = (base: string): string => join(base, '.batch-job');

/**
 * Returns the output folder of a run. Where another process uses the default one, as of a step beside this one, it is a
 * folder in that: by command and stage, and where that is used too, by the process also.
 */
const chooseFolder = (
  { command, values }: Inputs,
  base: string,
  user: FolderUser | undefined,
): { readonly path: string; end(): void } => {
  const given = values['output-dir'];
  const first = resolve(given ?? defaultFolder(base));
  if (given !== undefined || user === undefined) return { path: first, end: () => {} };
  const inner = join(first, [command, values.stage].filter(Boolean).join('-'));
  for (const path of [first, inner]) {
    const end = usePath(path, user.temporary, user.process);
    if (end !== undefined) return { path, end };
  }
  return { path: `${inner}-${user.process}`, end: () => {} };
};

/**
 * Returns the output folder; `known` is its path where an earlier part of the run chose it. With `begins`, files of the command that other runs or the commit left there are removed: a
 * later step that uploads a file, also after a failure, uploads one of this run or none. Throws `door/cannot-write` for a
 * folder that cannot be written to.
 */
export const openOutputFolder = (
  inputs: Inputs,
  base: string,
  bounds: CheckoutBounds,
  { begins, user, known }: { readonly begins: boolean; readonly user: FolderUser; readonly known?: string | undefined },
): OutputFolder => {
  const names = commandEntry(inputs.command).files;
  const isUsed = begins && names.length > 0;
  const { path, end } = known ? { path: known, end: () => {} } : chooseFolder(inputs, base, isUsed ? user : undefined);
  const folder = outputFolderAt(path, bounds, realPath(configPath(inputs, base, undefined).path));
  const refusing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw unwritable(path, cause);
    }
  };
  if (isUsed) refusing(() => folder.clear(names));
  return {
    path,
    write: async (files) => refusing(() => folder.write(files)),
    read: async (name) => folder.read(name),
    end,
  };
};

/**
 * Returns the files that build contexts leave out by name: those of commands in the output folder, and the images.json that an input
 * names. None of an output folder with the config in it or below: a file of such a name may be one of the program that is built.
 */
export const outputPlaces = ({ values }: Inputs, path: string, config: string): OutputPlace[] => {
  const names = [...new Set(Object.values(commands).flatMap(({ files }): readonly string[] => files))];
  const images = values['images-file'] && resolve(values['images-file']);
  return [
    ...(isInside(path, config) ? [] : [{ folder: path, names }]),
    ...(images ? [{ folder: dirname(images), names: [basename(images)] }] : []),
  ];
};

/**
 * Removes the command's files from the output folder of a step whose inputs cannot be read, as far as the folder is
 * known: the run fails, and files of the commit must not be taken for its result. Never throws.
 */
export const clearOutputFolder = (environment: Environment, user: FolderUser): void => {
  const given = (name: string) => environment[`INPUT_${name}`] || undefined;
  const command = given('COMMAND') ?? 'plan';
  const known = Object.entries(commands).filter(([name]) => name === command || !Object.hasOwn(commands, command));
  const base = given('WORKING-DIRECTORY') ?? '.';
  const path = resolve(given('OUTPUT-DIR') ?? defaultFolder(base));
  try {
    // The files of a step beside this one are its result.
    if (given('OUTPUT-DIR') === undefined && isUsedByAnother(path, user.temporary, user.process)) return;
    outputFolderAt(path, boundsOf(environment, base)).clear(known.flatMap(([, { files }]) => [...files]));
  } catch {
    // A file that cannot be removed is not ours, and the run fails already.
  }
};

/** Returns the folders that paths of the run must not leave. */
export const boundsOf = (environment: Environment, base: string): CheckoutBounds => ({
  workspace: workspaceOf(environment),
  base: realPath(base),
});
