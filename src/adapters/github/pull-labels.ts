import { Refused } from '../../diagnostics/refused.ts';
import type { PullLabels } from '../../ports/pull-labels.ts';
import type { Label } from '../../report/result-label.ts';
import type { GitHub } from './client.ts';
import { githubRefusal } from './refusals.ts';
import { type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit, type Retry } from './retry.ts';

/** Milliseconds that one call about labels may take, pauses between attempts included. */
const labelTime = 15_000;

const statusOf = (error: unknown): number | undefined => (error as GitHubError).status;
const isDenied = (error: unknown): boolean =>
  [403, 404].includes(statusOf(error) ?? 0) && !isRateLimit(error as GitHubError);

/**
 * Returns the error of a label that the token may not create. Since April 2025 GitHub asks for `issues: write` where its
 * reference says that `pull-requests: write` is enough: https://github.com/orgs/community/discussions/156181
 */
const notCreated = (name: string, cause: unknown): Refused =>
  new Refused({
    code: 'github/denied',
    message: `The repository has no label "${name}", and the token may not create it.`,
    hint: 'Add `issues: write` beside `pull-requests: write` to the permissions of the job, or create the labels once, as docs/comment.md shows.',
    cause,
  });

const refusalOf = (error: unknown, pull: number): Refused => {
  if (!(error instanceof Refused) && isDenied(error) && !/locked/i.test((error as GitHubError).message))
    return new Refused({
      code: 'github/denied',
      message: `The token may not label pull request ${pull}.`,
      hint: 'Add `pull-requests: write` to the permissions of the job (and `issues: write` for labels that the repository does not have yet), or leave result-labels out. Pull requests of forks and of Dependabot get a token that only reads.',
      cause: error,
    });
  return githubRefusal(error, pull);
};

/** Creates a label unless the repository has one of its name. https://docs.github.com/rest/issues/labels */
const createIfMissing = async ({ octokit, ownerAndRepo }: GitHub, retry: Retry, label: Label): Promise<void> => {
  const { name, colour: color, description } = label;
  try {
    await retry(() => octokit.rest.issues.getLabel({ ...ownerAndRepo, name }));
    return;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  try {
    await retry(() => octokit.rest.issues.createLabel({ ...ownerAndRepo, name, color, description }));
  } catch (error) {
    // 422: another run has created it meanwhile, or a first attempt whose response was lost.
    if (statusOf(error) === 422) return;
    throw isDenied(error) ? notCreated(name, error) : error;
  }
};

/** Returns the labels of the pull requests of a repository on GitHub. Each call has a time of its own. */
export const gitHubPullLabels = (settings: RepositorySettings): PullLabels => {
  const call = repositoryCalls(settings);
  const asked = async <T>(pull: number, work: (github: GitHub, retry: Retry) => Promise<T>): Promise<T> => {
    try {
      return await call(labelTime, work);
    } catch (error) {
      settings.signal.throwIfAborted();
      throw refusalOf(error, pull);
    }
  };
  return {
    // A pull request is an issue, and comes with all of its labels, at most 100.
    list: (pull) =>
      asked(pull, async ({ octokit, ownerAndRepo }, retry) => {
        const { data } = await retry(() => octokit.rest.issues.get({ ...ownerAndRepo, issue_number: pull }));
        if (!Array.isArray(data?.labels)) throw new Error("GitHub's answer was cut off");
        return data.labels.map((one) => (typeof one === 'string' ? one : String(one.name)));
      }),
    add: (pull, label) =>
      asked(pull, async (github, retry) => {
        const { octokit, ownerAndRepo } = github;
        await createIfMissing(github, retry, label);
        const about = { ...ownerAndRepo, issue_number: pull, labels: [label.name] };
        await retry(() => octokit.rest.issues.addLabels(about));
      }),
    remove: (pull, name) =>
      asked(pull, async ({ octokit, ownerAndRepo }, retry) => {
        try {
          await retry(() => octokit.rest.issues.removeLabel({ ...ownerAndRepo, issue_number: pull, name }));
        } catch (error) {
          // Another run, or a person, has taken it off.
          if (statusOf(error) !== 404 || !/label does not exist/i.test((error as GitHubError).message)) throw error;
        }
      }),
  };
};
