import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { Neighbour } from '../../stage/resource.ts';
import type { SourceContext } from '../event.ts';
import { mayBeArn, wrongType } from './event-source.ts';
import { isFifoArn, mayBeQueueArn } from './queue-arn.ts';

/** The value of `onDeliveryFailure`: one of both. */
export interface DeliveryFailure {
  readonly sqsQueueName?: string | undefined;
  readonly sqsQueueArn?: string | undefined;
}

/** A queue for what could not be delivered. */
export interface DeliveryQueue {
  readonly arn: Expression;
  /** The queue, where it is of this config: its policy is ours to write. */
  readonly own?: Neighbour;
}

/** Returns the queue that `onDeliveryFailure` names. */
export const deliveryQueue = ({ sqsQueueName, sqsQueueArn }: DeliveryFailure, event: SourceContext): DeliveryQueue => {
  const own = event.resource((sqsQueueName ?? sqsQueueArn) as string);
  return own === undefined ? { arn: expressionOf(sqsQueueArn as string) } : { arn: own.params.arn as Expression, own };
};

/** Returns the errors of an ARN that is not one of a queue. */
const arnMistakes = (arn: string, queue: Neighbour | undefined, at: Path): Diagnostic[] => {
  if (queue !== undefined && queue.type !== 'sqs-queue')
    return [
      wrongType(queue, 'queue', 'Name an sqs-queue of resources as sqsQueueName, or give the ARN of a queue.', at),
    ];
  if (mayBeQueueArn(arn) && mayBeArn(arn)) return [];
  return [
    errorAt(
      'config/wrong-format',
      at,
      hasToken(arn)
        ? 'This is a reference to something else than the ARN of a queue.'
        : `"${arn}" is not the ARN of a queue.`,
      queue ? `Write sqsQueueName: ${queue.name}.` : 'Write arn:aws:sqs:<region>:<account>:<name>.',
    ),
  ];
};

/**
 * Returns the errors of `onDeliveryFailure`, whose config path is `at`. A FIFO queue is refused where `service` delivers
 * to standard queues only.
 */
export const deliveryMistakes = (
  { sqsQueueName, sqsQueueArn }: DeliveryFailure,
  event: SourceContext,
  at: Path,
  service: string,
): Diagnostic[] => {
  const path = [...at, sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName'];
  const queue = event.resource((sqsQueueName ?? sqsQueueArn) as string);
  const wrong = sqsQueueArn === undefined ? [] : arnMistakes(sqsQueueArn, queue, path);
  if (wrong.length > 0) return wrong;
  if (!(queue ? queue.properties.fifoEnabled === true : isFifoArn(sqsQueueArn ?? '') === true)) return [];
  return [
    errorAt(
      'config/wrong-resource',
      path,
      `"${queue?.name ?? sqsQueueArn}" is a FIFO queue, and ${service} sends what it could not deliver to standard queues only.`,
      'Name a queue without fifoEnabled, or leave onDeliveryFailure out: the dead-letter queue of the stack takes the events then.',
    ),
  ];
};
