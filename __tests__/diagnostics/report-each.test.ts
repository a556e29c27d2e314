import { describe, expect, test } from '@jest/globals';
import { complaint, warning } from '../../src/diagnostics/diagnostic.ts';
import { mostErrors, tellEach } from '../../src/diagnostics/report-each.ts';

const many = Array.from({ length: 5_000 }, (_, index) => index);

describe('checking items one by one', () => {
  test('stops at 200 errors', () => {
    let checked = 0;
    const found = tellEach(many, (item) => {
      checked += 1;
      return [complaint('config/cycle', [item], 'x')];
    });
    expect(found).toHaveLength(mostErrors);
    expect(checked).toBe(mostErrors);
  });

  test('does not stop at warnings, and returns an error behind 4,999 of them', () => {
    const found = tellEach(many, (item) => [(item === 4_999 ? complaint : warning)('config/cycle', [item], 'x')]);
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(found).toHaveLength(5_000);
  });
});
