import { remembered } from '../diagnostics/remember.ts';
import { containsSecret, redacted } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import { breakable } from './breakable.ts';

/**
 * Markdown that is safe to show. Only the functions of this file make it from foreign text, that is text which is not
 * in this program; `md` joins it with own words. No foreign text adds a bare `<`, a pipe or a line break, so each piece
 * fits into a table cell.
 */
export type Markdown = string & { readonly markdown: unique symbol };

/** Joins own words with pieces of Markdown. A plain string between the braces is a type error. */
export const md = (words: TemplateStringsArray, ...pieces: readonly Markdown[]): Markdown =>
  words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`) as Markdown;

/** Joins pieces with a separator and omits empty ones. */
export const join = (pieces: readonly Markdown[], separator: ' ' | ', ' | ' · ' | '\n' | '\n\n' | '<br>'): Markdown =>
  pieces.filter(Boolean).join(separator) as Markdown;

/** Returns a number with its thousands grouped: `65,536`. */
export const count = (value: number): Markdown =>
  // Most have no comma, and the first use of the tables of languages takes longer than a report.
  (Number.isInteger(value) && value >= 0 && value < 1_000 ? `${value}` : value.toLocaleString('en-US')) as Markdown;

/** Matches code points that `visible` keeps and that have no glyph: tags, fillers and others. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;

/**
 * Returns at most `most` code points of a text on one line, without secrets, and invisible ones as escapes (`\u202e`,
 * `\n`).
 */
export const visibleText = (given: string, most: number): string => {
  const value = redacted(given);
  // A shortcut for printable ASCII, as most names are.
  if (value.length <= most && /^[ -~]*$/.test(value)) return value;
  const all = visible(value.slice(0, most * 2 + 2)).replace(
    ignorable,
    (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`,
  );
  const points = [...all];
  return points.length > most || value.length > most * 2 + 2 ? `${points.slice(0, most - 1).join('')}…` : all;
};

/** Returns a character as an HTML entity. */
const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * Returns a character as an entity in a tag of its own, for characters that GitHub interprets after it has decoded
 * entities, even in code: an @ makes an e-mail address, a pair of $ a formula. GitHub recommends the tag for the dollar
 * sign:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
const apart = (character: string): string => `<span>${entity(character)}</span>`;

/**
 * Returns a line as HTML code with every punctuation mark as an entity: for places where GitHub does not read Markdown,
 * and for characters that would break a backtick span in a table.
 */
const htmlCode = (line: string): string =>
  `<code>${line.replace(/[!-+.:-@[-`{-~]/g, (mark) => (/[@$]/.test(mark) ? apart : entity)(mark))}</code>`;

/** Returns a line as a backtick span. */
const span = (line: string): string => {
  const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
  return `${ticks}${padding}${line}${padding}${ticks}`;
};

/** Returns a line as code: a backtick span, or HTML if a table or HTML would cut the span. */
const codeOfLine = (line: string): string => (/[|<]/.test(line) ? htmlCode(line) : span(line));

/**
 * Returns foreign text as code, in which GitHub makes no mentions, links, emoji or formulas, cut to `most` characters.
 * An empty text becomes `*empty*`.
 */
export const code = (value: string, most = 200): Markdown =>
  (value === '' ? '*empty*' : codeOfLine(visibleText(value, most))) as Markdown;

/**
 * Matches words that GitHub makes active after it has decoded entities: mentions and issues, addresses, GH-1, emoji
 * names, commit hashes. Only code prevents it. https://docs.github.com/get-started/writing-on-github
 */
const live = /[@#]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|gh-\d|\b[\da-f]{7,40}\b/i;

/** Matches characters with a meaning in Markdown. */
const inner = /[\\`*_{}[\]<>|~&$"^]/g;
/** Matches these in the first word of a line, where more would make a list, a rule or a heading. */
const first = /[\\`*_{}[\]<>|~&$"^]|^[-+=:]+|[.)](?<=^\d+.)/g;

/** Returns foreign text as prose on one line; active words become code, as HTML if `html`. */
const prose = (value: string, most: number, html: boolean): string =>
  visibleText(value.replace(/\s+/g, ' ').trim(), most)
    .split(' ')
    .map((word, index) => {
      if (live.test(word)) return html ? htmlCode(word) : codeOfLine(word);
      return word.replace(index === 0 ? first : inner, (run) =>
        [...run].map((mark) => (mark === '$' ? apart : entity)(mark)).join(''),
      );
    })
    .join(' ');

/**
 * Returns foreign text as prose, cut to `most` characters. Nothing in it acts as Markdown, HTML, mention or link; words
 * that GitHub would make active become code.
 */
export const text = (value: string, most = 500): Markdown => prose(value, most, false) as Markdown;

/** Matches a word in backticks, as own sentences have them, not next to another word: adjacent spans would merge. */
const quoted = /(?<=^|\s)`([^`\n]+)`(?=$|\s|[.,;:?!](?:\s|$))/;

/** Returns the sentence of a diagnostic as prose, its words in backticks as code. */
export const sentence = (value: string, most = 500): Markdown =>
  value
    .split(quoted)
    .map((part, index) => (index % 2 ? code(part) : spaced(part, most)))
    .join('') as Markdown;

/** Returns prose that keeps a space at its beginning and end. */
const spaced = (part: string, most: number): string =>
  part.trim() === '' ? part && ' ' : `${/^\s/.test(part) ? ' ' : ''}${text(part, most)}${/\s$/.test(part) ? ' ' : ''}`;

/** Makes a piece bold. */
export const bold = (piece: Markdown): Markdown => `**${piece}**` as Markdown;

/**
 * Returns a link, or its label alone if the URL is not https, has a password or other secret, or exceeds 2,000
 * characters.
 */
export const link = (label: string, url: string): Markdown => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const plain = prose(label, 80, true) as Markdown;
  if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
    return plain;
  if (containsSecret(address.href)) return plain;
  const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, percent);
  return `[${plain || text(address.hostname)}](${href})` as Markdown;
};
/** Returns a name as code, with a link to its page behind it: GitHub's code in a link is hard to read in a striped row. */
export const linkedCode = (name: string, url: string | undefined, most = 200): Markdown =>
  url === undefined ? code(name, most) : md`${code(name, most)} ${link('open', url)}`;

/** Percent-encodes an ASCII character. */
const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Returns a function that makes words of a cell breakable which exceed a number of characters. */
const breaking = (longest: number) => remembered((cell) => breakable(cell, longest, htmlCode));

/** Make cells breakable, by columns. Tables of many jobs repeat types and names, and the summary those of the comment. */
const [breakLong, breakMedium, breakShort] = [breaking(28), breaking(14), breaking(10)];

/** Returns how words of cells are made breakable, by the number of columns: a page may be 720 pixels wide. */
const breakingIn = (columns: number): ((cell: string) => string) => {
  if (columns > 5) return breakShort;
  return columns === 5 ? breakMedium : breakLong;
};

/**
 * Returns a table, in which long words may be broken. A heading that ends with a colon aligns its column right. GitHub drops
 * cells beyond the headings.
 */
export const table = (head: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown =>
  [
    head.map((name) => name.replace(/:$/, '')),
    head.map((name) => (name.endsWith(':') ? '--:' : '---')),
    ...rows.map((cells) => cells.map(breakingIn(head.length))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n') as Markdown;

/** Returns a `<details>` element. Its summary is HTML, in which GitHub does not read Markdown. */
export const details = (summary: string, body: Markdown, open = false): Markdown =>
  `<details${open ? ' open' : ''}><summary>${prose(summary, 300, true)}</summary>\n\n${body}\n\n</details>` as Markdown;

/**
 * Returns a fenced code block that its text cannot close. Separates `<!--` in it, so that no search finds a marker
 * there.
 */
export const fence = (language: string, value: string): Markdown => {
  const lines = value
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => visibleText(line, 1_000).replaceAll('<!--', '<! --'));
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language.replace(/[^a-z]/g, '')}\n${lines.join('\n')}\n${ticks}` as Markdown;
};
