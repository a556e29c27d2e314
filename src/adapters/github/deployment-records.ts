import { Refused } from '../../diagnostics/refused.ts';
import type { DeploymentRecords, DeploymentToRecord } from '../../ports/github.ts';
import type { GitHub } from './client.ts';
import { githubRefusal } from './refusals.ts';
import { type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit, type Retry } from './retry.ts';

/** Milliseconds that one change of a record may take; all records of an environment are removed in twice that. */
const recordTime = 30_000;
/** Most pages of 100 records that are read for one project. */
const maxPages = 50;

/** Returns the task of a project's records, which tells them from any other record of the environment. */
const taskOf = (project: string): string => `batch-job:${project}`;

const isGone = (error: unknown): boolean => (error as GitHubError).status === 404;

/** Returns the records of a project, on every page: their environments by id; of one environment, if it is given. */
const list = async (
  { octokit, ownerAndRepo }: GitHub,
  retry: Retry,
  project: string,
  environment?: string,
): Promise<ReadonlyMap<number, string>> => {
  const found = new Map<number, string>();
  for (let page = 1; page <= maxPages; page++) {
    const options = { ...(environment ? { environment } : {}), task: taskOf(project), per_page: 100, page };
    const { data, headers } = await retry(() => octokit.rest.repos.listDeployments({ ...ownerAndRepo, ...options }));
    if (!Array.isArray(data)) throw new Error("GitHub's answer was cut off");
    for (const one of data)
      if (one.task === options.task && (environment ?? one.environment) === one.environment)
        found.set(one.id, one.environment);
    if (data.length === 0 || !/rel="next"/.test(headers.link ?? '')) return found;
  }
  throw new Error("GitHub's list of deployments does not end");
};

/**
 * Records a deployment of a commit, and returns its id. Where the answer to that is lost, the newest record of the commit
 * in the environment counts as it, if there is one.
 */
const create = async (
  { octokit, ownerAndRepo }: GitHub,
  retry: Retry,
  { environment, project, commit }: DeploymentToRecord,
): Promise<number> => {
  const { rest } = octokit;
  const wanted = { ...ownerAndRepo, ref: commit, task: taskOf(project), environment };
  return retry.once(
    async () => {
      const { data } = await rest.repos.createDeployment({
        ...wanted,
        description: `Preview of the batch jobs of ${project}`.slice(0, 140),
        auto_merge: false,
        // No check of the commit has to pass before a preview is deployed.
        required_contexts: [],
        transient_environment: true,
        production_environment: false,
      });
      if (!('id' in data)) {
        const message = 'GitHub merged the base branch instead of recording a deployment';
        throw Object.assign(new Error(message), { status: 409 });
      }
      return data.id;
    },
    async () => {
      const { data } = await retry(() => rest.repos.listDeployments({ ...wanted, per_page: 1 }));
      return data[0]?.id;
    },
  );
};

/**
 * Returns the deployments of a repository on GitHub. Needs `deployments: write`.
 * https://docs.github.com/rest/deployments/deployments
 */
export const gitHubDeploymentRecords = (settings: RepositorySettings): DeploymentRecords => {
  const call = repositoryCalls(settings);
  const write = async <T>(most: number, work: (github: GitHub, retry: Retry) => Promise<T>): Promise<T> => {
    try {
      return await call(most, work);
    } catch (error) {
      settings.signal.throwIfAborted();
      const given = error as GitHubError;
      if (given.status === 404)
        throw new Refused({
          code: 'github/not-found',
          message: 'GitHub shows no such deployment or repository to the token.',
          hint: 'Add `deployments: write` to the permissions of the job.',
          cause: error,
        });
      if (given.status === 403 && !isRateLimit(given))
        throw new Refused({
          code: 'github/denied',
          message: 'The token may not record deployments.',
          hint: 'Add `deployments: write` to the permissions of the job.',
          cause: error,
        });
      throw githubRefusal(error, 0);
    }
  };
  return {
    begin: (deployment) =>
      write(recordTime, async (github, retry) => {
        const id = await create(github, retry, deployment);
        const { octokit, ownerAndRepo } = github;
        const { page } = deployment;
        const status = { deployment_id: id, state: 'in_progress' as const, ...(page ? { log_url: page } : {}) };
        await retry(() => octokit.rest.repos.createDeploymentStatus({ ...ownerAndRepo, ...status }));
        return id;
      }),
    end: (id, state, { page, url }) =>
      write(recordTime, async ({ octokit, ownerAndRepo }, retry) => {
        const links = { ...(page ? { log_url: page } : {}), ...(url ? { environment_url: url } : {}) };
        await retry(() =>
          octokit.rest.repos.createDeploymentStatus({ ...ownerAndRepo, deployment_id: id, state, ...links }),
        );
      }),
    environments: (project) =>
      write(recordTime, async (github, retry) => [...new Set((await list(github, retry, project)).values())]),
    remove: (environment, project, except) =>
      write(2 * recordTime, async (github, retry) => {
        const { octokit, ownerAndRepo } = github;
        const ids = [...(await list(github, retry, project, environment)).keys()].filter((id) => id !== except);
        for (const id of ids) {
          const record = { ...ownerAndRepo, deployment_id: id };
          try {
            // GitHub deletes no deployment that is active.
            await retry(() => octokit.rest.repos.createDeploymentStatus({ ...record, state: 'inactive' }));
            await retry(() => octokit.rest.repos.deleteDeployment(record));
          } catch (error) {
            if (!isGone(error)) throw error;
          }
        }
        return ids.length;
      }),
  };
};
