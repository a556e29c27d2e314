import { copiedFromContext } from './dockerfile-copies.ts';
import { instructionsOf } from './dockerfile-stages.ts';

/** Matches a path of the build context that leads into its `.git` folder. */
const intoGit = /^["'[]*(?:\.?\/)*\.git(?:\/|["',\]]|$)/;

/** True for the build context itself as a path to copy, also in a list. */
const isWhole = (path: string): boolean => ['.', './', '/', './.'].includes(path.replace(/["'[\],]/g, ''));

/** Returns the options of the mounts of the build context in an instruction. */
const mountsOf = (words: readonly string[]): string[][] =>
  words
    .filter((word) => word.startsWith('--mount='))
    .map((word) => word.slice('--mount='.length).split(','))
    .filter((options) => !options.some((option) => option.startsWith('from=')));

/** Returns the path that a mount takes; undefined for the whole context. */
const sourceOf = (options: readonly string[]): string | undefined =>
  options.find((option) => /^(?:source|src)=/.test(option))?.replace(/^\w+=/, '');

/** True for an instruction that takes the `.git` folder out of the build context by its name. */
const namesGit = (text: string): boolean => {
  const [, ...words] = text.trim().split(/\s+/);
  if (words.some((word) => word.startsWith('--from='))) return false;
  return (
    copiedFromContext(text).some((path) => intoGit.test(path)) ||
    mountsOf(words).some((options) => intoGit.test(sourceOf(options) ?? ''))
  );
};

/** True for an instruction that copies the whole build context, or mounts it for its command. */
const takesWhole = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  if (words.some((word) => /^--exclude=["']?(?:\.?\/)*\.git\b/.test(word))) return false;
  return (
    copiedFromContext(text).some(isWhole) ||
    mountsOf(words).some((options) => options.includes('type=bind') && isWhole(sourceOf(options) ?? '.'))
  );
};

/** Commands of git that read a repository in its folder: https://git-scm.com/docs/git#_git_commands */
const readers = new Set([
  ...['archive', 'blame', 'branch', 'cat-file', 'describe', 'diff', 'diff-index', 'for-each-ref', 'grep', 'log'],
  ...['ls-files', 'ls-tree', 'name-rev', 'rev-list', 'rev-parse', 'shortlog', 'show', 'show-ref', 'status', 'tag'],
]);

/** True for an instruction that runs a command of git which reads a repository. */
const runsGit = (text: string): boolean => {
  const [instruction = '', ...words] = text
    .replace(/[;&|()[\]{},`"'$]/g, ' ')
    .trim()
    .split(/\s+/);
  if (instruction.toUpperCase() !== 'RUN') return false;
  return words.some((word, index) => {
    if (!/^(?:\/usr\/bin\/)?git$/.test(word)) return false;
    const rest = words.slice(index + 1, index + 8);
    return readers.has(rest.find((one, at) => !one.startsWith('-') && !/^-[cC]$/.test(rest[at - 1] ?? '')) ?? '');
  });
};

/** Returns the name that a FROM line gives its stage, in lower case; none without one. */
const nameOf = (words: readonly string[]): string[] =>
  words.at(-2)?.toUpperCase() === 'AS' ? [(words.at(-1) ?? '').toLowerCase()] : [];

/** Returns the image or stage that a FROM line begins with, in lower case. */
const baseOf = (words: readonly string[]): string =>
  (words.slice(1).find((word) => !word.startsWith('--')) ?? '').toLowerCase();

/**
 * Returns the lines of a Dockerfile, from 1, that take the `.git` folder out of the build context: by its name in `COPY`, `ADD`
 * or a mount, or by git in a stage that has the whole context. A stage has what the one has that it begins with; what it
 * copies from another one is not followed. https://docs.docker.com/reference/dockerfile/#copy
 */
export const linesTakingGit = (dockerfile: string): number[] => {
  const whole = new Set<string>();
  let stage: readonly string[] = [];
  let count = 0;
  const found: number[] = [];
  for (const { line, text } of instructionsOf(dockerfile)) {
    const words = text.trim().split(/\s+/);
    if (words[0]?.toUpperCase() === 'FROM') {
      stage = [String(count++), ...nameOf(words)];
      if (whole.has(baseOf(words))) for (const one of stage) whole.add(one);
      continue;
    }
    const isMount = words[0]?.toUpperCase() === 'RUN';
    const takes = takesWhole(text);
    if (takes && !isMount) for (const one of stage) whole.add(one);
    const hasAll = stage.some((one) => whole.has(one)) || (takes && isMount);
    if (namesGit(text) || (hasAll && runsGit(text))) found.push(line);
  }
  return found;
};
