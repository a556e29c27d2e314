import { expect } from '@jest/globals';
import { resolved } from '../cloudformation/resolved.ts';
import { bare, config, job, onSchedule } from './configs.ts';
import { codesOf, law, refusal, rule, templateOf } from './harness.ts';
import { fact, type Json, references, same, statementsOf, type Template } from './reading.ts';

const forwarding = (type: string, properties: Json, more: Json = {}): Json => ({
  logging: { logForwarding: { type, properties }, ...more },
});
const datadog = forwarding('datadog', { apiKey: "$Secret('datadog.api_key')" });
const toOwn = (properties: Json = {}) =>
  forwarding('http-endpoint', { endpointUrl: 'https://logs.example.com/firehose', ...properties });
const given = config({ report: job(datadog), quiet: job() });
const streamIn = ({ Resources }: Template): Json => Resources.ReportLogGroupDeliveryStream;
const destinationIn = (template: Template): Json => streamIn(template).Properties.HttpEndpointDestinationConfiguration;
const filterIn = ({ Resources }: Template): Json => Resources.ReportLogGroupSubscriptionFilter?.Properties;
const trusted = ({ Resources }: Template, id: string): Json =>
  Resources[id].Properties.AssumeRolePolicyDocument.Statement[0];

rule(
  'logs/forwarding',
  'one filter takes every line of the log of the job to its stream, and no other log is touched',
  given,
  (template) => {
    const { LogGroupName, FilterPattern, DestinationArn, RoleArn } = filterIn(template) ?? {};
    const filters = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::Logs::SubscriptionFilter');
    return [
      ...fact(same(LogGroupName, { Ref: 'ReportLogGroup' }), 'another log'),
      ...fact(FilterPattern === '', 'not every line'),
      ...fact(same(DestinationArn, { 'Fn::GetAtt': ['ReportLogGroupDeliveryStream', 'Arn'] }), 'another stream'),
      ...fact(same(RoleArn, { 'Fn::GetAtt': ['ReportLogGroupCwToFirehoseRole', 'Arn'] }), 'another role'),
      ...fact(filters.length === 1, 'other logs'),
    ];
  },
  (template) => {
    filterIn(template).FilterPattern = 'ERROR';
  },
  (template) => {
    filterIn(template).LogGroupName = { Ref: 'QuietLogGroup' };
  },
  (template) => delete filterIn(template).RoleArn,
  ({ Resources }) => {
    Resources.QuietLogGroupSubscriptionFilter = Resources.ReportLogGroupSubscriptionFilter as Json;
  },
);

rule(
  'logs/forwarding',
  'CloudWatch may write to this stream alone, Firehose into the folder of this log alone, each for this account',
  given,
  (template) => {
    const of = (role: string) => statementsOf(template).filter((one) => one.role === role);
    const [sends, ...more] = of('ReportLogGroupCwToFirehoseRole').map(({ statement }) => statement);
    const keeps = of('ReportLogForwardingS3Role').map(({ statement }) => statement);
    const bucket = 'arn:aws:s3:::shop-dev-stp-event-bucket-51af3dc0da77';
    return [
      ...fact(more.length === 0 && same(sends.Action, ['firehose:PutRecord', 'firehose:PutRecordBatch']), 'more'),
      ...fact(same(sends.Resource, { 'Fn::GetAtt': ['ReportLogGroupDeliveryStream', 'Arn'] }), 'another stream'),
      ...fact(
        same(
          keeps.map(({ Resource }) => resolved(Resource)),
          [`${bucket}/failed-logs/report/*`, bucket],
        ),
        'other objects',
      ),
      ...fact(
        keeps.every(({ Condition }) =>
          same(Condition?.StringEquals, { 'aws:ResourceAccount': { Ref: 'AWS::AccountId' } }),
        ),
        'a bucket of anybody',
      ),
      // https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html#firehose-assume-role
      ...fact(
        same(trusted(template, 'ReportLogForwardingS3Role').Condition, {
          StringEquals: { 'sts:ExternalId': { Ref: 'AWS::AccountId' } },
        }),
        'streams of any account',
      ),
      ...fact(
        resolved(trusted(template, 'ReportLogGroupCwToFirehoseRole').Condition?.StringLike?.['aws:SourceArn'] ?? '') ===
          'arn:aws:logs:us-east-1:123456789012:*',
        'logs of any account',
      ),
    ];
  },
  ({ Resources }) => {
    (Resources.ReportLogGroupCwToFirehoseRole as Json).Properties.Policies[0].PolicyDocument.Statement[0].Resource =
      '*';
  },
  ({ Resources }) => {
    (Resources.ReportLogForwardingS3Role as Json).Properties.Policies[0].PolicyDocument.Statement[0].Resource = '*';
  },
  ({ Resources }) => {
    delete (Resources.ReportLogForwardingS3Role as Json).Properties.Policies[0].PolicyDocument.Statement[1].Condition;
  },
  (template) => delete trusted(template, 'ReportLogForwardingS3Role').Condition,
  (template) => delete trusted(template, 'ReportLogGroupCwToFirehoseRole').Condition,
);

rule(
  'logs/forwarding',
  'what the receiver does not take is put into the bucket of the stack, which is made before the stream and deleted after it',
  given,
  (template) => {
    const { S3BackupMode, S3Configuration } = destinationIn(template);
    return [
      ...fact(S3BackupMode === 'FailedDataOnly', 'all lines twice'),
      ...fact(
        resolved(S3Configuration.BucketARN) === 'arn:aws:s3:::shop-dev-stp-event-bucket-51af3dc0da77',
        'another bucket',
      ),
      ...fact(S3Configuration.Prefix === 'failed-logs/report/', 'another folder'),
      // A prefix without an expression needs none for errors, and one for errors needs an expression.
      ...fact(!('ErrorOutputPrefix' in S3Configuration), 'a prefix that Firehose refuses'),
      ...fact(same(streamIn(template).DependsOn, ['StpEventBucket', 'StpEventBucketPolicy']), 'another order'),
      ...fact(same(template.Resources.StpEventBucket?.DeletionPolicy, 'Delete'), 'a bucket that stays'),
    ];
  },
  (template) => {
    destinationIn(template).S3BackupMode = 'AllData';
  },
  (template) => {
    destinationIn(template).S3Configuration.Prefix = 'events/report/';
  },
  (template) => {
    destinationIn(template).S3Configuration.ErrorOutputPrefix = 'failed-logs/report/';
  },
  (template) => delete streamIn(template).DependsOn,
  ({ Resources }) => delete (Resources.StpEventBucket as Json).DeletionPolicy,
);

rule(
  'logs/forwarding',
  'the key is a reference that CloudFormation resolves, for the one property that AWS never shows again',
  given,
  (template) => {
    const { AccessKey } = destinationIn(template).EndpointConfiguration;
    const texts = JSON.stringify(template).split('{{resolve:secretsmanager:datadog').length - 1;
    return [
      ...fact(AccessKey === '{{resolve:secretsmanager:datadog:SecretString:api_key}}', 'another key'),
      ...fact(texts === 1, 'the key in another place'),
    ];
  },
  (template) => {
    destinationIn(template).EndpointConfiguration.AccessKey = 'abc';
  },
  (template) => {
    destinationIn(template).RequestConfiguration.CommonAttributes = [
      { AttributeName: 'key', AttributeValue: '{{resolve:secretsmanager:datadog:SecretString:api_key}}' },
    ];
  },
);

rule(
  'logs/forwarding',
  'nothing that waits for its delivery is stored in plain text, under a key that costs nothing',
  given,
  (template) =>
    fact(
      same(streamIn(template).Properties.DeliveryStreamEncryptionConfigurationInput, { KeyType: 'AWS_OWNED_CMK' }),
      'plain',
    ),
  (template) => delete streamIn(template).Properties.DeliveryStreamEncryptionConfigurationInput,
);

law('logs/forwarding', 'the settings of each receiver are those of Stacktape', async () => {
  const settingsOf = async (own: Json) => {
    const destination = destinationIn(await templateOf(config({ report: job(own) })));
    const { EndpointConfiguration, RequestConfiguration, BufferingHints, RetryOptions } = destination;
    return {
      url: EndpointConfiguration.Url,
      encoding: RequestConfiguration.ContentEncoding,
      attributes: RequestConfiguration.CommonAttributes,
      MiB: BufferingHints.SizeInMBs,
      seconds: BufferingHints.IntervalInSeconds,
      retry: RetryOptions.DurationInSeconds,
    };
  };
  expect(await settingsOf(datadog)).toEqual({
    url: 'https://aws-kinesis-http-intake.logs.datadoghq.com/v1/input',
    encoding: 'GZIP',
    attributes: undefined,
    MiB: 4,
    seconds: 60,
    retry: 60,
  });
  expect(await settingsOf(forwarding('highlight', { projectId: 'q7' }))).toEqual({
    url: 'https://pub.highlight.io/v1/logs/firehose',
    encoding: 'GZIP',
    attributes: [{ AttributeName: 'x-highlight-project', AttributeValue: 'q7' }],
    MiB: 1,
    seconds: 60,
    retry: 300,
  });
  const plain = {
    url: 'https://logs.example.com/firehose',
    encoding: 'NONE',
    attributes: undefined,
    MiB: 1,
    seconds: 60,
  };
  expect(await settingsOf(toOwn())).toEqual({ ...plain, retry: 300 });
  const more = toOwn({ gzipEncodingEnabled: true, retryDuration: 0, parameters: { z: '1', a: 'two' } });
  expect(await settingsOf(more)).toEqual({
    ...plain,
    encoding: 'GZIP',
    attributes: [
      { AttributeName: 'a', AttributeValue: 'two' },
      { AttributeName: 'z', AttributeValue: '1' },
    ],
    retry: 0,
  });
});

law('logs/forwarding', 'a preview forwards as its config says, below the boundary of its roles', async () => {
  const inPreview = { ...given, stage: 'pr-7' };
  expect(streamIn(await templateOf(inPreview)).Properties).toEqual(
    JSON.parse(JSON.stringify(streamIn(await templateOf(given)).Properties).replaceAll('shop-dev-', 'shop-pr-7-')),
  );
});

law('logs/forwarding', 'a job that forwards nothing has nothing of it', async () => {
  const template = await templateOf(bare);
  expect(JSON.stringify(template)).not.toMatch(/[Ff]irehose|StpEventBucket|SubscriptionFilter/);
});

law('logs/forwarding', 'the lines wait for nothing of the events of the job', async () => {
  const template = await templateOf(config({ report: job({ ...datadog, events: [onSchedule()] }) }));
  const targets = references(template).filter(({ from }) => from === 'ReportLogGroupSubscriptionFilter');
  expect([...new Set(targets.map(({ to }) => to))].sort()).toEqual([
    'ReportLogGroup',
    'ReportLogGroupCwToFirehoseRole',
    'ReportLogGroupDeliveryStream',
  ]);
});

refusal(
  'logs/forwarding',
  'a key that stands in the config is refused',
  'config/log-forwarding',
  given,
  config({ report: job(forwarding('datadog', { apiKey: 'abc' })) }),
  config({ report: job(toOwn({ accessKey: 'abc' })) }),
);
refusal(
  'logs/forwarding',
  'a log that is not kept cannot be forwarded',
  'config/log-forwarding',
  given,
  config({ report: job(forwarding('highlight', { projectId: 'q7' }, { disabled: true })) }),
  config({
    api: { type: 'http-api-gateway', properties: forwarding('highlight', { projectId: 'q7' }, { disabled: true }) },
  }),
);
refusal(
  'logs/forwarding',
  'an address without TLS, without a host, with a password or another port than 443 is refused',
  'config/wrong-format',
  config({ report: job(toOwn()) }),
  config({ report: job(toOwn({ endpointUrl: 'http://logs.example.com' })) }),
  config({ report: job(toOwn({ endpointUrl: 'https:///firehose' })) }),
  config({ report: job(toOwn({ endpointUrl: 'https://a:b@logs.example.com' })) }),
  config({ report: job(toOwn({ endpointUrl: 'https://logs.example.com:8443/firehose' })) }),
  config({ report: job(toOwn({ endpointUrl: 'https://logs.example.com:4430' })) }),
);
law('logs/forwarding', 'Firehose sends at most 50 attributes', async () => {
  const parameters = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, 'x']));
  const codes = (count: number) => codesOf(config({ report: job(toOwn({ parameters: parameters(count) })) }));
  expect([await codes(50), await codes(51)]).toEqual([[], ['config/out-of-range']]);
});
