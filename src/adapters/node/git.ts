import { execFile, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Environment } from '../../ports/machine.ts';
import { checkoutOf, gitFoldersOf, repositoryFolders } from './checkout.ts';
import { createView, type Settings } from './git-view.ts';
import { findProgram, trustedPath } from './machine-programs.ts';

/** Runs git without a shell. Returns its output; undefined if it fails or writes more than `most` bytes. */
export type Git = (words: readonly string[], options?: GitOptions) => Promise<Buffer | undefined>;

/** Output of git, or its exit code with the last line that it wrote to standard error; the code is missing after a signal. */
export type GitAnswer =
  | { readonly kind: 'done'; readonly output: Buffer }
  | { readonly kind: 'failed'; readonly code?: number; readonly says: string };

interface GitOptions {
  /** Text for standard input. */
  readonly input?: string;
  /** Largest output in bytes; 1 MiB by default. */
  readonly most?: number;
}

/** A repository that git reads. */
export interface Repository {
  /** The top of the checkout, links followed. */
  readonly top: string;
  /** Runs git on a view of the repository without its settings. */
  readonly git: Git;
  /** Runs git as `git`; returns also why it failed. The output may have `most` bytes, 1 MiB by default. */
  ask(words: readonly string[], most?: number): Promise<GitAnswer>;
  /** Runs git as `git`, and waits for it without letting the event loop run: for short answers only. */
  gitNow(words: readonly string[], most: number): Buffer | undefined;
  /** Runs git as `git` and hands over its output piece by piece. Returns false if it fails. */
  stream(words: readonly string[], input: string, onOutput: (piece: Buffer) => void): Promise<boolean>;
  /** Returns a setting of the repository, the user or the machine; undefined without one. */
  setting(key: 'user.name' | 'remote.origin.url'): string | undefined;
}

/** Milliseconds that one run of git may take; `git status` of a million files takes about ten seconds. */
const maxDuration = 120_000;

/** Variables that a program needs to start. Windows needs the first one. */
const startVariables = ['SystemRoot', 'TMPDIR', 'TEMP', 'TMP'];

/** Variables that locate the user's settings of git. */
const userVariables = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME'];

/** Returns those of the named variables that are set. */
const pick = (environment: Environment, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name] as string]])),
  );

/** Turns off the settings of machine and user, which can name programs, as those of a repository can. */
const withoutSettings = {
  GIT_CONFIG_NOSYSTEM: '1',
  // Git accepts this name on Windows too.
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  // A replace object would return another commit under the requested name.
  GIT_NO_REPLACE_OBJECTS: '1',
};

/** Turns off traces to files and sockets, which the user's settings can name: https://git-scm.com/docs/api-trace2 */
const withoutTraces = { GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };

/** Pattern of the settings that are read: format of the repository, comparison of files, branches, remotes and user. */
const settingKeys =
  '^(extensions\\.(objectformat|refstorage)|core\\.(repositoryformatversion|filemode|ignorecase|symlinks|precomposeunicode|autocrlf|eol|checkstat|trustctime)|branch\\..*\\.(remote|merge)|remote\\..*\\.fetch|remote\\.origin\\.url|user\\.name)$';

/** Parses the output of `git config -z`: rows of key and value; a key without a value is true. */
const parseSettings = (output: Buffer | undefined): Settings =>
  (output?.toString() ?? '')
    .split('\0')
    .filter(Boolean)
    .map((row): [string, string] => {
      const at = row.indexOf('\n');
      return at < 0 ? [row, 'true'] : [row.slice(0, at), row.slice(at + 1)];
    });

/**
 * Runs `work` with the repository of a folder's checkout; with undefined if there is no repository or no git outside of
 * it. Names the repository to git, which never searches for one: a commit could contain the files of another. Reads the
 * settings as data (`git config` starts no program) and runs git on a view without them, so that none starts a program:
 * over thirty can, see https://git-scm.com/docs/git-config.
 */
export const withRepository = async <T>(
  folder: string,
  environment: Environment,
  signal: AbortSignal | undefined,
  work: (repository: Repository | undefined) => Promise<T>,
): Promise<T> => {
  const distrusted = repositoryFolders(folder, environment);
  const program = findProgram('git', environment.PATH, distrusted);
  const top = checkoutOf(folder, environment);
  const folders = top === undefined ? undefined : gitFoldersOf(top);
  if (program === undefined || top === undefined || folders === undefined) return work(undefined);
  const base = {
    ...pick(environment, startVariables),
    ...withoutTraces,
    PATH: trustedPath(environment.PATH, distrusted),
  };
  const start = (gitFolder: string, env: Readonly<Record<string, string>>): Started => ({
    program,
    words: [`--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-pager'],
    options: { cwd: top, env: { ...base, ...env }, timeout: maxDuration, windowsHide: true },
    signal,
  });
  const readSettings = gitOf(start(folders.own, pick(environment, userVariables)));
  const settings = parseSettings(await readSettings(['config', '-z', '--get-regexp', settingKeys]));
  const view = createView(folders, settings, environment.RUNNER_TEMP || tmpdir());
  if (view === undefined) return work(undefined);
  try {
    const setting = (key: string) => settings.findLast(([one]) => one === key)?.[1];
    const started = start(view.folder, { ...withoutSettings, ...view.variables });
    return await work({
      top,
      setting,
      git: gitOf(started),
      ask: (words, most) => run(started, words, most === undefined ? {} : { most }),
      gitNow: (words, most) => runNow(started, words, most),
      stream: (words, input, onOutput) => runStreaming(started, words, input, onOutput),
    });
  } finally {
    rmSync(view.folder, { recursive: true, force: true });
  }
};

/** A program with its first arguments and the options of its process. */
interface Started {
  readonly program: string;
  readonly words: readonly string[];
  readonly options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly timeout: number;
    readonly windowsHide: boolean;
  };
  readonly signal: AbortSignal | undefined;
}

const gitOf =
  (started: Started): Git =>
  async (words, options = {}) => {
    const answer = await run(started, words, options);
    return answer.kind === 'done' ? answer.output : undefined;
  };

/** Runs git without a shell. */
const run = (
  { program, words: first, options, signal }: Started,
  words: readonly string[],
  { input = '', most = 1024 * 1024 }: GitOptions,
): Promise<GitAnswer> =>
  new Promise((resolve) => {
    const settings = { ...options, maxBuffer: most, encoding: 'buffer' as const, ...(signal ? { signal } : {}) };
    const child = execFile(program, [...first, ...words], settings, (error, output, problem) => {
      if (error === null) return resolve({ kind: 'done', output });
      const code = typeof error.code === 'number' ? { code: error.code } : {};
      resolve({ kind: 'failed', ...code, says: problem.toString().trim().split('\n').at(-1) ?? '' });
    });
    // Git may end before it has read its input.
    child.stdin?.on('error', () => {}).end(input);
  });

/** Runs git without a shell, and blocks until it ends; undefined for any failure. */
const runNow = (
  { program, words: first, options }: Started,
  words: readonly string[],
  most: number,
): Buffer | undefined => {
  try {
    return execFileSync(program, [...first, ...words], { ...options, maxBuffer: most, stdio: 'pipe', input: '' });
  } catch {
    return undefined;
  }
};

/** Runs git without a shell and hands over its output; false for any failure. */
const runStreaming = (
  { program, words: first, options, signal }: Started,
  words: readonly string[],
  input: string,
  onOutput: (piece: Buffer) => void,
): Promise<boolean> =>
  new Promise((resolve) => {
    const settings = { ...options, stdio: ['pipe', 'pipe', 'ignore'] as ['pipe', 'pipe', 'ignore'] };
    const child = spawn(program, [...first, ...words], { ...settings, ...(signal ? { signal } : {}) });
    child.stdout.on('data', onOutput);
    child.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
    child.stdin.on('error', () => {}).end(input);
  });
