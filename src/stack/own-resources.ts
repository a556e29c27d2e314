import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { deleted } from '../cloudformation/retention.ts';
import { deadLetterQueue } from '../shared/dead-letter-queue.ts';
import { resourceIn, type TemplateResource } from './template-changes.ts';

/** The days after which the bucket for payloads that did not fit forgets them by its own rule. */
const payloadDays = 14;

const keepsExpired = ['VersioningConfiguration', 'ObjectLockConfiguration', 'ObjectLockEnabled'];

interface LifecycleRule {
  readonly Status?: unknown;
  readonly ExpirationInDays?: unknown;
  readonly [filter: string]: unknown;
}

const deletesAlways = ({ DeletionPolicy, UpdateReplacePolicy }: TemplateResource): boolean =>
  DeletionPolicy === 'Delete' && UpdateReplacePolicy === 'Delete';

/** A rule that is on and filters nothing: what it expires is every object. */
const expiresAll = ({ Status, ExpirationInDays, ...rest }: LifecycleRule): boolean =>
  Status === 'Enabled' &&
  typeof ExpirationInDays === 'number' &&
  ExpirationInDays <= payloadDays &&
  Object.keys(rest).every((key) => key === 'Id');

/**
 * Whether the deployed template's `StpEventBucket` is the stack's own bucket for payloads of past events. Its id alone
 * says nothing, since a config can give it to anything: it must be a bucket whose policies delete it in every case and
 * whose own rule deletes every object within 14 days, so that nothing in it was meant to stay. One with versions or
 * object lock keeps what expires: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html
 */
export const isEventBucket = (deployed: Expression | undefined, logicalId: string): boolean => {
  const bucket = logicalId === 'StpEventBucket' ? resourceIn(deployed, logicalId) : undefined;
  if (bucket?.Type !== 'AWS::S3::Bucket' || !deletesAlways(bucket)) return false;
  const { LifecycleConfiguration, ...properties } = (bucket.Properties ?? {}) as {
    LifecycleConfiguration?: { Rules?: readonly LifecycleRule[] };
  };
  if (keepsExpired.some((property) => Object.hasOwn(properties, property))) return false;
  const rules = LifecycleConfiguration?.Rules;
  return Array.isArray(rules) && rules.some((rule: LifecycleRule | null) => rule !== null && expiresAll(rule));
};

/**
 * Whether the deployed template's `StpDeadLetterQueue` is the queue that the compiler makes, property by property. It
 * holds events that started no job: whoever removes it is asked about those, and about nothing else.
 */
export const isDeadLetterQueue = (deployed: Expression | undefined, logicalId: string): boolean => {
  const own = deadLetterQueue();
  const queue = logicalId === own.id ? resourceIn(deployed, logicalId) : undefined;
  if (queue === undefined) return false;
  // The config's tags go to every resource.
  const { Tags: _, ...properties } = Object(queue.Properties) as Record<string, Expression>;
  return (
    canonicalJson({ ...queue, Properties: properties }) ===
    canonicalJson({ ...own.body, ...deleted } as unknown as Expression)
  );
};

/** Whether a log group of the deployed template comes from the config's `resources`, and goes with its stack. */
export const isOwnLogGroup = (deployed: Expression | undefined, logicalId: string): boolean => {
  const group = resourceIn(deployed, logicalId);
  const { path } = ((group?.Metadata ?? {}) as { 'batch-job'?: { path?: unknown } })['batch-job'] ?? {};
  return (
    group?.Type === 'AWS::Logs::LogGroup' &&
    deletesAlways(group) &&
    typeof path === 'string' &&
    path.startsWith('resources.')
  );
};
