import { expect } from '@jest/globals';
import { resolved } from '../cloudformation/resolved.ts';
import { bucket, config, everything, job } from './configs.ts';
import { codesOf, compiled, law, refusal, rule } from './harness.ts';
import { each, fact, granting, type Json, ofType, same, statementsOf, walk } from './reading.ts';

rule(
  'job/permissions',
  'policies are inline, none is a resource that arrives later',
  everything,
  (template) => [
    ...each(
      template,
      'AWS::IAM::Role',
      ({ Properties }) => 'Policies' in Properties || 'ManagedPolicyArns' in Properties,
    ),
    ...ofType(template, 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy').map(([id]) => id),
  ],
  ({ Resources }) => {
    Resources.ReportPolicy = { Type: 'AWS::IAM::Policy', Properties: {} };
  },
);
const trusted = ({ Properties }: Json): Json => Properties.AssumeRolePolicyDocument.Statement[0];
rule(
  'job/permissions',
  'a service assumes a role only on behalf of the account of the stack; EC2 does not say for whom it acts',
  everything,
  (template) =>
    each(template, 'AWS::IAM::Role', (role) =>
      same(
        trusted(role).Condition,
        trusted(role).Principal.Service === 'ec2.amazonaws.com'
          ? undefined
          : { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      ),
    ),
  ({ Resources }) => delete trusted(Resources.ReportRole).Condition,
  ({ Resources }) => delete trusted(Resources.ReportExecutionRole).Condition,
  ({ Resources }) => delete trusted(Resources.ReportTriggerFunctionRole).Condition,
  ({ Resources }) => delete trusted(Resources.ReportStateMachineRole).Condition,
  ({ Resources }) => {
    trusted(Resources.StpBatchInstanceRole).Condition = trusted(Resources.ReportRole).Condition;
  },
);
rule(
  'job/permissions',
  'no literal partition, region or account',
  everything,
  (template) =>
    [...walk(template)].filter(
      (value) => typeof value === 'string' && /arn:aws|eu-west-1|\b\d{12}\b|amazonaws\.com\.cn/.test(value),
    ),
  ({ Resources }) => {
    Resources.StpBatchInstanceRole.Properties.Policies[0].PolicyDocument.Statement[1].Resource = 'arn:aws:ecs:*';
  },
  ({ Resources }) => {
    Resources.ReportJobDefinition.Properties.ContainerProperties.Environment[0].Value = 'eu-west-1';
  },
);
/** The actions that we grant and that have no resource types in AWS's service authorization reference. */
const withoutResources = [
  'batch:DescribeJobs',
  'batch:ListJobs',
  'ecr:GetAuthorizationToken',
  'ecs:DiscoverPollEndpoint',
];
rule(
  'job/permissions',
  'a star is used only for actions without resource-level permissions',
  everything,
  (template) =>
    statementsOf(template)
      .filter(({ statement }) => [statement.Resource].flat().includes('*'))
      .flatMap(({ role, statement }) => statement.Action.map((action: string) => [role, action] as const))
      .filter(([, action]) => !withoutResources.includes(action))
      .map(([role, action]) => `${role}: ${action}`),
  (template) => granting(template, 'ReportStateMachineRole', 'batch:DescribeJobs').Action.push('batch:TerminateJob'),
  (template) => {
    granting(template, 'ReportStateMachineRole', 'batch:SubmitJob').Resource = '*';
  },
);
const jobs = 'arn:aws:batch:us-east-1:123456789012:job/*';
const bound = { StringEquals: { 'aws:ResourceTag/batch-job:state-machine': 'shop-dev-report-51af3dc0da77' } };
rule(
  'job/permissions',
  'each submitted job has its state machine’s tag, and roles may terminate only jobs with that tag',
  everything,
  (template) => [
    ...each(template, 'AWS::StepFunctions::StateMachine', ({ Properties }) =>
      same(Properties.Definition.States.Run.Arguments.Tags, {
        'batch-job:state-machine': '{% $states.context.StateMachine.Name %}',
      }),
    ),
    ...fact(
      resolved(granting(template, 'ReportStateMachineRole', 'batch:TagResource')?.Resource ?? '') === jobs,
      'the machine may not tag its jobs',
    ),
    // The machine's own role, and that of the job which is connected to it.
    ...['ReportStateMachineRole', 'CleanupRole'].flatMap((role) => {
      const { Resource = '', Condition = {} } = granting(template, role, 'batch:TerminateJob') ?? {};
      const name = Object.values(Condition.StringEquals ?? {}).map((value) => resolved(value as never));
      const same_ = Object.keys(Condition.StringEquals ?? {})[0] === Object.keys(bound.StringEquals)[0];
      return fact(resolved(Resource) === jobs && same_ && name[0] === Object.values(bound.StringEquals)[0], role);
    }),
    ...statementsOf(template)
      .filter(({ statement }) => statement.Action.includes('batch:TerminateJob') && !statement.Condition)
      .map(({ role }) => role),
  ],
  ({ Resources }) => delete Resources.ReportJobExecutionStateMachine.Properties.Definition.States.Run.Arguments.Tags,
  (template) => delete granting(template, 'CleanupRole', 'batch:TerminateJob').Condition,
  (template) => {
    granting(template, 'ReportStateMachineRole', 'batch:TerminateJob').Condition = {
      StringEquals: { 'aws:ResourceTag/batch-job:state-machine': '*' },
    };
  },
);
rule(
  'job/permissions',
  "rights on executions stand on executions' ARNs",
  everything,
  (template) => {
    const { Resource = '' } = granting(template, 'CleanupRole', 'states:StopExecution') ?? {};
    return fact(
      resolved(Resource) === 'arn:aws:states:us-east-1:123456789012:execution:shop-dev-report-51af3dc0da77:*',
      'another resource',
    );
  },
  (template) => {
    const { Resource } = granting(template, 'CleanupRole', 'states:StartExecution');
    granting(template, 'CleanupRole', 'states:StopExecution').Resource = Resource;
  },
);
const uploads = { uploads: bucket(), report: job({ connectTo: ['uploads'] }) };
rule(
  'job/permissions',
  'a job that is connected to a bucket may list its objects, their versions and unfinished uploads: all are actions on the bucket',
  config(uploads),
  (template) => {
    const allowed = statementsOf(template)
      .filter(
        ({ role, statement }) => role === 'ReportRole' && /^arn:aws:s3:::[^/]+$/.test(resolved(statement.Resource)),
      )
      .flatMap(({ statement }) => statement.Action as string[]);
    return ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads'].filter(
      (action) => !allowed.some((one) => (one.endsWith('*') ? action.startsWith(one.slice(0, -1)) : action === one)),
    );
  },
  (template) => {
    granting(template, 'ReportRole', 's3:ListBucket*').Action = ['s3:ListBucket', 's3:GetBucket*'];
  },
  (template) => {
    granting(template, 'ReportRole', 's3:ListBucket*').Resource = 'arn:aws:s3:::uploads/*';
  },
);
refusal(
  'job/permissions',
  'names that AWS Batch or the machine sets are refused in the environment',
  'config/environment',
  config({ report: job({ environment: [{ name: 'BATCH', value: 1 }] }) }),
  config({ report: job({ environment: [{ name: 'AWS_BATCH_JOB_ID', value: 1 }] }) }),
  config({ report: job({ environment: [{ name: 'STP_CURRENT_ATTEMPT', value: 1 }] }) }),
);
law('job/permissions', 'a statement without Action is Stacktape’s star, and told', async () => {
  const given = config({ report: job({ iamRoleStatements: [{ Resource: ['*'] }] }) });
  expect(await codesOf(given)).toEqual([]);
  expect((await compiled(given)).diagnostics.map(({ code }) => code)).toEqual(['config/permission-for-everything']);
});
