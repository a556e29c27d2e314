import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { object, oneOf, required, text } from '../../schema/shape.ts';
import { defineEvent, type EventContext } from '../event.ts';
import { bucketMistakes, resourceAt } from '../parts/bucket-arn.ts';
import { s3Sample } from '../parts/own-sample.ts';
import { type BridgedEvent, bridgedIn, bridgeMistakes, noBridgeToFunctions } from '../parts/s3-bridge.ts';
import { filterMistakes } from '../parts/s3-filter.ts';
import { expandNotification } from '../parts/s3-notification.ts';
import { expandRule } from '../parts/s3-rule.ts';
import { keysIn, lambdaConfigurations, notificationWords } from '../parts/s3-words.ts';

/** Returns the errors of an event of a bucket that is not of this config; `at` is the config path of its properties. */
const foreignMistakes = (bridged: BridgedEvent, { trigger }: EventContext, at: Path): Diagnostic[] =>
  trigger.startsRuns ? bridgeMistakes(bridged, at) : [noBridgeToFunctions(bridged.bucketArn, at)];

/**
 * Starts a job for events of the objects in a bucket: by a notification, which is a property of the bucket, where the
 * bucket is of this config; by a rule of EventBridge for any other one, whose properties are not ours to change. Starts a
 * function by notifications alone: the form of EventBridge is translated by the trigger function of a job.
 */
export const s3 = defineEvent({
  type: 's3',
  says: 'Starts the job for events of the objects in a bucket.',
  properties: {
    bucketArn: required(
      text(
        "The bucket: `$ResourceParam('myBucket', 'arn')`, or the ARN of any other bucket of the account and region, which must send its events to EventBridge.",
      ),
    ),
    s3EventType: required(
      oneOf('What happens to an object.', [
        's3:ReducedRedundancyLostObject',
        's3:ObjectCreated:*',
        's3:ObjectCreated:Put',
        's3:ObjectCreated:Post',
        's3:ObjectCreated:Copy',
        's3:ObjectCreated:CompleteMultipartUpload',
        's3:ObjectRemoved:*',
        's3:ObjectRemoved:Delete',
        's3:ObjectRemoved:DeleteMarkerCreated',
        's3:ObjectRestore:*',
        's3:ObjectRestore:Post',
        's3:ObjectRestore:Completed',
        's3:Replication:*',
        's3:Replication:OperationFailedReplication',
        's3:Replication:OperationNotTracked',
        's3:Replication:OperationMissedThreshold',
        's3:Replication:OperationReplicatedAfterThreshold',
      ]),
    ),
    filterRule: object('Only objects whose keys begin and end so, without wildcards.', {
      prefix: text('How the key begins, as the bucket shows it: spaces and special characters are encoded for S3.', {
        maxLength: 1024,
      }),
      suffix: text('How the key ends, as the bucket shows it.', { maxLength: 1024 }),
    }),
  },
  example: jobExample(
    `
events:
  - type: s3
    properties:
      bucketArn: $ResourceParam('uploads', 'arn')
      s3EventType: s3:ObjectCreated:*
      filterRule:
        prefix: photos/
        suffix: .jpg
`,
    { name: 'thumbnails', beside: 'uploads:\n  type: bucket' },
  ),
  sample: {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'us-east-2',
        eventTime: '2019-09-03T19:37:27.192Z',
        eventName: 'ObjectCreated:Put',
        userIdentity: { principalId: 'AWS:AIDAINPONIXQXHT3IKHL2' },
        requestParameters: { sourceIPAddress: '205.255.255.255' },
        responseElements: {
          'x-amz-request-id': 'D82B88E5F771F645',
          'x-amz-id-2': 'vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=',
        },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: '828aa6fc-f7b5-4305-8584-487c791949c1',
          bucket: {
            name: 'DOC-EXAMPLE-BUCKET',
            ownerIdentity: { principalId: 'A3I5XTEXAMAI3E' },
            arn: 'arn:aws:s3:::lambda-artifacts-deafc19498e3f2df',
          },
          object: {
            key: 'b21b84d653bb07b05b1e6b33684dc11b',
            size: 1305107,
            eTag: 'b21b84d653bb07b05b1e6b33684dc11b',
            sequencer: '0C0F6F405D6ED209E1',
          },
        },
      },
    ],
  },
  sampleOf: ({ s3EventType, filterRule = {} }, sample) => s3Sample(s3EventType, filterRule, sample),
  asynchronous: true,
  whenAsleep: 'disabled',
  trigger: {
    recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:s3' || !!event.stpS3,
    // A rule sends a record of S3 as `stpS3` (`parts/s3-bridge.ts`), which is completed by the `detail` of EventBridge.
    native: ({ stpS3: record, names, detail, type }) => {
      if (!record) return undefined;
      const { object } = detail;
      const kind = detail['deletion-type'] ?? detail.reason ?? type;
      return {
        Records: [
          {
            ...record,
            eventName: record.eventName + (names[kind] ?? kind),
            s3: {
              ...record.s3,
              object: {
                // In a notification keys are encoded as in a form, except for the slash.
                key: `${new URLSearchParams({ k: object.key })}`.slice(2).replace(/%2F/g, '/'),
                size: object.size,
                eTag: object.etag,
                versionId: object['version-id'],
                sequencer: object.sequencer,
              },
            },
          },
        ],
      };
    },
    // Only events of creation and removal have a sequencer; any other is identified by its name and time.
    identity: (event) =>
      JSON.stringify(
        event.Records.map(
          ({
            eventName,
            eventTime,
            s3: { bucket, object },
          }: {
            eventName: string;
            eventTime: string;
            s3: { bucket: { name: string }; object: { key: string; versionId?: string; sequencer?: string } };
          }) => [bucket.name, object.key, object.versionId, object.sequencer ?? [eventName, eventTime]],
        ),
      ),
  },
  source: ({ bucketArn }) => ({ arn: bucketArn }),
  words: ({ s3EventType, filterRule }, bucket) => notificationWords(s3EventType, filterRule ?? {}, bucket),
  startsIn({ type, owner, isChild, properties, isTrigger, nameOf }) {
    if (type === 'AWS::S3::Bucket')
      return lambdaConfigurations(properties.NotificationConfiguration)
        .filter(({ Function: target }) => isTrigger(target))
        .map(({ Event: happens, Filter: filter }) => notificationWords(String(happens), keysIn(filter), owner));
    const rule = isChild && type === 'AWS::Events::Rule' ? bridgedIn(properties.EventPattern) : undefined;
    if (rule === undefined) return [];
    return [notificationWords(rule.s3EventType, rule.filterRule ?? {}, nameOf(rule.bucket))];
  },
  distinctBy: ({ s3EventType: type, filterRule: { prefix, suffix } = {} }) => ({
    type,
    filter: { prefix: prefix || undefined, suffix: suffix || undefined },
  }),
  check({ bucketArn, s3EventType, filterRule = {} }, event) {
    const at = [...event.path, 'properties'];
    const mistakes = bucketMistakes(bucketArn, event, [...at, 'bucketArn']);
    const isForeign = mistakes.length === 0 && resourceAt(bucketArn, event) === undefined;
    return [
      ...mistakes,
      ...filterMistakes(filterRule, [...at, 'filterRule'], event.trigger.word),
      ...(isForeign ? foreignMistakes({ bucketArn, s3EventType, filterRule }, event, at) : []),
    ];
  },
  expand(properties, event) {
    const bucket = resourceAt(properties.bucketArn, event);
    if (bucket === undefined) return expandRule(properties, event);
    // A notification cannot be switched off, so an event that sleeps has none.
    return event.enabled ? expandNotification(properties, bucket, event) : [];
  },
});
