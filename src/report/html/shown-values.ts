import type { DiffLine } from '../../review/line-diff.ts';
import type { Review } from '../../review/review.ts';
import { visibleText } from '../markdown.ts';
import { type Html, html, link, nothing } from './html.ts';

/** Returns a line of the config, `line 12`, as a link to it where the page of the file is known. */
export const lineLink = (line: number | undefined, { file }: Pick<Review, 'file'>): Html => {
  if (line === undefined) return nothing;
  const label = `line ${Math.trunc(line)}`;
  return html` <small>${file === undefined ? html`${label}` : link(label, `${file.url}#L${Math.trunc(line)}`)}</small>`;
};

/** Greatest length of a shown value in code points. */
const longestValue = 12_000;

/** Returns how many of the first items two lists have in common. */
const commonStart = (one: readonly string[], other: readonly string[]): number => {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
};

/** Returns a value with its own part marked, between what it has in common with another one. */
const withOwnPart = (points: readonly string[], start: number, end: number): Html => {
  const part = (from: number, to: number) => points.slice(from, to).join('');
  const own = start < points.length - end ? html`<mark>${part(start, points.length - end)}</mark>` : nothing;
  return html`${part(0, start)}${own}${part(points.length - end, points.length)}`;
};

/** Returns two values as code, in which the parts that differ are marked if there is enough in common. */
export const markedValues = (before: string, after: string): { readonly before: Html; readonly after: Html } => {
  // Secrets are hidden in the whole value first: a part of one has another form.
  const [was, is] = [before, after].map((value) => [...visibleText(value, longestValue)]) as [string[], string[]];
  const start = commonStart(was, is);
  const rest = (points: string[]) => points.slice(start).reverse();
  const end = commonStart(rest(was), rest(is));
  const isAlike = (start + end) * 3 > Math.max(was.length, is.length);
  const [from, to] = isAlike ? [start, end] : [was.length, 0];
  return {
    before: html`<del>${withOwnPart(was, from, to)}</del>`,
    after: html`<ins>${isAlike ? withOwnPart(is, from, to) : is.join('')}</ins>`,
  };
};

/** Returns the lines of a difference as preformatted text. */
export const diffBlock = (lines: readonly DiffLine[]): Html =>
  html`<pre class="diff">${lines.map(({ kind, text }) => {
    if (kind === 'before') return html`<del>- ${text}</del>`;
    if (kind === 'after') return html`<ins>+ ${text}</ins>`;
    return kind === 'gap' ? html`<i>⋯ ${text} lines</i>` : html`  ${text}\n`;
  })}</pre>`;
