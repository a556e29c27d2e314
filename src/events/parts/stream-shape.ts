import { arnText } from '../../schema/aws-values.ts';
import { flag, integer, number, object, oneOf, required } from '../../schema/shape.ts';

/** The shape of the destination for records for which no run could be started. */
const onFailure = object('Where records go for which no run could be started.', {
  arn: required(arnText('The ARN of a topic or queue.', 'arn:aws:s[nq]s')),
  type: required(oneOf('What it is.', ['sns', 'sqs'])),
});

/**
 * The properties of an event source mapping that `kinesis-stream` and `dynamo-db-stream` share.
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
export const streamTuning = {
  maxBatchWindowSeconds: number('The longest wait, in seconds, for a batch to fill.', { minimum: 0, maximum: 300 }),
  startingPosition: oneOf(
    'Where reading begins: with what comes now, or with the oldest record.',
    ['LATEST', 'TRIM_HORIZON'],
    { default: 'TRIM_HORIZON' },
  ),
  maximumRetryAttempts: integer('How often a batch is tried again; -1 for as long as its records live.', {
    minimum: -1,
    maximum: 10_000,
  }),
  onFailure,
  parallelizationFactor: integer('Batches of one shard that are read at the same time.', { minimum: 1, maximum: 10 }),
  bisectBatchOnFunctionError: flag('Cut a batch that failed into two, to find the record at fault.'),
} as const;
