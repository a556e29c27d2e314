import { Refused } from '../../diagnostics/refused.ts';
import type { KnownRepository } from '../../ports/github.ts';
import type { Environment } from '../../ports/machine.ts';
import { githubRefusal } from './refusals.ts';
import { questionTime, type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit } from './retry.ts';

/**
 * Returns the repository of the run's workflow, by the variables of the runner; undefined outside of a workflow, and for
 * another repository. https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export const repositoryOfRun = (
  fullName: string,
  { GITHUB_ACTIONS, GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID: id, GITHUB_REPOSITORY_OWNER_ID: ownerId }: Environment,
): KnownRepository | undefined => {
  const [owner, name] = fullName.split('/');
  const isOfRun = GITHUB_ACTIONS === 'true' && GITHUB_REPOSITORY === fullName;
  return isOfRun && owner && name && id && ownerId ? { owner, name, id, ownerId } : undefined;
};

/** Returns the URL of the API of a GitHub: of github.com, of ghe.com, or of a GitHub Enterprise Server. */
export const apiOfServer = (server: string | undefined): string => {
  const host = server !== undefined && URL.canParse(server) ? new URL(server).hostname : 'github.com';
  if (host === 'github.com' || host.endsWith('.ghe.com')) return `https://api.${host}`;
  return `https://${host}/api/v3`;
};

/**
 * Asks GitHub for a repository. Throws `github/no-token` without a token, and `github/not-found` for one that the token may
 * not see. Loads Octokit.
 */
export const askForRepository = async ({
  token,
  ...settings
}: Omit<RepositorySettings, 'token'> & { readonly token: string | undefined }): Promise<KnownRepository> => {
  const { repository } = settings;
  if (!token)
    throw new Refused({
      code: 'github/no-token',
      message: `GitHub is asked for the numbers of ${repository} and of its owner, which its OIDC tokens contain. That needs a token, and there is none.`,
      hint: 'Set GITHUB_TOKEN, such as export GITHUB_TOKEN=$(gh auth token), or give --github-token.',
    });
  const call = repositoryCalls({ ...settings, token });
  try {
    return await call(questionTime, async ({ octokit, ownerAndRepo }, retry) => {
      const { data } = await retry(() => octokit.rest.repos.get({ ...ownerAndRepo }));
      if (!Number.isSafeInteger(data?.id) || !Number.isSafeInteger(data.owner?.id))
        throw new Error("GitHub's answer was cut off");
      return { owner: data.owner.login, name: data.name, ownerId: String(data.owner.id), id: String(data.id) };
    });
  } catch (error) {
    settings.signal.throwIfAborted();
    const given = error as GitHubError;
    const isNotSeen = given.status === 404 || (given.status === 403 && !isRateLimit(given));
    if (!isNotSeen) throw githubRefusal(error, 0);
    throw new Refused({
      code: 'github/not-found',
      message: `GitHub shows no repository ${repository} to the token.`,
      hint: 'Look at the remote of the clone, and give a token that reaches the repository.',
      cause: error,
    });
  }
};
