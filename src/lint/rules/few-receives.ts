import { referencedResource } from '../../cloudformation/referenced-resource.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type Finding } from '../rule.ts';

/** The least `maxReceiveCount` that AWS advises: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
const least = 5;

const redrive = (count: number): string => `
orders:
  type: sqs-queue
  properties:
    redrivePolicy:
      targetSqsQueueName: failedOrders
      maxReceiveCount: ${count}
failedOrders:
  type: sqs-queue
`;
const triggered = `
events:
  - type: sqs
    properties:
      sqsQueueName: orders
`;

/** Reports redrive policies of queues that trigger a job whose messages go to the dead letters early. */
export const fewReceives = defineRule({
  type: 'few-receives',
  says: 'Messages of a queue that triggers a job go to its dead letters after fewer than five receives.',
  severity: 'warning',
  reason:
    'Lambda receives the messages of a queue for the trigger function, and every receive counts: also one that Lambda gives back since the function is throttled, and one whose run AWS could not start just then. With a small `maxReceiveCount` messages that nothing is wrong with end among the dead letters. AWS advises 5 or more.',
  link: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  trips: jobExample(triggered, { beside: redrive(3) }),
  // A queue that a program reads by itself.
  spares: jobExample('connectTo: [orders]', { beside: redrive(3) }),
  example: jobExample(triggered, { beside: redrive(least) }),
  check: (linted) => {
    const read = new Set(
      eventsIn(linted).flatMap(({ event: { type, properties } }) =>
        type === 'sqs' ? (referencedResource(properties.sqsQueueName ?? properties.sqsQueueArn) ?? []) : [],
      ),
    );
    return Object.entries(linted.resources).flatMap(([name, { type, properties }]): Finding[] => {
      if (type !== 'sqs-queue' || !read.has(name)) return [];
      const count = properties.redrivePolicy?.maxReceiveCount ?? least;
      if (count >= least) return [];
      return [
        {
          path: ['resources', name, 'properties', 'redrivePolicy', 'maxReceiveCount'],
          sentence: `A message goes to the dead letters after ${count === 1 ? 'one receive' : `${count} receives`}, and Lambda may use these up while it is throttled.`,
          hint: `Write maxReceiveCount: ${least} or more.`,
        },
      ];
    });
  },
});
