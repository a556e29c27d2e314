import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { checkoutOf, gitFoldersOf, repositoryFolders } from './checkout.ts';
import { openView, type Settings } from './git-view.ts';
import { findProgram, trustedPath } from './machine-programs.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs git without a shell. Returns its output, or undefined where it fails or has more to say than `most` bytes. */
export type Git = (words: readonly string[], options?: GitOptions) => Promise<Buffer | undefined>;

interface GitOptions {
  /** The bytes of standard input. */
  readonly input?: string;
  /** The largest output, in bytes; 1 MiB without it. */
  readonly most?: number;
}

/** A repository that git is asked about. */
export interface Repository {
  /** The top of the checkout, with links followed. */
  readonly top: string;
  /** Starts git on a view of the repository that has none of its settings. */
  readonly git: Git;
  /** Returns a setting that the repository, the user or the machine made. */
  setting(key: 'user.name' | 'remote.origin.url'): string | undefined;
}

/** How long git may take, in milliseconds: a status of a million files takes some ten seconds. */
const longest = 120_000;

/** The variables that a program needs to start at all; Windows asks for the second. */
const startVariables = ['SystemRoot', 'TMPDIR', 'TEMP', 'TMP'];

/** The variables that say where the user's own settings of git lie. */
const userVariables = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME'];

const chosen = (environment: Environment, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name] as string]])),
  );

/** Keeps the settings of machine and user out: they can name programs, as those of a repository can. */
const withoutSettings = {
  GIT_CONFIG_NOSYSTEM: '1',
  // Git knows this name on Windows too.
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  // A replacement would show another commit under the name of the one that was asked for.
  GIT_NO_REPLACE_OBJECTS: '1',
};

/**
 * Keeps traces out of the files and sockets that the user's settings name.
 * https://git-scm.com/docs/api-trace2
 */
const withoutTraces = { GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };

/** The settings that are read: what the repository says of itself, how it reads files, and whom it belongs to. */
const wanted =
  '^(extensions\\.(objectformat|refstorage)|core\\.(repositoryformatversion|filemode|ignorecase|symlinks|precomposeunicode|autocrlf|eol|checkstat|trustctime)|branch\\..*\\.(remote|merge)|remote\\..*\\.fetch|remote\\.origin\\.url|user\\.name)$';

const settingsIn = (output: Buffer | undefined): Settings =>
  (output?.toString() ?? '')
    .split('\0')
    .filter(Boolean)
    .map((row): [string, string] => {
      const at = row.indexOf('\n');
      return at < 0 ? [row, 'true'] : [row.slice(0, at), row.slice(at + 1)];
    });

/**
 * Asks git about the checkout that a folder belongs to. We say which repository that is, git never looks for one: a
 * commit could hold the files of another. Its settings are read as data (`git config` starts no program), and all
 * other questions go to a view that has none of them, so that no setting of the repository, known to us or not, starts
 * a program: https://git-scm.com/docs/git-config names over thirty that can. `ask` hears undefined where there is no
 * repository or no git.
 */
export const withRepository = async <T>(
  folder: string,
  environment: Environment,
  signal: AbortSignal | undefined,
  ask: (repository: Repository | undefined) => Promise<T>,
): Promise<T> => {
  const distrusted = repositoryFolders(folder, environment);
  const program = findProgram('git', environment.PATH, distrusted);
  const top = checkoutOf(folder, environment);
  const folders = top === undefined ? undefined : gitFoldersOf(top);
  if (program === undefined || top === undefined || folders === undefined) return ask(undefined);
  const base = {
    ...chosen(environment, startVariables),
    ...withoutTraces,
    PATH: trustedPath(environment.PATH, distrusted),
  };
  const start =
    (gitFolder: string, env: Readonly<Record<string, string>>): Git =>
    (words, { input = '', most = 1024 * 1024 } = {}) =>
      run(program, [`--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-pager', ...words], {
        ...{ cwd: top, env: { ...base, ...env }, input, most, signal },
      });
  const readSettings = start(folders.own, chosen(environment, userVariables));
  const settings = settingsIn(await readSettings(['config', '-z', '--get-regexp', wanted]));
  const view = openView(folders, settings, environment.RUNNER_TEMP || tmpdir());
  if (view === undefined) return ask(undefined);
  try {
    const setting = (key: string) => settings.findLast(([one]) => one === key)?.[1];
    return await ask({ top, setting, git: start(view.folder, { ...withoutSettings, ...view.variables }) });
  } finally {
    rmSync(view.folder, { recursive: true, force: true });
  }
};

interface Start extends Required<GitOptions> {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

const run = (
  program: string,
  words: readonly string[],
  { cwd, env, input, most, signal }: Start,
): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const options = {
      ...{ cwd, env, maxBuffer: most, timeout: longest, encoding: 'buffer' as const, windowsHide: true },
      ...(signal ? { signal } : {}),
    };
    const child = execFile(program, [...words], options, (error, out) => resolve(error ? undefined : out));
    // Git may end without having read its input.
    child.stdin?.on('error', () => {}).end(input);
  });
