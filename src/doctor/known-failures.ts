import { startFailureIn } from '../runs/start-failures.ts';
import { adviceOf, invalidReasonIn } from '../runs/stuck-reasons.ts';
import { deniedAdvice, deniedIn } from './denied.ts';

/** A resource that CloudFormation could not make, change or delete. */
export interface FailedChange {
  /** `AWS::Batch::ComputeEnvironment`. */
  readonly type: string;
  /** Reason in AWS's words. */
  readonly reason: string;
}

/** A failure that AWS documents, and its remedy. */
export interface KnownFailure {
  /** The words by which AWS's reason is known; any word order in it matters. */
  readonly words: RegExp;
  /** The types that it belongs to; undefined for any. */
  readonly type?: RegExp;
  /** Remedy: sentences, with commands in backticks. */
  readonly advice: string;
}

/**
 * Failures in the words of AWS, the more special ones first.
 *
 * - https://docs.aws.amazon.com/batch/latest/userguide/invalid_compute_environment.html
 * - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 * - https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html
 * - https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-images.html
 * - https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages.html
 * - https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
 */
export const knownFailures: readonly KnownFailure[] = [
  {
    words:
      /Instance type can only be one of|instance type \(\S+\) is not supported|Unsupported instance type|InstanceType.{0,40}not supported|requested configuration is currently not supported/i,
    advice:
      'EC2 does not offer the type there: `aws ec2 describe-instance-type-offerings --location-type availability-zone --filters Name=instance-type,Values=<type>` lists the zones that have it. Name other instances, or deploy to another region.',
  },
  {
    words: /not enough free addresses in subnet|InsufficientFreeAddressesInSubnet|Not enough IP space available/i,
    advice:
      'The subnet has no free addresses: `aws ec2 describe-subnets --query "Subnets[].[SubnetId,AvailableIpAddressCount]"` counts them. Name larger subnets, or remove what uses the addresses.',
  },
  {
    words:
      /Source image \S+ does not exist|CannotPullContainerError.{0,300}not found|image manifest.{0,60}not found|ImageNotFoundException/i,
    advice: 'The image is not in its repository any more: deploy again, which publishes images that are missing.',
  },
  {
    words:
      /does not have permission to access the ECR image|CannotPullContainerError.{0,300}(?:denied|not authorized)/i,
    advice:
      'The policy of the repository does not let the service read the image: `aws ecr get-repository-policy --repository-name <repository>` shows it. It has to allow ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.',
  },
  {
    words: /rule "?peer: .{0,120}already exists|InvalidPermission\.Duplicate/i,
    advice:
      'The security group has this rule already, made by hand or by another stack: `aws ec2 describe-security-group-rules --filters Name=group-id,Values=<group>` finds it, and `aws ec2 revoke-security-group-ingress --group-id <group> --security-group-rule-ids <rule>` removes it. Then deploy again.',
  },
  {
    words: /bucket name is not available|BucketAlreadyExists/i,
    advice:
      'Somebody on AWS has a bucket of this name, and names are unique among all accounts: give it another one in `overrides`, or none, so that CloudFormation makes one up.',
  },
  {
    words:
      /alias with the name \S+ already exists|CNAMEs you provided are already associated|CNAMEAlreadyExists|AliasExistsException/i,
    advice:
      'Something else has this alias or domain: remove it there first (`aws kms list-aliases`, `aws cloudfront list-distributions`), or name another one.',
  },
  {
    words: /LogGroup.{0,300}already exists|log group already exists|ResourceAlreadyExistsException.{0,80}log/i,
    type: /^AWS::Logs::LogGroup$/,
    advice:
      'A log group of this name is there already, most likely made by a service that wrote to it first, or left by an earlier stack: take what you need of its lines, remove it by `aws logs delete-log-group --log-group-name <name>`, and deploy again.',
  },
  {
    words:
      /(?:RESPONSE|response) (?:from|status \[FAILED\] from) (?:your )?custom resource|Custom Resource failed to stabilize/i,
    advice:
      'The function of the custom resource failed or did not respond: its log has why. Mend it and deploy again; while it fails, a rollback of what it made may hang for an hour, too.',
  },
  {
    words:
      /KMS.{0,80}(?:denied|not authorized|disabled)|(?:key|kms).{0,60}is not accessible|unable to decrypt|KMSAccessDeniedException|KMS key .{0,120}(?:does not exist|pending deletion)/i,
    advice:
      'The key may not be used: its policy and that of the role have to allow kms:Decrypt and kms:GenerateDataKey, and the key has to be enabled. `aws kms describe-key --key-id <key>` and `aws kms get-key-policy --key-id <key> --policy-name default` show both.',
  },
  {
    // Before the quotas: `RequestLimitExceeded` of EC2 and "request rate limit was exceeded" are no quotas of resources.
    words:
      /Rate exceeded|Throttl(?:ing|ed)|Request ?Limit ?Exceeded|TooManyRequests|too many requests|(?:request )?rate (?:limit )?(?:was |has been |is )?exceeded|SlowDown/i,
    advice: 'AWS throttled CloudFormation: deploy again in some minutes, and fewer stages at once.',
  },
  {
    words:
      /LimitExceeded|ServiceQuotaExceeded|quota exceeded|Cannot exceed quota|maximum number of .{1,80}(?:reached|exceeded)|limit .{0,60}exceeded|TooMany(?:Buckets|Stacks)/i,
    advice:
      'The account has no room for another one: remove what nobody needs, destroy stages, or ask AWS for more in Service Quotas: `aws service-quotas list-service-quotas --service-code <service>` shows the limits, and `aws service-quotas request-service-quota-increase` asks.',
  },
  {
    words: /service linked role.{0,60}exists|Unable to assume the service linked role/i,
    advice:
      '`aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com` makes the role, once in an account. Then deploy again.',
  },
  {
    words: /Circuit Breaker was triggered|did not stabilize|NotStabilized/i,
    type: /^AWS::ECS::Service$/,
    advice:
      'Its tasks start and end again, or never become healthy: the log of the service and `aws ecs describe-tasks` have why. Mend the program or its health check, and deploy again.',
  },
  {
    words:
      /execution role you provide must allow|cannot be assumed by|Invalid (?:IAM Instance Profile|principal in policy)|role defined for the function cannot be assumed/i,
    advice:
      'A new role is not known everywhere yet, or its trust policy does not name the service: deploy again; if that fails too, look at its `overrides`.',
  },
  {
    words: /image id '\[?ami-\w+\]?' does not exist|InvalidAMIID/i,
    advice: 'The machine image that `overrides` name does not exist in this region: name another one, or none.',
  },
];

/** Returns what to do about a failure that AWS documents, in sentences; undefined for any other. */
export const adviceOn = ({ type, reason }: FailedChange): string | undefined => {
  const invalid = /ComputeEnvironment went INVALID|went INVALID with error/.test(reason)
    ? invalidReasonIn(reason)
    : undefined;
  if (invalid !== undefined) return adviceOf(invalid, 'on-demand');
  const start = reason.split('Auto Scaling says: ')[1];
  const failedStart = start === undefined ? undefined : startFailureIn(start);
  if (failedStart !== undefined) return adviceOf(failedStart, 'on-demand');
  const denied = deniedIn(reason);
  if (denied !== undefined) return deniedAdvice(denied);
  return knownFailures.find((one) => (one.type?.test(type) ?? true) && one.words.test(reason))?.advice;
};
