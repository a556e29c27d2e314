import { expect, test } from '@jest/globals';
import { config, job, queue } from './configs.ts';
import { type Case, complaintsOf, law, refusal, rule, templateOf } from './harness.ts';
import { at, each, fact, granting, type Json, ofType, same } from './reading.ts';

const lambda = (events: readonly Json[], more: Json = {}): Json => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handle.ts' } },
    events,
    ...more,
  },
});
const alarms = [
  { trigger: { type: 'sqs-queue-not-empty' } },
  { trigger: { type: 'sqs-queue-received-messages-count', properties: { thresholdCount: 9 } } },
  { trigger: { type: 'sqs-queue-not-empty' } },
];
const onAlarm = (alarmName: string, more: Json = {}): Json => ({
  type: 'cloudwatch-alarm',
  properties: { alarmName, ...more },
});
const onIot = (sql = "SELECT * FROM 'a/b'", more: Json = {}): Json => ({ type: 'iot', properties: { sql, ...more } });
const secret = (name: string): string => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}-AbCdEf`;
const byPassword = { type: 'BASIC_AUTH', properties: { authenticationSecretArn: secret('kafka') } };
const onKafka = (authentication: Json = byPassword, more: Json = {}, cluster: Json = {}): Json => ({
  type: 'kafka-topic',
  properties: {
    customKafkaConfiguration: {
      bootstrapServers: ['a.example.com:9092'],
      topicName: 'orders',
      authentication,
      ...cluster,
    },
    ...more,
  },
});

/** Returns a config with a function of these events, and a queue with alarms. */
const withEvents = (events: readonly Json[], more: Json = {}): Case =>
  config(
    { orders: queue({ alarms }), handle: lambda(events, more), report: job() },
    {
      cloudformationResources: {
        Hot: {
          Type: 'AWS::CloudWatch::Alarm',
          Properties: { ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 },
        },
      },
    },
  );

const patternsIn = async (given: Case): Promise<Json[]> =>
  ofType(await templateOf(given), 'AWS::Events::Rule').map(([, { Properties }]) => Properties.EventPattern);

law('trigger/event', 'an alarm starts the functions that name it, when it goes off and not before', async () => {
  const alarmOf = async (name: string) =>
    (await patternsIn(withEvents([onAlarm(name)]))).map((pattern) => ({ ...pattern, resources: pattern.resources[0] }));
  const pattern = (id: string) => ({
    source: ['aws.cloudwatch'],
    'detail-type': ['CloudWatch Alarm State Change'],
    resources: { 'Fn::GetAtt': [id, 'Arn'] },
    detail: { state: { value: ['ALARM'] } },
  });
  expect(await alarmOf('orders.alarms.0')).toEqual([pattern('OrdersSqsQueueNotEmptyAlarm')]);
  expect(await alarmOf('orders.alarms.1')).toEqual([pattern('OrdersSqsQueueReceivedMessagesCountAlarm')]);
  expect(await alarmOf('orders.alarms.2')).toEqual([pattern('OrdersSqsQueueNotEmptyAlarm2')]);
  expect(await alarmOf("$CfResourceParam('Hot', 'Arn')")).toEqual([pattern('Hot')]);
});

rule(
  'trigger/no-loss',
  'what a topic rule cannot hand over goes to the dead-letter queue, by a role that may do no more',
  withEvents([onIot()]),
  (template) => {
    const role = template.Resources.HandleTopicRuleErrorRole?.Properties;
    return [
      ...each(template, 'AWS::IoT::TopicRule', ({ Properties }) =>
        same(at(Properties, 'TopicRulePayload.ErrorAction.Sqs'), {
          QueueUrl: { Ref: 'StpDeadLetterQueue' },
          RoleArn: { 'Fn::GetAtt': ['HandleTopicRuleErrorRole', 'Arn'] },
          UseBase64: false,
        }),
      ),
      ...fact(role?.Policies?.[0].PolicyDocument.Statement.length === 1, 'another statement'),
      ...fact(
        same(granting(template, 'HandleTopicRuleErrorRole', 'sqs:SendMessage')?.Resource, {
          'Fn::GetAtt': ['StpDeadLetterQueue', 'Arn'],
        }),
        'another queue',
      ),
      ...fact(JSON.stringify(role?.AssumeRolePolicyDocument).includes('"ArnLike":{"aws:SourceArn"'), 'for any source'),
    ];
  },
  ({ Resources }) => {
    Resources.HandleTopicRuleErrorRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource = '*';
  },
  (template) => {
    for (const [, { Properties }] of ofType(template, 'AWS::IoT::TopicRule'))
      delete Properties.TopicRulePayload.ErrorAction;
  },
  ({ Resources }) =>
    delete Resources.HandleTopicRuleErrorRole.Properties.AssumeRolePolicyDocument.Statement[0].Condition.ArnLike,
);

rule(
  'job/permissions',
  'only its own topic rule and its own rule may invoke a function',
  withEvents([onIot(), onAlarm('orders.alarms.0')]),
  (template) => [
    ...each(template, 'AWS::Lambda::Permission', ({ Properties }, id) =>
      Properties.Principal === 'iot.amazonaws.com'
        ? same(Properties.SourceAccount, { Ref: 'AWS::AccountId' }) &&
          same(Properties.SourceArn, { 'Fn::GetAtt': [id.replace(/Permission$/, 'TopicRule'), 'Arn'] })
        : same(Properties.SourceArn, { 'Fn::GetAtt': [id.replace(/Permission$/, 'Rule'), 'Arn'] }),
    ),
    ...fact(ofType(template, 'AWS::Lambda::Permission').length === 2, 'another number of permissions'),
  ],
  (template) => {
    for (const [, { Properties }] of ofType(template, 'AWS::Lambda::Permission')) delete Properties.SourceAccount;
  },
  (template) => {
    for (const [, { Properties }] of ofType(template, 'AWS::Lambda::Permission')) Properties.SourceArn = '*';
  },
);

test.each<[string, Json, Json[]]>([
  ['a password', byPassword, [{ Type: 'BASIC_AUTH', URI: secret('kafka') }]],
  [
    'SCRAM-SHA-256',
    { ...byPassword, type: 'SASL_SCRAM_256_AUTH' },
    [{ Type: 'SASL_SCRAM_256_AUTH', URI: secret('kafka') }],
  ],
  [
    'SCRAM-SHA-512',
    { ...byPassword, type: 'SASL_SCRAM_512_AUTH' },
    [{ Type: 'SASL_SCRAM_512_AUTH', URI: secret('kafka') }],
  ],
  [
    'a certificate',
    { type: 'MTLS', properties: { clientCertificate: secret('client') } },
    [{ Type: 'CLIENT_CERTIFICATE_TLS_AUTH', URI: secret('client') }],
  ],
  [
    'certificates of both sides',
    { type: 'MTLS', properties: { clientCertificate: secret('client'), serverRootCaCertificate: secret('ca') } },
    [
      { Type: 'CLIENT_CERTIFICATE_TLS_AUTH', URI: secret('client') },
      { Type: 'SERVER_ROOT_CA_CERTIFICATE', URI: secret('ca') },
    ],
  ],
])('job/permissions: a function that reads a Kafka topic by %s may read these secrets alone', async (_, by, access) => {
  const template = await templateOf(withEvents([onKafka(by)]));
  const [[, { Properties }] = ['', { Properties: {} }]] = ofType(template, 'AWS::Lambda::EventSourceMapping');
  expect(Properties.SourceAccessConfigurations).toEqual(access);
  const granted = granting(template, 'HandleRole', 'secretsmanager:GetSecretValue');
  expect([granted?.Resource].flat()).toEqual(access.map(({ URI }) => URI));
  expect(Properties.DestinationConfig.OnFailure.Destination).toEqual({ 'Fn::GetAtt': ['StpDeadLetterQueue', 'Arn'] });
  expect(granting(template, 'HandleRole', 'sqs:SendMessage')?.Resource).toBeDefined();
});

law(
  'names/events',
  'a cluster and a topic tell two Kafka events apart, in whatever order its servers stand',
  async () => {
    const ids = async (...events: Json[]) =>
      ofType(await templateOf(withEvents(events)), 'AWS::Lambda::EventSourceMapping').map(([id]) => id);
    const [a, b] = ['a.example.com:9092', 'b.example.com:9092'];
    const one = await ids(onKafka(byPassword, {}, { bootstrapServers: [a, b] }));
    expect(
      await ids(
        onKafka({ ...byPassword, type: 'SASL_SCRAM_512_AUTH' }, { batchSize: 7 }, { bootstrapServers: [b, a] }),
      ),
    ).toEqual(one);
    expect(
      await ids(onKafka(byPassword, {}, { bootstrapServers: [a] }), onKafka(byPassword, {}, { topicName: 'news' })),
    ).toHaveLength(2);
  },
);

/** Returns the values that say whether the events of a config in a stage are on. */
const switches = async (given: Case, stage: string): Promise<unknown[]> => {
  const { Resources } = await templateOf({ ...given, stage, baseStage: stage });
  return Object.values(Resources).flatMap(({ Type, Properties }): unknown[] => {
    if (Type === 'AWS::Events::Rule') return [Properties.State === 'ENABLED'];
    if (Type === 'AWS::Lambda::EventSourceMapping') return [Properties.Enabled];
    return Type === 'AWS::IoT::TopicRule' ? [!Properties.TopicRulePayload.RuleDisabled] : [];
  });
};

test.each<[string, (more: Json) => Json, boolean]>([
  ['an alarm of the config', (more) => onAlarm('orders.alarms.0', more), true],
  ['an alarm of cloudformationResources', (more) => onAlarm("$CfResourceParam('Hot', 'Arn')", more), true],
  ['messages of IoT Core', (more) => onIot(undefined, more), false],
  ['a Kafka topic', (more) => onKafka(undefined, more), false],
])('previews/events: in a preview %s starts a function only if the stack owns it', async (_, event, isOwn) => {
  const given = (more: Json = {}) => withEvents([event(more)]);
  expect(await switches(given(), 'pr-7')).toEqual([isOwn]);
  expect(await switches(given(), 'dev')).toEqual([true]);
  expect(await switches(given({ preview: 'on' }), 'pr-7')).toEqual([true]);
  expect(await switches(given({ preview: 'off' }), 'pr-7')).toEqual([false]);
  expect(await switches(given({ paused: true }), 'dev')).toEqual([false]);
});

refusal(
  'trigger/event',
  'an alarm that no resource of the config has is no source',
  'config/unknown-alarm',
  withEvents([onAlarm('orders.alarms.2')]),
  withEvents([onAlarm('orders.alarms.3')]),
  withEvents([onAlarm('nobody.alarms.0')]),
  withEvents([onAlarm('report.alarms.0')]),
  withEvents([onAlarm('orders')]),
  withEvents([onAlarm('api-error-rate')]),
);

test('the complaint about an unknown alarm stands at its name, and lists those that there are', async () => {
  expect(await complaintsOf(withEvents([onAlarm('orders.alarm.0')]))).toEqual([
    expect.objectContaining({
      place: { path: ['resources', 'handle', 'properties', 'events', 0, 'properties', 'alarmName'] },
      sentence:
        'There is no alarm "orders.alarm.0" in this config: the first alarm of a resource is <resource>.alarms.0.',
      hint: expect.stringMatching(/^Did you mean `orders\.alarms\.0`\? An alarm of cloudformationResources is /),
    }),
  ]);
});

refusal(
  'trigger/event',
  'values that Lambda and IoT Core refuse are refused on their line',
  'config/wrong-format',
  withEvents([onIot("select celsius from 'a' where celsius > 9"), onKafka()]),
  withEvents([onIot('everything')]),
  withEvents([onIot('SELECT *')]),
  withEvents([onAlarm("$CfResourceParam('Hot', 'Ref')")]),
  withEvents([onKafka(byPassword, {}, { bootstrapServers: ['kafka.example.com'] })]),
  withEvents([onKafka(byPassword, {}, { topicName: 'a topic' })]),
);

refusal(
  'trigger/event',
  'limits of batches are those of Lambda',
  'config/out-of-range',
  withEvents([onKafka(byPassword, { batchSize: 10_000, maxBatchWindowSeconds: 300 })]),
  withEvents([onKafka(byPassword, { batchSize: 10_001 })]),
  withEvents([onKafka(byPassword, { batchSize: 0 })]),
  withEvents([onKafka(byPassword, { maxBatchWindowSeconds: 301 })]),
  withEvents([onKafka(byPassword, {}, { bootstrapServers: [] })]),
  withEvents([onIot('')]),
  withEvents([onAlarm('')]),
);

refusal(
  'trigger/event',
  'a way to sign in is one of Lambda, with its own secrets',
  'config/unknown-type',
  withEvents([onKafka()]),
  withEvents([onKafka({ type: 'PLAIN', properties: {} })]),
);

refusal(
  'names/events',
  'no event stands twice',
  'config/event-twice',
  withEvents([onIot(), onIot("SELECT * FROM 'c'"), onAlarm('orders.alarms.0'), onAlarm('orders.alarms.1'), onKafka()]),
  withEvents([onIot(), onIot(undefined, { sqlVersion: 'beta' })]),
  withEvents([onAlarm('orders.alarms.0'), onAlarm('orders.alarms.0')]),
  withEvents([onKafka(), onKafka({ ...byPassword, type: 'SASL_SCRAM_512_AUTH' })]),
);
