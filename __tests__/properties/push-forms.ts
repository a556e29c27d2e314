import fc from 'fast-check';
import type { SourceForm } from './event-sources.ts';
import { foreignArn } from './stream-forms.ts';
import { maybe, text, type WrittenConfig, word } from './written-config.ts';

/** The event itself, a constant, a part of it, or a text made of it. */
export const payloadForm = fc.oneof(
  fc.constant({}),
  fc.record({ input: fc.dictionary(word, fc.oneof(text, fc.integer(), fc.boolean()), { maxKeys: 3 }) }),
  fc.constant({ inputPath: '$.detail' }),
  fc.constant({ inputTransformer: { inputTemplate: { at: '<time>' }, inputPathsMap: { time: '$.time' } } }),
);

/** The queue for what did not reach the trigger: none, one of the config, or one by its ARN. */
const undelivered = maybe(fc.constantFrom('name', 'arn'));
const deliveryFailure = (given: string | undefined, queue: string) => {
  if (given === undefined) return { resources: {}, properties: {} };
  const resources: WrittenConfig['resources'] = { [queue]: { type: 'sqs-queue', properties: {} } };
  const named = given === 'name' ? { sqsQueueName: queue } : { sqsQueueArn: `$ResourceParam('${queue}', 'arn')` };
  return { resources, properties: { onDeliveryFailure: named } };
};

/** Returns a form of a topic or bus from what names it. */
const pushForm = (
  type: string,
  form: string,
  properties: (name: (word: string) => string) => object,
  { resources = {}, cloudformation, isForeign = false }: Around = {},
): SourceForm => ({
  type,
  form,
  isForeign,
  source: fc
    .record({ failures: undelivered, payload: payloadForm, filtered: fc.boolean() })
    .map(({ failures, payload, filtered }) => (name) => {
      const { resources: queues, properties: failing } = deliveryFailure(failures, name('undelivered'));
      const own = Object.entries(resources).map(([key, resource]) => [name(key), { type: resource, properties: {} }]);
      const specific = type === 'sns' ? { filterPolicy: filtered ? { kind: ['urgent'] } : undefined } : { ...payload };
      return {
        resources: { ...queues, ...Object.fromEntries(own) },
        cloudformationResources: cloudformation ? { [`Cf${name('own')}`]: { Type: cloudformation } } : {},
        events: (job) => [
          {
            type,
            properties: {
              ...properties(name),
              ...(type === 'event-bus' ? { eventPattern: { source: [name(`shop${job}`)] } } : {}),
              ...specific,
              ...failing,
            },
          },
        ],
      };
    }),
});
interface Around {
  readonly resources?: Readonly<Record<string, string>>;
  readonly cloudformation?: string;
  readonly isForeign?: boolean;
}

const topic = { resources: { news: 'sns-topic' } };
const bus = { resources: { shop: 'event-bus' } };

/** Returns a form of a log group. */
const logForm = (form: string, isForeign: boolean): SourceForm => ({
  type: 'cloudwatch-log',
  form,
  isForeign,
  source: maybe(fc.constantFrom('ERROR', '[time, level = "error", ...]')).map((filter) => (name) => ({
    resources: {},
    ...(isForeign ? {} : { cloudformationResources: { [`Cf${name('log')}`]: { Type: 'AWS::Logs::LogGroup' } } }),
    events: () => [
      {
        type: 'cloudwatch-log',
        properties: {
          logGroupArn: isForeign
            ? foreignArn('logs', `log-group:/theirs/${name('log')}`)
            : `$CfResourceParam('Cf${name('log')}', 'Arn')`,
          filter,
        },
      },
    ],
  })),
});

/** Ways to write an event that AWS sends to the trigger function without waiting for its answer. */
export const pushForms: readonly SourceForm[] = [
  pushForm('sns', 'by its name', (name) => ({ snsTopicName: name('news') }), topic),
  pushForm('sns', 'by the other spelling', (name) => ({ topicName: name('news') }), topic),
  pushForm('sns', 'by its ARN', (name) => ({ snsTopicArn: `$ResourceParam('${name('news')}', 'arn')` }), topic),
  pushForm(
    'sns',
    'of CloudFormation',
    (name) => ({ snsTopicArn: `$CfResourceParam('Cf${name('own')}', 'TopicArn')` }),
    {
      cloudformation: 'AWS::SNS::Topic',
    },
  ),
  pushForm('sns', 'of another stack', (name) => ({ snsTopicArn: foreignArn('sns', name('theirs')) }), {
    isForeign: true,
  }),
  pushForm('event-bus', 'by its name', (name) => ({ eventBusName: name('shop') }), bus),
  pushForm('event-bus', 'by its ARN', (name) => ({ eventBusArn: `$ResourceParam('${name('shop')}', 'arn')` }), bus),
  pushForm('event-bus', 'of AWS', () => ({ useDefaultBus: true })),
  pushForm(
    'event-bus',
    'of another stack',
    (name) => ({ eventBusArn: foreignArn('events', `event-bus/${name('theirs')}`) }),
    {
      isForeign: true,
    },
  ),
  {
    type: 'schedule',
    form: 'in a time zone',
    once: true,
    source: maybe(fc.dictionary(word, text, { maxKeys: 2 })).map((input) => () => ({
      resources: {},
      events: () => [
        {
          type: 'schedule',
          properties: { scheduleRate: 'cron(0 8 ? * MON *)', timezone: 'America/Sao_Paulo', input },
        },
      ],
    })),
  },
  {
    type: 's3',
    form: 'of another stack',
    isForeign: true,
    jobsOnly: true,
    source: fc.constantFrom('s3:ObjectCreated:*', 's3:ObjectRemoved:*').map((s3EventType) => (name) => ({
      resources: {},
      events: (job) => [
        {
          type: 's3',
          properties: {
            bucketArn: `arn:aws:s3:::${name('lake').toLowerCase()}`,
            s3EventType,
            filterRule: { prefix: `in/${job}/` },
          },
        },
      ],
    })),
  },
  {
    type: 'sqs',
    form: 'of a queue that a bus fills',
    source: fc.record({ payload: payloadForm, failures: undelivered, byArn: fc.boolean() }).map((given) => (name) => {
      const { resources, properties: failing } = deliveryFailure(given.failures, name('undelivered'));
      const queueArn = `$ResourceParam('${name('orders')}', 'arn')`;
      const event = {
        type: 'event-bus',
        properties: {
          eventBusName: name('shop'),
          eventPattern: { source: [name('shop')] },
          ...given.payload,
          ...failing,
        },
      };
      return {
        resources: {
          ...resources,
          [name('shop')]: { type: 'event-bus', properties: {} },
          [name('failed')]: { type: 'sqs-queue', properties: {} },
          [name('orders')]: {
            type: 'sqs-queue',
            properties: {
              events: [event],
              redrivePolicy: { targetSqsQueueName: name('failed'), maxReceiveCount: 5 },
            },
          },
        },
        events: () => [
          {
            type: 'sqs',
            properties: given.byArn ? { sqsQueueArn: queueArn } : { sqsQueueName: name('orders') },
          },
        ],
      };
    }),
  },
  {
    type: 'sqs',
    form: 'of CloudFormation',
    source: fc.constant((name) => ({
      resources: {},
      cloudformationResources: {
        [`Cf${name('own')}`]: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 180 } },
      },
      events: () => [{ type: 'sqs', properties: { sqsQueueArn: `$CfResourceParam('Cf${name('own')}', 'Arn')` } }],
    })),
  },
  logForm('of CloudFormation', false),
  logForm('of another stack', true),
];
