import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import { type GitHubError, headerOf, isOutcomeUnknown, isRateLimit } from './retry.ts';

/** Returns a sentence with the permissions that GitHub names, `issues=write or pull_requests=write`; empty without any. */
const acceptedPermissions = (error: GitHubError): string => {
  const named = headerOf(error, 'x-accepted-github-permissions');
  return named ? ` GitHub asks for ${visible(named).replaceAll('; ', ' or ')}.` : '';
};

const forkNote = 'Pull requests of forks and of Dependabot get a token that only reads.';

/** Returns GitHub's message on one line of at most 300 characters, without the address of a page that Octokit adds. */
const messageOf = (error: GitHubError): string =>
  visible(error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')).slice(0, 300);

/** Returns an error of a call about comments of pull request `pull` as a `Refused` with a code of `github/` and a hint. */
export const githubRefusal = (error: unknown, pull: number): Refused => {
  if (error instanceof Refused) return error;
  const given = error as GitHubError;
  const { status } = given;
  const refused = (code: Refused['code'], message: string, hint: string): Refused =>
    new Refused({ code, message, hint, cause: error });
  if (isRateLimit(given))
    return refused(
      'github/rate-limited',
      `GitHub asked for a pause longer than a comment is worth (${messageOf(given)}).`,
      'Run the job again later. Fewer runs at the same moment help too.',
    );
  if (status === 401)
    return refused(
      'github/bad-token',
      'GitHub does not know the token.',
      "Leave github-token out, or give one that has not run out: the workflow's own is `${{ github.token }}`.",
    );
  if (status === 403 && /locked/i.test(given.message))
    return refused(
      'github/locked',
      `The conversation of pull request ${pull} is locked: only people who may write to the repository can speak.`,
      'Unlock it and run the job again, or set comment: never.',
    );
  if (status === 403)
    return refused(
      'github/denied',
      `The token may not comment on pull request ${pull} (${messageOf(given)}).`,
      `Add \`pull-requests: write\` to the permissions of the job.${acceptedPermissions(given)} ${forkNote}`,
    );
  if (status === 404)
    return refused(
      'github/not-found',
      `There is no pull request ${pull} that the token could see or comment on.`,
      `Add \`pull-requests: write\` to the permissions of the job.${acceptedPermissions(given)} A token of one's own must reach this repository.`,
    );
  if (isOutcomeUnknown(given))
    return refused(
      'github/unreachable',
      `GitHub could not be reached, or failed (${status === undefined || !given.response ? '' : `${status}: `}${messageOf(given)}).`,
      'Run the job again; see https://www.githubstatus.com.',
    );
  return refused(
    'github/refused',
    `GitHub refused (${status}: ${messageOf(given)}).`,
    'The reason is in its own words.',
  );
};
