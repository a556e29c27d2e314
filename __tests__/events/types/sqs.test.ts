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

  test.each([
    ['without an account', 'arn:aws:sqs:eu-west-1::theirs'],
    ['with an account that has lost its zeros', 'arn:aws:sqs:eu-west-1:12345678901:theirs'],
    ['without a region', 'arn:aws:sqs::123456789012:theirs'],
    ['with a name that no queue has', 'arn:aws:sqs:eu-west-1:123456789012:their queue'],
    ['with a name of 81 characters', `arn:aws:sqs:eu-west-1:123456789012:${'q'.repeat(76)}.fifo`],
    ['of a topic', 'arn:aws:sns:eu-west-1:123456789012:theirs'],
    ['that is a URL', 'https://sqs.eu-west-1.amazonaws.com/123456789012/theirs'],
  ])('rejects an ARN %s', (_, sqsQueueArn) => {
    expect(check({ sqsQueueArn })).toMatchObject([{ code: 'config/wrong-format' }]);
  });

  test('accepts an ARN of which only CloudFormation knows a part', () => {
    expect(check({ sqsQueueArn: 'arn:aws:sqs:eu-west-1:{{resolve:ssm:/account}}:theirs' })).toEqual([]);
  });

  test.each([{ batchSize: 11, maxBatchWindowSeconds: 1 }, { maxBatchWindowSeconds: 1 }])(
    'rejects %j for a FIFO queue that is known by the name in its ARN',
    (properties) => {
      const sqsQueueArn = 'arn:aws:sqs:eu-west-1:123456789012:theirs.fifo';
      expect(check({ sqsQueueArn })).toEqual([]);
      expect(check({ sqsQueueArn, ...properties })).toMatchObject([{ code: 'config/batch-window' }]);
    },
  );

  test('rejects a reference to something of a queue that is not its ARN', () => {
    expect(check({ sqsQueueArn: resourceParam('orders', 'url') })).toMatchObject([
      { code: 'config/wrong-format', hint: 'Write sqsQueueName: orders.' },
    ]);
  });

  test.each([
    ['of another stack, by its name', 'arn:aws:sqs:eu-west-1:123456789012:theirs.fifo'],
    ['of another stack, by the end of an expression', `${resourceParam('orders', 'arn')}-theirs.fifo`],
  ])('rejects a batch window and more than 10 messages of a FIFO queue %s', (_, sqsQueueArn) => {
    for (const wrong of [{ maxBatchWindowSeconds: 5 }, { batchSize: 11, maxBatchWindowSeconds: 5 }])
      expect(check({ sqsQueueArn, ...wrong })).toMatchObject([{ code: 'config/batch-window' }]);
    expect(check({ sqsQueueArn, batchSize: 10 })).toEqual([]);
  });
});

test.each([
  ['of a queue without one', { sqsQueueName: 'orders' }, 0],
  ['of a foreign queue without one', { sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:theirs' }, 0],
  ['as it is written', { sqsQueueName: 'orders', maxBatchWindowSeconds: 5 }, 5],
  ['not of a FIFO queue', { sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:theirs.fifo' }, undefined],
])('a mapping contains the batch window %s, so that a removed one does not stay', (_, properties, window) => {
  const parts = sqs.expand({ batchSize: 10, ...properties } as never, eventContext());
  const mapping = parts.find((part) => part.kind === 'resource' && part.id.endsWith('EventSourceMapping'));
  expect(mapping).toMatchObject({ body: { Properties: { BatchSize: 10 } } });
  expect(mapping).toHaveProperty('body.Properties.MaximumBatchingWindowInSeconds', window);
});
