import { referencedResource } from '../../cloudformation/referenced-resource.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

const reading = `
events:
  - type: sqs
    properties:
      sqsQueueName: orders
`;
const fifo = 'orders:\n  type: sqs-queue\n  properties:\n    fifoEnabled: true';

/** Reports jobs that are triggered by a FIFO queue, whose order is that of starts alone. */
export const fifoOrder = defineRule({
  type: 'fifo-order',
  says: 'A FIFO queue triggers a job, and its order is that of starts alone.',
  severity: 'warning',
  reason:
    'Runs start in the order of the messages of a group, and a message counts as processed once its run has started. So runs overlap, and a later one may end first, or fail while its predecessor is retried. A message that starts no run is tried again while its group waits; after the `maxReceiveCount` of the queue (5 by default) it goes to the dead letters, and the later messages of the group go on without it. A job whose runs must not overlap or skip a message has to see to that itself, by a lock and a number of its own.',
  link: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-understanding-logic.html',
  trips: jobExample(reading, { beside: fifo }),
  // Only sends messages.
  spares: jobExample('connectTo: [orders]', { beside: fifo }),
  example: jobExample(reading, { beside: 'orders:\n  type: sqs-queue' }),
  check: ({ jobs, resources }) =>
    jobs.flatMap(({ path, properties: { events, maxConcurrency } }) =>
      events.flatMap(({ type, properties }, index): Finding[] => {
        if (type !== 'sqs' || maxConcurrency === 1) return [];
        const key = properties.sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName';
        const queue = resources[referencedResource(properties[key]) ?? ''];
        const isFifo =
          queue?.type === 'sqs-queue' ? queue.properties.fifoEnabled : /\.fifo$/.test(properties.sqsQueueArn ?? '');
        if (!isFifo) return [];
        return [
          {
            path: [...path, 'events', index, 'properties', key],
            sentence:
              'Runs start in the order of the messages and then overlap; and the later messages of a group pass one that went to the dead letters.',
            hint: 'If the job can take both, write `lint: {fifo-order: off}`; else let it check the order by itself.',
          },
        ];
      }),
    ),
});
