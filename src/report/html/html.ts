import { containsSecret } from '../../diagnostics/secret.ts';
import { count as grouped, visibleText } from '../markdown.ts';

declare const isHtml: unique symbol;

/** HTML that is safe to show. Only the functions of this file make it, so that no foreign text becomes markup. */
export interface Html {
  readonly [isHtml]: true;
  /** The markup. */
  readonly markup: string;
}

/** A part of a template: HTML as it is, a list of it, a text or number that is escaped, or nothing. */
export type Part = Html | readonly Html[] | string | number | undefined | false;

const trusted = (markup: string): Html => ({ markup }) as Html;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Returns a text with every character escaped that means something in an element or in an attribute's quotes. */
const escaped = (value: string): string => value.replace(/[&<>"'`]/g, (one) => entities[one] as string);

/** Greatest length of a text in code points, if nothing else is asked for; IAM allows policies of 10,240. */
const longest = 12_000;

const markupOf = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(visibleText(part, longest));
  if (typeof part === 'number') return `${part}`;
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/**
 * Returns own markup with parts between the braces. A text becomes one line without secrets, its invisible characters are
 * shown as escapes, and it is escaped for elements and for attributes in double quotes.
 */
export const html = (words: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  trusted(words.reduce((all, word, index) => `${all}${markupOf(parts[index - 1])}${word}`));

/** Returns a number with its thousands grouped: `65,536`. */
export const count = (value: number): Html => trusted(escaped(grouped(value)));

/** No markup: for what is left out. */
export const nothing: Html = trusted('');

/** True for markup that shows nothing. */
export const isNothing = ({ markup }: Html): boolean => markup === '';

/** Joins pieces with own markup, and omits empty ones. */
export const joined = (pieces: readonly Html[], separator: Html = nothing): Html =>
  trusted(
    pieces
      .filter((piece) => !isNothing(piece))
      .map(({ markup }) => markup)
      .join(separator.markup),
  );

/** Returns a text as code, cut to `most` characters. An empty text becomes the word `empty`. */
export const code = (value: string, most = longest): Html =>
  value === '' ? html`<em>empty</em>` : html`<code>${visibleText(value, most)}</code>`;

/** Returns the lines of a text as preformatted code. */
export const codeBlock = (value: string): Html =>
  html`<pre><code>${joined(
    value.split(/\r\n?|\n/).map((line) => html`${line}`),
    trusted('\n'),
  )}</code></pre>`;

/**
 * Returns a link, or its label alone if the URL is not https, has a password or other secret, or exceeds 2,000
 * characters.
 */
export const link = (label: string, url: string): Html => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
    return html`${label}`;
  if (containsSecret(address.href)) return html`${label}`;
  return trusted(`<a href="${escaped(address.href)}">${markupOf(label || address.hostname)}</a>`);
};

/** Returns own words in which `**` stands around what is strong, as the reports in Markdown write them. */
export const emphasized = (words: string): Html =>
  html`${words.split('**').map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : html`${part}`))}`;

/** Returns a character as escapes of JSON, one for each UTF-16 unit. */
const jsonEscape = (one: string): string =>
  Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/**
 * Returns a value as JSON for a data block of a page, from which nothing in it can break out: `<`, `>`, `&` and what is
 * invisible are escapes of JSON.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const dataBlock = (id: string, value: unknown): Html =>
  trusted(
    `<script type="application/json" id="${escaped(id)}">${JSON.stringify(value).replace(/[<>&\p{C}\p{Zl}\p{Zp}]/gu, jsonEscape)}</script>`,
  );

/** Returns a style sheet and a script of this program, which take nothing from outside, as elements. */
export const ownCode = (element: 'style' | 'script', text: string): Html => trusted(`<${element}>${text}</${element}>`);
