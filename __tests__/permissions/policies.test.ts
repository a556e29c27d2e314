import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { physicalName } from '../../src/cloudformation/names.ts';
import { handlerActions, loadHandlers } from '../../src/permissions/handlers.ts';
import { ownActions, type PolicyName } from '../../src/permissions/own-calls.ts';
import { policyText, projectPolicies } from '../../src/permissions/policies.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { eventBucketName } from '../../src/stage/event-bucket.ts';
import { imageRepository } from '../../src/stage/image-repositories.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { account, allows, type IamRequest } from './allows.ts';

const table = await loadHandlers();
const longest = 'a'.repeat(95);
const projects = fc.stringMatching(/^[a-zA-Z][-a-zA-Z0-9]{0,94}$/);
const documentsOf = (project: string, ...purposes: PolicyName[]) =>
  projectPolicies(project, table)
    .filter((policy) => purposes.includes(policy.for))
    .map(({ document }) => document);
const actionsOf = (purpose: PolicyName) =>
  documentsOf('jobs', purpose).flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action));

/** Returns a name as CloudFormation generates it for at most 64 characters. */
const generated = (stack: string, id: string): string => {
  const suffix = '1ABCDEFGHIJKL';
  const whole = `${stack}-${id}-${suffix}`;
  return whole.length <= 64 ? whole : `${stack.slice(0, 24)}-${id.slice(0, 24)}-${suffix}`;
};

const arn = (service: string, resource: string): string => `arn:aws:${service}:eu-west-1:${account}:${resource}`;

/** Returns ARNs of a resource of each type of a stage, by its type. */
const arnsOf = (project: string, stageName: string, resource: string): Readonly<Record<string, string>> => {
  const { stack, rolePath } = stageOf(project, stageName);
  const name = (limit: number, letterCase?: 'lower') => resolved(physicalName(stack, resource, limit, letterCase));
  const id = `${resource}TriggerFunctionFunction`;
  const ec2 = (kind: string) => arn('ec2', `${kind}/x-0123456789abcdef0`);
  const api = 'arn:aws:apigateway:eu-west-1::/apis';
  const pool = arn('cognito-idp', 'userpool/eu-west-1_AbCdEfGhI');
  return {
    'AWS::ApiGatewayV2::Api': api,
    'AWS::ApiGatewayV2::Authorizer': `${api}/a1b2c3/authorizers/d4`,
    'AWS::ApiGatewayV2::Integration': `${api}/a1b2c3/integrations/d4`,
    'AWS::ApiGatewayV2::Route': `${api}/a1b2c3/routes/d4`,
    'AWS::ApiGatewayV2::Stage': `${api}/a1b2c3/stages/$default`,
    'AWS::CloudFront::Distribution': `arn:aws:cloudfront::${account}:distribution/EDFDVBD6EXAMPLE`,
    'AWS::CloudFront::Function': `arn:aws:cloudfront::${account}:function/${name(64)}`,
    'AWS::CloudFront::OriginAccessControl': `arn:aws:cloudfront::${account}:origin-access-control/E327GJI25M56DG`,
    'AWS::Cognito::UserPool': pool,
    'AWS::Cognito::UserPoolClient': pool,
    'AWS::Cognito::UserPoolDomain': pool,
    'AWS::Cognito::UserPoolIdentityProvider': pool,
    'AWS::Cognito::UserPoolUICustomizationAttachment': pool,
    'AWS::Batch::ComputeEnvironment': arn('batch', 'compute-environment/StpBatchOnDemand-1AB'),
    'AWS::Batch::JobDefinition': arn('batch', `job-definition/${name(128)}:3`),
    'AWS::Batch::JobQueue': arn('batch', 'job-queue/StpBatchOnDemand-1AB'),
    'AWS::CloudWatch::Alarm': arn('cloudwatch', `alarm:${stack}-${id}-1ABCDEFGHIJKL`),
    'AWS::DynamoDB::GlobalTable': arn('dynamodb', `table/${generated(stack, id)}`),
    'AWS::EC2::InternetGateway': ec2('internet-gateway'),
    'AWS::EC2::LaunchTemplate': ec2('launch-template'),
    'AWS::EC2::Route': ec2('route-table'),
    'AWS::EC2::RouteTable': ec2('route-table'),
    'AWS::EC2::SecurityGroup': ec2('security-group'),
    'AWS::EC2::Subnet': ec2('subnet'),
    'AWS::EC2::SubnetRouteTableAssociation': ec2('route-table'),
    'AWS::EC2::VPC': ec2('vpc'),
    'AWS::EC2::VPCGatewayAttachment': ec2('vpc'),
    'AWS::ElasticLoadBalancingV2::Listener': arn('elasticloadbalancing', 'listener/app/shop--Front/0a1b/2c3d'),
    'AWS::ElasticLoadBalancingV2::ListenerCertificate': arn(
      'elasticloadbalancing',
      'listener/app/shop--Front/0a1b/2c3d',
    ),
    'AWS::ElasticLoadBalancingV2::ListenerRule': arn(
      'elasticloadbalancing',
      'listener-rule/app/shop--Front/0a1b/2c3d/4e',
    ),
    'AWS::ElasticLoadBalancingV2::LoadBalancer': arn('elasticloadbalancing', 'loadbalancer/app/shop--Front/0a1b'),
    'AWS::ElasticLoadBalancingV2::TargetGroup': arn(
      'elasticloadbalancing',
      'targetgroup/0a1b2c3d4e5f-0a1b2c3d4e5f/2c3d',
    ),
    'AWS::Events::Archive': arn('events', `archive/${generated(stack, id)}`),
    'AWS::Events::EventBus': arn('events', `event-bus/${name(256)}`),
    'AWS::Events::Rule': arn('events', `rule/${generated(stack, id)}`),
    'AWS::IAM::InstanceProfile': `arn:aws:iam::${account}:instance-profile${rolePath}${generated(stack, id)}`,
    'AWS::IAM::Role': `arn:aws:iam::${account}:role${rolePath}${generated(stack, id)}`,
    'AWS::Kinesis::Stream': arn('kinesis', `stream/${generated(stack, id)}`),
    'AWS::Kinesis::StreamConsumer': arn('kinesis', `stream/theirs/consumer/${name(128)}:1545084650`),
    'AWS::Lambda::EventInvokeConfig': arn('lambda', `function:${generated(stack, id)}`),
    'AWS::Lambda::EventSourceMapping': arn('lambda', 'event-source-mapping:0b1c2d3e-0000-4000-8000-000000000000'),
    'AWS::Lambda::Function': arn('lambda', `function:${generated(stack, id)}`),
    'AWS::Lambda::Permission': arn('lambda', `function:${generated(stack, id)}`),
    'AWS::Logs::LogGroup': arn('logs', `log-group:${stack}-${id}-1ABCDEFGHIJKL`),
    'AWS::Logs::SubscriptionFilter': arn('logs', 'log-group:/somebody/else'),
    'AWS::S3::Bucket': `arn:aws:s3:::${name(63, 'lower')}`,
    'AWS::S3::BucketPolicy': `arn:aws:s3:::${name(63, 'lower')}`,
    'AWS::SNS::Subscription': arn('sns', generated(stack, id)),
    'AWS::SNS::Topic': arn('sns', generated(stack, id)),
    'AWS::SQS::Queue': arn('sqs', generated(stack, id)),
    // An action on a policy is one on its queue.
    'AWS::SQS::QueuePolicy': arn('sqs', generated(stack, id)),
    'AWS::Scheduler::Schedule': arn('scheduler', `schedule/default/${generated(stack, id)}`),
    'AWS::StepFunctions::StateMachine': arn('states', `stateMachine:${name(80)}`),
  };
};

/** Actions on topics and queues of others, from which events of a project may come; at most they change subscriptions. */
const ofOthers = new Set([
  'sns:GetSubscriptionAttributes',
  'sns:SetSubscriptionAttributes',
  'sns:Subscribe',
  'sns:Unsubscribe',
  'sqs:GetQueueAttributes',
]);

/** Condition keys of requests about a stage, by action. */
const contextOf = (project: string, action: string): NonNullable<IamRequest['context']> => ({
  'lambda:FunctionArn': arn('lambda', `function:${generated(`${project}-production`, 'TriggerFunctionFunction')}`),
  'iam:PassedToService': 'ecs-tasks.amazonaws.com',
  'aws:ResourceAccount': '123456789012',
  ...(action === 'iam:CreateServiceLinkedRole' ? { 'iam:AWSServiceName': 'batch.amazonaws.com' } : {}),
});

/** ARNs of what handlers touch besides the resource itself, by action, or by the service of all its actions. */
const beside: Readonly<Record<string, string>> = {
  'application-autoscaling': arn('application-autoscaling', 'scalable-target/0ec5abcd'),
  'kinesis:ListStreamConsumers': arn('kinesis', 'stream/theirs'),
  'kinesis:RegisterStreamConsumer': arn('kinesis', 'stream/theirs'),
};

const linkedRole = `arn:aws:iam::${account}:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch`;

/** Returns the requests of a handler of a type, about a resource of a stage. */
const requestsOf = (project: string, type: string, resource: string, purpose: PolicyName): IamRequest[] => {
  const arns = arnsOf(project, 'production', resource);
  return handlerActions(table, [type], purpose).map((action) => {
    const onRole = action === 'iam:PassRole' ? arns['AWS::IAM::Role'] : arns[type];
    const service = action.split(':')[0] as string;
    const on =
      action === 'iam:CreateServiceLinkedRole' ? linkedRole : (beside[action] ?? beside[service] ?? (onRole as string));
    const other = service === on.split(':')[2] ? on : '*';
    return { action, resource: table.unscoped.includes(action) ? '*' : other, context: contextOf(project, action) };
  });
};

describe('the policies of a project', () => {
  test('have at most 6,144 characters each, and at most ten belong to the role that deploys', () => {
    for (const project of ['a', longest])
      for (const { document } of projectPolicies(project, table)) {
        const text = JSON.stringify(JSON.parse(policyText(document, 'aws-us-gov', account)));
        expect(text).not.toContain('${');
        expect(text.length).toBeLessThanOrEqual(6_144);
      }
    expect(documentsOf('a', 'deploy', 'push', 'destroy').length).toBeLessThanOrEqual(10);
  });

  test('have names of statements that IAM accepts, each once', () => {
    for (const { document } of projectPolicies('jobs', table)) {
      const names = document.Statement.map(({ Sid }) => Sid);
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9]+$/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test.each(['deploy', 'destroy'] as const)(
    'of %s allow every action of the handlers on the resources of a stage',
    (purpose) => {
      const law = fc.property(projects, fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,60}$/), (project, resource) => {
        const documents = documentsOf(project, purpose);
        const denied = Object.keys(table.types)
          .flatMap((type) => requestsOf(project, type, resource, purpose))
          .filter((request) => !allows(documents, request));
        expect(denied).toEqual([]);
      });
      fc.assert(law, {
        numRuns: 40,
        examples: [
          [longest, 'R'.repeat(60)],
          ['a', 'B'],
          ['my-project', 'Report'],
        ],
      });
    },
  );

  test('allow nothing on the resources of another project', () => {
    const mine = documentsOf('shop', 'plan', 'deploy', 'push', 'destroy');
    const theirs = arnsOf('jobs', 'production', 'Report');
    const named = Object.entries(theirs).filter(
      ([type]) =>
        !/^AWS::(ApiGatewayV2|CloudFront::(?:Distribution|OriginAccess)|Cognito|EC2|ElasticLoadBalancing|Batch::(Compute|JobQ)|Lambda::EventSource)/.test(
          type,
        ),
    );
    expect(named.length).toBeGreaterThan(10);
    // A consumer is made at a stream of any owner, and a subscription filter at a log group of any.
    const ofSources = [
      'kinesis:ListStreamConsumers',
      'kinesis:RegisterStreamConsumer',
      'logs:DeleteSubscriptionFilter',
      'logs:DescribeSubscriptionFilters',
      'logs:PutSubscriptionFilter',
    ];
    const bound = (action: string) => !table.unscoped.includes(action) && !ofSources.includes(action);
    for (const [type, resource] of named)
      for (const action of handlerActions(table, [type]).filter(bound))
        if (action.split(':')[0] === resource.split(':')[2] && !ofOthers.has(action))
          expect({ action, allowed: allows(mine, { action, resource }) }).toEqual({ action, allowed: false });
    expect(allows(mine, { action: 'ecr:PutImage', resource: arn('ecr', 'repository/batch-job/jobs') })).toBe(false);
    expect(
      allows(mine, { action: 'cloudformation:ExecuteChangeSet', resource: arn('cloudformation', 'stack/jobs-dev/1') }),
    ).toBe(false);
  });

  test('allow to push and to find images of the project and of its previews', () => {
    for (const preview of [false, true])
      for (const project of ['jobs', longest]) {
        const resource = arn('ecr', `repository/${imageRepository({ project, preview })}`);
        expect(allows(documentsOf(project, 'push'), { action: 'ecr:PutImage', resource })).toBe(true);
        expect(allows(documentsOf(project, 'plan'), { action: 'ecr:BatchGetImage', resource })).toBe(true);
        expect(allows(documentsOf(project, 'plan'), { action: 'ecr:PutImage', resource })).toBe(false);
      }
  });

  test.each(['jobs', longest])(
    'allow plan and deploy of %s to put templates into the artifact bucket, and no object elsewhere',
    (project) => {
      const bucket = `arn:aws:s3:::${artifactBucket(project, account, 'eu-west-1')}`;
      for (const purpose of ['plan', 'deploy'] as const) {
        const documents = documentsOf(project, purpose);
        expect(allows(documents, { action: 's3:ListBucket', resource: bucket })).toBe(true);
        expect(allows(documents, { action: 's3:PutObject', resource: `${bucket}/templates/production/a.json` })).toBe(
          true,
        );
        expect(allows(documents, { action: 's3:GetObject', resource: `${bucket}/templates/production/a.json` })).toBe(
          true,
        );
        expect(allows(documents, { action: 's3:PutObject', resource: `${bucket}/x` })).toBe(false);
        const data = arnsOf(project, 'production', 'Data')['AWS::S3::Bucket'];
        for (const action of ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'])
          expect(allows(documents, { action, resource: `${data}/x` })).toBe(false);
      }
    },
  );

  test.each(['jobs', 'Jobs', longest])(
    'allow destroy of %s to empty the bucket for large events of every stage, and nobody else to touch it',
    (project) => {
      const documents = documentsOf(project, 'destroy');
      const others = documentsOf(project, 'plan', 'deploy', 'push');
      for (const stage of ['production', 'pr-12', 'a'.repeat(32)]) {
        const resource = `arn:aws:s3:::${resolved(eventBucketName(stageOf(project, stage)))}`;
        expect(allows(documents, { action: 's3:ListBucketVersions', resource })).toBe(true);
        for (const action of ['s3:DeleteObject', 's3:DeleteObjectVersion'])
          expect(allows(documents, { action, resource: `${resource}/events/report/a.json` })).toBe(true);
        expect(allows(documents, { action: 's3:GetObject', resource: `${resource}/events/report/a.json` })).toBe(false);
        expect(allows(others, { action: 's3:DeleteObject', resource: `${resource}/x` })).toBe(false);
      }
    },
  );

  test('allow destroy to empty buckets with data of previews alone', () => {
    const documents = documentsOf('jobs', 'destroy');
    const bucketOf = (stage: string) => arnsOf('jobs', stage, 'Data')['AWS::S3::Bucket'];
    expect(allows(documents, { action: 's3:DeleteObjectVersion', resource: `${bucketOf('pr-12')}/x` })).toBe(true);
    expect(allows(documents, { action: 's3:ListBucketVersions', resource: `${bucketOf('pr-12')}` })).toBe(true);
    expect(allows(documents, { action: 's3:DeleteObjectVersion', resource: `${bucketOf('production')}/x` })).toBe(
      false,
    );
  });
});

describe('plan', () => {
  test('changes nothing that is deployed: it writes change sets and templates', () => {
    const writes = actionsOf('plan').filter((action) => !/:(?:Describe|List|Get|BatchGet|Validate)[A-Z]/.test(action));
    expect(writes.sort()).toEqual(['cloudformation:CreateChangeSet', 'cloudformation:DeleteChangeSet', 's3:PutObject']);
  });

  test('may do nothing that deploy may not', () => {
    const deploy = actionsOf('deploy');
    expect(actionsOf('plan').filter((action) => !deploy.includes(action))).toEqual([]);
  });

  test('reads no secret, and parameters of the project alone', () => {
    expect(actionsOf('plan').filter((action) => /GetSecretValue|kms:|GetFunction\b/.test(action))).toEqual([]);
    const parameter = (name: string) => ({ action: 'ssm:GetParameters', resource: arn('ssm', `parameter/${name}`) });
    expect(allows(documentsOf('jobs', 'plan'), parameter('jobs/url'))).toBe(true);
    expect(allows(documentsOf('jobs', 'plan'), parameter('other/url'))).toBe(false);
  });
});

describe('deploy', () => {
  test('changes nothing on `*` but the mappings of its own functions, and what IAM allows on `*` alone', () => {
    const statements = documentsOf('jobs', 'deploy', 'push', 'destroy').flatMap(({ Statement }) => Statement);
    const onAll = statements.filter(({ Resource }) => Resource === '*');
    const free = onAll.filter(({ Condition }) => !Condition).flatMap(({ Action }) => Action);
    expect(free.filter((action) => !/:(?:Describe|List|Get|Validate)[A-Z]/.test(action)).sort()).toEqual([
      // Neither a distribution nor a pool has an ARN before it exists.
      'cloudfront:CreateDistribution',
      'cloudfront:CreateFunction',
      'cloudfront:CreateOriginAccessControl',
      'cognito-idp:CreateUserPool',
      'kinesis:UpdateShardCount',
      'kinesis:UpdateStreamMode',
      // IAM knows no ARN of a delivery of logs, nor of a resource policy.
      'logs:CreateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:PutResourcePolicy',
      'logs:UpdateLogDelivery',
    ]);
    expect([...new Set(onAll.filter(({ Condition }) => Condition).map(({ Sid }) => Sid))]).toEqual([
      'MappingsOfTriggers',
    ]);
  });

  test('passes roles of the project, to the services of a stack alone', () => {
    const documents = documentsOf('jobs', 'deploy');
    const pass = (resource: string, service: string) =>
      allows(documents, { action: 'iam:PassRole', resource, context: { 'iam:PassedToService': service } });
    const own = arnsOf('jobs', 'production', 'Report')['AWS::IAM::Role'] as string;
    for (const service of ['batch', 'ec2', 'ecs-tasks', 'lambda', 'states'])
      expect(pass(own, `${service}.amazonaws.com`)).toBe(true);
    expect(pass(own, 'cloudformation.amazonaws.com')).toBe(false);
    expect(pass(`arn:aws:iam::${account}:role/Admin`, 'lambda.amazonaws.com')).toBe(false);
    const unbound = { action: 'iam:PassRole', resource: own };
    expect(allows(documents, unbound)).toBe(false);
  });

  test('makes service-linked roles of the services that Batch uses alone', () => {
    const make = (service: string) =>
      allows(documentsOf('jobs', 'deploy'), {
        action: 'iam:CreateServiceLinkedRole',
        resource: linkedRole,
        context: { 'iam:AWSServiceName': service },
      });
    expect(make('batch.amazonaws.com')).toBe(true);
    expect(make('organizations.amazonaws.com')).toBe(false);
  });

  test('cannot change the roles of workflows', () => {
    const resource = `arn:aws:iam::${account}:role/batch-job-bootstrap/jobs/batch-job-jobs-deploy`;
    for (const action of ['iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy', 'iam:AttachRolePolicy', 'iam:DeleteRole'])
      expect(allows(documentsOf('jobs', 'deploy', 'destroy'), { action, resource })).toBe(false);
  });

  test.each([...ownActions('deploy')])('may do what this program itself does: %s', (action) => {
    expect(actionsOf('deploy')).toContain(action);
  });
});
