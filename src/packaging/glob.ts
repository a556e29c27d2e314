import { compilePattern } from './linear-pattern.ts';

/**
 * Returns a glob in the words of `compilePattern`, over whole paths with `/`: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}`.
 * Anchored at the top, like Stacktape's. A glob that names a folder means everything in it: see `PathRule`.
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
    open += made === '(?:' ? 1 : made === ')' ? -1 : 0;
    pattern += made;
  }
  return `${pattern}${')'.repeat(open)}`;
};

type Made = readonly [taken: number, made: string];

const match = (text: string, pattern: RegExp, made: (...groups: string[]) => string): Made | undefined => {
  const found = pattern.exec(text);
  return found ? [found[0].length, made(...found.slice(1))] : undefined;
};

/** `[a-z]`, unless it is none that can be compiled: then its bracket is a letter like any other. */
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

const brace = (rest: string, open: number): Made => {
  const char = String.fromCodePoint(rest.codePointAt(0) as number);
  if (char === '{' && rest.includes('}')) return [1, '(?:'];
  if (open > 0 && (char === ',' || char === '}')) return [1, char === ',' ? '|' : ')'];
  return [char.length, escaped(char)];
};
