import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from './digest.ts';
import { type CheckoutBounds, followLinks } from './follow-links.ts';
import { isInside } from './inside.ts';
import { openInside, placeOf } from './read-inside.ts';
import { isNeverInContexts, listName, listText, readList } from './written-files.ts';

/**
 * The folder for output files. No link of a checkout on its path or in it is followed, as it may come from the commit.
 * Functions throw errors of the system, with a code such as EACCES, or with ELINK for a link on the path and EISDIR for
 * a folder in the place of a file.
 */
export interface OutputFolder {
  /**
   * Removes files of earlier runs and of the commit by name, in which `*` is any text: `state-machines/*.json`. Such a name
   * stands for every file in the default folder, and in any other for those that an earlier run listed: others there are
   * nobody's but the user's. Throws if a file cannot be removed, a folder is in its place, or the output folder is not writable, after it has removed
   * all other files.
   */
  clear(names: readonly string[]): void;
  /**
   * Replaces files, each atomically, and creates a `.gitignore` with `*` if there is none: not in a folder whose other files
   * git must see. Lists them in a file beside them, by which build contexts leave them out.
   */
  write(files: Readonly<Record<string, string>>): void;
  /** Returns the text of a file of at most `most` bytes, 1 MiB by default; undefined without one. */
  read(name: string, most?: number): string | undefined;
}

/** Largest file in bytes that is read; a comment of GitHub has at most 65,536 characters. */
const maxText = 1024 * 1024;

/**
 * Returns the output folder at an absolute path. `bounds` distinguish links of a checkout from the user's own; `seen` is
 * the path of a file that git must see, links followed: the config.
 */
export const outputFolderAt = (path: string, bounds: CheckoutBounds, seen?: string): OutputFolder => {
  const resolveForWriting = (): string => {
    const followed = followLinks(path, bounds, 'none');
    if (followed.kind === 'inside') return followed.folder;
    throw systemError('ELINK', `${followed.link} is a link of the checkout, and nothing is written through one`);
  };
  return {
    clear: (names) => {
      const folder = resolveForWriting();
      const listed = readList(readText(folder, listName) ?? '');
      const isOurs = (name: string) => isNeverInContexts(folder) || listed?.has(name) === true;
      const failed = withFolder(folder, folder, (held) =>
        names.flatMap((name) => removeMatching(held, folder, name, isOurs)),
      );
      assertWritable(folder);
      assertNoFolder(join(folder, '.gitignore'));
      if (failed.length > 0) throw failed[0];
    },
    write: (files) => {
      const folder = resolveForWriting();
      mkdirSync(folder, { recursive: true });
      const ignored = statAt(join(folder, '.gitignore'));
      const isOurs = !hasOwnFiles(folder, [bounds.base, bounds.workspace, seen]);
      const ignores = ignored === undefined ? isOurs : !ignored.isFile();
      const written = { ...(ignores && { '.gitignore': '*\n' }), ...files };
      for (const [name, text] of Object.entries(written)) replaceFile(folder, name, text);
      if (!isNeverInContexts(folder)) listWritten(folder, '.', written);
    },
    read: (name, most) => {
      const followed = followLinks(path, bounds, 'inside');
      return followed.kind === 'inside' ? readText(followed.folder, name, most) : undefined;
    },
  };
};

/**
 * Adds files, by their names with their texts, to the list of those that were written into a folder: one below `top`, whose
 * links were followed. Throws as `replaceFile`.
 */
export const listWritten = (top: string, within: string, files: Readonly<Record<string, string>>): void => {
  const before = readList(readText(join(top, within), listName) ?? '') ?? new Map<string, string>();
  const now = Object.entries(files).map(([name, text]) => [name, sha256(text)] as const);
  replaceFile(top, join(within, listName), listText(new Map([...before, ...now])));
};

/** True for the top of a checkout, and for a folder with one of these paths below it: a `.gitignore` would hide them. */
const hasOwnFiles = (folder: string, paths: readonly (string | undefined)[]): boolean =>
  statAt(join(folder, '.git')) !== undefined || paths.some((path) => path !== undefined && isInside(folder, path));

/** Returns an error with a code, as those of the system. */
const systemError = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** Returns the entry at a path, a link itself; undefined if there is none. */
const statAt = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** Throws if the folder, or its nearest parent that exists, is not writable. */
const assertWritable = (folder: string): void => {
  let existing = folder;
  while (statAt(existing) === undefined && dirname(existing) !== existing) existing = dirname(existing);
  accessSync(existing, constants.W_OK);
  if (!statSync(existing).isDirectory()) throw systemError('ENOTDIR', `ENOTDIR: ${existing}`);
};

/** Throws EISDIR if there is a folder at a path, which the message calls `place`. */
const assertNoFolder = (path: string, place = path): void => {
  if (statAt(path)?.isDirectory()) throw systemError('EISDIR', `${place} is a folder, where a file belongs`);
};

/**
 * Opens a folder, runs `work` and returns the errors; none if there is no such folder. On Linux `held` is a path of the
 * open folder itself, so that a link that replaces the folder meanwhile is not followed.
 */
const withFolder = (path: string, place: string, work: (held: string) => unknown[]): unknown[] => {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
    if (!isInside(place, placeOf(handle, path))) throw systemError('ELINK', `${place} lies elsewhere`);
    return work(process.platform === 'linux' ? `/proc/self/fd/${handle}` : path);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [cause];
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

/**
 * Removes the files that match a name in an open folder: those of a name with `*` only where `isOurs` is true for their
 * paths in it. Returns the errors of those that it could not remove.
 */
const removeMatching = (held: string, folder: string, name: string, isOurs: (path: string) => boolean): unknown[] => {
  const [prefix, ending] = name.split('*');
  if (ending === undefined) return failureOf(() => removeFile(join(held, name), join(folder, name)));
  const [within, place] = [join(held, prefix as string, '.'), join(folder, prefix as string, '.')];
  if (!statAt(within)?.isDirectory()) return failureOf(() => removeFile(within, place));
  return withFolder(within, place, (inner) =>
    readdirSync(inner)
      .filter((entry) => entry.endsWith(ending) && isOurs(`${prefix}${entry}`))
      .flatMap((entry) => failureOf(() => removeFile(join(inner, entry), join(place, entry)))),
  );
};

/** Runs `work` and returns its error; none if it succeeds. */
const failureOf = (work: () => void): unknown[] => {
  try {
    work();
    return [];
  } catch (cause) {
    return [cause];
  }
};

/** Removes a file, or a link itself, if there is one. Throws EISDIR for a folder. */
const removeFile = (path: string, place: string): void => {
  assertNoFolder(path, place);
  if (statAt(path) !== undefined) unlinkSync(path);
};

/**
 * Writes one file below a folder whose links were followed before: to a new name that it then renames, which replaces a
 * link and follows none. So no reader sees half of it, and it gets the mode of a new file. Throws ELINK if the open file
 * is not in the folder, since a folder on its path has become a link.
 */
export const replaceFile = (folder: string, name: string, text: string): void => {
  const file = join(folder, name);
  makeFolders(folder, dirname(name));
  const fresh = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 13)}`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const handle = openSync(fresh, flags, 0o644);
  try {
    try {
      if (!isInside(folder, placeOf(handle, fresh))) throw systemError('ELINK', `${fresh} lies elsewhere`);
      writeFileSync(handle, text);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  } catch (cause) {
    // The file may be out of reach, if a folder became a link meanwhile: the first error is the one to throw.
    failureOf(() => unlinkSync(fresh));
    throw cause;
  }
};

/** Creates the folders of a path one by one. Throws ELINK or ENOTDIR for a link or a file in the place of one. */
const makeFolders = (folder: string, path: string): void => {
  let at = folder;
  for (const part of path === '.' ? [] : path.split('/')) {
    at = join(at, part);
    const stat = statAt(at);
    if (stat === undefined) mkdirSync(at);
    else if (!stat.isDirectory()) throw systemError(stat.isSymbolicLink() ? 'ELINK' : 'ENOTDIR', `${at} is no folder`);
  }
};

/** Returns the text of a file in a folder; undefined if there is none, it is too large or it is not in the folder. */
const readText = (folder: string, name: string, most = maxText): string | undefined => {
  try {
    const opened = openInside(realpathSync(folder), join(folder, name));
    if (opened.kind !== 'file') return undefined;
    try {
      return opened.stat.size > most ? undefined : readFileSync(opened.handle, 'utf8');
    } finally {
      closeSync(opened.handle);
    }
  } catch {
    return undefined;
  }
};
