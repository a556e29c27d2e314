import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../../src/diagnostics/diagnostic.ts';
import type { LocatedDocument } from '../../src/source/document.ts';
import { parseSource } from '../../src/source/parse.ts';

const read = async (text: string) => (await parseSource(text, 'f.yml')).value as LocatedDocument;

const text = `resources:
  one: &one
    type: batch-job
    script: |
      first
      second
    empty:
    list:
      - a
      - {b: 1,
         c: 2}
  two: *one
"quo ted": 'x'
`;

describe('locate', () => {
  const cases: [string, Place, string][] = [
    ['a value', { path: ['resources', 'one', 'type'] }, '3:11'],
    ['a key', { path: ['resources', 'one', 'type'], at: 'key' }, '3:5'],
    ['a text of several lines, at its mark', { path: ['resources', 'one', 'script'] }, '4:13'],
    ['an empty value, at its key', { path: ['resources', 'one', 'empty'] }, '7:5'],
    ['a map in the lines below its key, at the key', { path: ['resources', 'one'] }, '2:3'],
    ['a list in the lines below its key, at the key', { path: ['resources', 'one', 'list'] }, '8:5'],
    ['a map in flow style, at itself', { path: ['resources', 'one', 'list', 1] }, '10:9'],
    ['an item', { path: ['resources', 'one', 'list', 0] }, '9:9'],
    ['a value in flow style on a second line', { path: ['resources', 'one', 'list', 1, 'c'] }, '11:13'],
    ['a missing key, at the key of its map', { path: ['resources', 'one', 'missing', 'deep'] }, '2:3'],
    ['a missing key of an item, at the item', { path: ['resources', 'one', 'list', 1, 'd'] }, '10:9'],
    ['a missing item, at the key of its list', { path: ['resources', 'one', 'list', 7] }, '8:5'],
    ['a missing key of the top level, at the beginning', { path: ['other'] }, '1:1'],
    ['a value that is an alias, at the alias', { path: ['resources', 'two'] }, '12:8'],
    ['a value below an alias, at the text of the anchor', { path: ['resources', 'two', 'type'] }, '3:11'],
    ['a key in quotes', { path: ['quo ted'], at: 'key' }, '13:1'],
    ['the file as a whole', 'file', '1:1'],
    ['an offset', { offset: 13 }, '2:3'],
    ['an offset behind the end, at the end', { offset: 99_999 }, '14:1'],
  ];
  test.each(cases)('finds %s', async (_name, place, expected) => {
    const { line, column } = (await read(text)).locate(place);
    expect(`${line}:${column}`).toBe(expected);
  });

  test('returns the same positions for a text with CRLF', async () => {
    const [unix, windows] = await Promise.all([read(text), read(text.replaceAll('\n', '\r\n'))]);
    for (const [, place] of cases)
      if (place === 'file' || 'path' in place) expect(windows.locate(place)).toEqual(unix.locate(place));
  });

  test('finds the exact columns of a scalar at any depth', async () => {
    const word = fc
      .stringMatching(/^[a-z]{1,8}$/)
      .filter((name) => !['true', 'false', 'null', 'constructor', 'prototype'].includes(name));
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.array(word, { maxLength: 5 }),
        async (path, before) => {
          const lines = before.map((name, index) => `${name}${index}: {x: [1, 2]}`);
          path.forEach((name, level) => {
            lines.push(`${'  '.repeat(level)}${name}:`);
          });
          const last = lines.length - 1;
          lines[last] += ' VALUE';
          const { line, column, endColumn } = (await read(lines.join('\n'))).locate({ path });
          expect((lines[line - 1] as string).slice(column - 1, (endColumn as number) - 1)).toBe('VALUE');
          expect(line).toBe(last + 1);
        },
      ),
    );
  });
});
