import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import type { Environment } from '../../ports/machine.ts';
import { isInside } from './inside.ts';

/** Returns the kind of a path, links followed; undefined if nothing is there, or it cannot be read. */
const kindAt = (path: string): 'file' | 'folder' | undefined => {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
};

/** Returns a path as an absolute one with links followed; only as an absolute one if nothing is there. */
export const realPath = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
};

/** Returns a folder and each of its parents, innermost first. */
const withParents = (folder: string): string[] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...withParents(above)];
};

/** Returns the runner's workspace (`GITHUB_WORKSPACE`) with links followed; undefined outside of GitHub Actions. */
export const workspaceOf = ({ GITHUB_ACTIONS, GITHUB_WORKSPACE }: Environment): string | undefined =>
  GITHUB_ACTIONS === 'true' ? realPath(GITHUB_WORKSPACE || '.') : undefined;

/**
 * Returns the top of the git checkout that a folder belongs to, with links followed; undefined if there is none. In
 * GitHub Actions it is the topmost folder of the workspace with an entry `.git`, so that no download or submodule takes
 * its place; elsewhere the nearest one. A commit cannot contain an entry of that name
 * (https://git-scm.com/docs/git-fsck, hasDotgit), but it can contain the files of a whole repository, which are ignored.
 */
export const checkoutOf = (folder: string, environment: Environment): string | undefined =>
  checkoutWithin(folder, workspaceOf(environment));

/** Returns the top of the checkout that a folder belongs to, as `checkoutOf`; `workspace` has its links followed. */
export const checkoutWithin = (folder: string, workspace: string | undefined): string | undefined => {
  const real = realPath(folder);
  const tops = withParents(real).filter((top) => kindAt(join(top, '.git')) !== undefined);
  const bounded = workspace !== undefined && isInside(workspace, real);
  return bounded ? tops.filter((top) => isInside(workspace, top)).at(-1) : tops[0];
};

/**
 * Returns the folders with files of the repository, links followed: the checkout and the runner's workspace, or the given
 * folder if there is neither. Their files are untrusted: no program, plug-in or setting is taken from them.
 */
export const repositoryFolders = (folder: string, environment: Environment): readonly string[] => {
  const known = [checkoutOf(folder, environment), workspaceOf(environment)];
  const found = known.filter((path): path is string => path !== undefined);
  const all = found.length > 0 ? found : [realPath(folder)];
  // A container may work in the root of the file system, which contains everything: it distinguishes nothing.
  return [...new Set(all)].filter((path) => path !== parse(path).root);
};

/** The folders of a git repository, which differ in a worktree. */
export interface GitFolders {
  /** Contains HEAD and index. */
  readonly own: string;
  /** Contains objects, branches and settings. */
  readonly common: string;
}

/** Returns the trimmed text of a file; undefined if there is none, or it cannot be read. */
const trimmedText = (file: string): string | undefined => {
  try {
    return statSync(file).isFile() ? readFileSync(file, 'utf8').trim() : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Returns the folders of a checkout's repository; undefined if there is none. Follows a file `.git`, as worktrees and
 * submodules have: https://git-scm.com/docs/gitrepository-layout
 */
export const gitFoldersOf = (checkout: string): GitFolders | undefined => {
  const entry = join(checkout, '.git');
  const named = kindAt(entry) === 'file' ? /^gitdir: (.+)$/.exec(trimmedText(entry) ?? '')?.[1] : undefined;
  const own = named === undefined ? entry : resolve(checkout, named);
  if (kindAt(own) !== 'folder') return undefined;
  const common = trimmedText(join(own, 'commondir'));
  return { own, common: common ? resolve(own, common) : own };
};

/** Returns the text of the repository's settings, `config` and `config.worktree`; empty without any. */
export const gitSettingsText = (checkout: string): string => {
  const folders = gitFoldersOf(checkout);
  if (folders === undefined) return '';
  return [join(folders.common, 'config'), join(folders.own, 'config.worktree')]
    .map((file) => trimmedText(file) ?? '')
    .join('\n');
};

/**
 * Returns the URL of the GitHub that a folder's repository is on: `GITHUB_SERVER_URL`, else that of the first remote;
 * undefined without either, and for a remote whose host is an alias of the settings of SSH.
 */
export const serverOf = (folder: string, environment: Environment): string | undefined => {
  if (environment.GITHUB_SERVER_URL) return environment.GITHUB_SERVER_URL;
  const top = checkoutOf(folder, environment);
  const url = top === undefined ? undefined : /url = (\S+)/.exec(gitSettingsText(top))?.[1];
  if (url === undefined) return undefined;
  const ofWeb = /^https?:\/\/(?:[^/@]*@)?([\w.-]+)/.exec(url)?.[1];
  const ofShell = /^(?:ssh:\/\/)?(?:[^/@]*@)?([\w-]+(?:\.[\w-]+)+)[:/]/.exec(url)?.[1];
  const host = (ofWeb ?? ofShell)?.toLowerCase();
  // SSH over the port of HTTPS: https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
  return host === undefined ? undefined : `https://${host === 'ssh.github.com' ? 'github.com' : host}`;
};

/** Returns `owner/name` of the first remote in the checkout that a folder belongs to; undefined without one. */
export const repositoryOf = (folder: string, environment: Environment): string | undefined => {
  const top = checkoutOf(folder, environment);
  if (top === undefined) return undefined;
  return /url = .*?([^/:]+\/[^/]+?)(?:\.git)?\s*$/m.exec(gitSettingsText(top))?.[1];
};
