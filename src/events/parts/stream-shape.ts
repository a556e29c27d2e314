import { arnText } from '../../schema/aws-values.ts';
import { flag, integer, object, oneOf, type Properties, required } from '../../schema/shape.ts';

/** The shape of the destination for records for which no run could be started. */
const onFailure = object(
  'Where a message goes about records for which no run could be started; without it, the dead-letter queue of the stack.',
  {
    arn: required(arnText('The ARN of a topic or queue, neither of them FIFO.', 'arn:aws:s[nq]s')),
    type: required(oneOf('What it is.', ['sns', 'sqs'])),
  },
);

/**
 * The properties of an event source mapping that `kinesis-stream` and `dynamo-db-stream` share. The defaults bound how
 * long a record that starts no run keeps its shard waiting: AWS's own are retries until the record expires, and no
 * division of a batch.
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
export const streamTuning = {
  maxBatchWindowSeconds: integer('The longest wait, in seconds, for a batch to fill.', { minimum: 0, maximum: 300 }),
  startingPosition: oneOf(
    'Where reading begins: with what comes now, or with the oldest record. AWS never changes it in a deployed event.',
    ['LATEST', 'TRIM_HORIZON'],
    { default: 'TRIM_HORIZON' },
  ),
  maximumRetryAttempts: integer(
    'How often a batch for which no run could be started is tried again; -1 for as long as its records live.',
    { default: 10, minimum: -1, maximum: 10_000 },
  ),
  onFailure,
  parallelizationFactor: integer('Batches of one shard that are read at the same time.', { minimum: 1, maximum: 10 }),
  bisectBatchOnFunctionError: flag('Cut a batch that failed into two, to find the record at fault.', { default: true }),
} as const;

/** The values of `streamTuning` in a validated config. */
export type StreamTuning = Properties<typeof streamTuning>;
