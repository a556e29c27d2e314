import { posix } from 'node:path';
import { cloned, type GitState, isMade, nowhere, resolveFrom, withRepository } from './git-folders.ts';
import { type ShellCommand, shellCommands } from './shell-commands.ts';

/** Commands of git that need a repository in their folder: https://git-scm.com/docs/git#_git_commands */
const readers = new Set([
  ...['add', 'am', 'archive', 'blame', 'branch', 'bundle', 'cat-file', 'check-ignore', 'checkout', 'cherry-pick'],
  ...['clean', 'commit', 'count-objects', 'describe', 'diff', 'diff-files', 'diff-index', 'diff-tree', 'fetch'],
  ...['for-each-ref', 'format-patch', 'fsck', 'grep', 'log', 'ls-files', 'ls-tree', 'merge', 'merge-base', 'name-rev'],
  ...['notes', 'pull', 'push', 'rebase', 'reflog', 'remote', 'reset', 'restore', 'rev-list', 'rev-parse', 'revert'],
  ...['shortlog', 'show', 'show-branch', 'show-ref', 'stash', 'status', 'submodule', 'switch', 'symbolic-ref', 'tag'],
  ...['verify-commit', 'verify-tag', 'whatchanged', 'worktree'],
]);

/** Options of git that have their value in the next word: https://git-scm.com/docs/git#_options */
const withValue = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--config-env', '--attr-source']);

/** A command of git, with its own words and the folder that options before it name. */
interface GitCommand {
  readonly name: string;
  readonly words: readonly string[];
  readonly folder: string;
}

/** Returns the command that git is started with in a folder; undefined without one. */
const commandOf = (words: readonly string[], from: string): GitCommand | undefined => {
  let folder = from;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!word.startsWith('-')) return { name: word, words: words.slice(at + 1), folder };
    const [, repository] = /^--git-dir=(.*)$/s.exec(word) ?? [];
    if (word === '-C') folder = resolveFrom(folder, words[at + 1] ?? '');
    else if (word === '--git-dir' || repository !== undefined)
      folder = resolveFrom(folder, (repository ?? words[at + 1] ?? '').replace(/(?:^|\/)\.git\/?$/, ''));
    if (withValue.has(word)) at++;
  }
  return undefined;
};

/** True for a command of git that needs a repository: `git config` of the user and `git lfs install` need none. */
const needsRepository = ({ name, words }: Pick<GitCommand, 'name' | 'words'>): boolean => {
  if (name === 'lfs') return words.length > 0 && !['install', 'version', 'env', 'help'].includes(words[0] as string);
  if (name !== 'config') return readers.has(name);
  const isElsewhere = words.some((word) => /^(?:--global|--system|--file|-f|--blob)(?:=|$)/.test(word));
  return !isElsewhere && words.some((word) => /^(?:--get(?:-.{1,20})?|--list|-l|get|list)$/.test(word));
};

/** Programs of other languages than the shell's, to which a command may give a program. */
const language = /^(?:python|node|ruby|perl|php|deno|bun|pwsh)[\d.]*$/;

/** Programs that read files. */
const fileReaders = new Set(['cat', 'head', 'tail', 'sed', 'grep', 'awk', 'cut', 'cp', 'tr', 'wc', 'tar']);

/** True for a command that reads a file of a `.git` folder which no command before has made. */
const readsGitFile = (program: string, words: readonly string[], state: GitState): boolean =>
  fileReaders.has(program) &&
  words.some((word) => {
    const [, folder] = /^((?:[^-][^ ]*\/)?)\.git(?:\/|$)/.exec(word) ?? [];
    return folder !== undefined && !isMade(resolveFrom(state.folder, folder), state);
  });

/** The use that commands make of git: true where they read a repository that none has made, and the state behind them. */
export interface GitUse {
  readonly reads: boolean;
  readonly state: GitState;
}

/** Returns the folder that `cd`, `pushd` or `popd` leads to; undefined for any other program. */
const movedTo = (program: string, words: readonly string[], folder: string, before: string): string | undefined => {
  if (program === 'popd') return before;
  if (program !== 'cd' && program !== 'pushd') return undefined;
  const to = words.find((word) => !/^-./.test(word)) ?? '~';
  return to === '-' ? before : resolveFrom(folder, to);
};

/** Returns what commands do with repositories of git, from a state on. */
const useOf = (commands: readonly ShellCommand[], from: GitState): GitUse => {
  let [state, before] = [from, from.folder];
  for (const [path = '', ...words] of commands) {
    const program = posix.basename(path);
    const folder = movedTo(program, words, state.folder, before);
    if (folder !== undefined) {
      before = state.folder;
      state = { ...state, folder };
    } else if (program === 'git') {
      const command = commandOf(words, state.folder);
      if (command === undefined) continue;
      const made = cloned(command);
      if (made !== undefined) state = withRepository(state, made, command.name === 'init');
      else if (needsRepository(command) && !isMade(command.folder, state)) return { reads: true, state };
    } else if (language.test(program) ? words.some(programReadsGit) : readsGitFile(program, words, state))
      return { reads: true, state };
  }
  return { reads: false, state };
};

/** Returns what a shell script does with repositories of git, from a state on. */
export const scriptGit = (script: string, state: GitState): GitUse => useOf(shellCommands(script), state);

/** Returns what the words of a command without a shell do with repositories of git, from a state on. */
export const commandGit = (words: readonly string[], state: GitState): GitUse =>
  scriptGit(words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' '), state);

/** True for a program in another language than the shell's that has a command of git among its words which needs a repository. */
export const programReadsGit = (text: string): boolean => {
  const words = text.split(/[\s;&|()[\]{},`"'$]+/);
  return words.some((word, at) => {
    const command = word === 'git' ? commandOf(words.slice(at + 1, at + 8), nowhere) : undefined;
    return command !== undefined && needsRepository(command);
  });
};
