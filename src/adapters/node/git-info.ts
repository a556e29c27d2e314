import type { Checkout } from '../../ports/checkout.ts';
import { type GitEnvironment, runGit } from './git.ts';

/** A URL without what stands before its `@`: a workflow may have put a token there. */
const withoutCredentials = (url: string): string => url.replace(/^(\w+:\/\/)[^/]*@/, '$1');

/**
 * What git says of the checkout, else what the runner says: a workflow's checkout has no branch and no user. Shallow
 * clones know all of it. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const gitCheckout = (folder: string, environment: GitEnvironment, signal?: AbortSignal): Checkout => ({
  describe: async () => {
    const git = async (...words: string[]): Promise<string | undefined> =>
      (await runGit(words, folder, environment, signal))?.toString().trim();
    const [commit, branch, username, url, status] = await Promise.all([
      git('rev-parse', '--verify', '--quiet', 'HEAD'),
      git('symbolic-ref', '--quiet', '--short', 'HEAD'),
      git('config', '--get', 'user.name'),
      git('config', '--get', 'remote.origin.url'),
      git('status', '--porcelain', '--untracked-files=no', '--ignore-submodules'),
    ]);
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = environment;
    const known = {
      commit: commit || environment.GITHUB_SHA,
      branch: branch || environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME,
      username: username || environment.GITHUB_TRIGGERING_ACTOR || environment.GITHUB_ACTOR,
      gitUrl: url ? withoutCredentials(url) : repository && `${server}/${repository}`,
      hasUncommitedChanges: status === undefined ? undefined : status !== '',
    };
    return Object.fromEntries(
      Object.entries(known).filter(
        (entry): entry is [string, string | boolean] => entry[1] !== undefined && entry[1] !== '',
      ),
    );
  },
});
