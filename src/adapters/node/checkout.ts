import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import { isInside } from './inside.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const kindAt = (path: string): 'file' | 'folder' | undefined => {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
};

/** Returns a path with its links followed, or as it is where nothing stands there. */
export const realPath = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
};

/** A folder and each one above it, innermost first. */
const upwards = (folder: string): string[] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
};

/** Returns the folder that the runner checks out into, with links followed; undefined outside of GitHub Actions. */
export const workspaceOf = ({ GITHUB_ACTIONS, GITHUB_WORKSPACE }: Environment): string | undefined =>
  GITHUB_ACTIONS === 'true' ? realPath(GITHUB_WORKSPACE || '.') : undefined;

/**
 * Returns the top of the git checkout that a folder belongs to, with links followed; undefined where there is none. A
 * commit can hold no entry `.git` (https://git-scm.com/docs/git-fsck, hasDotgit), but it can hold the files of a whole
 * repository: those count for nothing. In GitHub Actions the topmost `.git` below the workspace
 * counts, so that none that a download or a submodule brought along takes its place; elsewhere the nearest one.
 */
export const checkoutOf = (folder: string, environment: Environment): string | undefined =>
  checkoutWithin(folder, workspaceOf(environment));

/** Returns what `checkoutOf` does, for a workspace whose links are followed already. */
export const checkoutWithin = (folder: string, workspace: string | undefined): string | undefined => {
  const real = realPath(folder);
  const tops = upwards(real).filter((one) => kindAt(join(one, '.git')) !== undefined);
  const bounded = workspace !== undefined && isInside(workspace, real);
  return bounded ? tops.filter((one) => isInside(workspace, one)).at(-1) : tops[0];
};

/**
 * Returns the folders that hold files of the repository, with links followed: the checkout, in GitHub Actions the whole
 * workspace, and without either the config's folder. No program, plug-in or setting is taken from them.
 */
export const repositoryFolders = (folder: string, environment: Environment): readonly string[] => {
  const known = [checkoutOf(folder, environment), workspaceOf(environment)];
  const found = known.filter((one): one is string => one !== undefined);
  const all = found.length > 0 ? found : [realPath(folder)];
  // The root of the file system holds everything: as a working folder of a container it says nothing.
  return [...new Set(all)].filter((one) => one !== parse(one).root);
};

/** Where git keeps a repository: HEAD and index in `own`, objects, branches and settings in `common`. */
export interface GitFolders {
  readonly own: string;
  readonly common: string;
}

const trimmedText = (file: string): string | undefined => {
  try {
    return statSync(file).isFile() ? readFileSync(file, 'utf8').trim() : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Returns the folders of a checkout's repository. Follows the file `.git` of a worktree or submodule as git does:
 * https://git-scm.com/docs/gitrepository-layout
 */
export const gitFoldersOf = (checkout: string): GitFolders | undefined => {
  const entry = join(checkout, '.git');
  const named = kindAt(entry) === 'file' ? /^gitdir: (.+)$/.exec(trimmedText(entry) ?? '')?.[1] : undefined;
  const own = named === undefined ? entry : resolve(checkout, named);
  if (kindAt(own) !== 'folder') return undefined;
  const common = trimmedText(join(own, 'commondir'));
  return { own, common: common ? resolve(own, common) : own };
};

/** Returns the text of the repository's settings: `config`, and that of a worktree. Empty where there is none. */
export const gitSettingsText = (checkout: string): string => {
  const folders = gitFoldersOf(checkout);
  if (folders === undefined) return '';
  return [join(folders.common, 'config'), join(folders.own, 'config.worktree')]
    .map((file) => trimmedText(file) ?? '')
    .join('\n');
};

/** Returns `owner/name` by the remote of the checkout that a folder belongs to. */
export const repositoryOf = (folder: string, environment: Environment): string | undefined => {
  const top = checkoutOf(folder, environment);
  if (top === undefined) return undefined;
  return /url = .*?([^/:]+\/[^/]+?)(?:\.git)?\s*$/m.exec(gitSettingsText(top))?.[1];
};
