import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** Characters of an event that fit into a run: `limit` of `runtime/trigger.ts`. */
const inline = 6_000;

/**
 * Characters of a record with nothing in it, as JSON inside JSON. Measured on real deliveries: ten empty messages of
 * SQS need 9,638 with their variable's name and three others.
 */
const least: Readonly<Record<string, number>> = { sqs: 930, 'kinesis-stream': 570, 'dynamo-db-stream': 650 };

/** Sizes that nobody need have written, since they are the defaults; `split` makes several runs of them. */
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

/** A batch that can never reach one run as a whole. */
export const overfullBatch = defineRule({
  type: 'overfull-batch',
  severity: 'warning',
  reason:
    'What starts a run is handed to its container in a variable, and AWS takes 8,192 characters for all that a run overrides. An SQS message without a body needs 930 of them, so six fit at most. A larger batch is split into several runs; with `payloadOverflow: fail` it starts none and returns to its queue.',
  link: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html',
  trips: batch(100),
  // The default, which `split` makes two runs of.
  spares: batch(10),
  example: batch(6),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { events, payloadOverflow } }) =>
      events.flatMap(({ type, properties }, index) => {
        const size = 'batchSize' in properties ? properties.batchSize : undefined;
        const characters = least[type];
        if (size === undefined || characters === undefined || size * characters <= inline) return [];
        const fails = payloadOverflow === 'fail';
        if (!fails && size === unspoken[type]) return [];
        const fit = Math.floor(inline / characters);
        return [
          fails
            ? {
                path: [...path, 'payloadOverflow'],
                sentence: `A full batch of ${size} can never start a run: at most ${fit} records of ${type} fit, and this refuses the rest.`,
                hint: `Write batchSize: ${fit} or less, or payloadOverflow: split.`,
              }
            : {
                path: [...path, 'events', index, 'properties', 'batchSize'],
                sentence: `At most ${fit} records fit into one run, so a full batch of ${size} becomes ${Math.ceil(size / fit)} runs or more.`,
                hint: `Write batchSize: ${fit} or less if one run is meant for each batch.`,
              },
        ];
      }),
    ),
});
