import { expect } from '@jest/globals';
import { resolved } from '../cloudformation/resolved.ts';
import { config, job, queue } from './configs.ts';
import { type Case, codesOf, law, refusal, rule, templateOf } from './harness.ts';
import { each, fact, granting, type Json, one, same, statementsOf, type Template } from './reading.ts';

const mappings = 'AWS::Lambda::EventSourceMapping';
const deadLetters = { 'Fn::GetAtt': ['StpDeadLetterQueue', 'Arn'] };
const kinesis = (properties: Json): Json => ({ type: 'kinesis-stream', properties });
const changes = (properties: Json = {}): Json => ({
  type: 'dynamo-db-stream',
  properties: { streamArn: "$ResourceParam('accounts', 'streamArn')", batchSize: 9, ...properties },
});
const accounts = {
  type: 'dynamo-db-table',
  properties: { primaryKey: { partitionKey: { name: 'id', type: 'string' } }, streamType: 'NEW_IMAGE' },
};
const stream = (properties: Json = {}): Json => ({ type: 'kinesis-stream', properties });
const reading = (events: Json[], more: Json = {}, own: Json = {}): Case =>
  config({ clicks: stream(own), accounts, report: job({ events }), ...more });
const byName = (more: Json = {}): Json => kinesis({ kinesisStreamName: 'clicks', ...more });
const theirs = 'arn:aws:kinesis:eu-west-1:123456789012:stream/theirs';

rule(
  'trigger/no-loss',
  'a record that starts no run blocks its shard for a bounded time, and goes to the dead letters of the stack',
  reading([byName(), changes()]),
  (template) => [
    ...each(
      template,
      mappings,
      ({ Properties: its }) =>
        its.MaximumRetryAttempts === 10 &&
        its.BisectBatchOnFunctionError === true &&
        same(its.DestinationConfig, { OnFailure: { Destination: deadLetters } }) &&
        same(its.FunctionResponseTypes, ['ReportBatchItemFailures']),
    ),
    ...fact(
      same(granting(template, 'ReportTriggerFunctionRole', 'sqs:SendMessage')?.Resource, deadLetters),
      'no permission to send',
    ),
    ...fact(template.Resources.StpDeadLetterQueue?.Properties.MessageRetentionPeriod === 1_209_600, 'no dead letters'),
    ...fact(template.Resources.StpDeadLetterQueuePolicy === undefined, 'others may send'),
  ],
  (template) => {
    one(template, mappings).Properties.MaximumRetryAttempts = -1;
  },
  (template) => delete one(template, mappings).Properties.BisectBatchOnFunctionError,
  (template) => delete one(template, mappings).Properties.DestinationConfig,
  (template) => delete one(template, mappings).Properties.FunctionResponseTypes,
  (template) => delete granting(template, 'ReportTriggerFunctionRole', 'sqs:SendMessage').Resource,
  ({ Resources }) => delete Resources.StpDeadLetterQueue,
);

law(
  'trigger/no-loss',
  'a written destination takes what the dead letters would, and is all that may be sent to',
  async () => {
    const sending = async (onFailure: Json, action: string) => {
      const template = await templateOf(
        reading([byName({ onFailure })], { failed: queue() }, { encryption: { enabled: true } }),
      );
      const { Destination } = one(template, mappings).Properties.DestinationConfig.OnFailure;
      expect(granting(template, 'ReportTriggerFunctionRole', action).Resource).toEqual(Destination);
      expect(template.Resources).not.toHaveProperty('StpDeadLetterQueue');
      return Destination;
    };
    const own = { 'Fn::GetAtt': ['FailedQueue', 'Arn'] };
    expect(await sending({ type: 'sqs', arn: "$ResourceParam('failed', 'arn')" }, 'sqs:SendMessage')).toEqual(own);
    const topic = 'arn:aws:sns:eu-west-1:123456789012:alerts';
    expect(await sending({ type: 'sns', arn: topic }, 'sns:Publish')).toBe(topic);
  },
);

const tuned = { maxBatchWindowSeconds: 5, parallelizationFactor: 3, maximumRetryAttempts: -1, batchSize: 7 };
law(
  'trigger/no-loss',
  'what the config says of a mapping is what AWS gets, and what it no longer says is set back',
  async () => {
    const propertiesOf = async (event: Json) =>
      one(await templateOf(reading([event], {}, { encryption: { enabled: true } })), mappings).Properties;
    expect(
      await propertiesOf(byName({ ...tuned, bisectBatchOnFunctionError: false, startingPosition: 'LATEST' })),
    ).toMatchObject({
      BatchSize: 7,
      BisectBatchOnFunctionError: false,
      MaximumBatchingWindowInSeconds: 5,
      MaximumRetryAttempts: -1,
      ParallelizationFactor: 3,
      StartingPosition: 'LATEST',
    });
    for (const event of [byName(), changes()])
      expect(await propertiesOf(event)).toMatchObject({
        Enabled: true,
        MaximumBatchingWindowInSeconds: 0,
        ParallelizationFactor: 1,
        StartingPosition: 'TRIM_HORIZON',
      });
  },
);

const consumers = 'AWS::Kinesis::StreamConsumer';
const consumerId = 'ReportKinesisStreamClicksStreamConsumer';
rule(
  'names/physical',
  'a consumer has a name that no other job, stack or deleted stack has, and nothing that a tag could replace',
  reading([byName({ autoCreateConsumer: true })]),
  (template) => [
    ...each(
      template,
      consumers,
      ({ Properties: { ConsumerName, StreamARN, ...more } }) =>
        resolved(ConsumerName) === 'shop-dev-ReportKinesisStreamClicks-51af3dc0da77' &&
        same(StreamARN, { 'Fn::GetAtt': ['ClicksStream', 'Arn'] }) &&
        Object.keys(more).length === 0,
    ),
    ...each(template, mappings, ({ Properties }) =>
      same(Properties.EventSourceArn, { 'Fn::GetAtt': [consumerId, 'ConsumerARN'] }),
    ),
  ],
  ({ Resources }) => {
    Resources[consumerId].Properties.ConsumerName = 'clicks';
  },
  ({ Resources }) => {
    Resources[consumerId].Properties.Tags = [];
  },
  (template) => {
    one(template, mappings).Properties.EventSourceArn = { 'Fn::GetAtt': ['ClicksStream', 'Arn'] };
  },
);

/** Returns the types of a job's own children, with the source of its mapping. */
const readerOf = async (given: Case) => {
  const template = await templateOf(given);
  const { EventSourceArn: source, Enabled: enabled } = one(template, mappings).Properties;
  return {
    source,
    enabled,
    consumers: Object.values(template.Resources).filter(({ Type }) => Type === consumers).length,
  };
};
const direct = { 'Fn::GetAtt': ['ClicksStream', 'Arn'] };
const consumed = { 'Fn::GetAtt': [consumerId, 'ConsumerARN'] };
law(
  'trigger/no-loss',
  'a stream with enhanced fan-out gives each event a consumer, unless the event says otherwise',
  async () => {
    const fans = { enableEnhancedFanOut: true };
    expect(await readerOf(reading([byName()], {}, fans))).toMatchObject({ source: consumed, consumers: 1 });
    const without = reading([byName({ autoCreateConsumer: false })], {}, fans);
    expect(await readerOf(without)).toMatchObject({ source: direct, consumers: 0 });
    const given = `${theirs}/consumer/shop:1545084650`;
    const named = reading([byName({ consumerArn: given })], {}, fans);
    expect(await readerOf(named)).toMatchObject({ source: given, consumers: 0 });
  },
);

law('trigger/no-loss', 'a pause keeps the consumer, and with it the position; a preview makes none', async () => {
  const paused = [byName({ autoCreateConsumer: true, paused: true })];
  expect(await readerOf(reading(paused))).toEqual({ source: consumed, enabled: false, consumers: 1 });
  expect(await readerOf({ ...reading(paused), stage: 'pr-7' })).toEqual({
    source: direct,
    enabled: false,
    consumers: 0,
  });
  const foreign = config({ report: job({ events: [kinesis({ streamArn: theirs, autoCreateConsumer: true })] }) });
  expect(await readerOf({ ...foreign, stage: 'pr-7' })).toEqual({ source: theirs, enabled: false, consumers: 0 });
  expect(await readerOf(foreign)).toMatchObject({ enabled: true, consumers: 1 });
});

const actionsOn = (template: Template, service: string): Json =>
  statementsOf(template)
    .filter(({ role, statement }) => role === 'ReportTriggerFunctionRole' && statement.Action[0].startsWith(service))
    .map(({ statement }) => statement);
law(
  'job/permissions',
  'the trigger may read its stream and nothing else, and subscribe to its consumer alone',
  async () => {
    const template = await templateOf(reading([byName({ autoCreateConsumer: true }), changes()]));
    expect(actionsOn(template, 'kinesis:')).toMatchObject([
      {
        Action: [
          'kinesis:DescribeStream',
          'kinesis:DescribeStreamSummary',
          'kinesis:GetRecords',
          'kinesis:GetShardIterator',
          'kinesis:ListShards',
        ],
        Resource: direct,
      },
      { Action: ['kinesis:SubscribeToShard'], Resource: consumed },
    ]);
    expect(actionsOn(template, 'dynamodb:')).toMatchObject([
      {
        Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
        Resource: { 'Fn::GetAtt': ['AccountsGlobalTable', 'StreamArn'] },
      },
    ]);
    expect(actionsOn(template, 'kms:')).toEqual([]);
  },
);

law('job/permissions', 'the trigger may decrypt with the key of its stream, for that stream alone', async () => {
  const keysOf = async (event: Json, encryption: Json) =>
    actionsOn(await templateOf(reading([event], {}, { encryption })), 'kms:').map(({ Resource, Condition }: Json) => [
      typeof Resource === 'string' ? Resource : 'any key',
      Condition.StringEquals['kms:EncryptionContext:aws:kinesis:arn'],
    ]);
  const key = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd';
  expect(await keysOf(byName(), { enabled: true })).toEqual([]);
  expect(await keysOf(byName(), { enabled: false, kmsKeyArn: key })).toEqual([]);
  expect(await keysOf(byName(), { enabled: true, kmsKeyArn: key })).toEqual([[key, direct]]);
  const alias = 'arn:aws:kms:eu-west-1:123456789012:alias/ours';
  expect(await keysOf(byName(), { enabled: true, kmsKeyArn: alias })).toEqual([['any key', direct]]);
  expect(await keysOf(kinesis({ streamArn: theirs }), { enabled: true, kmsKeyArn: key })).toEqual([
    ['any key', theirs],
  ]);
});

law(
  'names/events',
  'a stream is one source however it is written, and a second event on it is a complaint',
  async () => {
    const idsOf = async (event: Json) => Object.keys((await templateOf(reading([event]))).Resources);
    const ids = await idsOf(byName());
    const spelled = [
      kinesis({ streamArn: "$ResourceParam('clicks', 'arn')" }),
      kinesis({ streamArn: "$CfResourceParam('ClicksStream', 'Arn')" }),
      byName(tuned),
    ];
    for (const event of spelled) {
      expect(await idsOf(event)).toEqual(ids);
      expect(await codesOf(reading([byName({ autoCreateConsumer: true }), event]))).toContain('config/event-twice');
    }
    expect(await codesOf(reading([byName(), kinesis({ streamArn: theirs }), changes()]))).toEqual([]);
  },
);

const tableStream = (region: string) =>
  `arn:aws:dynamodb:${region}:123456789012:table/theirs/stream/2015-06-27T00:48:05.899`;
refusal(
  'trigger/function',
  'Lambda reads streams of the region of the stack alone',
  'config/other-region',
  config({
    report: job({ events: [kinesis({ streamArn: theirs }), changes({ streamArn: tableStream('eu-west-1') })] }),
  }),
  config({ report: job({ events: [kinesis({ streamArn: theirs.replace('eu-west-1', 'us-east-1') })] }) }),
  config({ report: job({ events: [changes({ streamArn: tableStream('us-east-1') })] }) }),
);
