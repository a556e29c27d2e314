import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quantityToNumber, wholeNumber } from '../../../src/config/complaints/quantities.ts';

const memory = 'Memory in MiB.';
const timeout = 'Seconds after which an attempt is stopped.';

test.each([
  ['8GB', memory, 8_192],
  ['0.5 GiB', memory, 512],
  ['512m', memory, 512],
  ['1h', timeout, 3_600],
  ['90 minutes', timeout, 5_400],
  ['1.5 hours', timeout, 5_400],
  ['2 days', timeout, 172_800],
  ['30s', timeout, 30],
])('quantityToNumber converts %s to the unit of its property: %s %i', (text, description, number) => {
  expect(quantityToNumber(text, description)).toBe(number);
});

test.each([
  ['8TB', memory],
  ['1h', memory],
  ['8GB', timeout],
  ['thirty', timeout],
  ['1h', 'Attempts in all.'],
  ['0.0001 GiB', memory],
])('quantityToNumber returns undefined for %s and the property "%s"', (text, description) => {
  expect(quantityToNumber(text, description)).toBeUndefined();
});

test('wholeNumber takes 0.5 of memory as GiB and rounds 0.5 processors up', () => {
  expect(wholeNumber(0.5, memory)).toBe(512);
  expect(wholeNumber(0.5, 'Virtual CPUs, whole ones.')).toBe(1);
});

test('quantityToNumber returns a positive whole number or undefined, for any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(memory, timeout, ''), (text, description) => {
      const number = quantityToNumber(text, description);
      expect(number === undefined || (Number.isInteger(number) && number > 0)).toBe(true);
    }),
  );
});
