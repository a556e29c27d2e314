import type { Neighbour } from '../../stage/resource.ts';
import { resourceOf } from './event-source.ts';

type Resources = ReadonlyMap<string, Neighbour>;

/** Properties that say where messages, events or records go that could not be processed. */
const failureProperties: ReadonlySet<string> = new Set(['redrivePolicy', 'onDeliveryFailure', 'onFailure']);
/** The keys of those properties that name a queue. */
const targetKeys: ReadonlySet<string> = new Set([
  'targetSqsQueueName',
  'targetSqsQueueArn',
  'sqsQueueName',
  'sqsQueueArn',
  'arn',
]);

/** Yields every text by which a value names a target; `isTarget` is true inside a property that does. */
function* targetsIn(value: unknown, isTarget = false): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== 'string') yield* targetsIn(item, isTarget || failureProperties.has(key));
    else if (failureProperties.has(key) || (isTarget && targetKeys.has(key))) yield item;
  }
}

/** The result of `failureTargets` for each config, since it is read once for each queue. */
const known = new WeakMap<Resources, ReadonlySet<string>>();

/** Returns the names of the resources to which something of this config sends what it could not process. */
export const failureTargets = (resources: Resources): ReadonlySet<string> => {
  const targets =
    known.get(resources) ??
    new Set(
      [...resources.values()].flatMap(({ properties }) =>
        [...targetsIn(properties)].flatMap((text) => resourceOf(text, resources)?.name ?? []),
      ),
    );
  known.set(resources, targets);
  return targets;
};
