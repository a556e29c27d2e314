/** When a bucket notifies: an event type, maybe with `*` at its end, and the ends of the keys. */
export interface Notification {
  readonly s3EventType: string;
  readonly filterRule?: { readonly prefix?: string | undefined; readonly suffix?: string | undefined } | undefined;
}

/**
 * Whether one object could match both. S3 refuses two such notifications on one bucket, whatever they call:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
 */
export const overlaps = (a: Notification, b: Notification): boolean =>
  eitherBegins(withoutStar(a.s3EventType), withoutStar(b.s3EventType)) &&
  eitherBegins(a.filterRule?.prefix ?? '', b.filterRule?.prefix ?? '') &&
  eitherEnds(a.filterRule?.suffix ?? '', b.filterRule?.suffix ?? '');

/** `s3:ObjectCreated:Put` → itself with a closing mark, so that only `s3:ObjectCreated:*` covers it. */
const withoutStar = (type: string): string => (type.endsWith('*') ? type.slice(0, -1) : `${type} `);
const eitherBegins = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
const eitherEnds = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
