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
