import { allow } from '../../cloudformation/contribution.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { EventContext } from '../event.ts';
import { mayBeArn } from './event-source.ts';
import { isFifoArn } from './queue-arn.ts';
import type { StreamTuning } from './stream-shape.ts';

type Destination = NonNullable<StreamTuning['onFailure']>;

/** Types of the config's resources and actions by the type of a destination. */
const destinations = {
  sqs: { resource: 'sqs-queue', action: 'sqs:SendMessage', words: 'queue' },
  sns: { resource: 'sns-topic', action: 'sns:Publish', words: 'topic' },
} as const;

/** Returns the error of a destination that is of this config; undefined if there is none. */
const ownDestinationMistake = ({ arn, type }: Destination, event: EventContext, path: Path): Diagnostic | undefined => {
  const { resource, words } = destinations[type];
  const target = event.resource(arn);
  if (target !== undefined && target.type !== resource)
    return errorAt(
      'config/wrong-resource',
      path,
      `"${target.name}" is no ${words}, its type is ${target.type}.`,
      `Name an ${resource} of resources, or write the type of the destination that you mean.`,
    );
  if (target !== undefined && !mayBeArn(arn))
    return errorAt(
      'config/wrong-format',
      path,
      `This is a reference to something else than the ARN of a ${words}.`,
      `Write $ResourceParam('${target.name}', 'arn').`,
    );
  if (target?.properties.fifoEnabled !== true) return undefined;
  return fifoMistake(words, path);
};

/** https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-params.html (DestinationConfig) */
const fifoMistake = (words: string, path: Path): Diagnostic =>
  errorAt(
    'config/wrong-resource',
    path,
    `This is a FIFO ${words}, and Lambda sends failures of a stream to standard queues and topics only.`,
    'Name one that is not FIFO, or remove onFailure: the dead-letter queue of the stack then takes them.',
  );

/** Returns the errors of the destination of a stream's failures, with paths from the top of the config. */
export const checkDestination = (destination: Destination | undefined, event: EventContext): Diagnostic[] => {
  if (destination === undefined) return [];
  const { arn, type } = destination;
  const path = [...event.path, 'properties', 'onFailure', 'arn'];
  const own = ownDestinationMistake(destination, event, path);
  if (own !== undefined) return [own];
  const [, service] = /^arn:[^:]+:(sqs|sns):/.exec(arn) ?? [];
  const { words } = destinations[type];
  if (service !== undefined && service !== type)
    return [
      errorAt(
        'config/wrong-format',
        path,
        `This is the ARN of a ${destinations[service as 'sns' | 'sqs'].words}, and the type of the destination is ${type}.`,
        `Write type: ${service}, or the ARN of a ${words}.`,
      ),
    ];
  return isFifoArn(arn) === true ? [fifoMistake(words, path)] : [];
};

/**
 * Returns the event source mapping of a stream, and the permission to send failures to its destination: that of the
 * event, or the dead-letter queue of the stack. `source` is the ARN of the stream, or of the consumer that reads it.
 */
export const streamMapping = (
  source: Expression,
  { batchSize, onFailure, ...tuning }: StreamTuning & { readonly batchSize: number },
  event: EventContext,
): Expansion => {
  const own = onFailure && event.resource(onFailure.arn);
  const destination = onFailure ? (own?.params.arn ?? expressionOf(onFailure.arn)) : deadLetterQueueArn;
  return [
    ...(onFailure ? [] : [{ kind: 'need', of: 'dead-letter-queue' } as const]),
    event.triggerStatement(allow([destinations[onFailure?.type ?? 'sqs'].action], destination)),
    event.child('EventSourceMapping', 'in-place', {
      Type: 'AWS::Lambda::EventSourceMapping',
      ...event.dependsOn(),
      Properties: {
        EventSourceArn: source,
        FunctionName: event.trigger.name,
        // All always there, with AWS's defaults: an update that only drops a property leaves the mapping as it is.
        Enabled: event.enabled,
        StartingPosition: tuning.startingPosition,
        BatchSize: batchSize,
        MaximumBatchingWindowInSeconds: tuning.maxBatchWindowSeconds ?? 0,
        MaximumRetryAttempts: tuning.maximumRetryAttempts,
        BisectBatchOnFunctionError: tuning.bisectBatchOnFunctionError,
        ParallelizationFactor: tuning.parallelizationFactor ?? 1,
        DestinationConfig: { OnFailure: { Destination: destination } },
        FunctionResponseTypes: event.trigger.startsRuns ? ['ReportBatchItemFailures'] : undefined,
      },
    }),
  ];
};
