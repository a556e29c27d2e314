import { allow } from '../../cloudformation/contribution.ts';
import { concat, partition } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { checkNotifications } from '../../events/parts/bucket-notifications.ts';
import { flag } from '../../schema/shape.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';
import { bucketExtras } from '../shapes/bucket-extras.ts';

/**
 * Returns the name of the bucket: 3 to 63 characters, in lower case.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const bucketName = ({ stage, name }: NamedResource) => physicalName(stage.stack, name, 63, 'lower');
const bucketArn = (bucket: NamedResource) => concat('arn:', partition, ':s3:::', bucketName(bucket));

/** Parameters that only a bucket with a CDN has. */
const cdnOnlyParams = ['cdnUrl', 'cdnDomain', 'cdnCustomDomainUrls', 'cdnCustomDomains', 'cdnCanonicalDomain'];

/** The resource type `bucket`: an S3 bucket, private, encrypted, and kept when its stage is destroyed. */
export const bucket = defineResource({
  type: 'bucket',
  says: 'An S3 bucket: private, encrypted, and kept with its objects when the stage is destroyed.',
  properties: {
    versioning: flag('Keep former versions of objects.'),
    encryption: flag('S3 encrypts every object anyway (SSE-S3); false changes nothing.'),
    enableEventBusNotifications: flag('Send all events of the bucket to the default event bus as well.', {
      default: false,
    }),
    ...bucketExtras,
  },
  example: `
resources:
  photos:
    type: bucket
    properties:
      versioning: true
`,
  mainChild: 'Bucket',
  params: (resource, { cdn }) => ({
    name: bucketName(resource),
    arn: bucketArn(resource),
    // Placeholders that no template contains, since `cdn` is not compiled yet.
    ...(cdn ? Object.fromEntries(cdnOnlyParams.map((param) => [param, bucketName(resource)])) : {}),
  }),
  absent: Object.fromEntries(
    cdnOnlyParams.map((param) => [param, 'The bucket has no CDN: add cdn with enabled: true.']),
  ),
  connectWords: 'read, write and delete objects in',
  connectTo: (resource) => ({
    statements: [
      allow(['s3:ListBucket*', 's3:GetBucket*'], bucketArn(resource)),
      allow(['s3:*Object*', 's3:Abort*', 's3:*MultipartUpload*'], concat(bucketArn(resource), '/*')),
    ],
    variables: { NAME: bucketName(resource), ARN: bucketArn(resource) },
  }),
  propertyNames: { VersioningConfiguration: 'versioning' },
  check: (_, { name, neighbours }) => checkNotifications(name, neighbours),
  expand: ({ versioning, enableEventBusNotifications }, resource) => [
    {
      kind: 'resource',
      id: resource.id('Bucket'),
      from: resource.path,
      open: ['Properties.NotificationConfiguration.LambdaConfigurations', 'DependsOn'],
      // It depends on the permissions of its events, which contain its name: Ref and GetAtt in them would make a cycle.
      referenceAs: {
        nameProperty: 'BucketName',
        expressions: { Ref: bucketName(resource), Arn: bucketArn(resource) },
      },
      tags: 'in-place',
      holdsData: 'kept',
      body: {
        Type: 'AWS::S3::Bucket',
        Metadata: resource.metadata,
        Properties: {
          BucketName: bucketName(resource),
          VersioningConfiguration:
            versioning === undefined ? undefined : { Status: versioning ? 'Enabled' : 'Suspended' },
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
          },
          NotificationConfiguration: enableEventBusNotifications
            ? { EventBridgeConfiguration: { EventBridgeEnabled: true } }
            : undefined,
        },
      },
    },
  ],
});
