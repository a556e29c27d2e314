import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineDiff } from '../../src/review/line-diff.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

/** Returns how many lines of one side a difference stands for. */
const sizeOf = (diff: ReturnType<typeof lineDiff>, side: 'before' | 'after'): number =>
  diff.reduce((sum, { kind, text }) => {
    if (kind === 'gap') return sum + Number(text);
    return sum + (kind === 'same' || kind === side ? 1 : 0);
  }, 0);

describe('lineDiff', () => {
  test('has every line that is on one side alone, and accounts for all of both', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = lineDiff(before, after);
        expect(sizeOf(diff, 'before')).toBe(before.length);
        expect(sizeOf(diff, 'after')).toBe(after.length);
        // Without gaps both sides can be read off it.
        if (diff.some(({ kind }) => kind === 'gap')) return;
        const side = (wanted: string) => diff.filter(({ kind }) => kind === 'same' || kind === wanted);
        expect(side('before').map(({ text }) => text)).toEqual(before);
        expect(side('after').map(({ text }) => text)).toEqual(after);
      }),
    );
  });

  test('shows three lines around a difference, and counts what is left out', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const after = before.map((line, index) => (index === 10 ? 'other' : line));
    expect(lineDiff(before, after).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'gap 7',
      ...['same line 7', 'same line 8', 'same line 9', 'before line 10', 'after other'],
      ...['same line 11', 'same line 12', 'same line 13', 'gap 6'],
    ]);
  });

  test('shows long texts one after the other, without comparing every pair of lines', () => {
    const long = (word: string) => Array.from({ length: 1_200 }, (_, index) => `${word} ${index}`);
    expect(lineDiff(long('old'), long('new')).map(({ kind }) => kind)).toEqual([
      ...Array(1_200).fill('before'),
      ...Array(1_200).fill('after'),
    ]);
  });
});
