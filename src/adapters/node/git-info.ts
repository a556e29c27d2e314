import type { Checkout } from '../../ports/machine.ts';
import { type Environment, type Git, withRepository } from './git.ts';

/** A URL without what stands before its `@`: a workflow may have put a token there. */
const withoutCredentials = (url: string): string => url.replace(/^(\w+:\/\/)[^/]*@/, '$1');

/**
 * What git says of the checkout, else what the runner says: a workflow's checkout has no branch and no user. Shallow
 * clones know all of it. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const gitCheckout = (folder: string, environment: Environment, signal?: AbortSignal): Checkout => ({
  describe: () =>
    withRepository(folder, environment, signal, async (repository) => {
      const ask = async (...words: string[]): Promise<string | undefined> =>
        (await repository?.git(words))?.toString().trim();
      const [commit, branch, changed] = await Promise.all([
        ask('rev-parse', '--verify', '--quiet', 'HEAD'),
        ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
        repository && hasChanges(repository.git),
      ]);
      const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name } = environment;
      const url = repository?.setting('remote.origin.url');
      const known = {
        commit: commit || environment.GITHUB_SHA,
        branch: branch || environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME,
        username: repository?.setting('user.name') || environment.GITHUB_TRIGGERING_ACTOR || environment.GITHUB_ACTOR,
        gitUrl: url ? withoutCredentials(url) : name && `${server}/${name}`,
        hasUncommitedChanges: changed,
      };
      return Object.fromEntries(
        Object.entries(known).filter(
          (entry): entry is [string, string | boolean] => entry[1] !== undefined && entry[1] !== '',
        ),
      );
    }),
});

/** The largest list of changed files that is read, in bytes. */
const longestList = 64 * 1024 * 1024;

/**
 * Whether a file that git knows was changed; undefined where git cannot tell. A submodule counts as unchanged, and so
 * does a file with a filter (Git LFS): only its program could compare it, and none is started.
 */
const hasChanges = async (git: Git): Promise<boolean | undefined> => {
  const words = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];
  const output = await git(words, { most: longestList });
  if (output === undefined) return undefined;
  const rows = output.toString().split('\0').filter(Boolean);
  // The index is compared with the commit by git's own objects; only what lies in the folder goes through a filter.
  if (rows.some((row) => !row.startsWith(' M '))) return true;
  if (rows.length === 0) return false;
  const input = rows.map((row) => `${row.slice(3)}\0`).join('');
  const attributes = await git(['check-attr', '-z', '--stdin', 'filter'], { input, most: 2 * longestList });
  const fields = attributes?.toString().split('\0') ?? [];
  const drivers = fields.filter((_, index) => index % 3 === 2);
  return drivers.length !== rows.length || drivers.some((one) => withoutFilter.has(one));
};

/** The values of the attribute `filter` that name no filter: https://git-scm.com/docs/gitattributes */
const withoutFilter = new Set(['unspecified', 'unset', 'set']);
