import { expect } from '@jest/globals';
import type { ResourceContribution } from '../../src/cloudformation/contribution.ts';
import { dependencies, findCycle } from '../../src/graph/cycles.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { bucket, config, everything, job, onObject, onQueue, onSchedule, queue } from './configs.ts';
import { type Case, complaintsOf, law, rule, templateOf } from './harness.ts';
import { each, fact, granting, type Json, ofType, references, same, statementsOf, type Template } from './reading.ts';

const spelledOut = ['AWS::S3::Bucket', 'AWS::StepFunctions::StateMachine', 'AWS::Batch::JobDefinition'];

/**
 * Returns references, also in outputs, to what must be spelled out; a state machine may refer to its job's revision.
 */
const byReference = ({ Resources, Outputs }: Template): string[] =>
  references({ Resources: { ...Resources, outputs: { Outputs } }, Outputs })
    .filter(({ to }) => spelledOut.includes(Resources[to]?.Type))
    .filter(
      ({ from, to, attribute }) =>
        attribute !== 'JobDefinitionArn' ||
        from.replace('JobExecutionStateMachine', '') !== to.replace('JobDefinition', '') ||
        Resources[from]?.Type !== 'AWS::StepFunctions::StateMachine',
    )
    .map(({ from, to, attribute }) => `${from} → ${to}.${attribute}`);

rule(
  'names/references',
  'nothing speaks of bucket, state machine or job definition by Ref or GetAtt but a machine of its own revision',
  everything,
  byReference,
  ({ Outputs }) => {
    Outputs.ArchiveName.Value = { Ref: 'ArchiveBucket' };
  },
  ({ Resources }) => {
    Resources.News.Properties.DisplayName = { 'Fn::GetAtt': ['ArchiveBucket', 'Arn'] };
  },
  ({ Resources }) => {
    Resources.News.Properties.DisplayName = { 'Fn::Sub': '${ReportJobExecutionStateMachine.Name}' };
  },
  ({ Resources }) => {
    const { DefinitionSubstitutions } = Resources.CleanupJobExecutionStateMachine.Properties;
    DefinitionSubstitutions.JobDefinition = { 'Fn::GetAtt': ['ReportJobDefinition', 'JobDefinitionArn'] };
  },
  ({ Resources }) => {
    Resources.ReportJobExecutionStateMachine.Properties.DefinitionSubstitutions.JobDefinition = {
      Ref: 'ReportJobDefinition',
    };
  },
  ({ Resources }) => {
    Resources.ReportTriggerFunctionFunction.Properties.Environment.Variables.STATE_MACHINE_ARN = {
      Ref: 'ReportJobExecutionStateMachine',
    };
  },
);

const arns = {
  bucket: 'arn:aws:s3:::shop-dev-archive-51af3dc0da77',
  machine: 'arn:aws:states:us-east-1:123456789012:stateMachine:shop-dev-report-51af3dc0da77',
  definition: 'arn:aws:batch:us-east-1:123456789012:job-definition/shop-dev-report-51af3dc0da77',
};
/** Declares a rule that compares a spelled-out name with the value that CloudFormation would compute. */
const saidBy = (directive: string, expected: string, wrong: Json) =>
  rule(
    'names/references',
    `${directive} is spelt out`,
    config(
      { archive: bucket(), report: job() },
      { cloudformationResources: { News: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: directive } } } },
    ),
    (template) => [
      ...byReference(template),
      ...(byReference(template).length
        ? []
        : fact(resolved(template.Resources.News.Properties.DisplayName) === expected, 'another text')),
    ],
    ({ Resources }) => {
      Resources.News.Properties.DisplayName = wrong;
    },
  );
saidBy("$ResourceParam('archive', 'arn')", arns.bucket, { 'Fn::GetAtt': ['ArchiveBucket', 'Arn'] });
saidBy("$ResourceParam('archive', 'name')", 'shop-dev-archive-51af3dc0da77', { Ref: 'ArchiveBucket' });
saidBy("$ResourceParam('report', 'stateMachineArn')", arns.machine, { Ref: 'ReportJobExecutionStateMachine' });
saidBy("$ResourceParam('report', 'jobDefinitionArn')", arns.definition, { Ref: 'ReportJobDefinition' });
saidBy("$CfResourceParam('ArchiveBucket', 'Arn')", arns.bucket, { 'Fn::GetAtt': 'ArchiveBucket.Arn' });
saidBy("$CfResourceParam('ArchiveBucket', 'BucketName')", 'shop-dev-archive-51af3dc0da77', { Ref: 'ArchiveBucket' });
saidBy("$CfResourceParam('ReportJobExecutionStateMachine', 'Arn')", arns.machine, {
  'Fn::GetAtt': ['ReportJobExecutionStateMachine', 'Arn'],
});
saidBy("$CfResourceParam('ReportJobExecutionStateMachine', 'Name')", 'shop-dev-report-51af3dc0da77', {
  'Fn::GetAtt': ['ReportJobExecutionStateMachine', 'Name'],
});
saidBy("$CfResourceParam('ReportJobDefinition', 'JobDefinitionArn')", arns.definition, {
  'Fn::GetAtt': ['ReportJobDefinition', 'JobDefinitionArn'],
});

const variable = ({ Resources }: Template, definition: string, name: string): Json =>
  Resources[definition].Properties.ContainerProperties.Environment.find(({ Name }: Json) => Name === name)?.Value;
rule(
  'names/references',
  'connectTo of bucket and job gives names and ARNs that are spelt out, the definition without its revision',
  everything,
  (template) =>
    byReference(template).length
      ? byReference(template)
      : [
          ...fact(resolved(variable(template, 'ReportJobDefinition', 'STP_ARCHIVE_ARN')) === arns.bucket, 'bucket'),
          ...fact(
            resolved(variable(template, 'CleanupJobDefinition', 'STP_REPORT_STATE_MACHINE_ARN')) === arns.machine,
            'machine',
          ),
          ...fact(
            resolved(variable(template, 'CleanupJobDefinition', 'STP_REPORT_JOB_DEFINITION_ARN')) === arns.definition,
            'definition',
          ),
        ],
  (template) => {
    const value = variable(template, 'CleanupJobDefinition', 'STP_REPORT_JOB_DEFINITION_ARN');
    value['Fn::Join'][1].push(':1');
  },
  (template) => {
    const list = template.Resources.ReportJobDefinition.Properties.ContainerProperties.Environment;
    list.find(({ Name }: Json) => Name === 'STP_ARCHIVE_ARN').Value = { 'Fn::GetAtt': ['ArchiveBucket', 'Arn'] };
  },
);

rule(
  'names/references',
  'a job that may submit another may do so with and without its revision, a machine only with it',
  everything,
  (template) => {
    const submitting = statementsOf(template).filter(({ statement }) => statement.Action.includes('batch:SubmitJob'));
    const roles = ['ReportStateMachineRole', 'CleanupStateMachineRole', 'ReportRole', 'CleanupRole'];
    return [
      ...roles.filter((role) => !submitting.some((one) => one.role === role)),
      ...submitting
        .filter(({ role, statement: { Resource } }) => {
          const arns = [Resource]
            .flat()
            .map((one) => JSON.stringify(one))
            .filter((one) => /job-definition/.test(one));
          const bare = arns.filter((arn) => !/,":\*"\]\]\}$/.test(arn));
          const revisions = bare.map((arn) => arn.replace(/\]\]\}$/, ',":*"]]}'));
          return /StateMachineRole$/.test(role)
            ? bare.length > 0 || arns.length !== 1
            : bare.length === 0 || !same(arns, [...bare, ...revisions]);
        })
        .map(({ role }) => role),
    ];
  },
  (template) => granting(template, 'ReportStateMachineRole', 'batch:SubmitJob').Resource.shift(),
  (template) => granting(template, 'CleanupRole', 'batch:SubmitJob').Resource.shift(),
);

const firing = ['AWS::Lambda::Permission', 'AWS::Lambda::EventSourceMapping', 'AWS::Events::Rule'];
rule(
  'names/references',
  'only what fires events waits for the state machine by DependsOn, and for each event something does',
  everything,
  (template) => {
    const machines = ofType(template, 'AWS::StepFunctions::StateMachine').map(([id]) => id);
    const waiting = Object.entries(template.Resources).filter(([, { DependsOn = [] }]) =>
      DependsOn.some((id: string) => machines.includes(id)),
    );
    const fired = new Set(waiting.map(([, { Metadata }]) => Metadata?.['batch-job'].event));
    const events = ofType(template, ...firing).map(([, { Metadata }]) => Metadata?.['batch-job'].event);
    return [
      ...waiting.filter(([, { Type }]) => !firing.includes(Type)).map(([id]) => id),
      ...events.filter((event) => !fired.has(event)),
    ];
  },
  ({ Resources }) => delete Resources.ReportSqsRequestsEventSourceMapping.DependsOn,
  (template) => {
    for (const [, rule] of ofType(template, 'AWS::Events::Rule')) delete rule.DependsOn;
  },
  ({ Resources }) => {
    Resources.ReportTriggerFunctionFunction.DependsOn = ['ReportJobExecutionStateMachine'];
  },
);

rule(
  'names/references',
  'a bucket waits for the permission of its notification and for nothing else; that for events waits for nothing',
  everything,
  (template) =>
    each(template, 'AWS::S3::Bucket', ({ DependsOn = [] }, id) =>
      id === 'StpEventBucket'
        ? DependsOn.length === 0
        : DependsOn.length === 1 && template.Resources[DependsOn[0]]?.Type === 'AWS::Lambda::Permission',
    ),
  ({ Resources }) => delete Resources.ArchiveBucket.DependsOn,
  ({ Resources }) => {
    Resources.StpEventBucket.DependsOn = ['ReportTriggerFunctionFunction'];
  },
  ({ Resources }) => Resources.ArchiveBucket.DependsOn.push('ReportJobExecutionStateMachine'),
);

const cycleIn = ({ Resources }: Template): string[] =>
  findCycle(
    dependencies(new Map(Object.entries(Resources).map(([id, body]) => [id, { body } as ResourceContribution]))),
  ) ?? [];
const closing = (id: string) => (template: Template) => {
  template.Resources[id].DependsOn = [...(template.Resources[id].DependsOn ?? []), 'ReportJobExecutionStateMachine'];
};
const circling: [string, Case, (template: Template) => void][] = [
  [
    's3 and connectTo of the same bucket',
    config({ b: bucket(), report: job({ events: [onObject('b')], connectTo: ['b'] }) }),
    (template) => {
      // Refers to the attribute instead of the spelled-out ARN.
      variableList(template)[1].Value = { 'Fn::GetAtt': ['BBucket', 'Arn'] };
    },
  ],
  [
    'sqs and connectTo of the same queue',
    config({ q: queue(), report: job({ events: [onQueue('q')], connectTo: ['q'] }) }),
    closing('QQueue'),
  ],
  [
    'two jobs connected to each other',
    config({ report: job({ connectTo: ['other'] }), other: job({ connectTo: ['report'] }) }),
    ({ Resources }) => {
      Resources.ReportRole.DependsOn = ['OtherJobExecutionStateMachine'];
      Resources.OtherRole.DependsOn = ['ReportJobExecutionStateMachine'];
    },
  ],
  ['a job connected to itself', config({ report: job({ connectTo: ['report'] }) }), closing('ReportRole')],
  ['everything wired to everything', everything, closing('ReportJobDefinition')],
];
const variableList = ({ Resources }: Template): Json =>
  Resources.ReportJobDefinition.Properties.ContainerProperties.Environment;
for (const [clause, given, wrong] of circling) rule('names/references', `no circle: ${clause}`, given, cycleIn, wrong);

law('names/references', 'no circle for any event with any connectTo, both ways between two jobs', async () => {
  const events = { schedule: [onSchedule()], sqs: [onQueue('q')], s3: [onObject('b')] };
  const targets = ['b', 'q', 'one', 'two'];
  for (const [first, here] of Object.entries(events))
    for (const [second, there] of Object.entries(events)) {
      if (first === second && first !== 'schedule') continue;
      const one = job({ events: here, connectTo: targets });
      const two = job({ events: there, connectTo: targets, useSpotInstances: true });
      expect(cycleIn(await templateOf(config({ b: bucket(), q: queue(), one, two })))).toEqual([]);
    }
});

const told = async (given: Case, ...members: readonly string[]) => {
  const [complaint, ...more] = await complaintsOf(given);
  expect(more).toEqual([]);
  expect(complaint?.code).toBe('config/cycle');
  for (const member of members) expect(complaint?.sentence).toContain(member);
  return complaint;
};
const topic = (other: string) => ({
  Type: 'AWS::SNS::Topic',
  Properties: { DisplayName: `$CfResourceParam('${other}', 'TopicName')` },
});
law('names/references', 'a circle through cloudformationResources is a complaint that names its members', async () => {
  const more = { cloudformationResources: { First: topic('Second'), Second: topic('First') } };
  const complaint = await told(config({ report: job() }, more), 'First → Second → First');
  expect(complaint?.place).toMatchObject({ path: ['cloudformationResources', 'First'] });
  const straight = { cloudformationResources: { First: topic('Second'), Second: { Type: 'AWS::SNS::Topic' } } };
  expect(await complaintsOf(config({ report: job() }, straight))).toEqual([]);
});
law('names/references', 'a circle through one of our own resources is told at the line of the user’s', async () => {
  const Key = {
    Type: 'AWS::KMS::Key',
    Properties: { Description: "$CfResourceParam('ReportRole', 'Arn')", KeyPolicy: {} },
  };
  const report = job({ environment: [{ name: 'KEY', value: "$CfResourceParam('Key', 'Arn')" }] });
  expect(await complaintsOf(config({ report }, { cloudformationResources: { Key } }))).toEqual([]);
  const statement = { Action: ['kms:Decrypt'], Resource: ["$CfResourceParam('Key', 'Arn')"] };
  const circle = config({ report: job({ iamRoleStatements: [statement] }) }, { cloudformationResources: { Key } });
  const complaint = await told(circle, 'Key', 'ReportRole');
  expect(complaint?.place).toMatchObject({ path: ['cloudformationResources', 'Key'] });
});
law('names/references', 'a circle through overrides is a complaint that names its members', async () => {
  const overrides = (id: string) => ({
    ReportTriggerFunctionLogGroup: { KmsKeyId: `$CfResourceParam('${id}', 'Arn')` },
  });
  const given = (id: string) => config({ report: job({ events: [onSchedule()], overrides: overrides(id) }) });
  await told(given('ReportTriggerFunctionRole'), 'ReportTriggerFunctionLogGroup', 'ReportTriggerFunctionRole');
  expect(await complaintsOf(given('ReportRole'))).toEqual([]);
});

rule(
  'names/references',
  'a machine starts the revision that it was deployed with',
  everything,
  (template) =>
    each(template, 'AWS::StepFunctions::StateMachine', ({ Properties }, id) =>
      same(Properties.DefinitionSubstitutions.JobDefinition, {
        'Fn::GetAtt': [id.replace('JobExecutionStateMachine', 'JobDefinition'), 'JobDefinitionArn'],
      }),
    ),
  (template) => {
    const value = variable(template, 'CleanupJobDefinition', 'STP_REPORT_JOB_DEFINITION_ARN');
    template.Resources.ReportJobExecutionStateMachine.Properties.DefinitionSubstitutions.JobDefinition = value;
  },
);
