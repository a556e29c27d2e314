import { mentioned } from '../cloudformation/mention.ts';
import type { Config } from '../config/schema.ts';
import { complaint, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Notification, overlaps } from '../events/s3-overlap.ts';

interface Placed extends Notification {
  readonly bucket: string | undefined;
  readonly job: string;
  readonly index: number;
}

/** Complaints about events of one bucket that one object could match both: S3 refuses them together. */
export const checkNotifications = (config: Config): Diagnostic[] => {
  const placed = Object.entries(config.resources).flatMap(([job, resource]): Placed[] =>
    resource.type === 'batch-job'
      ? resource.properties.events.flatMap((event, index) =>
          event.type === 's3'
            ? [{ ...event.properties, bucket: mentioned(event.properties.bucketArn), job, index }]
            : [],
        )
      : [],
  );
  return placed.flatMap((event, at) => {
    const earlier = placed.slice(0, at).find((other) => other.bucket === event.bucket && overlaps(other, event));
    if (earlier === undefined) return [];
    const other = earlier.job === event.job ? 'another event of this job' : `an event of "${earlier.job}"`;
    return [
      complaint(
        'config/overlapping-events',
        ['resources', event.job, 'properties', 'events', event.index],
        `One object could match both this event and ${other}, and S3 refuses such a pair on one bucket.`,
        'Give them prefixes or suffixes that exclude each other; one job can also read the event and tell the cases apart.',
      ),
    ];
  });
};
