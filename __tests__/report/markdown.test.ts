import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { redacted } from '../../src/diagnostics/secret.ts';
import { code, details, fence, link, type Markdown, md, sentence, table, text } from '../../src/report/markdown.ts';
import { hostile } from './hostile.ts';

/** Returns the visible text of HTML. */
const decoded = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, point, name) =>
      point ? String.fromCodePoint(Number(point)) : { lt: '<', gt: '>', quot: '"', amp: '&' }[name as 'lt'],
    );
/** Returns the names of the tags in HTML, except those of pieces. */
const tags = (html: string): string[] =>
  [...html.matchAll(/<\/?(\w+)/g)]
    .map(([, name]) => name as string)
    .filter((name) => !['code', 'span', 'p'].includes(name));
const textOutsideCode = (html: string): string => decoded(html.replace(/<code>[\s\S]*?<\/code>/g, ' '));
/** Returns the text nodes outside code. GitHub makes a formula of a node with two dollar signs. */
const textNodes = (html: string): string[] => html.replace(/<code>[\s\S]*?<\/code>/g, '<>').split(/<[^>]*>/);
const unseen = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]|[^\P{Cc}\n]/u;
const live = /@\w|#\d|https?:\/\/|www\.|gh-\d|:\w+:|\b[\da-f]{40}\b/i;

/** Asserts what holds for every piece of a line: of a cell, a list item, a heading. */
const assertPiece = (piece: string) => {
  expect(piece.replace(/<\/?(?:code|span)>/g, '')).not.toMatch(/[<|\n\r]/);
  expect(piece).not.toMatch(unseen);
  for (const html of [marked.parse(piece, { async: false }), marked.parse(`x ${piece} y`, { async: false })]) {
    expect(tags(html)).toEqual([]);
    expect(textOutsideCode(html)).not.toMatch(live);
    for (const node of textNodes(html))
      if (node.includes('$') || node.includes('&#36;')) expect(decoded(node)).toBe('$');
  }
};

describe('Markdown of foreign text', () => {
  test('code is one element that shows the text and makes nothing active', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const piece = code(value);
        assertPiece(piece === '*empty*' ? '' : piece);
        if (value === '') return;
        const html = marked.parseInline(piece, { async: false });
        expect(html).toMatch(/^<code>[\s\S]*<\/code>$/);
        expect(html.match(/<code>/g)).toHaveLength(1);
        // Printable ASCII is there letter by letter, except what is hidden as a secret.
        const plain = [...value].every((one) => /[!-~]/.test(one) && one !== '\\');
        if (plain && value.length <= 200) expect(decoded(html)).toBe(redacted(value));
      }),
      { numRuns: 200 },
    );
  });

  test('code as HTML has a tag around each @, since GitHub links e-mail addresses even there', () => {
    const piece = code('root@acme.example | b@acme.example');
    expect(piece.match(/<span>&#64;<\/span>/g)).toHaveLength(2);
    expect(piece.replaceAll('<span>&#64;</span>', '')).not.toMatch(/@|&#64;/);
  });

  test('prose has no Markdown, HTML, mention or link, and keeps its words', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        assertPiece(text(value));
        if (!/^[!-[\]-~ ]*$/.test(value) || value.length > 500) return;
        const html = marked.parse(text(value), { async: false });
        expect(decoded(html).trim()).toBe(redacted(value).replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 200 },
    );
  });

  test('a sentence keeps its words in backticks as code, and the spaces around them', () => {
    const piece = sentence('`cpu` is too much for `memory`, so *both* go; see `a b`.');
    expect(piece).toBe('`cpu` is too much for `memory`, so &#42;both&#42; go; see `a b`.');
  });

  test('a table keeps its cells, whatever they contain', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }), (rows) => {
        const html = marked.parse(
          table(
            ['Name', 'Value:'],
            rows.map(([name, value]) => [code(name), text(value)]),
          ),
          { async: false },
        );
        expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1);
        expect(html.match(/<td/g)).toHaveLength(rows.length * 2);
        expect(html.replace(/<\/?(table|thead|tbody|tr|th|td|code|span|em|wbr)\b[^>]*>/g, '')).not.toContain('<');
      }),
    );
  });

  test('a fold cannot be closed by its contents', () => {
    fc.assert(
      fc.property(hostile, hostile, (summary, body) => {
        const folded = details(summary, text(body));
        expect(folded.match(/<\/?details/g)).toHaveLength(2);
        expect(folded.match(/<\/?summary/g)).toHaveLength(2);
        const [, words = ''] = /<summary>(.*)<\/summary>/.exec(folded) ?? [];
        expect(words.replace(/<\/?(?:code|span)>/g, '')).not.toMatch(/[<|\n\r]/);
        expect(textOutsideCode(words)).not.toMatch(live);
      }),
    );
  });

  test('a fence cannot be closed by its contents, and contains no marker', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const block = fence('mermaid', value);
        expect(block).not.toContain('<!--');
        const [token, ...others] = marked.lexer(`${block}\n\nafter`).filter(({ type }) => type !== 'space');
        expect(token).toMatchObject({ type: 'code', lang: 'mermaid' });
        expect(others).toMatchObject([{ type: 'paragraph', text: 'after' }]);
      }),
    );
  });

  test('a link keeps its https URL, whatever its label', () => {
    const url =
      'https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks?stackId=a(b)&c=d|e';
    fc.assert(
      fc.property(hostile, (label) => {
        const html = marked.parseInline(link(label, url), { async: false });
        const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => decodeURIComponent(decoded(href ?? '')));
        expect(hrefs).toEqual([url]);
        expect(tags(html)).toEqual(['a', 'a']);
      }),
    );
  });

  test.each([
    'javascript:alert(1)',
    'http://evil.example',
    'https://a:b@evil.example',
    'data:text/html,x',
    'nonsense',
    '',
  ])('a link to %j is its label alone', (url) =>
    expect(marked.parseInline(link('here', url), { async: false })).toBe('here'),
  );

  test('characters that act after entities are decoded have a tag of their own, in HTML code as in prose', () => {
    expect(code('a|b@c.example')).toBe('<code>a&#124;b<span>&#64;</span>c&#46;example</code>');
    expect(code('|$x$')).toBe('<code>&#124;<span>&#36;</span>x<span>&#36;</span></code>');
    expect(text('from $x$ to $$y$$')).toBe(['from ', 'x', ' to ', '', 'y', '', ''].join('<span>&#36;</span>'));
    expect(text('costs $5')).toBe('costs <span>&#36;</span>5');
  });

  test('long texts are cut and end with an ellipsis', () => {
    expect(code('x'.repeat(300))).toBe(`\`${'x'.repeat(199)}…\``);
    expect(code('🚀'.repeat(300), 3)).toBe('`🚀🚀…`');
  });

  test('own words stay as they are', () => {
    const piece: Markdown = md`**${code('a|b')}** and ${text('2 * 3')}`;
    expect(piece).toBe('**<code>a&#124;b</code>** and 2 &#42; 3');
  });
});
