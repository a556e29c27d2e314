import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import type { Need, QueueSender } from '../../stage/needs.ts';
import type { Neighbour } from '../../stage/resource.ts';
import type { EventContext } from '../event.ts';
import { mayBeArn, regionOf } from './event-source.ts';
import { isFifoArn, mayBeQueueArn } from './queue-arn.ts';

/** The value of `onDeliveryFailure`, of which exactly one property is written. */
export interface DeliveryFailure {
  readonly sqsQueueName?: string | undefined;
  readonly sqsQueueArn?: string | undefined;
}

/** The parts of an event's context that decide about its queue for failures. */
type Surroundings = Pick<EventContext, 'resource' | 'region'>;

/** Returns the resource of this config that `onDeliveryFailure` names or refers to; undefined for any other queue. */
const ownQueue = ({ sqsQueueName, sqsQueueArn }: DeliveryFailure, { resource }: Surroundings): Neighbour | undefined =>
  resource((sqsQueueName ?? sqsQueueArn) as string);

const fifoMistake = (path: Path, who: string): Diagnostic =>
  errorAt(
    'config/redrive',
    path,
    `${who} is a FIFO queue, and what could not be delivered goes to standard queues only.`,
    'Name a queue without fifoEnabled.',
  );

const regionMistake = (path: Path, sentence: string, region: string): Diagnostic =>
  errorAt('config/other-region', path, sentence, `Write sqsQueueArn: the ARN of a queue in ${region}.`);

/** Returns the diagnostics of a queue by its ARN; `region` is that of the source. */
const arnMistakes = (arn: string, region: string | undefined, path: Path): Diagnostic[] => {
  if (!mayBeQueueArn(arn) || !mayBeArn(arn))
    return [
      errorAt(
        'config/wrong-format',
        path,
        mayBeQueueArn(arn)
          ? 'This is a reference to something else than the ARN of a queue.'
          : `"${arn}" is not the ARN of a queue.`,
        "Write arn:aws:sqs:<region>:<account>:<name>, or $CfResourceParam('MyQueue', 'Arn').",
      ),
    ];
  if (isFifoArn(arn)) return [fifoMistake(path, `"${arn}"`)];
  const written = regionOf(expressionOf(arn));
  return typeof written === 'string' && region !== undefined && written !== region
    ? [
        regionMistake(
          path,
          `The queue is in ${written} and the source in ${region}; AWS takes one of its region.`,
          region,
        ),
      ]
    : [];
};

/**
 * Returns the diagnostics of `onDeliveryFailure`: AWS takes a standard queue in the region of the source. `path` leads to
 * it, `sourceRegion` is the region of the source where that is not the stack's.
 */
export const deliveryFailureMistakes = (
  given: DeliveryFailure | undefined,
  path: Path,
  event: Surroundings,
  sourceRegion?: string,
): Diagnostic[] => {
  if (given === undefined) return [];
  const key = given.sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName';
  const queue = ownQueue(given, event);
  const at = [...path, key];
  if (queue === undefined)
    return given.sqsQueueArn === undefined ? [] : arnMistakes(given.sqsQueueArn, sourceRegion ?? event.region, at);
  if (queue.type !== 'sqs-queue')
    return [
      errorAt(
        'config/wrong-resource',
        at,
        `"${queue.name}" is no queue, its type is ${queue.type}.`,
        'Name an sqs-queue of resources, or give the ARN of a queue as sqsQueueArn.',
      ),
    ];
  if (given.sqsQueueArn !== undefined && !mayBeArn(given.sqsQueueArn))
    return arnMistakes(given.sqsQueueArn, undefined, at);
  if (queue.properties.fifoEnabled) return [fifoMistake(at, `"${queue.name}"`)];
  return sourceRegion === undefined
    ? []
    : [
        regionMistake(
          at,
          `"${queue.name}" is in the region of the stack and the source in ${sourceRegion}; AWS takes a queue of its region.`,
          sourceRegion,
        ),
      ];
};

/**
 * Returns the ARN of the queue for what a source could not deliver, and the need that lets the source send to it: the
 * queue of `onDeliveryFailure`, else the stack's dead-letter queue. The policy of a queue that is not of this config
 * must let the source send.
 */
export const deliveryFailureTarget = (
  given: DeliveryFailure | undefined,
  sender: QueueSender,
  event: Surroundings,
): { readonly arn: Expression; readonly needs: readonly Need[] } => {
  if (given === undefined) return { arn: deadLetterQueueArn, needs: [{ kind: 'need', of: 'dead-letters', ...sender }] };
  const queue = ownQueue(given, event);
  if (queue === undefined) return { arn: expressionOf(given.sqsQueueArn as string), needs: [] };
  const { name, id, params } = queue;
  return {
    arn: params.arn as Expression,
    needs: [{ kind: 'need', of: 'queue-sender', queue: { name, id }, ...sender }],
  };
};
