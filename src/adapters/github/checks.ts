import { Refused } from '../../diagnostics/refused.ts';
import type { CheckAnnotation, Checks } from '../../ports/checks.ts';
import { githubRefusal } from './refusals.ts';
import { type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit } from './retry.ts';

/** Milliseconds that a check run may take, pauses between attempts included. */
const checkTime = 30_000;

/** Most annotations in one request: https://docs.github.com/rest/checks/runs#create-a-check-run */
const mostAnnotations = 50;

const levels = { error: 'failure', warning: 'warning', note: 'notice' } as const;

const annotationOf = ({ severity, title, message, path, line }: CheckAnnotation) => ({
  ...{ path, start_line: line, end_line: line, annotation_level: levels[severity] },
  // GitHub takes 255 characters of a title and 64 KB of a message.
  ...{ title: title.slice(0, 255), message: message.slice(0, 16_000) },
});

const refusalOf = (error: unknown): Refused => {
  const given = error as GitHubError;
  if ((given.status === 403 || given.status === 404) && !isRateLimit(given))
    return new Refused({
      code: 'github/denied',
      message: 'The token may not create check runs.',
      hint: 'Add `checks: write` to the permissions of the job.',
      cause: error,
    });
  return githubRefusal(error, 0);
};

/** Returns the check runs of a repository. Needs `checks: write`. https://docs.github.com/rest/checks/runs */
export const gitHubChecks = (settings: RepositorySettings): Checks => {
  const call = repositoryCalls(settings);
  return {
    create: async ({ name, commit, conclusion, title, summary, annotations }) => {
      const pages = Array.from({ length: Math.max(1, Math.ceil(annotations.length / mostAnnotations)) }, (_, page) =>
        annotations.slice(page * mostAnnotations, (page + 1) * mostAnnotations).map(annotationOf),
      );
      const output = (page: number) => ({ title, summary, annotations: pages[page] ?? [] });
      try {
        return await call(checkTime, async ({ octokit, ownerAndRepo }, retry) => {
          const about = { ...ownerAndRepo, name, head_sha: commit, status: 'completed' as const, conclusion };
          // A second one of the same name would stand beside the first.
          const { data } = await retry.onlyRateLimits(() =>
            octokit.rest.checks.create({ ...about, output: output(0) }),
          );
          // Each request adds its annotations to those before.
          for (let page = 1; page < pages.length; page++)
            await retry.onlyRateLimits(() =>
              octokit.rest.checks.update({ ...ownerAndRepo, check_run_id: data.id, output: output(page) }),
            );
          return data.html_url ?? '';
        });
      } catch (error) {
        settings.signal.throwIfAborted();
        throw refusalOf(error);
      }
    },
  };
};
