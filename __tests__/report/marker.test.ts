import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markerLine, readMarker, slotKey } from '../../src/report/marker.ts';
import { hostile } from './hostile.ts';

describe('the first line of a comment', () => {
  test('is read back whatever the slot is called, and is one HTML comment', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(9), (slot, run, attempt) => {
        fc.pre(slot !== '');
        const line = markerLine({ slot, run, attempt, commit: 'a1b2c3d4' });
        expect(line).toMatch(/^<!-- batch-job:[\w%.-]+ [a-z0-9= ]+ -->$/);
        expect(line.slice(4, -3)).not.toMatch(/--|>/);
        expect(readMarker(`${line}\nrest`)).toEqual({ slotKey: slotKey(slot), run, attempt, commit: 'a1b2c3d4' });
      }),
    );
  });

  test('tells slots apart', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        fc.pre(Buffer.compare(Buffer.from(one), Buffer.from(other)) !== 0);
        expect(slotKey(one)).not.toBe(slotKey(other));
      }),
    );
    expect(slotKey('x'.repeat(500))).not.toBe(slotKey('x'.repeat(501)));
    expect(slotKey('plan-production')).toBe('plan-production');
  });

  test.each([
    ['text\n<!-- batch-job:plan -->'],
    ['> <!-- batch-job:plan -->'],
    ['<!-- batch-job:plan'],
    ['<!-- other:plan -->'],
    [''],
  ])('%j has no marker of ours', (body) => expect(readMarker(body)).toBeUndefined());

  test('what is no commit is left out', () => {
    expect(markerLine({ slot: 'plan', commit: 'main --> x' })).toBe('<!-- batch-job:plan -->');
  });
});
