import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { locatedText } from '../../src/source/document.ts';
import { maxParts, parseSource } from '../../src/source/parse.ts';

/** Returns `<line>:<column> <code>` of each error, whose sentence and hint must be complete sentences. */
const errorsOf = async (text: string): Promise<string[]> => {
  const { diagnostics } = await parseSource(text, 'f.yml');
  const located = locatedText(text, 'f.yml');
  return diagnostics.map(({ code, place, sentence, hint = '.' }) => {
    expect(sentence).toMatch(/\.$/);
    expect(hint).toMatch(/[.?]$/);
    const { line, column } = located.locate(place);
    return `${line}:${column} ${code}`;
  });
};

/** Aliases that expand to 9^10 values. */
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghij'.split('').map((name, index) => {
    const before = 'abcdefghi'[index];
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
  }),
].join('\n');

const staircase = (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

describe('parseSource', () => {
  test.each([
    ['an empty text', '', ['1:1 source/empty']],
    ['only comments', '# nothing\n\n', ['1:1 source/empty']],
    ['only a null', '~', ['1:1 source/empty']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['2:1 source/tab-indentation']],
    ['a tab, and not the lines after it,', 'a:\n  b:\n\t  c: 1\n  d: 2\n  e: 3\n', ['3:1 source/tab-indentation']],
    ['every tab', 'a:\n\tb: 1\nc:\n\td: 1\n', ['2:1 source/tab-indentation', '4:1 source/tab-indentation']],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3\n', ['2:1 source/syntax']],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', ['3:1 source/duplicate-key']],
    ['a duplicate key in quotes', 'x:\n  1: a\n  "1": b\n', ['3:3 source/duplicate-key']],
    ['two duplicate keys', 'a: 1\na: 2\nb: {c: 1, c: 2}\n', ['2:1 source/duplicate-key', '3:11 source/duplicate-key']],
    ['a reserved key', 'a:\n  __proto__: {b: 1}\n', ['2:3 source/reserved-key']],
    ['all reserved keys', '{constructor: 1, prototype: 2}', ['1:2 source/reserved-key', '1:18 source/reserved-key']],
    ['a CloudFormation tag', 'a: !Ref b\nc: !Sub d\n', ['1:4 source/unknown-tag', '2:4 source/unknown-tag']],
    ['a set', 'a: !!set {b, c}\n', ['1:10 source/unknown-tag']],
    ['binary data', 'a: !!binary YWJj\n', ['1:13 source/unknown-tag']],
    ['an alias inside its anchor', 'a: &a\n  b: *a\n', ['2:6 source/alias-cycle']],
    ['an alias inside its anchor through another alias', 'a: &a [&b {c: *a}, *b]\n', ['1:15 source/alias-cycle']],
    ['an alias without anchor', 'a: *b\n', ['1:4 source/syntax']],
    ['an alias before its anchor', 'a: *b\nb: &b 1\n', ['1:4 source/syntax']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1 source/several-documents']],
    ['a second document after dots', 'a: 1\n...\n---\nb: 2\n', ['3:1 source/several-documents']],
    ['a list as key', '? [a]\n: 1\n', ['1:3 source/syntax']],
    ['infinity', 'a: .inf\n', ['1:4 source/syntax']],
    ['YAML 1.1', '%YAML 1.1\n---\na: no\n', ['1:1 source/syntax']],
    ['a noncharacter', 'a: 1\nb: x\ufdd0y\n', ['2:4 source/noncharacter']],
    ['a noncharacter as key', 'a: 1\n"x\\uFDD1": y\n', ['2:1 source/noncharacter']],
    ['a lone surrogate', 'a: "\\ud800"\n', ['1:4 source/noncharacter']],
  ])('rejects %s at its line and column', async (_name, text, expected) => {
    expect(await errorsOf(text)).toEqual(expected);
  });

  test.each([
    ["a: {b: $Format('{}', 1)}\n", '1:8', 'Format'],
    ["a: [x, {b: $Format('{}-{}', $Stage(), 'c')}]\nd: 1\n", '1:12', 'Format'],
    ["a: {b: $ResourceParam('c', 'd'), e: f}\n", '1:8', 'ResourceParam'],
    ["a: [$Format('{}', 1)]\nb:\n  - c\n", '1:5', 'Format'],
  ])('names the directive without quotes in %j', async (text, place, name) => {
    const { diagnostics } = await parseSource(text, 'f.yml');
    expect(await errorsOf(text)).toEqual([`${place} source/syntax`]);
    expect(diagnostics[0]?.sentence).toContain(`\`$${name}(…)\``);
    expect(diagnostics[0]?.hint).toBe(`Put the directive into double quotes: "$${name}('…')".`);
  });

  test.each(['a: {b: $Cost of x: 1}\n', 'a: $Format(1)\nb: [1, 2\nc: 3\n'])(
    'names no directive in %j, where none is the reason',
    async (text) => {
      const { diagnostics } = await parseSource(text, 'f.yml');
      expect(diagnostics).not.toEqual([]);
      expect(diagnostics.map(({ sentence }) => sentence).join()).not.toContain('$');
    },
  );

  test.each([
    ['50,000 brackets', `a: ${'['.repeat(50_000)}`, 'source/too-deep'],
    ['50,000 brackets, closed', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'source/too-deep'],
    ['50,000 braces', '{a: '.repeat(50_000), 'source/too-deep'],
    ['50,000 dashes', `${'- '.repeat(50_000)}x`, 'source/too-deep'],
    ['50,000 question marks', `${'? '.repeat(50_000)}x`, 'source/too-deep'],
    ['a staircase of 1,400 keys', staircase(1400), 'source/too-deep'],
    ['a bomb of aliases', bomb, 'source/too-many-aliases'],
    [
      'nesting through aliases',
      Array.from({ length: 90 }, (_, level) => `k${level}: &k${level} [[${level ? `*k${level - 1}` : 1}]]`).join('\n'),
      'source/too-deep',
    ],
  ])('rejects %s', async (_name, text, code) => {
    const { diagnostics } = await parseSource(text, 'f.yml');
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test('accepts 100 levels and rejects 101', async () => {
    expect((await parseSource(staircase(100), 'f.yml')).diagnostics).toEqual([]);
    expect((await parseSource(staircase(101), 'f.yml')).diagnostics[0]?.code).toBe('source/too-deep');
  });

  test.each([
    ['keys', 'a: 1\n'],
    ['items', '- a\n'],
    ['empty items', '-\n'],
    ['flow items', '[],'],
    ['spaces and line ends', ' \n'],
    ['comments', '#\n'],
  ])('stops within the first 200,000 lexemes of a million characters of %s', async (_name, unit) => {
    const text = `a: ${unit === '[],' ? '[' : '\n'}${unit.repeat(1_000_000 / unit.length)}`;
    const { value, diagnostics } = await parseSource(text, 'f.yml');
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['source/too-many-parts']);
    const { place } = diagnostics[0] as { place: { offset: number } };
    expect(place.offset).toBeLessThanOrEqual(maxParts * unit.length);
  });

  test('accepts a config of a thousand jobs', async () => {
    const job = (number: number) => {
      const keys = Array.from({ length: 14 }, (_, index) => `      key${index}: value\n`).join('');
      return `  job${number}:\n    type: batch-job\n    properties:\n${keys}`;
    };
    const { value, diagnostics } = await parseSource(
      `resources:\n${Array.from({ length: 1_000 }, (_, number) => job(number)).join('')}`,
      'f.yml',
    );
    expect(diagnostics).toEqual([]);
    expect(Object.keys((value?.value as { resources: object } | undefined)?.resources ?? {})).toHaveLength(1_000);
  });

  const dataOf = async (text: string) => (await parseSource(text, 'f.yml')).value?.value;

  test.each([
    ['CRLF', 'a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
    ['a byte order mark', '\ufeffa: 1\n', { a: 1 }],
    ['flow style', '{a: {b: [1, "2"]}}', { a: { b: [1, '2'] } }],
    ['JSON', '{"a": {"b": [1, "2", null, true]}}', { a: { b: [1, '2', null, true] } }],
    ['anchors', 'a: &x {b: 1}\nc: *x\nd: [*x, *x]\n', { a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }, { b: 1 }] }],
    ['a redefined anchor', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
    ['an alias as key', 'a: &x k\n*x : 1\n', { a: 'k', k: 1 }],
    ['YAML 1.2 booleans', 'a: no\nb: on\nc: true\n', { a: 'no', b: 'on', c: true }],
    ['a merge key, as an ordinary key', 'a: &x {b: 1}\nc:\n  <<: *x\n', { a: { b: 1 }, c: { '<<': { b: 1 } } }],
    ['known tags', 'a: !!str 1\nb: !!int "2"\nc: !!map {d: ! e}\n', { a: '1', b: 2, c: { d: 'e' } }],
    ['numbers as keys', '1: a\n2.50: b\n', { '1': 'a', '2.50': 'b' }],
    ['one document with its marks', '---\na: 1\n...\n', { a: 1 }],
    ['letters of other scripts', 'grüße: 日本\n', { grüße: '日本' }],
  ])('returns the data of %s', async (_name, text, expected) => {
    expect(await dataOf(text)).toEqual(expected);
  });

  test('returns every JSON value unchanged', async () => {
    const key = fc.string({ maxLength: 9 }).filter((word) => !['__proto__', 'constructor', 'prototype'].includes(word));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { noNullPrototype: true }), async (config) => {
        expect(await dataOf(JSON.stringify(config, null, 1))).toEqual(config);
      }),
    );
  });

  test('never throws, nor do locate and renderDiagnostics, and returns a value or an error', async () => {
    const yamlish = fc
      .array(
        fc.constantFrom(
          ...'abc:-?[]{}&*!|>%@`#"\', \t\n\r01~<\\\u0000\ufeff\ufdd0$('.split(''),
          '---',
          '  ',
          '\n',
          ': ',
          '- ',
          '&a ',
          '*a',
          '<<: ',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join(''));
    const step = fc.oneof(fc.string(), fc.integer());
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(yamlish, fc.string({ unit: 'binary' })),
        fc.array(step),
        fc.integer(),
        async (text, path, offset) => {
          const { value, diagnostics } = await parseSource(text, 'f.yml');
          expect(value !== undefined || diagnostics.length > 0).toBe(true);
          const located = value ?? locatedText(text, 'f.yml');
          for (const place of [{ path }, { path, at: 'key' as const }, { offset }, 'file' as const]) {
            const { line, column } = located.locate(place);
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(text.split('\n').length);
          }
          expect(typeof renderDiagnostics(diagnostics, located, 'f.yml')).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});
