import { expect, test } from '@jest/globals';
import { faultTable, sumOf } from '../../lab/faults/report.mjs';

const result = (scenario: string, kind: string, at: number, outcome: string) => ({ scenario, kind, at, outcome });
const results = [
  result('create', 'slow', 1, 'survived'),
  result('create', 'slow', 2, 'wrong'),
  result('create', 'killed', 1, 'a second run finished it'),
  result('update', 'slow', 1, 'survived'),
];

test('the report counts what survived, what a second run finished, and what is wrong', () => {
  expect(sumOf(results)).toEqual({ total: 4, right: 3, survived: 2, again: 1, wrong: [results[1]] });
});

test('a later try of a fault counts in place of an earlier one', () => {
  expect(sumOf([...results, result('create', 'slow', 2, 'survived')])).toMatchObject({ total: 4, right: 4, wrong: [] });
});

test('the table has a row for each run that was swept, and a column for each kind of fault', () => {
  expect(faultTable(results)).toBe(
    [
      '|  | slow | killed |\n',
      '| --- | --- | --- |\n',
      '| create | 1 + 0 of 2 | 0 + 1 of 1 |\n',
      '| update | 1 + 0 of 1 | 0 + 0 of 0 |\n',
    ].join(''),
  );
});
