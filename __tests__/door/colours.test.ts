import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coloured, isColoured } from '../../src/door/colours.ts';

describe('isColoured', () => {
  test.each<[string, boolean, Record<string, string>, boolean]>([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['a pipe with FORCE_COLOR and NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('is right for %s', (_, isTTY, environment, expected) => {
    expect(isColoured({ isTTY }, environment)).toBe(expected);
  });
});

describe('coloured', () => {
  test.each([
    [
      'jobs.yml:3:5 error config/unknown-key',
      'jobs.yml:3:5 \u001b[31merror\u001b[0m \u001b[2mconfig/unknown-key\u001b[0m',
    ],
    ['warning lint/no-timeout', '\u001b[33mwarning\u001b[0m \u001b[2mlint/no-timeout\u001b[0m'],
    ['    | ^^^', '    | \u001b[31m^^^\u001b[0m'],
    ['  + Queue', '  \u001b[32m+\u001b[0m Queue'],
    ['  - Queue', '  \u001b[31m-\u001b[0m Queue'],
    ['  ~ Queue', '  \u001b[33m~\u001b[0m Queue'],
    ['error handling is described elsewhere', 'error handling is described elsewhere'],
  ])('paints %j', (line, expected) => {
    expect(coloured(`a\n${line}\nb`)).toBe(`a\n${expected}\nb`);
  });

  test('changes no letter of a text', () => {
    const line = fc.oneof(
      fc.stringMatching(/^[ -~]*$/),
      fc.constantFrom('x:1:2 error a/b', '  + a', '⛔ b', ' | ^^', ''),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(stripVTControlCharacters(coloured(text))).toBe(text);
      }),
    );
  });
});
