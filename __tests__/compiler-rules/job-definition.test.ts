import { expect } from '@jest/globals';
import { resolved } from '../cloudformation/resolved.ts';
import { config, everything, job, onSchedule } from './configs.ts';
import { type Case, compiled, complaintsOf, law, refusal, rule } from './harness.ts';
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
      const arns = resource.slice(0, 2).map(resolved);
      const own = `arn:aws:batch:us-east-1:123456789012:job-definition/shop-dev-${name.toLowerCase()}-51af3dc0da77`;
      return fact(same(arns, [own, `${own}:*`]) && resource.length === 3, `${name}: ${arns}`);
    }),
  (template) => granting(template, 'ReportStateMachineRole', 'batch:SubmitJob').Resource.splice(1, 1),
  (template) => {
    granting(template, 'ReportStateMachineRole', 'batch:SubmitJob').Resource[1] = '*';
  },
);

const secretive = (value: string, answers?: Case['answers']): Case => ({
  ...config({ report: job({ environment: [{ name: 'PASSWORD', value }] }) }),
  ...(answers ? { answers } : {}),
});
const full = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:database-a1B2c3';
const known = new Map([['secret:database', { kind: 'found', value: full } as const]]);
rule(
  'job/secrets',
  'a secret is a native one, by the full ARN that DescribeSecret gave, and readable nowhere',
  secretive("$Secret('database.password')", known),
  (template) => [
    ...fact(same(container(template).Secrets, [{ Name: 'PASSWORD', ValueFrom: `${full}:password::` }]), 'Secrets'),
    ...fact(
      same(granting(template, 'ReportExecutionRole', 'secretsmanager:GetSecretValue')?.Resource, [full]),
      'the execution role',
    ),
    ...fact(!container(template).Environment.some(({ Name }: Json) => Name === 'PASSWORD'), 'a plain variable'),
    ...fact(!JSON.stringify(template).includes('{{resolve:'), 'a dynamic reference'),
  ],
  (template) => {
    container(template).Secrets[0].ValueFrom = 'database';
  },
  (template) =>
    container(template).Environment.push({ Name: 'PASSWORD', Value: '{{resolve:secretsmanager:database}}' }),
  (template) => {
    granting(template, 'ReportExecutionRole', 'secretsmanager:GetSecretValue').Resource = '*';
  },
);
rule(
  'job/secrets',
  'offline it is the ARN without its last six characters, and IAM allows any six',
  secretive("$Secret('database')"),
  (template) => {
    const base = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:database';
    const [secret] = container(template).Secrets;
    const allowed = granting(template, 'ReportExecutionRole', 'secretsmanager:GetSecretValue')?.Resource;
    return [
      ...fact(resolved(secret.ValueFrom) === base, 'the ARN'),
      ...fact(allowed?.length === 1 && resolved(allowed[0]) === `${base}-??????`, 'the grant'),
    ];
  },
  (template) => {
    const { Resource } = granting(template, 'ReportExecutionRole', 'secretsmanager:GetSecretValue');
    Resource[0]['Fn::Join'][1][Resource[0]['Fn::Join'][1].length - 1] = ':secret:database*';
  },
);
rule(
  'job/secrets',
  'inside $Format it is a dynamic reference',
  secretive("$Format('postgres://me:{}@db', $Secret('database.password'))"),
  (template) =>
    fact(
      container(template).Environment.some(
        ({ Value }: Json) => Value === 'postgres://me:{{resolve:secretsmanager:database:SecretString:password}}@db',
      ),
      'another text',
    ),
  (template) => {
    container(template).Environment[2].Value = 'postgres://me:hunter2@db';
  },
);
law('job/secrets', 'inside $Format, and in every other field, a warning says that it will be readable', async () => {
  const warned = async (given: Case) =>
    (await compiled(given)).diagnostics.map(({ code, severity }) => [code, severity]);
  const readable = [['directives/readable-secret', 'warning']];
  expect(await warned(secretive("$Format('{}', $Secret('database.password'))"))).toEqual([]);
  expect(await warned(secretive("$Format('a-{}', $Secret('database.password'))"))).toEqual(readable);
  const input = onSchedule('rate(1 hour)', { input: { key: "$Secret('database')" } });
  expect(await warned(config({ report: job({ events: [input] }) }))).toEqual(readable);
  const News = { Type: 'AWS::SNS::Topic', Properties: { DisplayName: "$Secret('database')" } };
  expect(await warned(config({ report: job() }, { cloudformationResources: { News } }))).toEqual(readable);
});
refusal(
  'job/secrets',
  'keys inside keys, and dots in names, are errors with the way out',
  'directives/secret',
  secretive("$Secret('database.password')"),
  secretive("$Secret('database.users.me')"),
);
law('job/secrets', 'the way out stands in the hint', async () => {
  const [complaint] = await complaintsOf(secretive("$Secret('database.users.me')"));
  expect(complaint?.hint).toMatch(/top of the secret.*name without dots/);
});

const logGroups = 'AWS::Logs::LogGroup';
const file = { LogDriver: 'json-file', Options: { 'max-file': '2', 'max-size': '10m' } };
rule(
  'job/logging',
  'a disabled log is a rotating file on the instance; a log configuration is never left out',
  everything,
  (template) => [
    ...each(template, definitions, ({ Properties }) => 'LogConfiguration' in Properties.ContainerProperties),
    ...fact(same(container(template, 'CleanupJobDefinition').LogConfiguration, file), 'the disabled log'),
    ...fact(!('CleanupLogGroup' in template.Resources), 'a log group that nobody writes to'),
  ],
  (template) => delete container(template, 'CleanupJobDefinition').LogConfiguration,
  (template) => delete container(template, 'CleanupJobDefinition').LogConfiguration.Options['max-size'],
);
rule(
  'job/logging',
  'every log group ends its logs some day',
  everything,
  (template) => each(template, logGroups, ({ Properties }) => Properties.RetentionInDays === 90),
  ({ Resources }) => delete Resources.ReportLogGroup.Properties.RetentionInDays,
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
