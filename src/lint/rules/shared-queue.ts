import { referencedResource } from '../../cloudformation/referenced-resource.ts';
import { jobsExample } from '../../schema/job-example.ts';
import { claimedTwice, eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

const reading = (queue: string): string => `
events:
  - type: sqs
    properties:
      sqsQueueName: ${queue}
`;

const twoJobs = (other: string, more = ''): string =>
  jobsExample(
    { billing: reading('orders'), report: reading(other) + more },
    { beside: `orders:\n  type: sqs-queue${other === 'orders' ? '' : '\nreturns:\n  type: sqs-queue'}` },
  );

/** Reports queues that trigger two jobs, each of which gets only some of the messages. */
export const sharedQueue = defineRule({
  type: 'shared-queue',
  says: 'Two jobs are triggered by one queue.',
  severity: 'warning',
  reason:
    'A queue gives each message to one consumer. Of two jobs on one queue each sees some of the messages, by chance; what is meant for both needs a topic or two queues.',
  link: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html',
  trips: twoJobs('orders'),
  // Sending to a queue is no reading of it.
  spares: twoJobs('returns', 'connectTo: [orders]'),
  example: twoJobs('returns'),
  check: (linted) =>
    claimedTwice(
      eventsIn(linted).flatMap(({ owner, path, event: { type, properties } }) => {
        if (type !== 'sqs') return [];
        const key = properties.sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName';
        return [{ owner, path: [...path, key], claim: referencedResource(properties[key]) as string }];
      }),
    ).map(({ path, first }) => ({
      path,
      sentence: `"${first}" is triggered by this queue too: each message starts one of the two, by chance.`,
      hint: 'Give each a queue of its own, and send every message to both.',
    })),
});
