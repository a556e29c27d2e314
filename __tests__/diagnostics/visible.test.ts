import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth, literal, visible } from '../../src/diagnostics/visible.ts';

describe('visible', () => {
  test.each([
    ['plain, grüße, 日本, 🎉', 'plain, grüße, 日本, 🎉'],
    ['a\u001b[31mred', 'a\\u001b[31mred'],
    ['two\nlines\r\n', 'two\\nlines\\r\\n'],
    ['\u0000\u0007\u009b', '\\u0000\\u0007\\u009b'],
    ['admin\u202e', 'admin\\u202e'],
    ['\u200b\u2028\ufdd0', '\\u200b\\u2028\\ufdd0'],
    ['half \ud800', 'half \\ud800'],
    ['ig\u00adnore\u180e \u115f\u1160\u3164\uffa0', 'ig\\u00adnore\\u180e \\u115f\\u1160\\u3164\\uffa0'],
    ['a\ufe0f, 1\ufe0f, a\u{e0100}', 'a\\ufe0f, 1\\ufe0f, a\\u{e0100}'],
    ['tags \u{e0041}\u{e0042}', 'tags \\u{e0041}\\u{e0042}'],
    ['a\u200db', 'a\\u200db'],
    ['❤️ 👩‍💻 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️ 👩‍💻 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['🎉\ufe0f\u200d🎉\u{e0041}', '🎉\\ufe0f\\u200d🎉\\u{e0041}'],
  ])('writes %j as %s', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('escapes every invisible character of Unicode and no other', () => {
    const unseen =
      /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffc\ufffd]$/u;
    const written = /^(?:\\[nrt]|\\u[0-9a-f]{4}|\\u\{[0-9a-f]{5,6}\})$/;
    const block = 0x1000;
    const wrong = Array.from({ length: 0x110000 / block }, (_, at) => at * block).flatMap((from) => {
      const codes = Array.from({ length: block }, (_, index) => from + index).filter((code) => code !== 0x7c);
      const letters = codes.map((code) => String.fromCodePoint(code));
      const shown = visible(letters.join('|')).split('|');
      return letters.filter((one, index) =>
        unseen.test(one) ? !written.test(shown[index] ?? '') : shown[index] !== one,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('does not change its own result', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(visible(visible(text))).toBe(visible(text))));
  });
});

test('displayWidth counts the columns of a terminal', () => {
  expect(['abc', '日本', 'e\u0301', '🎉', ''].map(displayWidth)).toEqual([3, 4, 1, 2, 0]);
});

test.each([
  ['text', '"text"'],
  ['x'.repeat(50), `"${'x'.repeat(36)}…"`],
  ['two\nlines', '"two\\nlines"'],
  [`${'x'.repeat(34)}\u001b[31m${'y'.repeat(9)}`, `"${'x'.repeat(34)}\\u001b[…"`],
  [12, '12'],
  [true, 'true'],
  [null, 'empty'],
  [[], 'an empty list'],
  [[1, 2], 'a list of 2'],
  [{}, 'a map'],
])('literal writes %j as %s', (value, expected) => {
  expect(literal(value)).toBe(expected);
});

test('literal redacts a secret before it cuts the text', () => {
  // Assembled here, so that no secret scanner reports this file.
  const token = `ghp_${'k7Qz2Xw9BvT4mN8r'.repeat(2)}abcd`;
  expect(literal(token)).toBe('"(hidden)"');
  expect(literal(`${'words '.repeat(4)}${token}`)).toBe(`"${'words '.repeat(4)}(hidden)"`);
});
