/**
 * One step of a program that recognizes a text. A number is a code point and `ranges` are pairs of code points, bounds
 * included: both read one character and go on behind themselves. `go` reads nothing and goes on at each of these
 * distances. `begin` goes on only where nothing was read yet.
 */
export type Instruction =
  | number
  | { readonly ranges: readonly number[] }
  | { readonly go: readonly number[] }
  | 'begin';

/** Instructions in a row; a text is recognized that leads from before the first to behind the last. */
export type Program = readonly Instruction[];

/** One group that is being read: its alternatives so far, and the parts of the last one. */
interface Group {
  readonly alternatives: Program[];
  parts: Program[];
}

const lastCodePoint = 0x10ffff;
const anything: Instruction = { ranges: [0, lastCodePoint] };

/** https://pkg.go.dev/regexp/syntax: classes of ASCII, as pairs of bounds. */
const classes: Readonly<Record<string, readonly number[]>> = {
  d: [0x30, 0x39],
  w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
  s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
};

/**
 * Compiles the part of regular expressions that globs are written in: characters, `.` (line breaks too), `[…]`, `\x`,
 * `\d \w \s` and their opposites, `(…)`, `(?:…)`, `|`, `*`, `?`, `+`, and `^`. Matching takes at most as many steps as
 * the program has instructions for each character of a text; there is no backtracking:
 * https://swtch.com/~rsc/regexp/regexp1.html. Throws SyntaxError for anything else.
 */
export const compilePattern = (source: string): Program => {
  const characters = [...source];
  const open: Group[] = [{ alternatives: [], parts: [] }];
  const current = () => open.at(-1) as Group;
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    if (character === '(') {
      if (characters[at + 1] === '?') {
        if (characters[at + 2] !== ':') throw new SyntaxError('a group of an unknown kind');
        at += 2;
      }
      open.push({ alternatives: [], parts: [] });
    } else if (character === ')') {
      const group = open.pop() as Group;
      if (open.length === 0) throw new SyntaxError('a parenthesis is closed and was not opened');
      current().parts.push(closed(group));
    } else if (character === '|') {
      current().alternatives.push(current().parts.flat());
      current().parts = [];
    } else if (character === '*' || character === '?' || character === '+') {
      const repeated = current().parts.pop();
      if (repeated === undefined) throw new SyntaxError(`nothing stands before ${character}`);
      current().parts.push(repetition(repeated, character));
    } else if (character === '[') {
      const [ranges, end] = readClass(characters, at + 1);
      current().parts.push([{ ranges }]);
      at = end;
    } else if (character === '\\') {
      at += 1;
      current().parts.push([escaped(characters[at])]);
    } else if (character === '.') current().parts.push([anything]);
    else if (character === '^') current().parts.push(['begin']);
    else current().parts.push([character.codePointAt(0) as number]);
  }
  if (open.length > 1) throw new SyntaxError('a parenthesis is not closed');
  return closed(current());
};

const closed = ({ alternatives, parts }: Group): Program => {
  const last = parts.flat();
  let behind = alternatives.reduce((sum, one) => sum + one.length + 2, last.length);
  const before = alternatives.flatMap((one): Program => {
    behind -= one.length + 2;
    return [{ go: [1, one.length + 2] }, ...one, { go: [behind + 1] }];
  });
  return [...before, ...last];
};

const repetition = (once: Program, kind: '*' | '?' | '+'): Program => {
  if (kind === '?') return [{ go: [1, once.length + 1] }, ...once];
  const again: Instruction = { go: [-once.length, 1] };
  return kind === '+' ? [...once, again] : [{ go: [1, once.length + 2] }, ...once, again];
};

const escaped = (character: string | undefined): Instruction => {
  if (character === undefined) throw new SyntaxError('a backslash stands at the end');
  const ranges = classOf(character);
  if (ranges) return { ranges };
  if (/[A-Za-z0-9]/.test(character)) throw new SyntaxError(`\\${character} has no meaning`);
  return character.codePointAt(0) as number;
};

const classOf = (letter: string): readonly number[] | undefined => {
  const ranges = classes[letter.toLowerCase()];
  return ranges && letter !== letter.toLowerCase() ? complement(ranges) : ranges;
};

/** Reads `a-z]`, whose bracket was opened before `from`; returns the ranges and where the bracket is closed. */
const readClass = (characters: readonly string[], from: number): readonly [ranges: readonly number[], end: number] => {
  const negated = characters[from] === '^';
  const first = negated ? from + 1 : from;
  const ranges: number[] = [];
  for (let at = first; at < characters.length; at++) {
    const character = characters[at] as string;
    if (character === ']' && at > first) return [negated ? complement(ranges) : ranges, at];
    if (character === '[' && characters[at + 1] === ':') throw new SyntaxError('a named class of characters');
    const named = character === '\\' ? classOf(characters[at + 1] ?? '') : undefined;
    if (named) {
      ranges.push(...named);
      at += 1;
      continue;
    }
    const [low, afterLow] = readBound(characters, at);
    const isRange = characters[afterLow] === '-' && characters[afterLow + 1] !== ']';
    const [high, after] = isRange ? readBound(characters, afterLow + 1) : [low, afterLow];
    if (high < low) throw new SyntaxError('a range of characters ends before it begins');
    ranges.push(low, high);
    at = after - 1;
  }
  throw new SyntaxError('a bracket is not closed');
};

/** A character of a class, escaped or not, and where the next one stands. */
const readBound = (characters: readonly string[], at: number): readonly [codePoint: number, next: number] => {
  const isEscaped = characters[at] === '\\';
  const character = characters[isEscaped ? at + 1 : at];
  if (character === undefined) throw new SyntaxError('a bracket is not closed');
  if (isEscaped && /[A-Za-z0-9]/.test(character)) throw new SyntaxError(`\\${character} has no meaning`);
  return [character.codePointAt(0) as number, at + (isEscaped ? 2 : 1)];
};

const complement = (ranges: readonly number[]): number[] => {
  const pairs = Array.from(
    { length: ranges.length / 2 },
    (_, index) => [ranges[index * 2] as number, ranges[index * 2 + 1] as number] as const,
  );
  const sorted = pairs.sort(([a], [b]) => a - b);
  const found: number[] = [];
  let next = 0;
  for (const [low, high] of sorted) {
    if (low > next) found.push(next, low - 1);
    next = Math.max(next, high + 1);
  }
  if (next <= lastCodePoint) found.push(next, lastCodePoint);
  return found;
};
