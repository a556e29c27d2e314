import type { Stretch } from './secret-addresses.ts';
import { type Standing, standingOf } from './secret-names.ts';
import { closing, isLongNumber, longestProse, looksChosen } from './secret-values.ts';

/**
 * A name and its value are parted so: `=`, `: `, `": "`, `\n    ` behind YAML's `: |`. Groups: the sign, the blanks, the
 * begin of a block, the quote before the value.
 */
const separator =
  /["'`]?\]?[ \t]{0,16}(={1,3}>?|:=|:)([ \t]{0,16})((?:[|>][+-]?[ \t]{0,4})?\r?\n[ \t]{1,32})?(["'`]?)/g;

/** `--password value`, also as two items of a list. */
const flag =
  /(?<![\w-])--?([A-Za-z][\w-]{0,63})(?:[ \t]{1,8}|["'],\s{0,8}(?=["'])|["']?\r?\n[ \t]{0,32}-[ \t]{1,4})(["'`]?)(?=[^\s-])/g;

/** `<password>value</password>` */
const element = /<([A-Za-z_][\w.:-]{0,63})(?:\s[^<>]{0,256})?>(?:<!\[CDATA\[)?([^<>]{8,4096})(?:>\s{0,8})?<\//g;

/** `name: PASSWORD`, then `value: …`, as lists of variables are written. */
const pair =
  /(?<![A-Za-z0-9])(?:name|key)["']?\s{0,8}[:=]\s{0,8}["']?([\w.-]{1,128})["']?[\s,;]{1,64}["']?value["']?\s{0,8}[:=][ \t]{0,8}(["'`]?)/gi;

/** Where a value says where the secret is, or stands for it: an address, an ARN, a place, a variable, `<…>`, `***`. */
const standsForIt = /^(?:arn:|\w{1,32}:\/\/|[$<>(){}%*/.\\…&;,|`"'])/;
/** A part that is filled in later. */
const filledIn = /\$[{(]|\{\{/;

/** One word up to a mark that parts values: in a query, a list, a sentence. */
const oneWord = /(?:[^\s"'&;,<>(){}$`|\\…]|\$(?![{(])|\\(?!["'\\nrtu/]))+/y;
/** A line of variables and a part of a connection string hold one value to their end. */
const restOfLine = /(?:[^\s"'`$\\…]|\$(?![{(])|\\(?!["'\\nrtu/]))+/y;
const toSemicolon = /[^;"'\r\n\\]{1,4096}/y;

const lineBegins = /(?:^|[\r\n])[ \t]{0,16}(?:export[ \t]{1,4}|set[ \t]{1,4}|-[ \t]{1,4})?$/;

const isOfName = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 45 ||
  code === 46;

const longestName = 128;

/** Where the name that ends at a place begins. */
const beginOfName = (text: string, end: number): number => {
  let from = end;
  while (from > 0 && end - from < longestName && isOfName(text.charCodeAt(from - 1))) from -= 1;
  return from;
};

/** Returns the match at a place, or an empty text where what begins there only stands for a value. */
const matchAt = (text: string, pattern: RegExp, at: number): string => {
  if (standsForIt.test(text.slice(at, at + 40))) return '';
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Whether a value that is clearly one (quoted, or behind `=`) is a secret. */
const isSecretValue = (value: string, standing: Standing): boolean => {
  if (value.length < 8 || standsForIt.test(value)) return false;
  if (/\s/.test(value)) return value.split(/\s+/).some((word) => !standsForIt.test(word) && looksChosen(word));
  if (standing === 'likely') return looksChosen(value);
  return standing === 'password' || !/^[a-z]+$/i.test(value);
};

/** Whether a word behind a name is a secret where prose may stand as well. */
const isSecretWord = (word: string, standing: Standing): boolean =>
  !standsForIt.test(word) &&
  !(word.length <= longestProse && /^\w{1,16}=./.test(word)) &&
  (looksChosen(word) || (standing === 'password' && isLongNumber(word)));

/** The longest value between quotes. */
const longestQuoted = 4096;

const quotedAt = (text: string, at: number, quote: string): string => {
  const end = text.indexOf(quote, at);
  const value =
    end < 0 || end - at > longestQuoted
      ? (/^\S{0,4096}/.exec(text.slice(at, at + longestQuoted))?.[0] ?? '')
      : text.slice(at, end);
  const later = value.search(filledIn);
  return later > 0 ? value.slice(0, later) : value;
};

const stretchOf = (at: number, value: string): Stretch => ({ from: at, to: at + value.length });

/** Returns where a secret stands from a place on, between quotes or as one word of a text. */
const valueAt = (text: string, at: number, quote: string, standing: Standing): Stretch | undefined => {
  if (quote) {
    const value = quotedAt(text, at, quote);
    // Prose puts names and examples between backticks.
    const fits = quote === '`' && !/\s/.test(value) ? isSecretWord : isSecretValue;
    return fits(value, standing) ? stretchOf(at, value) : undefined;
  }
  if (text[at] === '[') return undefined;
  const word = matchAt(text, oneWord, at).replace(closing, '');
  return isSecretWord(word, standing) ? stretchOf(at, word) : undefined;
};

/** Returns the part of a connection string from a place on: up to `;`, where there is one, else one word. */
const partAt = (text: string, at: number, standing: Standing): Stretch | undefined => {
  const value = matchAt(text, toSemicolon, at);
  if (text[at + value.length] === ';' && value.length >= 8 && !standsForIt.test(value)) return stretchOf(at, value);
  const word = matchAt(text, oneWord, at);
  return isSecretValue(word, standing) ? stretchOf(at, word) : undefined;
};

/** Returns where a secret stands right behind `=`; `name` is where its name begins. */
const tightValueAt = (text: string, name: number, at: number, standing: Standing): Stretch | undefined => {
  const before = text.slice(Math.max(0, name - 32), name);
  if (before.endsWith(';')) return partAt(text, at, standing);
  const begins = lineBegins.exec(before);
  const isLine = begins !== null && (begins[0] !== before || name <= 32 || /^[\r\n]/.test(before));
  const value = matchAt(text, isLine ? restOfLine : oneWord, at);
  return isSecretValue(value, standing) ? stretchOf(at, value) : undefined;
};

const behindSeparators = (text: string): Stretch[] => {
  const found: Stretch[] = [];
  separator.lastIndex = 0;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    const at = separator.lastIndex;
    const [, sign = '', blanks = '', block = '', quote = ''] = match;
    const name = beginOfName(text, match.index);
    const standing = name < match.index ? standingOf(text.slice(name, match.index)) : undefined;
    if (!standing) continue;
    // `shop:token-1` and `arn:…:secret:db-1` are names: without a blank or quote only a password is assigned by a colon.
    const isTight = !blanks && !block && !quote;
    if (isTight && sign === ':' && (standing !== 'password' || /[:/]/.test(text[name - 1] ?? ''))) continue;
    const value =
      isTight && sign.startsWith('=') ? tightValueAt(text, name, at, standing) : valueAt(text, at, quote, standing);
    if (!value) continue;
    found.push(value);
    separator.lastIndex = value.to;
  }
  return found;
};

const behind = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', 2: quote = '', index }) => {
    const standing = standingOf(name);
    return (standing && valueAt(text, index + whole.length, quote, standing)) ?? [];
  });

const inElements = (text: string): Stretch[] =>
  [...text.matchAll(element)].flatMap(({ 0: whole, 1: name = '', 2: inside = '', index }) => {
    const standing = standingOf(name);
    const value = inside.replace(/\]\]>?$/, '');
    return standing && isSecretValue(value.trim(), standing)
      ? [stretchOf(index + whole.lastIndexOf(inside), value)]
      : [];
  });

/** Returns where a text holds a secret behind the name of one: in JSON, YAML, INI, XML, addresses, flags of programs. */
export const assignedIn = (text: string): Stretch[] => [
  ...behindSeparators(text),
  ...behind(text, flag),
  ...behind(text, pair),
  ...(text.includes('</') ? inElements(text) : []),
];
