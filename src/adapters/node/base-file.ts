import type { Environment } from '../../ports/machine.ts';
import { maxSourceBytes } from '../../source/decode.ts';
import { defaultBranchOf } from './default-branch.ts';
import { withRepository } from './git.ts';

/**
 * Reads a file at the default branch of a folder's checkout, that of `origin` before the local one; `path` is from the
 * top of the checkout, with `/`. Returns the name of the branch with the bytes; undefined bytes if it has no such file,
 * or a larger one than 1 MiB. Returns undefined without a repository or a known branch.
 */
export const readAtDefaultBranch = (
  folder: string,
  path: string,
  environment: Environment,
  signal?: AbortSignal,
): Promise<{ readonly branch: string; readonly bytes: Uint8Array | undefined } | undefined> =>
  withRepository(folder, environment, signal, async (repository) => {
    const branch = repository && (await defaultBranchOf(repository.git));
    if (repository === undefined || branch === undefined) return undefined;
    for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
      const isThere = await repository.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
      if (isThere === undefined) continue;
      const bytes = await repository.git(['cat-file', 'blob', '--end-of-options', `${ref}:${path}`], {
        most: maxSourceBytes,
      });
      return { branch, bytes };
    }
    return undefined;
  });
