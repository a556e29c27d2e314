import { execFile } from 'node:child_process';
import type { BaseBranch } from '../../ports/base-branch.ts';
import { largestSource } from '../../source/decode.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What git needs to start and to read its settings; no credential has any of these names. */
const allowed = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'GIT_DIR',
  'GIT_WORK_TREE',
  'XDG_CONFIG_HOME',
];

/** Runs git without a shell; its output, or nothing if it failed, is missing, or had more to say than a config may. */
const runGit = (
  words: readonly string[],
  cwd: string,
  environment: Environment,
  signal: AbortSignal | undefined,
): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const env = Object.fromEntries(
      allowed.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name] as string]])),
    );
    const options = {
      cwd,
      env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
      maxBuffer: largestSource + 1,
      encoding: 'buffer' as const,
      windowsHide: true,
      ...(signal ? { signal } : {}),
    };
    execFile('git', [...words], options, (error, out) => resolve(error ? undefined : out));
  });

/**
 * The config at another commit, by git's own objects: nothing is checked out, and no filter, hook or text conversion
 * of the repository runs. A branch is looked for here first, then at the remote `origin`.
 */
export const gitBaseBranch = (
  /** The folder of the config, which must exist, and the config's name in it. */
  place: { readonly folder: string; readonly name: string },
  environment: Environment,
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
