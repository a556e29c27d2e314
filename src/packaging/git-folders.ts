import { posix } from 'node:path';

/** The folder of commands in a build, and the repositories of git that commands before have made. */
export interface GitState {
  /** An absolute path; one that begins with `/?` is below a folder that is not known. */
  readonly folder: string;
  /** Folders of repositories that a command has made. Only ever added to: a state that is copied shares them. */
  readonly made: ReadonlySet<string>;
  /** Folders that the build context was copied to, whose repository `git init` leaves as it is. */
  readonly copied: ReadonlySet<string>;
}

/** A folder that is not known, such as the one in which an image starts. */
export const nowhere = '/?';

/** The state at the beginning of a stage that begins with an image. */
export const firstState: GitState = { folder: nowhere, made: new Set(), copied: new Set() };

/** The most characters of a folder that is followed. */
const longest = 128;

/** The most repositories and copies that are known at once. */
const mostFolders = 200;

/** Returns a set with more members, or as it is where it has enough. */
const grown = (set: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> =>
  set.size >= mostFolders || more.every((one) => set.has(one)) ? set : new Set([...set, ...more]);

/** Returns an absolute folder for a path that a command in a folder names; one with a variable counts by its text. */
export const resolveFrom = (folder: string, path: string): string => {
  if (path.length > longest) return nowhere;
  const from = /^[$~]/.test(path) ? nowhere : folder;
  const isPlain = !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
  const found = isPlain ? `${from === '/' ? '' : from}/${path}` : posix.resolve(from, path);
  return found.length > longest ? nowhere : found.replace(/(.)\/$/, '$1');
};

/** Returns a folder and those above it, without the top one. */
const upwards = (folder: string): string[] =>
  folder === '/' || folder === nowhere ? [] : [folder, ...upwards(posix.dirname(folder))];

/** The name of a repository that was made in a folder which is not known: any folder of this name may be it. */
const looseName = (name: string): string => `*/${name}`;

/** True for a folder that is, or is in, a repository which a command has made. */
export const isMade = (folder: string, { made }: GitState): boolean =>
  made.size > 0 &&
  (made.has(folder) || upwards(folder).some((one) => made.has(one) || made.has(looseName(posix.basename(one)))));

/** Returns a state with a repository; `git init` makes none where the build context has one. */
export const withRepository = (state: GitState, folder: string, isInit: boolean): GitState => {
  if (isInit && state.copied.has(folder)) return state;
  const isLoose = folder.startsWith(`${nowhere}/`);
  const names = [folder, ...(isLoose ? [looseName(posix.basename(folder))] : [])];
  return { ...state, made: grown(state.made, names) };
};

/** Returns a state in which the build context was copied to a path. */
export const withCopy = (state: GitState, path: string): GitState => ({
  ...state,
  copied: grown(state.copied, [resolveFrom(state.folder, path)]),
});

/** Options of `git clone` and `git init` with their value in the next word: https://git-scm.com/docs/git-clone#_options */
const valued = new Set([
  ...['-b', '--branch', '--initial-branch', '--depth', '-o', '--origin', '-u', '--upload-pack', '--reference', '-c'],
  ...['--config', '-j', '--jobs', '--filter', '--separate-git-dir', '--template', '--shallow-since'],
  ...['--shallow-exclude', '--object-format', '--ref-format', '--server-option'],
]);

/** Returns the folder of the repository that a command of git makes; undefined for a command that makes none. */
export const cloned = (command: {
  readonly name: string;
  readonly words: readonly string[];
  readonly folder: string;
}): string | undefined => {
  const { name, words, folder } = command;
  if (name !== 'clone' && name !== 'init') return undefined;
  const plain = words.filter((word, at) => !word.startsWith('-') && !valued.has(words[at - 1] ?? ''));
  if (name === 'init') return resolveFrom(folder, plain[0] ?? '');
  const [address, to] = plain;
  return address === undefined ? undefined : resolveFrom(folder, to ?? repositoryName(address));
};

/** Returns the folder that a clone of an address gets: https://git-scm.com/docs/git-clone */
export const repositoryName = (address: string): string => {
  const parts = address.split(/[/:]/).filter((part) => part !== '' && part !== '.git');
  return (parts.at(-1) ?? '').replace(/\.git$/, '');
};
