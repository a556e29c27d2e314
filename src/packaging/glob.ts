import { classPattern } from './glob-class.ts';
import { rangePattern } from './glob-range.ts';
import { literal } from './linear-pattern.ts';

/**
 * Returns the pattern of a glob for `compilePattern`, over whole paths with `/`. A glob means what it means in Stacktape,
 * to picomatch with `dot: true` (https://github.com/micromatch/picomatch#globbing-features): `*`, `**`, `?`, `[a-z]`,
 * `[^a]`, `{a,b}`, `{1..3}`, `@(a|b)`, `?(a)`, `*(a)`, `+(a)`, `"…"`, `\` and, for any glob, its own text. Begins at the
 * top folder; one that matches a folder applies to everything in it: see `PathRule`. A glob with a `globFault` has no
 * meaning.
 */
export const globPattern = (glob: string): string => {
  const pattern = patterns.get(glob) ?? readGlob(glob);
  patterns.set(glob, pattern);
  return pattern;
};

/** Patterns by glob: every job of the buildpack excludes the same files. */
const patterns = new Map<string, string>();

const readGlob = (glob: string): string => {
  const text = glob
    .replace(/^(\.?\/)+/, '')
    .replace(/(?<!\/)\/+$/, '')
    // Several globstars in a row mean one.
    .replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, '$1**');
  const pattern = sequence(text, { start: true, end: true, whole: true, parens: false });
  // To picomatch, these two want a character after the dot, as no other glob does.
  if (/^(?:\*\*\/)?\*\.\*$/.test(text)) return pattern.replace(/\*$/, '+');
  if (/[[({"\\]/.test(text)) return `(?:${pattern}|${literal(text)})`;
  return pattern;
};

/**
 * Returns why a glob is refused and what to write instead; undefined for any other. To picomatch an exclusion depends on
 * what follows it, and at the beginning it matches all other files.
 */
export const globFault = (glob: string): { readonly why: string; readonly hint: string } | undefined => {
  const hint = 'Name the files that belong to it, in as many globs as needed.';
  if (/^!(?!\()/.test(glob)) return { why: 'begins with "!"', hint };
  return /(?<!\\)!\(/.test(glob) ? { why: 'contains "!("', hint } : undefined;
};

/** The surroundings of a part of a glob. */
interface Part {
  /** True if it begins where a name begins. */
  readonly start: boolean;
  /** True if it ends where a name ends. */
  readonly end: boolean;
  /** True for the whole glob. */
  readonly whole: boolean;
  /** True within parentheses. */
  readonly parens: boolean;
}

/** An element of a glob that was read. */
interface Element {
  /** The number of characters of the glob. */
  readonly taken: number;
  readonly pattern: string;
  /** True for a class or a group, after which `+` repeats it; `?` makes one in parentheses optional. */
  readonly closes?: 'class' | 'braces' | 'parens' | undefined;
}

/** Returns the pattern of a part of a glob. */
const sequence = (text: string, part: Part): string => {
  let pattern = '';
  let last: Element | undefined;
  for (let at = 0; at < text.length; at += last.taken) {
    const start = at === 0 ? part.start : text[at - 1] === '/';
    const rest = text.slice(at);
    if (part.whole && rest === '/**' && !/(?<!\\)\*$/.test(text.slice(0, at))) return `${pattern}(?:/.*)?`;
    last = quantifier(rest, last, part) ?? stars(rest, start, last, part) ?? group(rest, start, part) ?? single(rest);
    pattern += last.pattern;
  }
  return pattern;
};

/** Reads a `?` or `+` that belongs to what was read before it. */
const quantifier = (rest: string, last: Element | undefined, part: Part): Element | undefined => {
  const [sign = '', next] = rest;
  if (last === undefined || last.pattern === '' || next === '(') return undefined;
  const isQuantifier =
    (sign === '?' && last.closes === 'parens') ||
    (sign === '+' && (last.closes !== undefined || part.parens) && !/(?:^|[^\\])[*+?]$/.test(last.pattern));
  if (!isQuantifier) return undefined;
  // As in a regular expression, `+?` repeats at least once.
  return { taken: 1, pattern: sign === '?' && last.pattern.endsWith('+') ? '' : sign };
};

/**
 * Reads stars: two that fill a name are any number of folders, two that end one after parentheses any text with folders,
 * any others any text of a name.
 */
const stars = (rest: string, start: boolean, last: Element | undefined, part: Part): Element | undefined => {
  const afterParens = last?.closes === 'parens';
  const [all] = (start || afterParens ? /^(?:\*{3,}|\*+(?!\())/ : /^\*+(?!\()/).exec(rest) ?? [];
  if (all === undefined) return undefined;
  const after = rest.slice(all.length);
  if (all === '**' && afterParens && (after === '' ? part.end : after.startsWith('/'))) {
    const [globstars = ''] = /^(?:\/\*\*(?=\/|$))+/.exec(after) ?? [];
    return { taken: 2 + globstars.length, pattern: '.*' };
  }
  if (all !== '**' || !start) return { taken: all.length, pattern: '[^/]*' };
  if (after.startsWith('/')) return { taken: 3, pattern: '(?:[^/]+/)*' };
  if (after !== '' || !part.end) return { taken: 2, pattern: '[^/]*' };
  return { taken: 2, pattern: '.*' };
};

/** Reads a class, braces, parentheses or a quoted text; undefined for one that is not closed. */
const group = (rest: string, start: boolean, part: Part): Element | undefined => {
  const char = rest[0] as string;
  if (char === '[') {
    const [all, pattern] = classPattern(rest) ?? [];
    return all === undefined ? undefined : { taken: all.length, pattern: pattern ?? literal(all), closes: 'class' };
  }
  if (char === '"') {
    const [all, quoted = ''] = /^"([^"]*)"?/.exec(rest) as RegExpExecArray;
    return { taken: all.length, pattern: literal(quoted) };
  }
  const sign = /^[@?*+]\((?!\?)/.test(rest) ? char : '';
  const open = rest[sign.length];
  if (open !== '(' && open !== '{') return undefined;
  const close = closeOf(rest, sign.length);
  if (close === undefined) return undefined;
  const inner = rest.slice(sign.length + 1, close);
  const taken = close + 1;
  const after = rest.slice(taken);
  const place = { start, end: after === '' ? part.end : after.startsWith('/'), whole: false };
  if (open === '{') return braces(inner, taken, { ...place, parens: part.parens });
  const pattern = alternatives(inner, '|', { ...place, parens: true });
  return { taken, pattern: `${pattern}${sign === '@' ? '' : sign}`, closes: 'parens' };
};

/** Reads braces: alternatives, a range, or just characters. */
const braces = (inner: string, taken: number, part: Part): Element => {
  if (split(inner, ',').length > 1) return { taken, pattern: alternatives(inner, ',', part), closes: 'braces' };
  const range = rangePattern(inner);
  if (range !== undefined) return { taken, pattern: range, closes: 'braces' };
  const within = sequence(inner, { ...part, start: false, end: false });
  return { taken, pattern: `\\{${within}\\}`, closes: 'braces' };
};

const alternatives = (inner: string, separator: string, part: Part): string =>
  `(?:${split(inner, separator)
    // What stands alone in parentheses has an end of its own.
    .map((one, _, all) => sequence(one, { ...part, end: part.end || (separator === '|' && all.length === 1) }))
    .join('|')})`;

/** Reads one character. */
const single = (rest: string): Element => {
  const [char = '', next] = rest;
  if (char === '\\' && next !== undefined) {
    const escaped = String.fromCodePoint(rest.codePointAt(1) as number);
    return { taken: 1 + escaped.length, pattern: literal(escaped) };
  }
  if (char === '?') return { taken: 1, pattern: '[^/]' };
  const whole = String.fromCodePoint(rest.codePointAt(0) as number);
  return { taken: whole.length, pattern: literal(whole) };
};

/** Returns the index of the bracket that closes the one at an index; undefined without one. */
const closeOf = (text: string, open: number): number | undefined => {
  const closers: string[] = [];
  for (const [at, char] of structure(text, open)) {
    if (char === '(' || char === '{') closers.push(char === '(' ? ')' : '}');
    else if (char === closers.at(-1) && closers.pop() && closers.length === 0) return at;
  }
  return undefined;
};

/** Splits a text at a separator that stands in no brackets. */
const split = (text: string, separator: string): string[] => {
  const closers: string[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const [at, char] of structure(text, 0)) {
    if (char === separator && closers.length === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    } else if (char === '(' || char === '{') closers.push(char === '(' ? ')' : '}');
    else if (char === closers.at(-1)) closers.pop();
  }
  return [...parts, text.slice(from)];
};

/** Returns brackets and separators with their indexes: none that is escaped, quoted or in a class. */
function* structure(text: string, from: number): Generator<readonly [at: number, char: string]> {
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\\') at += 1;
    else if (char === '"') at = afterQuote(text, at) - 1;
    else if (char === '[') at += (classPattern(text.slice(at))?.[0].length ?? 1) - 1;
    else if ('(){}|,'.includes(char)) yield [at, char];
  }
}

/** Returns the index after a quoted text that begins at an index. */
const afterQuote = (text: string, at: number): number => {
  const end = text.indexOf('"', at + 1);
  return end < 0 ? text.length : end + 1;
};

/** Returns a glob that matches this path, and, as every glob does, its own text: `a\(b` for `a(b`. */
export const globLiteral = (path: string): string => path.replace(/[\\*?[\]{}(),"|!+@]/g, '\\$&');

/**
 * Returns a glob of the config as one of a build context that matches from the folder of the config on, and nowhere else;
 * `below` is that folder in the context, empty for the context's own.
 */
export const fromTop = (glob: string, below = ''): string =>
  `${below === '' ? '' : `/${globLiteral(below)}`}/${glob.replace(/^(?:\.?\/)+/, '')}`;

/**
 * Returns a glob of the config as `fromTop`, which may begin with `../` for a folder above the config; undefined for one
 * that leaves the context, of which it matches nothing.
 */
export const fromAbove = (glob: string, below: string): string | undefined => {
  const plain = glob.replace(/^(?:\.?\/)+/, '');
  const [up = ''] = /^(?:\.\.(?:\/+(?:\.\/+)*|$))+/.exec(plain) ?? [];
  const folders = below === '' ? [] : below.split('/');
  const levels = up.split('/').filter((part) => part === '..').length;
  if (levels > folders.length) return undefined;
  return fromTop(plain.slice(up.length) || '**', folders.slice(0, folders.length - levels).join('/'));
};
