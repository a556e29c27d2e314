/**
 * How calls are written. A directive is a whole text: `$Word(arguments)`, perhaps with a path into its result behind.
 * Arguments are texts in quotes, numbers, `true`, `false`, further calls, or anything else as a bare text. There is no
 * escaping, as in Stacktape; inside a longer text nothing is evaluated.
 */

/** `$Format('{}-{}', jobs, $Stage()).a.b`, read. */
export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Argument[];
  /** Steps into the result: `['a', 'b']`. */
  readonly path: readonly string[];
}
export type Argument = Call | { readonly kind: 'literal'; readonly value: string | number | boolean };

export type Reading =
  | Call
  /** Calls stand in the text, or something that looks like one, but it is more than one call. */
  | { readonly kind: 'embedded'; readonly names: readonly string[] }
  /** It begins like a call of `name` and cannot be read as one. */
  | { readonly kind: 'broken'; readonly name: string; readonly sentence: string; readonly hint: string }
  | { readonly kind: 'text' };

const head = /^\$([A-Za-z_][\w$]*)\(/;

/** Calls inside calls; deeper ones are no config but an attack on the stack. */
const deepestCall = 20;

/** Whether a text is a call as a whole, or begins like one: what only evaluation will tell the value of. */
export const looksLikeCall = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('$') && head.test(value) && readCall(value).kind !== 'embedded';

/** What a text of the config is: a call, a text that holds calls, a broken call, or any other text. */
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

/** What stands before an opening bracket: each word is looked at once, however long the text is. */
const words = /(?<![\w$])[\w$]+(?=\()/g;
const called = /\$([A-Za-z_][\w$]*)/;

const embeddedIn = (text: string): Reading => {
  const last = text.lastIndexOf(')');
  if (last < 0) return { kind: 'text' };
  const names = [...text.slice(0, last).matchAll(words)].flatMap(([word]) => called.exec(word)?.[1] ?? []);
  return names.length ? { kind: 'embedded', names: [...new Set(names)] } : { kind: 'text' };
};

class Unreadable extends Error {
  readonly hint: string;
  constructor(sentence: string, hint: string) {
    super(sentence);
    this.hint = hint;
  }
}

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
}

/** Reads `$Name(…)` with its path; the cursor stands on the dollar sign and goes behind the call. */
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

const takeArgument = (cursor: Cursor): Argument => {
  const first = cursor.text[cursor.at];
  if (first === '$') return takeCall(cursor);
  if (first === '"' || first === "'") return takeQuoted(cursor, first);
  const begin = cursor.at;
  // A bare text may hold pairs of parentheses.
  for (let open = 0; cursor.at < cursor.text.length; cursor.at++) {
    const character = cursor.text[cursor.at];
    if (character === '(') open += 1;
    else if (open > 0 && character === ')') open -= 1;
    else if (open === 0 && (character === ',' || character === ')')) break;
  }
  const bare = cursor.text.slice(begin, cursor.at).trim();
  if (bare === 'true' || bare === 'false') return { kind: 'literal', value: bare === 'true' };
  return {
    kind: 'literal',
    value: /^-?\d+(\.\d+)?$/.test(bare) && String(Number(bare)) === bare ? Number(bare) : bare,
  };
};

/** Kept verbatim; a backslash before a quote only keeps it from closing. */
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

const takePath = (cursor: Cursor): string[] => {
  const found = /^(?:\.[\w-]+)+/.exec(cursor.text.slice(cursor.at, cursor.at + 1000))?.[0] ?? '';
  cursor.at += found.length;
  return found.split('.').filter(Boolean);
};

const skipSpaces = (cursor: Cursor): void => {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
};
