import { canonicalJson } from '../../cloudformation/canonical.ts';
import {
  concat,
  type Expression,
  type ExpressionMap,
  isMap,
  partsOf,
  select,
  split,
} from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { KeyFilter } from './s3-filter.ts';

/** The events of S3 that one event type of a notification selects, in the words of EventBridge. */
interface Selection {
  readonly detailType: readonly string[];
  /** `detail.reason`: the API, or the rule, that did it. */
  readonly reason?: string;
  readonly deletionType?: string;
  /** The first part of `eventName` in S3's own form: `ObjectCreated:`. */
  readonly group: string;
}

/**
 * The second parts of `eventName` in S3's own form, by EventBridge's `deletion-type`, else its `reason`, else its
 * `detail-type`.
 */
const created = {
  PutObject: 'Put',
  'POST Object': 'Post',
  CopyObject: 'Copy',
  CompleteMultipartUpload: 'CompleteMultipartUpload',
};
const removed = { 'Permanently Deleted': 'Delete', 'Delete Marker Created': 'DeleteMarkerCreated' };
const restored = { 'Object Restore Initiated': 'Post', 'Object Restore Completed': 'Completed' };

/** The names of EventBridge that S3's own form has others for, by the first part of `eventName`. */
const otherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ObjectCreated:': Object.fromEntries(Object.entries(created).filter(([theirs, own]) => theirs !== own)),
  'ObjectRemoved:': removed,
  'ObjectRestore:': restored,
};

const creation = { detailType: ['Object Created'], group: 'ObjectCreated:' } as const;
// An expiration by a lifecycle rule has the reason `Lifecycle Expiration`, and event types of its own in a notification.
const removal = { detailType: ['Object Deleted'], reason: 'DeleteObject', group: 'ObjectRemoved:' } as const;
const restoration = { group: 'ObjectRestore:' } as const;

/** Returns the entries of a table as event types of a notification, each with what `select` makes of its key. */
const eventTypes = (
  table: Readonly<Record<string, string>>,
  group: string,
  select: (key: string) => Selection,
): Readonly<Record<string, Selection>> =>
  Object.fromEntries(Object.entries(table).map(([key, name]) => [`s3:${group}${name}`, select(key)]));

/**
 * The event types of notifications that EventBridge has as well, with what they are there:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-mapping-troubleshooting.html and
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html. Replication and the loss of an object of reduced
 * redundancy are not sent to EventBridge.
 */
const selections: Readonly<Record<string, Selection>> = {
  's3:ObjectCreated:*': creation,
  ...eventTypes(created, creation.group, (reason) => ({ ...creation, reason })),
  's3:ObjectRemoved:*': removal,
  ...eventTypes(removed, removal.group, (deletionType) => ({ ...removal, deletionType })),
  's3:ObjectRestore:*': { ...restoration, detailType: Object.keys(restored) },
  ...eventTypes(restored, restoration.group, (detailType) => ({ ...restoration, detailType: [detailType] })),
};

const selectionOf = (s3EventType: string): Selection | undefined =>
  Object.hasOwn(selections, s3EventType) ? selections[s3EventType] : undefined;

/** Returns the parts of a text that `wildcard` of EventBridge takes as they are: `*` and the backslash are escaped. */
const literal = (text: Expression): Expression =>
  concat(...partsOf(text).map((part) => (typeof part === 'string' ? part.replace(/[\\*]/g, '\\$&') : part)));

/**
 * Returns the keys in which a suffix begins before its prefix ends, `abc` for `ab` and `bc`: those that no pattern
 * `prefix*suffix` matches, and that a notification does.
 */
const overlappingKeys = (prefix: string, suffix: string): string[] => {
  const most = Math.min(prefix.length, suffix.length);
  const keys = Array.from({ length: most }, (_, index) => index + 1)
    .filter((length) => prefix.endsWith(suffix.slice(0, length)))
    .map((length) => prefix + suffix.slice(length));
  return [...new Set(keys)].sort();
};

/**
 * Returns the matchers of keys that begin and end so; undefined for all keys. Alternatives in a list are joined by OR, so
 * prefix and suffix together are one `wildcard`, and the keys in which they overlap:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html. Keys are not encoded there.
 */
const keyMatchers = ({ prefix = '', suffix = '' }: KeyFilter): readonly Expression[] | undefined => {
  if (!prefix && !suffix) return undefined;
  const [before, after] = [expressionOf(prefix), expressionOf(suffix)];
  if (!suffix) return [{ prefix: before }];
  if (!prefix) return [{ suffix: after }];
  const overlapping = hasToken(prefix) || hasToken(suffix) ? [] : overlappingKeys(prefix, suffix);
  return [{ wildcard: concat(literal(before), '*', literal(after)) }, ...overlapping];
};

/** Returns the name of the bucket with an ARN: `arn:aws:s3:::<name>`. */
const bucketNameOf = (bucketArn: string): Expression =>
  hasToken(bucketArn) ? select(5, split(':', expressionOf(bucketArn))) : bucketArn.split(':').slice(5).join(':');

/** Returns the parts of a pattern that select the kind of an event. */
const kindOf = ({ detailType, reason, deletionType }: Selection) => ({
  'detail-type': detailType,
  detail: {
    ...(reason === undefined ? {} : { reason: [reason] }),
    ...(deletionType === undefined ? {} : { 'deletion-type': [deletionType] }),
  },
});

/** An event of a bucket that sends its events to EventBridge. */
export interface BridgedEvent {
  readonly bucketArn: string;
  readonly s3EventType: string;
  readonly filterRule?: KeyFilter | undefined;
}

/** Returns the `EventPattern` of a rule of the default bus for an event type that EventBridge has. */
export const bridgePattern = ({ bucketArn, s3EventType, filterRule = {} }: BridgedEvent): ExpressionMap => {
  const { detail, ...kind } = kindOf(selectionOf(s3EventType) as Selection);
  const key = keyMatchers(filterRule);
  return {
    source: ['aws.s3'],
    ...kind,
    detail: {
      bucket: { name: [bucketNameOf(bucketArn)] },
      ...(key === undefined ? {} : { object: { key } }),
      ...detail,
    },
  };
};

/** The data of a restored object in S3's own form, with variables: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
const restoreEventData = '{"lifecycleRestorationExpiryTime":<until>,"lifecycleRestoreStorageClass":<class>}';

/**
 * Returns the `InputTransformer` of the rule's target: the fields of S3's own record that every such event has, under a
 * key by which the trigger function recognizes it; the names that S3 has for the event; and the `detail`, of which the
 * function takes what only some have, since a variable without a value would leave the template no JSON.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export const bridgeInput = ({ bucketArn, s3EventType }: BridgedEvent): ExpressionMap => {
  const { group, detailType } = selectionOf(s3EventType) as Selection;
  const isCompleted = s3EventType === 's3:ObjectRestore:Completed';
  const isRestored = detailType.some((type) => Object.hasOwn(restored, type));
  return {
    InputPathsMap: {
      // Short, since each event of a template has them.
      d: '$.detail',
      i: '$.detail.request-id',
      r: '$.region',
      t: '$.time',
      ...(isRestored ? { type: '$.detail-type' } : {}),
      ...(isCompleted ? { class: '$.detail.source-storage-class', until: '$.detail.restore-expiry-time' } : {}),
    },
    InputTemplate: concat(
      `{"stpS3":{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":<r>,"eventTime":<t>,"eventName":"${group}"`,
      ',"responseElements":{"x-amz-request-id":<i>},"s3":{"s3SchemaVersion":"1.0","bucket":{"name":"',
      bucketNameOf(bucketArn),
      '","arn":"',
      expressionOf(bucketArn),
      `"}}${isCompleted ? `,"glacierEventData":{"restoreEventData":${restoreEventData}}` : ''}},"detail":<d>`,
      `,"names":${canonicalJson(otherNames[group])}${isRestored ? ',"type":<type>' : ''}}`,
    ),
  };
};

/** Returns the first value of a list in a pattern; undefined for anything else. */
const firstOf = (list: Expression | undefined): Expression | undefined => (Array.isArray(list) ? list[0] : undefined);

/** Returns how keys begin and end by a pattern of a template. */
const filterOf = (matcher: Expression | undefined): KeyFilter => {
  const text = (value: Expression | undefined): string => (typeof value === 'string' ? value : '…');
  if (!isMap(matcher)) return {};
  const { prefix, suffix, wildcard } = matcher;
  if (wildcard === undefined) return prefix === undefined ? { suffix: text(suffix) } : { prefix: text(prefix) };
  const [, before = '', after = ''] = /^((?:[^\\*]|\\.)*)\*(.*)$/su.exec(text(wildcard)) ?? [];
  return { prefix: before.replace(/\\(.)/g, '$1'), suffix: after.replace(/\\(.)/g, '$1') };
};

/** A rule of a template as an event of the config: its bucket is an expression. */
export interface BridgedRule extends Omit<BridgedEvent, 'bucketArn'> {
  readonly bucket: Expression;
}

/** Returns the event of a bucket that an `EventPattern` of a template selects; undefined for any other pattern. */
export const bridgedIn = (pattern: Expression | undefined): BridgedRule | undefined => {
  if (!isMap(pattern) || !isMap(pattern.detail) || firstOf(pattern.source) !== 'aws.s3') return undefined;
  const { bucket, object, ...detail } = pattern.detail;
  const kind = canonicalJson({ 'detail-type': pattern['detail-type'], detail });
  const [type] = Object.entries(selections).find(([, one]) => canonicalJson(kindOf(one)) === kind) ?? [];
  const name = isMap(bucket) ? firstOf(bucket.name) : undefined;
  if (type === undefined || name === undefined) return undefined;
  return { bucket: name, s3EventType: type, filterRule: filterOf(isMap(object) ? firstOf(object.key) : undefined) };
};

/** The longest pattern of a rule, in characters: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
const longestPattern = 2_048;

/** Returns the error of a foreign bucket that is to start a function; `at` is the path of the event's properties. */
export const noBridgeToFunctions = (bucketArn: string, at: Path): Diagnostic => {
  const name = hasToken(bucketArn) ? '<name>' : bucketArn.slice(bucketArn.lastIndexOf(':') + 1);
  return errorAt(
    'config/foreign-bucket',
    [...at, 'bucketArn'],
    'A bucket that is not of this config sends its events to EventBridge, in another form than a notification, and nothing stands between it and the function.',
    `Write an event-bus event with useDefaultBus: true and eventPattern: {source: [aws.s3], detail: {bucket: {name: [${name}]}}}, and let the function read the form of EventBridge; or use a bucket of resources.`,
  );
};

/** Returns the errors of an event of a foreign bucket that EventBridge cannot send; `at` is the path of its properties. */
export const bridgeMistakes = (event: BridgedEvent, at: Path): Diagnostic[] => {
  if (selectionOf(event.s3EventType) === undefined)
    return [
      errorAt(
        'config/foreign-bucket',
        [...at, 's3EventType'],
        `S3 does not send ${event.s3EventType} to EventBridge, by which a bucket that is not of this config starts a job.`,
        `Write one of ${Object.keys(selections).join(', ')}; or use a bucket of resources, which notifies the job itself.`,
      ),
    ];
  const length = canonicalJson(bridgePattern(event)).length;
  if (length <= longestPattern || hasToken(canonicalJson(event))) return [];
  return [
    errorAt(
      'config/out-of-range',
      [...at, 'filterRule'],
      `The pattern of the rule has ${length} characters with this filter, and EventBridge takes ${longestPattern}.`,
      'Write a shorter prefix or suffix.',
    ),
  ];
};
