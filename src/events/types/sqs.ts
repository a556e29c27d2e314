import { allow } from '../../cloudformation/contribution.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { errorAt } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { integer, resourceName, text } from '../../schema/shape.ts';
import { defineEvent } from '../event.ts';
import { mayBeArn, wrongType } from '../parts/event-source.ts';
import { checkForeignQueue, queueQuestion } from '../parts/foreign-queue.ts';
import { isFifoArn, mayBeQueueArn } from '../parts/queue-arn.ts';
import { regionMistakes } from '../parts/queue-region.ts';

/**
 * Starts a job for a batch of messages of a queue, by an event source mapping. Lambda deletes a message once its run
 * has started.
 */
export const sqs = defineEvent({
  type: 'sqs',
  says: 'Starts the job for the messages of a queue. A message counts as processed once the run has started.',
  properties: {
    sqsQueueName: resourceName('An `sqs-queue` of this config.', 'sqs-queue'),
    sqsQueueArn: text('The ARN of any other queue.'),
    batchSize: integer('The most messages that one run receives. Over 10 needs `maxBatchWindowSeconds`.', {
      default: 10,
      minimum: 1,
      maximum: 10_000,
    }),
    maxBatchWindowSeconds: integer('The longest wait, in seconds, for a batch to fill.', { minimum: 0, maximum: 300 }),
  },
  exactlyOne: ['sqsQueueName', 'sqsQueueArn'],
  example: jobExample(
    `
events:
  - type: sqs
    properties:
      sqsQueueName: orders
      batchSize: 5
`,
    { name: 'billing', beside: 'orders:\n  type: sqs-queue' },
  ),
  sample: {
    Records: [
      {
        messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
        receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
        body: 'Test message.',
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: '1545082649183',
          SenderId: 'AIDAIENQZJOLO23YVJ4VO',
          ApproximateFirstReceiveTimestamp: '1545082649185',
        },
        messageAttributes: {},
        md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:us-east-2:123456789012:my-queue',
        awsRegion: 'us-east-2',
      },
    ],
  },
  asynchronous: false,
  whenAsleep: 'disabled',
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
  keepsFor: ({ MessageRetentionPeriod: seconds }) => (typeof seconds === 'number' ? seconds : 345_600),
  trigger: {
    recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:sqs',
    identity: (event) =>
      event.Records.map((record: { messageId: string }) => record.messageId)
        .sort()
        .join(),
    batches: true,
    // Not by MessageGroupId, which messages of a standard queue may have as well. The name of a FIFO queue ends so:
    // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
    isOrdered: (event) => /\.fifo$/.test(event.Records[0].eventSourceARN),
    reply: ({ failed }) => ({ batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) }),
  },
  words: (_, queue) => `messages of ${queue}`,
  startsIn: ({ type, isChild, properties: { EventSourceArn: queue }, nameOf }) =>
    isChild && type === 'AWS::Lambda::EventSourceMapping' ? [`messages of ${nameOf(queue)}`] : [],
  source: ({ sqsQueueName, sqsQueueArn }) =>
    sqsQueueName === undefined ? { arn: sqsQueueArn as string } : { name: sqsQueueName },
  check({ sqsQueueName, sqsQueueArn, batchSize, maxBatchWindowSeconds = 0 }, event) {
    const at = [...event.path, 'properties'];
    const queue = event.resource((sqsQueueName ?? sqsQueueArn) as string);
    if (sqsQueueArn !== undefined && queue !== undefined && queue.type !== 'sqs-queue')
      return [
        wrongType(queue, 'queue', 'Name an sqs-queue of resources, or give the ARN of a queue as sqsQueueArn.', [
          ...at,
          'sqsQueueArn',
        ]),
      ];
    if (sqsQueueArn !== undefined && !mayBeQueueArn(sqsQueueArn))
      return [
        errorAt(
          'config/wrong-format',
          [...at, 'sqsQueueArn'],
          `"${sqsQueueArn}" is not the ARN of a queue.`,
          queue
            ? `Write sqsQueueName: ${queue.name}.`
            : "Write arn:aws:sqs:<region>:<account>:<name>, or $CfResourceParam('MyQueue', 'Arn').",
        ),
      ];
    if (sqsQueueArn !== undefined && !mayBeArn(sqsQueueArn))
      return [
        errorAt(
          'config/wrong-format',
          [...at, 'sqsQueueArn'],
          'This is a reference to something else than the ARN of a queue.',
          queue ? `Write sqsQueueName: ${queue.name}.` : "Write $CfResourceParam('MyQueue', 'Arn').",
        ),
      ];
    const elsewhere =
      queue || sqsQueueArn === undefined
        ? []
        : // https://docs.aws.amazon.com/lambda/latest/dg/with-sqs-cross-account-example.html
          regionMistakes({ arn: sqsQueueArn }, event.region, 'Lambda reads queues', [...at, 'sqsQueueArn']);
    if (elsewhere.length > 0) return elsewhere;
    const fifo = queue ? queue.properties.fifoEnabled === true : isFifoArn(sqsQueueArn ?? '') === true;
    // https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html#lambda-CreateEventSourceMapping-request-BatchSize
    if (fifo && (batchSize > 10 || maxBatchWindowSeconds > 0))
      return [
        errorAt(
          'config/batch-window',
          [...at, batchSize > 10 ? 'batchSize' : 'maxBatchWindowSeconds'],
          'A FIFO queue gives at most 10 messages at once and knows no batch window.',
          'Write a batchSize of 10 or less and leave maxBatchWindowSeconds out.',
        ),
      ];
    if (batchSize > 10 && maxBatchWindowSeconds < 1)
      return [
        errorAt(
          'config/batch-window',
          [...at, 'batchSize'],
          `A batchSize of ${batchSize} needs time to fill: AWS refuses more than 10 without a batch window.`,
          'Add maxBatchWindowSeconds: 1 or more, or write a batchSize of 10 or less.',
        ),
      ];
    return [];
  },
  question: ({ sqsQueueArn }, event) =>
    sqsQueueArn === undefined || event.resource(sqsQueueArn) ? undefined : queueQuestion(sqsQueueArn),
  checkAnswer: ({ maxBatchWindowSeconds = 0 }, answer, event) =>
    checkForeignQueue(answer, { ...event.trigger, windowSeconds: maxBatchWindowSeconds }, [
      ...event.path,
      'properties',
      'sqsQueueArn',
    ]),
  expand({ sqsQueueName, sqsQueueArn, batchSize, maxBatchWindowSeconds }, event) {
    const queue = event.resource((sqsQueueName ?? sqsQueueArn) as string);
    const arn = queue?.params.arn ?? expressionOf(sqsQueueArn as string);
    const isStandard = queue ? queue.properties.fifoEnabled !== true : isFifoArn(sqsQueueArn as string) === false;
    return [
      event.triggerStatement(
        allow(
          ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
          arn,
        ),
      ),
      event.child('EventSourceMapping', 'in-place', {
        Type: 'AWS::Lambda::EventSourceMapping',
        ...event.dependsOn(),
        Properties: {
          EventSourceArn: arn,
          FunctionName: event.trigger.name,
          // Always there: an update that only drops the property leaves the mapping as it is.
          Enabled: event.enabled,
          BatchSize: batchSize,
          // Always there as well, but for FIFO queues, for which Lambda knows no window; 0 is its default.
          MaximumBatchingWindowInSeconds: maxBatchWindowSeconds ?? (isStandard ? 0 : undefined),
          FunctionResponseTypes: event.trigger.startsRuns ? ['ReportBatchItemFailures'] : undefined,
        },
      }),
    ];
  },
});
