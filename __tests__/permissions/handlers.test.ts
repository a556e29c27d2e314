import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { events } from '../../src/generated/events.ts';
import { functionEvents } from '../../src/generated/function-events.ts';
import { packagings } from '../../src/generated/packagings.ts';
import { resources } from '../../src/generated/resources.ts';
import { handlerActions, loadHandlers, withoutProperty } from '../../src/permissions/handlers.ts';
import { ownActions } from '../../src/permissions/own-calls.ts';
import { supplements } from '../../src/permissions/supplements.ts';
import { read, root } from '../docs/pages.ts';
import { linked } from '../fakes/linked.ts';

const table = await loadHandlers();
const examples = [...events, ...functionEvents, ...packagings, ...resources]
  .filter((member) => !member.later)
  .map(({ example }) => example);
/** Bodies of the CloudFormation resources of every example, and of every golden template. */
const bodies: { Type: string; Properties?: unknown }[] = [
  ...examples.flatMap((example) => [...(linked(example).value?.resources.values() ?? [])].map(({ body }) => body)),
  ...readdirSync(join(root, '__tests__/cases'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('expected/template.json'))
    .flatMap((file) =>
      Object.values(
        JSON.parse(readFileSync(join(root, '__tests__/cases', file), 'utf8')).Resources as Record<
          string,
          { Type: string; Properties?: unknown; Metadata?: { 'batch-job'?: { path?: string } } }
        >,
      ).filter(({ Metadata }) => !Metadata?.['batch-job']?.path?.startsWith('cloudformationResources')),
    ),
];

/** True if a value has a property by its dotted path. */
const has = (value: unknown, path: string): boolean =>
  path.split('.').reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], value) !== undefined;

describe('the handlers of CloudFormation', () => {
  test('are known for every type that an example becomes, a network with NAT, or logs that are forwarded; scripts/permissions.mjs adds those of a new one', () => {
    const more = ['a-network-with-nat', 'logs-are-forwarded'].flatMap((name) =>
      Object.values<{ Type: string }>(JSON.parse(read(`__tests__/cases/${name}/expected/template.json`)).Resources),
    );
    const types = examples.flatMap((example) => [...(linked(example).value?.resources.values() ?? [])]);
    const names = [...new Set([...types.map(({ body }) => body.Type), ...more.map(({ Type }) => Type)])].sort();
    expect(names.length).toBeGreaterThan(15);
    // Handlers of types of others work by the role with which an account activates them.
    expect(Object.keys(table.types).sort()).toEqual(names.filter((name) => name.startsWith('AWS::')));
  });

  test('have actions of each kind, in the spelling of IAM', () => {
    const without = supplements.filter((one) => one.for !== undefined).map(({ type }) => type);
    for (const [type, handlers] of Object.entries(table.types)) {
      // A schema without handlers.
      if (without.includes(type) && Object.keys(handlers).length === 0) continue;
      // The schemas of the policies of queues and topics have no handler that reads.
      const read = ['AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'].includes(type) ? [] : ['read'];
      expect(Object.keys(handlers)).toEqual(expect.arrayContaining(['create', 'delete', ...read]));
      for (const list of Object.values(handlers))
        for (const action of list.split(' ')) expect(action).toMatch(/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/);
    }
  });

  test.each<[string, string]>([
    ['AWS::ApiGatewayV2::Stage', 'logs:CreateLogDelivery'],
    ['AWS::Cognito::UserPoolDomain', 'cognito-idp:CreateUserPoolDomain'],
    ['AWS::EC2::Subnet', 'ec2:DescribeAccountAttributes'],
    ['AWS::IAM::Role', 'iam:ListRolePolicies'],
    ['AWS::IAM::Role', 'iam:ListAttachedRolePolicies'],
    ['AWS::S3::Bucket', 's3:ListBucket'],
    ['AWS::S3::Bucket', 's3:GetEncryptionConfiguration'],
    ['AWS::S3::Bucket', 's3:GetLifecycleConfiguration'],
    ['AWS::EC2::VPC', 'ec2:DeleteTags'],
    ['AWS::EC2::VPC', 'ec2:DescribeNetworkAcls'],
    ['AWS::StepFunctions::StateMachine', 'states:UntagResource'],
    ['AWS::StepFunctions::StateMachine', 'states:ListTagsForResource'],
    ['AWS::Lambda::Function', 'lambda:GetRuntimeManagementConfig'],
    ['AWS::Lambda::Function', 'lambda:ListTags'],
    ['AWS::Batch::JobDefinition', 'batch:UntagResource'],
    ['AWS::Batch::ComputeEnvironment', 'iam:CreateServiceLinkedRole'],
    ['AWS::ElasticLoadBalancingV2::ListenerCertificate', 'elasticloadbalancing:AddListenerCertificates'],
  ])('of %s need %s', (type, action) => {
    expect(handlerActions(table, [type])).toContain(action);
  });

  test.each(['iam:ListRolePolicies', 'iam:ListAttachedRolePolicies', 's3:ListBucket', 'sqs:DeleteQueue'])(
    'need %s to be deleted',
    (action) => {
      expect(handlerActions(table, Object.keys(table.types))).toContain(action);
    },
  );

  test('need nothing to plan but what a template needs to be processed', () => {
    const actions = handlerActions(table, Object.keys(table.types), 'plan');
    expect(actions).toEqual(
      supplements.flatMap((one) => ((one.for ?? ['plan']).includes('plan') ? one.actions : [])).sort(),
    );
  });

  test('and own calls include what the quotas of an account are read by', () => {
    expect(ownActions('deploy')).toEqual(expect.arrayContaining(['servicequotas:GetServiceQuota', 'ec2:DescribeVpcs']));
  });
});

describe('a property for which an action is left out', () => {
  test.each(withoutProperty.map((one) => [one.type, one.property ?? 'none', one] as const))(
    'of %s is in no template: %s',
    (type, _, { property, actions }) => {
      const ofType = bodies.filter((body) => body.Type === type);
      expect(ofType.length).toBeGreaterThan(0);
      if (property) expect(ofType.filter(({ Properties }) => has(Properties, property))).toEqual([]);
      const listed = Object.values(table.types[type] ?? {}).flatMap((list) => list.split(' '));
      for (const action of actions)
        expect(listed.some((one) => one === action || one.startsWith(action.replace(/\*$/, '')))).toBe(true);
    },
  );

  test('leaves no service in the policies of which templates have no resource', () => {
    const services = new Set(handlerActions(table, Object.keys(table.types)).map((action) => action.split(':')[0]));
    expect([...services].sort()).toEqual([
      'acm',
      'apigateway',
      'application-autoscaling',
      'batch',
      'cloudfront',
      'cloudwatch',
      'codedeploy',
      'cognito-idp',
      'dynamodb',
      'ec2',
      'ecs',
      'elasticache',
      'elasticfilesystem',
      'elasticloadbalancing',
      'es',
      'events',
      'firehose',
      'iam',
      'iot',
      'kinesis',
      'kms',
      'lambda',
      'logs',
      'rds',
      'route53',
      's3',
      'scheduler',
      'secretsmanager',
      'servicediscovery',
      'sns',
      'sqs',
      'states',
      'wafv2',
    ]);
  });
});

test('each page of a resource or event names the actions of its types', () => {
  expect(read('docs/reference/events/schedule.md')).toContain('events:PutTargets');
  expect(read('docs/reference/resources/bucket.md')).toContain('s3:ListBucket');
  expect(read('docs/reference/resources/batch-job.md')).toContain('ec2:DescribeAccountAttributes');
});
