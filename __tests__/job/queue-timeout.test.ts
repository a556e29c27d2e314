import { expect, test } from '@jest/globals';
import { defaultQueueTimeout } from '../../src/job/job-shape.ts';
import { checkQueueTimeout } from '../../src/job/queue-timeout.ts';

const at = ['resources', 'report', 'properties'];

test('a queueTimeout without a timeout is a warning at its key, since it limits nothing', () => {
  expect(checkQueueTimeout({ queueTimeout: 3_600 }, at)).toEqual([
    expect.objectContaining({
      code: 'config/ignored',
      severity: 'warning',
      place: { path: [...at, 'queueTimeout'], at: 'key' },
    }),
  ]);
});

test.each([
  ['beside a timeout', { queueTimeout: 3_600, timeout: 600 }],
  ['by itself two days', { queueTimeout: defaultQueueTimeout }],
  ['of an array, which is refused elsewhere', { queueTimeout: 3_600, array: { size: 2 } as never }],
])('a queueTimeout %s is no matter', (_, properties) => {
  expect(checkQueueTimeout(properties, at)).toEqual([]);
});
