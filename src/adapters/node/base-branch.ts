import { dirname, relative, sep } from 'node:path';
import type { BaseBranch } from '../../ports/machine.ts';
import { largestSource } from '../../source/decode.ts';
import { type Environment, type Git, withRepository } from './git.ts';
import { isInside } from './inside.ts';

/** Where a config stands, as absolute paths. */
export interface ConfigPlace {
  /** The path under which it was asked for. A link on it is followed in the commit: there it may lead elsewhere. */
  readonly path: string;
  /** The path with its links followed. It says which repository is meant. */
  readonly real: string;
}

/**
 * The config at another commit, by git's own objects: nothing is checked out, and no filter, hook or text conversion
 * of the repository runs. A branch is looked for here first, then at the remote `origin`.
 */
export const gitBaseBranch = (place: ConfigPlace, environment: Environment, signal?: AbortSignal): BaseBranch => ({
  config: (ref) =>
    withRepository(dirname(place.real), environment, signal, async (repository) => {
      if (repository === undefined) return { kind: 'no-ref' };
      const { git, top } = repository;
      for (const name of [ref, `refs/remotes/origin/${ref}`]) {
        const found = await git(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]);
        const commit = found?.toString().trim() ?? '';
        if (!/^[0-9a-f]{40,64}$/.test(commit)) continue;
        const asked = isInside(top, place.path) ? place.path : place.real;
        const bytes = await fileAt(git, commit, relative(top, asked).split(sep).join('/'));
        return bytes ? { kind: 'found', bytes } : { kind: 'no-config' };
      }
      return { kind: 'no-ref' };
    }),
});

/** The bytes of a file at a commit. A link inside the commit is followed there, and none leads out of it. */
const fileAt = async (git: Git, commit: string, path: string): Promise<Buffer | undefined> => {
  if (path.includes('\n')) return undefined;
  const output = await git(['cat-file', '--batch', '--follow-symlinks'], {
    input: `${commit}:${path}\n`,
    most: largestSource + 200,
  });
  const [head = '', size] =
    /^[0-9a-f]{40,64} blob (\d+)\n/.exec(output?.subarray(0, 200).toString('latin1') ?? '') ?? [];
  return size === undefined ? undefined : output?.subarray(head.length, head.length + Number(size));
};
