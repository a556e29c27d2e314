import { machineTag } from '../job/address.ts';
import type { PolicyName } from './own-calls.ts';
import type { PolicyStatement } from './policies.ts';
import type { ProjectArns } from './resources.ts';

/** The condition key that names the service to which a role is passed on. */
export const passedToKey = 'iam:PassedToService';

/**
 * Services that roles of the stack are passed to. Batch passes on the roles of a job to ECS tasks.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService
 */
const passedTo = [
  'batch.amazonaws.com',
  'codedeploy.amazonaws.com',
  'cognito-idp.amazonaws.com',
  'ec2.amazonaws.com',
  'ec2.amazonaws.com.cn',
  'ecs-tasks.amazonaws.com',
  'firehose.amazonaws.com',
  'iot.amazonaws.com',
  'lambda.amazonaws.com',
  'logs.amazonaws.com',
  'scheduler.amazonaws.com',
  'states.amazonaws.com',
];

/**
 * Services whose service-linked roles are made on first use in an account.
 *
 * - https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html
 * - https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-service-linked-roles.html
 */
const linkedServices = [
  'autoscaling.amazonaws.com',
  'batch.amazonaws.com',
  // Scales the throughput of a table.
  'dynamodb.application-autoscaling.amazonaws.com',
  'ecs.amazonaws.com',
  // Scales the number of instances of a service.
  'ecs.application-autoscaling.amazonaws.com',
  // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/using-service-linked-roles.html
  'elasticache.amazonaws.com',
  // https://docs.aws.amazon.com/efs/latest/ug/using-service-linked-roles.html
  'elasticfilesystem.amazonaws.com',
  'elasticloadbalancing.amazonaws.com',
  // A domain of an API: https://docs.aws.amazon.com/apigateway/latest/developerguide/using-service-linked-roles.html
  'ops.apigateway.amazonaws.com',
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAM.ServiceLinkedRoles.html
  'rds.amazonaws.com',
  // https://docs.aws.amazon.com/cognito/latest/developerguide/using-service-linked-roles.html
  'email.cognito-idp.amazonaws.com',
  'spot.amazonaws.com',
  'spotfleet.amazonaws.com',
];

/** A statement without the actions. */
export type Scope = Omit<PolicyStatement, 'Action' | 'Effect'>;

/** The tag of files that a deploy uploads into buckets of the stack. */
export const uploadTag = 'batch-job:upload';

/** Returns the scope in which a deploy writes objects of the stack's buckets: such as it marks by a tag. */
export const filesOfBuckets = ({ objects }: ProjectArns): Scope => ({
  Sid: 'FilesOfBuckets',
  Resource: [objects],
  Condition: { StringEquals: { [`s3:RequestObjectTag/${uploadTag}`]: 'true' } },
});

/**
 * Returns the scope in which `plan` writes templates: such as are not there. Whoever can plan, as every branch can, could
 * otherwise replace the template of a deployment between its upload and its change set.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
 */
const newTemplates = ({ templates }: ProjectArns): Scope => ({
  Sid: 'NewTemplates',
  Resource: [templates],
  Condition: { Null: { 's3:if-none-match': 'false' } },
});

/** Returns the scope in which jobs end that previews run: their one tag names the state machine. */
export const jobsOfPreviews = ({ jobs, previewMachines }: ProjectArns): Scope => ({
  Sid: 'JobsOfPreviews',
  Resource: [jobs],
  Condition: { StringLike: { [`aws:ResourceTag/${machineTag}`]: previewMachines } },
});

/** Returns the condition under which a stage changes records, by their names; none for a stage that may change all. */
export const ofRecords = ({ records }: ProjectArns): NonNullable<Scope['Condition']> =>
  records.includes('*')
    ? {}
    : { 'ForAllValues:StringLike': { 'route53:ChangeResourceRecordSetsNormalizedRecordNames': records } };

/** Returns the scopes of actions on runs and their logs: those of the project, and of its stacks nothing but themselves. */
const ofRuns = ({ services, jobLogs, events, stateMachineNames }: ProjectArns): Readonly<Record<string, Scope>> => {
  const ofBatch = (resource: string): string => `arn:\${AWS::Partition}:batch:*:\${AWS::AccountId}:${resource}`;
  const stacks = { Sid: 'Stacks', Resource: services.cloudformation?.slice(0, 1) ?? [] };
  return {
    'cloudformation:DescribeStacks': stacks,
    'cloudformation:GetTemplate': stacks,
    'cloudformation:ListStackResources': stacks,
    'logs:GetLogEvents': { Sid: 'JobLogs', Resource: [jobLogs] },
    's3:PutObject': { Sid: 'Events', Resource: [events] },
    'batch:GetJobQueueSnapshot': { Sid: 'JobQueues', Resource: [ofBatch('job-queue/*')] },
    // Jobs of AWS Batch have ids alone; those of the project have the tag of their state machine.
    'batch:TerminateJob': {
      Sid: 'JobsOfRuns',
      Resource: [ofBatch('job/*')],
      Condition: { StringLike: { [`aws:ResourceTag/${machineTag}`]: stateMachineNames } },
    },
  };
};

/** The clusters of ECS that AWS Batch makes for compute environments, and their instances; see `shared/instance-role.ts`. */
const poolClusters: Scope = {
  Sid: 'ClustersOfPools',
  Resource: ['cluster/AWSBatch-*', 'container-instance/AWSBatch-*/*'].map(
    (resource) => `arn:\${AWS::Partition}:ecs:*:\${AWS::AccountId}:${resource}`,
  ),
};

/** Returns the scopes of actions on roles that are asked for faults: those of `bootstrap`, and service-linked ones. */
const ofFaults = ({ bootstrapRoles, linkedRoles }: ProjectArns): Readonly<Record<string, Scope>> => ({
  'iam:GetRole': { Sid: 'Roles', Resource: [bootstrapRoles, linkedRoles] },
  'iam:SimulatePrincipalPolicy': { Sid: 'RolesOfBootstrap', Resource: [bootstrapRoles] },
  'ecs:ListContainerInstances': poolClusters,
  'ecs:DescribeContainerInstances': poolClusters,
});

/**
 * Returns the actions of a policy that need another scope than the ARNs of their service, each with its scope. Code is
 * uploaded by `deploy` alone, and read by CloudFormation: who may only plan could replace it otherwise.
 */
export const specialScopes = (arns: ProjectArns, purpose: PolicyName): Readonly<Record<string, Scope>> => {
  const code = { Sid: 'Code', Resource: [arns.functionCode] };
  const both = { Sid: 'Artifacts', Resource: [arns.templates, arns.functionCode] };
  const deployments = { Sid: 'Deployments', Resource: [arns.deployments] };
  const all = { Sid: 'Artifacts', Resource: [...both.Resource, arns.deployments] };
  const artifacts = { deploy: all, cloudformation: both, push: code, destroy: deployments }[purpose as string] ?? {
    Sid: 'Templates',
    Resource: [arns.templates],
  };
  const emptied = { Sid: 'ObjectsOfEmptiedBuckets', Resource: arns.emptiedBuckets.map((bucket) => `${bucket}/*`) };
  const deleted = { Sid: 'DeletedObjects', Resource: [...emptied.Resource, arns.deployments] };
  const mappings = {
    Sid: 'MappingsOfTriggers',
    Resource: '*' as const,
    Condition: { ArnLike: { 'lambda:FunctionArn': arns.functions } },
  };
  const filters = { Sid: 'FiltersOfLogs', Resource: [arns.logGroups] };
  const consumers = { Sid: 'ConsumersOfTriggers', Resource: [arns.consumers] };
  const streams = { Sid: 'ConsumersOfStreams', Resource: [arns.streams] };
  const streamTags = { Sid: 'StreamTags', Resource: [...(arns.services.kinesis ?? []), arns.consumers] };
  const distributions = { Sid: 'Distributions', Resource: ['arn:${AWS::Partition}:cloudfront::*:distribution/*'] };
  const subscriptions = { Sid: 'Subscriptions', Resource: [arns.topics] };
  return {
    'logs:PutSubscriptionFilter': filters,
    'logs:DeleteSubscriptionFilter': filters,
    'logs:DescribeSubscriptionFilters': filters,
    'kinesis:DeregisterStreamConsumer': consumers,
    'kinesis:DescribeStreamConsumer': consumers,
    'kinesis:ListTagsForResource': streamTags,
    'kinesis:TagResource': streamTags,
    'kinesis:UntagResource': streamTags,
    'kinesis:ListStreamConsumers': streams,
    'kinesis:RegisterStreamConsumer': streams,
    ...(purpose === 'push' ? { 's3:ListBucket': { Sid: 'Bucket', Resource: [arns.artifacts] } } : {}),
    's3:GetObject': artifacts,
    's3:GetObjectVersion': artifacts,
    's3:PutObject': purpose === 'plan' ? newTemplates(arns) : artifacts,
    's3:DeleteObject': purpose === 'deploy' ? deployments : deleted,
    's3:DeleteObjectVersion': emptied,
    's3:ListBucketVersions': { Sid: 'EmptiedBuckets', Resource: arns.emptiedBuckets },
    's3:PutObjectTagging': filesOfBuckets(arns),
    ...(purpose === 'read' || purpose === 'run' ? ofRuns(arns) : { 'batch:TerminateJob': jobsOfPreviews(arns) }),
    // Buckets of others that start jobs have names of their own.
    's3:GetBucketNotification': {
      Sid: 'NotificationsOfBuckets',
      Resource: ['arn:${AWS::Partition}:s3:::*'],
      Condition: { StringEquals: { 'aws:ResourceAccount': '${AWS::AccountId}' } },
    },
    // The domain of a user pool is at a distribution of Cognito, of another account:
    // https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html
    'cloudfront:UpdateDistribution': distributions,
    // Addresses and the validation of certificates, but no mail and no delegation of a zone:
    // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-rrset-conditions.html
    'route53:ChangeResourceRecordSets': {
      Sid: 'Records',
      Resource: ['arn:${AWS::Partition}:route53:::hostedzone/*'],
      Condition: {
        'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME'] },
        ...ofRecords(arns),
      },
    },
    // A web ACL of anybody, and what it stands in front of:
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awswafv2.html
    ...Object.fromEntries(
      ['AssociateWebACL', 'DisassociateWebACL', 'GetWebACL', 'GetWebACLForResource'].map((name) => [
        `wafv2:${name}`,
        { Sid: 'Firewalls', Resource: arns.guarded },
      ]),
    ),
    'lambda:CreateEventSourceMapping': mappings,
    'lambda:UpdateEventSourceMapping': mappings,
    'lambda:DeleteEventSourceMapping': mappings,
    // How traffic moves: configurations of AWS.
    'codedeploy:GetDeploymentConfig': { Sid: 'Reads', Resource: '*' },
    // Asks how far an operation is, by an id that AWS makes.
    'servicediscovery:GetOperation': { Sid: 'Reads', Resource: '*' },
    'lambda:GetLayerVersion': { Sid: 'Layers', Resource: [arns.layers] },
    // Attributes of a queue, never its messages; a queue that triggers a job may be somebody else's.
    'sqs:GetQueueAttributes': { Sid: 'Queues', Resource: [arns.queues] },
    // Name, ARN and tags of a secret, never its value.
    'secretsmanager:DescribeSecret': { Sid: 'Secrets', Resource: [arns.secrets] },
    ...(purpose === 'doctor' ? ofFaults(arns) : {}),
    'sns:GetSubscriptionAttributes': subscriptions,
    'sns:SetSubscriptionAttributes': subscriptions,
    'sns:Subscribe': subscriptions,
    'sns:Unsubscribe': subscriptions,
    'iam:PassRole': {
      Sid: 'PassRole',
      Resource: arns.passed,
      Condition: { StringEquals: { [passedToKey]: passedTo } },
    },
    'iam:CreateServiceLinkedRole': {
      Sid: 'ServiceLinkedRoles',
      Resource: ['arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/*'],
      Condition: { StringEquals: { 'iam:AWSServiceName': linkedServices } },
    },
  };
};
