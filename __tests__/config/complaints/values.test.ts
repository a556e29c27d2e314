import { expect, test } from '@jest/globals';
import { notAllowed } from '../../../src/config/complaints/values.ts';
import type { Violation } from '../../../src/config/complaints/violation.ts';

test.each([
  [['previews'], 'allowed is `previews`.'],
  [['off', 'warning'], 'allowed are `off`, `warning`.'],
])('notAllowed names the allowed values %j', (allowed, rule) => {
  const { sentence } = notAllowed({ path: ['lend'], value: 'x', own: { enum: allowed } } as unknown as Violation);
  expect(sentence).toBe(`\`lend\` is "x"; ${rule}`);
});

test.each<[unknown, string]>([
  [3.1, 'Put it into quotes: "3.10".'],
  ['3.12', 'Remove the quotes: 3.12.'],
  [3.11, 'The nearest are 3.1 and 3.12.'],
])('notAllowed says of %j, near numbers and a text of digits, what to write', (value, hint) => {
  const own = { enum: value === 3.11 ? [3.1, 3.12] : ['3.10', 3.12] };
  expect(notAllowed({ path: ['version'], value, own } as unknown as Violation).hint).toBe(hint);
});
