import { accountId, type Expression } from '../../cloudformation/expression.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { object, oneOf, required, text } from '../../schema/shape.ts';
import type { Neighbour } from '../../stage/resource.ts';
import { defineEvent, type EventContext } from '../event.ts';
import { mayBeArn } from '../parts/event-source.ts';
import { filterMistakes, filterValue } from '../parts/s3-filter.ts';
import { keysIn, lambdaConfigurations, notificationWords } from '../parts/s3-words.ts';

/** Returns the resource of this config whose ARN the text is, a bucket or not; undefined for any other text. */
const bucketOf = (bucketArn: string, event: EventContext): Neighbour | undefined =>
  hasToken(bucketArn) && mayBeArn(bucketArn) ? event.resource(bucketArn) : undefined;

/** Returns the error of a `bucketArn` that is no bucket of this config. */
const bucketMistakes = (bucketArn: string, event: EventContext, path: Path): Diagnostic[] => {
  const bucket = bucketOf(bucketArn, event);
  const hint = "Write bucketArn: $ResourceParam('myBucket', 'arn') with the name of a bucket under resources.";
  if (bucket?.type === 'bucket') return [];
  if (bucket !== undefined) {
    const sentence = `"${bucket.name}" is no bucket, its type is ${bucket.type}.`;
    return [errorAt('config/wrong-resource', path, sentence, hint)];
  }
  const [, name] = /^arn:[^:]*:s3:::([^/]+)$/.exec(bucketArn) ?? [];
  if (name === undefined || hasToken(bucketArn))
    return [errorAt('config/foreign-bucket', path, 'An S3 event needs the ARN of a bucket of this config.', hint)];
  return [
    errorAt(
      'config/foreign-bucket',
      path,
      `The bucket ${name} is not of this config, and only whoever owns a bucket can make it send events.`,
      `Let the bucket send its events to an SQS queue, and write an event of type sqs with sqsQueueArn: the ARN of that queue (docs/events.md shows how). For a bucket of resources, write bucketArn: $ResourceParam('myBucket', 'arn').`,
    ),
  ];
};

/**
 * Starts a job for events of the objects in a bucket. The notification is a property of the bucket, so the bucket must
 * be of this config.
 */
export const s3 = defineEvent({
  type: 's3',
  says: 'Starts the job for events of the objects in a bucket of this config.',
  properties: {
    bucketArn: required(text("The bucket: `$ResourceParam('myBucket', 'arn')`.")),
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
  asynchronous: true,
  trigger: {
    recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:s3',
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
  startsIn: ({ type, owner, properties: { NotificationConfiguration: notifications }, isTrigger }) =>
    type === 'AWS::S3::Bucket'
      ? lambdaConfigurations(notifications)
          .filter(({ Function: target }) => isTrigger(target))
          .map(({ Event: happens, Filter: filter }) => notificationWords(String(happens), keysIn(filter), owner))
      : [],
  distinctBy: ({ s3EventType: type, filterRule: { prefix, suffix } = {} }) => ({
    type,
    filter: { prefix: prefix || undefined, suffix: suffix || undefined },
  }),
  check({ bucketArn, filterRule = {} }, event) {
    const at = [...event.path, 'properties'];
    return [
      ...bucketMistakes(bucketArn, event, [...at, 'bucketArn']),
      ...filterMistakes(filterRule, [...at, 'filterRule']),
    ];
  },
  expand({ bucketArn, s3EventType, filterRule }, event) {
    const bucket = bucketOf(bucketArn, event);
    // `check` reports it.
    if (bucket === undefined) return [];
    const permission = event.id('Permission');
    const rules: Expression[] = (['prefix', 'suffix'] as const).flatMap((Name) =>
      filterRule?.[Name] ? [{ Name, Value: filterValue(filterRule[Name]) }] : [],
    );
    const notification: Expression = {
      Event: s3EventType,
      ...(rules.length ? { Filter: { S3Key: { Rules: rules } } } : {}),
      Function: event.trigger.arn,
    };
    const at = 'Properties.NotificationConfiguration.LambdaConfigurations';
    return [
      // The ARN of a bucket contains no account, and a bucket of this name in another one must not start the job.
      event.invokePermission('s3.amazonaws.com', bucket.params.arn as Expression, {
        account: accountId,
        dependsOn: [event.stateMachine],
      }),
      { kind: 'extension', id: bucket.id, at, items: [{ key: permission, value: notification }], from: event.from },
      // S3 validates the permission when the notification is added to the bucket.
      {
        kind: 'extension',
        id: bucket.id,
        at: 'DependsOn',
        items: [{ key: permission, value: permission }],
        from: event.from,
      },
    ];
  },
});
