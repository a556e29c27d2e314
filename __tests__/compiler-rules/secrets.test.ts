import { expect } from '@jest/globals';
import { resolved } from '../cloudformation/resolved.ts';
import { config, job, onSchedule } from './configs.ts';
import { type Case, compiled, complaintsOf, law, refusal, rule, templateOf } from './harness.ts';
import { at, fact, granting, type Json, same, type Template } from './reading.ts';

const container = (template: Template): Json => template.Resources.ReportJobDefinition.Properties.ContainerProperties;

const secretive = (value: string, answers?: Case['answers']): Case => ({
  ...config({ report: job({ environment: [{ name: 'PASSWORD', value }] }) }),
  ...(answers ? { answers } : {}),
});
const full = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:database-a1B2c3';
const known = new Map([['secret:database', { kind: 'found', value: { arn: full } } as const]]);
rule(
  'job/secrets',
  'a secret is a native one, by the full ARN that DescribeSecret gave, and readable nowhere',
  secretive("$Secret('database.password')", known),
  (template) => [
    ...fact(same(container(template).Secrets, [{ Name: 'PASSWORD', ValueFrom: `${full}:password::` }]), 'Secrets'),
    ...fact(
      same(granting(template, 'ReportExecutionRole', 'secretsmanager:GetSecretValue')?.Resource, full),
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
const underKey = (kmsKeyId: string) =>
  secretive(
    "$Secret('database')",
    new Map([['secret:database', { kind: 'found', value: { arn: full, kmsKeyId } } as const]]),
  );
const viaSecretsManager = (statement: Json): boolean =>
  resolved(statement.Condition.StringLike['kms:ViaService']) === 'secretsmanager.us-east-1.amazonaws.com*';
const otherConditions = ({ Condition: { StringLike: _, ...others } }: Json): Json => others;
for (const [what, kmsKeyId, resource, others] of [
  ['an ARN', 'arn:aws:kms:eu-west-1:123456789012:key/1234', 'arn:aws:kms:eu-west-1:123456789012:key/1234', {}],
  ['an id', '1234', 'arn:aws:kms:us-east-1:123456789012:key/1234', {}],
  [
    'an alias',
    'alias/shop',
    'arn:aws:kms:us-east-1:123456789012:key/*',
    { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/shop' } },
  ],
  [
    'the ARN of an alias',
    'arn:aws:kms:eu-west-1:123456789012:alias/shop',
    'arn:aws:kms:us-east-1:123456789012:key/*',
    { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/shop' } },
  ],
] as const)
  rule(
    'job/secrets',
    `a secret under a customer's key, known by ${what}, can be decrypted by Secrets Manager alone`,
    underKey(kmsKeyId),
    (template) => {
      const statement = granting(template, 'ReportExecutionRole', 'kms:Decrypt');
      return fact(
        statement !== undefined &&
          resolved(statement.Resource) === resource &&
          viaSecretsManager(statement) &&
          same(otherConditions(statement), others),
        'the grant',
      );
    },
    (template) => granting(template, 'ReportExecutionRole', 'kms:Decrypt').Action.pop(),
    (template) => {
      granting(template, 'ReportExecutionRole', 'kms:Decrypt').Resource = '*';
    },
    (template) => {
      granting(template, 'ReportExecutionRole', 'kms:Decrypt').Condition.StringLike['kms:ViaService'] = '*';
    },
    (template) => {
      granting(template, 'ReportExecutionRole', 'kms:Decrypt').Condition.StringEquals = {};
    },
  );
law('job/secrets', 'no right on keys comes with a secret under the key of AWS', async () => {
  for (const given of [secretive("$Secret('database')", known), underKey('alias/aws/secretsmanager')])
    expect(granting(await templateOf(given), 'ReportExecutionRole', 'kms:Decrypt')).toBeUndefined();
});
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
      ...fact(allowed !== undefined && resolved(allowed) === `${base}-??????`, 'the grant'),
    ];
  },
  (template) => {
    const { Resource } = granting(template, 'ReportExecutionRole', 'secretsmanager:GetSecretValue');
    Resource['Fn::Join'][1][Resource['Fn::Join'][1].length - 1] = ':secret:database*';
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

const orders = {
  type: 'relational-database',
  properties: {
    engine: { type: 'postgres', properties: { primaryInstance: { instanceSize: 'db.t4g.micro' } } },
    accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' },
  },
};
const lending = config(
  { orders, report: job({ connectTo: ['orders'] }) },
  { stackConfig: { compute: { lend: ['previews'] }, lend: ['orders'], preview: { borrow: ['orders'] } } },
);

rule(
  'job/secrets',
  'a preview reads the secrets of a borrowed database by ARNs from the lender, and has no text of them',
  { ...lending, stage: 'pr-7' },
  (template) => {
    const { Parameters = {}, Resources } = template;
    const { Secrets = [], Environment } = at(Resources.ReportJobDefinition, 'Properties.ContainerProperties');
    const named = (Secrets as Json[]).map(({ ValueFrom }) => ValueFrom['Fn::Join']?.[1][0].Ref);
    const read = granting(template, 'ReportExecutionRole', 'secretsmanager:GetSecretValue');
    const arns = ['StpBorrowedOrdersConnectionSecret', 'StpBorrowedOrdersCredentialsSecret'];
    return [
      ...fact(same([...new Set(named)].sort(), arns), 'other secrets'),
      ...fact(
        same(
          read?.Resource,
          arns.map((Ref) => ({ Ref })),
        ),
        'other rights',
      ),
      ...fact(!/Secret|resolve:/.test(JSON.stringify(Environment)), 'a secret as text'),
      ...arns.flatMap((name) => fact(Parameters[name]?.Type === 'String' && !Parameters[name]?.Default, name)),
    ];
  },
  ({ Resources }) => {
    at(Resources.ReportJobDefinition, 'Properties.ContainerProperties').Environment.push({
      Name: 'STP_ORDERS_PASSWORD',
      Value: { 'Fn::Sub': '{{resolve:secretsmanager:${StpBorrowedOrdersCredentialsSecret}}}' },
    });
  },
  (template) => {
    granting(template, 'ReportExecutionRole', 'secretsmanager:GetSecretValue').Resource = '*';
  },
  ({ Resources }) => {
    delete at(Resources.ReportJobDefinition, 'Properties.ContainerProperties').Secrets;
  },
);

rule(
  'job/secrets',
  'a stage that lends a database writes the ARNs of its secrets as outputs, and opens it to the pools that it lends',
  { ...lending, stage: 'production' },
  ({ Outputs = {}, Resources }) => [
    ...fact(same(Outputs.StpLentOrdersConnectionSecret?.Value, { Ref: 'OrdersConnectionSecret' }), 'connection'),
    ...fact(same(Outputs.StpLentOrdersCredentialsSecret?.Value, { Ref: 'OrdersCredentialsSecret' }), 'credentials'),
    ...fact(!JSON.stringify(Outputs).includes('resolve:'), 'a value'),
    ...fact(
      same(Resources.OrdersSecurityGroupFromLent?.Properties?.SourceSecurityGroupId, {
        'Fn::GetAtt': ['StpLentBatchInstanceSecurityGroup', 'GroupId'],
      }),
      'the way in',
    ),
  ],
  ({ Outputs = {} }) => {
    delete Outputs.StpLentOrdersCredentialsSecret;
  },
  ({ Outputs = {} }) => {
    Outputs.StpLentOrdersConnectionSecret = { Value: '{{resolve:secretsmanager:orders}}' };
  },
  ({ Resources }) => {
    delete Resources.OrdersSecurityGroupFromLent;
  },
);
