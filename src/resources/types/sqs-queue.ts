import { allow } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { isFifoArn, mayBeQueueArn } from '../../events/parts/queue-arn.ts';
import { queueConsumers } from '../../events/parts/queue-consumers.ts';
import { otherRegion } from '../../events/parts/queue-region.ts';
import { recommendedVisibility } from '../../events/parts/trigger-timeout.ts';
import { arnText } from '../../schema/aws-values.ts';
import { flag, integer, object, type Properties, required, resourceName } from '../../schema/shape.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';
import { alarmResources, checkAlarms } from '../shapes/alarm-resources.ts';
import { watchedOfQueue } from '../shapes/queue-alarms.ts';
import {
  checkDeadLetters,
  deadLetterQueueOf,
  defaultReceives,
  hasConsumers,
  longestRetention,
  needsDeadLetters,
  targetOfOwnAccount,
} from '../shapes/queue-dead-letters.ts';
import { checkQueueEvents, expandQueueEvents } from '../shapes/queue-events.ts';
import { queueExtras } from '../shapes/queue-extras.ts';
import { checkQueueStatements, queueStatements } from '../shapes/queue-statements.ts';

const properties = {
  delayMessagesSecond: integer('Seconds that every message waits before it can be received.', {
    minimum: 0,
    maximum: 900,
  }),
  maxMessageSizeBytes: integer('The largest message, in bytes.', { minimum: 1_024, maximum: 1_048_576 }),
  messageRetentionPeriodSeconds: integer(
    'Seconds that a message is kept; 4 days without it. A queue that starts a job or a function and has no redrivePolicy keeps them 14 days.',
    { minimum: 60, maximum: longestRetention },
  ),
  longPollingSeconds: integer('Seconds that a receiver waits for a message.', { minimum: 0, maximum: 20 }),
  visibilityTimeoutSeconds: integer(
    'Seconds that a received message stays hidden. A queue that triggers a job gets 150 and the batch window, one that starts a function six times its timeout and the batch window.',
    { minimum: 0, maximum: 43_200 },
  ),
  fifoEnabled: flag('Keep the order of messages, and each only once.'),
  fifoHighThroughput: flag('Order and throughput per message group instead of per queue.'),
  contentBasedDeduplication: flag('Messages of equal content within five minutes count as one.'),
  redrivePolicy: object(
    'Where messages go that were received too often. A queue that starts a job or a function gets a dead-letter queue without it.',
    {
      targetSqsQueueName: resourceName('An `sqs-queue` of this config.', 'sqs-queue'),
      targetSqsQueueArn: arnText('The ARN of any other queue.', 'arn:aws:sqs'),
      maxReceiveCount: required(integer('Receives after which a message goes.', { minimum: 1, maximum: 1_000 })),
    },
  ),
  ...queueExtras,
};

type QueueProperties = Properties<typeof properties>;

const arnOf = (queue: NamedResource): Expression => getAtt(queue.id('Queue'), 'Arn');
const nameOf = (queue: NamedResource): Expression => getAtt(queue.id('Queue'), 'QueueName');
const urlOf = (queue: NamedResource): Expression => ref(queue.id('Queue'));

/** The resource type `sqs-queue`: an SQS queue, kept when its stage is destroyed. */
export const sqsQueue = defineResource({
  type: 'sqs-queue',
  says: 'An SQS queue, kept with its messages when the stage is destroyed.',
  properties,
  example: `
resources:
  orders:
    type: sqs-queue
    properties:
      messageRetentionPeriodSeconds: 1209600
      redrivePolicy:
        targetSqsQueueName: failedOrders
        maxReceiveCount: 5
      policyStatements:
        - Effect: Allow
          Principal:
            Service: s3.amazonaws.com
          Action: ['sqs:SendMessage']
          Condition:
            ArnLike:
              aws:SourceArn: arn:aws:s3:::company-data-lake
  failedOrders:
    type: sqs-queue
    properties:
      alarms:
        - trigger:
            type: sqs-queue-not-empty
          notificationTargets:
            - type: email
              properties:
                recipient: oncall@example.com
`,
  renamable: true,
  mainChild: 'Queue',
  params: (queue) => ({ arn: arnOf(queue), name: nameOf(queue), url: urlOf(queue) }),
  connectWords: 'send, receive, delete and purge messages of',
  connectTo: (queue) => ({
    statements: [
      allow(
        [
          'sqs:ChangeMessageVisibility',
          'sqs:DeleteMessage',
          'sqs:GetQueueAttributes',
          'sqs:GetQueueUrl',
          'sqs:ListQueueTags',
          'sqs:PurgeQueue',
          'sqs:ReceiveMessage',
          'sqs:SendMessage',
        ],
        arnOf(queue),
      ),
    ],
    variables: { ARN: arnOf(queue), NAME: nameOf(queue), URL: urlOf(queue) },
  }),
  propertyNames: {
    DelaySeconds: 'delayMessagesSecond',
    MaximumMessageSize: 'maxMessageSizeBytes',
    MessageRetentionPeriod: 'messageRetentionPeriodSeconds',
    ReceiveMessageWaitTimeSeconds: 'longPollingSeconds',
    VisibilityTimeout: 'visibilityTimeoutSeconds',
    FifoQueue: 'fifoEnabled',
    ...{ ContentBasedDeduplication: 'contentBasedDeduplication', RedrivePolicy: 'redrivePolicy' },
  },
  check: (own, queue) => [
    ...checkVisibilityTimeout(own, queue),
    ...checkFifoProperties(own, queue),
    ...checkRedrivePolicy(own, queue),
    ...checkQueueStatements(own, queue),
    ...checkQueueEvents(own, queue),
    ...checkAlarms(own.alarms ?? [], queue),
  ],
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
  ofOwnAccount: ({ redrivePolicy }, at) => targetOfOwnAccount(redrivePolicy?.targetSqsQueueArn, at),
  expand: (own, queue) => [
    {
      kind: 'resource',
      id: queue.id('Queue'),
      from: queue.path,
      tags: 'in-place',
      holdsData: 'kept',
      body: {
        Type: 'AWS::SQS::Queue',
        Metadata: queue.metadata,
        Properties: {
          DelaySeconds: own.delayMessagesSecond,
          MaximumMessageSize: own.maxMessageSizeBytes,
          MessageRetentionPeriod:
            own.messageRetentionPeriodSeconds ??
            (hasConsumers(queue) && !own.redrivePolicy ? longestRetention : undefined),
          ReceiveMessageWaitTimeSeconds: own.longPollingSeconds,
          VisibilityTimeout: own.visibilityTimeoutSeconds ?? recommendedVisibilityTimeout(queue),
          FifoQueue: own.fifoEnabled || undefined,
          ...(own.fifoHighThroughput
            ? { DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' }
            : {}),
          // SQS refuses the attribute on a standard queue, also as false.
          ContentBasedDeduplication: own.fifoEnabled ? own.contentBasedDeduplication : undefined,
          RedrivePolicy: redrivePolicyOf(own, queue),
          SqsManagedSseEnabled: true,
        },
      },
    },
    ...(needsDeadLetters(own, queue) ? [deadLetterQueueOf(own, queue)] : []),
    ...queueStatements(own, queue),
    ...expandQueueEvents(own, queue),
    ...alarmResources(own.alarms ?? [], queue, watchedOfQueue(queue)),
  ],
});

/**
 * Returns the visibility timeout, in seconds, of a queue with consumers: the longest that AWS recommends for one of them.
 * Undefined for any other queue.
 */
const recommendedVisibilityTimeout = (queue: ResourceContext): number | undefined => {
  const consumers = queueConsumers(queue.name, queue.neighbours);
  return consumers.length > 0 ? Math.max(...consumers.map(recommendedVisibility)) : undefined;
};

/**
 * Returns an error below the timeout of a Lambda function that reads the queue, where Lambda refuses it, and a warning up
 * to the recommended one.
 */
const checkVisibilityTimeout = (
  { visibilityTimeoutSeconds }: QueueProperties,
  queue: ResourceContext,
): Diagnostic[] => {
  const recommended = recommendedVisibilityTimeout(queue);
  if (recommended === undefined || visibilityTimeoutSeconds === undefined) return [];
  if (visibilityTimeoutSeconds >= recommended) return [];
  const path = [...queue.path, 'properties', 'visibilityTimeoutSeconds'];
  const consumers = queueConsumers(queue.name, queue.neighbours);
  const least = Math.max(...consumers.map(({ timeoutSeconds }) => timeoutSeconds));
  const isOfJob = consumers.some(({ startsRuns }) => startsRuns);
  const sentence = `Messages are shown again after ${visibilityTimeoutSeconds} s, while a ${isOfJob ? 'job' : 'function'} of this config is ${isOfJob ? 'triggered' : 'started'} by the queue.`;
  const hint = `Write ${recommended} or more, or leave it out: ${recommended} is the default for this queue.`;
  return visibilityTimeoutSeconds < least
    ? [errorAt('config/visibility-timeout', path, `${sentence} AWS refuses less than ${least} s.`, hint)]
    : [
        warningAt(
          'config/visibility-timeout',
          path,
          `${sentence} ${isOfJob ? 'A slow start may begin the same run twice.' : 'A slow invocation may handle the same message twice.'}`,
          hint,
        ),
      ];
};

const checkFifoProperties = (
  { fifoEnabled, fifoHighThroughput, contentBasedDeduplication }: QueueProperties,
  queue: ResourceContext,
): Diagnostic[] =>
  Object.entries({ fifoHighThroughput, contentBasedDeduplication }).flatMap(([key, value]) =>
    value && !fifoEnabled
      ? [
          errorAt(
            'config/fifo-only',
            [...queue.path, 'properties', key],
            `${key} is for FIFO queues only.`,
            'Add fifoEnabled: true.',
          ),
        ]
      : [],
  );

const checkRedrivePolicy = ({ redrivePolicy, fifoEnabled }: QueueProperties, queue: ResourceContext): Diagnostic[] => {
  if (!redrivePolicy) return checkDeadLetters(queue);
  const found: Diagnostic[] = [];
  const path = [...queue.path, 'properties', 'redrivePolicy'];
  const { targetSqsQueueName: name, targetSqsQueueArn: arn } = redrivePolicy;
  if ((name === undefined) === (arn === undefined))
    found.push(
      errorAt(
        'config/redrive',
        path,
        'A redrive policy needs exactly one target.',
        'Write either targetSqsQueueName or targetSqsQueueArn.',
      ),
    );
  const target = name === undefined ? undefined : queue.neighbours.get(name);
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
  if (target?.type === 'sqs-queue' && Boolean(target.properties.fifoEnabled) !== Boolean(fifoEnabled))
    found.push(
      errorAt(
        'config/redrive',
        [...path, 'targetSqsQueueName'],
        `"${name}" is ${fifoEnabled ? 'no' : 'a'} FIFO queue and this one is ${fifoEnabled ? 'one' : 'none'}; AWS moves messages only between queues of one kind.`,
        fifoEnabled ? `Add fifoEnabled: true to ${name}.` : 'Name a queue without fifoEnabled.',
      ),
    );
  if (arn !== undefined)
    found.push(...checkTargetArn(arn, Boolean(fifoEnabled), queue.region, [...path, 'targetSqsQueueArn']));
  return found;
};

const checkTargetArn = (arn: string, fifo: boolean, region: string | undefined, path: Path): Diagnostic[] => {
  if (!mayBeQueueArn(arn))
    return [
      errorAt(
        'config/wrong-format',
        path,
        `"${arn}" is not the ARN of a queue.`,
        'Write arn:aws:sqs:<region>:<account>:<name>; a name has letters, digits, - and _, at most 80.',
      ),
    ];
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
  const elsewhere = otherRegion(arn, region);
  if (elsewhere !== undefined)
    return [
      errorAt(
        'config/other-region',
        path,
        `The target is in ${elsewhere}, and SQS moves messages only to a queue of the same region and account.`,
        `Name a queue in ${region}, or one of resources by targetSqsQueueName.`,
      ),
    ];
  const isFifo = isFifoArn(arn);
  if (isFifo === undefined || isFifo === fifo) return [];
  return [
    errorAt(
      'config/redrive',
      path,
      `"${arn}" is ${fifo ? 'no' : 'a'} FIFO queue, as its name says, and this one is ${fifo ? 'one' : 'none'}; AWS moves messages only between queues of one kind.`,
      fifo ? 'Name a queue whose name ends with .fifo.' : 'Name a queue whose name does not end with .fifo.',
    ),
  ];
};

const redrivePolicyOf = (own: QueueProperties, queue: ResourceContext): Expression | undefined => {
  const { redrivePolicy } = own;
  if (!redrivePolicy)
    return needsDeadLetters(own, queue)
      ? { deadLetterTargetArn: getAtt(queue.id('DeadLetterQueue'), 'Arn'), maxReceiveCount: defaultReceives }
      : undefined;
  const { targetSqsQueueName: name, targetSqsQueueArn: arn = '', maxReceiveCount } = redrivePolicy;
  const target = name === undefined ? expressionOf(arn) : queue.neighbours.get(name)?.params.arn;
  return target === undefined ? undefined : { deadLetterTargetArn: target, maxReceiveCount };
};
