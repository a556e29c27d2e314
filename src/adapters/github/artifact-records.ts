import { Refused } from '../../diagnostics/refused.ts';
import type { ArtifactRecords } from '../../ports/artifact-records.ts';
import type { GitHub } from './client.ts';
import { githubRefusal } from './refusals.ts';
import { type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit, type Retry } from './retry.ts';

/** Milliseconds that all records of one kind may take together. */
const recordTime = 60_000;
/** Most deployments in one request: https://docs.github.com/rest/orgs/artifact-metadata#set-cluster-deployment-records */
const mostDeployments = 1_000;

const permission = 'Add `artifact-metadata: write` to the permissions of the job, or leave linked-artifacts out.';

/** Returns why GitHub recorded nothing. */
const refusalOf = (error: unknown): Refused => {
  const given = error as GitHubError;
  if (given.status === 403 && !isRateLimit(given))
    return new Refused({
      code: 'github/denied',
      message: 'The token may not record artifacts.',
      hint: permission,
      cause: error,
    });
  if (given.status === 404)
    return new Refused({
      code: 'github/not-found',
      message: 'GitHub records artifacts of repositories of organizations only, and shows none such to the token.',
      hint: permission,
      cause: error,
    });
  return githubRefusal(error, 0);
};

/**
 * Returns the records of a repository's images on GitHub. Needs `artifact-metadata: write`.
 * https://docs.github.com/rest/orgs/artifact-metadata
 */
export const gitHubArtifactRecords = (settings: RepositorySettings): ArtifactRecords => {
  const call = repositoryCalls(settings);
  const write = async (work: (github: GitHub, retry: Retry) => Promise<void>): Promise<void> => {
    try {
      await call(recordTime, work);
    } catch (error) {
      settings.signal.throwIfAborted();
      throw refusalOf(error);
    }
  };
  return {
    stored: (images) =>
      write(async ({ octokit, ownerAndRepo: { owner, repo } }, retry) => {
        for (const { name, digest, registry, repository } of images)
          await retry.onlyRateLimits(() =>
            octokit.request('POST /orgs/{org}/artifacts/metadata/storage-record', {
              org: owner,
              ...{ name, digest, registry_url: `https://${registry}`, repository },
              github_repository: repo,
              return_records: false,
            }),
          );
      }),
    deployed: ({ stage, stack, account, region }, images) =>
      write(async ({ octokit, ownerAndRepo: { owner, repo } }, retry) => {
        for (let start = 0; start < images.length; start += mostDeployments)
          await retry(() =>
            octokit.request('POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}', {
              org: owner,
              cluster: stack,
              logical_environment: stage,
              physical_environment: `${account}/${region}`,
              deployments: images.slice(start, start + mostDeployments).map(({ job, name, digest, status }) => ({
                ...{ name, digest, status, deployment_name: job },
                github_repository: repo,
              })),
              return_records: false,
            }),
          );
      }),
  };
};
