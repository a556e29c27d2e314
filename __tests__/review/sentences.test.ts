import { describe, expect, test } from '@jest/globals';
import { configOf, groupOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const queueArn = 'arn:aws:batch:us-east-1:123456789012:job-queue/shared';
const container = (more: Part, image = 'ghcr.io/acme/report:1.0.0') => ({
  container: {
    packaging: { type: 'prebuilt-image', properties: { image, ...(more.packaging as object) } },
    environment: (more.environment as unknown[]) ?? [{ name: 'MODE', value: 'fast' }],
  },
});
const schedule = (scheduleRate: string, more: Part = {}) => ({
  type: 'schedule',
  properties: { scheduleRate, ...more },
});
const objects = (prefix: string | undefined, bucket = 'lake') => ({
  type: 's3',
  properties: {
    bucketArn: `$ResourceParam('${bucket}', 'arn')`,
    s3EventType: 's3:ObjectCreated:*',
    ...(prefix === undefined ? {} : { filterRule: { prefix } }),
  },
});
const messages = (sqsQueueName: string) => ({ type: 'sqs', properties: { sqsQueueName } });
const beside = {
  lake: { type: 'bucket' },
  orders: {
    type: 'sqs-queue',
    properties: {
      visibilityTimeoutSeconds: 600,
      redrivePolicy: { targetSqsQueueArn: 'arn:aws:sqs:us-east-1:123456789012:dead', maxReceiveCount: 5 },
    },
  },
};
const statement = (Action: readonly string[], Resource: readonly string[], more: Part = {}) => ({
  iamRoleStatements: [{ Action, Resource, ...more }],
});

/** Edits of a job: its further properties before and after, and all sentences about it. */
const edits: readonly (readonly [name: string, before: Part, after: Part, sentences: readonly string[]])[] = [
  ['more memory', {}, { resources: { cpu: 1, memory: 1900 } }, ['memory: 900 → 1900 MiB']],
  ['more processors', {}, { resources: { cpu: 2, memory: 900 } }, ['cpu: 1 → 2 vCPU']],
  ['a timeout', {}, { timeout: 600 }, ['timeout: new, 600 seconds']],
  ['another timeout', { timeout: 600 }, { timeout: 900 }, ['timeout: 600 → 900 seconds']],
  ['no timeout any more', { timeout: 600 }, {}, ['timeout: none any more (was 600 seconds)']],
  [
    'another image',
    {},
    container({}, 'ghcr.io/acme/report:1.1.0'),
    ['new image: ghcr.io/acme/report:1.0.0 → ghcr.io/acme/report:1.1.0'],
  ],
  [
    'another command',
    container({ packaging: { command: ['a'] } }),
    container({ packaging: { command: ['b', 'c'] } }),
    ['command: ["a"] → ["b","c"]'],
  ],
  [
    'another variable',
    {},
    container({ environment: [{ name: 'MODE', value: 'slow' }] }),
    ['environment MODE: fast → slow'],
  ],
  [
    'a variable more and one less',
    {},
    container({ environment: [{ name: 'LEVEL', value: '3' }] }),
    ['environment LEVEL: new, 3', 'environment MODE: none any more (was fast)'],
  ],
  [
    'more attempts',
    { retryConfig: { attempts: 2, retryIntervalSeconds: 5, retryIntervalMultiplier: 1 } },
    { retryConfig: { attempts: 3, retryIntervalSeconds: 9, retryIntervalMultiplier: 2 } },
    ['attempts: 2 → 3', 'retryIntervalSeconds: 5 → 9 seconds', 'retryIntervalMultiplier: 1 → 2'],
  ],
  ['Spot capacity', {}, { useSpotInstances: true }, ['useSpotInstances: false → true']],
  ['a queue that is there already', {}, { jobQueueArn: queueArn }, ['jobQueueArn: none → shared']],
  [
    'a queue that is there already on Spot capacity',
    { jobQueueArn: queueArn },
    { useSpotInstances: true },
    ['jobQueueArn: shared → none'],
  ],
  ['no log', {}, { logging: { disabled: true } }, [expect.stringMatching(/^logging: off, and its log is /) as never]],
  ['a log', { logging: { disabled: true } }, {}, ['logging: on']],
  ['a shorter log', {}, { logging: { retentionDays: 30 } }, ['logging.retentionDays: 90 → 30 days']],
  [
    'a moved schedule',
    { events: [schedule('cron(0 4 * * ? *)')] },
    { events: [schedule('cron(0 5 * * ? *)')] },
    ['starts: every day at 04:00 → 05:00 UTC'],
  ],
  [
    'a schedule in other words',
    { events: [schedule('cron(0 4 * * ? *)')] },
    { events: [schedule('rate(2 hours)')] },
    ['starts: every day at 04:00 UTC → every 2 hours'],
  ],
  [
    'another input of a schedule',
    { events: [schedule('rate(2 hours)', { input: { a: 1 } })] },
    { events: [schedule('rate(2 hours)', { input: { a: 2 } })] },
    ['starts: every 2 hours, with another input'],
  ],
  [
    'one of two schedules',
    { events: [schedule('cron(0 4 * * ? *)'), schedule('rate(2 hours)')] },
    { events: [schedule('cron(0 5 * * ? *)'), schedule('rate(2 hours)')] },
    ['starts: every day at 04:00 → 05:00 UTC'],
  ],
  [
    'a schedule more',
    { events: [schedule('rate(2 hours)')] },
    { events: [schedule('rate(2 hours)'), schedule('rate(1 day)')] },
    ['starts also: every day'],
  ],
  [
    'three events more',
    {},
    { events: [schedule('rate(1 day)'), messages('orders'), objects('a/')] },
    [
      'starts also: every day',
      'starts also: messages of orders',
      'starts also: ObjectCreated of a/* in lake',
      'may now read its large events in StpEventBucket',
    ],
  ],
  [
    'a schedule less',
    { events: [schedule('rate(2 hours)'), schedule('rate(1 day)')] },
    { events: [schedule('rate(2 hours)')] },
    ['no longer starts: every day'],
  ],
  [
    'another filter of an s3 event',
    { events: [objects('a/')] },
    { events: [objects('b/')] },
    ['starts: ObjectCreated of a/* → b/* in lake'],
  ],
  [
    'the first filter of an s3 event',
    { events: [objects(undefined)] },
    { events: [objects('b/')] },
    ['starts: ObjectCreated in lake → ObjectCreated of b/* in lake'],
  ],
  [
    'events of another kind',
    { events: [schedule('rate(1 day)')] },
    { events: [messages('orders')] },
    ['starts also: messages of orders', 'no longer starts: every day'],
  ],
  [
    'a connection',
    {},
    { connectTo: ['lake', 'orders'] },
    ['may now read, write and delete objects in lake', 'may now send, receive, delete and purge messages of orders'],
  ],
  ['a connection less', { connectTo: ['lake'] }, {}, ['may no longer read, write and delete objects in lake']],
  [
    'a statement',
    {},
    statement(['s3:GetObject', 's3:PutObject'], ["$ResourceParam('lake', 'arn')", 'arn:aws:s3:::other/*']),
    ['may now call s3:GetObject and s3:PutObject on arn of bucket lake and arn:aws:s3:::other/*'],
  ],
  [
    'an action more in a statement',
    statement(['s3:GetObject'], ['arn:aws:s3:::other/*']),
    statement(['s3:GetObject', 's3:PutObject'], ['arn:aws:s3:::other/*']),
    ['may now call s3:PutObject on arn:aws:s3:::other/*'],
  ],
  ['a statement for everything', {}, statement(['*'], ['*']), ['may now call every action on everything']],
  [
    'a condition',
    statement(['s3:GetObject'], ['*']),
    statement(['s3:GetObject'], ['*'], { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    [
      'may no longer call s3:GetObject on everything',
      'may still call s3:GetObject on everything, if {"Bool":{"aws:SecureTransport":"true"}}',
    ],
  ],
  [
    'a denial',
    {},
    statement(['s3:DeleteObject'], ['*'], { Effect: 'Deny' }),
    ['is now denied s3:DeleteObject on everything'],
  ],
];

describe('The sentences about a job', () => {
  test.each(edits)('after an edit of %s are those of the config alone', async (_, before, after, sentences) => {
    const [was, is] = [before, after].map((more) => configOf({ report: job(more), ...beside }));
    const review = await reviewBetween(was, is as string);
    expect(sentencesOf(review, 'report')).toEqual(sentences);
    expect(groupOf(review, 'report')).toMatchObject({ effect: 'modify', itself: true });
    // Neither the bucket that notifies the job nor anything else changes itself.
    const others = review.groups.filter(({ itself, resource }) => itself && resource !== 'report');
    expect(others.filter(({ resource }) => resource !== undefined)).toEqual([]);
  });

  test('name each edit at once, with the line of the config', async () => {
    const before = configOf({ ...beside, report: job({ events: [schedule('rate(1 day)')], connectTo: [] }) });
    const after = configOf({
      ...beside,
      report: job({ resources: { cpu: 1, memory: 1900 }, events: [schedule('rate(1 hour)')], connectTo: ['lake'] }),
    });
    const lineOf = (text: string) => after.split('\n').findIndex((line) => line.includes(text)) + 1;
    const says = groupOf(await reviewBetween(before, after), 'report')?.says;
    expect(says).toEqual([
      { text: 'memory: 900 → 1900 MiB', line: lineOf('"memory"') },
      { text: 'starts: every day → every hour', line: lineOf('"schedule"') - 1 },
      { text: 'may now read, write and delete objects in lake', line: lineOf('"connectTo"') },
    ]);
  });

  test('say of a new job its size, what starts it and what it may do, and of a removed one what started it', async () => {
    const [without, withJob] = [
      configOf({ ...beside, other: job() }),
      configOf({ ...beside, other: job(), report: job({ connectTo: ['lake'], events: [messages('orders')] }) }),
    ];
    expect(sentencesOf(await reviewBetween(without, withJob), 'report')).toEqual([
      'is new, with 1 vCPU and 900 MiB',
      'starts: messages of orders',
      'may read, write and delete objects in lake',
      'may read its large events in StpEventBucket',
    ]);
    const removal = await reviewBetween(withJob, without);
    expect(sentencesOf(removal, 'report')).toEqual(['is removed', 'no longer starts: messages of orders']);
    expect(groupOf(removal, 'report')).toMatchObject({ effect: 'remove', type: 'batch-job' });
  });

  test('show neither the value nor the reference of a secret, and no value of a variable with a name of one', async () => {
    const variables = (value: string, name = 'DB_PASSWORD') => container({ environment: [{ name, value }] });
    const sentences = async (before: Part, after: Part) =>
      sentencesOf(
        await reviewBetween(configOf({ report: job(before) }), configOf({ report: job(after) })),
        'report',
      ).join('\n');
    expect(await sentences(variables("$Secret('one')"), variables("$Secret('two')"))).toBe(
      'secret DB_PASSWORD: read from elsewhere',
    );
    expect(await sentences({}, variables("$Secret('one')"))).toContain('secret DB_PASSWORD: new');
    expect(await sentences(variables('correct-horse'), variables('battery-staple'))).toBe(
      'environment DB_PASSWORD: (hidden) → (hidden)',
    );
    const key = `AKIA${'ABCDEFGH23456789'}`;
    expect(await sentences({}, variables(key, 'PLAIN'))).not.toContain(key);
  });

  test('say alone that a schedule moves, also where the dead-letter queue takes the events of another rule', async () => {
    const at = (hour: number) => configOf({ report: job({ events: [schedule(`cron(0 ${hour} * * ? *)`)] }) });
    const review = await reviewBetween(at(4), at(5));
    const policy = groupOf(review, undefined);
    expect(policy?.changes.map(({ logicalId }) => logicalId)).toEqual(['StpDeadLetterQueuePolicy']);
    expect(policy).toMatchObject({ itself: false, says: [] });
    expect(review.groups.filter(({ itself }) => itself).map(({ resource }) => resource)).toEqual(['report']);
  });

  test('name the changed parts of a job for which the config has no words', async () => {
    const override = (more: Part) =>
      configOf({ report: { ...job({ events: [schedule('rate(1 day)')] }), overrides: more } });
    const review = await reviewBetween(override({}), override({ ReportTriggerFunctionFunction: { MemorySize: 512 } }));
    expect(sentencesOf(review, 'report')).toEqual(['changes inside: trigger function']);
  });
});

describe('The sentences about other resources', () => {
  test('say what replaces a queue, and what is new and removed', async () => {
    const fifo = { type: 'sqs-queue', properties: { fifoEnabled: true } };
    const review = await reviewBetween(
      configOf({ orders: { type: 'sqs-queue' }, old: { type: 'bucket' }, report: job() }),
      configOf({ orders: fifo, fresh: { type: 'bucket' }, report: job() }),
    );
    expect(sentencesOf(review, 'orders')).toEqual(['fifoEnabled: new, true, which replaces it']);
    expect(sentencesOf(review, 'old')).toEqual(['is removed']);
    expect(sentencesOf(review, 'fresh')).toEqual(['is new']);
    expect(review.groups.map(({ resource, effect }) => [resource, effect])).toEqual([
      ['orders', 'replace'],
      ['fresh', 'add'],
      ['old', 'remove'],
    ]);
  });

  test('count what is new among the shared parts, and list no part of a network', async () => {
    const [sentence, ...more] = sentencesOf(await reviewBetween(undefined, configOf({ report: job() })), undefined);
    expect(more).toEqual([]);
    expect(sentence).toMatch(/^new: .*\b3 Subnet\b/);
    const spot = await reviewBetween(
      configOf({ report: job() }),
      configOf({ report: job(), other: job({ useSpotInstances: true }) }),
    );
    expect(sentencesOf(spot, undefined)).toEqual([expect.stringMatching(/^new: .*JobQueue/)]);
  });

  test('say of a job that uses a removed resource that it no longer does', async () => {
    const review = await reviewBetween(
      configOf({ lake: { type: 'bucket' }, report: job({ connectTo: ['lake'] }) }),
      configOf({ report: job() }),
    );
    expect(sentencesOf(review, 'report')).toEqual(['may no longer use lake, which is removed']);
  });
});
