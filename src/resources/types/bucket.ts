import { allow, type Contribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, partition } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { checkNotifications } from '../../events/parts/bucket-notifications.ts';
import { flag } from '../../schema/shape.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';
import { accessibility, bucketStatements, checkAccess, publicAccessBlock } from '../shapes/bucket-access.ts';
import { checkCors, cors, corsConfiguration } from '../shapes/bucket-cors.ts';
import { bucketCdn } from '../shapes/bucket-extras.ts';
import { checkLifecycle, lifecycleConfiguration, lifecycleRules } from '../shapes/bucket-lifecycle.ts';
import type { Cdn } from '../shapes/cdn.ts';
import { cdnAddresses, cdnVariables, withoutAddress } from '../shapes/cdn-address.ts';
import { checkCdn } from '../shapes/cdn-checks.ts';
import { cdnResources, cdnStatements } from '../shapes/cdn-distribution.ts';
import { bucketOrigin } from '../shapes/cdn-origin.ts';
import { routedFrom } from '../shapes/cdn-routes.ts';
import { checkUpload, type DirectoryUpload, directoryUpload } from '../shapes/directory-upload.ts';
import { checkDomains } from '../shapes/domain-checks.ts';
import { domainQuestions } from '../shapes/domain-uses.ts';

/**
 * Returns the name of the bucket: 3 to 63 characters, in lower case.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const bucketName = ({ stage, nameInAws }: NamedResource) => physicalName(stage.stack, nameInAws, 63, 'lower');
const bucketArn = (bucket: NamedResource) => concat('arn:', partition, ':s3:::', bucketName(bucket));

/**
 * The actions on objects of a connected job: it creates, gets, deletes and tags them, in every version and in parts.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
const objectActions = [
  's3:AbortMultipartUpload',
  's3:DeleteObject*',
  's3:GetObject*',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:PutObject*Tagging',
];

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
    accessibility,
    cors,
    lifecycleRules,
    directoryUpload,
    cdn: bucketCdn,
  },
  example: `
resources:
  photos:
    type: bucket
    properties:
      versioning: true
      accessibility:
        accessibilityMode: private
      lifecycleRules:
        - type: non-current-version-expiration
          properties:
            daysAfterVersioned: 30
      cdn:
        enabled: true
`,
  renamable: true,
  mainChild: 'Bucket',
  params: (resource, { cdn }) => ({
    name: bucketName(resource),
    arn: bucketArn(resource),
    ...cdnAddresses(cdn, resource),
  }),
  absent: withoutAddress,
  connectWords: 'read, write and delete objects in',
  connectTo: (resource, { cdn }) => ({
    statements: [
      allow(['s3:GetBucketLocation', 's3:ListBucket*'], bucketArn(resource)),
      allow(objectActions, concat(bucketArn(resource), '/*')),
    ],
    variables: {
      NAME: bucketName(resource),
      ARN: bucketArn(resource),
      ...cdnVariables(cdn, resource),
    },
  }),
  propertyNames: {
    VersioningConfiguration: 'versioning',
    LifecycleConfiguration: 'lifecycleRules',
    CorsConfiguration: 'cors',
    PublicAccessBlockConfiguration: 'accessibility',
  },
  questions: domainQuestions,
  check: (own, resource) => [
    ...checkNotifications(resource.name, resource.neighbours),
    ...checkAccess(own.accessibility, [...resource.path, 'properties', 'accessibility']),
    ...checkCors(own.cors, [...resource.path, 'properties', 'cors']),
    ...checkLifecycle(own.lifecycleRules, [...resource.path, 'properties', 'lifecycleRules']),
    ...checkUpload(own.directoryUpload, [...resource.path, 'properties', 'directoryUpload']),
    ...checkCdn(own.cdn, resource),
    ...checkDomains(own, resource),
  ],
  expand: ({ versioning, enableEventBusNotifications, ...own }, resource) => [
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
          PublicAccessBlockConfiguration: publicAccessBlock(own.accessibility),
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
          },
          NotificationConfiguration: enableEventBusNotifications
            ? { EventBridgeConfiguration: { EventBridgeEnabled: true } }
            : undefined,
          CorsConfiguration: corsConfiguration(own.cors),
          LifecycleConfiguration: lifecycleConfiguration(own.lifecycleRules),
        },
      },
    },
    ...uploadsOf(own.directoryUpload, own.cdn, resource),
    ...cdnResources(own.cdn, originOf(resource), resource),
    ...policyOf(
      bucketStatements(own.accessibility, bucketArn(resource), cdnStatements(own.cdn, bucketArn(resource), resource)),
      resource,
    ),
  ],
});

const originOf = (resource: ResourceContext) => {
  const { name, id, neighbours } = resource;
  return bucketOrigin({ name, id: id('Bucket'), bucketName: bucketName(resource) }, neighbours);
};

/**
 * The caching of files behind a CDN: browsers ask each time, and the CDN after a minute, so that a deploy is seen
 * without invalidation.
 */
const behindCdn = 'public, max-age=0, s-maxage=60, must-revalidate';

/** Returns the need of the files of a folder; none without it. */
const uploadsOf = (upload: DirectoryUpload | undefined, cdn: Cdn | undefined, resource: ResourceContext): Expansion =>
  upload === undefined
    ? []
    : [
        {
          kind: 'need',
          of: 'upload',
          resource: resource.name,
          path: [...resource.path, 'properties', 'directoryUpload'],
          upload: cdn?.enabled || routedFrom(resource).length > 0 ? { ...upload, cacheControl: behindCdn } : upload,
        },
      ];

/** Returns the policy of a bucket; empty without statements. */
const policyOf = (statements: readonly Expression[], resource: ResourceContext): Contribution[] =>
  statements.length === 0
    ? []
    : [
        {
          kind: 'resource',
          id: resource.id('BucketPolicy'),
          from: resource.path,
          tags: 'none',
          holdsData: 'no',
          body: {
            Type: 'AWS::S3::BucketPolicy',
            // The name of the bucket is no reference. A bucket that is opened must be so before the policy says it.
            DependsOn: [resource.id('Bucket')],
            Metadata: resource.metadata,
            Properties: {
              Bucket: bucketName(resource),
              PolicyDocument: { Version: '2012-10-17', Statement: statements },
            },
          },
        },
      ];
