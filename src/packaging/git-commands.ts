import { type ShellCommand, shellCommands } from './shell-commands.ts';

/** Commands of git that read a repository in its folder: https://git-scm.com/docs/git#_git_commands */
const readers = new Set([
  ...['archive', 'blame', 'branch', 'cat-file', 'check-ignore', 'checkout', 'clean', 'count-objects', 'describe'],
  ...['diff', 'diff-files', 'diff-index', 'diff-tree', 'for-each-ref', 'format-patch', 'fsck', 'grep', 'log'],
  ...['ls-files', 'ls-tree', 'merge-base', 'name-rev', 'reset', 'restore', 'rev-list', 'rev-parse', 'shortlog'],
  ...['show', 'show-branch', 'show-ref', 'stash', 'status', 'switch', 'symbolic-ref', 'tag', 'verify-commit'],
  ...['verify-tag', 'whatchanged', 'worktree'],
]);

/** Options of git that have their value in the next word: https://git-scm.com/docs/git#_options */
const withValue = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--config-env', '--attr-source']);

/** Returns the command that git is started with, and whether it is started in another folder; undefined without one. */
const commandOf = (words: readonly string[]): { readonly name: string; readonly isAway: boolean } | undefined => {
  let isAway = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!word.startsWith('-')) return { name: word, isAway };
    if (word === '-C' || word.startsWith('--git-dir')) isAway = true;
    if (withValue.has(word)) at++;
  }
  return undefined;
};

/**
 * True for commands of which one reads a git repository that none of them has made. After `git clone` or `git init`, what follows
 * a `cd`, and what names a folder by `-C`, reads that one.
 */
const readsRepository = (commands: readonly ShellCommand[]): boolean => {
  let [isMade, isInside] = [false, false];
  for (const [program = '', ...words] of commands) {
    if (isMade && (program === 'cd' || program === 'pushd')) isInside = true;
    if (program.slice(program.lastIndexOf('/') + 1) !== 'git') continue;
    const command = commandOf(words);
    if (command === undefined) continue;
    if (command.name === 'clone' || command.name === 'init') isMade = true;
    else if (readers.has(command.name) && !isInside && !(isMade && command.isAway)) return true;
  }
  return false;
};

/** True for a shell script that runs a command of git which reads a repository that the script has not made. */
export const scriptReadsGit = (script: string): boolean => readsRepository(shellCommands(script));

/** True for the words of a command without a shell that is, or runs, such a command of git. */
export const commandReadsGit = (words: readonly string[]): boolean =>
  scriptReadsGit(words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' '));

/** True for a program in another language than the shell's that has such a command of git among its words. */
export const programReadsGit = (text: string): boolean => {
  const words = text.split(/[\s;&|()[\]{},`"'$]+/);
  return words.some((word, at) => word === 'git' && readers.has(commandOf(words.slice(at + 1, at + 8))?.name ?? ''));
};
