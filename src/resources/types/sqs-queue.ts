import { allow } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { complaint, type Diagnostic, warning } from '../../diagnostics/diagnostic.ts';
import { queueWindows } from '../../events/parts/queue-windows.ts';
import { flag, integer, object, required, resourceName, text } from '../../schema/shape.ts';

import { defineResource } from '../resource.ts';
import { queueExtras } from '../shapes/queue-extras.ts';

/** The trigger function's own timeout: AWS refuses a mapping to a queue that shows messages again before it. */
const triggerTimeoutSeconds = 25;
/** Six times the function's timeout, as AWS advises: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
const comfortableSeconds = 150;

/** An SQS queue, kept when its stage is destroyed. */
export const sqsQueue = defineResource({
  type: 'sqs-queue',
  says: 'An SQS queue, kept with its messages when the stage is destroyed.',
  properties: {
    delayMessagesSecond: integer('Seconds that every message waits before it can be received.', {
      minimum: 0,
      maximum: 900,
    }),
    maxMessageSizeBytes: integer('The largest message, in bytes.', { minimum: 1_024, maximum: 1_048_576 }),
    messageRetentionPeriodSeconds: integer('Seconds that a message is kept.', { minimum: 60, maximum: 1_209_600 }),
    longPollingSeconds: integer('Seconds that a receiver waits for a message.', { minimum: 0, maximum: 20 }),
    visibilityTimeoutSeconds: integer(
      'Seconds that a received message stays hidden. A queue that triggers a job gets 150 and the batch window.',
      { minimum: 0, maximum: 43_200 },
    ),
    fifoEnabled: flag('Keep the order of messages, and each only once.'),
    fifoHighThroughput: flag('Order and throughput per message group instead of per queue.'),
    contentBasedDeduplication: flag('Messages of equal content within five minutes count as one.'),
    redrivePolicy: object('Where messages go that were received too often.', {
      targetSqsQueueName: resourceName('An `sqs-queue` of this config.', 'sqs-queue'),
      targetSqsQueueArn: text('The ARN of any other queue.'),
      maxReceiveCount: required(integer('Receives after which a message goes.', { minimum: 1, maximum: 1_000 })),
    }),
    ...queueExtras,
  },
  example: `
resources:
  orders:
    type: sqs-queue
    properties:
      messageRetentionPeriodSeconds: 1209600
      redrivePolicy:
        targetSqsQueueName: failedOrders
        maxReceiveCount: 5
  failedOrders:
    type: sqs-queue
`,
  iamActions: [
    'sqs:CreateQueue',
    'sqs:DeleteQueue',
    'sqs:GetQueueAttributes',
    'sqs:SetQueueAttributes',
    'sqs:TagQueue',
    'sqs:UntagQueue',
  ],
  mainChild: 'Queue',
  params: (resource) => ({
    arn: getAtt(resource.id('Queue'), 'Arn'),
    name: getAtt(resource.id('Queue'), 'QueueName'),
    url: ref(resource.id('Queue')),
  }),
  connectTo: (resource) => ({
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
        getAtt(resource.id('Queue'), 'Arn'),
      ),
    ],
    variables: {
      ARN: getAtt(resource.id('Queue'), 'Arn'),
      NAME: getAtt(resource.id('Queue'), 'QueueName'),
      URL: ref(resource.id('Queue')),
    },
  }),
  check(
    { visibilityTimeoutSeconds, redrivePolicy, fifoEnabled, fifoHighThroughput, contentBasedDeduplication },
    resource,
  ) {
    const found: Diagnostic[] = [];
    const at = [...resource.path, 'properties'];
    const windows = queueWindows(resource.name, resource.neighbours);
    if (windows.length && visibilityTimeoutSeconds !== undefined) {
      const place = [...at, 'visibilityTimeoutSeconds'];
      const wanted = comfortableSeconds + Math.max(...windows);
      const says = `Messages are shown again after ${visibilityTimeoutSeconds} s, while a job of this config is triggered by the queue.`;
      const hint = `Write ${wanted} or more, or leave it out: ${wanted} is the default for this queue.`;
      if (visibilityTimeoutSeconds < triggerTimeoutSeconds)
        found.push(
          complaint(
            'config/visibility-timeout',
            place,
            `${says} AWS refuses less than ${triggerTimeoutSeconds} s.`,
            hint,
          ),
        );
      else if (visibilityTimeoutSeconds < wanted)
        found.push(
          warning('config/visibility-timeout', place, `${says} A slow start may begin the same run twice.`, hint),
        );
    }
    for (const [key, value] of Object.entries({ fifoHighThroughput, contentBasedDeduplication }))
      if (value && !fifoEnabled)
        found.push(
          complaint('config/fifo-only', [...at, key], `${key} is for FIFO queues only.`, 'Add fifoEnabled: true.'),
        );
    if (redrivePolicy) {
      const { targetSqsQueueName: name, targetSqsQueueArn: arn } = redrivePolicy;
      if ((name === undefined) === (arn === undefined))
        found.push(
          complaint(
            'config/redrive',
            [...at, 'redrivePolicy'],
            'A redrive policy needs exactly one target.',
            'Write either targetSqsQueueName or targetSqsQueueArn.',
          ),
        );
      const target = name === undefined ? undefined : resource.neighbours.get(name);
      // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
      if (target?.type === 'sqs-queue' && Boolean(target.properties.fifoEnabled) !== Boolean(fifoEnabled))
        found.push(
          complaint(
            'config/redrive',
            [...at, 'redrivePolicy', 'targetSqsQueueName'],
            `"${name}" is ${fifoEnabled ? 'no' : 'a'} FIFO queue and this one is ${fifoEnabled ? 'one' : 'none'}; AWS moves messages only between queues of one kind.`,
            fifoEnabled ? `Add fifoEnabled: true to ${name}.` : 'Name a queue without fifoEnabled.',
          ),
        );
    }
    return found;
  },
  expand(properties, resource) {
    const windows = queueWindows(resource.name, resource.neighbours);
    const { redrivePolicy, fifoEnabled, fifoHighThroughput } = properties;
    const target: Expression | undefined =
      redrivePolicy &&
      (redrivePolicy.targetSqsQueueName === undefined
        ? expressionOf(redrivePolicy.targetSqsQueueArn ?? '')
        : resource.neighbours.get(redrivePolicy.targetSqsQueueName)?.params.arn);
    return [
      {
        kind: 'resource',
        id: resource.id('Queue'),
        from: resource.path,
        tags: 'in-place',
        holdsData: 'kept',
        body: {
          Type: 'AWS::SQS::Queue',
          Metadata: resource.metadata,
          Properties: {
            DelaySeconds: properties.delayMessagesSecond,
            MaximumMessageSize: properties.maxMessageSizeBytes,
            MessageRetentionPeriod: properties.messageRetentionPeriodSeconds,
            ReceiveMessageWaitTimeSeconds: properties.longPollingSeconds,
            VisibilityTimeout:
              properties.visibilityTimeoutSeconds ??
              (windows.length ? comfortableSeconds + Math.max(...windows) : undefined),
            FifoQueue: fifoEnabled || undefined,
            ...(fifoHighThroughput
              ? { DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' }
              : {}),
            ContentBasedDeduplication: properties.contentBasedDeduplication,
            RedrivePolicy:
              redrivePolicy && target !== undefined
                ? { deadLetterTargetArn: target, maxReceiveCount: redrivePolicy.maxReceiveCount }
                : undefined,
            SqsManagedSseEnabled: true,
          },
        },
      },
    ];
  },
});
