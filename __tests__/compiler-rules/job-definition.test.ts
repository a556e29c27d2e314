import { resolved } from '../cloudformation/resolved.ts';
import { everything } from './configs.ts';
import { rule } from './harness.ts';
import { each, fact, granting, type Json, ofType, same, statementsOf, type Template } from './reading.ts';

const definitions = 'AWS::Batch::JobDefinition';
const container = (template: Template, id = 'ReportJobDefinition'): Json =>
  template.Resources[id].Properties.ContainerProperties;

rule(
  'job/definition',
  'size is asked by ResourceRequirements, not by the old fields',
  everything,
  (template) =>
    each(template, definitions, ({ Properties: { ContainerProperties: given } }) => {
      const sizes = [
        { Type: 'VCPU', Value: '1' },
        { Type: 'MEMORY', Value: '900' },
      ];
      return same(given.ResourceRequirements, sizes) && !('Vcpus' in given) && !('Memory' in given);
    }),
  (template) => delete container(template).ResourceRequirements,
  (template) => Object.assign(container(template), { Vcpus: 1, Memory: 900 }),
);
rule(
  'job/definition',
  'an init process reaps children and passes SIGTERM on',
  everything,
  (template) =>
    each(template, definitions, ({ Properties }) => Properties.ContainerProperties.LinuxParameters?.InitProcessEnabled),
  (template) => delete container(template).LinuxParameters,
);
rule(
  'job/definition',
  'tags are not propagated',
  everything,
  (template) => each(template, definitions, ({ Properties }) => Properties.PropagateTags === false),
  ({ Resources }) => delete Resources.ReportJobDefinition.Properties.PropagateTags,
  ({ Resources }) => {
    Resources.CleanupJobDefinition.Properties.PropagateTags = true;
  },
);
rule(
  'job/definition',
  'a revision stays registered when a deploy makes a newer one',
  everything,
  (template) =>
    each(
      template,
      definitions,
      ({ Properties }) => Properties.ResourceRetentionPolicy?.SkipDeregisterOnUpdate === true,
    ),
  ({ Resources }) => delete Resources.ReportJobDefinition.Properties.ResourceRetentionPolicy,
);
rule(
  'job/definition',
  'a machine pins the revision of its own job',
  everything,
  (template) =>
    each(template, 'AWS::StepFunctions::StateMachine', ({ Properties }, id) =>
      same(Properties.DefinitionSubstitutions.JobDefinition, {
        'Fn::GetAtt': [id.replace('JobExecutionStateMachine', 'JobDefinition'), 'JobDefinitionArn'],
      }),
    ),
  ({ Resources }) => {
    Resources.ReportJobExecutionStateMachine.Properties.DefinitionSubstitutions.JobDefinition = 'shop-dev-report';
  },
);
rule(
  'job/definition',
  "each machine's role may submit every revision of its own definition, and no other",
  everything,
  (template) =>
    ['Report', 'Cleanup'].flatMap((name) => {
      const resource = granting(template, `${name}StateMachineRole`, 'batch:SubmitJob')?.Resource ?? [];
      const own = `arn:aws:batch:us-east-1:123456789012:job-definition/shop-dev-${name.toLowerCase()}-51af3dc0da77`;
      const pool = { Ref: `StpBatch${name === 'Report' ? 'OnDemand' : 'Spot'}JobQueue` };
      return fact(resolved(resource[0]) === `${own}:*` && same(resource.slice(1), [pool]), name);
    }),
  (template) => granting(template, 'ReportStateMachineRole', 'batch:SubmitJob').Resource.shift(),
  (template) => granting(template, 'CleanupStateMachineRole', 'batch:SubmitJob').Resource.push('*'),
  (template) => granting(template, 'ReportStateMachineRole', 'batch:SubmitJob').Resource[0]['Fn::Join'][1].pop(),
);

const logGroups = 'AWS::Logs::LogGroup';
const file = { LogDriver: 'json-file', Options: { 'max-file': '2', 'max-size': '10m' } };
rule(
  'job/logging',
  'a disabled log is a rotating file on the instance; a log configuration is never left out',
  everything,
  (template) => [
    ...each(template, definitions, ({ Properties }) => 'LogConfiguration' in Properties.ContainerProperties),
    ...fact(same(container(template, 'CleanupJobDefinition').LogConfiguration, file), 'the disabled log'),
  ],
  (template) => delete container(template, 'CleanupJobDefinition').LogConfiguration,
  (template) => delete container(template, 'CleanupJobDefinition').LogConfiguration.Options['max-size'],
);
rule(
  'job/logging',
  'every job has a log group and a role that writes to it, also where its log is disabled: old revisions need both',
  everything,
  (template) =>
    each(template, definitions, ({ Properties }, id) => {
      const [group, role] = ['LogGroup', 'ExecutionRole'].map((kind) => id.replace('JobDefinition', kind)) as [
        string,
        string,
      ];
      const named = { 'Fn::GetAtt': [role, 'Arn'] };
      const writes = granting(template, role, 'logs:PutLogEvents')?.Resource;
      return (
        template.Resources[group]?.Type === logGroups &&
        same(writes, { 'Fn::GetAtt': [group, 'Arn'] }) &&
        same(Properties.ContainerProperties.ExecutionRoleArn, named)
      );
    }),
  ({ Resources }) => delete Resources.CleanupLogGroup,
  ({ Resources }) => delete Resources.CleanupExecutionRole,
  (template) => delete container(template, 'CleanupJobDefinition').ExecutionRoleArn,
  (template) => granting(template, 'CleanupExecutionRole', 'logs:PutLogEvents').Action.pop(),
);
rule(
  'job/logging',
  'a job waits rather than lose a line of its log',
  everything,
  (template) => fact(container(template).LogConfiguration.Options.mode === 'blocking', 'another mode'),
  (template) => delete container(template).LogConfiguration.Options.mode,
  (template) => {
    container(template).LogConfiguration.Options.mode = 'non-blocking';
  },
);
rule(
  'job/logging',
  'every log group ends its logs some day',
  everything,
  (template) =>
    each(
      template,
      logGroups,
      ({ Properties }, id) => Properties.RetentionInDays === (id === 'CleanupLogGroup' ? 1 : 90),
    ),
  ({ Resources }) => delete Resources.ReportLogGroup.Properties.RetentionInDays,
  ({ Resources }) => {
    Resources.CleanupLogGroup.Properties.RetentionInDays = 90;
  },
);
rule(
  'job/logging',
  'functions write to a group of the stack',
  everything,
  (template) =>
    each(
      template,
      'AWS::Lambda::Function',
      ({ Properties }) => template.Resources[Properties.LoggingConfig?.LogGroup?.Ref]?.Type === logGroups,
    ),
  ({ Resources }) => delete Resources.ReportTriggerFunctionFunction.Properties.LoggingConfig,
);
const everyRole = ({ Resources }: Template): string[] =>
  statementsOf({ Resources, Outputs: {} })
    .filter(({ statement }) =>
      statement.Action.some((action: string) => /^(\*|logs:(\*|Create\*|CreateLogGroup))$/.test(action)),
    )
    .map(({ role }) => role);
rule(
  'job/logging',
  'no role may CreateLogGroup, so that a late invocation leaves nothing behind',
  everything,
  (template) => [
    ...everyRole(template),
    ...ofType(template, 'AWS::IAM::Role')
      .filter(([, { Properties }]) =>
        /AWSLambdaBasicExecutionRole/.test(JSON.stringify(Properties.ManagedPolicyArns ?? '')),
      )
      .map(([id]) => id),
  ],
  (template) => granting(template, 'ReportTriggerFunctionRole', 'logs:PutLogEvents').Action.push('logs:CreateLogGroup'),
  ({ Resources }) => {
    Resources.ReportTriggerFunctionRole.Properties.ManagedPolicyArns = [
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
    ];
  },
);
