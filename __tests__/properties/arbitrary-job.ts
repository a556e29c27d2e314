import fc from 'fast-check';
import { payloadForm } from './push-forms.ts';
import { maybe, pick, text, type WrittenEvent, type WrittenResource } from './written-config.ts';

const schedule: fc.Arbitrary<WrittenEvent> = fc
  .record({
    scheduleRate: fc.oneof(
      fc.integer({ min: 2, max: 900 }).map((minutes) => `rate(${minutes} minutes)`),
      fc.tuple(fc.nat(59), fc.nat(23)).map(([minute, hour]) => `cron(${minute} ${hour} * * ? *)`),
    ),
    form: payloadForm,
  })
  .map(({ scheduleRate, form }) => ({ type: 'schedule', properties: { scheduleRate, ...form } }));

/** An event's choice of its source: a queue or bucket by its number, if there is one. */
const sourced = fc.record({
  kind: fc.constantFrom('sqs' as const, 's3' as const, 'foreign' as const),
  of: fc.nat(5),
  byArn: fc.boolean(),
  batchSize: maybe(fc.integer({ min: 1, max: 10 })),
  window: maybe(fc.integer({ min: 1, max: 300 })),
  suffix: maybe(fc.constantFrom('.csv', '.json')),
});

const variable = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('$Stage()', "$Format('{}-{}', $Stage(), 1)", "$Secret('token')", "$Secret('team/db.password')"),
);

/** A job with its choices among what is around it. */
export const job = fc.record({
  image: fc.constantFrom('busybox:1', 'public.ecr.aws/docker/library/node:24'),
  command: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
  environment: maybe(fc.dictionary(fc.stringMatching(/^[A-Z][A-Z_]{0,6}$/), variable, { maxKeys: 3 })),
  speaksOf: maybe(fc.nat(9)),
  cpu: fc.integer({ min: 1, max: 16 }),
  memory: fc.integer({ min: 128, max: 32_000 }),
  timeout: maybe(fc.integer({ min: 60, max: 90_000 })),
  storage: maybe(fc.integer({ min: 1, max: 400 })),
  useSpotInstances: maybe(fc.boolean()),
  logging: maybe(fc.constantFrom<object[]>({}, { disabled: true }, { retentionDays: 14 })),
  retryConfig: maybe(
    fc.record({
      attempts: fc.integer({ min: 1, max: 9 }),
      retryIntervalSeconds: fc.nat(600),
      retryIntervalMultiplier: fc.constantFrom(1, 1.5, 2),
    }),
  ),
  payloadOverflow: maybe(fc.constantFrom('split', 'fail')),
  paused: maybe(fc.boolean()),
  connectTo: fc.array(fc.nat(20), { maxLength: 5 }),
  toSes: fc.boolean(),
  ownTopic: fc.boolean(),
  schedules: fc.uniqueArray(schedule, { maxLength: 2, selector: (event) => JSON.stringify(event) }),
  sources: fc.array(sourced, { maxLength: 3 }),
});
/** A job of `job`. */
export type JobPlan = typeof job extends fc.Arbitrary<infer T> ? T : never;

/** The rest of the config of a job. */
export interface Around {
  readonly buckets: readonly string[];
  readonly queues: readonly (readonly [string, { fifoEnabled?: boolean | undefined }])[];
  readonly all: readonly string[];
  readonly topic: boolean;
  readonly foreign: boolean;
  /** Number that is unique among the events of the config. */
  next(): number;
}

const eventsOf = ({ schedules, sources }: JobPlan, around: Around): WrittenEvent[] => {
  const taken = new Set<string>();
  const found = sources.flatMap(({ kind, of, byArn, batchSize, window, suffix }): WrittenEvent[] => {
    if (kind === 'foreign') {
      // Lambda reads queues of the region of the stack alone.
      const sqsQueueArn = `$Format('arn:aws:sqs:{}:123456789012:q${around.next()}', $Region())`;
      const properties = { sqsQueueArn, batchSize };
      return around.foreign ? [{ type: 'sqs', properties }] : [];
    }
    if (kind === 's3') {
      const name = pick(around.buckets, of);
      if (name === undefined) return [];
      const bucketArn = `$ResourceParam('${name}', 'arn')`;
      // No object matches two events: all prefixes differ in a whole word.
      const filterRule = { prefix: `in/${around.next()}/`, suffix };
      return [{ type: 's3', properties: { bucketArn, s3EventType: 's3:ObjectCreated:*', filterRule } }];
    }
    const [name, { fifoEnabled }] = pick(around.queues, of) ?? ['', {}];
    if (name === '' || taken.has(name)) return [];
    taken.add(name);
    const source = byArn ? { sqsQueueArn: `$ResourceParam('${name}', 'arn')` } : { sqsQueueName: name };
    return [
      {
        type: 'sqs',
        properties: { ...source, batchSize, ...(fifoEnabled ? {} : { maxBatchWindowSeconds: window }) },
      },
    ];
  });
  return [...schedules, ...found];
};

/** Returns a job with the events that are its own, and those of the sources that start it too. */
export const jobResource = (plan: JobPlan, around: Around, more: readonly WrittenEvent[]): WrittenResource => {
  const { image, command, environment = {}, speaksOf, cpu, memory, connectTo, toSes, ownTopic } = plan;
  const other = [...around.buckets, ...around.queues.map(([name]) => name)];
  const spoken = speaksOf === undefined ? undefined : pick(other, speaksOf);
  const variables = [
    ...Object.entries(environment).map(([name, value]) => ({ name, value })),
    ...(spoken ? [{ name: 'spoken_of', value: `$ResourceParam('${spoken}', 'name')` }] : []),
    ...(around.topic && ownTopic ? [{ name: 'own_topic', value: "$CfResourceParam('OwnTopic', 'TopicName')" }] : []),
  ];
  const events = [...eventsOf(plan, around), ...more];
  const { timeout, storage, useSpotInstances, logging, retryConfig, payloadOverflow, paused } = plan;
  const connections = [
    ...new Set(connectTo.flatMap((index) => pick(around.all, index) ?? [])),
    ...(toSes ? ['aws:ses'] : []),
  ];
  return {
    type: 'batch-job',
    properties: {
      container: {
        packaging: { type: 'prebuilt-image', properties: { image, command } },
        ...(variables.length ? { environment: variables } : {}),
      },
      resources: { cpu, memory },
      timeout,
      storage,
      useSpotInstances,
      logging,
      retryConfig,
      payloadOverflow,
      paused,
      ...(events.length ? { events } : {}),
      ...(connections.length ? { connectTo: connections } : {}),
      ...(around.topic && ownTopic
        ? { iamRoleStatements: [{ Action: ['sns:Publish'], Resource: ["$CfResourceParam('OwnTopic', 'Arn')"] }] }
        : {}),
    },
  };
};
