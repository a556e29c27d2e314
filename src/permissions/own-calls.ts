/**
 * The user of a policy: a group of commands, of which `push` is the part of `deploy` that publishes images, `causes` the
 * part of `drift` that reads CloudTrail, `doctor` what looking for faults needs besides `plan`, `read` is for those that show runs and logs, and `run` the part of them that starts
 * and stops runs, and `bootstrap` needs an administrator; or `cloudformation`, which makes, changes and deletes what the
 * template names.
 */
export type PolicyName =
  | 'plan'
  | 'deploy'
  | 'push'
  | 'destroy'
  | 'drift'
  | 'causes'
  | 'doctor'
  | 'read'
  | 'run'
  | 'bootstrap'
  | 'cloudformation';

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
/** Reads of every command about a stack. */
const looking: readonly PolicyName[] = [...always, 'drift'];
/** Reads that a compilation, and its comparison with the deployed stack, need. */
const comparing: readonly PolicyName[] = [...rollOut, 'drift'];

const call = (action: string, policies: readonly PolicyName[], ...by: readonly string[]): OwnCall => ({
  action,
  for: policies,
  by,
});

/**
 * Every IAM action of a call that the adapters can make, by service. `AssumeRoleWithWebIdentity` is allowed by the trust
 * policy of the role, and by no policy of the caller; `AssumeRole` and `TagSession` by that of a role of others, before ours. The actions of Docker, which pushes to ECR over HTTP:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
 */
export const ownCalls: readonly OwnCall[] = [
  call('sts:GetCallerIdentity', [...looking, 'push', 'read'], 'GetCallerIdentity'),

  call('cloudformation:DescribeStacks', [...looking, 'read'], 'DescribeStacks'),
  // Finds the previews of a project, in a list of all stacks.
  call('cloudformation:ListStacks', always, 'ListStacks'),
  // Tells which stacks import an export that a change would take away.
  call('cloudformation:ListImports', always, 'ListImports'),
  call('cloudformation:DescribeStackEvents', looking, 'DescribeStackEvents'),
  call('cloudformation:DescribeEvents', always, 'DescribeEvents'),
  // Names the hook that refused a change set.
  call('cloudformation:ListHookResults', rollOut, 'ListHookResults'),
  call('cloudformation:ListStackResources', [...looking, 'read'], 'ListStackResources'),
  call('cloudformation:GetTemplate', [...looking, 'read'], 'GetTemplate'),
  call('cloudformation:ValidateTemplate', rollOut, 'ValidateTemplate'),
  call('cloudformation:ListChangeSets', rollOut, 'ListChangeSets'),
  call('cloudformation:DescribeChangeSet', rollOut, 'DescribeChangeSet'),
  call('cloudformation:CreateChangeSet', rollOut, 'CreateChangeSet'),
  call('cloudformation:DeleteChangeSet', rollOut, 'DeleteChangeSet'),
  // Both are needed to detect drift: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackDrift.html
  call('cloudformation:DetectStackDrift', ['drift'], 'DetectStackDrift'),
  call('cloudformation:DetectStackResourceDrift', ['drift']),
  call('cloudformation:DescribeStackDriftDetectionStatus', ['drift'], 'DescribeStackDriftDetectionStatus'),
  call('cloudformation:DescribeStackResourceDrifts', ['drift'], 'DescribeStackResourceDrifts'),
  call('cloudformation:ExecuteChangeSet', ['deploy'], 'ExecuteChangeSet'),
  call('cloudformation:UpdateTerminationProtection', ['deploy'], 'UpdateTerminationProtection'),
  // Keeps others from deleting or replacing what holds data.
  call('cloudformation:GetStackPolicy', ['deploy'], 'GetStackPolicy'),
  call('cloudformation:SetStackPolicy', ['deploy'], 'SetStackPolicy'),
  // A stack whose creation failed can only be deleted before it is created again.
  call('cloudformation:DeleteStack', ['deploy', 'destroy'], 'DeleteStack'),

  call('s3:ListBucket', [...always, 'push'], 'HeadBucket', 'ListObjectsV2'),
  // Reads kept deployments: `rollback` deploys one, and `sweep` removes none of their images.
  call('s3:GetObject', [...always, 'push'], 'HeadObject', 'GetObject'),
  call('s3:PutObject', [...rollOut, 'push', 'run'], 'PutObject'),
  // Files of `directoryUpload` have a tag.
  call('s3:PutObjectTagging', ['deploy'], 'PutObject'),
  call('s3:CreateBucket', ['deploy'], 'CreateBucket'),
  call('s3:PutBucketPublicAccessBlock', ['deploy'], 'PutPublicAccessBlock'),
  call('s3:PutEncryptionConfiguration', ['deploy'], 'PutBucketEncryption'),
  call('s3:PutLifecycleConfiguration', ['deploy'], 'PutBucketLifecycleConfiguration'),
  call('s3:ListBucketVersions', ['destroy'], 'ListObjectVersions'),
  // Also deployments that are not kept any more.
  call('s3:DeleteObject', ['deploy', 'destroy'], 'DeleteObjects'),
  call('s3:DeleteObjectVersion', ['destroy'], 'DeleteObjects'),

  // A bucket that stays no longer notifies functions that are deleted; one of others must send its events to EventBridge.
  call('s3:GetBucketNotification', always, 'GetBucketNotificationConfiguration'),
  call('s3:PutBucketNotification', ['deploy', 'destroy'], 'PutBucketNotificationConfiguration'),
  call('events:DescribeRule', ['drift']),
  call('events:DisableRule', ['destroy']),
  call('lambda:GetEventSourceMapping', ['drift']),
  call('lambda:UpdateEventSourceMapping', ['destroy']),
  // A schedule is written as a whole, with the role that it passes on: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html
  call('scheduler:GetSchedule', ['destroy', 'drift']),
  call('scheduler:UpdateSchedule', ['destroy']),
  call('iam:PassRole', ['destroy']),
  call('cloudtrail:LookupEvents', ['causes']),
  // An account has one OIDC provider for an issuer, and one service-linked role for a service.
  call('iam:ListOpenIDConnectProviders', ['bootstrap']),
  call('iam:GetRole', ['bootstrap', 'doctor']),
  call('iam:SimulatePrincipalPolicy', ['doctor']),

  call('batch:DescribeComputeEnvironments', [...comparing, 'read'], 'DescribeComputeEnvironments'),
  call('batch:DescribeJobQueues', [...comparing, 'read'], 'DescribeJobQueues'),
  call('batch:DescribeJobDefinitions', [...looking, 'run'], 'DescribeJobDefinitions'),
  call('batch:DeregisterJobDefinition', ['deploy', 'destroy'], 'DeregisterJobDefinition'),
  call('batch:ListJobs', looking, 'ListJobs'),
  call('batch:DescribeJobs', [...always, 'read'], 'DescribeJobs'),
  call('batch:GetJobQueueSnapshot', ['read'], 'GetJobQueueSnapshot'),
  call('batch:TerminateJob', ['destroy', 'run'], 'TerminateJob'),
  call('states:ListExecutions', [...looking, 'read'], 'ListExecutions'),
  call('states:DescribeExecution', ['read'], 'DescribeExecution'),
  call('states:GetExecutionHistory', ['read'], 'GetExecutionHistory'),
  call('states:StartExecution', ['run'], 'StartExecution'),
  call('states:DescribeStateMachineForExecution', comparing, 'DescribeStateMachineForExecution'),
  call('states:StopExecution', ['destroy', 'run'], 'StopExecution'),
  call('logs:GetLogEvents', ['read']),
  call('sqs:GetQueueAttributes', looking, 'GetQueueAttributes'),

  call('secretsmanager:DescribeSecret', comparing, 'DescribeSecret'),
  call('ssm:GetParameters', comparing, 'GetParameters'),
  call('ssm:DescribeParameters', comparing, 'DescribeParameters'),

  // Finds the hosted zone in which the records of a domain belong.
  call('route53:ListHostedZonesByName', comparing),

  call('ec2:DescribeAvailabilityZones', rollOut),
  call('ec2:DescribeInstanceTypeOfferings', rollOut),
  call('ec2:DescribeVpcs', comparing),
  // Describe a VPC that a config reuses.
  call('ec2:DescribeSubnets', comparing),
  call('ec2:DescribeRouteTables', comparing),
  call('ec2:DescribeVpcAttribute', comparing),
  call('ec2:DescribeImages', ['doctor']),
  call('ec2:DescribeInternetGateways', rollOut),
  call('ec2:DescribeAddresses', rollOut),
  call('ec2:DescribeNatGateways', rollOut),
  call('ec2:DescribeVpcEndpoints', rollOut),
  // Why a service that a deployment changes does not start.
  call('ecs:DescribeServices', ['doctor']),
  // Why instances of a pool do not start, or are not used.
  call('autoscaling:DescribeAutoScalingGroups', ['doctor']),
  call('autoscaling:DescribeScalingActivities', ['doctor']),
  call('ec2:DescribeInstances', ['doctor']),
  call('ecs:ListContainerInstances', ['doctor']),
  call('ecs:DescribeContainerInstances', ['doctor']),
  call('servicequotas:GetServiceQuota', [...rollOut, 'read']),
  // The use of a quota, for jobs that wait.
  call('cloudwatch:GetMetricStatistics', ['read']),

  call('ecr:GetAuthorizationToken', ['push'], 'GetAuthorizationToken'),
  call('ecr:DescribeRepositories', ['push'], 'DescribeRepositories'),
  call('ecr:CreateRepository', ['push'], 'CreateRepository'),
  call('ecr:PutImageTagMutability', ['push'], 'PutImageTagMutability'),
  call('ecr:GetLifecyclePolicy', ['push'], 'GetLifecyclePolicy'),
  call('ecr:PutLifecyclePolicy', ['push'], 'PutLifecyclePolicy'),
  call('ecr:BatchGetImage', [...comparing, 'push'], 'BatchGetImage'),
  call('ecr:DescribeImageScanFindings', [...rollOut, 'push'], 'DescribeImageScanFindings'),
  call('ecr:DescribeImages', ['destroy'], 'DescribeImages'),
  call('ecr:BatchDeleteImage', ['destroy'], 'BatchDeleteImage'),
  call('ecr:BatchCheckLayerAvailability', ['push']),
  // Layers of an earlier build: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-pull-iam.html
  call('ecr:GetDownloadUrlForLayer', ['push']),
  call('ecr:InitiateLayerUpload', ['push']),
  call('ecr:UploadLayerPart', ['push']),
  call('ecr:CompleteLayerUpload', ['push']),
  call('ecr:PutImage', ['push']),
];

/** Returns the actions that a policy grants for calls of this program. */
export const ownActions = (policy: PolicyName): readonly string[] =>
  ownCalls.filter((one) => one.for.includes(policy)).map(({ action }) => action);
