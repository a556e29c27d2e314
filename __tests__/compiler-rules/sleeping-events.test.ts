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

/** Returns a config with one job, its sources, and these events. */
const withEvents = (list: readonly Json[], { job: more = {}, top = {}, stage = 'pr-7' }: Surroundings = {}): Case => ({
  ...config(
    { uploads: bucket(), requests: queue(), report: job({ events: list, ...more }) },
    { cloudformationResources: { Own: { Type: 'AWS::SQS::Queue' } }, ...top },
  ),
  stage,
});
interface Surroundings {
  readonly job?: Json;
  readonly top?: Json;
  readonly stage?: string;
}

/** True for a resource of an event that starts the job: not for a permission or consumer, which start nothing alone. */
const isOn = ({ Type, Properties }: Json): boolean =>
  !['AWS::Lambda::Permission', 'AWS::Kinesis::StreamConsumer'].includes(Type) &&
  Properties.State !== 'DISABLED' &&
  Properties.Enabled !== false;

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
const awake = async (given: Case): Promise<string[]> => awakeIn(await templateOf(given));

test.each<[string, Json, string, boolean]>([
  ['a schedule', onSchedule(), rule, false],
  ['a queue of the config', onQueue('requests'), mapping, true],
  ['a queue of cloudformationResources', ownQueueByArn, mapping, true],
  ['a foreign queue', foreignQueue, mapping, false],
  ['a bucket of the config', onObject('uploads'), 'notification', true],
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
  return { config: { serviceName: 'shop', ...changed }, stage };
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
