import { describe, expect, test } from '@jest/globals';
import { sqs } from '../../../src/events/types/sqs.ts';
import { eventContext, resourceParam } from '../event-context.ts';

const check = (properties: object) => sqs.check?.({ batchSize: 10, ...properties } as never, eventContext());

describe('a queue event', () => {
  test.each([
    ['a queue of the config by its name', { sqsQueueName: 'orders' }],
    ['a queue of the config by its ARN', { sqsQueueArn: resourceParam('orders', 'arn') }],
    ['a foreign queue', { sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:theirs' }],
  ])('accepts %s', (_, properties) => {
    expect(check(properties)).toEqual([]);
  });

  test('rejects a reference to something of a queue that is not its ARN', () => {
    expect(check({ sqsQueueArn: resourceParam('orders', 'url') })).toMatchObject([
      { code: 'config/wrong-format', hint: 'Write sqsQueueName: orders.' },
    ]);
  });
});
