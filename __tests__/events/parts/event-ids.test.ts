import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ref } from '../../../src/cloudformation/expression.ts';
import { type EventIdentity, eventId } from '../../../src/events/parts/event-ids.ts';
import { s3 } from '../../../src/events/types/s3.ts';
import { schedule } from '../../../src/events/types/schedule.ts';

const photos = s3.distinctBy?.({
  bucketArn: '-',
  s3EventType: 's3:ObjectCreated:*',
  filterRule: { prefix: 'photos/' },
});

/** Frozen ids: rows are added, and never changed. */
const table: readonly [string, EventIdentity][] = [
  ['MyBatchJobSqsMyQueue', { owner: 'myBatchJob', event: 'sqs', sourceName: 'myQueue' }],
  [
    'MyBatchJobSqs0f4995a7',
    { owner: 'myBatchJob', event: 'sqs', sourceArn: 'arn:aws:sqs:eu-west-1:123456789012:jobs' },
  ],
  ['MyBatchJobSqse0df6479', { owner: 'myBatchJob', event: 'sqs', sourceArn: ref('Jobs') }],
  [
    'MyBatchJobSchedule40cd268a',
    { owner: 'myBatchJob', event: 'schedule', distinctBy: schedule.distinctBy?.({ scheduleRate: 'rate(1 hour)' }) },
  ],
  [
    'MyBatchJobSchedule5220f51d',
    {
      owner: 'myBatchJob',
      event: 'schedule',
      distinctBy: schedule.distinctBy?.({ scheduleRate: 'cron(0 14 * * ? *)' }),
    },
  ],
  [
    'MyBatchJobSchedulea970246b',
    {
      owner: 'myBatchJob',
      event: 'schedule',
      distinctBy: schedule.distinctBy?.({ scheduleRate: 'rate(1 hour)', input: { b: 1, a: 2 } }),
    },
  ],
  ['HttpJob2S3Uploadsdebabbe2', { owner: 'HTTPJob2', event: 's3', sourceName: 'uploads', distinctBy: photos }],
  ['MyBatchJobDynamoDbStreamaa0294a3', { owner: 'myBatchJob', event: 'dynamo-db-stream', sourceArn: ref('Table') }],
];

test.each(table)('eventId keeps returning %s', (id, identity) => {
  expect(eventId(identity)).toBe(id);
});

test('eventId returns a valid logical id', () => {
  for (const [, identity] of table) expect(eventId(identity)).toMatch(/^[A-Za-z][A-Za-z0-9]{0,200}$/);
});

test('eventId does not depend on the order of keys', () => {
  const input = { a: 1, b: { c: 2, d: 3 } };
  const shuffled = { b: { d: 3, c: 2 }, a: 1 };
  const idOf = (value: unknown) =>
    eventId({
      owner: 'a',
      event: 'schedule',
      distinctBy: schedule.distinctBy?.({ scheduleRate: 'rate(1 day)', input: value }),
    });
  expect(idOf(shuffled)).toBe(idOf(input));
  expect(idOf({ ...input, a: 2 })).not.toBe(idOf(input));
});

test('eventId is the same for an empty filter and for none', () => {
  const idOf = (filterRule?: { prefix?: string; suffix?: string }) =>
    eventId({
      owner: 'a',
      event: 's3',
      distinctBy: s3.distinctBy?.({ bucketArn: '-', s3EventType: 's3:ObjectCreated:*', filterRule }),
    });
  expect(idOf({})).toBe(idOf());
  expect(idOf({ prefix: '' })).toBe(idOf());
  expect(idOf({ prefix: 'a' })).not.toBe(idOf({ suffix: 'a' }));
});

test('eventId differs for two values of distinctBy that differ', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.json(), { minLength: 2, maxLength: 2, selector: (json) => JSON.stringify(JSON.parse(json)) }),
      ([a, b]) => {
        const idOf = (distinctBy: unknown) => eventId({ owner: 'a', event: 'b', distinctBy });
        const [left, right] = [JSON.parse(a as string), JSON.parse(b as string)];
        fc.pre(JSON.stringify(sortedDeep(left)) !== JSON.stringify(sortedDeep(right)));
        expect(idOf(left)).not.toBe(idOf(right));
      },
    ),
  );
});

const sortedDeep = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sortedDeep(item)]);
};
