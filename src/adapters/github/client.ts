import { Refused } from '../../diagnostics/refused.ts';

/** How GitHub is reached. */
export interface GitHubSettings {
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://<host>/api/v3` of an own server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Ends every call. */
  readonly signal: AbortSignal;
}

/** A call that is not answered in this time (milliseconds) counts as lost. */
const answerTime = 20_000;

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Octokit for one repository, and what each call needs of us. `@actions/github` is loaded here and nowhere else. It
 * reads the event's payload while it is loaded, and would fail on a broken one: load it only after that was read.
 * `left` are the milliseconds that are left for an answer.
 */
export const openGitHub = async ({ token, apiUrl, repository, signal }: GitHubSettings, left: () => number) => {
  const [owner = '', repo = ''] = repository.split('/');
  // Anything else cannot stand in a header, and would fail in words of the HTTP library.
  if (!/^[!-~]+$/.test(token))
    throw new Refused({
      code: 'github/bad-token',
      message: 'The token holds characters that no token of GitHub has.',
      hint: 'Look at the secret behind github-token: a line break or a blank may have come along.',
    });
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), log: quiet });
  return {
    octokit,
    place: { owner, repo },
    /** What goes with each call: the signal, and an end to waiting for the answer. */
    within: () => ({
      request: { signal: AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.min(answerTime, left())))]) },
    }),
  };
};

export type GitHub = Awaited<ReturnType<typeof openGitHub>>;
