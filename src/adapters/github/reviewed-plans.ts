import { Refused } from '../../diagnostics/refused.ts';
import type { MergedPull, ReviewedPlans, RunArtifact, WorkflowRun } from '../../ports/reviewed-plans.ts';
import { mostArtifactBytes, mostPlanBytes } from '../../report/plan-file.ts';
import { findAuthor } from './author.ts';
import type { GitHub } from './client.ts';
import { downloadSigned } from './download.ts';
import { knownRuns } from './known-runs.ts';
import { readLastWriter } from './last-writer.ts';
import { ourComments } from './our-comments.ts';
import { githubRefusal } from './refusals.ts';
import { type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit, type Retry } from './retry.ts';
import { readZipEntry } from './zip-entry.ts';

/** Milliseconds that one of these questions may take, pauses between attempts included. */
const planTime = 30_000;
/** Pages of 100 that are read of a list. */
const maxPages = 10;
/** Name of the file in an artifact. */
const planName = 'plan.json';

const statusOf = (error: unknown): number | undefined => (error as GitHubError | undefined)?.status;
const cutOff = (): Error => new Error("GitHub's answer was cut off");

/** Returns all items of a list that GitHub pages, at most `maxPages` pages of 100. */
const allPages = async <T>(page: (page: number) => Promise<readonly T[]>): Promise<T[]> => {
  const all: T[] = [];
  for (let number = 1; number <= maxPages; number++) {
    const items = await page(number);
    if (!Array.isArray(items)) throw cutOff();
    all.push(...items);
    if (items.length < 100) break;
  }
  return all;
};

/** Returns the error of a question about plans, with the permissions that answer it. */
const refusalOf = (error: unknown, repository: string): Refused => {
  const given = error as GitHubError;
  const hint = 'Add `actions: read` and `pull-requests: read` to the permissions of the job.';
  if (given.status === 403 && !isRateLimit(given))
    return new Refused({
      code: 'github/denied',
      message: 'The token may not read pull requests, runs or artifacts of this repository.',
      hint,
      cause: error,
    });
  if (given.status === 404)
    return new Refused({
      code: 'github/not-found',
      message: `GitHub shows the pull requests and runs of ${repository} not to the token.`,
      hint,
      cause: error,
    });
  return githubRefusal(error, 0);
};

/**
 * Returns the pull requests whose merge made a commit. GitHub lists open ones and those of other commits as well; after a
 * merge `merge_commit_sha` is what the base branch was moved to, also for a squash or a rebase.
 * https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
const mergedPulls = async ({ octokit, ownerAndRepo }: GitHub, retry: Retry, commit: string): Promise<MergedPull[]> => {
  const pulls = await allPages((page) =>
    retry(async () => {
      const options = { commit_sha: commit, per_page: 100, page };
      return (await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...ownerAndRepo, ...options })).data;
    }),
  );
  return pulls
    .filter(({ merged_at: merged, merge_commit_sha: made }) => merged && made === commit)
    .map(({ number, head: { sha: head } }) => ({ number, head }));
};

/** Returns a run: https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
const readRun = async ({ octokit, ownerAndRepo }: GitHub, retry: Retry, id: number): Promise<WorkflowRun> => {
  const { data } = await retry(() => octokit.rest.actions.getWorkflowRun({ ...ownerAndRepo, run_id: id }));
  const { path, head_sha: commit, repository, head_repository: source, run_attempt: attempts = 1 } = data;
  if (data.id !== id || typeof path !== 'string' || typeof commit !== 'string' || repository?.id === undefined)
    throw cutOff();
  return {
    repository: String(repository.id),
    ...(source?.id === undefined ? {} : { headRepository: String(source.id) }),
    commit,
    // GitHub adds the ref to the path of a workflow of another repository.
    workflow: path.replace(/@.*$/s, ''),
    attempts,
  };
};

/** Returns the artifacts of a run: https://docs.github.com/rest/actions/artifacts#list-workflow-run-artifacts */
const listArtifacts = async ({ octokit, ownerAndRepo }: GitHub, retry: Retry, run: number): Promise<RunArtifact[]> => {
  const found = await allPages((page) =>
    retry(async () => {
      const options = { run_id: run, per_page: 100, page };
      return (await octokit.rest.actions.listWorkflowRunArtifacts({ ...ownerAndRepo, ...options })).data.artifacts;
    }),
  );
  return found.map(({ id, name, expired }) => ({ id, name, expired })).sort((one, other) => other.id - one.id);
};

/** Returns the URL of an artifact's zip file, which GitHub signed. Throws an error with status 410 for an expired one. */
const signedUrl = async ({ octokit, ownerAndRepo }: GitHub, retry: Retry, artifact: number): Promise<URL> => {
  const { headers } = await retry(() =>
    octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip', {
      ...ownerAndRepo,
      artifact_id: artifact,
      request: { redirect: 'manual' },
    }),
  );
  if (typeof headers.location !== 'string' || !URL.canParse(headers.location)) throw cutOff();
  return new URL(headers.location);
};

/** True for the URL of a zip file that may be fetched: over HTTPS, and over HTTP only from the host of the API. */
const isSafe = (url: URL, apiUrl: string): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && url.host === new URL(apiUrl).host);

/** Returns the plans in pull requests of a repository on GitHub. Each call has a time of its own, and loads Octokit first. */
export const gitHubReviewedPlans = (settings: RepositorySettings): ReviewedPlans => {
  const call = repositoryCalls(settings);
  const ask = async <T>(work: (github: GitHub, retry: Retry) => Promise<T>): Promise<T> => {
    try {
      return await call(planTime, work);
    } catch (error) {
      settings.signal.throwIfAborted();
      if (error instanceof Refused) throw error;
      throw refusalOf(error, settings.repository);
    }
  };
  return {
    mergedPulls: (commit) => ask((github, retry) => mergedPulls(github, retry, commit)),
    newestComment: (pull, marker) =>
      ask(async (github, retry) => {
        const author = (await findAuthor(github, settings.token, retry)).toLowerCase();
        const runs = knownRuns(github, retry, () => marker);
        const [newest] = await ourComments(github, { author, pull, retry, runs }).list(marker);
        return newest && readLastWriter(github, newest, author, retry);
      }),
    run: async (id) => {
      try {
        return await ask((github, retry) => readRun(github, retry, id));
      } catch (error) {
        if (error instanceof Refused && statusOf(error.cause) === 404) return undefined;
        throw error;
      }
    },
    artifacts: (run) => ask((github, retry) => listArtifacts(github, retry, run)),
    planIn: (artifact) =>
      ask(async (github, retry) => {
        try {
          const url = await signedUrl(github, retry, artifact);
          if (!isSafe(url, settings.apiUrl)) return undefined;
          const limit = AbortSignal.any([settings.signal, AbortSignal.timeout(Math.max(1, retry.remaining()))]);
          const zip = await retry(() => downloadSigned(url, mostArtifactBytes, limit));
          const found = zip && readZipEntry(zip, planName, mostPlanBytes);
          return found && new TextDecoder().decode(found);
        } catch (error) {
          if (statusOf(error) === 404 || statusOf(error) === 410) return undefined;
          throw error;
        }
      }),
  };
};
