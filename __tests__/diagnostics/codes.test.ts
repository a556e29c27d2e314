import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { everyCode } from './every-code.ts';

/** Contains every code that was ever released. Lines are only added: users search for codes, and scripts match them. */
const frozen = readFileSync(new URL('released-codes.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('codes', () => {
  test('still contain every released code', () => {
    expect(frozen.filter((code) => !Object.hasOwn(everyCode, code))).toEqual([]);
  });

  test('are all in the list of released codes', () => {
    expect(Object.keys(everyCode).filter((code) => !frozen.includes(code))).toEqual([]);
  });

  test('are listed once each, in alphabetical order', () => {
    expect(frozen).toEqual([...new Set(frozen)].sort());
  });

  test.each(Object.entries(everyCode))('%s is <area>/<kebab-words> and means a whole sentence', (code, meaning) => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(meaning).toMatch(/\.$/);
  });
});
