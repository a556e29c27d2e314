import { mergeFault, type TextFault } from './text-faults.ts';

/** Most arrays and inline tables in one another. */
const mostDeep = 100;

/** Thrown at the place where a text is no TOML. */
class Misplaced extends Error {
  readonly at: number;

  constructor(at: number) {
    super();
    this.at = at;
  }
}

/**
 * Returns the fault of a text that is no TOML, or that a merge left with conflicts; undefined for an empty one. Knows the
 * form of a text (https://toml.io/en/v1.0.0), and neither keys that stand twice nor dates that are none.
 */
export const tomlFault = (text: string): TextFault | undefined => {
  const merge = mergeFault(text);
  if (merge !== undefined) return merge.isEmpty ? undefined : merge;
  try {
    readDocument(text);
    return undefined;
  } catch (problem) {
    if (!(problem instanceof Misplaced)) throw problem;
    return { line: text.slice(0, problem.at).split('\n').length, why: 'is no TOML' };
  }
};

const readDocument = (text: string): void => {
  for (let at = skipBlank(text, text.startsWith('\uFEFF') ? 1 : 0, true); at < text.length; ) {
    const end = text[at] === '[' ? afterHeader(text, at) : afterPair(text, at, 0);
    const rest = skipBlank(text, end, false);
    if (rest < text.length && text[rest] !== '\n') throw new Misplaced(rest);
    at = skipBlank(text, rest, true);
  }
};

/** Returns the place behind blanks and comments; `lines` tells whether it may stand on another line. */
const skipBlank = (text: string, from: number, lines: boolean): number => {
  let at = from;
  for (;;) {
    if (text[at] === '#') while (at < text.length && text[at] !== '\n') at += 1;
    else if (text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || (lines && text[at] === '\n')) at += 1;
    else return at;
  }
};

const after = (text: string, at: number, sign: string): number => {
  if (!text.startsWith(sign, at)) throw new Misplaced(at);
  return at + sign.length;
};

const afterHeader = (text: string, from: number): number => {
  const [open, close] = text.startsWith('[[', from) ? ['[[', ']]'] : ['[', ']'];
  return after(text, afterKey(text, from + open.length), close);
};

/** Returns the place behind a key, with its dots and the blanks after it. */
const afterKey = (text: string, from: number): number => {
  for (let at = skipBlank(text, from, false); ; at = skipBlank(text, at + 1, false)) {
    const end = text[at] === '"' || text[at] === "'" ? afterLine(text, at) : afterBare(text, at);
    at = skipBlank(text, end, false);
    if (text[at] !== '.') return at;
  }
};

const bareKey = /[^\s=.[\]#"',{}]{1,1000}/y;

const afterBare = (text: string, at: number): number => {
  bareKey.lastIndex = at;
  if (!bareKey.test(text)) throw new Misplaced(at);
  return bareKey.lastIndex;
};

/** Returns the place behind a string on one line. */
const afterLine = (text: string, from: number): number => {
  const quote = text[from];
  for (let at = from + 1; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === quote) return at + 1;
    if (quote === '"' && text[at] === '\\') at += 1;
  }
  throw new Misplaced(from);
};

/** Returns the place behind a string in three quotes, which may end in two more of them. */
const afterLines = (text: string, from: number, quotes: string): number => {
  for (let at = from + 3; at < text.length; at += 1) {
    if (text.startsWith(quotes, at)) {
      let end = at + 3;
      while (end < at + 5 && text[end] === quotes[0]) end += 1;
      return end;
    }
    if (quotes === '"""' && text[at] === '\\') at += 1;
  }
  throw new Misplaced(from);
};

const afterPair = (text: string, from: number, deep: number): number =>
  afterValue(text, skipBlank(text, after(text, afterKey(text, from), '='), false), deep);

const plain = /(?:true|false|[+-]?(?:inf|nan|\d[\w.+:-]{0,100}))(?: \d\d:[\d:.+Z-]{1,50})?/y;

const afterValue = (text: string, at: number, deep: number): number => {
  if (deep > mostDeep) throw new Misplaced(at);
  for (const quotes of ['"""', "'''"]) if (text.startsWith(quotes, at)) return afterLines(text, at, quotes);
  if (text[at] === '"' || text[at] === "'") return afterLine(text, at);
  if (text[at] === '[') return afterItems(text, at, ']', (one) => afterValue(text, one, deep + 1));
  if (text[at] === '{') return afterItems(text, at, '}', (one) => afterPair(text, one, deep + 1));
  plain.lastIndex = at;
  if (!plain.test(text)) throw new Misplaced(at);
  return plain.lastIndex;
};

/** Returns the place behind a list of items in brackets, of which the last may have a comma. */
const afterItems = (text: string, from: number, close: string, afterItem: (at: number) => number): number => {
  for (let at = skipBlank(text, from + 1, true); text[at] !== close; ) {
    at = skipBlank(text, afterItem(at), true);
    if (text[at] === ',') at = skipBlank(text, at + 1, true);
    else if (text[at] !== close) throw new Misplaced(at);
    if (text[at] === close) return at + 1;
  }
  return skipBlank(text, from + 1, true) + 1;
};
