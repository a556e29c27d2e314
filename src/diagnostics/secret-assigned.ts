import { allMatches } from './all-matches.ts';
import type { TextRange } from './secret-addresses.ts';
import { type SecretKind, secretKindOf } from './secret-names.ts';
import { closingMarks, isLongNumber, looksLikeValue, maxProseLength } from './secret-values.ts';

/**
 * Matches what separates a name from its value: `=`, `: `, `": "`, `\n    ` behind YAML's `: |`. Groups: the sign, the
 * blanks behind it, the line break before a block of YAML, the quote before the value.
 */
const separator =
  /["'`]?\]?[ \t]{0,16}(={1,3}>?|:=|:)([ \t]{0,16})((?:[|>][+-]?[ \t]{0,4})?\r?\n[ \t]{1,32})?(["'`]?)/g;

/** Matches a flag up to its value, `--password value`, also as two items of a list. Groups: the name, the quote. */
const flag =
  /(?<![\w-])--?([A-Za-z][\w-]{0,63})(?:[ \t]{1,8}|["'],\s{0,8}(?=["'])|["']?\r?\n[ \t]{0,32}-[ \t]{1,4})(["'`]?)(?=[^\s-])/g;

/** Matches an element of XML, `<password>value</password>`. Groups: the name, the value. */
const element = /<([A-Za-z_][\w.:-]{0,63})(?:\s[^<>]{0,256})?>(?:<!\[CDATA\[)?([^<>]{8,4096})(?:>\s{0,8})?<\//g;

/** Matches an entry of a list of variables, `name: PASSWORD` and `value: `. Groups: the name, the quote. */
const nameAndValue =
  /(?<![A-Za-z0-9])(?:name|key)["']?\s{0,8}[:=]\s{0,8}["']?([\w.-]{1,128})["']?[\s,;]{1,64}["']?value["']?\s{0,8}[:=][ \t]{0,8}(["'`]?)/gi;

/** Matches the beginning of a value that only refers to the secret: an address, ARN, path, variable, `<…>`, `***`. */
const reference = /^(?:arn:|\w{1,32}:\/\/|[$<>(){}%*/.\\…&;,|`"'])/;
/** Matches a part of a value that is filled in later. */
const placeholder = /\$[{(]|\{\{/;

/** Matches one word up to a mark that separates values in a query, a list or a sentence. */
const oneWord = /(?:[^\s"'&;,<>(){}$`|\\…]|\$(?![{(])|\\(?!["'\\nrtu/]))+/y;
/** Matches the value of a line of variables, `NAME=value`, which ends at whitespace or a quote. */
const restOfLine = /(?:[^\s"'`$\\…]|\$(?![{(])|\\(?!["'\\nrtu/]))+/y;
/** Matches the value of a part of a connection string, `Name=value;`. */
const toSemicolon = /[^;"'\r\n\\]{1,4096}/y;

/** Matches the text between the beginning of a line and the name of a variable: `export`, `set`, a dash. */
const beforeName = /(?:^|[\r\n])[ \t]{0,16}(?:export[ \t]{1,4}|set[ \t]{1,4}|-[ \t]{1,4})?$/;

/** True for a UTF-16 unit of a name: letter, digit, `_`, `-` or `.`. */
const isNameUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 45 ||
  code === 46;

/** UTF-16 units of a name, counted from its end, that are looked at. */
const maxNameLength = 128;

/** Returns the index at which the name begins that ends at `end`. */
const beginOfName = (text: string, end: number): number => {
  let from = end;
  while (from > 0 && end - from < maxNameLength && isNameUnit(text.charCodeAt(from - 1))) from -= 1;
  return from;
};

/** Returns the match of a sticky pattern at an index, or an empty text if only a reference begins there. */
const matchAt = (text: string, pattern: RegExp, at: number): string => {
  if (reference.test(text.slice(at, at + 40))) return '';
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** True if a text that is certainly a value (quoted, or behind `=`) is a secret. */
const isSecretValue = (value: string, kind: SecretKind): boolean => {
  if (value.length < 8 || reference.test(value)) return false;
  if (/\s/.test(value)) return value.split(/\s+/).some((word) => !reference.test(word) && looksLikeValue(word));
  if (kind === 'likely') return looksLikeValue(value);
  return kind === 'password' || !/^[a-z]+$/i.test(value);
};

/** True if a word behind a name, where prose is possible as well, is a secret. */
const isSecretWord = (word: string, kind: SecretKind): boolean =>
  !reference.test(word) &&
  !(word.length <= maxProseLength && /^\w{1,16}=./.test(word)) &&
  (looksLikeValue(word) || (kind === 'password' && isLongNumber(word)));

/** UTF-16 units of the longest value between quotes. */
const maxQuotedLength = 4096;

/** Returns the value behind a quote, up to the closing quote or a placeholder; else one word if no quote closes it. */
const quotedAt = (text: string, at: number, quote: string): string => {
  const end = text.indexOf(quote, at);
  const value =
    end < 0 || end - at > maxQuotedLength
      ? (/^\S{0,4096}/.exec(text.slice(at, at + maxQuotedLength))?.[0] ?? '')
      : text.slice(at, end);
  const cut = value.search(placeholder);
  return cut > 0 ? value.slice(0, cut) : value;
};

const rangeOf = (at: number, value: string): TextRange => ({ from: at, to: at + value.length });

/** Returns the secret that begins at an index, between quotes or as one word; undefined if the value is none. */
const valueAt = (text: string, at: number, quote: string, kind: SecretKind): TextRange | undefined => {
  if (quote) {
    const value = quotedAt(text, at, quote);
    // Prose puts names and examples between backticks.
    const fits = quote === '`' && !/\s/.test(value) ? isSecretWord : isSecretValue;
    return fits(value, kind) ? rangeOf(at, value) : undefined;
  }
  if (text[at] === '[') return undefined;
  const word = matchAt(text, oneWord, at).replace(closingMarks, '');
  return isSecretWord(word, kind) ? rangeOf(at, word) : undefined;
};

/** Returns the secret of a part of a connection string: up to `;` if there is one, else one word. */
const partAt = (text: string, at: number, kind: SecretKind): TextRange | undefined => {
  const value = matchAt(text, toSemicolon, at);
  if (text[at + value.length] === ';' && value.length >= 8 && !reference.test(value)) return rangeOf(at, value);
  const word = matchAt(text, oneWord, at);
  return isSecretValue(word, kind) ? rangeOf(at, word) : undefined;
};

/** Returns the secret directly behind `=`; `name` is the index at which its name begins. */
const tightValueAt = (text: string, name: number, at: number, kind: SecretKind): TextRange | undefined => {
  const before = text.slice(Math.max(0, name - 32), name);
  if (before.endsWith(';')) return partAt(text, at, kind);
  const lead = beforeName.exec(before);
  const isLine = lead !== null && (lead[0] !== before || name <= 32 || /^[\r\n]/.test(before));
  const value = matchAt(text, isLine ? restOfLine : oneWord, at);
  return isSecretValue(value, kind) ? rangeOf(at, value) : undefined;
};

/** Returns the secret behind a match of `separator`; `at` is the index behind the match. */
const valueBehind = (text: string, match: RegExpExecArray, at: number): TextRange | undefined => {
  const [, sign = '', blanks = '', block = '', quote = ''] = match;
  const name = beginOfName(text, match.index);
  const kind = name < match.index ? secretKindOf(text.slice(name, match.index)) : undefined;
  if (!kind) return undefined;
  if (blanks || block || quote) return valueAt(text, at, quote, kind);
  if (sign.startsWith('=')) return tightValueAt(text, name, at, kind);
  // `shop:token-1` and `arn:…:secret:db-1` are names: without a blank or quote only a password is assigned by a colon.
  const isName = sign === ':' && (kind !== 'password' || /[:/]/.test(text[name - 1] ?? ''));
  return isName ? undefined : valueAt(text, at, quote, kind);
};

const secretsBehindSeparators = (text: string): TextRange[] => {
  const found: TextRange[] = [];
  separator.lastIndex = 0;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    const value = valueBehind(text, match, separator.lastIndex);
    if (!value) continue;
    found.push(value);
    separator.lastIndex = value.to;
  }
  return found;
};

const secretsBehind = (text: string, pattern: RegExp): TextRange[] =>
  allMatches(text, pattern).flatMap(({ 0: whole, 1: name = '', 2: quote = '', index }) => {
    const kind = secretKindOf(name);
    return (kind && valueAt(text, index + whole.length, quote, kind)) ?? [];
  });

const secretsInElements = (text: string): TextRange[] =>
  allMatches(text, element).flatMap(({ 0: whole, 1: name = '', 2: inside = '', index }) => {
    const kind = secretKindOf(name);
    const value = inside.replace(/\]\]>?$/, '');
    return kind && isSecretValue(value.trim(), kind) ? [rangeOf(index + whole.lastIndexOf(inside), value)] : [];
  });

/** Returns the secrets behind the name of one: in JSON, YAML, INI, XML, queries, connection strings, command lines. */
export const assignedSecrets = (text: string): TextRange[] => [
  ...secretsBehindSeparators(text),
  ...secretsBehind(text, flag),
  ...secretsBehind(text, nameAndValue),
  ...(text.includes('</') ? secretsInElements(text) : []),
];
