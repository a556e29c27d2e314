import { describe, expect, test } from '@jest/globals';
import { configOf, errorsOf } from './policy-world.ts';

const openLint = { lint: { 'open-trigger': 'off', 'unused-resource': 'off', 'foreign-dead-letters': 'off' } };
const raw = (resources: object) => configOf({}, {}, { cloudformationResources: resources, ...openLint });
const complaintsOf = async (config: string): Promise<string[]> =>
  (await errorsOf({ requireDeadLetterQueues: true }, config)).errors.map(
    ({ code, place }) => `${code} at ${typeof place === 'object' && 'path' in place ? place.path.join('.') : 'file'}`,
  );
const at = (place: string) => [`policy/dead-letter-queue at ${place}`];

const absent = { Ref: 'AWS::NoValue' };
const failed = 'arn:aws:sqs:eu-west-1:123456789012:failed';
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const queue = (Properties: object = {}) => ({ Type: 'AWS::SQS::Queue', Properties });
const redrives = (deadLetterTargetArn: unknown) =>
  queue({ RedrivePolicy: { deadLetterTargetArn, maxReceiveCount: 3 } });
const mapping = (DestinationConfig: unknown) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    FunctionName: 'reader',
    EventSourceArn: 'arn:aws:kinesis:eu-west-1:123456789012:stream/orders',
    StartingPosition: 'LATEST',
    DestinationConfig,
  },
});
const pipe = (source: string, parameters: object) => ({
  Type: 'AWS::Pipes::Pipe',
  Properties: {
    RoleArn: 'arn:aws:iam::123456789012:role/pipe',
    Source: 'arn:aws:kinesis:eu-west-1:123456789012:stream/orders',
    SourceParameters: { [source]: { StartingPosition: 'LATEST', ...parameters } },
    Target: 'arn:aws:sqs:eu-west-1:123456789012:orders',
  },
});
const web = {
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'web.js' } },
    memory: 512,
    timeout: 10,
  },
};

describe('a queue has no dead-letter queue', () => {
  test.each<[string, unknown]>([
    ['is absent', absent],
    ['is empty', {}],
    ['has no target', { maxReceiveCount: 3 }],
    ['has an absent target', { deadLetterTargetArn: absent, maxReceiveCount: 3 }],
    ['has an empty target', { deadLetterTargetArn: '', maxReceiveCount: 3 }],
    ['is empty text', ''],
    ['is text without a target', '{"maxReceiveCount":3}'],
    ['is text that cannot be read', '{'],
    ['is text of a function', { 'Fn::Sub': ['${Policy}', { Policy: { 'Fn::Select': ['0', ['', '']] } }] }],
    ['has the text of a parameter for a target', { deadLetterTargetArn: '{{resolve:ssm:/target}}' }],
    ['has a choice for a target', { deadLetterTargetArn: { 'Fn::Select': ['0', [failed, '']] } }],
    ['has the answer of a custom resource for a target', { deadLetterTargetArn: arnOf('Answer') }],
    ['names the queue itself', { deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:123456789012:orders' }],
  ])('if its redrive policy %s', async (_, RedrivePolicy) => {
    const Answer = {
      Type: 'Custom::Answer',
      Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:a' },
    };
    const Orders = queue({ QueueName: 'orders', RedrivePolicy });
    expect(await complaintsOf(raw({ Answer, Orders }))).toEqual(at('cloudformationResources.Orders'));
  });

  test('if an override takes its redrive policy away', async () => {
    const inbox = {
      type: 'sqs-queue',
      properties: { redrivePolicy: { targetSqsQueueArn: failed, maxReceiveCount: 3 } },
      overrides: { InboxQueue: { RedrivePolicy: absent } },
    };
    expect(await complaintsOf(configOf({}, { inbox }, openLint))).toEqual(at('resources.inbox'));
  });

  test('if a function sends only what succeeded to it', async () => {
    const to = (key: string) => ({
      done: { type: 'sqs-queue' },
      web: { ...web, properties: { ...web.properties, destinations: { [key]: "$ResourceParam('done', 'arn')" } } },
    });
    expect(await complaintsOf(configOf({}, to('onSuccess'), openLint))).toEqual(at('resources.done'));
    expect(await complaintsOf(configOf({}, to('onFailure'), openLint))).toEqual([]);
  });

  test('if a custom resource has its ARN where AWS has that of a dead-letter queue', async () => {
    const Answer = {
      Type: 'Custom::Answer',
      Properties: {
        ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:a',
        DeadLetterConfig: { Arn: arnOf('Orders') },
      },
    };
    expect(await complaintsOf(raw({ Answer, Orders: queue() }))).toEqual(at('cloudformationResources.Orders'));
  });
});

describe('a queue has a dead-letter queue, and that one needs none', () => {
  const json = (target: string) => `{"deadLetterTargetArn":"${target}","maxReceiveCount":3}`;
  test.each<[string, object]>([
    ['Fn::GetAtt', redrives(arnOf('Dlq'))],
    ['Fn::GetAtt with text', redrives({ 'Fn::GetAtt': 'Dlq.Arn' })],
    ['Fn::Sub', redrives({ 'Fn::Sub': '${Dlq.Arn}' })],
    ['Fn::Sub with a variable', redrives({ 'Fn::Sub': ['${Target}', { Target: { 'Fn::GetAtt': 'Dlq.Arn' } }] })],
    [
      'its ARN with its attribute',
      redrives({ 'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Dlq.QueueName}' }),
    ],
    [
      'its ARN with its name',
      redrives({ 'Fn::Sub': 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:orders-dlq' }),
    ],
    [
      'Fn::Join',
      redrives({ 'Fn::Join': [':', ['arn:aws:sqs', { Ref: 'AWS::Region' }, { Ref: 'AWS::AccountId' }, 'orders-dlq']] }),
    ],
    ['JSON', queue({ RedrivePolicy: json('arn:aws:sqs:eu-west-1:123456789012:orders-dlq') })],
    ['JSON in Fn::Sub', queue({ RedrivePolicy: { 'Fn::Sub': json('${Dlq.Arn}') } })],
    [
      'JSON in Fn::Join',
      queue({
        RedrivePolicy: { 'Fn::Join': ['', ['{"deadLetterTargetArn":"', arnOf('Dlq'), '","maxReceiveCount":3}']] },
      }),
    ],
  ])('by %s', async (_, Orders) => {
    expect(await complaintsOf(raw({ Dlq: queue({ QueueName: 'orders-dlq' }), Orders }))).toEqual([]);
  });

  test('of another stack', async () => {
    expect(
      await complaintsOf(raw({ Orders: redrives({ 'Fn::ImportValue': 'failed' }), More: redrives(failed) })),
    ).toEqual([]);
  });
});

test.each<[string, object]>([
  [
    'a topic',
    {
      Type: 'AWS::SNS::Subscription',
      Properties: {
        Protocol: 'sqs',
        TopicArn: 'arn:aws:sns:eu-west-1:123456789012:t',
        Endpoint: failed,
        RedrivePolicy: { deadLetterTargetArn: arnOf('Dlq') },
      },
    },
  ],
  [
    'a function',
    {
      Type: 'AWS::Lambda::EventInvokeConfig',
      Properties: {
        FunctionName: 'f',
        Qualifier: '$LATEST',
        DestinationConfig: { OnFailure: { Destination: arnOf('Dlq') } },
      },
    },
  ],
  [
    'a rule',
    {
      Type: 'AWS::Events::Rule',
      Properties: {
        ScheduleExpression: 'rate(1 day)',
        Targets: [{ Id: 'a', Arn: failed, DeadLetterConfig: { Arn: arnOf('Dlq') } }],
      },
    },
  ],
  [
    'a rule of IoT',
    {
      Type: 'AWS::IoT::TopicRule',
      Properties: {
        TopicRulePayload: {
          Sql: "SELECT * FROM 'a'",
          Actions: [],
          ErrorAction: { Sqs: { QueueUrl: { Ref: 'Dlq' }, RoleArn: 'arn:aws:iam::123456789012:role/iot' } },
        },
      },
    },
  ],
  ['a pipe', pipe('KinesisStreamParameters', { DeadLetterConfig: { Arn: arnOf('Dlq') } })],
])('a queue for what %s could not deliver needs no dead-letter queue', async (_, Sender) => {
  expect(await complaintsOf(raw({ Dlq: queue(), Sender }))).toEqual([]);
});

describe('records of a stream that fail are lost', () => {
  test.each<[string, unknown]>([
    ['is absent', absent],
    ['has no target', {}],
    ['has a target for what succeeds alone', { OnSuccess: { Destination: failed } }],
    ['has an absent target', { OnFailure: absent }],
    ['has a target with an absent ARN', { OnFailure: { Destination: absent } }],
    ['has a target with an empty ARN', { OnFailure: { Destination: '' } }],
  ])('if DestinationConfig of their mapping %s', async (_, config) => {
    expect(await complaintsOf(raw({ Reader: mapping(config) }))).toEqual(at('cloudformationResources.Reader'));
  });

  test('if an override takes the destination of an event away', async () => {
    const event = {
      type: 'kinesis-stream',
      properties: { kinesisStreamName: 'orders', onFailure: { arn: failed, type: 'sqs' } },
    };
    const orders = { orders: { type: 'kinesis-stream' } };
    const overrides = { NightlyKinesisStreamOrdersEventSourceMapping: { DestinationConfig: absent } };
    expect(await complaintsOf(configOf({ events: [event] }, orders, openLint))).toEqual([]);
    expect(await complaintsOf(configOf({ events: [event] }, orders, openLint, overrides))).toEqual(
      at('resources.nightly'),
    );
  });

  test.each(['KinesisStreamParameters', 'DynamoDBStreamParameters'])(
    'if a pipe with %s has no queue',
    async (source) => {
      for (const more of [{}, { DeadLetterConfig: absent }, { DeadLetterConfig: { Arn: absent } }])
        expect(await complaintsOf(raw({ Reader: pipe(source, more) }))).toEqual(at('cloudformationResources.Reader'));
      expect(await complaintsOf(raw({ Reader: pipe(source, { DeadLetterConfig: { Arn: failed } }) }))).toEqual([]);
    },
  );
});

test('a mapping has a destination of every kind, and a pipe of a queue needs none', async () => {
  const destinations = [failed, 'kafka://failed', { Ref: 'Failures' }, { 'Fn::Sub': '${Kept.Arn}' }];
  const readers = destinations.map((Destination, index) => [`Reader${index}`, mapping({ OnFailure: { Destination } })]);
  const config = raw({
    Failures: { Type: 'AWS::SNS::Topic' },
    Kept: { Type: 'AWS::S3::Bucket' },
    Pipe: pipe('SqsQueueParameters', {}),
    ...Object.fromEntries(readers),
  });
  expect(await complaintsOf(config)).toEqual([]);
});

test('what this action makes of events of streams, queues and schedules has dead-letter queues', async () => {
  const events = [
    { type: 'kinesis-stream', properties: { kinesisStreamName: 'orders' } },
    { type: 'sqs', properties: { sqsQueueName: 'inbox' } },
    { type: 'schedule', properties: { scheduleRate: 'rate(1 hour)' } },
  ];
  const iot = {
    ...web,
    properties: { ...web.properties, events: [{ type: 'iot', properties: { sql: "SELECT * FROM 'a'" } }] },
  };
  const beside = { orders: { type: 'kinesis-stream' }, inbox: { type: 'sqs-queue' }, iot };
  expect(await complaintsOf(configOf({ events }, beside, openLint))).toEqual([]);
  expect(await complaintsOf(configOf({}, { iot }, openLint))).toEqual([]);
});

test('a target that is a million times as long as its text is none, and takes no time', async () => {
  const by = 'x'.repeat(100_000);
  const parts = Array.from({ length: 20_000 }, () => 'a');
  const variable = { 'Fn::Sub': [`arn:\${a}${'${a}'.repeat(50_000)}`, { a: by }] };
  const config = raw({ Orders: redrives({ 'Fn::Join': [by, ['arn:', ...parts]] }), More: redrives(variable) });
  expect(await complaintsOf(config)).toEqual(at('cloudformationResources.Orders'));
});
