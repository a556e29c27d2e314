import { mentioned } from '../cloudformation/mention.ts';
import { jobWith } from './example-config.ts';
import { defineRule, type Finding, type LintedJob } from './rule.ts';

/** Each SQS event of the jobs, with its queue: a name of the config, or an ARN or token as it stands. */
const consumers = (jobs: readonly LintedJob[]) =>
  jobs.flatMap(({ name, path, properties: { events } }) =>
    events.flatMap(({ type, properties }, index) => {
      if (type !== 'sqs') return [];
      const key = properties.sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName';
      return [
        { job: name, queue: mentioned(properties[key]) as string, path: [...path, 'events', index, 'properties', key] },
      ];
    }),
  );

const twoJobs = (other: string, connected = 'returns'): string =>
  jobWith(
    `
events:
  - type: sqs
    properties:
      sqsQueueName: orders
`,
    {
      beside: `
orders:
  type: sqs-queue
returns:
  type: sqs-queue
billing:
  type: batch-job
  properties:
    container:
      packaging:
        type: prebuilt-image
        properties:
          image: public.ecr.aws/docker/library/busybox:stable
    resources:
      cpu: 1
      memory: 900
    events:
      - type: sqs
        properties:
          sqsQueueName: ${other}
    connectTo:
      - ${connected}
`,
    },
  );

/** Every message goes to one of the consumers of its queue, and to no other. */
export const sharedQueue = defineRule({
  type: 'shared-queue',
  severity: 'warning',
  reason:
    'A queue gives each message to one consumer. Of two jobs on one queue each sees some of the messages, by chance; what is meant for both needs a topic or two queues.',
  link: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html',
  trips: twoJobs('orders'),
  // Sending to a queue is no reading of it.
  spares: twoJobs('returns', 'orders'),
  example: twoJobs('returns'),
  check: ({ jobs }) => {
    const first = new Map<string, string>();
    return consumers(jobs).flatMap(({ job, queue, path }): Finding[] => {
      const other = first.get(queue);
      if (other === undefined) first.set(queue, job);
      return other === undefined || other === job
        ? []
        : [
            {
              path,
              sentence: `"${other}" is triggered by this queue too: each message starts one of the two jobs, by chance.`,
              hint: 'Give each job a queue of its own, and send every message to both.',
            },
          ];
    });
  },
});
