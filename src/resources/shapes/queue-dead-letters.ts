import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Diagnostic, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { failureTargets } from '../../events/parts/failure-targets.ts';
import { queueConsumers } from '../../events/parts/queue-consumers.ts';
import type { OwnAccountArn } from '../../stage/own-account.ts';
import type { Neighbour, ResourceContext } from '../../stage/resource.ts';

/**
 * The longest retention of messages, in seconds: 14 days.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 */
export const longestRetention = 1_209_600;

/**
 * Receives after which a message of a queue with a consumer here goes to the queue's dead letters: the least that AWS
 * advises where Lambda reads the queue, which also counts receives that Lambda itself throttled.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
export const defaultReceives = 5;

/** The properties of a queue that decide about its dead letters. */
interface QueueKind {
  readonly fifoEnabled?: boolean | undefined;
  readonly redrivePolicy?: object | undefined;
}

/** True for a queue whose messages start a job or a function. */
export const hasConsumers = ({ name, neighbours }: ResourceContext): boolean =>
  queueConsumers(name, neighbours).length > 0;

/** Returns the other queue of this config that has the logical id of the dead letters of a queue. */
const sameIdAsDeadLetters = (queue: ResourceContext): Neighbour | undefined =>
  [...queue.neighbours.values()].find(({ id }) => id === queue.id('DeadLetterQueue'));

/**
 * True for a queue that gets a dead-letter queue of its own: it has a consumer here, no redrive policy, and is no
 * dead-letter queue itself.
 */
export const needsDeadLetters = ({ redrivePolicy }: QueueKind, queue: ResourceContext): boolean =>
  hasConsumers(queue) &&
  !redrivePolicy &&
  !failureTargets(queue.neighbours).has(queue.name) &&
  sameIdAsDeadLetters(queue) === undefined;

/**
 * Returns the dead-letter queue of a queue, of the same kind. Without a `RedriveAllowPolicy`, which would have to name
 * the queue whose redrive policy names this one: a circle.
 */
export const deadLetterQueueOf = ({ fifoEnabled }: QueueKind, queue: ResourceContext): ResourceContribution => ({
  kind: 'resource',
  id: queue.id('DeadLetterQueue'),
  from: queue.path,
  tags: 'in-place',
  holdsData: 'kept',
  body: {
    Type: 'AWS::SQS::Queue',
    Metadata: queue.metadata,
    Properties: {
      FifoQueue: fifoEnabled || undefined,
      MessageRetentionPeriod: longestRetention,
      SqsManagedSseEnabled: true,
    },
  },
});

/** Returns a warning for a queue that gets no dead letters, since another queue has their logical id. */
export const checkDeadLetters = (queue: ResourceContext): Diagnostic[] => {
  const taken = sameIdAsDeadLetters(queue);
  if (taken === undefined || !hasConsumers(queue) || failureTargets(queue.neighbours).has(queue.name)) return [];
  const isOfJob = queueConsumers(queue.name, queue.neighbours).some(({ startsRuns }) => startsRuns);
  return [
    warningAt(
      'config/redrive',
      queue.path,
      `"${queue.name}" ${isOfJob ? 'triggers a job' : 'starts a function'} and has no redrivePolicy, and its dead-letter queue would have the logical id of "${taken.name}", so it gets none.`,
      `Add redrivePolicy: {targetSqsQueueName: ${taken.name}, maxReceiveCount: ${defaultReceives}}, or rename ${taken.name}.`,
    ),
  ];
};

/** Returns the target of a redrive policy, which is of the same account as its queue; `at` is the path of the properties. */
export const targetOfOwnAccount = (arn: string | undefined, at: Path): OwnAccountArn[] =>
  arn === undefined
    ? []
    : [
        {
          path: [...at, 'redrivePolicy', 'targetSqsQueueArn'],
          arn,
          rule: 'SQS moves messages only to a queue of the same account',
        },
      ];
