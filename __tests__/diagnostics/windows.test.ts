import { describe, expect, test } from '@jest/globals';
import { redacted } from '../../src/diagnostics/secret.ts';
import { lineRedactor } from '../../src/diagnostics/secret-lines.ts';
import { searchInWindows } from '../../src/diagnostics/windows.ts';

/** UTF-16 units of a line that is too long for V8 to match as a whole. */
const huge = 6 * 1024 * 1024;
const github = `ghp_${'k7Qz2Xw9BvT4mN8rY3'.repeat(2)}`;

describe('a line of 6 MiB', () => {
  test.each([
    ['base64', 'aB3x/+Z9'],
    ['letters', 'abcdefgh'],
    ['digits', '12345678'],
    ['marks', '!?~^*_.-'],
  ])('of %s is redacted like any other: nothing is thrown, and the secrets around it are hidden', (_, pump) => {
    const run = pump.repeat(huge / pump.length);
    const line = `${github} ${run} password=hunter2-hunter2`;
    expect(redacted(line) === `(hidden) ${run} password=(hidden)`).toBe(true);
  });

  test('behind the name of a secret is hidden to its end', () => {
    const line = `TOKEN=${'aB3x/+Z9'.repeat(huge / 8)} and more`;
    expect(redacted(line)).toBe('TOKEN=(hidden) and more');
  });

  test('inside of a private key is hidden in a log', () => {
    const redactLine = lineRedactor();
    const lines = ['-----BEGIN PRIVATE KEY-----', 'aB3x/+Z9'.repeat(huge / 8), '-----END PRIVATE KEY-----', 'done'];
    expect(lines.map(redactLine)).toEqual(['(hidden)', '(hidden)', '(hidden)', 'done']);
  });
});

describe('a long text', () => {
  const words = (length: number): string => 'some words '.repeat(length / 11 + 1).slice(0, length);

  test('hides a secret wherever it stands, also where one part of the search ends and the next begins', () => {
    for (let before = 255 * 1024; before < 258 * 1024; before += 13) {
      const text = `${words(before)} ${github} `;
      expect(redacted(text) === `${words(before)} (hidden) `).toBe(true);
    }
  });

  test('hides a private key of many lines as one, even without its end', () => {
    const lines = 'aB3x/+Z9aB3x/+Z9\n'.repeat(huge / 17 / 8);
    const key = `-----BEGIN RSA PRIVATE KEY-----\n${lines}`;
    expect(redacted(`${words(1000)} ${key}-----END RSA PRIVATE KEY----- done`)).toBe(`${words(1000)} (hidden) done`);
    expect(redacted(`${words(1000)} ${key}`)).toBe(`${words(1000)} (hidden)`);
  });

  test('is searched to its last unit, in parts of 256 KiB that share 16 KiB', () => {
    const [part, step] = [256 * 1024, 240 * 1024];
    for (const length of [0, part, part + 1, part + step, part + step + 1]) {
      const searched: number[] = [];
      searchInWindows('a'.repeat(length), ({ length: units }) => {
        searched.push(units);
        return [];
      });
      const more = Math.max(0, Math.ceil((length - part) / step));
      expect(searched).toHaveLength(1 + more);
      expect(searched.reduce((sum, units) => sum + units, 0)).toBe(length + more * (part - step));
    }
  });
});
