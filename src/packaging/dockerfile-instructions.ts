/** An instruction of a Dockerfile. */
export interface DockerfileInstruction {
  /** The number of its first line, from 1. */
  readonly line: number;
  /** Its name in upper case; for `ONBUILD` that of the instruction that it keeps for later. */
  readonly name: string;
  /** Its flags, such as `--from=build`, without quotes. */
  readonly flags: readonly string[];
  /** The rest behind the flags, as it is written, in one line. */
  readonly text: string;
  /** The words of `text` without quotes, or the texts of a list in JSON. */
  readonly words: readonly string[];
  /** True for a list in JSON: https://docs.docker.com/reference/dockerfile/#shell-and-exec-form */
  readonly isList: boolean;
  /** The texts of its here-documents: https://docs.docker.com/reference/dockerfile/#here-documents */
  readonly documents: readonly string[];
}

/** Returns the comments at the beginning of a Dockerfile, which may be directives of its parser. */
export const directivesOf = (lines: readonly string[]): readonly string[] =>
  lines.slice(
    0,
    lines.findIndex((line) => !/^\s*#/.test(line)),
  );

/** A word of an instruction, as it is written and without its quotes. */
interface Word {
  readonly raw: string;
  readonly plain: string;
  /** The index after its last character. */
  readonly end: number;
}

/** Returns the words of a text, of which quotes and the escape character keep some together. */
const wordsOf = (text: string, mark: string): Word[] => {
  const words: Word[] = [];
  let [begin, plain, quote] = [-1, '', ''];
  for (let at = 0; at <= text.length; at++) {
    const one = text[at] ?? ' ';
    const isEnd = at === text.length || (quote === '' && (one === ' ' || one === '\t'));
    if (isEnd) {
      if (begin >= 0) words.push({ raw: text.slice(begin, at), plain, end: at });
      [begin, plain] = [-1, ''];
      continue;
    }
    if (begin < 0) begin = at;
    if (quote === one) quote = '';
    else if (quote === '' && (one === '"' || one === "'")) quote = one;
    else if (one === mark && quote !== "'" && at + 1 < text.length) plain += text[++at];
    else plain += one;
  }
  return words;
};

/** Returns the texts of a list in JSON; undefined for any other text. */
const listOf = (text: string): string[] | undefined => {
  if (!text.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
};

/** The word that ends a here-document, and whether tabs before it and its lines are left out. */
interface Terminator {
  readonly word: string;
  readonly isIndented: boolean;
}

/** Returns the ends of the here-documents that an instruction begins. */
const terminatorsOf = (name: string, words: readonly Word[]): Terminator[] =>
  ['RUN', 'COPY', 'ADD'].includes(name)
    ? words.flatMap(({ raw }) => {
        const [, dash, word = ''] = /^\d*<<(-?)([^<]+)$/.exec(raw) ?? [];
        const plain = word.replace(/^(["'])(.*)\1$/, '$2');
        return plain === '' ? [] : [{ word: plain, isIndented: dash === '-' }];
      })
    : [];

/** Returns an instruction in one line without its here-documents, and the ends of these; `ONBUILD` is left out before it. */
const parse = (line: number, written: string, mark: string) => {
  const text = written.trim();
  const words = wordsOf(text, mark);
  const first = words[0]?.plain.toUpperCase() === 'ONBUILD' && words.length > 1 ? 1 : 0;
  const name = words[first]?.plain.toUpperCase() ?? '';
  let at = first + 1;
  while (words[at]?.raw.startsWith('--')) at++;
  const flags = words.slice(first + 1, at).map(({ plain }) => plain);
  const rest = text.slice(words[at - 1]?.end ?? text.length).trim();
  const list = listOf(rest);
  const plain = list ?? words.slice(at).map((word) => word.plain);
  const instruction = { line, name, flags, text: rest, words: plain, isList: list !== undefined };
  return { instruction, terminators: list ? [] : terminatorsOf(name, words.slice(at)) };
};

/**
 * Returns the instructions of a Dockerfile as BuildKit reads them: comments and empty lines between continued lines are left
 * out, and the lines of here-documents are none. Takes time linear in the text.
 * https://github.com/moby/buildkit/blob/v0.25.0/frontend/dockerfile/parser/parser.go
 */
export const instructionsOf = (dockerfile: string): DockerfileInstruction[] => {
  const lines = dockerfile.replace(/^\uFEFF/, '').split(/\r?\n/);
  const mark = directivesOf(lines).some((line) => /^\s*#\s*escape\s*=\s*`/i.test(line)) ? '`' : '\\';
  const all: DockerfileInstruction[] = [];
  let at = 0;
  /** Returns the lines up to a terminator, which is passed. */
  const readDocument = ({ word, isIndented }: Terminator): string => {
    const found: string[] = [];
    for (; at < lines.length; at++) {
      const line = isIndented ? (lines[at] as string).replace(/^\t+/, '') : (lines[at] as string);
      if (line === word) break;
      found.push(line);
    }
    at++;
    return found.join('\n');
  };
  while (at < lines.length) {
    const line = at + 1;
    const parts: string[] = [];
    for (let isOpen = true; isOpen && at < lines.length; at++) {
      const text = (lines[at] as string).trimEnd();
      if (/^\s*(?:#|$)/.test(text)) {
        if (parts.length === 0) break;
        continue;
      }
      isOpen = text.endsWith(mark) && !(text.length > 1 && text.at(-2) === mark);
      parts.push(isOpen ? text.slice(0, -1) : text);
    }
    if (parts.length === 0) {
      at++;
      continue;
    }
    const { instruction, terminators } = parse(line, parts.join(''), mark);
    all.push({ ...instruction, documents: terminators.map(readDocument) });
  }
  return all;
};
