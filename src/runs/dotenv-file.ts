import { parseEnv } from 'node:util';

/** A line of a dotenv file that cannot be read, or names a variable that nobody may set. */
export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly says: string;
}

/** The variables of a dotenv file, or every line that is wrong. */
export interface DotenvFile {
  readonly variables: ReadonlyMap<string, string>;
  readonly bad: readonly BadLine[];
}

/** A line that sets a variable, with `export` before it as in a shell, and the quote with which its value begins. */
const assignment = /^\s*(?:export\s+)?([^\s=#'"`][^\s=]*)\s*=\s*(["'`]?)/;

/** Names that `parseEnv` reads, and that every shell of an image can have. */
const variableName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/**
 * Returns the assignments of a dotenv file with the lines on which they begin, and what is wrong with other lines: the
 * parser of Node.js skips those in silence. A quoted value may go on over several lines.
 */
const assignmentsIn = (lines: readonly string[]): { names: Map<string, number>; bad: BadLine[] } => {
  const names = new Map<string, number>();
  const bad: BadLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] as string;
    const line = at + 1;
    if (/^\s*(?:#|$)/.test(text)) continue;
    const [whole, name, quote] = assignment.exec(text) ?? [];
    if (whole === undefined || name === undefined) {
      bad.push({ line, says: 'is no NAME=value' });
      continue;
    }
    if (!variableName.test(name))
      bad.push({ line, says: 'has a name with other characters than letters, digits and _' });
    names.set(name, line);
    if (!quote || text.includes(quote, whole.length)) continue;
    const end = lines.findIndex((other, index) => index > at && other.includes(quote));
    if (end === -1) {
      bad.push({ line, says: `begins a value with ${quote}, which nothing ends` });
      break;
    }
    at = end;
  }
  return { names, bad };
};

/**
 * Returns the variables of a dotenv file, as Node.js reads it (https://nodejs.org/api/util.html#utilparseenvcontent), or
 * every line of it that is wrong. `reserved` returns why a variable cannot be set; undefined for one that can.
 */
export const parseDotenvFile = (text: string, reserved: (name: string) => string | undefined): DotenvFile => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { names, bad } = assignmentsIn(lines);
  const refused = [...names].flatMap(([name, line]) => {
    const says = reserved(name);
    return says === undefined ? [] : [{ line, says }];
  });
  const all = [...bad, ...refused].sort((one, other) => one.line - other.line);
  if (all.length > 0) return { variables: new Map(), bad: all };
  const read: Readonly<Record<string, string | undefined>> = parseEnv(lines.join('\n'));
  return { variables: new Map([...names.keys()].map((name) => [name, read[name] ?? ''])), bad: [] };
};
