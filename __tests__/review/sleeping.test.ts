import { expect, test } from '@jest/globals';
import { configOf, job, type Part, reviewBetween } from './reviewed.ts';

const onQueue = (more: Part = {}): Part => ({ type: 'sqs', properties: { sqsQueueName: 'requests', ...more } });
const daily: Part = { type: 'schedule', properties: { scheduleRate: 'cron(0 4 * * ? *)' } };
const queue = (properties: Part = {}): Part => ({ type: 'sqs-queue', properties });
const review = (events: readonly Part[], more: Part = {}, requests: Part = queue()) =>
  reviewBetween(undefined, configOf({ requests, report: job({ timeout: 3_600, events, ...more }) }));

test('a review says of a paused event of a queue for how long the queue keeps its messages', async () => {
  const [first] = (await review([onQueue({ paused: true }), daily])).jobs;
  expect(first?.starts).toEqual(['every day at 04:00 UTC']);
  expect(first?.asleep).toEqual([
    {
      start: 'messages of requests',
      because: 'paused',
      keptSeconds: 1_209_600,
      type: 'sqs',
      sample: expect.stringContaining('aws:sqs'),
    },
  ]);
  const short = queue({ messageRetentionPeriodSeconds: 3_600 });
  expect((await review([onQueue()], { paused: true }, short)).jobs[0]?.asleep?.[0]?.keptSeconds).toBe(3_600);
});

test('a review counts no start of a paused schedule in the costs of a month', async () => {
  expect((await review([daily])).jobs[0]?.dollarsPerMonth).toBeGreaterThan(0);
  expect((await review([daily], { paused: true })).jobs[0]?.dollarsPerMonth ?? 0).toBe(0);
});

test('a review puts an event that is switched off on the line of that event, and a partner bus by its whole name', async () => {
  const bus = 'aws.partner/example.com/1/2';
  const paused = {
    type: 'event-bus',
    properties: {
      eventBusArn: `arn:aws:events:us-east-1:123456789012:event-bus/${bus}`,
      eventPattern: { source: [bus] },
      paused: true,
    },
  };
  const { groups, jobs } = await review([daily, paused]);
  const said = groups.flatMap(({ says }) => says);
  const lines = ['starts: every day at 04:00 UTC', `does not start, switched off: events of ${bus}`].map(
    (words) => said.find(({ text }) => text === words)?.line,
  );
  expect(lines.every((line) => line !== undefined)).toBe(true);
  expect(new Set([...lines, said[0]?.line]).size).toBe(3);
  expect(jobs[0]?.asleep?.[0]?.start).toBe(`events of ${bus}`);
});

test('a review says that a schedule is switched off, and on again', async () => {
  const paused = { ...daily, properties: { ...(daily.properties as Part), paused: true } };
  const sentences = async (before: Part, after: Part) =>
    (
      await reviewBetween(
        configOf({ report: job({ events: [before] }) }),
        configOf({ report: job({ events: [after] }) }),
      )
    ).groups.flatMap(({ says }) => says.map(({ text }) => text));
  expect(await sentences(daily, paused)).toEqual(['is switched off: every day at 04:00 UTC']);
  expect(await sentences(paused, daily)).toEqual(['is switched on again: every day at 04:00 UTC']);
});

test.each([{}, { autoCreateConsumer: true }])(
  'a review says that the reader of a stream is switched off, and on again, with %j',
  async (more) => {
    const reading = (switched: Part) =>
      configOf({
        clicks: { type: 'kinesis-stream' },
        report: job({
          events: [{ type: 'kinesis-stream', properties: { kinesisStreamName: 'clicks', ...more, ...switched } }],
        }),
      });
    const sentences = async (before: Part, after: Part) =>
      (await reviewBetween(reading(before), reading(after))).groups.flatMap(({ says }) => says.map(({ text }) => text));
    const on = 'records of clicks';
    expect(await sentences({}, { paused: true })).toEqual([`is switched off: ${on}`]);
    expect(await sentences({ paused: true }, {})).toEqual([`is switched on again: ${on}`]);
  },
);

test('a review says of a paused event of a stream for how long the stream keeps its records', async () => {
  const accounts = {
    type: 'dynamo-db-table',
    properties: { primaryKey: { partitionKey: { name: 'id', type: 'string' } }, streamType: 'KEYS_ONLY' },
  };
  const asleep = async (clicks: Part) => {
    const events = [
      { type: 'kinesis-stream', properties: { kinesisStreamName: 'clicks', paused: true } },
      {
        type: 'dynamo-db-stream',
        properties: { streamArn: "$ResourceParam('accounts', 'streamArn')", batchSize: 9, paused: true },
      },
    ];
    const after = configOf({
      accounts,
      clicks: { type: 'kinesis-stream', properties: clicks },
      report: job({ events }),
    });
    const [first] = (await reviewBetween(undefined, after)).jobs;
    return first?.asleep?.map(({ start, keptSeconds }) => [start, keptSeconds]);
  };
  const day = 86_400;
  expect(await asleep({})).toEqual([
    ['records of clicks', day],
    ['changes in accounts', day],
  ]);
  expect(await asleep({ retentionPeriodHours: 72 })).toEqual([
    ['records of clicks', 3 * day],
    ['changes in accounts', day],
  ]);
});
