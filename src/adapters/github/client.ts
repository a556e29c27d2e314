import { Refused } from '../../diagnostics/refused.ts';

/** Token, address and repository with which GitHub's API is called. */
export interface GitHubSettings {
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://<host>/api/v3` of GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Ends every call. */
  readonly signal: AbortSignal;
}

/** Milliseconds after which a call without a response counts as lost. */
const responseTimeout = 20_000;

const silentLog = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Opens Octokit for one repository; `remaining` returns the milliseconds that a response may still take. Throws
 * `github/bad-token` for a token that cannot be sent in a header. Loads `@actions/github`, which reads the event's
 * payload while it loads and fails on a broken one: call this only after that payload was read.
 */
export const openGitHub = async ({ token, apiUrl, repository, signal }: GitHubSettings, remaining: () => number) => {
  const [owner = '', repo = ''] = repository.split('/');
  // The HTTP library rejects any other header value with a message of its own.
  if (!/^[!-~]+$/.test(token))
    throw new Refused({
      code: 'github/bad-token',
      message: 'The token holds characters that no token of GitHub has.',
      hint: 'Look at the secret behind github-token: a line break or a blank may have come along.',
    });
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), log: silentLog });
  const timeout = () => AbortSignal.timeout(Math.max(1, Math.min(responseTimeout, remaining())));
  // Every request aborts with the run, and when its response takes too long.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.any([signal, timeout()]) };
  });
  return {
    octokit,
    /** The parameters of the REST API that name the repository. */
    ownerAndRepo: { owner, repo },
  };
};

/** Octokit for one repository, as `openGitHub` returns it. */
export type GitHub = Awaited<ReturnType<typeof openGitHub>>;
