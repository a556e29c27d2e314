import { closeSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { largestSource } from '../../source/decode.ts';
import { type Bounds, followLinks, topOf } from './follow-links.ts';
import { isInside } from './inside.ts';
import { openInside } from './read-inside.ts';

/** A config file, and the folder whose files it may name. */
export interface ConfigFile {
  /** The folder that the config lies in, links resolved. */
  readonly folder: string;
  /** Throws what forbids to use the folder at all: a link on the way to it leads out of the checkout. */
  assertFolder(): void;
  /**
   * Returns the bytes. Throws `Refused` for a file that is missing (`source/missing-file`), no plain file or not
   * readable (`source/not-a-file`), over 1 MiB (`source/too-large`), in a `.git` folder or behind a link that leads out
   * of its checkout (`source/outside`). All of it is asked of the open file, before anything is read.
   */
  read(): Promise<Uint8Array>;
}

/**
 * Finds a config by its absolute path, as the caller wrote it. Links of a checkout count as the commit's words: they
 * may lead to another file of that checkout, and nowhere else. Links outside of any checkout are the caller's own, but
 * the file itself lies in the folder that was named.
 */
export const configFileAt = (path: string, bounds: Bounds): ConfigFile => {
  const followed = followLinks(dirname(path), bounds, 'inside');
  if (followed.kind === 'outside') {
    const refuse = () => {
      throw leaving(path);
    };
    return { folder: dirname(path), assertFolder: refuse, read: async () => refuse() };
  }
  const file = join(followed.folder, basename(path));
  const top = topOf(followed.folder, bounds) ?? followed.folder;
  return {
    folder: folderOf(file, top) ?? followed.folder,
    assertFolder: () => {},
    read: async () => readConfig(path, top, file),
  };
};

/** Returns the folder of the file that a config's link leads to; undefined where it may not lead there. */
const folderOf = (file: string, top: string): string | undefined => {
  try {
    const real = realpathSync(file);
    return isInside(top, real) ? dirname(real) : undefined;
  } catch {
    return undefined;
  }
};

const readConfig = (path: string, top: string, file: string): Uint8Array => {
  try {
    const opened = openInside(top, file);
    if (opened.kind === 'outside') throw leaving(path);
    if (opened.kind === 'git') throw ofGit(path);
    if (opened.kind !== 'file') throw notPlain(path, opened.kind);
    try {
      if (opened.stat.size > largestSource) throw tooLarge(path, opened.stat.size);
      return readFileSync(opened.handle);
    } finally {
      closeSync(opened.handle);
    }
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw unreadable(path, cause);
  }
};

const leaving = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `The config ${path} is reached through a link that leads out of the checkout; nothing there is read.`,
    hint: 'Put the file itself into the repository, or name it by its own path.',
  });

const ofGit = (path: string): Refused =>
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

const unreadable = (path: string, cause: unknown): Error => {
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Refused({
      code: 'source/missing-file',
      message: `The config ${path} does not exist.`,
      hint: 'Name it with --config (input `config`), or run `init` to write one.',
      cause,
    });
  return new Refused({
    code: 'source/not-a-file',
    message: `The config ${path} cannot be read (${code ?? 'unknown error'}).`,
    hint: 'Check that its permissions let this user read it and that its path is valid.',
    cause,
  });
};
