import { canonicalJson } from '../cloudformation/canonical.ts';
import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { deletePolicies } from '../cloudformation/retention.ts';
import { deadLetterQueue } from '../shared/dead-letter-queue.ts';
import { runsTable } from '../shared/runs-table.ts';
import { alarmMailTopic } from '../stage/alarm-mail.ts';
import { eventBucketId, eventDays } from '../stage/event-bucket.ts';
import { nameInAwsOf } from './owners.ts';
import { resourceIn, type TemplateResource } from './template-changes.ts';

/** Bucket properties with which S3 may keep objects that have expired. */
const retainingProperties = ['VersioningConfiguration', 'ObjectLockConfiguration', 'ObjectLockEnabled'];

/** A rule of a bucket's `LifecycleConfiguration`, in a template that anybody may have written. */
interface LifecycleRule {
  readonly Status?: unknown;
  readonly ExpirationInDays?: unknown;
  readonly [filter: string]: unknown;
}

/** True if CloudFormation deletes the resource both on removal and on replacement. */
const isAlwaysDeleted = ({ DeletionPolicy, UpdateReplacePolicy }: TemplateResource): boolean =>
  DeletionPolicy === 'Delete' && UpdateReplacePolicy === 'Delete';

/** True for a rule that is enabled and has no filter: it expires every object. */
const expiresAll = ({ Status, ExpirationInDays, ...rest }: LifecycleRule): boolean =>
  Status === 'Enabled' &&
  typeof ExpirationInDays === 'number' &&
  ExpirationInDays <= eventDays &&
  Object.keys(rest).every((key) => key === 'Id');

/**
 * True if the logical id is `StpEventBucket` and the deployed template has under it the bucket that the compiler makes
 * for large event payloads. A config can give this id to any resource, so the resource must be a bucket that
 * CloudFormation always deletes and whose lifecycle rule deletes every object within 14 days. Versioning or object lock
 * would keep expired objects:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html
 */
export const isEventBucket = (deployed: Expression | undefined, logicalId: string): boolean => {
  const bucket = logicalId === eventBucketId ? resourceIn(deployed, logicalId) : undefined;
  if (bucket?.Type !== 'AWS::S3::Bucket' || !isAlwaysDeleted(bucket)) return false;
  const { LifecycleConfiguration, ...properties } = (bucket.Properties ?? {}) as {
    LifecycleConfiguration?: { Rules?: readonly LifecycleRule[] };
  };
  if (retainingProperties.some((property) => Object.hasOwn(properties, property))) return false;
  const rules = LifecycleConfiguration?.Rules;
  return Array.isArray(rules) && rules.some((rule: LifecycleRule | null) => rule !== null && expiresAll(rule));
};

/**
 * True if the deployed template has under the logical id of a shared part the resource that the compiler makes, with equal
 * properties apart from `Tags`, and CloudFormation always deletes it.
 */
const isOwn = (own: ResourceContribution, deployed: Expression | undefined, logicalId: string): boolean => {
  const resource = logicalId === own.id ? resourceIn(deployed, logicalId) : undefined;
  if (resource === undefined) return false;
  // The config's tags are added to every resource.
  const { Tags: _, ...properties } = Object(resource.Properties) as Record<string, Expression>;
  return (
    canonicalJson({ ...resource, Properties: properties }) ===
    canonicalJson({ ...own.body, ...deletePolicies } as unknown as Expression)
  );
};

/** True for `StpDeadLetterQueue`, the queue that the compiler makes for events that started no job. */
export const isDeadLetterQueue = (deployed: Expression | undefined, logicalId: string): boolean =>
  isOwn(deadLetterQueue(), deployed, logicalId);

/** True for `StpRuns`, the table in which runs take places: it holds nothing that outlives them. */
export const isRunsTable = (deployed: Expression | undefined, logicalId: string): boolean =>
  isOwn(runsTable(), deployed, logicalId);

/**
 * True for a topic that the compiler makes for mails of alarms, by its logical id and its subscription in the deployed
 * template. It goes with the last alarm that writes to its recipient, and holds nothing else.
 */
export const isAlarmMail = (deployed: Expression | undefined, logicalId: string): boolean => {
  const topic = resourceIn(deployed, logicalId);
  const { Endpoint, Protocol } = Object(resourceIn(deployed, `${logicalId}Subscription`)?.Properties) as {
    Endpoint?: Expression;
    Protocol?: unknown;
  };
  return (
    topic?.Type === 'AWS::SNS::Topic' &&
    isAlwaysDeleted(topic) &&
    Protocol === 'email' &&
    Endpoint !== undefined &&
    alarmMailTopic(Endpoint) === logicalId
  );
};

/** Returns the path in the `Metadata` of a resource, `resources.orders`; undefined if it has none. */
const configPathIn = (resource: TemplateResource | undefined): string | undefined => {
  const { path } = ((resource?.Metadata ?? {}) as { 'batch-job'?: { path?: unknown } })['batch-job'] ?? {};
  return typeof path === 'string' ? path : undefined;
};

/** Returns the name that the logical ids of a resource are made of, if its path in the `Metadata` is that of the whole resource. */
const madeOf = (resource: TemplateResource | undefined): string | undefined =>
  /^resources\.[^.]+$/.test(configPathIn(resource) ?? '') ? nameInAwsOf(resource) : undefined;

/**
 * True for the dead-letter queue that the compiler makes for a queue of the config that triggers a job. It goes with the
 * last event of that queue, so AWS is asked for its messages.
 */
export const isQueueDeadLetters = (deployed: Expression | undefined, id: string): boolean => {
  const queue = resourceIn(deployed, id);
  const name = madeOf(queue);
  return queue?.Type === 'AWS::SQS::Queue' && name !== undefined && id === `${logicalId(name)}DeadLetterQueue`;
};

/**
 * True for a stream of Firehose that forwards the log of a resource of the config: what
 * waits in it is in the log as well.
 */
export const isLogStream = (deployed: Expression | undefined, id: string): boolean => {
  const stream = resourceIn(deployed, id);
  const name = madeOf(stream);
  return (
    stream?.Type === 'AWS::KinesisFirehose::DeliveryStream' &&
    name !== undefined &&
    id === `${logicalId(name)}LogGroupDeliveryStream`
  );
};

/**
 * True for a log group of the deployed template that the config's `resources` made and CloudFormation always deletes.
 */
export const isOwnLogGroup = (deployed: Expression | undefined, logicalId: string): boolean => {
  const group = resourceIn(deployed, logicalId);
  return (
    group?.Type === 'AWS::Logs::LogGroup' &&
    isAlwaysDeleted(group) &&
    (configPathIn(group)?.startsWith('resources.') ?? false)
  );
};
