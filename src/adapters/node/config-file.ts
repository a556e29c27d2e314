import { closeSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import { maxSourceBytes } from '../../source/decode.ts';
import { configNames, configsBelow } from './configs-below.ts';
import { boundaryOf, type CheckoutBounds, followLinks } from './follow-links.ts';
import { isInside } from './inside.ts';
import { openInside } from './read-inside.ts';

/** A config file, and the folder whose files the config may name. */
export interface ConfigFile {
  /** The folder of the config, links followed. */
  readonly folder: string;
  /** Throws `source/outside` if a link on the path of the folder leads out of the checkout. */
  assertFolder(): void;
  /**
   * Returns the bytes. Throws a `Refused` if the file is missing (`source/missing-file`), no plain file or unreadable
   * (`source/not-a-file`), over 1 MiB (`source/too-large`), or in a `.git` folder or behind a link out of its checkout
   * (`source/outside`). Checks the open file before it reads.
   */
  read(): Promise<Uint8Array>;
}

/** True for a folder without an entry. */
export const isEmptyFolder = (folder: string | undefined): boolean => {
  try {
    return folder !== undefined && readdirSync(folder).length === 0;
  } catch {
    return false;
  }
};

/**
 * Returns the config at an absolute path. If the file is missing, `isWithoutCheckout` decides what the hint says. A link in a checkout may come from its commit, so its target must be in that
 * checkout. Links outside of every checkout are the user's own and are followed, but the file itself must be in the
 * folder of the path.
 */
export const configFileAt = (path: string, bounds: CheckoutBounds, isWithoutCheckout = false): ConfigFile => {
  const followed = followLinks(dirname(path), bounds, 'inside');
  if (followed.kind === 'outside') {
    const refuse = () => {
      throw leavingCheckout(path);
    };
    return { folder: dirname(path), assertFolder: refuse, read: async () => refuse() };
  }
  const file = join(followed.folder, basename(path));
  const top = boundaryOf(followed.folder, bounds) ?? followed.folder;
  return {
    folder: folderOf(file, top) ?? followed.folder,
    assertFolder: () => {},
    read: async () => readConfig(path, top, file, isWithoutCheckout),
  };
};

/** Returns the folder of a file, links followed; undefined if that is not in `top`, or nothing is there. */
const folderOf = (file: string, top: string): string | undefined => {
  try {
    const real = realpathSync(file);
    return isInside(top, real) ? dirname(real) : undefined;
  } catch {
    return undefined;
  }
};

const readConfig = (path: string, top: string, file: string, isWithoutCheckout: boolean): Uint8Array => {
  try {
    const opened = openInside(top, file);
    if (opened.kind === 'outside') throw leavingCheckout(path);
    if (opened.kind === 'git') throw inGitFolder(path);
    if (opened.kind !== 'file') throw notPlain(path, opened.kind);
    try {
      if (opened.stat.size > maxSourceBytes) throw tooLarge(path, opened.stat.size);
      return readFileSync(opened.handle);
    } finally {
      closeSync(opened.handle);
    }
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw unreadable(path, cause, isWithoutCheckout);
  }
};

const leavingCheckout = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `The config ${path} is reached through a link that leads out of the checkout; nothing there is read.`,
    hint: 'Put the file itself into the repository, or name it by its own path.',
  });

const inGitFolder = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `The config ${path} leads into a .git folder, of which nothing is read.`,
    hint: 'Name a file of the repository itself.',
  });

const notPlain = (path: string, kind: 'folder' | 'no-file'): Refused =>
  new Refused({
    code: 'source/not-a-file',
    message: `The config ${path} is ${kind === 'folder' ? 'a folder' : 'no plain file'}.`,
    hint: kind === 'folder' ? `Name the file in it: ${path}/batch-jobs.yml.` : 'Name a YAML file.',
  });

const tooLarge = (path: string, size: number): Refused =>
  new Refused({
    code: 'source/too-large',
    message: `The config ${path} has ${size.toLocaleString('en')} bytes; 1 MiB is the most that is read.`,
    hint: 'Split it into several configs, each with its own project name.',
  });

/** Returns the hint for a config that is not there: where its folder has some below it, as that of several projects, their paths. */
const hintForMissing = (path: string): string => {
  const [first, ...others] = configNames.includes(basename(path)) ? configsBelow(dirname(path)) : [];
  if (first === undefined) return 'Name it with --config (input `config`), or run `init` to write one.';
  const shown = [first, ...others].slice(0, 5).map(visible).join(', ');
  const found =
    others.length === 0
      ? `There is one below: ${shown}.`
      : `Below there are ${shown}${others.length > 4 ? ', …' : ''}.`;
  return `${found} Name its folder with --working-directory (input \`working-directory\`), or run in it.`;
};

const unreadable = (path: string, cause: unknown, isWithoutCheckout: boolean): Error => {
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Refused({
      code: 'source/missing-file',
      message: `The config ${path} does not exist.`,
      hint: isWithoutCheckout
        ? 'The workspace is empty: add the step `actions/checkout` before this one.'
        : hintForMissing(path),
      cause,
    });
  return new Refused({
    code: 'source/not-a-file',
    message: `The config ${path} cannot be read (${code ?? 'unknown error'}).`,
    hint: 'Check that its permissions let this user read it and that its path is valid.',
    cause,
  });
};
