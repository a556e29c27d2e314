/** A piece of Markdown: markup without width, a space, or a character that is shown. */
interface Piece {
  readonly kind: 'markup' | 'space' | 'character';
  readonly text: string;
}

/** Matches the next piece: a tag, the target of a link or marks; a space; an entity or a character. */
const piece = /(<(?!br>)[^<>]*>|\]\([^()\s]*\)|[*[\]])|( |&nbsp;|<br>)|(&#?\w+;|.)/suy;

const piecesOf = (markdown: string): Piece[] => {
  const pieces: Piece[] = [];
  piece.lastIndex = 0;
  for (let found = piece.exec(markdown); found !== null; found = piece.exec(markdown)) {
    const [text, markup, space] = found;
    if (markup !== undefined) pieces.push({ kind: 'markup', text });
    else pieces.push({ kind: space === undefined ? 'character' : 'space', text });
  }
  return pieces;
};

/** Returns pieces as words, each space a word of its own. */
const wordsOf = (pieces: readonly Piece[]): Piece[][] => {
  const words: Piece[][] = [[]];
  for (const one of pieces)
    if (one.kind === 'space') words.push([one], []);
    else words.at(-1)?.push(one);
  return words;
};

const letterOrDigit = /^[\p{L}\p{N}]$/u;

/** True between two characters where a reader would break a name: behind a mark, or before a capital. */
const isBoundary = (before: string, after: string): boolean =>
  letterOrDigit.test(after) && (!letterOrDigit.test(before) || (/^\p{Ll}$/u.test(before) && /^\p{Lu}$/u.test(after)));

/** Greatest and least number of characters between two places where a long word may be broken. */
const [longestPart, shortestPart] = [20, 8];

/** Returns the characters of a word, with a tag behind each where the word may be broken. */
const withBreaks = (characters: readonly string[]): string[] => {
  let part = 0;
  return characters.map((character, index) => {
    const next = characters[index + 1];
    part += 1;
    const breaks = part >= longestPart || (part >= shortestPart && next !== undefined && isBoundary(character, next));
    if (next === undefined || !breaks) return character;
    part = 0;
    return `${character}<wbr>`;
  });
};

/** Matches what GitHub could take for a commit, once a word is in parts. */
const hash = /[\da-f]{7}/i;

/** Returns Markdown without code spans, its words of more than `longest` characters breakable. */
const brokenText = (markdown: string, longest: number): string => {
  let inCode = false;
  return wordsOf(piecesOf(markdown))
    .map((word) => {
      const tags = word.filter(({ text }) => /^<\/?code>$/.test(text));
      // A word may stand in code that began at an earlier one.
      const isCode = inCode || tags.length > 0;
      inCode = tags.length > 0 ? tags.at(-1)?.text === '<code>' : inCode;
      const characters = word.filter(({ kind }) => kind === 'character').map(({ text }) => text);
      if (characters.length <= longest) return word.map(({ text }) => text).join('');
      const broken = withBreaks(characters);
      const all = word.map(({ kind, text }) => (kind === 'character' ? broken.shift() : text)).join('');
      return hash.test(characters.join('')) && !isCode ? `<code>${all}</code>` : all;
    })
    .join('');
};

/** Returns the code span that begins at a place, with its length in Markdown; undefined where none does. */
const spanAt = (cell: string, at: number): { readonly text: string; readonly length: number } | undefined => {
  const runFrom = (from: number): number => {
    let end = from;
    while (cell[end] === '`') end += 1;
    return end - from;
  };
  const ticks = runFrom(at);
  if (ticks === 0) return undefined;
  let close = cell.indexOf('`', at + ticks);
  while (close >= 0 && runFrom(close) !== ticks) close = cell.indexOf('`', close + runFrom(close));
  if (close < 0) return undefined;
  const inside = cell.slice(at + ticks, close);
  const isPadded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
  return { text: isPadded ? inside.slice(1, -1) : inside, length: close + ticks - at };
};

/**
 * Returns the Markdown of a table's cell in which words of more than `longest` characters may be broken, so that a narrow
 * page shows the whole table. `codeOf` returns a line as HTML code, each of its punctuation marks an entity.
 */
export const breakable = (cell: string, longest: number, codeOf: (line: string) => string): string => {
  // A shortcut for most cells: a word of Markdown is at least as long as it is shown.
  if (cell.split(' ').every((word) => word.length <= longest)) return cell;
  const isLong = (text: string): boolean => text.split(' ').some((word) => [...word].length > longest);
  let [all, from] = ['', 0];
  for (let at = 0; at < cell.length; ) {
    const span = spanAt(cell, at);
    if (span === undefined) {
      at += 1;
      continue;
    }
    const end = at + span.length;
    const broken = isLong(span.text) ? brokenText(codeOf(span.text), longest) : '';
    all += brokenText(cell.slice(from, at), longest) + (broken.includes('<wbr>') ? broken : cell.slice(at, end));
    [at, from] = [end, end];
  }
  return all + brokenText(cell.slice(from), longest);
};
