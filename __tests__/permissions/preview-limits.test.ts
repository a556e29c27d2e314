import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import { type BoundaryDocument, projectPolicies } from '../../src/permissions/policies.ts';
import { previewBoundary } from '../../src/permissions/preview-boundary.ts';
import { previewLimits } from '../../src/permissions/preview-limits.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { cacheRepository, imageRepository } from '../../src/stage/image-repositories.ts';
import { root } from '../docs/pages.ts';
import { account, allows, type IamRequest } from './allows.ts';
import { boundary, requestsOf } from './handler-requests.ts';
import { arn, arnsOf } from './stage-arns.ts';

const table = await loadHandlers();
const types = Object.keys(table.types);
/** Types that a preview makes: its services are not scaled. */
const ofPreviews = types.filter((type) => !type.startsWith('AWS::ApplicationAutoScaling::'));
const longest = 'a'.repeat(95);
const service = 'arn:aws:iam::123456789012:role/batch-job-bootstrap/jobs/batch-job-jobs-preview-cfn';
const limitsOf = (project: string) => previewLimits(project, table, { boundary, service });

/** Returns whether the roles that deploy previews may do something: their policies and their limits both allow it. */
const rightsOf = (project: string): ((request: IamRequest) => boolean) => {
  const policies = projectPolicies(project, table).map(({ document }) => document);
  const limits = limitsOf(project);
  return (request) => allows([limits], request) && allows(policies, request);
};
const mayOfJobs = rightsOf('jobs');

/** What the test reads of a resource. */
interface Resource {
  readonly Type: string;
  readonly Properties: {
    readonly Policies?: readonly { PolicyDocument: { Statement: { Effect: string; Action: string | string[] }[] } }[];
  };
}

/** Returns a document without one of its statements. */
const without = (document: BoundaryDocument, index: number): BoundaryDocument => ({
  ...document,
  Statement: document.Statement.filter((_, at) => at !== index),
});

/** What `deploy` itself does for a preview, beside what CloudFormation does. */
const ownRequests = (project: string, stage: string): IamRequest[] => {
  const stack = arn('cloudformation', `stack/${project}-${stage}/1`);
  const artifacts = `arn:aws:s3:::${artifactBucket(project, account, 'eu-west-1')}`;
  const layers = arn('ecr', `repository/${cacheRepository(imageRepository({ project, preview: false }))}`);
  return [
    { action: 'ecr:BatchGetImage', resource: layers },
    { action: 'ecr:GetDownloadUrlForLayer', resource: layers },
    { action: 'cloudformation:ExecuteChangeSet', resource: stack },
    { action: 'cloudformation:DeleteStack', resource: stack },
    { action: 'cloudformation:DescribeStacks', resource: arn('cloudformation', `stack/${project}-production/1`) },
    { action: 's3:ListBucket', resource: artifacts },
    { action: 's3:PutObject', resource: `${artifacts}/templates/preview/${stage}/a.json` },
    { action: 'ecr:BatchGetImage', resource: arn('ecr', `repository/${imageRepository({ project, preview: false })}`) },
    { action: 'ecr:PutImage', resource: arn('ecr', `repository/${imageRepository({ project, preview: true })}`) },
    { action: 'ssm:GetParameters', resource: arn('ssm', `parameter/${project}/url`) },
  ];
};

describe('the limits of previews', () => {
  test('name a bucket folder, grants and subscriptions by patterns that stand for no other action or key', () => {
    const limits = (request: IamRequest) => allows([limitsOf('jobs')], request);
    const artifacts = `arn:aws:s3:::${artifactBucket('jobs', account, 'eu-west-1')}`;
    for (const folder of ['templates', 'functions'])
      expect(
        ['preview', 'production', 'previews'].map((stage) =>
          limits({ action: 's3:PutObject', resource: `${artifacts}/${folder}/${stage}/a.json` }),
        ),
      ).toEqual([true, false, false]);
    const role = `arn:aws:iam::${account}:role/batch-job/jobs/preview/pr-7/worker`;
    for (const action of ['iam:PutRolePolicy', 'iam:PutRolePermissionsBoundary', 'iam:DeleteRolePermissionsBoundary'])
      expect([action, limits({ action, resource: role })]).toEqual([action, false]);
    for (const action of ['iam:DeleteRolePolicy', 'iam:DetachRolePolicy', 'iam:DeleteRole'])
      expect([action, limits({ action, resource: role })]).toEqual([action, true]);
    expect(limits({ action: 's3:ListBucket', resource: 'arn:aws:s3:::their-lake' })).toBe(false);
  });

  test('reach no account but that of the policies beside them', () => {
    const inAccountOf = (owner: string) =>
      mayOfJobs({ action: 'sqs:DeleteQueue', resource: `arn:aws:sqs:eu-west-1:${owner}:jobs-pr-7-queue` });
    expect([inAccountOf(account), inAccountOf('999999999999')]).toEqual([true, false]);
  });

  test('allow everything that a preview needs, for every project, type and pull request', () => {
    const law = fc.property(
      fc.stringMatching(/^[a-zA-Z][-a-zA-Z0-9]{0,94}$/),
      fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,60}$/),
      fc.integer({ min: 1, max: 999_999 }),
      (project, resource, number) => {
        const stage = `pr-${number}`;
        const may = rightsOf(project);
        const requests = ofPreviews
          .flatMap((type) => requestsOf(project, type, resource, stage))
          // Any private zone of the account could be associated, so that a preview makes no interface endpoints.
          .filter(
            ({ action }) => !/^(?:iam:DeleteRolePermissionsBoundary|route53:AssociateVPCWithHostedZone)$/.test(action),
          );
        const denied = [...requests, ...ownRequests(project, stage)].filter((request) => !may(request));
        expect(denied).toEqual([]);
      },
    );
    fc.assert(law, { numRuns: 10, examples: [[longest, 'R'.repeat(60), 999_999]] });
  });

  test('let a preview change addresses with its name and validations of certificates, and no other record', () => {
    const change = (name: string, type = 'A'): boolean =>
      mayOfJobs({
        action: 'route53:ChangeResourceRecordSets',
        resource: 'arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ',
        context: {
          'route53:ChangeResourceRecordSetsRecordTypes': type,
          'route53:ChangeResourceRecordSetsNormalizedRecordNames': name,
        },
      });
    const validation = `_${'0123456789abcdef'.repeat(2)}.api.example.com`;
    expect([change('api-pr-7.example.com'), change(validation, 'CNAME')]).toEqual([true, true]);
    for (const name of ['api.example.com', 'example.com', '_dmarc.example.com', '_acme-challenge.example.com'])
      expect([name, change(name, 'CNAME')]).toEqual([name, false]);
    for (const type of ['MX', 'NS', 'TXT']) expect([type, change('pr-7.example.com', type)]).toEqual([type, false]);
  });

  test('are needed, each statement of them', () => {
    const limits = limitsOf('jobs');
    const needed = [
      ...ofPreviews.flatMap((type) => requestsOf('jobs', type, 'Report', 'pr-7')),
      ...ownRequests('jobs', 'pr-7'),
    ];
    const pass = { action: 'iam:PassRole', resource: service, context: {} };
    const machine = { 'aws:ResourceTag/batch-job:state-machine': 'jobs-pr-7-report-0a1b2c' };
    const end = { action: 'batch:TerminateJob', resource: arn('batch', 'job/1'), context: machine };
    for (const [index, { Sid }] of limits.Statement.entries()) {
      const rest = without(limits, index);
      const lost = [...needed, pass, end].filter((request) => allows([limits], request) && !allows([rest], request));
      expect([Sid, lost.length > 0]).toEqual([Sid, true]);
    }
  });

  test('keep other stages out of reach: nothing of theirs is made, changed or deleted', () => {
    const writes = (action: string) => !/:(?:Describe|Get|List|BatchGet)/.test(action);
    /** Subscriptions to what others own, which their policies grant for any source of an event. */
    const ofSources =
      /^(?:sns:.*[Ss]ubscri|logs:.*(?:SubscriptionFilter|LogDelivery|ResourcePolicy)|kinesis:RegisterStream)/;
    // IAM knows no ARN of a deployment of CodeDeploy, nor of a zone that is not made yet.
    const anywhere =
      /^iam:CreateServiceLinkedRole$|^route53:CreateHostedZone$|^codedeploy:StopDeployment$|^kinesis:Update(?:ShardCount|StreamMode)$/;
    for (const stage of ['production', 'preview2']) {
      const allowed = types.flatMap((type) =>
        requestsOf('jobs', type, 'Report', stage).filter(
          (request) =>
            writes(request.action) &&
            !ofSources.test(request.action) &&
            !anywhere.test(request.action) &&
            mayOfJobs(request),
        ),
      );
      expect(allowed).toEqual([]);
    }
    const theirs = ownRequests('jobs', 'production').filter(({ action }) => /Execute|Delete|PutObject/.test(action));
    expect(theirs.filter((request) => mayOfJobs(request)).map(({ resource }) => resource)).toEqual([
      // The folder of previews, which is theirs to write.
      `arn:aws:s3:::${artifactBucket('jobs', account, 'eu-west-1')}/templates/preview/production/a.json`,
    ]);
    const bucket = `arn:aws:s3:::${artifactBucket('jobs', account, 'eu-west-1')}`;
    for (const key of ['templates/production/a.json', 'functions/convert-0123.zip'])
      expect(mayOfJobs({ action: 's3:PutObject', resource: `${bucket}/${key}` })).toBe(false);
    for (const name of ['jobs2', 'jobs2/cache'])
      for (const action of ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'])
        expect(mayOfJobs({ action, resource: arn('ecr', `repository/batch-job/${name}`) })).toBe(false);
    for (const name of ['jobs', 'jobs/cache'])
      for (const action of ['ecr:PutImage', 'ecr:InitiateLayerUpload', 'ecr:CreateRepository', 'ecr:BatchDeleteImage'])
        expect([action, mayOfJobs({ action, resource: arn('ecr', `repository/batch-job/${name}`) })]).toEqual([
          action,
          false,
        ]);
  });

  test('let runs be started and stopped of previews alone', () => {
    const ofStage = (stage: string) => {
      const machine = arnsOf('jobs', stage, 'Report')['AWS::StepFunctions::StateMachine'] as string;
      const run = `${machine.replace(':stateMachine:', ':execution:')}:run-1`;
      return [
        { action: 'states:StartExecution', resource: machine },
        { action: 'states:DescribeExecution', resource: run },
        { action: 'states:GetExecutionHistory', resource: run },
        { action: 'states:StopExecution', resource: run },
        {
          action: 'batch:TerminateJob',
          resource: arn('batch', 'job/1'),
          // The one tag that a job has.
          context: { 'aws:ResourceTag/batch-job:state-machine': machine.split(':').at(-1) ?? '' },
        },
      ].map((request) => mayOfJobs(request));
    };
    expect(ofStage('pr-7')).toEqual([true, true, true, true, true]);
    for (const stage of ['production', 'dev', 'preview2'])
      expect(ofStage(stage)).toEqual([false, false, false, false, false]);
  });

  test('let no role of a preview be made or widened without its boundary, nor lose it', () => {
    const resource = arnsOf('jobs', 'pr-7', 'Report')['AWS::IAM::Role'] as string;
    const ofProduction = arnsOf('jobs', 'production', 'Report')['AWS::IAM::Role'] as string;
    const own = { 'iam:PermissionsBoundary': boundary };
    for (const action of ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy']) {
      expect(mayOfJobs({ action, resource, context: own })).toBe(true);
      expect(mayOfJobs({ action, resource })).toBe(false);
      expect(mayOfJobs({ action, resource, context: { 'iam:PermissionsBoundary': `${boundary}2` } })).toBe(false);
      expect(mayOfJobs({ action, resource: ofProduction, context: own })).toBe(false);
    }
    expect(mayOfJobs({ action: 'iam:DeleteRolePermissionsBoundary', resource, context: own })).toBe(false);
    const pass = { action: 'iam:PassRole', context: { 'iam:PassedToService': 'lambda.amazonaws.com' } };
    expect(mayOfJobs({ ...pass, resource })).toBe(true);
    expect(mayOfJobs({ ...pass, resource: ofProduction })).toBe(false);
    expect(allows([limitsOf('jobs')], { action: 'iam:PassRole', resource: service })).toBe(true);
    expect(allows([limitsOf('jobs')], { action: 'iam:PassRole', resource: service.replace('preview-', '') })).toBe(
      false,
    );
  });
});

describe('the boundary of the roles of previews', () => {
  const document = previewBoundary('jobs');
  const cases = join(root, '__tests__/cases');
  const templates = readdirSync(cases)
    .map((name) => join(cases, name, 'expected/template.json'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const emitted = templates
    .flatMap((text) => Object.values(JSON.parse(text).Resources as Record<string, Resource>))
    .flatMap(({ Type, Properties }) => (Type === 'AWS::IAM::Role' ? (Properties.Policies ?? []) : []));
  /** What configs of cases ask for by themselves. */
  const asked = ['rekognition:SearchFaces'];
  const places = [
    '*',
    'arn:aws:s3:::jobs-pr-7-data/report.csv',
    arn('batch', 'job-definition/jobs-pr-7-report:1'),
    arn('batch', 'job/1'),
    arn('lambda', 'function:jobs-pr-7-report'),
    arn('states', 'stateMachine:jobs-pr-7-report'),
    arn('states', 'execution:jobs-pr-7-report:1'),
    arn('events', 'rule/StepFunctionsGetEventsForBatchJobsRule'),
  ];
  const actions = new Set(
    emitted
      .flatMap(({ PolicyDocument: { Statement } }) =>
        Statement.flatMap(({ Effect, Action }) => (Effect === 'Deny' ? [] : [Action].flat())),
      )
      .filter((action) => !asked.includes(action)),
  );
  const allowedSomewhere = (boundary: BoundaryDocument, action: string): boolean =>
    places.some((resource) => allows([boundary], { action, resource }));

  test('allows every action that a role of a stack has', () => {
    expect(actions.size).toBeGreaterThan(40);
    const single = [...actions].map((action) => (action === 'ses:*' ? 'ses:SendEmail' : action.replace('*', 'Xy')));
    expect(single.filter((action) => !allowedSomewhere(document, action))).toEqual([]);
  });

  test('is needed, each statement of it that allows something', () => {
    for (const [index, { Sid, Effect }] of document.Statement.entries()) {
      if (Effect === 'Deny') continue;
      const rest = without(document, index);
      const isLost = (action: string, resource: string): boolean =>
        allows([document], { action, resource }) && !allows([rest], { action, resource });
      const lost = [...actions].filter((action) => places.some((place) => isLost(action.replace('*', 'Xy'), place)));
      expect([Sid, lost.length > 0]).toEqual([Sid, true]);
    }
  });

  test.each([
    ['iam:CreateRole', '*'],
    ['iam:PassRole', '*'],
    ['sts:AssumeRole', '*'],
    ['lambda:UpdateFunctionCode', arn('lambda', 'function:jobs-pr-7-report')],
    ['cloudformation:UpdateStack', '*'],
    ['states:StartExecution', arn('states', 'stateMachine:jobs-production-report')],
    ['batch:SubmitJob', arn('batch', 'job-definition/jobs-production-report:1')],
    ['lambda:InvokeFunction', arn('lambda', 'function:jobs-production-report')],
    ['s3:PutBucketPolicy', '*'],
    ['s3:PutObjectAcl', '*'],
    ['secretsmanager:PutSecretValue', '*'],
    ['ses:DeleteIdentity', '*'],
  ])('forbids %s on %s', (action, resource) => {
    expect(allows([document], { action, resource })).toBe(false);
  });

  test('forbids data of other stages, told by their tag', () => {
    const data = (stage: string) =>
      allows([document], {
        action: 'sqs:ReceiveMessage',
        resource: arn('sqs', 'jobs'),
        context: { 'aws:ResourceTag/batch-job:stage': stage },
      });
    expect([data('pr-7'), data('production')]).toEqual([true, false]);
  });
});
