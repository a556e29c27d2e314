import { shownText } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import type { Neighbour } from '../../stage/resource.ts';
import { resourceOf } from './event-source.ts';
import { type Notification, overlaps } from './s3-overlap.ts';

/** An event of a job or function, as the config has it; `bucketArn` is present on S3 events. */
interface BucketEvent {
  readonly type: string;
  readonly properties: Notification & { readonly bucketArn?: string };
}

/** The most notifications of a bucket: https://docs.aws.amazon.com/general/latest/gr/s3.html (Event notifications) */
const mostNotifications = 100;

/**
 * Returns a diagnostic for the first S3 event that a bucket has no room for, and one for each S3 event, of any job or
 * function, whose objects an earlier event could match as well: S3 refuses two such notifications. Equal events of one
 * owner are left to `checkEvents` (`config/event-twice`). `bucket` is the name of the bucket in the config.
 */
export const checkNotifications = (bucket: string, resources: ReadonlyMap<string, Neighbour>): Diagnostic[] => {
  const events = [...resources.values()]
    .filter(({ eventTarget }) => eventTarget !== undefined)
    .flatMap(({ name, properties, eventTarget }) =>
      ((properties.events as readonly BucketEvent[] | undefined) ?? []).map((event, index) => ({
        ...event,
        owner: name,
        word: eventTarget?.word,
        path: ['resources', name, 'properties', 'events', index, 'properties'],
      })),
    )
    .filter(
      ({ type, properties }) => type === 's3' && resourceOf(properties.bucketArn ?? '', resources)?.name === bucket,
    );
  const beyond = events[mostNotifications];
  const tooMany = beyond && [
    errorAt(
      'config/too-many-events',
      beyond.path,
      `S3 takes ${mostNotifications} event notifications for a bucket, and "${bucket}" has ${events.length}.`,
      'Let one event stand for several, by a shorter prefix or s3:ObjectCreated:*; or divide the objects between two buckets.',
    ),
  ];
  const overlapping = events.flatMap((event, index) => {
    const first = events.slice(0, index).find((other) => overlaps(other.properties, event.properties));
    if (!first || (first.owner === event.owner && isEqual(first.properties, event.properties))) return [];
    const { s3EventType: type, filterRule: { prefix = '', suffix = '' } = {} } = first.properties;
    return [
      errorAt(
        'config/overlapping-notifications',
        [...event.path, 's3EventType'],
        `An object of "${bucket}" could match this event and one of "${first.owner}" (${type}, ${shownText(prefix)}…${shownText(suffix)}); S3 allows only one.`,
        `Tell them apart by s3EventType, or by prefixes or suffixes in filterRule; or start the second ${event.word} from the first.`,
      ),
    ];
  });
  return [...(tooMany ?? []), ...overlapping];
};

/** True for two notifications of the same event type, prefix and suffix. */
const isEqual = (a: Notification, b: Notification): boolean =>
  a.s3EventType === b.s3EventType &&
  (a.filterRule?.prefix ?? '') === (b.filterRule?.prefix ?? '') &&
  (a.filterRule?.suffix ?? '') === (b.filterRule?.suffix ?? '');
