import { describe, expect, test } from '@jest/globals';
import { errorAt, warningAt } from '../../src/diagnostics/diagnostic.ts';
import { maxErrors, reportEach } from '../../src/diagnostics/report-each.ts';

const many = Array.from({ length: 5_000 }, (_, index) => index);

describe('checking items one by one', () => {
  test('stops at 200 errors', () => {
    let checked = 0;
    const found = reportEach(many, (item) => {
      checked += 1;
      return [errorAt('config/cycle', [item], 'x')];
    });
    expect(found).toHaveLength(maxErrors);
    expect(checked).toBe(maxErrors);
  });

  test('does not stop at warnings, and returns an error behind 4,999 of them', () => {
    const found = reportEach(many, (item) => [(item === 4_999 ? errorAt : warningAt)('config/cycle', [item], 'x')]);
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(found).toHaveLength(5_000);
  });
});
