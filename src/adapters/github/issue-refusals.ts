import { Refused } from '../../diagnostics/refused.ts';
import { githubRefusal } from './refusals.ts';
import { type GitHubError, isRateLimit } from './retry.ts';

/** Returns an error of a call about issues as a `Refused` with a code of `github/` and a hint. */
export const issueRefusal = (error: unknown): Refused => {
  if (error instanceof Refused) return error;
  const given = error as GitHubError;
  const refused = (code: Refused['code'], message: string, hint: string): Refused =>
    new Refused({ code, message, hint, cause: error });
  if (given.status === 410)
    return refused(
      'github/not-found',
      'The repository has no issues: they are turned off.',
      'Turn them on in the settings of the repository (Settings, Features), or set the input that keeps the issue to false (drift-issue, failure-issue).',
    );
  if ((given.status === 403 && !isRateLimit(given)) || given.status === 404)
    return refused(
      given.status === 404 ? 'github/not-found' : 'github/denied',
      'The token may not read or write issues of the repository.',
      'Add `issues: write` to the permissions of the job, or set the input that keeps the issue to false (drift-issue, failure-issue).',
    );
  return githubRefusal(error, 0);
};
