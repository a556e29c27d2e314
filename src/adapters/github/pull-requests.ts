import { Refused } from '../../diagnostics/refused.ts';
import type { PullNow, PullRequests } from '../../ports/github.ts';
import type { GitHub } from './client.ts';
import { githubRefusal } from './refusals.ts';
import { questionTime, type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit, type Retry } from './retry.ts';

const isMissing = (error: unknown): boolean => (error as GitHubError).status === 404;

/** Returns the error of a repository that the token may not see, as GitHub answers for one that does not exist. */
const notSeen = (repository: string, cause: unknown): Refused =>
  new Refused({
    code: 'github/not-found',
    message: `GitHub shows no repository ${repository} to the token.`,
    hint: 'A token of one’s own must reach this repository and may read its pull requests.',
    cause,
  });

/** Returns the pull requests of a repository on GitHub. Each call has a time of its own, and loads Octokit first. */
export const gitHubPullRequests = (settings: RepositorySettings): PullRequests => {
  const call = repositoryCalls(settings);
  const repositoryId = async ({ octokit, ownerAndRepo }: GitHub, retry: Retry): Promise<string> => {
    try {
      const { data } = await retry(() => octokit.rest.repos.get({ ...ownerAndRepo }));
      if (!Number.isSafeInteger(data?.id)) throw new Error("GitHub's answer was cut off");
      return String(data.id);
    } catch (error) {
      throw isMissing(error) ? notSeen(settings.repository, error) : error;
    }
  };
  const read = async (github: GitHub, retry: Retry, number: number): Promise<PullNow | undefined> => {
    const { octokit, ownerAndRepo } = github;
    try {
      const { data } = await retry(() => octokit.rest.pulls.get({ ...ownerAndRepo, pull_number: number }));
      if (data?.number !== number || (data.state !== 'open' && data.state !== 'closed'))
        throw new Error("GitHub's answer was cut off");
      return { state: data.state, labels: data.labels.map(({ name }) => name) };
    } catch (error) {
      if (!isMissing(error)) throw error;
      // Also a repository that the token may not see is answered 404.
      await repositoryId(github, retry);
      return undefined;
    }
  };
  const asked = async <T>(number: number, work: (github: GitHub, retry: Retry) => Promise<T>): Promise<T> => {
    try {
      return await call(questionTime, work);
    } catch (error) {
      settings.signal.throwIfAborted();
      if ((error as GitHubError).status === 403 && !isRateLimit(error as GitHubError))
        throw new Refused({
          code: 'github/denied',
          message: 'The token may not read pull requests of this repository.',
          hint: 'Add `pull-requests: read`, or write, to the permissions of the job.',
          cause: error,
        });
      throw githubRefusal(error, number);
    }
  };
  return {
    repositoryId: () => asked(0, repositoryId),
    read: (number) => asked(number, (github, retry) => read(github, retry, number)),
  };
};
