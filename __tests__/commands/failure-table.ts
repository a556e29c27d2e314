import type { Account } from '../fakes/account.ts';
import { physicalId } from '../fakes/physical-id.ts';

/** A resource that fails, in the words of AWS, and the words that name its cause and what mends it. */
export interface PlantedFailure {
  readonly type: string;
  /** Lines of its properties. */
  readonly properties?: readonly string[];
  /** Reason in the event of CloudFormation. */
  readonly reason: string;
  readonly mends: string;
  /** What its own service knows, and the words of it in the report. */
  readonly asked?: { readonly plant: (account: Account) => void; readonly says: string };
}

const handler = (message: string, code: string): string =>
  `Resource handler returned message: "${message}" (HandlerErrorCode: ${code})`;
const environment = 'AWS::Batch::ComputeEnvironment';
/** Returns the physical id of the resource that fails. */
export const failingId = (type: string): string => physicalId(type, 'Failing', 1);
const cfn = 'arn:aws:sts::123456789012:assumed-role/batch-job-shop-cfn/AWSCloudFormation';
const role = 'arn:aws:iam::123456789012:role/batch-job/shop/dev/shop-dev-Role';

/** Failures of a resource in the words of AWS, each with what mends it. */
export const plantedFailures: Readonly<Record<string, PlantedFailure>> = {
  'an INVALID compute environment': {
    type: environment,
    properties: ['Type: MANAGED'],
    reason: handler(
      'Operation failed, ComputeEnvironment went INVALID with error: CLIENT_ERROR - Not authorized to perform sts:AssumeRole (Service: AWSSecurityTokenService)',
      'NotStabilized',
    ),
    mends: '`aws iam create-service-linked-role --aws-service-name batch.amazonaws.com`',
  },
  'a compute environment of which CloudFormation says nothing': {
    type: environment,
    properties: ['Type: MANAGED'],
    reason: handler('Resource of type AWS::Batch::ComputeEnvironment did not stabilize.', 'NotStabilized'),
    asked: {
      plant: ({ health }) =>
        void health.environments.set(failingId(environment), {
          status: 'INVALID',
          reason: 'CLIENT_ERROR - Instance type can only be one of [m6i.large, m6i.xlarge]',
        }),
      says: 'AWS Batch says: CLIENT_ERROR - Instance type can only be one of [m6i.large, m6i.xlarge].',
    },
    mends: 'aws ec2 describe-instance-type-offerings',
  },
  'a compute environment whose instances do not start': {
    type: environment,
    properties: ['Type: MANAGED'],
    reason: handler('Resource of type AWS::Batch::ComputeEnvironment did not stabilize.', 'NotStabilized'),
    asked: {
      plant: ({ health }) => {
        health.environments.set(failingId(environment), {});
        health.failedStarts.set(failingId(environment), [
          {
            at: new Date(Date.UTC(2100, 0, 1)),
            reason:
              'Could not launch On-Demand Instances. VcpuLimitExceeded - You have requested more vCPU capacity than your current vCPU limit of 8 allows for the instance bucket that the specified instance type belongs to. Launching EC2 instance failed.',
          },
        ]);
      },
      says: 'Auto Scaling says: Could not launch On-Demand Instances. VcpuLimitExceeded - You have requested more vCPU capacity',
    },
    mends: '`aws service-quotas request-service-quota-increase --service-code ec2 --quota-code <code>',
  },
  'a queue of INVALID compute environments': {
    type: 'AWS::Batch::JobQueue',
    properties: ['Priority: 1', 'ComputeEnvironmentOrder:', '  - { Order: 1, ComputeEnvironment: arn }'],
    reason: handler('Resource of type AWS::Batch::JobQueue did not stabilize.', 'NotStabilized'),
    asked: {
      plant: ({ health }) =>
        void health.queues.set(failingId('AWS::Batch::JobQueue'), {
          status: 'INVALID',
          reason:
            'CLIENT_ERROR - User: arn:aws:sts::123456789012:assumed-role/Batch/aws-batch is not authorized to perform: ecs:CreateCluster on resource: *',
        }),
      says: 'AWS Batch says of',
    },
    mends: 'Batch lacks the statement {"Effect":"Allow","Action":"ecs:CreateCluster","Resource":"*"}',
  },
  'a launch template with a type that no zone has': {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    properties: ["MinSize: '0'", "MaxSize: '1'"],
    reason: handler(
      'Your requested instance type (g5.xlarge) is not supported in your requested Availability Zone (us-east-1e). Please retry your request by not specifying an Availability Zone or choosing us-east-1a.',
      'InvalidRequest',
    ),
    mends: 'aws ec2 describe-instance-type-offerings',
  },
  'a subnet without addresses': {
    type: 'AWS::EC2::VPCEndpoint',
    properties: ['VpcId: vpc-1', 'ServiceName: com.amazonaws.us-east-1.ecr.api'],
    reason: handler(
      "There are not enough free addresses in subnet 'subnet-1' to satisfy the requested number of instances. (Service: Ec2, Status Code: 400)",
      'InvalidRequest',
    ),
    mends: 'AvailableIpAddressCount',
  },
  'a role that cannot be passed': {
    type: 'AWS::Lambda::Function',
    properties: ['Code: { ImageUri: i }', `Role: ${role}`],
    reason: handler(
      `User: ${cfn} is not authorized to perform: iam:PassRole on resource: ${role} because no identity-based policy allows the iam:PassRole action (Service: Lambda, Status Code: 403)`,
      'AccessDenied',
    ),
    mends: `batch-job-shop-cfn lacks the statement {"Effect":"Allow","Action":"iam:PassRole","Resource":"${role}"}`,
  },
  'a call that an organisation denies': {
    type: 'AWS::SNS::Topic',
    reason: handler(
      `User: ${cfn} is not authorized to perform: SNS:CreateTopic on resource: arn:aws:sns:us-east-1:123456789012:t with an explicit deny in a service control policy`,
      'AccessDenied',
    ).replace('SNS:', 'sns:'),
    mends:
      'A service control policy keeps batch-job-shop-cfn from sns:CreateTopic on arn:aws:sns:us-east-1:123456789012:t',
  },
  'a denied call that CloudFormation does not name': {
    type: 'AWS::SQS::Queue',
    reason: handler('Access Denied (Service: Sqs, Status Code: 403)', 'AccessDenied'),
    asked: {
      plant: ({ trail }) =>
        void (
          trail !== 'denied' &&
          trail.set('AWSCloudFormation', [
            {
              ...{ eventTime: '2026-01-01T00:00:00Z', eventSource: 'sqs.amazonaws.com', errorCode: 'AccessDenied' },
              errorMessage: `User: ${cfn} is not authorized to perform: sqs:createqueue on resource: arn:aws:sqs:us-east-1:123456789012:q because no identity-based policy allows the sqs:createqueue action`,
            },
          ])
        ),
      says: 'CloudTrail says: User: ',
    },
    mends: 'batch-job-shop-cfn lacks the statement {"Effect":"Allow","Action":"sqs:createqueue"',
  },
  'an image that is gone': {
    type: 'AWS::Lambda::Function',
    properties: ['Code: { ImageUri: i }', `Role: ${role}`],
    reason: handler(
      'Source image 123456789012.dkr.ecr.us-east-1.amazonaws.com/shop:a does not exist. Provide a valid source image. (Service: Lambda, Status Code: 400)',
      'InvalidRequest',
    ),
    mends: 'deploy again, which publishes images that are missing',
  },
  'the policy of a repository': {
    type: 'AWS::Lambda::Function',
    properties: ['Code: { ImageUri: i }', `Role: ${role}`],
    reason: handler(
      'Lambda does not have permission to access the ECR image. Check the ECR permissions. (Service: Lambda, Status Code: 403)',
      'AccessDenied',
    ),
    mends: '`aws ecr get-repository-policy --repository-name <repository>`',
  },
  'a log group that is there': {
    type: 'AWS::Logs::LogGroup',
    properties: ['LogGroupName: /shop/dev'],
    reason: `Resource of type 'AWS::Logs::LogGroup' with identifier '{"/properties/LogGroupName":"/shop/dev"}' already exists.`,
    mends: '`aws logs delete-log-group --log-group-name <name>`',
  },
  'a bucket name that is taken': {
    type: 'AWS::S3::Bucket',
    reason: handler(
      'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again. (Service: S3, Status Code: 409)',
      'AlreadyExists',
    ),
    mends: 'Somebody on AWS has a bucket of this name',
  },
  'an alias in use': {
    type: 'AWS::KMS::Alias',
    properties: ['AliasName: alias/shop', 'TargetKeyId: k'],
    reason: handler(
      'An alias with the name arn:aws:kms:us-east-1:123456789012:alias/shop already exists (Service: Kms, Status Code: 400)',
      'AlreadyExists',
    ),
    mends: '`aws kms list-aliases`',
  },
  'the function of a custom resource': {
    type: 'Custom::Thing',
    properties: ['ServiceToken: arn:aws:lambda:us-east-1:123456789012:function:make-thing'],
    reason:
      'Received response status [FAILED] from custom resource. Message returned: See the details in CloudWatch Log Stream: 2026/11/30/[$LATEST]0ec5abcd (RequestId: 11112222-3333-4444-5555-666677778888)',
    asked: {
      plant: ({ logs }) =>
        void logs.set('/aws/lambda/make-thing 2026/11/30/[$LATEST]0ec5abcd', [
          { at: 0, text: 'START RequestId: 1 Version: $LATEST' },
          { at: 1, text: 'KeyError: thing' },
          { at: 2, text: 'END RequestId: 1' },
        ]),
      says: 'its log ends with: KeyError: thing.',
    },
    mends: 'The function of the custom resource failed',
  },
  'a quota': {
    type: 'AWS::EC2::EIP',
    reason: handler(
      'The maximum number of addresses has been reached. (Service: Ec2, Status Code: 400)',
      'ServiceLimitExceeded',
    ),
    mends: '`aws service-quotas list-service-quotas --service-code <service>`',
  },
  'a key that may not be used': {
    type: 'AWS::Lambda::Function',
    properties: ['Code: { ImageUri: i }', `Role: ${role}`],
    reason: handler(
      'Lambda was unable to decrypt the environment variables because KMS access was denied. Please check your KMS permissions.',
      'AccessDenied',
    ),
    mends: '`aws kms get-key-policy --key-id <key> --policy-name default`',
  },
  'a rule of a security group that is there': {
    type: 'AWS::EC2::SecurityGroupIngress',
    properties: ['IpProtocol: tcp'],
    reason: handler(
      'the specified rule "peer: sg-1, TCP, from port: 5432, to port: 5432, ALLOW" already exists (Service: Ec2, Status Code: 400)',
      'AlreadyExists',
    ),
    mends: '`aws ec2 describe-security-group-rules --filters Name=group-id,Values=<group>`',
  },
  'a service whose tasks do not start': {
    type: 'AWS::ECS::Service',
    reason: handler(
      "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.",
      'GeneralServiceException',
    ),
    asked: {
      plant: ({ health }) =>
        void health.services.set(failingId('AWS::ECS::Service'), {
          ...{ running: 0, desired: 2 },
          messages: [
            '(service web) has started 2 tasks: (task 1).',
            '(service web) was unable to place a task because no container instance met all of its requirements.',
          ],
        }),
      says: '0 of 2 tasks ran. ECS says: (service web) was unable to place a task',
    },
    mends: '`aws ecs describe-tasks`',
  },
  'a service-linked role that is missing': {
    type: 'AWS::ECS::Service',
    reason: handler(
      'Unable to assume the service linked role. Please verify that the ECS service linked role exists. (Service: AmazonECS, Status Code: 400)',
      'InvalidRequest',
    ),
    mends: '`aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com`',
  },
  'a role that is not known everywhere': {
    type: 'AWS::Scheduler::Schedule',
    properties: [
      'FlexibleTimeWindow: { Mode: "OFF" }',
      'ScheduleExpression: rate(1 hour)',
      'Target: { Arn: a, RoleArn: r }',
    ],
    reason: handler(
      'The execution role you provide must allow AWS EventBridge Scheduler to assume the role. (Service: Scheduler, Status Code: 400)',
      'InvalidRequest',
    ),
    mends: 'deploy again',
  },
  'a machine image of another region': {
    type: 'AWS::EC2::LaunchTemplate',
    properties: ['LaunchTemplateData: { ImageId: ami-0123456789abcdef0 }'],
    reason: handler(
      "The image id '[ami-0123456789abcdef0]' does not exist (Service: Ec2, Status Code: 400)",
      'NotFound',
    ),
    mends: 'The machine image that `overrides` name does not exist in this region',
  },
  throttling: {
    type: 'AWS::SNS::Topic',
    reason: handler('Rate exceeded (Service: Sns, Status Code: 400)', 'Throttling'),
    mends: 'deploy again in some minutes',
  },
};
