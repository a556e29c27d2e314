import { compilePattern } from './linear-pattern.ts';

/**
 * Returns the pattern of a glob for `compilePattern`, over whole paths with `/`. A glob may contain `*`, `**`, `?`,
 * `[a-z]`, `[!a]` and `{a,b}`, and begins at the top folder, as in Stacktape. One that matches a folder applies to
 * everything in it: see `PathRule`.
 */
export const globPattern = (glob: string): string => {
  const text = glob.replace(/^(\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
  let pattern = '';
  let open = 0;
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const [taken, made] =
      match(rest, /^\*\*\//, () => '(?:[^/]+/)*') ??
      match(rest, /^\*\*+/, () => '.*') ??
      match(rest, /^\*/, () => '[^/]*') ??
      match(rest, /^\?/, () => '[^/]') ??
      setOf(rest) ??
      match(rest, /^\\(.)/su, (char) => escaped(char)) ??
      brace(rest, open);
    at += taken;
    if (made === '(?:') open += 1;
    if (made === ')') open -= 1;
    pattern += made;
  }
  return `${pattern}${')'.repeat(open)}`;
};

/** The number of characters that were read, and their pattern. */
type Made = readonly [taken: number, made: string];

/** Returns the pattern of what a regular expression finds at the beginning of a text; undefined if it finds nothing. */
const match = (text: string, pattern: RegExp, made: (...groups: string[]) => string): Made | undefined => {
  const found = pattern.exec(text);
  return found ? [found[0].length, made(...found.slice(1))] : undefined;
};

/** Returns the pattern of a class, `[a-z]`; where it is not valid, its characters are literal. */
const setOf = (text: string): Made | undefined =>
  match(text, /^\[([!^]?)([^\]/]+)\]/, (not, set) => {
    const made = `[${not ? '^/' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`;
    try {
      compilePattern(made);
      return made;
    } catch {
      return escaped(`[${not}${set}]`);
    }
  });

const escaped = (char: string): string => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns the pattern of `{`, `,` and `}` of alternatives, or of one literal character. */
const brace = (rest: string, open: number): Made => {
  const char = String.fromCodePoint(rest.codePointAt(0) as number);
  if (char === '{' && rest.includes('}')) return [1, '(?:'];
  if (open > 0 && (char === ',' || char === '}')) return [1, char === ',' ? '|' : ')'];
  return [char.length, escaped(char)];
};
