import fc from 'fast-check';

/** A config as an author writes it, before defaults: JSON, which is YAML. */
export interface WrittenConfig {
  serviceName?: string;
  resources: Record<string, WrittenResource>;
  cloudformationResources?: Record<string, object>;
  stackConfig?: object;
}
/** A resource of a config. */
export interface WrittenResource {
  type: string;
  properties?: Record<string, unknown>;
}
/** An event of a job. */
export interface WrittenEvent {
  type: string;
  properties: Record<string, unknown>;
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/);
/** Names such as `word` and `wordWord`, distinct also without regard to case. */
const names = (least: number, most: number) =>
  fc.uniqueArray(
    fc.oneof(
      word,
      fc.tuple(word, word).map(([a, b]) => a + (b[0] as string).toUpperCase() + b.slice(1)),
    ),
    { minLength: least, maxLength: most, selector: (name) => name.toLowerCase() },
  );

const unfit = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}|\$/u;
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !unfit.test(value));
/** Characters that every tagged type of AWS takes. */
const tagValue = fc.stringMatching(/^[A-Za-z0-9äßЖ日 _.:/=+@-]{0,12}$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Returns a value without undefined properties, which YAML does not have. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const schedule: fc.Arbitrary<WrittenEvent> = fc
  .record({
    scheduleRate: fc.oneof(
      fc.integer({ min: 2, max: 900 }).map((minutes) => `rate(${minutes} minutes)`),
      fc.tuple(fc.nat(59), fc.nat(23)).map(([minute, hour]) => `cron(${minute} ${hour} * * ? *)`),
    ),
    form: fc.oneof(
      fc.constant({}),
      fc.record({ input: fc.dictionary(word, fc.oneof(text, fc.integer(), fc.boolean()), { maxKeys: 3 }) }),
      fc.constant({ inputPath: '$.detail' }),
      fc.constant({ inputTransformer: { inputTemplate: { at: '<time>' }, inputPathsMap: { time: '$.time' } } }),
    ),
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

const job = fc.record({
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
  connectTo: fc.array(fc.nat(9), { maxLength: 4 }),
  toSes: fc.boolean(),
  ownTopic: fc.boolean(),
  schedules: fc.uniqueArray(schedule, { maxLength: 2, selector: (event) => JSON.stringify(event) }),
  sources: fc.array(sourced, { maxLength: 3 }),
});
type JobPlan = typeof job extends fc.Arbitrary<infer T> ? T : never;

const bucket = fc.record({ versioning: maybe(fc.boolean()), enableEventBusNotifications: maybe(fc.boolean()) });
const queue = fc.record({
  fifoEnabled: maybe(fc.boolean()),
  visibilityTimeoutSeconds: maybe(fc.integer({ min: 450, max: 9_000 })),
  delayMessagesSecond: maybe(fc.nat(900)),
});

interface Around {
  readonly buckets: readonly string[];
  readonly queues: readonly (readonly [string, { fifoEnabled?: boolean | undefined }])[];
  readonly all: readonly string[];
  readonly topic: boolean;
  readonly foreign: boolean;
  /** Number that is unique among the events of the config. */
  next(): number;
}

const pick = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];

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

const jobResource = (plan: JobPlan, around: Around): WrittenResource => {
  const { image, command, environment = {}, speaksOf, cpu, memory, connectTo, toSes, ownTopic } = plan;
  const other = [...around.buckets, ...around.queues.map(([name]) => name)];
  const spoken = speaksOf === undefined ? undefined : pick(other, speaksOf);
  const variables = [
    ...Object.entries(environment).map(([name, value]) => ({ name, value })),
    ...(spoken ? [{ name: 'spoken_of', value: `$ResourceParam('${spoken}', 'name')` }] : []),
    ...(around.topic && ownTopic ? [{ name: 'own_topic', value: "$CfResourceParam('OwnTopic', 'TopicName')" }] : []),
  ];
  const events = eventsOf(plan, around);
  const { timeout, storage, useSpotInstances, logging, retryConfig, payloadOverflow } = plan;
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
      ...(events.length ? { events } : {}),
      ...(connections.length ? { connectTo: connections } : {}),
      ...(around.topic && ownTopic
        ? { iamRoleStatements: [{ Action: ['sns:Publish'], Resource: ["$CfResourceParam('OwnTopic', 'Arn')"] }] }
        : {}),
    },
  };
};

/**
 * Returns valid configs: one to four jobs with every event, `connectTo` of anything to anything, retries, variables,
 * logs, spot, buckets, queues, CloudFormation resources, tags. With `foreign` also ARNs of other accounts' queues.
 */
export const configs = ({ foreign = true, jobs = 4 } = {}): fc.Arbitrary<WrittenConfig> =>
  fc
    .record({
      names: names(8, 10),
      jobs: fc.array(job, { minLength: 1, maxLength: jobs }),
      buckets: fc.array(bucket, { maxLength: 2 }),
      queues: fc.array(queue, { maxLength: 2 }),
      topic: fc.boolean(),
      serviceName: maybe(fc.constantFrom('shop', 'Night-Shift')),
      tags: maybe(fc.dictionary(word, tagValue, { maxKeys: 2 })),
    })
    .map((plan) => {
      const named = [...plan.names];
      const own = <T>(items: readonly T[]) => items.map((item) => [named.shift() as string, item] as const);
      const [jobs, buckets, queues] = [own(plan.jobs), own(plan.buckets), own(plan.queues)];
      let number = 0;
      const around: Around = {
        buckets: buckets.map(([name]) => name),
        queues,
        all: [...jobs, ...buckets, ...queues].map(([name]) => name),
        topic: plan.topic,
        foreign,
        next: () => number++,
      };
      const resources: Record<string, WrittenResource> = {};
      for (const [name, properties] of buckets) resources[name] = { type: 'bucket', properties };
      for (const [name, one] of jobs) resources[name] = jobResource(one, around);
      for (const [name, properties] of queues) resources[name] = { type: 'sqs-queue', properties };
      const topic = {
        Type: 'AWS::SNS::Topic',
        Properties: { DisplayName: `$ResourceParam('${jobs[0]?.[0]}', 'stateMachineArn')` },
      };
      return written({
        serviceName: plan.serviceName,
        resources,
        cloudformationResources: plan.topic ? { OwnTopic: topic } : undefined,
        stackConfig: plan.tags && { tags: Object.entries(plan.tags).map(([name, value]) => ({ name, value })) },
      } as WrittenConfig);
    });
