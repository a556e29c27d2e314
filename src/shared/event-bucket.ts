import type { Contribution } from '../cloudformation/contribution.ts';
import { concat, type Expression, partition } from '../cloudformation/expression.ts';
import { eventBucketId, eventBucketName, eventBucketPolicyId, eventDays } from '../stage/event-bucket.ts';
import type { Stage } from '../stage/stage.ts';

/**
 * Returns the bucket for events that do not fit into a variable of their run: private, encrypted, deleted with its
 * stack, and each object after 14 days. Its policy refuses requests without TLS:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
 */
export const eventBucketContributions = (stage: Pick<Stage, 'stack'>): Contribution[] => {
  const name = eventBucketName(stage);
  const arn: Expression = concat('arn:', partition, ':s3:::', name);
  return [
    {
      kind: 'resource',
      id: eventBucketId,
      from: [],
      tags: 'in-place',
      holdsData: 'deleted',
      referenceAs: { nameProperty: 'BucketName', expressions: { Ref: name, Arn: arn } },
      body: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          BucketName: name,
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
          },
          LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: eventDays }] },
        },
      },
    },
    {
      kind: 'resource',
      id: eventBucketPolicyId,
      from: [],
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::S3::BucketPolicy',
        DependsOn: [eventBucketId],
        Properties: {
          Bucket: name,
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Deny',
                Principal: '*',
                Action: 's3:*',
                Resource: [arn, concat('arn:', partition, ':s3:::', name, '/*')],
                Condition: { Bool: { 'aws:SecureTransport': 'false' } },
              },
            ],
          },
        },
      },
    },
  ];
};
