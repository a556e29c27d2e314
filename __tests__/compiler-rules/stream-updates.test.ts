import { expect } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { loadReplacementTable } from '../../src/cloudformation/replacements.ts';
import { lossesIn } from '../../src/stack/losses.ts';
import { templateChanges } from '../../src/stack/template-changes.ts';
import { config, job } from './configs.ts';
import { type Case, law, templateOf } from './harness.ts';
import type { Json } from './reading.ts';

const table = await loadReplacementTable();
/** Returns what would be lost by a deploy of one config over another, as `kind id`. */
const lossesBetween = async (before: Case, after: Case): Promise<string[]> => {
  const [deployed, ours] = (await Promise.all([before, after].map(templateOf))) as unknown as [Expression, Expression];
  const changes = templateChanges(deployed, ours, table);
  expect(changes).not.toEqual([]);
  const { losses } = lossesIn({ changes, deployed, ours, preview: false, allow: { replace: [], delete: [] } });
  return losses.map(({ kind, change }) => `${kind} ${change.logicalId}`);
};

const id = { partitionKey: { name: 'id', type: 'string' } };
const index = { name: 'byMail', partitionKey: { name: 'mail', type: 'string' } };
const withTable = (own: Json = {}): Case =>
  config({ accounts: { type: 'dynamo-db-table', properties: { primaryKey: id, ...own } }, report: job() });
const units = { readUnits: 2, writeUnits: 1 };

law(
  'retention/stages',
  'a table is replaced by another key alone, and that counts as a loss of its items',
  async () => {
    const before = withTable({ secondaryIndexes: [index], streamType: 'NEW_IMAGE' });
    for (const own of [
      { enablePointInTimeRecovery: true },
      { provisionedThroughput: units },
      { provisionedThroughput: { ...units, readScaling: { minUnits: 1, maxUnits: 5, keepUtilizationUnder: 70 } } },
      { secondaryIndexes: undefined },
      { secondaryIndexes: [index, { ...index, name: 'again' }] },
      { streamType: undefined },
      { streamType: 'KEYS_ONLY' },
    ]) {
      const after = withTable({ secondaryIndexes: [index], streamType: 'NEW_IMAGE', ...own });
      expect([own, await lossesBetween(before, after)]).toEqual([own, []]);
    }
    const sorted = { ...id, sortKey: { name: 'at', type: 'number' } };
    const other = { partitionKey: { name: 'mail', type: 'string' } };
    for (const primaryKey of [sorted, other])
      expect(await lossesBetween(withTable(), withTable({ primaryKey }))).toEqual(['replace AccountsGlobalTable']);
  },
);

const withStream = (own: Json = {}, event: Json | null = {}, more: Json[] = []): Case =>
  config({
    clicks: { type: 'kinesis-stream', properties: own },
    report: job({
      events: [
        ...(event ? [{ type: 'kinesis-stream', properties: { kinesisStreamName: 'clicks', ...event } }] : []),
        ...more,
      ],
    }),
  });

law('retention/stages', 'no property of a stream replaces it', async () => {
  for (const own of [
    { capacityMode: 'PROVISIONED', shardCount: 2 },
    { retentionPeriodHours: 72 },
    { encryption: { enabled: true } },
  ])
    expect([own, await lossesBetween(withStream(), withStream(own))]).toEqual([own, []]);
});

law('names/events', 'tuning, a destination, a pause and other events leave the position of a reader', async () => {
  const schedule = { type: 'schedule', properties: { scheduleRate: 'rate(1 hour)' } };
  for (const event of [
    { batchSize: 3, maxBatchWindowSeconds: 9, maximumRetryAttempts: 2, parallelizationFactor: 4 },
    { bisectBatchOnFunctionError: false },
    { onFailure: { type: 'sns', arn: 'arn:aws:sns:eu-west-1:123456789012:alerts' } },
    { paused: true },
  ])
    expect([event, await lossesBetween(withStream(), withStream({}, event))]).toEqual([event, []]);
  expect(await lossesBetween(withStream(), withStream({}, {}, [schedule]))).toEqual([]);
  const consumed = { autoCreateConsumer: true };
  expect(await lossesBetween(withStream({}, consumed), withStream({}, { ...consumed, paused: true }))).toEqual([]);
});

law('names/events', 'a reader whose source changes, and one that goes, is a loss of its position', async () => {
  const reader = 'ReportKinesisStreamClicksEventSourceMapping';
  const before = withStream();
  expect(await lossesBetween(before, withStream({}, { autoCreateConsumer: true }))).toEqual([`replace ${reader}`]);
  expect(await lossesBetween(before, withStream({ enableEnhancedFanOut: true }))).toEqual([`replace ${reader}`]);
  expect(await lossesBetween(before, withStream({}, { startingPosition: 'LATEST' }))).toEqual([`replace ${reader}`]);
  expect(await lossesBetween(before, withStream({}, null))).toContain(`delete ${reader}`);
});
