/**
 * The syntax of directives: a call is a whole text, `$Word(arguments)`, which a path into its result may follow.
 * Arguments are texts in quotes, numbers, `true`, `false`, calls, or anything else as a text without quotes. There is
 * no escaping, as in Stacktape; calls inside a longer text are not evaluated.
 */

/** A call that was read, such as `$Format('{}-{}', jobs, $Stage()).a.b`. */
export interface Call {
  readonly kind: 'call';
  /** The word after the dollar sign. */
  readonly name: string;
  readonly args: readonly Argument[];
  /** Steps into the result: `['a', 'b']`. */
  readonly path: readonly string[];
}
/** An argument of a call: a call itself, or a value. */
export type Argument = Call | { readonly kind: 'literal'; readonly value: string | number | boolean };

/** The result of reading a text of the config as a call. */
export type Reading =
  | Call
  /** The text contains calls, or parts that look like calls, but is not one call as a whole. */
  | { readonly kind: 'embedded'; readonly names: readonly string[] }
  /** The text begins like a call of `name` and is not a valid one. */
  | { readonly kind: 'broken'; readonly name: string; readonly sentence: string; readonly hint: string }
  | { readonly kind: 'text' };

/** Matches the beginning of a call. */
const head = /^\$([A-Za-z_][\w$]*)\(/;

/** The deepest nesting of calls: a deeper one would exhaust the call stack of this process. */
const deepestCall = 20;

/** True for a text that is a call as a whole, or a broken one: its value is known only after evaluation. */
export const looksLikeCall = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('$') && head.test(value) && readCall(value).kind !== 'embedded';

/** Reads a text of the config: a call, a text with calls in it, a broken call, or any other text. Never throws. */
export const readCall = (text: string): Reading => {
  const name = head.exec(text)?.[1];
  if (name === undefined) return embeddedIn(text);
  const cursor: Cursor = { text, at: 0, depth: 0 };
  try {
    const call = takeCall(cursor);
    return cursor.at === text.length ? call : embeddedIn(text);
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    return { kind: 'broken', name, sentence: problem.message, hint: problem.hint };
  }
};

/** Matches the word before a parenthesis, in time linear in the text. */
const words = /(?<![\w$])[\w$]+(?=\()/g;
/** Matches the name of a call at the end of such a word. */
const called = /\$([A-Za-z_][\w$]*)/;

/** Returns the names of the calls inside a text that is not one call. */
const embeddedIn = (text: string): Reading => {
  const last = text.lastIndexOf(')');
  if (last < 0 || !text.includes('$')) return { kind: 'text' };
  const names = [...text.slice(0, last).matchAll(words)].flatMap(([word]) => called.exec(word)?.[1] ?? []);
  return names.length ? { kind: 'embedded', names: [...new Set(names)] } : { kind: 'text' };
};

/** Thrown for a call that is not valid; its message and hint become those of the diagnostic. */
class Unreadable extends Error {
  readonly hint: string;
  constructor(sentence: string, hint: string) {
    super(sentence);
    this.hint = hint;
  }
}

/** The state of reading; moved by the functions below. */
interface Cursor {
  readonly text: string;
  /** The index of the next character. */
  at: number;
  /** The number of calls that are open. */
  depth: number;
}

/** Reads `$Name(…)` with its path, from the dollar sign at the cursor, and moves the cursor behind it. */
const takeCall = (cursor: Cursor): Call => {
  const name = head.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[1];
  if (name === undefined)
    throw new Unreadable(
      'An argument begins with `$` but is no call.',
      'Put it into quotes if it is a text: `$Format("$5")`.',
    );
  if (++cursor.depth > deepestCall)
    throw new Unreadable(`Directives stand inside each other more than ${deepestCall} deep.`, 'Take some of them out.');
  cursor.at += name.length + 2;
  const args = takeArguments(cursor, name);
  cursor.depth -= 1;
  return { kind: 'call', name, args, path: takePath(cursor) };
};

/** Reads the arguments of a call up to its closing parenthesis, and moves the cursor behind it. */
const takeArguments = (cursor: Cursor, name: string): Argument[] => {
  const args: Argument[] = [];
  for (;;) {
    skipSpaces(cursor);
    const next = cursor.text[cursor.at];
    if (next === undefined)
      throw new Unreadable(
        `\`$${name}(\` has no closing parenthesis.`,
        `Add \`)\` behind the arguments of \`$${name}\`.`,
      );
    if (next === ')') {
      cursor.at += 1;
      return args;
    }
    if (next === ',') cursor.at += 1;
    else {
      args.push(takeArgument(cursor));
      skipSpaces(cursor);
      const after = cursor.text[cursor.at];
      if (after !== undefined && after !== ',' && after !== ')')
        throw new Unreadable(
          `Between two arguments of \`$${name}\` a comma is missing.`,
          'Separate arguments by commas.',
        );
    }
  }
};

/** Reads the argument at the cursor: a call, a text in quotes, a number, a boolean or a text without quotes. */
const takeArgument = (cursor: Cursor): Argument => {
  const first = cursor.text[cursor.at];
  if (first === '$') return takeCall(cursor);
  if (first === '"' || first === "'") return takeQuoted(cursor, first);
  const bare = takeBare(cursor);
  if (bare === 'true' || bare === 'false') return { kind: 'literal', value: bare === 'true' };
  const isNumber = /^-?\d+(\.\d+)?$/.test(bare) && String(Number(bare)) === bare;
  return { kind: 'literal', value: isNumber ? Number(bare) : bare };
};

/** Reads a text without quotes, up to a comma or the parenthesis that closes the call. */
const takeBare = (cursor: Cursor): string => {
  const begin = cursor.at;
  // A text without quotes may contain pairs of parentheses.
  for (let open = 0; cursor.at < cursor.text.length; cursor.at++) {
    const character = cursor.text[cursor.at];
    if (character === '(') open += 1;
    else if (open > 0 && character === ')') open -= 1;
    else if (open === 0 && (character === ',' || character === ')')) break;
  }
  return cursor.text.slice(begin, cursor.at).trim();
};

/** Reads a text in quotes, unchanged; a quote after a backslash does not close it. */
const takeQuoted = (cursor: Cursor, quote: string): Argument => {
  const begin = ++cursor.at;
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const character = cursor.text[cursor.at];
    if (character === '\\') cursor.at += 1;
    else if (character === quote) {
      cursor.at += 1;
      return { kind: 'literal', value: cursor.text.slice(begin, cursor.at - 1) };
    }
  }
  throw new Unreadable('A quote in the arguments is not closed.', `Close it with \`${quote}\`.`);
};

/** Reads the path behind a call: `.a.b` becomes `['a', 'b']`. */
const takePath = (cursor: Cursor): string[] => {
  const found = /^(?:\.[\w-]+)+/.exec(cursor.text.slice(cursor.at, cursor.at + 1000))?.[0] ?? '';
  cursor.at += found.length;
  return found.split('.').filter(Boolean);
};

const skipSpaces = (cursor: Cursor): void => {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
};
