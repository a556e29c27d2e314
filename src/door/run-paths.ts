import { statSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { realPath, workspaceOf } from '../adapters/node/checkout.ts';
import type { Bounds } from '../adapters/node/follow-links.ts';
import { outputFolderAt } from '../adapters/node/output-folder.ts';
import { commandEntry, commands } from '../commands/table.ts';
import { Refused } from '../diagnostics/refused.ts';
import type { World } from '../ports/world.ts';
import { type Inputs, Misused } from './inputs.ts';
import type { Environment } from './surroundings.ts';

/** The names under which a config is looked for. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Whether a plain file stands at a path. */
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

/** The folder to work in. Refuses one that is none. */
export const baseOf = ({ values }: Inputs): string => {
  const folder = values['working-directory'] ?? '.';
  if (isFolder(resolve(folder))) return folder;
  throw new Misused({
    code: 'door/bad-value',
    message: `working-directory names no folder: ${folder}`,
    hint: 'Name an existing folder; in a workflow it is relative to the checkout.',
  });
};

/**
 * The config's path, and how it is told: at a prompt from where people stand, in a step from the top of the checkout,
 * as annotations need it.
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
  // A message of the system begins with its code, and the code is enough; ours names the file in the way.
  const why = message.startsWith(code) ? code : message;
  return new Refused({
    code: 'door/cannot-write',
    message: `Files cannot be written into ${folder} (${why}).`,
    hint: 'Give another output-dir, remove what stands in the way, or mend the permissions of that folder.',
    cause,
  });
};

/** The output folder of a run. */
export interface Output {
  /** Its absolute path. */
  readonly path: string;
  /** Writes files, or throws `door/cannot-write`. A checkout stays clean: the folder gets a `.gitignore`. */
  readonly write: World['write'];
  /** Reads a file that another command wrote; what cannot be read is not there. */
  readonly read: World['written'];
}

/**
 * The output folder. With `begins`, what is left there of other runs, or was brought by the commit, is removed before
 * anything else is done: whoever uploads a file afterwards, also of a run that failed, gets one of this run or none.
 * Throws `door/cannot-write` for a folder that could not be written to.
 */
export const outputOf = (inputs: Inputs, base: string, bounds: Bounds, begins: boolean): Output => {
  const path = resolve(inputs.values['output-dir'] ?? join(base, '.batch-job'));
  const folder = outputFolderAt(path, bounds);
  const refusing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw unwritable(path, cause);
    }
  };
  const names = commandEntry(inputs.command).files;
  if (begins && names.length > 0) refusing(() => folder.clear(names));
  return {
    path,
    write: async (files) => refusing(() => folder.write(files)),
    read: async (name) => folder.read(name),
  };
};

/**
 * Removes the files of a step whose inputs cannot be read, as far as its folder can be told: the run fails, and what
 * the commit brought must not be taken for its result. Never throws.
 */
export const clearUnread = (environment: Environment): void => {
  const given = (name: string) => environment[`INPUT_${name}`] || undefined;
  const command = given('COMMAND') ?? 'plan';
  const known = Object.entries(commands).filter(([name]) => name === command || !Object.hasOwn(commands, command));
  const base = given('WORKING-DIRECTORY') ?? '.';
  try {
    outputFolderAt(resolve(given('OUTPUT-DIR') ?? join(base, '.batch-job')), boundsOf(environment, base)).clear(
      known.flatMap(([, { files }]) => [...files]),
    );
  } catch {
    // A file that cannot be removed is none of ours, and the run is refused already.
  }
};

/** Where the commit's files may lie. */
export const boundsOf = (environment: Environment, base: string): Bounds => ({
  workspace: workspaceOf(environment),
  base: realPath(base),
});
