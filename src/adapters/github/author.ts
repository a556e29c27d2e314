import type { GitHub } from './client.ts';
import type { GitHubError, Retry } from './retry.ts';

/**
 * Returns the login under which comments of a token appear. GraphQL's `viewer` knows it for every kind of token, GET
 * /user only for those of users; the token of a workflow begins with `ghs_` and comments as `github-actions[bot]`:
 * https://docs.github.com/actions/concepts/security/github_token. Throws Octokit's error if GitHub does not know the
 * token or cannot be reached.
 */
export const findAuthor = async ({ octokit }: GitHub, token: string, retry: Retry): Promise<string> => {
  try {
    const { viewer } = await retry(() => octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }'));
    if (typeof viewer?.login === 'string' && viewer.login !== '') return viewer.login;
  } catch (error) {
    if ((error as GitHubError).status === 401) throw error;
    if (token.startsWith('ghs_')) return 'github-actions[bot]';
  }
  const { data } = await retry(() => octokit.rest.users.getAuthenticated());
  return data.login;
};
