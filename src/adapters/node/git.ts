import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Environment } from '../../ports/machine.ts';
import { checkoutOf, gitFoldersOf, repositoryFolders } from './checkout.ts';
import {
  type Git,
  type GitAnswer,
  type GitEnd,
  gitOf,
  run,
  runNow,
  runStreaming,
  type Started,
} from './git-process.ts';
import { createView, type Settings } from './git-view.ts';
import { findProgram, trustedPath } from './machine-programs.ts';

/** A repository that git reads. */
export interface Repository {
  /** The top of the checkout, links followed. */
  readonly top: string;
  /** Runs git on a view of the repository without its settings. */
  readonly git: Git;
  /** Runs git as `git`; returns also why it failed. The output may have `most` bytes, 1 MiB by default. */
  ask(words: readonly string[], most?: number, milliseconds?: number): Promise<GitAnswer>;
  /** Runs git as `git`, and waits for it without letting the event loop run: for short answers only. */
  gitNow(words: readonly string[], most: number): Buffer | undefined;
  /**
   * Runs git as `git`, for at most ten minutes, and hands over its output piece by piece. Throws what `onOutput` throws, after git has
   * ended.
   */
  stream(words: readonly string[], input: string, onOutput: (piece: Buffer) => void): Promise<GitEnd>;
  /** Returns a setting of the repository, the user or the machine; undefined without one. */
  setting(key: 'user.name' | 'remote.origin.url'): string | undefined;
}

/** Milliseconds that one run of git may take; `git status` of a million files takes about ten seconds. */
const maxDuration = 120_000;

/** Milliseconds that git may take to pack the history of a large repository, or to read many objects. */
export const longDuration = 600_000;

/** Returns a start of git that may take this long. */
const lasting = (started: Started, timeout: number = maxDuration): Started => ({
  ...started,
  options: { ...started.options, timeout },
});

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
      ask: (words, most, milliseconds) =>
        run(lasting(started, milliseconds), words, most === undefined ? {} : { most }),
      gitNow: (words, most) => runNow(started, words, most),
      stream: (words, input, onOutput) => runStreaming(lasting(started, longDuration), words, input, onOutput),
    });
  } finally {
    rmSync(view.folder, { recursive: true, force: true });
  }
};
