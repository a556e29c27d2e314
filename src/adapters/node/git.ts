import { execFile } from 'node:child_process';
import { largestSource } from '../../source/decode.ts';

export type GitEnvironment = Readonly<Record<string, string | undefined>>;

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
export const runGit = (
  words: readonly string[],
  cwd: string,
  environment: GitEnvironment,
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
