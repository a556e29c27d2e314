import { type Expression, isMap } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { bridgedIn } from '../../events/parts/s3-bridge.ts';
import type { World } from '../../ports/world.ts';
import { ownerOf } from '../../stack/owners.ts';
import { resourcesIn } from '../../stack/template-changes.ts';

/** Returns the buckets whose names a template's rules for events of S3 contain, with the jobs that each starts. */
const foreignBuckets = (template: Expression): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const resource of Object.values(resourcesIn(template))) {
    const { EventPattern: pattern, State: state } = isMap(resource.Properties) ? resource.Properties : {};
    if (resource.Type !== 'AWS::Events::Rule' || state === 'DISABLED') continue;
    const bucket = bridgedIn(pattern)?.bucket;
    if (typeof bucket === 'string')
      found.set(bucket, (found.get(bucket) ?? new Set()).add(ownerOf(resource) ?? 'a job'));
  }
  return found;
};

/**
 * Returns a sentence for each bucket of others that a template's jobs wait for, and that does not send its events to
 * EventBridge, or of which AWS does not tell. Changes nothing of the bucket. Throws in a run that was asked to stop.
 */
export const silentBucketNotes = async (world: World, template: Expression): Promise<string[]> => {
  const buckets = [...foreignBuckets(template)];
  if (buckets.length === 0) return [];
  const triggers = await world.triggers();
  const notes = await Promise.all(
    buckets.map(async ([bucket, jobs]): Promise<string[]> => {
      const starts = [...jobs].sort().join(', ');
      try {
        if (await triggers.sendsToEventBridge(bucket)) return [];
        return [
          `The bucket ${bucket} does not send its events to EventBridge, so none of its objects starts ${starts}. Whoever owns it turns that on: in the console under Properties, Amazon EventBridge, or by NotificationConfiguration.EventBridgeConfiguration in its template.`,
        ];
      } catch (problem) {
        if (!(problem instanceof Refused) || world.stopped) throw problem;
        return [
          `Whether the bucket ${bucket}, which starts ${starts}, sends its events to EventBridge is not known (${problem.code}): ${problem.message}`,
        ];
      }
    }),
  );
  return notes.flat();
};
