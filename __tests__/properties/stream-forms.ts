import fc from 'fast-check';
import type { SourceForm } from './event-sources.ts';
import { maybe, type WrittenConfig } from './written-config.ts';

/** Tuning that the two events of streams share, with a destination of records that start no run, if any. */
const tuning = fc.record({
  batchSize: maybe(fc.integer({ min: 1, max: 200 })),
  maxBatchWindowSeconds: maybe(fc.integer({ min: 0, max: 300 })),
  startingPosition: maybe(fc.constantFrom('LATEST', 'TRIM_HORIZON')),
  maximumRetryAttempts: maybe(fc.integer({ min: 0, max: 20 })),
  parallelizationFactor: maybe(fc.integer({ min: 1, max: 10 })),
  bisectBatchOnFunctionError: maybe(fc.boolean()),
  failures: maybe(fc.constantFrom('sqs', 'sns')),
});
type Tuning = typeof tuning extends fc.Arbitrary<infer T> ? T : never;

/** Returns the properties of an event by its tuning, and the destination of its failures. */
const tuned = ({ failures, ...properties }: Tuning, name: (word: string) => string) => {
  const destination = name('failed');
  const resources: WrittenConfig['resources'] = failures
    ? { [destination]: { type: failures === 'sqs' ? 'sqs-queue' : 'sns-topic', properties: {} } }
    : {};
  const onFailure = failures && { type: failures, arn: `$ResourceParam('${destination}', 'arn')` };
  return { properties: { ...properties, onFailure }, resources };
};

const stream = fc.record({
  retentionPeriodHours: maybe(fc.integer({ min: 24, max: 99 })),
  encryption: maybe(fc.boolean().map((enabled) => ({ enabled }))),
  enableEnhancedFanOut: maybe(fc.boolean()),
  capacity: fc.constantFrom<object[]>({}, { capacityMode: 'PROVISIONED', shardCount: 2 }),
});

const ownStream = (form: string, more: object, byArn: boolean): SourceForm => ({
  type: 'kinesis-stream',
  form,
  source: fc.tuple(stream, tuning).map(([{ capacity, ...properties }, given]) => (name) => {
    const { properties: own, resources } = tuned(given, name);
    const named = byArn
      ? { streamArn: `$ResourceParam('${name('clicks')}', 'arn')` }
      : { kinesisStreamName: name('clicks') };
    return {
      resources: {
        ...resources,
        [name('clicks')]: { type: 'kinesis-stream', properties: { ...properties, ...capacity } },
      },
      events: () => [{ type: 'kinesis-stream', properties: { ...named, ...own, ...more } }],
    };
  }),
});

/** Returns a form of a stream of another stack. */
const foreignStream = (type: string, form: string, properties: (name: string) => object): SourceForm => ({
  type,
  form,
  isForeign: true,
  source: tuning.map((given) => (name) => {
    const { properties: own, resources } = tuned(given, name);
    return { resources, events: () => [{ type, properties: { ...own, ...properties(name('theirs')) } }] };
  }),
});

/** Returns an ARN of another stack in the region of this one: Lambda reads no other. */
export const foreignArn = (service: string, rest: string): string =>
  `$Format('arn:aws:${service}:{}:123456789012:${rest}', $Region())`;

const table = fc.record({
  streamType: fc.constantFrom('KEYS_ONLY', 'NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE'),
  enablePointInTimeRecovery: maybe(fc.boolean()),
  provisionedThroughput: maybe(fc.constant({ readUnits: 5, writeUnits: 3 })),
  secondaryIndexes: maybe(fc.constant([{ name: 'byTime', partitionKey: { name: 'at', type: 'number' } }])),
});

/** Ways to write an event of a stream, which Lambda reads. */
export const streamForms: readonly SourceForm[] = [
  ownStream('by its name', {}, false),
  ownStream('by its ARN', {}, true),
  ownStream('with a consumer', { autoCreateConsumer: true }, false),
  foreignStream('kinesis-stream', 'of another stack', (name) => ({
    streamArn: foreignArn('kinesis', `stream/${name}`),
  })),
  foreignStream('kinesis-stream', 'of another stack by its consumer', (name) => ({
    streamArn: foreignArn('kinesis', `stream/${name}`),
    consumerArn: foreignArn('kinesis', `stream/${name}/consumer/shop:1545084650`),
  })),
  {
    type: 'dynamo-db-stream',
    form: 'of a table',
    source: fc.tuple(table, tuning).map(([properties, given]) => (name) => {
      const { properties: own, resources } = tuned(given, name);
      const primaryKey = { partitionKey: { name: 'id', type: 'string' } };
      return {
        resources: {
          ...resources,
          [name('accounts')]: { type: 'dynamo-db-table', properties: { primaryKey, ...properties } },
        },
        events: () => [
          {
            type: 'dynamo-db-stream',
            properties: { streamArn: `$ResourceParam('${name('accounts')}', 'streamArn')`, ...own },
          },
        ],
      };
    }),
  },
  foreignStream('dynamo-db-stream', 'of another stack', (name) => ({
    streamArn: foreignArn('dynamodb', `table/${name}/stream/2015-06-27T00:48:05.899`),
  })),
];
