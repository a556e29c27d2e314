import { compilePattern, literal } from './linear-pattern.ts';

/** The named classes of POSIX, in ASCII: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap09.html#tag_09_03_05 */
const named: Readonly<Record<string, string>> = {
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  blank: ' \t',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-/:-@\\[-`{-~',
  space: ' \t-\r',
  upper: 'A-Z',
  word: 'a-zA-Z0-9_',
  xdigit: 'a-fA-F0-9',
};

/**
 * Reads a class at the beginning of a text, `[a-z]`: returns it, and its pattern for `compilePattern`; no pattern where
 * it is not valid, undefined where it is not closed. As to picomatch, a class without special characters also matches
 * its own text, a negated one no `/`, and `!` is a character.
 */
export const classPattern = (text: string): readonly [all: string, pattern?: string] | undefined => {
  // Fast for many brackets of which none is closed.
  if (!text.startsWith('[') || !text.includes(']')) return undefined;
  const [all, negated, body = ''] = /^\[(\^?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/s.exec(text) ?? [];
  if (all === undefined) return undefined;
  const set = [...body.matchAll(/\[:(\w+):\]|\\.|./gsu)].map(([one, name]) => characters(one, name)).join('');
  const pattern = `[${negated ? `^${body.includes('/') ? '' : '/'}` : ''}${set}]`;
  try {
    compilePattern(pattern);
  } catch {
    return [all];
  }
  return [all, /[-*+?.^${}(|)[\]]/.test(`${negated}${body}`) ? pattern : `(?:${literal(all)}|${pattern})`];
};

/** Returns an element of a class as `compilePattern` reads it. */
const characters = (one: string, name: string | undefined): string => {
  if (name !== undefined && named[name] !== undefined) return named[name];
  if (name !== undefined) return one.replace(/[[\]]/g, '\\$&');
  if (/^\\[A-Za-z0-9]$/.test(one)) return /[dwsDWS]/.test(one) ? one : one.slice(1);
  return /^[\][]$/.test(one) || one === '\\' ? `\\${one}` : one;
};
