import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import { type GitHubError, headerOf, isLost, isRateLimit } from './ask.ts';

/** What GitHub names as needed: `issues=write; pull_requests=write`, either of which is enough. */
const accepted = (error: GitHubError): string => {
  const named = headerOf(error, 'x-accepted-github-permissions');
  return named ? ` GitHub asks for ${visible(named).replaceAll('; ', ' or ')}.` : '';
};

const forks = 'Pull requests of forks and of Dependabot get a token that only reads.';

/** Octokit ends its messages with the address of a page. */
const wordsOf = (error: GitHubError): string =>
  visible(error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')).slice(0, 300);

/** What GitHub answered to a comment, as a refusal with the way out. `pull` is the number of the pull request. */
export const githubRefusal = (error: unknown, pull: number): Refused => {
  if (error instanceof Refused) return error;
  const given = error as GitHubError;
  const { status } = given;
  const about = (code: Refused['code'], message: string, hint: string): Refused =>
    new Refused({ code, message, hint, cause: error });
  if (isRateLimit(given))
    return about(
      'github/rate-limited',
      `GitHub asked for a pause longer than a comment is worth (${wordsOf(given)}).`,
      'Run the job again later. Fewer runs at the same moment help too.',
    );
  if (status === 401)
    return about(
      'github/bad-token',
      'GitHub does not know the token.',
      "Leave github-token out, or give one that has not run out: the workflow's own is `${{ github.token }}`.",
    );
  if (status === 403 && /locked/i.test(given.message))
    return about(
      'github/locked',
      `The conversation of pull request ${pull} is locked: only people who may write to the repository can speak.`,
      'Unlock it and run the job again, or set comment: never.',
    );
  if (status === 403)
    return about(
      'github/denied',
      `The token may not comment on pull request ${pull} (${wordsOf(given)}).`,
      `Add \`pull-requests: write\` to the permissions of the job.${accepted(given)} ${forks}`,
    );
  if (status === 404)
    return about(
      'github/not-found',
      `There is no pull request ${pull} that the token could see or comment on.`,
      `Add \`pull-requests: write\` to the permissions of the job.${accepted(given)} A token of one's own must reach this repository.`,
    );
  if (isLost(given))
    return about(
      'github/unreachable',
      `GitHub could not be reached, or failed (${status === undefined || !given.response ? '' : `${status}: `}${wordsOf(given)}).`,
      'Run the job again; see https://www.githubstatus.com.',
    );
  return about('github/refused', `GitHub refused (${status}: ${wordsOf(given)}).`, 'The reason is in its own words.');
};
