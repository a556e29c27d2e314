import { describe, expect, test } from '@jest/globals';
import { deniedIn } from '../../src/doctor/denied.ts';
import { adviceOn } from '../../src/doctor/known-failures.ts';

const topic = 'AWS::SNS::Topic';

describe('The advice about a failed resource', () => {
  test.each([
    'The request rate limit was exceeded. (Service: Iot, Status Code: 429)',
    'Request limit exceeded. (Service: Ec2, Status Code: 503)',
    'Call failed. (Service: Ec2, Error Code: RequestLimitExceeded)',
    'Rate exceeded (Service: Sns, Status Code: 400) (HandlerErrorCode: Throttling)',
    'Too Many Requests (Service: ApiGateway, Status Code: 429, Error Code: TooManyRequestsException)',
    'The rate exceeded the limit: the call was throttled.',
  ])('is to deploy later where AWS throttled: %s', (reason) => {
    expect(adviceOn({ type: topic, reason })).toContain('AWS throttled CloudFormation');
  });

  test.each([
    'The maximum number of addresses has been reached. (HandlerErrorCode: ServiceLimitExceeded)',
    'You have reached the limit of topics, which was exceeded.',
    'LimitExceededException: Cannot exceed quota for PoliciesPerRole: 10',
    'TooManyBuckets: You have attempted to create more buckets than allowed',
  ])('is to ask for more where a quota is used up: %s', (reason) => {
    expect(adviceOn({ type: topic, reason })).toContain('aws service-quotas request-service-quota-increase');
  });

  const invalid = (role: string, more = '') =>
    `Operation failed, ComputeEnvironment went INVALID with error: CLIENT_ERROR - User: arn:aws:sts::123456789012:assumed-role/${role}/aws-batch is not authorized to perform: ecs:CreateCluster on resource: *${more}`;

  test('is no change of the service role where AWS Batch has its own already', () => {
    const reason = invalid('AWSServiceRoleForBatch', ' with an explicit deny in a service control policy');
    const advice = adviceOn({ type: 'AWS::Batch::ComputeEnvironment', reason });
    expect(advice).toContain('a control policy of the organisation denies the call');
    expect(advice).not.toContain('ServiceRole out of');
  });

  test('is to take another service role out', () => {
    expect(adviceOn({ type: 'AWS::Batch::ComputeEnvironment', reason: invalid('own') })).toContain(
      'Take ServiceRole out of `overrides`',
    );
  });

  test.each([
    ['arn:aws:sqs:eu-west-1:123456789012:q', '.'],
    ['arn:aws:sqs:eu-west-1:123456789012:q.fifo', '.'],
    ['arn:aws:sqs:eu-west-1:123456789012:q.fifo', ''],
    ['arn:aws:sqs:eu-west-1:123456789012:q', ' because no identity-based policy allows the sqs:CreateQueue action'],
    ['arn:aws:sqs:eu-west-1:123456789012:q', '; see the policy'],
    ['arn:aws:sqs:eu-west-1:123456789012:q', '" (RequestToken: 1)'],
  ])('names the resource of a denied call, %s, without what follows it: %j', (resource, rest) => {
    const message = `User: arn:aws:iam::123456789012:user/a is not authorized to perform: sqs:CreateQueue on resource: ${resource}${rest}`;
    expect(deniedIn(message)?.resource).toBe(resource);
  });
});
