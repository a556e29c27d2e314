import { Refused } from '../../diagnostics/refused.ts';
import { literal } from '../../diagnostics/visible.ts';
import { githubRefusal } from './refusals.ts';
import { questionTime, type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit } from './retry.ts';

/**
 * Reads a file of a repository at a commit, tag or branch, of its default branch without one. Returns undefined if
 * there is no such file, or what is there is no file of at most 1 MB. Throws codes of `github/`. Loads Octokit.
 * https://docs.github.com/rest/repos/contents#get-repository-content
 */
export const readRepositoryFile = async (
  settings: RepositorySettings,
  path: string,
  ref: string | undefined,
): Promise<Uint8Array | undefined> => {
  const call = repositoryCalls(settings);
  try {
    return await call(questionTime, async ({ octokit, ownerAndRepo }, retry) => {
      const { data } = await retry(() =>
        octokit.rest.repos.getContent({ ...ownerAndRepo, path, ...(ref === undefined ? {} : { ref }) }),
      );
      if (Array.isArray(data) || data.type !== 'file' || !('content' in data) || data.encoding !== 'base64')
        return undefined;
      const bytes = Buffer.from(data.content, 'base64');
      if (bytes.length !== data.size) throw new Error("GitHub's answer was cut off");
      return bytes;
    });
  } catch (error) {
    settings.signal.throwIfAborted();
    const given = error as GitHubError;
    if (given.status === 404) return undefined;
    if (given.status === 403 && !isRateLimit(given))
      throw new Refused({
        code: 'github/denied',
        message: `The token may not read files of ${literal(settings.repository)}.`,
        hint: 'Add `contents: read` to the permissions of the job, or give a token that may read that repository.',
        cause: error,
      });
    throw githubRefusal(error, 0);
  }
};
