import { describe, expect, test } from '@jest/globals';
import { configOf, groupOf, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const handle = (events: readonly Part[], more: Part = {}): Part => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handle.ts' } },
    events,
    ...more,
  },
});
const daily = (hour: number): Part => ({ type: 'schedule', properties: { scheduleRate: `cron(0 ${hour} * * ? *)` } });
const onQueue = (more: Part = {}): Part => ({ type: 'sqs', properties: { sqsQueueName: 'requests', ...more } });
const onBucket: Part = {
  type: 's3',
  properties: { bucketArn: "$ResourceParam('photos', 'arn')", s3EventType: 's3:ObjectCreated:*' },
};
const around = { requests: { type: 'sqs-queue' }, photos: { type: 'bucket' } };
const config = (events: readonly Part[], more: Part = {}): string =>
  configOf({ ...around, handle: handle(events, more) });

describe('the sentences about a function', () => {
  const changed = async (before: readonly Part[], after: readonly Part[]): Promise<string[]> =>
    sentencesOf(await reviewBetween(config(before), config(after)), 'handle').filter(
      (text) => !text.startsWith('HandleRole '),
    );

  test('say of a new one what starts it, each with the line of its event', async () => {
    const review = await reviewBetween(undefined, config([daily(4), onQueue(), onBucket]));
    expect(sentencesOf(review, 'handle')).toEqual([
      'is new',
      'starts: every day at 04:00 UTC',
      'starts: messages of requests',
      'starts: ObjectCreated in photos',
    ]);
    const lines = groupOf(review, 'handle')?.says.map(({ line }) => line) ?? [];
    expect(new Set(lines).size).toBe(4);
  });

  test.each<[title: string, before: Part[], after: Part[], sentences: string[]]>([
    ['moves', [daily(4)], [daily(5)], ['starts: every day at 04:00 → 05:00 UTC']],
    ['comes', [daily(4)], [daily(4), onQueue()], ['starts also: messages of requests']],
    ['goes', [daily(4), onQueue()], [daily(4)], ['no longer starts: messages of requests']],
    ['is paused', [onQueue()], [onQueue({ paused: true })], ['is switched off: messages of requests']],
    ['is tuned', [onQueue()], [onQueue({ batchSize: 5 })], ['HandleSqsRequestsEventSourceMapping BatchSize: 10 → 5']],
    [
      'is tuned while another one comes',
      [onQueue()],
      [onQueue({ batchSize: 5 }), onBucket],
      ['HandleSqsRequestsEventSourceMapping BatchSize: 10 → 5', 'starts also: ObjectCreated in photos'],
    ],
  ])('say that an event %s', async (_, before, after, sentences) => {
    expect((await changed(before, after)).filter((text) => !/DeadLetter|EventInvokeConfig/.test(text))).toEqual(
      sentences,
    );
  });
});

test('a review lists what starts a function and what sleeps, and names the function nowhere among the jobs', async () => {
  const review = await reviewBetween(undefined, config([daily(4), onQueue({ paused: true })]));
  expect(review.jobs).toEqual([]);
  expect(review.functions).toEqual([
    {
      name: 'handle',
      starts: ['every day at 04:00 UTC'],
      asleep: [expect.objectContaining({ start: 'messages of requests', because: 'paused', keptSeconds: 1_209_600 })],
    },
  ]);
  expect(await reviewBetween(undefined, config([]))).not.toHaveProperty('functions');
});

test('the diagram draws what starts a function, and what it uses, also of one that goes', async () => {
  const uses = config([onQueue()], { connectTo: ['photos'] });
  const { edges } = await reviewBetween(undefined, uses);
  const drawn = edges.map(({ from, to, label }) => `${from} ${label} ${to}`);
  expect(drawn).toEqual(['requests sqs handle', 'handle uses photos']);
  const gone = await reviewBetween(uses, configOf(around));
  expect(gone.edges.map(({ from, to, change }) => `${from} ${to} ${change}`)).toEqual([
    'requests handle remove',
    'handle photos remove',
  ]);
});

test('the diagram leaves out a function without events', async () => {
  expect((await reviewBetween(undefined, config([], { connectTo: ['photos'] }))).edges).toEqual([]);
});

test('the rules of a queue, which send to it, are in no sentence about what starts something', async () => {
  const requests = (pattern: string): Part => ({
    type: 'sqs-queue',
    properties: {
      events: [{ type: 'event-bus', properties: { useDefaultBus: true, eventPattern: { source: [pattern] } } }],
    },
  });
  const review = await reviewBetween(
    configOf({ requests: requests('shop.a') }),
    configOf({ requests: requests('shop.b') }),
  );
  expect(sentencesOf(review, 'requests').join()).not.toContain('starts');
});
