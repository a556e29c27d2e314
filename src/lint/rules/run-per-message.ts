import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

const beside = 'orders:\n  type: sqs-queue';
const reading = (size: string, more = ''): string => `
events:
  - type: sqs
    properties:
      sqsQueueName: orders
      batchSize: ${size}
${more}`;

/** Reports SQS events with a batch size of 1, which start a run for each message, without a limit. */
export const runPerMessage = defineRule({
  type: 'run-per-message',
  says: 'Every message of a queue starts a run of its own.',
  severity: 'warning',
  reason:
    'With a batch size of 1 every message starts a run of its own, and nothing limits how many run at the same time but the pool of 256 vCPUs: ten thousand messages that arrive at once are ten thousand containers, each with its start. A batch with a window gives one run several messages. A FIFO queue hands out one message of a group after the other, and is not meant.',
  link: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  trips: jobExample(reading('1'), { beside }),
  spares: jobExample(reading('1'), {
    beside: `${beside}\n  properties:\n    fifoEnabled: true`,
    below: 'lint:\n  fifo-order: off',
  }),
  example: jobExample(reading('5', '      maxBatchWindowSeconds: 60\n'), { beside }),
  check: ({ jobs, resources }) =>
    jobs.flatMap(({ path, properties: { events, maxConcurrency } }) =>
      events.flatMap(({ type, properties }, index): Finding[] => {
        if (type !== 'sqs' || properties.batchSize !== 1 || maxConcurrency !== undefined) return [];
        const queue = resources[properties.sqsQueueName ?? ''];
        const inOrder =
          queue?.type === 'sqs-queue' ? queue.properties.fifoEnabled : /\.fifo$/.test(properties.sqsQueueArn ?? '');
        if (inOrder) return [];
        return [
          {
            path: [...path, 'events', index, 'properties', 'batchSize'],
            sentence:
              'Every message starts a run of its own, and nothing limits how many of them run at the same time.',
            hint: 'Raise batchSize and add maxBatchWindowSeconds, so that one run works on several messages; where each must be a run, write `lint: {run-per-message: off}`.',
          },
        ];
      }),
    ),
});
