/** Marks at which a comment, a text, a regular expression, or a block begins or ends. */
const marks = /["'`/{}]/g;

/** Ends text behind which a slash begins a regular expression, and divides nothing. */
const beforeExpression = /(?:^|[(,=:[!&|?{;+*%~^-]|=>|\b(?:return|typeof|case|of|in|await|yield))$/;

/** The most characters before a slash that are read. */
const mostBefore = 100;

/** The end of a part of a source. */
interface End {
  /** The place behind it. */
  readonly at: number;
  /** False where its closing mark is missing. */
  readonly isClosed: boolean;
}

/** Returns the end of a text in quotes, which is in its line: an apostrophe of prose takes the rest of that. */
const textEnd = (source: string, from: number): End => {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === source[from]) return { at: at + 1, isClosed: true };
    else if (source[at] === '\n') return { at, isClosed: false };
  }
  return { at: source.length, isClosed: false };
};

/** Returns the place behind a regular expression, which is in its line; the end of that without its closing mark. */
const expressionEnd = (source: string, from: number): number => {
  let isClass = false;
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\n') return at;
    if (source[at] === '\\') at += 1;
    else if (source[at] === '[') isClass = true;
    else if (source[at] === ']') isClass = false;
    else if (source[at] === '/' && !isClass) return at + 1;
  }
  return source.length;
};

/** Returns the end of a part of a template, from its beginning or behind an expression in it; open before an expression. */
const templateEnd = (source: string, from: number): End => {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '`') return { at: at + 1, isClosed: true };
    else if (source[at] === '$' && source[at + 1] === '{') return { at: at + 2, isClosed: false };
  }
  return { at: source.length, isClosed: false };
};

/** Returns the place behind a comment that begins at `from`; undefined where none begins. */
const commentEnd = (source: string, from: number): number | undefined => {
  const next = source[from + 1];
  if (next !== '/' && next !== '*') return undefined;
  const end = source.indexOf(next === '/' ? '\n' : '*/', from + 2);
  if (end < 0) return source.length;
  return next === '/' ? end : end + 2;
};

/**
 * Returns a source of JavaScript or TypeScript with blanks in place of comments, regular expressions and what is in quotes, of
 * the length of the source and with its lines. In what no parser of this size can tell, as prose between the tags of JSX, it
 * may blank more.
 */
export const codeOf = (source: string): string => {
  const parts: string[] = [];
  /** The depth of blocks at which each open expression in a template began. */
  const templates: number[] = [];
  let [written, at, depth] = [0, 0, 0];
  const blank = (from: number, to: number): void => {
    if (to <= from) return;
    parts.push(source.slice(written, from), source.slice(from, to).replace(/[^\n]/g, ' '));
    written = to;
  };
  const readTemplate = (from: number): void => {
    const end = templateEnd(source, from);
    if (!end.isClosed) templates.push(depth);
    // The marks stay.
    blank(from, end.isClosed ? end.at - 1 : end.at);
    at = end.at;
  };
  const readSlash = (from: number): void => {
    const comment = commentEnd(source, from);
    const isExpression = beforeExpression.test(source.slice(Math.max(0, from - mostBefore), from).trimEnd());
    const end = comment ?? (isExpression ? expressionEnd(source, from) : from + 1);
    if (end > from + 1) blank(from, end);
    at = end;
  };
  const readText = (from: number): void => {
    const end = textEnd(source, from);
    blank(end.isClosed ? from + 1 : from, end.isClosed ? end.at - 1 : end.at);
    at = end.at;
  };
  for (;;) {
    marks.lastIndex = at;
    const found = marks.exec(source);
    if (found === null) return [...parts, source.slice(written)].join('');
    const [mark] = found;
    at = found.index + 1;
    if (mark === '/') readSlash(found.index);
    else if (mark === '`') readTemplate(at);
    else if (mark === '{') depth += 1;
    else if (mark === '}' && templates.length > 0 && templates.at(-1) === depth) {
      templates.pop();
      readTemplate(at);
    } else if (mark === '}') depth -= 1;
    else readText(found.index);
  }
};
