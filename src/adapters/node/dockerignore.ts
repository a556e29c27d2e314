import { posix } from 'node:path';
import { compilePattern } from '../../packaging/linear-pattern.ts';
import type { PathRule } from '../../packaging/path-rules.ts';

/** No path on Linux has more bytes (PATH_MAX of linux/limits.h): a longer pattern is an attempt to use up time. */
const longestPattern = 4_096;

/**
 * Reads a `.dockerignore` as Docker does, which is not as git does: patterns start at the context's top, the last match
 * wins, a match of a folder is a match of everything in it, and `!` lets things in again even below an ignored folder.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files, github.com/moby/patternmatcher.
 * Throws SyntaxError for a pattern that Docker refuses too, and for one that is longer than any path.
 */
export const dockerIgnore = (text: string): PathRule[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap(ruleOf);

const ruleOf = (line: string): PathRule[] => {
  if (line.startsWith('#')) return [];
  const written = line.trim();
  const admits = written.startsWith('!');
  const body = (admits ? written.slice(1) : written).trim();
  if (body === '') {
    if (admits) throw new SyntaxError('"!" alone is no pattern');
    return [];
  }
  if (body.length > longestPattern) throw new SyntaxError(`a line has more than ${longestPattern} characters`);
  const cleaned = posix
    .normalize(body)
    .replace(/(.)\/$/, '$1')
    .replace(/^\/(?=.)/, '');
  assertMatchSyntax(cleaned);
  const pattern = expressionOf(cleaned);
  compilePattern(pattern);
  return [{ pattern, admits }];
};

/**
 * Throws SyntaxError where Go's `filepath.Match` finds a pattern malformed, which Docker asks first: a class that is
 * empty or not closed, a `-` or `]` where a character of a class must stand, a backslash at the end.
 * https://pkg.go.dev/path/filepath#Match
 */
const assertMatchSyntax = (pattern: string): void => {
  let at = 0;
  const assertThat = (holds: boolean): void => {
    if (!holds) throw new SyntaxError(`"${pattern.slice(0, 100)}" is malformed`);
  };
  const takeEscaped = (): void => {
    if (pattern[at] === '\\') at += 1;
    assertThat(at < pattern.length);
    at += 1;
  };
  const takeBound = (): void => {
    assertThat(pattern[at] !== '-' && pattern[at] !== ']');
    takeEscaped();
  };
  while (at < pattern.length) {
    if (pattern[at] !== '[') takeEscaped();
    else {
      at += pattern[at + 1] === '^' ? 2 : 1;
      do {
        takeBound();
        if (pattern[at] === '-') {
          at += 1;
          takeBound();
        }
      } while (pattern[at] !== ']');
      at += 1;
    }
  }
};

/** Returns a regular expression's source for a whole pattern, as github.com/moby/patternmatcher (`compile`) reads it. */
const expressionOf = (pattern: string): string => {
  // Without other marks `**` at the beginning is any text, also a part of a name.
  if (/^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern)) return `.*${literal(pattern.slice(2))}`;
  if (!/[*?[\]\\]/.test(pattern)) return literal(pattern);
  const characters = [...pattern];
  let made = '';
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    if (character === '*' && characters[at + 1] === '*') {
      at += characters[at + 2] === '/' ? 2 : 1;
      made += at + 1 >= characters.length ? '.*' : '(?:.*/)?';
    } else if (character === '*') made += '[^/]*';
    else if (character === '?') made += '[^/]';
    else if (character === '\\') {
      at += 1;
      made += `\\${characters[at]}`;
    } else made += /[.+()|{}$]/.test(character) ? `\\${character}` : character;
  }
  return made;
};

const literal = (text: string): string => text.replace(/[.+*?^$(){}|[\]\\]/g, '\\$&');
