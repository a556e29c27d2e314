import { concealed, holdsSecret } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';

/**
 * Markdown that is safe to show. Only the functions of this file make it out of text of others; `md` joins it with
 * words of ours. None of it holds a bare `<`, a pipe or a line break that the text brought along, so each piece may
 * stand in a table cell.
 */
export type Markdown = string & { readonly markdown: unique symbol };

/** Words of ours around pieces of Markdown: a plain string in the braces does not compile. */
export const md = (words: TemplateStringsArray, ...pieces: readonly Markdown[]): Markdown =>
  words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`) as Markdown;

/** Pieces side by side. */
export const join = (pieces: readonly Markdown[], separator: ' ' | ', ' | ' · ' | '\n' | '\n\n' | '<br>'): Markdown =>
  pieces.filter(Boolean).join(separator) as Markdown;

/** A number, grouped in thousands. */
export const count = (value: number): Markdown => value.toLocaleString('en-US') as Markdown;

/** What `visible` leaves: tags, fillers and other code points that show as nothing. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;

/** At most `most` code points of a text on one line, with what nobody would see written out (`\u202e`, `\n`), and without secrets. */
const shown = (given: string, most: number): string => {
  const value = concealed(given);
  // Nearly every name is plain.
  if (value.length <= most && /^[ -~]*$/.test(value)) return value;
  const all = visible(value.slice(0, most * 2 + 2)).replace(
    ignorable,
    (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`,
  );
  const points = [...all];
  return points.length > most || value.length > most * 2 + 2 ? `${points.slice(0, most - 1).join('')}…` : all;
};

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * A mark that GitHub still reads after entities are read, even in code: an @ makes an e-mail address, a pair of $ a
 * formula. A tag around it parts it from the text beside it, as
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 * says of the dollar sign.
 */
const apart = (character: string): string => `<span>${entity(character)}</span>`;

/** Code as HTML, every mark an entity: where Markdown is not read, and for what a span cannot hold in a table. */
const htmlCode = (line: string): string =>
  `<code>${line.replace(/[!-+.:-@[-`{-~]/g, (mark) => (/[@$]/.test(mark) ? apart : entity)(mark))}</code>`;

const span = (line: string): string => {
  const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
  return `${ticks}${padding}${line}${padding}${ticks}`;
};

const codeOfLine = (line: string): string => (/[|<]/.test(line) ? htmlCode(line) : span(line));

/**
 * A text of others as code, where GitHub looks for no mentions, links, emoji or formulas. A backtick span, or HTML with
 * entities for what would end a table's cell. Longer ones than `most` characters are cut.
 */
export const code = (value: string, most = 200): Markdown =>
  (value === '' ? '*empty*' : codeOfLine(shown(value, most))) as Markdown;

/**
 * What GitHub makes live in finished text, after entities are read: mentions and issues, addresses, GH-1, emoji names,
 * commit hashes. Nothing but code stops it. https://docs.github.com/get-started/writing-on-github
 */
const live = /[@#]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|gh-\d|\b[\da-f]{7,40}\b/i;

/** Marks of Markdown; at a line's beginning also what would make a list, a rule or a heading. */
const inner = /[\\`*_{}[\]<>|~&$"^]/g;
const first = /[\\`*_{}[\]<>|~&$"^]|^[-+=:]+|[.)](?<=^\d+.)/g;

const prose = (value: string, most: number, html: boolean): string =>
  shown(value.replace(/\s+/g, ' ').trim(), most)
    .split(' ')
    .map((word, index) => {
      if (live.test(word)) return html ? htmlCode(word) : codeOfLine(word);
      return word.replace(index === 0 ? first : inner, (run) =>
        [...run].map((mark) => (mark === '$' ? apart : entity)(mark)).join(''),
      );
    })
    .join(' ');

/** A sentence of others as prose: nothing in it is Markdown, HTML, a mention or a link; those words become code. */
export const text = (value: string, most = 500): Markdown => prose(value, most, false) as Markdown;

/** A word that our own sentences mark, parted from its neighbours so that no two spans of code touch. */
const marked = /(?<=^|\s)`([^`\n]+)`(?=$|\s|[.,;:?!](?:\s|$))/;

/** A sentence of a complaint as prose, its `marked` words as code. */
export const sentence = (value: string, most = 500): Markdown =>
  value
    .split(marked)
    .map((part, index) => (index % 2 ? code(part) : spaced(part, most)))
    .join('') as Markdown;

/** Prose with a blank where it began or ended with one. */
const spaced = (part: string, most: number): string =>
  part.trim() === '' ? part && ' ' : `${/^\s/.test(part) ? ' ' : ''}${text(part, most)}${/\s$/.test(part) ? ' ' : ''}`;

/** Bold prose around a piece. */
export const bold = (piece: Markdown): Markdown => `**${piece}**` as Markdown;

/** A link of ours: https only and without a password or another secret, else its label alone. */
export const link = (label: string, url: string): Markdown => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const plain = prose(label, 80, true) as Markdown;
  if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
    return plain;
  if (holdsSecret(address.href)) return plain;
  const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, percent);
  return `[${plain || text(address.hostname)}](${href})` as Markdown;
};
const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A table: heads are ours; a line is dropped by GitHub's reader if it has more cells than the head. */
export const table = (head: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown =>
  [head, head.map((name) => (name.endsWith(':') ? '--:' : '---')), ...rows]
    .map((cells, line) => `| ${cells.map((cell) => (line === 0 ? cell.replace(/:$/, '') : cell)).join(' | ')} |`)
    .join('\n') as Markdown;

/** A part that folds. Its summary is HTML, where Markdown is not read. */
export const details = (summary: string, body: Markdown, open = false): Markdown =>
  `<details${open ? ' open' : ''}><summary>${prose(summary, 300, true)}</summary>\n\n${body}\n\n</details>` as Markdown;

/** A fenced block that its text cannot close; comment marks in it are parted so that no search finds a marker there. */
export const fence = (language: string, value: string): Markdown => {
  const lines = value
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => shown(line, 1_000).replaceAll('<!--', '<! --'));
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language.replace(/[^a-z]/g, '')}\n${lines.join('\n')}\n${ticks}` as Markdown;
};
