import { expect } from '@jest/globals';
import { idsIn } from '../../src/cloudformation/referenced-ids.ts';
import { failureClasses } from '../../src/job/failure.ts';
import { lostEventExit } from '../../src/packaging/restored-event.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { causeOf, fails, runDefinition, succeeds } from '../job/fake-batch.ts';
import { config, everything, job, onQueue, onSchedule, queue } from './configs.ts';
import { type Case, law, rule, templateOf } from './harness.ts';
import { each, fact, granting, type Json, ofType, statementsOf, type Template } from './reading.ts';

const given: Case = config({
  q: queue(),
  report: job({ events: [onQueue('q')], retryConfig: { attempts: 2 } }),
  other: job({ events: [onSchedule()], payloadOverflow: 'fail' }),
  idle: job(),
});
const bucketOf = ({ Resources }: Template): Json => Resources.StpEventBucket.Properties;
/** Returns a value in which each name is spelt as CloudFormation would. */
const spelt = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if ('Fn::Join' in value || 'Ref' in value) return resolved(value);
  if (Array.isArray(value)) return value.map(spelt);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spelt(item)]));
};
const arn = 'arn:aws:s3:::shop-dev-stp-event-bucket-51af3dc0da77';

for (const [why, from] of [
  ['no job has events', config({ report: job() })],
  [
    'every job with events refuses large ones',
    config({ report: job({ events: [onSchedule()], payloadOverflow: 'fail' }) }),
  ],
] as const)
  rule(
    'payloads/limit',
    `there is no bucket where ${why}`,
    from,
    ({ Resources }) => fact(!('StpEventBucket' in Resources), 'a bucket that nobody uses'),
    ({ Resources }) => {
      Resources.StpEventBucket = { Type: 'AWS::S3::Bucket' };
    },
  );
rule(
  'payloads/limit',
  'the bucket is private, encrypted, deletes each event after 14 days, and goes with its stack in every stage',
  given,
  ({ Resources }) => {
    const { Properties, DeletionPolicy, UpdateReplacePolicy } = Resources.StpEventBucket;
    const { PublicAccessBlockConfiguration, BucketEncryption, LifecycleConfiguration, ...more } = Properties;
    const [encryption] = BucketEncryption?.ServerSideEncryptionConfiguration ?? [];
    return [
      ...fact(Object.values(PublicAccessBlockConfiguration ?? {}).filter((on) => on === true).length === 4, 'public'),
      ...fact(encryption?.ServerSideEncryptionByDefault.SSEAlgorithm === 'AES256', 'plain'),
      ...fact(
        JSON.stringify(LifecycleConfiguration?.Rules) === '[{"ExpirationInDays":14,"Status":"Enabled"}]',
        'kept longer',
      ),
      ...fact(DeletionPolicy === 'Delete' && UpdateReplacePolicy === 'Delete', 'kept'),
      ...fact(Object.keys(more).join() === 'BucketName', `more: ${Object.keys(more)}`),
    ];
  },
  (template) => {
    bucketOf(template).PublicAccessBlockConfiguration.BlockPublicPolicy = false;
  },
  (template) => delete bucketOf(template).BucketEncryption,
  (template) => {
    bucketOf(template).LifecycleConfiguration.Rules[0].ExpirationInDays = 15;
  },
  (template) => {
    bucketOf(template).LifecycleConfiguration.Rules[0].Prefix = 'events/';
  },
  ({ Resources }) => {
    Resources.StpEventBucket.DeletionPolicy = 'Retain';
  },
  (template) => {
    bucketOf(template).VersioningConfiguration = { Status: 'Enabled' };
  },
);
rule(
  'payloads/limit',
  'the bucket has a name as a bucket of the config could not have, and refuses requests without TLS',
  given,
  ({ Resources }) => {
    const { Bucket, PolicyDocument } = Resources.StpEventBucketPolicy?.Properties ?? {};
    const [statement] = spelt(PolicyDocument?.Statement ?? []);
    return [
      ...fact(`arn:aws:s3:::${resolved(Resources.StpEventBucket.Properties.BucketName)}` === arn, 'another name'),
      ...fact(`arn:aws:s3:::${spelt(Bucket ?? '')}` === arn, 'another bucket'),
      ...fact(
        JSON.stringify(statement) ===
          JSON.stringify({
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            Effect: 'Deny',
            Principal: '*',
            Resource: [arn, `${arn}/*`],
          }),
        JSON.stringify(statement),
      ),
    ];
  },
  ({ Resources }) => delete Resources.StpEventBucketPolicy,
  ({ Resources }) => {
    Resources.StpEventBucketPolicy.Properties.PolicyDocument.Statement[0].Resource.pop();
  },
  (template) => {
    bucketOf(template).BucketName = 'shop-dev-events';
  },
);
rule(
  'payloads/limit',
  'a trigger puts events of its own job, the job reads those, each in this account, and nobody else may do either',
  given,
  (template) => {
    const found = statementsOf(template).filter(({ statement }) =>
      JSON.stringify(statement).includes('stp-event-bucket'),
    );
    const wanted = [
      ['ReportRole', 's3:GetObject'],
      ['ReportTriggerFunctionRole', 's3:PutObject'],
    ].map(([role, action]) => ({
      role,
      statement: {
        Action: [action],
        Condition: { StringEquals: { 'aws:ResourceAccount': '123456789012' } },
        Effect: 'Allow',
        Resource: `${arn}/events/report/*`,
      },
    }));
    return fact(JSON.stringify(spelt(found)) === JSON.stringify(wanted), JSON.stringify(found));
  },
  (template) => delete granting(template, 'ReportRole', 's3:GetObject').Condition,
  (template) => granting(template, 'ReportRole', 's3:GetObject').Action.push('s3:PutObject'),
  (template) => {
    granting(template, 'ReportTriggerFunctionRole', 's3:PutObject').Resource['Fn::Join'][1].splice(-1, 1, '/*');
  },
  (template) => {
    template.Resources.OtherRole.Properties.Policies = template.Resources.ReportRole.Properties.Policies;
  },
);
rule(
  'payloads/limit',
  'a trigger that may put events knows the bucket, and goes before it; none else does either',
  given,
  (template) =>
    each(template, 'AWS::Lambda::Function', ({ DependsOn = [], Properties }, id) => {
      const uses = id.startsWith('Report');
      const named = Properties.Environment.Variables.EVENT_BUCKET;
      return (
        DependsOn.includes('StpEventBucket') === uses &&
        (uses ? `arn:aws:s3:::${resolved(named)}` === arn : named === undefined) &&
        !idsIn(Properties).includes('StpEventBucket')
      );
    }),
  ({ Resources }) => delete Resources.ReportTriggerFunctionFunction.DependsOn,
  ({ Resources }) => {
    Resources.ReportTriggerFunctionFunction.Properties.Environment.Variables.EVENT_BUCKET = { Ref: 'StpEventBucket' };
  },
  ({ Resources }) => {
    Resources.OtherTriggerFunctionFunction.DependsOn = ['StpEventBucket'];
  },
);

const address = `s3://shop-dev-stp-event-bucket-51af3dc0da77/events/report/0a1b-2c3d.json`;
const pointer = JSON.stringify({ stpEvent: { s3Uri: address, bytes: 7_000, sha256: '0'.repeat(64) } });
const spilled = { triggerEvent: pointer, jobName: 'report-1', eventUri: address };
const definition = ({ Resources }: Template): Json => Resources.ReportJobExecutionStateMachine.Properties.Definition;
/** Returns the variables of each attempt of an execution. */
const attemptsOf = async (template: Template, input: unknown) => {
  const exits = fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: 1 }));
  const { submissions } = await runDefinition(definition(template), [exits, succeeds], { input });
  return submissions.map(({ ContainerOverrides }) =>
    Object.fromEntries(ContainerOverrides.Environment.map(({ Name, Value }) => [Name, Value])),
  );
};
const counted = (attempt: number) => ({
  STP_MAXIMUM_ATTEMPTS: '2',
  STP_CURRENT_ATTEMPT: `${attempt}`,
  STP_INFRASTRUCTURE_ATTEMPT: '0',
});
rule(
  'payloads/limit',
  'each attempt gets the address of an event in S3, which only the execution’s own input can name',
  given,
  async (template) => {
    const stranger = { triggerEvent: pointer };
    const [there, small] = [await attemptsOf(template, spilled), await attemptsOf(template, stranger)];
    const at = { STP_TRIGGER_EVENT_DATA: pointer, STP_TRIGGER_EVENT_DATA_S3_URI: address };
    return [
      ...fact(
        JSON.stringify(there.map(sorted)) === JSON.stringify([1, 2].map((n) => sorted({ ...at, ...counted(n) }))),
        'no address',
      ),
      ...fact(
        JSON.stringify(small.map(sorted)) ===
          JSON.stringify([1, 2].map((n) => sorted({ STP_TRIGGER_EVENT_DATA: pointer, ...counted(n) }))),
        'an address of a stranger',
      ),
    ];
  },
  (template) => {
    const { Run } = definition(template).States;
    Run.Arguments.ContainerOverrides.Environment = Run.Arguments.ContainerOverrides.Environment.replace(
      '$run.uri?',
      'false?',
    );
  },
  (template) => {
    const { Init } = definition(template).States;
    Init.Assign.run = Init.Assign.run.replace('$i.eventUri', '$w');
  },
);
const sorted = (variables: object) => Object.entries(variables).sort();

rule(
  'payloads/limit',
  'an event that is gone from S3 ends its run as payload, without another attempt, and that exit code means nothing else',
  given,
  async (template) => {
    const exits = fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: lostEventExit }));
    const gone = await runDefinition(definition(template), [exits], { input: spilled }).catch(String);
    const own = await runDefinition(definition(template), [exits, exits], { input: { some: 'event' } }).catch(String);
    return fact(Object(gone).error === 'payload' && Object(own).error === 'exit-code', JSON.stringify([gone, own]));
  },
  (template) => {
    const { Run } = definition(template).States;
    for (const one of Run.Catch) one.Assign.failure = `${one.Assign.failure}`.replace(`${lostEventExit}`, '7');
  },
  (template) => {
    const { Run } = definition(template).States;
    for (const one of Run.Catch) one.Assign.failure = `${one.Assign.failure}`.replace('and $run.uri', 'and true');
  },
);
law('payloads/limit', 'a job that puts no event into S3 has no word of it in its machine', async () => {
  const { Resources } = await templateOf(given);
  for (const name of ['Other', 'Idle'])
    expect(JSON.stringify(Resources[`${name}JobExecutionStateMachine`])).not.toMatch(/S3|uri|194/);
  expect(failureClasses).toContain('payload');
  expect(ofType(await templateOf(everything), 'AWS::S3::Bucket')).toHaveLength(2);
});
