import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { AnyEvent } from '../../src/events/event.ts';
import { events } from '../../src/generated/events.ts';
import { eventOf } from '../../src/stack/owners.ts';
import { bucket, config, job, onObject, onQueue, onSchedule, queue } from './configs.ts';
import { type Case, law, templateOf } from './harness.ts';
import type { Json, Template } from './reading.ts';

const foreignQueue = { type: 'sqs', properties: { sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:orders' } };
const ownQueueByArn = { type: 'sqs', properties: { sqsQueueArn: "$CfResourceParam('Own', 'Arn')" } };

const primaryKey = { partitionKey: { name: 'id', type: 'string' } };
/** A source of each type. */
const sources: Json = {
  uploads: bucket(),
  requests: queue(),
  news: { type: 'sns-topic' },
  shop: { type: 'event-bus' },
  clicks: { type: 'kinesis-stream' },
  accounts: { type: 'dynamo-db-table', properties: { primaryKey, streamType: 'NEW_IMAGE' } },
  api: { type: 'http-api-gateway' },
  balancer: { type: 'application-load-balancer' },
};

/** Returns a config with one job, its sources, and these events. */
const withEvents = (list: readonly Json[], { job: more = {}, top = {}, stage = 'pr-7' }: Surroundings = {}): Case => ({
  ...config(
    { ...sources, report: job({ events: list, ...more }) },
    {
      cloudformationResources: { Own: { Type: 'AWS::SQS::Queue' }, OwnLog: { Type: 'AWS::Logs::LogGroup' } },
      ...top,
    },
  ),
  stage,
  baseStage: stage,
});
interface Surroundings {
  readonly job?: Json;
  readonly top?: Json;
  readonly stage?: string;
}

/** Types of the resources of an event that start its job; others, such as permissions and consumers, start nothing alone. */
const starting: ReadonlySet<string> = new Set([
  'AWS::ApiGatewayV2::Route',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Logs::SubscriptionFilter',
  'AWS::SNS::Subscription',
  'AWS::Scheduler::Schedule',
]);

/** True for a resource of an event that starts the job, and is not switched off. */
const isOn = ({ Type, Properties }: Json): boolean =>
  starting.has(Type) && Properties.State !== 'DISABLED' && Properties.Enabled !== false;

/** Returns the types of the children of events that are switched on, and the notifications of buckets. */
const awakeIn = ({ Resources }: Template): string[] => [
  ...Object.values(Resources)
    .filter((resource) => eventOf(resource as never) !== undefined && isOn(resource))
    .map(({ Type }) => Type as string),
  ...Object.values(Resources).flatMap(({ Properties }) =>
    (Properties?.NotificationConfiguration?.LambdaConfigurations ?? []).map(() => 'notification'),
  ),
];

const mapping = 'AWS::Lambda::EventSourceMapping';
const rule = 'AWS::Events::Rule';
const foreign = (service: string, rest: string): string => `arn:aws:${service}:eu-west-1:123456789012:${rest}`;
const pattern = { source: ['shop'] };
const on = (type: string, properties: Json): Json => ({ type, properties });
const awake = async (given: Case): Promise<string[]> => awakeIn(await templateOf(given));

test.each<[string, Json, string, boolean]>([
  ['a schedule', onSchedule(), rule, false],
  ['a queue of the config', onQueue('requests'), mapping, true],
  ['a queue of cloudformationResources', ownQueueByArn, mapping, true],
  ['a foreign queue', foreignQueue, mapping, false],
  ['a bucket of the config', onObject('uploads'), 'notification', true],
  ['a foreign bucket', on('s3', { bucketArn: 'arn:aws:s3:::lake', s3EventType: 's3:ObjectCreated:*' }), rule, false],
  [
    'a schedule in a time zone',
    onSchedule('cron(0 4 * * ? *)', { timezone: 'Europe/Prague' }),
    'AWS::Scheduler::Schedule',
    false,
  ],
  ['the default bus', on('event-bus', { useDefaultBus: true, eventPattern: pattern }), rule, false],
  ['a bus of the config', on('event-bus', { eventBusName: 'shop', eventPattern: pattern }), rule, true],
  [
    'a foreign bus',
    on('event-bus', { eventBusArn: foreign('events', 'event-bus/shop'), eventPattern: pattern }),
    rule,
    false,
  ],
  ['a topic of the config', on('sns', { snsTopicName: 'news' }), 'AWS::SNS::Subscription', true],
  ['a foreign topic', on('sns', { snsTopicArn: foreign('sns', 'news') }), 'AWS::SNS::Subscription', false],
  ['a stream of the config', on('kinesis-stream', { kinesisStreamName: 'clicks' }), mapping, true],
  ['a foreign stream', on('kinesis-stream', { streamArn: foreign('kinesis', 'stream/clicks') }), mapping, false],
  [
    'a table of the config',
    on('dynamo-db-stream', { streamArn: "$ResourceParam('accounts', 'streamArn')" }),
    mapping,
    true,
  ],
  [
    'a foreign table',
    on('dynamo-db-stream', { streamArn: foreign('dynamodb', 'table/accounts/stream/2026-01-01T00:00:00.000') }),
    mapping,
    false,
  ],
  [
    'a log group of cloudformationResources',
    on('cloudwatch-log', { logGroupArn: "$CfResourceParam('OwnLog', 'Arn')" }),
    'AWS::Logs::SubscriptionFilter',
    true,
  ],
  [
    'a foreign log group',
    on('cloudwatch-log', { logGroupArn: foreign('logs', 'log-group:/theirs') }),
    'AWS::Logs::SubscriptionFilter',
    false,
  ],
  [
    'an HTTP API',
    on('http-api-gateway', { httpApiGatewayName: 'api', method: 'POST', path: '/run' }),
    'AWS::ApiGatewayV2::Route',
    true,
  ],
  [
    'a load balancer',
    on('application-load-balancer', { loadBalancerName: 'balancer', priority: 1, paths: ['/run'] }),
    'AWS::ElasticLoadBalancingV2::ListenerRule',
    true,
  ],
])('previews/events: in a preview %s is on only if the stack owns it', async (_, event, type, isOwn) => {
  expect(await awake(withEvents([event]))).toEqual(isOwn ? [type] : []);
  expect(await awake(withEvents([event], { stage: 'dev' }))).toEqual([type]);
  for (const [preview, expected] of [
    ['on', [type]],
    ['off', []],
  ] as const) {
    const switched = { ...event, properties: { ...event.properties, preview } };
    expect(await awake(withEvents([switched]))).toEqual(expected);
    expect(await awake(withEvents([switched], { stage: 'dev' }))).toEqual([type]);
  }
  const stack = (kind: string) => ({ top: { stackConfig: { preview: { events: kind } } } });
  expect(await awake(withEvents([event], stack('all')))).toEqual([type]);
  expect(await awake(withEvents([event], stack('none')))).toEqual([]);
  expect(await awake(withEvents([event], { ...stack('none'), stage: 'dev' }))).toEqual([type]);
});

/** Every example of an event that is compiled, with its events. */
const examples = (events as readonly AnyEvent[])
  .filter(({ later }) => !later)
  .map((member): [string, Json] => [member.type, parse(member.example)]);

/** Returns an example in a stage, with more properties in each event of the type and in the job. */
const exampleIn = (type: string, example: Json, stage: string, ofEvent: Json, ofJob: Json = {}): Case => {
  const changed = structuredClone(example);
  for (const { type: kind, properties } of Object.values<Json>(changed.resources)) {
    if (kind !== 'batch-job') continue;
    Object.assign(properties, ofJob);
    for (const event of properties.events ?? []) if (event.type === type) Object.assign(event.properties, ofEvent);
  }
  return { config: { serviceName: 'shop', ...changed }, stage, baseStage: stage };
};

test.each(examples)(
  'previews/events: %s is off while it or its job is paused, in every stage',
  async (type, example) => {
    expect(await awake(exampleIn(type, example, 'dev', {}))).not.toEqual([]);
    for (const stage of ['dev', 'pr-7']) {
      expect(await awake(exampleIn(type, example, stage, { paused: true, preview: 'on' }))).toEqual([]);
      expect(await awake(exampleIn(type, example, stage, {}, { paused: true }))).toEqual([]);
    }
  },
);

test.each(examples)(
  'previews/events: %s that is on in a preview becomes what it becomes elsewhere',
  async (type, example) => {
    const kinds = (template: Template) =>
      Object.entries(template.Resources)
        .map(([id, { Type, Properties }]) => [id, Type, Properties?.State, Properties?.Enabled])
        .sort();
    const preview = await templateOf(exampleIn(type, example, 'pr-7', { preview: 'on' }));
    expect(kinds(preview)).toEqual(kinds(await templateOf(exampleIn(type, example, 'dev', {}))));
  },
);

law('previews/events', 'an event keeps its logical ids when it falls asleep or wakes', async () => {
  const list = [onSchedule(), onQueue('requests'), foreignQueue];
  const ids = async (given: Case) => Object.keys((await templateOf(given)).Resources).sort();
  expect(await ids(withEvents(list))).toEqual(await ids(withEvents(list, { stage: 'dev' })));
});
