/**
 * The user of a policy: a group of commands, of which `push` is the part of `deploy` that publishes images, or
 * `cloudformation`, which makes, changes and deletes what the template names.
 */
export type PolicyName = 'plan' | 'deploy' | 'push' | 'destroy' | 'cloudformation';

/** An IAM action that this program itself needs, beside those that CloudFormation needs for the resources. */
export interface OwnCall {
  /** The IAM action, `service:Action`. */
  readonly action: string;
  /** The policies that grant it. */
  readonly for: readonly PolicyName[];
  /** The SDK commands that need it, without `Command`; empty for a call that no SDK client makes. */
  readonly by: readonly string[];
}

const always: readonly PolicyName[] = ['plan', 'deploy', 'destroy'];
const rollOut: readonly PolicyName[] = ['plan', 'deploy'];

const call = (action: string, policies: readonly PolicyName[], ...by: readonly string[]): OwnCall => ({
  action,
  for: policies,
  by,
});

/**
 * Every IAM action of a call that the adapters can make, by service. `AssumeRoleWithWebIdentity` is allowed by the trust
 * policy of the role, and by no policy of the caller. The actions of Docker, which pushes to ECR over HTTP:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
 */
export const ownCalls: readonly OwnCall[] = [
  call('sts:GetCallerIdentity', [...always, 'push'], 'GetCallerIdentity'),

  call('cloudformation:DescribeStacks', always, 'DescribeStacks'),
  call('cloudformation:DescribeStackEvents', always, 'DescribeStackEvents'),
  call('cloudformation:DescribeEvents', always, 'DescribeEvents'),
  call('cloudformation:ListStackResources', always, 'ListStackResources'),
  call('cloudformation:GetTemplate', always, 'GetTemplate'),
  call('cloudformation:ValidateTemplate', rollOut, 'ValidateTemplate'),
  call('cloudformation:ListChangeSets', rollOut, 'ListChangeSets'),
  call('cloudformation:DescribeChangeSet', rollOut, 'DescribeChangeSet'),
  call('cloudformation:CreateChangeSet', rollOut, 'CreateChangeSet'),
  call('cloudformation:DeleteChangeSet', rollOut, 'DeleteChangeSet'),
  call('cloudformation:ExecuteChangeSet', ['deploy'], 'ExecuteChangeSet'),
  // A stack whose creation failed can only be deleted before it is created again.
  call('cloudformation:DeleteStack', ['deploy', 'destroy'], 'DeleteStack'),

  call('s3:ListBucket', [...rollOut, 'push'], 'HeadBucket'),
  call('s3:GetObject', [...rollOut, 'push'], 'HeadObject'),
  call('s3:PutObject', [...rollOut, 'push'], 'PutObject'),
  // Files of `directoryUpload` have a tag.
  call('s3:PutObjectTagging', ['deploy'], 'PutObject'),
  call('s3:CreateBucket', ['deploy'], 'CreateBucket'),
  call('s3:PutBucketPublicAccessBlock', ['deploy'], 'PutPublicAccessBlock'),
  call('s3:PutEncryptionConfiguration', ['deploy'], 'PutBucketEncryption'),
  call('s3:PutLifecycleConfiguration', ['deploy'], 'PutBucketLifecycleConfiguration'),
  call('s3:ListBucketVersions', ['destroy'], 'ListObjectVersions'),
  call('s3:DeleteObject', ['destroy'], 'DeleteObjects'),
  call('s3:DeleteObjectVersion', ['destroy'], 'DeleteObjects'),

  // A bucket that stays no longer notifies functions that are deleted; one of others must send its events to EventBridge.
  call('s3:GetBucketNotification', always, 'GetBucketNotificationConfiguration'),
  call('s3:PutBucketNotification', ['deploy', 'destroy'], 'PutBucketNotificationConfiguration'),
  call('events:DisableRule', ['destroy']),
  call('lambda:UpdateEventSourceMapping', ['destroy']),
  // A schedule is written as a whole, with the role that it passes on: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html
  call('scheduler:GetSchedule', ['destroy']),
  call('scheduler:UpdateSchedule', ['destroy']),
  call('iam:PassRole', ['destroy']),

  call('batch:DescribeComputeEnvironments', rollOut, 'DescribeComputeEnvironments'),
  call('batch:DescribeJobQueues', rollOut, 'DescribeJobQueues'),
  call('batch:DescribeJobDefinitions', always, 'DescribeJobDefinitions'),
  call('batch:DeregisterJobDefinition', ['deploy', 'destroy'], 'DeregisterJobDefinition'),
  call('batch:ListJobs', always, 'ListJobs'),
  call('batch:DescribeJobs', rollOut, 'DescribeJobs'),
  call('states:ListExecutions', always, 'ListExecutions'),
  call('states:DescribeStateMachineForExecution', rollOut, 'DescribeStateMachineForExecution'),
  call('states:StopExecution', ['destroy'], 'StopExecution'),
  call('sqs:GetQueueAttributes', always, 'GetQueueAttributes'),

  call('secretsmanager:DescribeSecret', rollOut, 'DescribeSecret'),
  call('ssm:GetParameters', rollOut, 'GetParameters'),
  call('ssm:DescribeParameters', rollOut, 'DescribeParameters'),

  call('ec2:DescribeAvailabilityZones', rollOut),
  call('ec2:DescribeInstanceTypeOfferings', rollOut),
  call('ec2:DescribeVpcs', rollOut),
  call('ec2:DescribeInternetGateways', rollOut),
  call('servicequotas:GetServiceQuota', rollOut),

  call('ecr:GetAuthorizationToken', ['push'], 'GetAuthorizationToken'),
  call('ecr:DescribeRepositories', ['push'], 'DescribeRepositories'),
  call('ecr:CreateRepository', ['push'], 'CreateRepository'),
  call('ecr:PutImageTagMutability', ['push'], 'PutImageTagMutability'),
  call('ecr:BatchGetImage', [...rollOut, 'push'], 'BatchGetImage'),
  call('ecr:BatchCheckLayerAvailability', ['push']),
  call('ecr:InitiateLayerUpload', ['push']),
  call('ecr:UploadLayerPart', ['push']),
  call('ecr:CompleteLayerUpload', ['push']),
  call('ecr:PutImage', ['push']),
];

/** Returns the actions that a policy grants for calls of this program. */
export const ownActions = (policy: PolicyName): readonly string[] =>
  ownCalls.filter((one) => one.for.includes(policy)).map(({ action }) => action);
