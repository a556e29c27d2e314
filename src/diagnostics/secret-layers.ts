import type { Stretch } from './secret-addresses.ts';

/** A text as some reader would decode it, and where each of its characters stands in the text as it is written. */
export interface Layer {
  readonly text: string;
  /** Returns a stretch of this layer as one of the written text. */
  written(stretch: Stretch): Stretch;
}

/** JSON in JSON in JSON in JSON; nobody nests deeper by hand. */
const mostLayers = 4;

/**
 * Escapes of JSON and of programs (`\"`, `\u0022`, `\x22`), of addresses (`%22`, also escaped again: `%2522`) and of XML
 * (`&quot;`, `&#34;`), of ASCII alone: names of secrets and marks around their values are written with no others.
 */
const escapeSequence =
  /\\(?:u00([0-7][0-9a-f])|x([0-7][0-9a-f])|(["'`\\/nrt]))|%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])|&(?:(quot|apos|amp|lt|gt)|#0{0,4}(9|1[03]|3[2-9]|[4-9]\d|1[01]\d|12[0-7])|#x0{0,4}(9|[ad]|[2-7][0-9a-f]));/gi;

const named: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
};

const decodedEscape = ([, u, x, mark, percent, entity, decimal, hex]: RegExpExecArray): string => {
  const word = mark ?? entity?.toLowerCase();
  if (word !== undefined) return named[word] ?? word;
  return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(u ?? x ?? percent ?? hex ?? '', 16));
};

interface Decoded {
  readonly text: string;
  /** Where each character begins in the written text; one more for the end. */
  readonly begins: Uint32Array;
}

/** Returns the text with one layer of escapes taken off, or undefined where there is none. */
const decoded = ({ text, begins }: Decoded): Decoded | undefined => {
  const parts: string[] = [];
  const next = new Uint32Array(text.length + 1);
  let length = 0;
  let at = 0;
  const copyTo = (end: number): void => {
    parts.push(text.slice(at, end));
    next.set(begins.subarray(at, end), length);
    length += end - at;
  };
  for (const found of text.matchAll(escapeSequence)) {
    copyTo(found.index);
    parts.push(decodedEscape(found));
    next[length] = begins[found.index] as number;
    length += 1;
    at = found.index + found[0].length;
  }
  if (at === 0) return undefined;
  copyTo(text.length);
  next[length] = begins[text.length] as number;
  return { text: parts.join(''), begins: next.subarray(0, length + 1) };
};

/** Returns a text as it is written, then as it reads with one layer of escapes taken off after the other. */
export const layersOf = (text: string): Layer[] => {
  const layers: Layer[] = [{ text, written: (stretch) => stretch }];
  if (!/[\\%&]/.test(text)) return layers;
  let current: Decoded | undefined = {
    text,
    begins: Uint32Array.from({ length: text.length + 1 }, (_, index) => index),
  };
  while (layers.length <= mostLayers) {
    current = decoded(current);
    if (current === undefined) break;
    const { text: read, begins } = current;
    layers.push({
      text: read,
      written: ({ from, to }) => ({ from: begins[from] as number, to: begins[to] as number }),
    });
  }
  return layers;
};
