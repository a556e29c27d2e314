import { expect, test } from '@jest/globals';
import { configOf, errorsOf } from './policy-world.ts';

const openLint = { lint: { 'open-trigger': 'off', 'unused-resource': 'off' } };
const raw = (resources: object) => configOf({}, {}, { cloudformationResources: resources, ...openLint });
const complaintsOf = async (policy: object, config: string): Promise<string[]> =>
  (await errorsOf(policy, config)).errors.map(
    ({ code, place }) => `${code} at ${typeof place === 'object' && 'path' in place ? place.path.join('.') : 'file'}`,
  );

const everybody = (Action: unknown, more: object = {}) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action, Resource: '*', ...more }],
});
const modes = [{ publicTriggers: 'authorized' }, { publicTriggers: 'none' }];

test.each(modes)(
  'a bucket in which everybody writes, and a queue to which everybody sends, break %j',
  async (policy) => {
    const beside = {
      files: { type: 'bucket', properties: { accessibility: { accessibilityMode: 'public-read-write' } } },
      inbox: {
        type: 'sqs-queue',
        properties: { policyStatements: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: ['sqs:Send*'] }] },
      },
    };
    expect((await complaintsOf(policy, configOf({}, beside, openLint))).sort()).toEqual([
      'policy/public-trigger at resources.files',
      'policy/public-trigger at resources.inbox',
    ]);
  },
);

test.each<[string, string, object]>([
  ['a policy of a queue', 'AWS::SQS::QueuePolicy', { Queues: ['a'], PolicyDocument: everybody('*') }],
  [
    'a policy of a topic',
    'AWS::SNS::TopicPolicy',
    { Topics: ['a'], PolicyDocument: everybody(['sns:Subscribe', 'SNS:pub*']) },
  ],
  [
    'a policy of a bucket, over TLS',
    'AWS::S3::BucketPolicy',
    {
      Bucket: 'a',
      PolicyDocument: everybody('s3:*Object', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    },
  ],
  [
    'a policy of a bus',
    'AWS::Events::EventBusPolicy',
    { StatementId: 'a', Action: 'events:PutEvents', Principal: '*' },
  ],
  [
    'a statement of a bus',
    'AWS::Events::EventBusPolicy',
    { StatementId: 'a', Statement: everybody('events:PutEvents').Statement[0] },
  ],
  ['an access list', 'AWS::S3::Bucket', { AccessControl: 'PublicReadWrite' }],
])('so does %s of cloudformationResources', async (_, Type, Properties) => {
  expect(await complaintsOf({ publicTriggers: 'authorized' }, raw({ Open: { Type, Properties } }))).toEqual([
    'policy/public-trigger at cloudformationResources.Open',
  ]);
});

test('a bucket that everybody reads, and queues for an organisation, a service or readers, break nothing', async () => {
  const policies = [
    everybody('sqs:SendMessage', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-acme' } } }),
    everybody('sqs:SendMessage', { Principal: { Service: 'sns.amazonaws.com' } }),
    everybody('sqs:Receive*'),
    everybody('sqs:SendMessage', { Effect: 'Deny' }),
  ].map((PolicyDocument, at) => [
    `Policy${at}`,
    { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: ['a'], PolicyDocument } },
  ]);
  const files = { type: 'bucket', properties: { accessibility: { accessibilityMode: 'public-read' } } };
  const config = configOf({}, { files }, { cloudformationResources: Object.fromEntries(policies), ...openLint });
  expect(await complaintsOf({ publicTriggers: 'none' }, config)).toEqual([]);
});
