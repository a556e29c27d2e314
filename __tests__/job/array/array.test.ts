import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrayOf, childRetries } from '../../../src/job/array/array.ts';

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
