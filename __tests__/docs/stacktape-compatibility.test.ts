import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { codes } from '../../src/diagnostics/codes.ts';

const text = readFileSync(new URL('../../docs/stacktape-compatibility.md', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('each difference from Stacktape is listed once, with both behaviours and the reason', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ''))).toEqual([]);
  expect(new Set(rows.map(([what]) => what)).size).toBe(rows.length);
});

test('each code in the list of differences exists', () => {
  const named = [...text.matchAll(/`((?:config|directives)\/[a-z-]+)`/g)].map(([, code]) => code as string);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((code) => !Object.hasOwn(codes, code))).toEqual([]);
});
