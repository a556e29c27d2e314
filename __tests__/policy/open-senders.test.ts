import { describe, expect, test } from '@jest/globals';
import { configOf, errorsOf } from './policy-world.ts';
import { brokenBy } from './public-resources.ts';

const openLint = { lint: { 'open-trigger': 'off', 'unused-resource': 'off' } };
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
  [
    'a statement of a bus with a condition of its own',
    'AWS::Events::EventBusPolicy',
    {
      StatementId: 'a',
      Action: 'events:PutEvents',
      Principal: '*',
      Condition: { Type: 'StringLike', Key: 'aws:PrincipalOrgID', Value: '*' },
    },
  ],
  [
    'a policy of a bus that it has itself',
    'AWS::Events::EventBus',
    { Name: 'a', Policy: everybody('events:PutEvents') },
  ],
  ['a policy of a newer bus', 'AWS::EventsV2::ResourcePolicy', { EventBusArn: 'a', PolicyDocument: everybody('*') }],
  [
    'a policy of an access point',
    'AWS::S3::AccessPoint',
    { Bucket: 'a', Policy: everybody('s3:AbortMultipartUpload') },
  ],
  [
    'a policy by which a CDN writes for everybody',
    'AWS::S3::BucketPolicy',
    {
      Bucket: 'a',
      PolicyDocument: everybody('s3:PutObject', {
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      }),
    },
  ],
  [
    'a policy for all sources of an account, of which a CDN may be',
    'AWS::S3::BucketPolicy',
    {
      Bucket: 'a',
      PolicyDocument: everybody('s3:PutObject', {
        Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      }),
    },
  ],
  ['a policy of a repository', 'AWS::ECR::Repository', { RepositoryPolicyText: everybody('ecr:PutImage') }],
  [
    'a policy of a table',
    'AWS::DynamoDB::Table',
    { KeySchema: [], ResourcePolicy: { PolicyDocument: everybody('dynamodb:PutItem') } },
  ],
  [
    'a policy of a function',
    'AWS::Lambda::ResourcePolicy',
    { ResourceArn: 'a', PolicyDocument: everybody('lambda:*') },
  ],
  ['a role for everybody', 'AWS::IAM::Role', { AssumeRolePolicyDocument: everybody('sts:AssumeRole') }],
  ['an access list', 'AWS::S3::Bucket', { AccessControl: 'PublicReadWrite' }],
  ['an access list that only CloudFormation knows', 'AWS::S3::Bucket', { AccessControl: { Ref: 'Anything' } }],
])('so does %s of cloudformationResources', (_, Type, Properties) => {
  for (const rule of ['authorized', 'none'] as const)
    expect(brokenBy(rule, { Open: { Type, Properties } })).toEqual(['Open']);
});

test('policies for readers, an access list for readers, and a bus for an organisation break nothing', () => {
  const resources = {
    Files: { Type: 'AWS::S3::BucketPolicy', Properties: { PolicyDocument: everybody(['s3:Get*', 's3:ListBucket']) } },
    Site: { Type: 'AWS::S3::Bucket', Properties: { AccessControl: 'PublicRead' } },
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: { ResourcePolicy: { PolicyDocument: everybody(['dynamodb:GetItem', 'dynamodb:Query']) } },
    },
    Bus: {
      Type: 'AWS::Events::EventBusPolicy',
      Properties: {
        StatementId: 'a',
        Action: 'events:PutEvents',
        Principal: '*',
        Condition: { Type: 'StringEquals', Key: 'aws:PrincipalOrgID', Value: 'o-abcdefghij' },
      },
    },
    Logs: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: everybody('sts:AssumeRole', { Principal: { Service: 'cloudfront.amazonaws.com' } }),
      },
    },
  };
  expect(brokenBy('none', resources)).toEqual([]);
});

describe('resources of the config', () => {
  const service = {
    type: 'private-service',
    properties: {
      packaging: { type: 'prebuilt-image', properties: { image: 'registry.example.com/web:1' } },
      port: 3000,
      resources: { cpu: 0.25, memory: 512 },
    },
  };
  const statement = (Condition: object) => ({
    type: 'sqs-queue',
    properties: { policyStatements: [{ Effect: 'Allow', Principal: '*', Action: ['sqs:SendMessage'], Condition }] },
  });

  test.each<[string, string, object]>([
    [
      'a bus whose override lets everybody send',
      'bus',
      { type: 'event-bus', overrides: { BusEventBus: { Policy: everybody('events:PutEvents') } } },
    ],
    [
      'an HTTP API whose override makes a route',
      'api',
      {
        type: 'http-api-gateway',
        overrides: { ApiApi: { Target: 'arn:aws:lambda:eu-west-1:123456789012:function:f' } },
      },
    ],
    [
      'a service whose override opens its security group',
      'web',
      {
        ...service,
        overrides: { WebSecurityGroup: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] } },
      },
    ],
    [
      'a function whose address asks for credentials, behind a CDN that has some',
      'web',
      {
        type: 'function',
        properties: {
          packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'web.js' } },
          memory: 512,
          timeout: 10,
          url: { enabled: true, authMode: 'AWS_IAM' },
          cdn: { enabled: true },
        },
      },
    ],
    ['a queue for every role', 'inbox', statement({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:*' } })],
  ])('break the rule by %s', async (_, name, resource) => {
    expect(await complaintsOf({ publicTriggers: 'authorized' }, configOf({}, { [name]: resource }, openLint))).toEqual([
      `policy/public-trigger at resources.${name}`,
    ]);
  });

  test('keep it as they are compiled', async () => {
    const beside = {
      web: service,
      bus: { type: 'event-bus' },
      inbox: statement({ StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } }),
      orders: { type: 'sns-topic' },
      people: { type: 'user-auth-pool' },
    };
    expect(await complaintsOf({ publicTriggers: 'none' }, configOf({}, beside, openLint))).toEqual([]);
  });
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
