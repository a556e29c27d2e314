import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { code, type Markdown, table, text } from '../../src/report/markdown.ts';
import { hostile } from './hostile.ts';

/** Returns the cell of a table with so many columns, as it is written. */
const cellOf = (cell: Markdown, columns = 2): string =>
  table(
    Array.from({ length: columns }, (_, index) => `c${index}`),
    [[cell]],
  )
    .split('\n')[2]
    ?.slice(2, -2) ?? '';

/** Returns what a reader sees of a cell. */
const shown = (markdown: string): string =>
  marked
    .parseInline(markdown, { async: false })
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, point, name) =>
      point === undefined ? { lt: '<', gt: '>', quot: '"', amp: '&' }[name as 'lt'] : String.fromCodePoint(point),
    );

describe('a cell of a table', () => {
  test('says the words that it would say elsewhere, whatever they are', () => {
    fc.assert(
      fc.property(hostile, fc.nat(9), (value, columns) => {
        for (const piece of [code(value), text(value)])
          expect(shown(cellOf(piece, columns + 1))).toBe(shown(piece.trim()));
      }),
    );
  });

  test('may break the words that are too long for a narrow page, where a reader would', () => {
    expect(cellOf(code('ContainerProperties.Environment.STP_UPLOADS'))).toBe(
      '<code>Container<wbr>Properties&#46;<wbr>Environment&#46;<wbr>STP&#95;UPLOADS</code>',
    );
    expect(cellOf(text(`role/${'x'.repeat(40)}`))).toBe(`role/${'x'.repeat(15)}<wbr>${'x'.repeat(20)}<wbr>xxxxx`);
  });

  test('leaves words alone that fit: of 28 characters, and of 14 where there are five columns', () => {
    const name = code('NightlyReportJobDefinition');
    expect(cellOf(name)).toBe('`NightlyReportJobDefinition`');
    expect(cellOf(name, 5)).toBe('<code>NightlyReport<wbr>JobDefinition</code>');
    expect(cellOf(code('requests'), 5)).toBe('`requests`');
  });

  test('makes a word code if GitHub could take a part of it for a commit', () => {
    expect(cellOf(text(`zz${'0123456789abcdef'.repeat(3)}`))).toMatch(/^<code>zz0123.*<wbr>.*<\/code>$/);
  });

  test('keeps code of several words one code, whichever of them is too long', () => {
    const cell = cellOf(code(`a ${'0123456789abcdef'.repeat(3)} b#1`));
    expect(cell).toMatch(/^<code>a .*<wbr>.* b&#35;1<\/code>$/);
    expect(cell.match(/<code>/g)).toHaveLength(1);
  });
});
