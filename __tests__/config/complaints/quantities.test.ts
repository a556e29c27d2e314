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
])('%s is told as the number that its property needs', (text, description, number) => {
  expect(quantityToNumber(text, description)).toBe(number);
});

test.each([
  ['8TB', memory],
  ['1h', memory],
  ['8GB', timeout],
  ['thirty', timeout],
  ['1h', 'Attempts in all.'],
  ['0.0001 GiB', memory],
])('%s is no quantity of that property: nothing is guessed', (text, description) => {
  expect(quantityToNumber(text, description)).toBeUndefined();
});

test('half a GiB is meant in GiB, half a processor is rounded up', () => {
  expect(wholeNumber(0.5, memory)).toBe(512);
  expect(wholeNumber(0.5, 'Virtual CPUs, whole ones.')).toBe(1);
});

test('of any text the answer is a whole number that is more than nothing, or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(memory, timeout, ''), (text, description) => {
      const number = quantityToNumber(text, description);
      expect(number === undefined || (Number.isInteger(number) && number > 0)).toBe(true);
    }),
  );
});
