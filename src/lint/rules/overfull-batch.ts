import { overflowOf } from '../../job/payload-overflow.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** The most characters of an event that are passed to a run in a variable: `limit` of `runtime/trigger.ts`. */
const inline = 6_000;

/**
 * Characters of an empty record as JSON inside JSON, by event type. Measured on real deliveries: ten empty SQS messages
 * take 9,638 characters, with the name of their variable and three other variables.
 */
const least: Readonly<Record<string, number>> = { sqs: 930, 'kinesis-stream': 570, 'dynamo-db-stream': 650 };

/** Default batch sizes by event type, not reported with `payloadOverflow: split`: the author may not know them. */
const unspoken: Readonly<Record<string, number>> = { sqs: 10, 'kinesis-stream': 10, 'dynamo-db-stream': 100 };

const batch = (size: number, more = ''): string =>
  jobExample(
    `
${more}
events:
  - type: sqs
    properties:
      sqsQueueName: orders
      batchSize: ${size}
      maxBatchWindowSeconds: 5
`,
    { beside: 'orders:\n  type: sqs-queue' },
  );

/** Reports batch sizes of which a full batch does not fit into one run, where it would be split or refused. */
export const overfullBatch = defineRule({
  type: 'overfull-batch',
  says: 'A batch is larger than what fits into one run.',
  severity: 'warning',
  reason:
    'What starts a run is handed to its container in a variable, and AWS takes 8,192 characters for all that a run overrides. An SQS message without a body needs 930 of them, so six fit at most. A larger batch is split into several runs, which is the default of images that this action does not build itself; with `payloadOverflow: fail` it starts none and returns to its queue. With `payloadOverflow: s3`, the default of `stacktape-image-buildpack`, one run receives the whole batch.',
  link: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html',
  trips: batch(100),
  // The default, which `split` makes two runs of.
  spares: batch(10),
  example: batch(6),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: job }) =>
      job.events.flatMap(({ type, properties }, index) => {
        const size = 'batchSize' in properties ? properties.batchSize : undefined;
        const characters = least[type];
        if (size === undefined || characters === undefined || size * characters <= inline) return [];
        const overflow = overflowOf(job);
        if (overflow === 's3') return [];
        const fails = overflow === 'fail';
        if (!fails && size === unspoken[type]) return [];
        const fit = Math.floor(inline / characters);
        return [
          fails
            ? {
                path: [...path, 'payloadOverflow'],
                sentence: `A full batch of ${size} can never start a run: at most ${fit} records of ${type} fit, and this refuses the rest.`,
                hint: `Write batchSize: ${fit} or less, or payloadOverflow: split or s3.`,
              }
            : {
                path: [...path, 'events', index, 'properties', 'batchSize'],
                sentence: `At most ${fit} records fit into one run, so a full batch of ${size} becomes ${Math.ceil(size / fit)} runs or more.`,
                hint: `Write batchSize: ${fit} or less if one run is meant for each batch, or payloadOverflow: s3 if the program reads a large event from S3 (docs/events.md).`,
              },
        ];
      }),
    ),
});
