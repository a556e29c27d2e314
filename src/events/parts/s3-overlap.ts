/**
 * The events of S3 that a notification selects: an event type, perhaps with `*` at its end, and prefix and suffix of
 * keys.
 */
export interface Notification {
  readonly s3EventType: string;
  readonly filterRule?: { readonly prefix?: string | undefined; readonly suffix?: string | undefined } | undefined;
}

/**
 * True if an event of one object could match both. S3 refuses two such notifications on one bucket, for whatever
 * targets:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
 */
export const overlaps = (a: Notification, b: Notification): boolean =>
  eitherBegins(withoutStar(a.s3EventType), withoutStar(b.s3EventType)) &&
  eitherBegins(a.filterRule?.prefix ?? '', b.filterRule?.prefix ?? '') &&
  eitherEnds(a.filterRule?.suffix ?? '', b.filterRule?.suffix ?? '');

/**
 * Returns the event type as a prefix: without its `*`, or with a space behind it, so that `s3:ObjectCreated:Put` is no
 * prefix of a longer type.
 */
const withoutStar = (type: string): string => (type.endsWith('*') ? type.slice(0, -1) : `${type} `);
const eitherBegins = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
const eitherEnds = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
