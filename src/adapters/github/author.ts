import type { Ask, GitHubError } from './ask.ts';
import type { GitHub } from './client.ts';

/**
 * The login under which a token's comments appear. GraphQL's viewer knows it for every kind of token; GET /user only
 * for people's. A token of the workflow begins with `ghs_` and speaks as `github-actions[bot]`:
 * https://docs.github.com/actions/concepts/security/github_token. Throws what GitHub answered where nothing tells it.
 */
export const authorOf = async ({ octokit, within }: GitHub, token: string, ask: Ask): Promise<string> => {
  try {
    const { viewer } = await ask(() =>
      octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }', within()),
    );
    if (typeof viewer?.login === 'string' && viewer.login !== '') return viewer.login;
  } catch (error) {
    if ((error as GitHubError).status === 401) throw error;
    if (token.startsWith('ghs_')) return 'github-actions[bot]';
  }
  const { data } = await ask(() => octokit.rest.users.getAuthenticated(within()));
  return data.login;
};
