import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** The keys below which a queue is named for what others could not deliver. */
const deadLetterKeys = ['deadLetterTargetArn', 'DeadLetterConfig', 'DestinationConfig'];

/** Returns the logical ids that an expression names. */
const idsIn = (value: Expression | undefined): string[] => {
  if (Array.isArray(value)) return value.flatMap((item: Expression) => idsIn(item));
  if (!isMap(value)) return [];
  const named = value.Ref ?? (Array.isArray(value['Fn::GetAtt']) ? value['Fn::GetAtt'][0] : undefined);
  return typeof named === 'string' ? [named] : Object.values(value).flatMap(idsIn);
};

/** Returns the logical ids of the queues that are dead-letter queues of others. */
const deadLetterQueues = (value: Expression | undefined): string[] => {
  if (Array.isArray(value)) return value.flatMap((item: Expression) => deadLetterQueues(item));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    deadLetterKeys.includes(key) ? idsIn(item) : deadLetterQueues(item),
  );
};

/** True if a mapping of a stream has no place for records that fail. Only streams have a starting position. */
const losesRecords = (properties: Readonly<Record<string, Expression | undefined>>): boolean =>
  properties.StartingPosition !== undefined && idsOrText(properties.DestinationConfig).length === 0;

/** Returns the logical ids of an expression, or the expression itself if it is text: an ARN of another stack. */
const idsOrText = (value: Expression | undefined): readonly unknown[] => {
  const ids = idsIn(value);
  if (ids.length > 0 || !isMap(value)) return ids;
  return Object.values(value).flatMap((item) => (typeof item === 'string' ? [item] : idsOrText(item)));
};

/** Returns a violation for each queue without a dead-letter queue, and each mapping of a stream without a destination. */
export const missingDeadLetters = ({ requireDeadLetterQueues }: Policy, { resources }: Judged): Violation[] => {
  if (!requireDeadLetterQueues) return [];
  const all = [...resources.values()];
  const own = new Set(all.flatMap(({ body }) => deadLetterQueues(body.Properties as Expression)));
  return all.flatMap((resource): Violation[] => {
    const { Type, Properties = {} } = resource.body;
    const path = placeOf(resource);
    const code = 'policy/dead-letter-queue';
    if (Type === 'AWS::SQS::Queue' && Properties.RedrivePolicy === undefined && !own.has(resource.id))
      return [
        {
          code,
          path,
          sentence:
            'This queue has no dead-letter queue: a message that nobody can process comes back until it is lost.',
          hint:
            path[0] === 'cloudformationResources'
              ? 'Write `RedrivePolicy: {deadLetterTargetArn: …, maxReceiveCount: 3}` below its Properties.'
              : 'Write `redrivePolicy`.',
        },
      ];
    if (Type === 'AWS::Lambda::EventSourceMapping' && losesRecords(Properties))
      return [
        {
          code,
          path,
          sentence: 'Records of a stream that fail go nowhere, and are lost.',
          hint: 'Write `onFailure`, or leave the override of `DestinationConfig` out.',
        },
      ];
    return [];
  });
};
