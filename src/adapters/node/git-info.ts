import type { Checkout, Environment } from '../../ports/machine.ts';
import { defaultBranchOf } from './default-branch.ts';
import { withRepository } from './git.ts';
import type { Git } from './git-process.ts';
import { withoutFilter } from './tracked-files.ts';

/** Returns a URL without user and password: a workflow may have put a token there. */
const withoutCredentials = (url: string): string => url.replace(/^(\w+:\/\/)[^/]*@/, '$1');

/**
 * Returns a reader of facts about a folder's checkout: from git, else from the runner's variables, since the checkout of
 * a workflow has no branch and no user. Works in shallow clones.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const gitCheckout = (folder: string, environment: Environment, signal?: AbortSignal): Checkout => ({
  describe: () =>
    withRepository(folder, environment, signal, async (repository) => {
      const read = async (...words: string[]): Promise<string | undefined> =>
        (await repository?.git(words))?.toString().trim();
      const [commit, branch, changed] = await Promise.all([
        read('rev-parse', '--verify', '--quiet', 'HEAD'),
        read('symbolic-ref', '--quiet', '--short', 'HEAD'),
        repository && hasChanges(repository.git),
      ]);
      const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name } = environment;
      const url = repository?.setting('remote.origin.url');
      const facts = {
        commit: commit || environment.GITHUB_SHA,
        branch: branch || environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME,
        username: repository?.setting('user.name') || environment.GITHUB_TRIGGERING_ACTOR || environment.GITHUB_ACTOR,
        gitUrl: url ? withoutCredentials(url) : name && `${server}/${name}`,
        hasUncommitedChanges: changed,
      };
      return Object.fromEntries(
        Object.entries(facts).filter(
          (entry): entry is [string, string | boolean] => entry[1] !== undefined && entry[1] !== '',
        ),
      );
    }),
  defaultBranch: () =>
    withRepository(folder, environment, signal, async (repository) => repository && defaultBranchOf(repository.git)),
});

/** Largest output of `git status` in bytes. */
const maxStatus = 64 * 1024 * 1024;

/**
 * Returns true if a tracked file has changed; undefined if git fails. Submodules and files with a filter (Git LFS) count
 * as unchanged: only the filter's program could compare them, and none is started.
 */
const hasChanges = async (git: Git): Promise<boolean | undefined> => {
  const words = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];
  const output = await git(words, { most: maxStatus });
  if (output === undefined) return undefined;
  const rows = output.toString().split('\0').filter(Boolean);
  // Only ` M`, a file of the folder that differs from the index, can come from a filter; the index itself cannot.
  if (rows.some((row) => !row.startsWith(' M '))) return true;
  if (rows.length === 0) return false;
  const input = rows.map((row) => `${row.slice(3)}\0`).join('');
  const attributes = await git(['check-attr', '-z', '--stdin', 'filter'], { input, most: 2 * maxStatus });
  const fields = attributes?.toString().split('\0') ?? [];
  const drivers = fields.filter((_, index) => index % 3 === 2);
  return drivers.length !== rows.length || drivers.some((driver) => withoutFilter.has(driver));
};
