import { describe, expect, test } from '@jest/globals';
import { configOf, groupOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const queue = (properties: Part = {}) => ({ orders: { type: 'sqs-queue', properties } });
const bucket = (properties: Part = {}) => ({ orders: { type: 'bucket', properties } });
const redrive = (maxReceiveCount: number) => ({
  redrivePolicy: { targetSqsQueueArn: 'arn:aws:sqs:us-east-1:123456789012:dead', maxReceiveCount },
});

/** Returns a config with a job, and resources beside it. */
const beside = (resources: Part): string => configOf({ report: job(), ...resources });

describe('The sentences about a resource that is no job', () => {
  test.each<[string, Part, Part, string]>([
    ['a number', queue({ delayMessagesSecond: 5 }), queue({ delayMessagesSecond: 9 }), 'delayMessagesSecond: 5 → 9'],
    ['a new number', queue(), queue({ longPollingSeconds: 20 }), 'longPollingSeconds: new, 20'],
    ['a number less', queue({ maxMessageSizeBytes: 2048 }), queue(), 'maxMessageSizeBytes: none any more (was 2048)'],
    ['a property that replaces it', queue(), queue({ fifoEnabled: true }), 'fifoEnabled: new, true, which replaces it'],
    ['a property inside another', queue(redrive(5)), queue(redrive(6)), 'redrivePolicy.maxReceiveCount: 5 → 6'],
    [
      'versions of objects',
      bucket({ versioning: true }),
      bucket({ versioning: false }),
      'versioning.Status: Enabled → Suspended',
    ],
  ])('after an edit of %s name the property as the config does, with its line', async (_, before, after, sentence) => {
    const config = beside(after);
    const says = groupOf(await reviewBetween(beside(before), config), 'orders')?.says ?? [];
    expect(says.map(({ text }) => text)).toEqual([sentence]);
    const lineOf = (text: string) => config.split('\n').findIndex((line) => line.includes(text)) + 1;
    const own = lineOf(`"${sentence.split(/[:.]/)[0]}"`);
    // A property that is no longer there is shown at the properties of its resource, the last ones of the config.
    expect(says[0]?.line).toBe(own > 0 ? own : config.split('\n').length - 3);
  });

  test('say that it is new or removed', async () => {
    expect(sentencesOf(await reviewBetween(beside({}), beside(queue())), 'orders')).toEqual(['is new']);
    expect(sentencesOf(await reviewBetween(beside(queue()), beside({})), 'orders')).toEqual(['is removed']);
  });

  test('show the property of CloudFormation that no word of the config has', async () => {
    const overridden = (value: boolean) => ({
      orders: { type: 'sqs-queue', overrides: { OrdersQueue: { SqsManagedSseEnabled: value } } },
    });
    const review = await reviewBetween(beside(overridden(true)), beside(overridden(false)));
    expect(sentencesOf(review, 'orders')).toEqual(['SqsManagedSseEnabled: true → false']);
  });
});

test('a review says of a database that is there already that it is not made', async () => {
  const existing = {
    engine: 'mysql',
    host: 'db.acme.internal',
    port: 3306,
    dbName: 'shop',
    secretArn: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-AbCdEf',
  };
  const config = configOf({ shop: { type: 'relational-database', properties: { existing } } });
  expect(sentencesOf(await reviewBetween(undefined, config), 'shop')).toEqual([
    'is there already: only a secret with its connection strings is new',
  ]);
});

describe('A review of a database that is there already', () => {
  const group = 'sg-0a1b2c3d4e5f60718';
  const existing = {
    engine: 'postgres',
    host: 'db.acme.internal',
    dbName: 'orders',
    secretArn: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:orders-AbCdEf',
    securityGroupId: group,
  };
  const orders = (more: Part = {}) => ({
    orders: { type: 'relational-database', properties: { existing: { ...existing, ...more } } },
  });
  const inVpc = (resources: Part): string =>
    JSON.stringify({ stackConfig: { vpc: { reuseVpc: { vpcId: 'vpc-1' } } }, resources }, null, 1);
  const unconnected = inVpc({ ...orders(), report: job() });
  const connected = inVpc({ ...orders(), report: job({ connectTo: ['orders'] }) });
  const rule = (port: number, who = 'report') => `${group} that lets in ${who} at port ${port}`;
  const secretCosts = expect.stringContaining('orders costs at least $0.40');

  test('says that its security group gets a rule, and nothing of a secret that is not new', async () => {
    const review = await reviewBetween(unconnected, connected);
    expect(groupOf(review, 'orders')).toMatchObject({
      effect: 'modify',
      says: [
        {
          text: `adds a rule to ${rule(5432)}`,
          line: connected.split('\n').findIndex((line) => line.includes(group)) + 1,
        },
      ],
    });
    expect(review.notes).not.toContainEqual(secretCosts);
  });

  test('says that a rule is taken away, and not that the database is removed', async () => {
    const review = await reviewBetween(connected, unconnected);
    expect(groupOf(review, 'orders')).toMatchObject({
      effect: 'modify',
      says: [{ text: `removes the rule of ${rule(5432)}` }],
    });
    expect(review.notes).not.toContainEqual(secretCosts);
  });

  test('says both of a new one, whose secret costs', async () => {
    const review = await reviewBetween(inVpc({ report: job() }), connected);
    expect(sentencesOf(review, 'orders')).toEqual([
      'is there already: a secret with its connection strings is new',
      `adds a rule to ${rule(5432)}`,
    ]);
    expect(review.notes).toContainEqual(secretCosts);
  });

  test('says which rule comes in the place of another', async () => {
    const moved = inVpc({ ...orders({ port: 5433 }), report: job({ connectTo: ['orders'] }) });
    const says = sentencesOf(await reviewBetween(connected, moved), 'orders');
    expect(says.slice(-2)).toEqual([`removes the rule of ${rule(5432)}`, `adds a rule to ${rule(5433)}`]);
  });

  test('names all jobs of a rule, and a function', async () => {
    const fn = {
      type: 'function',
      properties: {
        packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'load.ts' } },
        joinDefaultVpc: true,
        connectTo: ['orders'],
      },
    };
    const jobs = { audit: job({ connectTo: ['orders'] }), report: job({ connectTo: ['orders'] }) };
    expect(sentencesOf(await reviewBetween(unconnected, inVpc({ ...orders(), ...jobs })), 'orders')).toEqual([
      `adds a rule to ${rule(5432, 'audit and report')}`,
    ]);
    const withFunction = inVpc({ ...orders(), report: job(), load: fn });
    expect(sentencesOf(await reviewBetween(unconnected, withFunction), 'orders')).toEqual([
      `adds a rule to ${rule(5432, 'load')}`,
    ]);
  });

  test('says of one that leaves the config that it stays', async () => {
    expect(sentencesOf(await reviewBetween(connected, inVpc({ report: job() })), 'orders')).toEqual([
      'stays, and is no longer in the config: the secret with its connection strings is removed',
      `removes the rule of ${rule(5432)}`,
    ]);
  });
});
