import { describe, expect, test } from '@jest/globals';
import { dateOf, parseSince } from '../../src/runs/since.ts';

const now = new Date('2026-11-29T14:00:00Z');
const read = (text: string): string | undefined => {
  const since = parseSince(text);
  return since && dateOf(since, now).toISOString();
};

describe('since', () => {
  test.each([
    ['30s', '2026-11-29T13:59:30.000Z'],
    ['30m', '2026-11-29T13:30:00.000Z'],
    ['1h', '2026-11-29T13:00:00.000Z'],
    ['2d', '2026-11-27T14:00:00.000Z'],
    ['2026-11-28', '2026-11-28T00:00:00.000Z'],
    ['2026-11-28T10:30', '2026-11-28T10:30:00.000Z'],
    ['2026-11-28 10:30:05.5', '2026-11-28T10:30:05.500Z'],
    ['2026-11-28T10:30Z', '2026-11-28T10:30:00.000Z'],
    ['2026-11-28T10:30:00+02:00', '2026-11-28T08:30:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
  ])('reads %s as %s', (text, at) => {
    expect(read(text)).toBe(at);
  });

  test.each([
    ...['', '1', 'h', '0h', '-1h', '1.5h', '1w', '1h30m', 'yesterday', '100000d'],
    ...['2026-02-31', '2026-13-01', '2026-11-28T25:00', '2027-02-29', '28.11.2026', '2026-11-28T10', '1 h'],
  ])('refuses %j', (text) => {
    expect(parseSince(text)).toBeUndefined();
  });
});
