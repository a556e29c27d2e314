import { posix } from 'node:path';
import { compilePattern } from './linear-pattern.ts';
import type { PathRule } from './path-rules.ts';

/** Longest pattern in characters: no path on Linux has more bytes (PATH_MAX of linux/limits.h). */
const maxPattern = 4_096;

/**
 * Parses a `.dockerignore` as Docker does, unlike git: patterns start at the context's top, the last match decides, a
 * match of a folder is a match of everything in it, and `!` readmits files even below an excluded folder.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files, github.com/moby/patternmatcher.
 * Throws SyntaxError for a pattern that Docker refuses, and for one of more than 4,096 characters.
 */
export const parseDockerIgnore = (text: string): PathRule[] => rulesByLine(text).map(({ rule }) => rule);

/** Returns the rules of a `.dockerignore` with their lines, from 1. Throws as `parseDockerIgnore`. */
export const rulesByLine = (text: string): { readonly rule: PathRule; readonly line: number }[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((written, index) => parseLine(written).map((rule) => ({ rule, line: index + 1 })));

/** Returns the rule of a line; none for a comment or an empty line. */
const parseLine = (line: string): PathRule[] => {
  if (line.startsWith('#')) return [];
  const written = line.trim();
  const admits = written.startsWith('!');
  const body = (admits ? written.slice(1) : written).trim();
  if (body === '') {
    if (admits) throw new SyntaxError('"!" alone is no pattern');
    return [];
  }
  if (body.length > maxPattern) throw new SyntaxError(`a line has more than ${maxPattern} characters`);
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
 * Throws SyntaxError for a pattern that Go's `filepath.Match` finds malformed, as Docker calls that first: a class that
 * is empty or not closed, a `-` or `]` in place of a character of a class, a backslash at the end.
 * https://pkg.go.dev/path/filepath#Match
 */
const assertMatchSyntax = (pattern: string): void => {
  let at = 0;
  const assertThat = (isValid: boolean): void => {
    if (!isValid) throw new SyntaxError(`"${pattern.slice(0, 100)}" is malformed`);
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

/** Returns the source of a regular expression for a pattern, as github.com/moby/patternmatcher (`compile`) builds it. */
const expressionOf = (pattern: string): string => {
  // A leading `**` with no other wildcard matches any text, even a part of a name.
  if (/^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern)) return `.*${escaped(pattern.slice(2))}`;
  if (!/[*?[\]\\]/.test(pattern)) return escaped(pattern);
  const characters = [...pattern];
  let source = '';
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    if (character === '*' && characters[at + 1] === '*') {
      at += characters[at + 2] === '/' ? 2 : 1;
      source += at + 1 >= characters.length ? '.*' : '(?:.*/)?';
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '\\') {
      at += 1;
      source += `\\${characters[at]}`;
    } else source += /[.+()|{}$]/.test(character) ? `\\${character}` : character;
  }
  return source;
};

/** Escapes a text for a regular expression. */
const escaped = (text: string): string => text.replace(/[.+*?^$(){}|[\]\\]/g, '\\$&');
