import { posix } from 'node:path';

/**
 * Returns how a path or glob of the build context takes its `.git` folder: by its `name`, with the `whole` context, also by a glob
 * of wildcards alone, or not. https://docs.docker.com/reference/dockerfile/#pattern-matching
 */
export const gitIn = (path: string): 'name' | 'whole' | undefined => {
  const parts = posix.normalize(`/${path}`).split('/').filter(Boolean);
  const [first, ...rest] = parts;
  if (first === undefined) return 'whole';
  if (!matchesGit(first)) return undefined;
  if (/[git]/.test(first.replace(/\[[^\]]*\]?/g, ''))) return 'name';
  return rest.length === 0 ? 'whole' : undefined;
};

/** True for a pattern of `--exclude` that leaves out the `.git` folder, or everything in it. */
export const excludesGit = (pattern: string): boolean => {
  const [first, ...rest] = posix
    .normalize(`/${pattern}`)
    .split('/')
    .filter((part) => part !== '' && part !== '**');
  const all = rest.every((part) => part === '*');
  if (first === undefined) return pattern.includes('**');
  return matchesGit(first) && all;
};

/** The name that patterns are matched with. */
const gitFolder = '.git';

/** True for a pattern of one part of a path, as of Go's `filepath.Match`, that matches `.git`. Takes time linear in the pattern. */
const matchesGit = (pattern: string): boolean => {
  // The numbers of characters of the name that the pattern so far may have matched.
  let reached = [0];
  const step = (accepts: (character: string) => boolean): void => {
    reached = reached.filter((at) => at < gitFolder.length && accepts(gitFolder[at] as string)).map((at) => at + 1);
  };
  for (let at = 0; at < pattern.length; at++) {
    const one = pattern[at] as string;
    if (one === '*') {
      const least = reached[0];
      reached = least === undefined ? [] : [...Array(gitFolder.length + 1).keys()].slice(least);
    } else if (one === '?') step(() => true);
    else if (one === '[') {
      const end = pattern.indexOf(']', at + 2);
      if (end < 0) return false;
      const accepts = classOf(pattern.slice(at + 1, end));
      step(accepts);
      at = end;
    } else {
      const literal = one === '\\' ? pattern[++at] : one;
      step((character) => character === literal);
    }
    if (reached.length === 0) return false;
  }
  return reached.includes(gitFolder.length);
};

/** Returns the test of a class such as `a-z` or `^0-9`. */
const classOf = (written: string): ((character: string) => boolean) => {
  const isNegated = written.startsWith('^');
  const text = isNegated ? written.slice(1) : written;
  const ranges: [string, string][] = [];
  for (let at = 0; at < text.length; at++) {
    const from = text[at] as string;
    const isRange = text[at + 1] === '-' && at + 2 < text.length;
    ranges.push([from, isRange ? (text[at + 2] as string) : from]);
    if (isRange) at += 2;
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
};
