import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { handlerActions, loadHandlers } from '../../src/permissions/handlers.ts';
import { ownActions, type PolicyName } from '../../src/permissions/own-calls.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { eventBucketName } from '../../src/stage/event-bucket.ts';
import { cacheRepository, imageRepository } from '../../src/stage/image-repositories.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { account, allows } from './allows.ts';
import { elsewhere, linkedRole, requestsOf } from './handler-requests.ts';
import { arn, arnsOf } from './stage-arns.ts';

const table = await loadHandlers();
const longest = 'a'.repeat(95);
const projects = fc.stringMatching(/^[a-zA-Z][-a-zA-Z0-9]{0,94}$/);
const documentsOf = (project: string, ...purposes: PolicyName[]) =>
  projectPolicies(project, table)
    .filter((policy) => purposes.includes(policy.for))
    .map(({ document }) => document);
const everybody = ['plan', 'deploy', 'push', 'destroy', 'cloudformation'] as const;
const actionsOf = (purpose: PolicyName) =>
  documentsOf('jobs', purpose).flatMap(({ Statement }) =>
    Statement.flatMap(({ Action, Effect }) => (Effect === 'Allow' ? Action : [])),
  );

/**
 * Actions on topics and queues of others, from which events of a project may come, and on secrets of others, for their names;
 * at most they change subscriptions. A pattern stands for all that describe databases, since some of these know no resource.
 */
const ofOthers = new Set([
  'secretsmanager:DescribeSecret',
  'sns:GetSubscriptionAttributes',
  'sns:SetSubscriptionAttributes',
  'sns:Subscribe',
  'sns:Unsubscribe',
  'sqs:GetQueueAttributes',
]);

describe('the policies of a project', () => {
  test('are at most ten, as many as a role may have', () => {
    // Where no role is passed to CloudFormation, the one that deploys has all of them.
    const others: readonly PolicyName[] = ['read', 'run', 'drift', 'causes', 'doctor'];
    const ofStacks = projectPolicies('a', table).filter((policy) => !others.includes(policy.for));
    expect(ofStacks.length).toBeLessThanOrEqual(10);
  });

  test('have names of statements that IAM accepts, each once', () => {
    for (const { document } of projectPolicies('jobs', table)) {
      const names = document.Statement.map(({ Sid }) => Sid);
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9]+$/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('of cloudformation allow every action of the handlers on the resources of a stage', () => {
    const law = fc.property(projects, fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,60}$/), (project, resource) => {
      const documents = documentsOf(project, 'cloudformation');
      const denied = Object.keys(table.types)
        .flatMap((type) => requestsOf(project, type, resource))
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
  });

  test('let only the roles that deploy or publish read or replace the code of functions', () => {
    const code = elsewhere('jobs')['s3:GetObject'] as string;
    for (const action of ['s3:PutObject', 's3:GetObject']) {
      const may = (purpose: PolicyName) =>
        allows(documentsOf('jobs', purpose), { action, resource: code, context: {} });
      expect([action, may('deploy'), may('plan'), may('push'), may('destroy')]).toEqual([
        action,
        true,
        false,
        true,
        false,
      ]);
      const template = code.replace('/functions/', '/templates/');
      const context = { 's3:if-none-match': '*' };
      expect(allows(documentsOf('jobs', 'plan'), { action, resource: template, context })).toBe(true);
      expect(allows(documentsOf('jobs', 'push'), { action, resource: template, context: {} })).toBe(false);
    }
  });

  test('allow nothing on the resources of another project', () => {
    const mine = documentsOf('shop', ...everybody);
    const theirs = arnsOf('jobs', 'production', 'Report');
    const named = Object.entries(theirs).filter(
      ([type]) =>
        !/^AWS::(ApiGatewayV2|ApplicationAutoScaling|CertificateManager|ServiceDiscovery|Route53|CloudFront::(?:CachePolicy|Distribution|Origin)|Cognito|EC2|EFS|ElasticLoadBalancing|Batch::(Compute|JobQ)|Lambda::EventSource|WAFv2)/.test(
          type,
        ),
    );
    expect(named.length).toBeGreaterThan(10);
    // A consumer is made at a stream of any owner, and a subscription filter at a log group of any.
    const ofSources = [
      // How traffic moves, in configurations of AWS.
      'codedeploy:GetDeploymentConfig',
      'kinesis:ListStreamConsumers',
      'kinesis:RegisterStreamConsumer',
      'logs:DeleteSubscriptionFilter',
      'logs:DescribeSubscriptionFilters',
      'logs:PutSubscriptionFilter',
    ];
    const bound = (action: string) => !table.unscoped.includes(action) && !ofSources.includes(action);
    for (const [type, resource] of named)
      for (const action of handlerActions(table, [type]).filter(bound))
        if (
          !action.startsWith('rds:Describe') &&
          action.split(':')[0] === resource.split(':')[2] &&
          !ofOthers.has(action)
        )
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

  test('allow to push to make the repository of layers, and to read and write them', () => {
    for (const project of ['jobs', longest]) {
      const resource = arn('ecr', `repository/${cacheRepository(imageRepository({ project, preview: false }))}`);
      const needed = ['CreateRepository', 'PutImage', 'UploadLayerPart', 'BatchGetImage', 'GetDownloadUrlForLayer'];
      const denied = needed.filter(
        (name) => !allows(documentsOf(project, 'push'), { action: `ecr:${name}`, resource }),
      );
      expect(denied).toEqual([]);
    }
  });

  test.each(['jobs', longest])(
    'allow plan and deploy of %s to put templates into the artifact bucket, and no object elsewhere',
    (project) => {
      const bucket = `arn:aws:s3:::${artifactBucket(project, account, 'eu-west-1')}`;
      for (const purpose of ['plan', 'deploy'] as const) {
        const documents = documentsOf(project, 'plan', purpose);
        expect(allows(documents, { action: 's3:ListBucket', resource: bucket })).toBe(true);
        const put = { action: 's3:PutObject', resource: `${bucket}/templates/production/a.json` };
        expect(allows(documents, { ...put, context: { 's3:if-none-match': '*' } })).toBe(true);
        // Every branch may plan, and replaces no template that a deployment is about to read.
        expect(allows(documents, put)).toBe(purpose === 'deploy');
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

  test('reads no secret, and parameters of the project alone', () => {
    expect(actionsOf('plan').filter((action) => /GetSecretValue|kms:|GetFunction\b/.test(action))).toEqual([]);
    const parameter = (name: string) => ({ action: 'ssm:GetParameters', resource: arn('ssm', `parameter/${name}`) });
    expect(allows(documentsOf('jobs', 'plan'), parameter('jobs/url'))).toBe(true);
    expect(allows(documentsOf('jobs', 'plan'), parameter('other/url'))).toBe(false);
  });
});

describe('everybody', () => {
  test('changes nothing on `*` but the mappings of its own functions, and what IAM allows on `*` alone', () => {
    const statements = documentsOf('jobs', ...everybody).flatMap(({ Statement }) => Statement);
    const onAll = statements.filter(({ Resource }) => Resource === '*');
    const free = onAll.filter(({ Condition }) => !Condition).flatMap(({ Action }) => Action);
    expect(free.filter((action) => !/:(?:Describe|List|Get|Validate)(?:[A-Z]|\*$)/.test(action)).sort()).toEqual([
      // Neither a certificate nor a distribution nor a pool has an ARN before it exists.
      'acm:RequestCertificate',
      'cloudfront:CreateCachePolicy',
      'cloudfront:CreateDistribution',
      'cloudfront:CreateFunction',
      'cloudfront:CreateOriginAccessControl',
      'cloudfront:CreateOriginRequestPolicy',
      // IAM knows no ARN of a deployment.
      'codedeploy:StopDeployment',
      'cognito-idp:CreateUserPool',
      'ecs:DeregisterTaskDefinition',
      'elasticfilesystem:CreateFileSystem',
      'elasticloadbalancing:SetWebAcl',
      'kinesis:UpdateShardCount',
      'kinesis:UpdateStreamMode',
      // IAM knows no ARN of a delivery of logs, nor of a resource policy.
      'logs:CreateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:DeleteResourcePolicy',
      'logs:PutResourcePolicy',
      'logs:UpdateLogDelivery',
      // Nor of a namespace before it exists, nor of its zone, nor of what has tags in Cloud Map.
      'route53:CreateHostedZone',
      'servicediscovery:CreatePrivateDnsNamespace',
      'servicediscovery:TagResource',
      'servicediscovery:UntagResource',
    ]);
    // Those of scaling are for services of AWS alone, on behalf of the role.
    expect([...new Set(onAll.filter(({ Condition }) => Condition).map(({ Sid }) => Sid))].sort()).toEqual([
      'AlarmsOfScaling',
      'MappingsOfTriggers',
    ]);
  });

  test('passes roles of the project, to the services of a stack alone', () => {
    const documents = documentsOf('jobs', ...everybody);
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
      allows(documentsOf('jobs', ...everybody), {
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
      expect(allows(documentsOf('jobs', ...everybody), { action, resource })).toBe(false);
  });

  test.each(['deploy', 'destroy'] as const)('who may %s and plan may do what this program itself does', (purpose) => {
    expect([...actionsOf('plan'), ...actionsOf(purpose)]).toEqual(expect.arrayContaining([...ownActions(purpose)]));
  });
});
