import { machineTag } from '../job/address.ts';
import { interfaceActions } from '../resources/shapes/function-network.ts';
import type { BoundaryDocument } from './policies.ts';
import { ofNoOtherStage } from './preview-limits.ts';
import { allArtifacts, projectArns } from './resources.ts';

/** The name of the statement about data, which an administrator may widen to data of other stages. */
export const dataStatement = 'Data';

/** Actions on data, and those of agents, that the roles of a stack may have. */
const data = [
  'cognito-idp:*',
  'dynamodb:BatchGetItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:Describe*',
  'dynamodb:GetItem',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:List*',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:Scan',
  'dynamodb:UpdateItem',
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:GetAuthorizationToken',
  'ecr:GetDownloadUrlForLayer',
  'ecs:*ContainerInstance*',
  'ecs:DiscoverPollEndpoint',
  'ecs:Poll',
  'ecs:PutSystemLogEvents',
  'ecs:StartTelemetrySession',
  'ecs:Submit*',
  'ecs:TagResource',
  'elasticfilesystem:Client*',
  'es:ESHttp*',
  'events:PutEvents',
  'firehose:PutRecord*',
  'kinesis:Describe*',
  'kinesis:Get*',
  'kinesis:List*',
  'kinesis:PutRecord*',
  'kinesis:SubscribeToShard',
  'kms:Decrypt',
  'kms:GenerateDataKey*',
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'secretsmanager:GetSecretValue',
  'ses:Get*',
  'ses:List*',
  'ses:Send*',
  'sns:ConfirmSubscription',
  'sns:GetTopicAttributes',
  'sns:ListSubscriptionsByTopic',
  'sns:Publish',
  'sns:Subscribe',
  'sns:Unsubscribe',
  'sqs:*Message*',
  'sqs:GetQueue*',
  'sqs:ListQueueTags',
  'sqs:PurgeQueue',
  'ssm:GetParameter*',
  'ssmmessages:*Channel',
] as const;

/** Actions on objects of buckets, of which AWS knows no tag of a stage. */
const onObjects = [
  's3:AbortMultipartUpload',
  's3:DeleteObject*',
  's3:GetBucketLocation',
  's3:GetObject*',
  's3:List*',
  's3:PutObject',
  's3:PutObject*Tagging',
] as const;

/**
 * The name of the statement about objects of buckets that no stage of the project has, which an administrator may widen to
 * those of all.
 */
export const objectsStatement = 'Objects';

/**
 * Returns the permissions boundary of the roles that previews make: whatever a config of a pull request asks for, its
 * jobs and functions use data, start what previews own, and change no permission.
 */
export const previewBoundary = (project: string): BoundaryDocument => {
  const previews = projectArns(project, 'previews');
  const { services, functions, jobs, previewMachines } = previews;
  const [ownBuckets = ''] = services.s3 ?? [];
  const bucketsOfStages = projectArns(project).services.s3?.slice(0, 1) ?? [];
  return {
    Version: '2012-10-17',
    Statement: [
      { Sid: dataStatement, Effect: 'Allow', Action: data, Resource: '*', Condition: ofNoOtherStage },
      { Sid: objectsStatement, Effect: 'Allow', Action: onObjects, NotResource: bucketsOfStages },
      { Sid: 'OwnObjects', Effect: 'Allow', Action: onObjects, Resource: [ownBuckets] },
      // Artifact buckets hold templates, code of functions and kept deployments: their contents decide what a project deploys.
      { Sid: 'Artifacts', Effect: 'Deny', Action: ['s3:*'], Resource: [allArtifacts] },
      {
        Sid: 'Starts',
        Effect: 'Allow',
        Action: [
          'batch:*Job',
          'batch:TagResource',
          'codedeploy:Put*',
          'lambda:*Alias',
          'lambda:GetProvisionedConcurrencyConfig',
          'lambda:Invoke*',
          'states:*Execution',
        ],
        // A preview may run in a queue that another stage lends.
        Resource: [
          ...(services.batch ?? []).filter((pattern) => pattern.includes(':job-definition/')),
          'arn:${AWS::Partition}:batch:*:${AWS::AccountId}:job-queue/*',
          functions,
          ...(services.codedeploy ?? []),
          ...(services.states ?? []),
        ],
      },
      // A job has an id alone, and the tag of the state machine that submits it once it is submitted.
      {
        Sid: 'Jobs',
        Effect: 'Allow',
        Action: ['batch:*Job', 'batch:TagResource'],
        Resource: [jobs],
        Condition: { StringLikeIfExists: { [`aws:ResourceTag/${machineTag}`]: previewMachines } },
      },
      {
        Sid: 'Reads',
        Effect: 'Allow',
        Action: ['batch:Describe*', 'batch:List*', 'cloudwatch:DescribeAlarms', 'ecs:Describe*', 'states:List*'],
        Resource: '*',
      },
      // By which Lambda puts a function into a VPC. The code of a function is told by the key, and may not.
      // https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html
      {
        Sid: 'Interfaces',
        Effect: 'Allow',
        Action: interfaceActions,
        Resource: '*',
        Condition: { Null: { 'lambda:SourceFunctionArn': 'true' } },
      },
      // By which Step Functions learns of the end of a job: https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html
      {
        Sid: 'EndsOfJobs',
        Effect: 'Allow',
        Action: ['events:DescribeRule', 'events:PutRule', 'events:PutTargets'],
        Resource: ['arn:${AWS::Partition}:events:*:${AWS::AccountId}:rule/StepFunctions*'],
      },
    ],
  };
};
