/**
 * An instruction of a program that matches a text. A code point, or `ranges` (pairs of first and last code points),
 * reads one character and continues with the next instruction. `go` reads nothing and jumps to one or more instructions
 * at once, by their offsets from this one. `begin` reads nothing and continues only at the beginning of the text.
 */
export type Instruction =
  | number
  | { readonly ranges: readonly number[] }
  | { readonly go: readonly number[] }
  | 'begin';

/** The instructions of a pattern. They match a text that they read as a whole, from the first to the end of the last. */
export type Program = readonly Instruction[];

/** A group whose `)` was not read yet: its complete alternatives, and the parts of the alternative being read. */
interface Group {
  readonly alternatives: Program[];
  parts: Program[];
}

const lastCodePoint = 0x10ffff;
/** Matches any character, line breaks included. */
const anyCharacter: Instruction = { ranges: [0, lastCodePoint] };

/** The classes `\d`, `\w` and `\s`, in ASCII, in pairs of code points: https://pkg.go.dev/regexp/syntax */
const classes: Readonly<Record<string, readonly number[]>> = {
  d: [0x30, 0x39],
  w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
  s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
};

/**
 * Compiles a regular expression of these elements: characters, `.` (line breaks too), `[…]`, `\x`, `\d \w \s`,
 * `\D \W \S`, `(…)`, `(?:…)`, `|`, `*`, `?`, `+` and `^`. Throws `SyntaxError` for any other. Matching does not
 * backtrack: for each character of a text it takes at most as many steps as the program has instructions.
 * https://swtch.com/~rsc/regexp/regexp1.html
 */
export const compilePattern = (source: string): Program => {
  const characters = [...source];
  const groups: Group[] = [{ alternatives: [], parts: [] }];
  for (let at = 0; at < characters.length; ) at = readElement(characters, at, groups);
  if (groups.length > 1) throw new SyntaxError('a parenthesis is not closed');
  return closed(groups[0] as Group);
};

/** Returns the pattern that matches a text and no other. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Reads the element at an index into the innermost open group; returns the index after it. */
const readElement = (characters: readonly string[], at: number, groups: Group[]): number => {
  const group = groups.at(-1) as Group;
  const character = characters[at] as string;
  switch (character) {
    case '(':
      groups.push({ alternatives: [], parts: [] });
      return at + openingLength(characters, at);
    case ')':
      closeGroup(groups);
      return at + 1;
    case '|':
      group.alternatives.push(group.parts.flat());
      group.parts = [];
      return at + 1;
    case '*':
    case '?':
    case '+':
      repeatLastPart(group, character);
      return at + 1;
    case '[': {
      const [ranges, end] = readClass(characters, at + 1);
      group.parts.push([{ ranges }]);
      return end + 1;
    }
    case '\\':
      group.parts.push([escaped(characters[at + 1])]);
      return at + 2;
    case '.':
      group.parts.push([anyCharacter]);
      return at + 1;
    case '^':
      group.parts.push(['begin']);
      return at + 1;
    default:
      group.parts.push([character.codePointAt(0) as number]);
      return at + 1;
  }
};

/** Returns the length of the `(` or `(?:` at an index. */
const openingLength = (characters: readonly string[], at: number): number => {
  if (characters[at + 1] !== '?') return 1;
  if (characters[at + 2] !== ':') throw new SyntaxError('a group of an unknown kind');
  return 3;
};

/** Closes the innermost open group and adds its program to the group around it. */
const closeGroup = (groups: Group[]): void => {
  const group = groups.pop() as Group;
  const around = groups.at(-1);
  if (around === undefined) throw new SyntaxError('a parenthesis is closed and was not opened');
  around.parts.push(closed(group));
};

/** Replaces the last part of a group by the part with `*`, `?` or `+`. */
const repeatLastPart = (group: Group, kind: '*' | '?' | '+'): void => {
  const repeated = group.parts.pop();
  if (repeated === undefined) throw new SyntaxError(`nothing stands before ${kind}`);
  group.parts.push(repetition(repeated, kind));
};

/** Returns the program that matches one of the alternatives of a group. */
const closed = ({ alternatives, parts }: Group): Program => {
  const last = parts.flat();
  let behind = alternatives.reduce((sum, one) => sum + one.length + 2, last.length);
  const before = alternatives.flatMap((one): Program => {
    behind -= one.length + 2;
    return [{ go: [1, one.length + 2] }, ...one, { go: [behind + 1] }];
  });
  return [...before, ...last];
};

/** Returns the program of a part with `*`, `?` or `+`. */
const repetition = (once: Program, kind: '*' | '?' | '+'): Program => {
  if (kind === '?') return [{ go: [1, once.length + 1] }, ...once];
  const again: Instruction = { go: [-once.length, 1] };
  return kind === '+' ? [...once, again] : [{ go: [1, once.length + 2] }, ...once, again];
};

/** Returns the instruction for the character after a backslash. */
const escaped = (character: string | undefined): Instruction => {
  if (character === undefined) throw new SyntaxError('a backslash stands at the end');
  const ranges = classOf(character);
  if (ranges) return { ranges };
  if (/[A-Za-z0-9]/.test(character)) throw new SyntaxError(`\\${character} has no meaning`);
  return character.codePointAt(0) as number;
};

/** Returns the ranges of `\d`, `\w`, `\s`, `\D`, `\W` or `\S` by its letter; undefined for any other letter. */
const classOf = (letter: string): readonly number[] | undefined => {
  const ranges = classes[letter.toLowerCase()];
  return ranges && letter !== letter.toLowerCase() ? complement(ranges) : ranges;
};

/** Reads a class, `a-z]`, from after its opening bracket; returns its ranges and the index of the closing bracket. */
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

/** Reads a character of a class, escaped or not; returns its code point and the index after it. */
const readBound = (characters: readonly string[], at: number): readonly [codePoint: number, next: number] => {
  const isEscaped = characters[at] === '\\';
  const character = characters[isEscaped ? at + 1 : at];
  if (character === undefined) throw new SyntaxError('a bracket is not closed');
  if (isEscaped && /[A-Za-z0-9]/.test(character)) throw new SyntaxError(`\\${character} has no meaning`);
  return [character.codePointAt(0) as number, at + (isEscaped ? 2 : 1)];
};

/** Returns the ranges of all characters that are in none of these ranges. */
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
