import { dirname, relative, sep } from 'node:path';
import type { BaseBranch, Environment } from '../../ports/machine.ts';
import { maxSourceBytes } from '../../source/decode.ts';
import { type Git, withRepository } from './git.ts';
import { isInside } from './inside.ts';

/** The absolute paths of a config. */
export interface ConfigPlace {
  /** The path as the user gave it. Links in it are followed in the commit, where they may have another target. */
  readonly path: string;
  /** The path with its links followed, which determines the repository. */
  readonly real: string;
}

/**
 * Returns a reader of the config at other commits. Reads git's objects: checks nothing out, and starts no filter, hook or
 * text conversion of the repository. Prefers a local branch to one of the remote `origin`.
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
        const path = isInside(top, place.path) ? place.path : place.real;
        const bytes = await readAt(git, commit, relative(top, path).split(sep).join('/'));
        return bytes ? { kind: 'found', bytes } : { kind: 'no-config' };
      }
      return { kind: 'no-ref' };
    }),
});

/**
 * Returns the bytes of a file at a commit; undefined if there is none, or it is larger than a config may be. Follows
 * links within the commit.
 */
const readAt = async (git: Git, commit: string, path: string): Promise<Buffer | undefined> => {
  if (path.includes('\n')) return undefined;
  const output = await git(['cat-file', '--batch', '--follow-symlinks'], {
    input: `${commit}:${path}\n`,
    most: maxSourceBytes + 200,
  });
  const [head = '', size] =
    /^[0-9a-f]{40,64} blob (\d+)\n/.exec(output?.subarray(0, 200).toString('latin1') ?? '') ?? [];
  return size === undefined ? undefined : output?.subarray(head.length, head.length + Number(size));
};
