import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attemptCutOff } from '../../../src/lint/rules/year-long-run.ts';

const year = 31_536_000;

describe('attemptCutOff', () => {
  test('returns the first attempt that ends more than a year after the beginning', () => {
    const retrying = fc.record({
      attempts: fc.integer({ min: 1, max: 60 }),
      retryIntervalSeconds: fc.integer({ min: 0, max: 1_000_000 }),
      retryIntervalMultiplier: fc.constantFrom(0, 0.5, 1, 1.5, 2, 3),
    });
    fc.assert(
      fc.property(retrying, fc.integer({ min: 0, max: 1_000_000 }), (settings, timeout) => {
        const waitBefore = (attempt: number) =>
          Math.min(99_999_999, settings.retryIntervalSeconds * settings.retryIntervalMultiplier ** (attempt - 2));
        const endOf = (attempt: number): number =>
          Array.from({ length: attempt }, (_, index) => timeout + (index ? waitBefore(index + 1) : 0)).reduce(
            (sum, seconds) => sum + seconds,
          );
        const expected = Array.from({ length: settings.attempts }, (_, index) => index + 1)
          .slice(1)
          .find((attempt) => endOf(attempt) > year);
        expect(attemptCutOff(settings, timeout)).toBe(expected);
      }),
    );
  });

  test('returns undefined for one attempt, and for attempts without waits', () => {
    expect(attemptCutOff({ attempts: 1, retryIntervalSeconds: 1e9, retryIntervalMultiplier: 9 })).toBeUndefined();
    expect(attemptCutOff({ attempts: 1_000, retryIntervalSeconds: 0, retryIntervalMultiplier: 9 })).toBeUndefined();
  });
});
