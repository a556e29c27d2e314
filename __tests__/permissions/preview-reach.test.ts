import { describe, expect, test } from '@jest/globals';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';
import { previewBoundary } from '../../src/permissions/preview-boundary.ts';
import { previewLimits } from '../../src/permissions/preview-limits.ts';
import { account, allows, type IamRequest } from './allows.ts';
import { boundary, requestsOf } from './handler-requests.ts';
import { arn, arnsOf } from './stage-arns.ts';

const table = await loadHandlers();
const service = 'arn:aws:iam::123456789012:role/batch-job-bootstrap/jobs/batch-job-jobs-preview-cfn';
const limits = previewLimits('jobs', table, { boundary, service });
const policies = projectPolicies('jobs', table).map(({ document }) => document);
const may = (request: IamRequest): boolean => allows([limits], request) && allows(policies, request);

/** Subscriptions to what others own, which their policies grant for any source of an event. */
const ofSources = /^(?:sns:.*[Ss]ubscri|logs:.*SubscriptionFilter|kinesis:RegisterStream)/;

describe('the limits of previews', () => {
  test('let nothing be written whose name tells another stage, where AWS tells no tag: of types without any, and of what is not made yet', () => {
    for (const stage of ['production', 'dev']) {
      const requests = Object.keys(table.types).flatMap((type) => requestsOf('jobs', type, 'Report', stage));
      const reached = requests
        .map(({ context: { 'aws:ResourceTag/batch-job:stage': _, ...context } = {}, ...request }) => ({
          ...request,
          context: { ...context, 'lambda:FunctionArn': arn('lambda', 'function:jobs-pr-7-report') },
        }))
        .filter(({ action, resource }) => !ofSources.test(action) && new RegExp(`jobs[-_]${stage}`).test(resource))
        // What is tagged anew exists, and has its tag.
        .filter(({ action }) => !/:(?:Describe|Get|List|BatchGet|TagResource|UntagResource)/.test(action))
        .filter((request) => may(request));
      expect(reached.map(({ action, resource }) => [action, resource])).toEqual([]);
    }
  });

  test.each([
    ['batch:RegisterJobDefinition', 'AWS::Batch::JobDefinition'],
    ['cloudfront:UpdateFunction', 'AWS::CloudFront::Function'],
    ['cloudfront:PublishFunction', 'AWS::CloudFront::Function'],
  ])('let %s be called for a preview alone', (action, type) => {
    const of = (stage: string) => may({ action, resource: arnsOf('jobs', stage, 'Report')[type] as string });
    expect([of('pr-7'), of('production')]).toEqual([true, false]);
  });

  test('let jobs end whose one tag names a state machine of a preview, and no others', () => {
    const ends = (machine: string) =>
      may({
        action: 'batch:TerminateJob',
        resource: arn('batch', 'job/0ec5abcd'),
        context: { 'aws:ResourceTag/batch-job:state-machine': machine },
      });
    expect([ends('jobs-pr-7-report-0a1b'), ends('jobs-production-report-0a1b')]).toEqual([true, false]);
  });

  test('let a domain with pr- in it stay as it is, unless a number follows', () => {
    const change = (name: string): boolean =>
      may({
        action: 'route53:ChangeResourceRecordSets',
        resource: 'arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ',
        context: {
          'route53:ChangeResourceRecordSetsRecordTypes': 'A',
          'route53:ChangeResourceRecordSetsNormalizedRecordNames': name,
        },
      });
    expect(['pr-7.expr-ess.com', 'api-pr-10.example.com'].map(change)).toEqual([true, true]);
    expect(['expr-ess.com', 'www.expr-ess.com', 'api.pr-agency.example'].map(change)).toEqual([false, false, false]);
  });

  test.each(['route53:DeleteHostedZone', 'route53:DisassociateVPCFromHostedZone', 'route53:ChangeTagsForResource'])(
    'forbid %s, which has no names of records, whatever the policies of the roles come to allow',
    (action) => {
      expect(allows([limits], { action, resource: 'arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ' })).toBe(false);
    },
  );

  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/security_iam_id-based-policy-examples.html
  test('let a database be made with the groups of AWS, as a role that deploys may, and touch no database of that name', () => {
    const on = (resource: string) => ({ action: 'rds:CreateDBInstance', resource: arn('rds', resource) });
    for (const group of ['og:default:postgres-16', 'pg:default.postgres16', 'cluster-pg:default.aurora-postgresql16'])
      expect([group, may(on(group))]).toEqual([group, true]);
    for (const theirs of ['db:default-shop', 'cluster:default', 'subgrp:default', 'pg:default-of-ours'])
      expect([theirs, allows(policies, on(theirs))]).toEqual([theirs, false]);
  });
});

describe('the boundary of the roles of previews', () => {
  test('forbids the end of jobs of other stages, which have the tag of their state machine', () => {
    const may = (action: string, machine?: string) =>
      allows([previewBoundary('jobs')], {
        action,
        resource: arn('batch', 'job/0ec5abcd'),
        context: machine === undefined ? {} : { 'aws:ResourceTag/batch-job:state-machine': machine },
      });
    for (const action of ['batch:TerminateJob', 'batch:CancelJob'])
      expect([may(action, 'jobs-pr-7-report'), may(action, 'jobs-production-report')]).toEqual([true, false]);
    expect(['batch:SubmitJob', 'batch:TagResource'].map((action) => may(action))).toEqual([true, true]);
  });

  test('lets a job start with the secrets of its own stage, and of another stage where data of all may be used', () => {
    const read = (stage: string, [data, ...rest] = previewBoundary('jobs').Statement): boolean =>
      allows([{ Version: '2012-10-17', Statement: data ? [data, ...rest] : [] }], {
        action: 'secretsmanager:GetSecretValue',
        resource: arn('secretsmanager', `secret:jobs-${stage}-orders-connection-0a1b-AbCdEf`),
        context: { 'aws:ResourceTag/batch-job:stage': stage },
      });
    expect([read('pr-7'), read('production')]).toEqual([true, false]);
    // As `PreviewData: all` of bootstrap makes it.
    const [{ Condition: _, ...all } = {}, ...others] = previewBoundary('jobs').Statement;
    expect(read('production', [all as never, ...others])).toBe(true);
  });

  test('forbids objects of other stages of the project, told by the name of their bucket', () => {
    for (const action of ['s3:GetObject', 's3:PutObject', 's3:DeleteObjectVersion', 's3:ListBucketMultipartUploads']) {
      const of = (bucket: string) =>
        allows([previewBoundary('jobs')], { action, resource: `arn:aws:s3:::${bucket}/report.csv` });
      const buckets = ['jobs-pr-7-data-0a1b', 'their-lake', 'jobs-production-data-0a1b', `jobs-artifacts-${account}-x`];
      expect([action, ...buckets.map(of)]).toEqual([action, true, true, false, false]);
    }
  });
});
