import { accessSync, constants, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { Refused } from './diagnostics/refused.ts';
import { inputRules } from './input-rules.ts';
import { type Inputs, Misused } from './inputs.ts';
import type { World } from './ports/world.ts';

/** The names under which a config is looked for. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Whether a plain file stands at a path. */
export const isFile = (path: string): boolean => {
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

const unwritable = (folder: string, code: string | undefined, cause: unknown): Refused =>
  new Refused({
    code: 'door/cannot-write',
    message: `Files cannot be written into ${folder} (${code ?? 'no folder'}).`,
    hint: 'Give another output-dir, or mend the permissions of that folder.',
    cause,
  });

/** The output folder. Refuses one that could not be written to before anything is done whose result would be lost. */
export const outputOf = (inputs: Inputs, base: string): string => {
  const folder = resolve(inputs.values['output-dir'] ?? join(base, '.batch-job'));
  const { for: readers } = inputRules['output-dir'] satisfies { for: readonly string[] };
  // `comment` reads what another job wrote, perhaps into a folder that is not ours.
  if (inputs.command === 'comment' || !(readers as readonly string[]).includes(inputs.command)) return folder;
  let there = folder;
  try {
    while (statOf(there) === undefined && dirname(there) !== there) there = dirname(there);
    accessSync(there, constants.W_OK);
  } catch (cause) {
    throw unwritable(folder, (cause as NodeJS.ErrnoException).code, cause);
  }
  if (!isFolder(there)) throw unwritable(folder, 'ENOTDIR', undefined);
  return folder;
};

/** Writes into the output folder and sees that a checkout stays clean. */
export const writer =
  (folder: string): World['write'] =>
  async (files) => {
    try {
      for (const [name, text] of Object.entries({ '.gitignore': '*\n', ...files })) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    } catch (cause) {
      throw unwritable(folder, (cause as NodeJS.ErrnoException).code, cause);
    }
  };

/** Reads from the output folder; what cannot be read is not there. */
export const reader =
  (folder: string): World['written'] =>
  async (name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return undefined;
    }
  };
