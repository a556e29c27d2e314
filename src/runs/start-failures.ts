import { type StuckReason, stuckReasons } from './stuck-reasons.ts';

/** A reason for which a start of an instance fails. */
interface StartFailure extends Omit<StuckReason, 'code'> {
  /** Words of AWS by which it is known. */
  readonly words: RegExp;
}

const guide = (page: string): string => `https://docs.aws.amazon.com/autoscaling/ec2/userguide/${page}.html`;
const ofCapacity = guide('ts-as-capacity');
const ofLaunch = guide('ts-as-instancelaunchfailure');

const foreign =
  'The queue that jobQueueArn names is not of this stack: whoever owns it has to mend its compute environments.';

/** Returns meaning and advice of a reason of AWS Batch, which Auto Scaling gives in other words. */
const sameAs = (code: string): Omit<StuckReason, 'code'> =>
  stuckReasons.find((one) => one.code === code) as StuckReason;

/**
 * Reasons for which Auto Scaling could not start an instance, in the `StatusMessage` of an activity. The first one whose
 * words are found counts.
 */
export const startFailures: readonly StartFailure[] = [
  {
    words:
      /VcpuLimitExceeded|current vCPU limit|MaxSpotInstanceCountExceeded|Max spot instance count|InstanceLimitExceeded/i,
    says: 'The account has no room for more vCPUs of such instances at once.',
    advice:
      '`aws service-quotas list-service-quotas --service-code ec2` shows the quotas of vCPUs, and `aws service-quotas request-service-quota-increase --service-code ec2 --quota-code <code> --desired-value <vCPUs>` asks for more. Until then a smaller stackConfig.compute.maxVcpus lets jobs wait instead.',
    adviceFor: { foreign },
    link: ofCapacity,
  },
  {
    ...sameAs('CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY'),
    words:
      /InsufficientInstanceCapacity|do not have sufficient .{0,120}capacity|UnfulfillableCapacity|no (?:Spot )?capacity available/i,
    link: ofCapacity,
  },
  {
    words: /create the service-linked role for EC2 Spot|ServiceLinkedRoleCreationNotPermitted/i,
    says: 'The account has no role AWSServiceRoleForEC2Spot.',
    advice: '`aws iam create-service-linked-role --aws-service-name spot.amazonaws.com` makes it, once in an account.',
    adviceFor: { foreign },
    link: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/service-linked-roles-spot-instance-requests.html',
  },
  {
    words: /UnauthorizedOperation|not authorized to perform|Encoded authorization failure/i,
    says: 'Something forbids Auto Scaling to start the instance: most likely a service control policy of the organisation, or the permissions on what `overrides` name.',
    advice:
      '`aws sts decode-authorization-message --encoded-message <text>` says which, where the reason has such a text.',
    adviceFor: { foreign },
    link: ofLaunch,
  },
  {
    words: /Client\.InternalError|Client error on launch|KMSKey|KMS key/i,
    says: 'EC2 could not make the disks: most likely Auto Scaling may not use the KMS key that encrypts them.',
    advice:
      '`aws ec2 get-ebs-default-kms-key-id` names the key, unless `overrides` name another one. Its policy has to let AWSServiceRoleForAutoScaling use it and create grants for AWS resources.',
    adviceFor: { foreign },
    link: guide('key-policy-requirements-EBS-encryption'),
  },
  {
    words: /VolumeLimitExceeded|volume (?:storage|limit).{0,80}exceed/i,
    says: 'The account has no room for more disks of EBS.',
    advice:
      '`aws service-quotas list-service-quotas --service-code ebs` shows the limits, and `aws service-quotas request-service-quota-increase` asks for more.',
    adviceFor: { foreign },
    link: ofLaunch,
  },
  {
    words: /InsufficientFreeAddresses|not enough free addresses/i,
    says: 'The subnet has no address left.',
    advice:
      '`aws ec2 describe-subnets` shows what is free (AvailableIpAddressCount): give stackConfig.vpc larger subnets, or a smaller stackConfig.compute.maxVcpus.',
    adviceFor: { foreign },
    link: ofLaunch,
  },
  {
    words:
      /(?:security group|subnet|image id|key pair|launch template|instance profile|snapshot).{0,160}(?:does not exist|not found|invalid)|Invalid(?:AMIID|Group|Subnet|KeyPair|SecurityGroup|LaunchTemplate|Snapshot)\w*|valid fully-formed launch template|Invalid IAM Instance Profile/i,
    says: 'What the launch template names is not there, or does not go with the rest of it.',
    advice:
      'Look at what `overrides` change of it, and let `drift` say what of the stack somebody has deleted. Then deploy.',
    adviceFor: { foreign },
    link: ofLaunch,
  },
  {
    words: /Spot request price|SpotMaxPriceTooLow/i,
    says: 'Spot instances cost more at the moment than the compute environment may pay.',
    advice: 'Take BidPercentage out of `overrides`, so that the price on demand is the most, and deploy.',
    adviceFor: { foreign },
    link: ofCapacity,
  },
  {
    words: /OptInRequired|not subscribed to this service|PendingVerification|account is currently blocked/i,
    says: 'AWS does not let the account start instances yet.',
    advice: 'A new account is verified within hours; where it takes longer, AWS Support has to help.',
    link: ofLaunch,
  },
  {
    ...sameAs('MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED'),
    words:
      /requested configuration is currently not supported|\bUnsupported\b|not supported in your requested Availability/i,
    link: ofLaunch,
  },
];

/** Returns the known reason in a message of Auto Scaling or EC2; undefined for any other. */
export const startFailureIn = (message: string): StartFailure | undefined =>
  startFailures.find(({ words }) => words.test(message));
