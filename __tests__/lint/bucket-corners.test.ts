import { test } from '@jest/globals';
import { jobExample } from '../../src/schema/job-example.ts';
import { type Corner, expectFindings } from './expect-findings.ts';

const started = (bucketArn: string): string => `
events:
  - type: s3
    properties:
      bucketArn: ${bucketArn}
      s3EventType: s3:ObjectCreated:Put`;
const granted = (resource: string): string => `
iamRoleStatements:
  - Action: [s3:PutObject]
    Resource: ['${resource}']`;
const lake = (of: string, type = 'AWS::S3::Bucket'): object => ({
  below: `cloudformationResources:\n  Lake:\n    Type: ${type}\n    Properties: ${of}`,
});
const fromLake = (of: string, type?: string): string =>
  jobExample(started("$CfResourceParam('Lake', 'Arn')"), lake(of, type));

test.each<Corner>([
  [
    'bucket-loop',
    'a statement about the objects of a bucket that is not in the config',
    1,
    jobExample(granted('arn:aws:s3:::lake/*') + started('arn:aws:s3:::lake')),
  ],
  [
    'bucket-loop',
    'a statement about a bucket whose name only begins so',
    0,
    jobExample(granted('arn:aws:s3:::lake-two/*') + started('arn:aws:s3:::lake')),
  ],
  [
    'silent-bucket',
    'a bucket that notifies others only',
    1,
    fromLake('{NotificationConfiguration: {QueueConfigurations: []}}'),
  ],
  [
    'silent-bucket',
    'a bucket that does so no more',
    1,
    fromLake('{NotificationConfiguration: {EventBridgeConfiguration: {EventBridgeEnabled: false}}}'),
  ],
  [
    'silent-bucket',
    'properties that only CloudFormation knows',
    0,
    fromLake("{NotificationConfiguration: {'Fn::ImportValue': theirs}}"),
  ],
  ['silent-bucket', 'a resource of another type', 1, fromLake('{FifoQueue: true}', 'AWS::SQS::Queue')],
  ['silent-bucket', 'a bucket of nobody here', 0, jobExample(started('arn:aws:s3:::lake'))],
])('%s, with %s: %d', (rule, _, times, config) => expectFindings(rule, times, config));
