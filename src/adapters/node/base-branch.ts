import type { BaseBranch } from '../../ports/base-branch.ts';
import { type GitEnvironment, runGit } from './git.ts';

/**
 * The config at another commit, by git's own objects: nothing is checked out, and no filter, hook or text conversion
 * of the repository runs. A branch is looked for here first, then at the remote `origin`.
 */
export const gitBaseBranch = (
  /** The folder of the config, which must exist, and the config's name in it. */
  place: { readonly folder: string; readonly name: string },
  environment: GitEnvironment,
  signal?: AbortSignal,
): BaseBranch => ({
  config: async (ref) => {
    const git = (...words: string[]) => runGit(words, place.folder, environment, signal);
    for (const name of [ref, `refs/remotes/origin/${ref}`]) {
      const found = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
      const commit = found?.toString().trim() ?? '';
      if (!/^[0-9a-f]{40,64}$/.test(commit)) continue;
      const bytes = await git('cat-file', 'blob', `${commit}:./${place.name}`);
      return bytes ? { kind: 'found', bytes } : { kind: 'no-config' };
    }
    return { kind: 'no-ref' };
  },
});
