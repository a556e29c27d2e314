import { isFunction, isMap } from '../../cloudformation/expression.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { soleExpression } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** True for a bucket whose properties let it send its events to EventBridge, or are a function of CloudFormation. */
const sendsEvents = (properties: unknown): boolean => {
  if (!isMap(properties) || isFunction(properties)) return isMap(properties);
  const { NotificationConfiguration: notifications } = properties;
  if (!isMap(notifications) || isFunction(notifications)) return isMap(notifications);
  const { EventBridgeConfiguration: configuration } = notifications;
  if (!isMap(configuration)) return false;
  const { EventBridgeEnabled: enabled } = configuration;
  return enabled !== false && enabled !== 'false';
};

const startedByLake = (properties: string): string =>
  jobExample(
    `
events:
  - type: s3
    properties:
      bucketArn: $CfResourceParam('Lake', 'Arn')
      s3EventType: s3:ObjectCreated:*
`,
    { below: `cloudformationResources:\n  Lake:\n    Type: AWS::S3::Bucket${properties}` },
  );
const enabled = `
    Properties:
      NotificationConfiguration:
        EventBridgeConfiguration:
          EventBridgeEnabled: true
`;

/** Reports events of buckets in `cloudformationResources` that do not send their events to EventBridge. */
export const silentBucket = defineRule({
  type: 'silent-bucket',
  says: 'A bucket of cloudformationResources starts a job, and does not send its events to EventBridge.',
  severity: 'warning',
  reason:
    'A bucket that is no resource of type bucket starts a job by EventBridge, since its properties are yours. S3 sends nothing there unless the bucket says so, and then no object starts a run.',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-event-notifications-eventbridge.html',
  trips: startedByLake(''),
  spares: startedByLake(`${enabled}      BucketName: company-data-lake\n`),
  example: startedByLake(enabled),
  check: ({ jobs, cloudformationResources }) =>
    jobs.flatMap(({ path, properties }) =>
      properties.events.flatMap((event, index) => {
        if (event.type !== 's3') return [];
        const symbol = symbolOf(soleExpression(event.properties.bucketArn));
        const lake = symbol?.kind === 'cf-resource-param' ? cloudformationResources[symbol.id] : undefined;
        if (symbol?.kind !== 'cf-resource-param' || lake === undefined) return [];
        const at = { path: [...path, 'events', index, 'properties', 'bucketArn'] };
        if (lake.Type !== 'AWS::S3::Bucket')
          return [
            {
              ...at,
              sentence: `"${symbol.id}" is no bucket, its type is ${lake.Type}: nothing would start this job.`,
              hint: 'Name an AWS::S3::Bucket, or write the event of that type of source.',
            },
          ];
        if (sendsEvents(lake.Properties)) return [];
        return [
          {
            ...at,
            sentence: `"${symbol.id}" does not send its events to EventBridge, by which it would start this job.`,
            hint: `Add NotificationConfiguration: {EventBridgeConfiguration: {EventBridgeEnabled: true}} to the properties of ${symbol.id}.`,
          },
        ];
      }),
    ),
});
