import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { isTarget, queueFinder, targetsOf, valuesAt } from './dead-letter-targets.ts';
import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/**
 * The parameters of those sources of a pipe for which it takes a dead-letter queue.
 * https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_PipeSourceKinesisStreamParameters.html
 */
const streamsOfPipe = ['DynamoDBStreamParameters', 'KinesisStreamParameters'];

/** Returns how many streams a resource reads. Of mappings, only those of streams have a starting position. */
const streamsRead = ({ body: { Type, Properties = {} } }: ResourceContribution): number => {
  const properties = Properties as Expression;
  if (Type === 'AWS::Lambda::EventSourceMapping') return valuesAt(properties, ['StartingPosition']).length;
  if (Type !== 'AWS::Pipes::Pipe') return 0;
  return streamsOfPipe.flatMap((key) => valuesAt(properties, ['SourceParameters', key])).length;
};

/** Returns the step to take for a resource that reads a stream. */
const streamHint = ({ body: { Type }, from }: ResourceContribution): string => {
  if (Type === 'AWS::Pipes::Pipe') return 'Write `DeadLetterConfig: {Arn: …}` beside its StartingPosition.';
  return from[0] === 'cloudformationResources'
    ? 'Write `DestinationConfig: {OnFailure: {Destination: …}}` below its Properties.'
    : 'Write `onFailure`, or leave the override of `DestinationConfig` out.';
};

/**
 * Returns a violation for each queue without a dead-letter queue, and for each mapping and pipe of a stream without a
 * destination. A queue that another resource sends what it could not deliver to needs none; one to which it sends what
 * succeeded does.
 */
export const missingDeadLetters = ({ requireDeadLetterQueues }: Policy, { resources }: Judged): Violation[] => {
  if (!requireDeadLetterQueues) return [];
  const queuesOf = queueFinder(resources);
  // A queue never is its own dead-letter queue.
  const targets = new Map(
    [...resources.values()].map((resource): [string, Expression[][]] => [
      resource.id,
      targetsOf(resource).filter((pieces) => !queuesOf(pieces).includes(resource.id)),
    ]),
  );
  const own = new Set([...targets.values()].flat().flatMap(queuesOf));
  const certainTargets = ({ id }: ResourceContribution) =>
    (targets.get(id) ?? []).filter((pieces) => isTarget(pieces, resources)).length;
  return [...resources.values()].flatMap((resource): Violation[] => {
    const isQueue = resource.body.Type === 'AWS::SQS::Queue' && !own.has(resource.id);
    if (certainTargets(resource) >= (isQueue ? 1 : streamsRead(resource))) return [];
    const path = placeOf(resource);
    const code = 'policy/dead-letter-queue';
    if (!isQueue)
      return [
        { code, path, sentence: 'Records of a stream that fail go nowhere, and are lost.', hint: streamHint(resource) },
      ];
    return [
      {
        code,
        path,
        sentence: 'This queue has no dead-letter queue: a message that nobody can process comes back until it is lost.',
        hint:
          path[0] === 'cloudformationResources'
            ? 'Write `RedrivePolicy: {deadLetterTargetArn: …, maxReceiveCount: 3}` below its Properties.'
            : 'Write `redrivePolicy`.',
      },
    ];
  });
};
