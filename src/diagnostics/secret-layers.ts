import { allMatches } from './all-matches.ts';
import type { TextRange } from './secret-addresses.ts';

/** A text with some levels of escapes decoded, and the way from its ranges back to the original text. */
export interface Layer {
  readonly text: string;
  /** Returns the range of the original text from which a range of this layer was decoded. */
  toOriginal(range: TextRange): TextRange;
}

/** Levels of escapes that are decoded: JSON in JSON in JSON in JSON. */
const maxLayers = 4;

/**
 * Matches an escape sequence of JSON or a programming language (`\"`, `\u0022`, `\x22`), of URLs (`%22`, also escaped
 * again: `%2522`) or of XML (`&quot;`, `&#34;`). ASCII characters only, since the names of secrets and the marks around
 * their values are ASCII.
 */
const escapeSequence =
  /\\(?:u00([0-7][0-9a-f])|x([0-7][0-9a-f])|(["'`\\/nrt]))|%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])|&(?:(quot|apos|amp|lt|gt)|#0{0,4}(9|1[03]|3[2-9]|[4-9]\d|1[01]\d|12[0-7])|#x0{0,4}(9|[ad]|[2-7][0-9a-f]));/gi;

const namedCharacters: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
};

/** Returns the character for a match of `escapeSequence`. */
const decodedEscape = ([, u, x, mark, percent, entity, decimal, hex]: RegExpExecArray): string => {
  const word = mark ?? entity?.toLowerCase();
  if (word !== undefined) return namedCharacters[word] ?? word;
  return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(u ?? x ?? percent ?? hex ?? '', 16));
};

interface Decoded {
  readonly text: string;
  /** The index in the original text of each UTF-16 unit, and of the end. */
  readonly origins: Uint32Array;
}

/** Returns the text with one level of escapes decoded, or undefined if it contains none. */
const decoded = ({ text, origins }: Decoded): Decoded | undefined => {
  const parts: string[] = [];
  const next = new Uint32Array(text.length + 1);
  let length = 0;
  let at = 0;
  const copyTo = (end: number): void => {
    parts.push(text.slice(at, end));
    next.set(origins.subarray(at, end), length);
    length += end - at;
  };
  for (const found of allMatches(text, escapeSequence)) {
    copyTo(found.index);
    parts.push(decodedEscape(found));
    next[length] = origins[found.index] as number;
    length += 1;
    at = found.index + found[0].length;
  }
  if (at === 0) return undefined;
  copyTo(text.length);
  next[length] = origins[text.length] as number;
  return { text: parts.join(''), origins: next.subarray(0, length + 1) };
};

/**
 * Returns a text as it is, then with one more level of escapes decoded each time, until none is left: at most 5 layers.
 */
export const decodedLayers = (text: string): Layer[] => {
  const layers: Layer[] = [{ text, toOriginal: (range) => range }];
  if (!/[\\%&]/.test(text)) return layers;
  let current: Decoded | undefined = {
    text,
    origins: new Uint32Array(text.length + 1).map((_, index) => index),
  };
  while (layers.length <= maxLayers) {
    current = decoded(current);
    if (current === undefined) break;
    const { text: layerText, origins } = current;
    layers.push({
      text: layerText,
      toOriginal: ({ from, to }) => ({ from: origins[from] as number, to: origins[to] as number }),
    });
  }
  return layers;
};
