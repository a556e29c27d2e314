import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrayOf, childRetries } from '../../../src/job/array/array.ts';
import { checkArray } from '../../../src/job/array/check-array.ts';
import { defaultQueueTimeout } from '../../../src/job/job-shape.ts';

test('a percentage of failures is rounded down to whole children, without the errors of decimal fractions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10_000 }), fc.nat(9_999), (size, hundredths) => {
      const array = { size, toleratedFailurePercentage: hundredths / 100 };
      expect(arrayOf({ array })).toEqual({ size, tolerated: Number((BigInt(size) * BigInt(hundredths)) / 10_000n) });
    }),
  );
});

test.each([
  [{ size: 5 }, 0],
  [{ size: 5, toleratedFailureCount: 3 }, 3],
] as const)('the array %p tolerates %p failures', (array, tolerated) => {
  expect(arrayOf({ array })).toEqual({ size: 5, tolerated });
});

test('a percentage below one child is warned of, and the one of the hint tolerates a child', () => {
  const sizes = fc.integer({ min: 2, max: 10_000 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 9_999 }), (size, hundredths) => {
      const array = { size, toleratedFailurePercentage: hundredths / 100 };
      const found = checkArray(
        { array, queueTimeout: defaultQueueTimeout, spotFallback: false, infrastructureRetries: 0 },
        [],
      );
      expect(found.length).toBe(arrayOf({ array })?.tolerated === 0 ? 1 : 0);
      for (const { severity, hint = '' } of found) {
        expect(severity).toBe('warning');
        const toleratedFailurePercentage = Number(/1, or ([\d.]+) or more\.$/.exec(hint)?.[1]);
        expect(arrayOf({ array: { size, toleratedFailurePercentage } })?.tolerated).toBeGreaterThan(0);
      }
    }),
  );
});

test('a job without array is none', () => {
  expect(arrayOf({})).toBeUndefined();
});

test.each([
  [{ attempts: 1, spills: true, retryOnOutOfMemory: false }, undefined],
  [{ attempts: 4, spills: false }, { Attempts: 4 }],
  [
    { attempts: 4, spills: true, retryOnOutOfMemory: false },
    {
      Attempts: 4,
      EvaluateOnExit: [
        { Action: 'EXIT', OnReason: 'OutOfMemoryError*' },
        { Action: 'EXIT', OnExitCode: '194' },
      ],
    },
  ],
] as const)('the children of %p are retried by %p', (job, strategy) => {
  expect(childRetries(job)).toEqual(strategy);
});
