import { describe, expect, test } from '@jest/globals';
import { mostOfService } from '../../src/resources/shapes/service-cost.ts';
import { configOf, job, type Part, reviewBetween } from './reviewed.ts';

const using = (store: Part) =>
  configOf({ store, report: job(store.type === 'efs-filesystem' ? {} : { connectTo: ['store'] }) });
const sizesFrom = async (was: Part, is: Part): Promise<string[]> =>
  (await reviewBetween(using(was), using(is))).notes.filter((note) => note.includes(' changes its size '));

const service = (resources: Part, scaling: Part = {}): Part => ({
  type: 'private-service',
  properties: { packaging: { type: 'prebuilt-image', properties: { image: 'nginx:1' } }, resources, scaling },
});
const cache = (more: Part): Part => ({
  type: 'redis-cluster',
  properties: { instanceSize: 'cache.t4g.micro', defaultUserPassword: "$Secret('cache.password')", ...more },
});
const database = (type: string, properties: Part): Part => ({
  type: 'relational-database',
  properties: { engine: { type, properties } },
});
const serverless = (maxCapacity: number): Part =>
  database('aurora-postgresql-serverless-v2', { version: '16.6', minCapacity: 0, maxCapacity });
const domain = (instanceType: string, instanceCount: number): Part => ({
  type: 'open-search-domain',
  properties: { version: '2.19', clusterConfig: { instanceType, instanceCount } },
});

const files = (properties: Part): Part => ({ type: 'efs-filesystem', properties });
const stream = (properties: Part): Part => ({ type: 'kinesis-stream', properties });
const atlas = (clusterTier: string, more: Part = {}): string =>
  JSON.stringify({
    providerConfig: {
      mongoDbAtlas: {
        publicKey: "$Secret('atlas.publicKey')",
        privateKey: "$Secret('atlas.privateKey')",
        organizationId: '5f2a0c1b2d3e4f5a6b7c8d9e',
        accessibility: { accessibilityMode: 'whitelisted-ips-only', whitelistedIps: ['203.0.113.7'] },
      },
    },
    resources: {
      store: { type: 'mongo-db-atlas-cluster', properties: { clusterTier, ...more } },
      report: job({ connectTo: ['store'] }),
    },
  });
const atlasSizes = async (was: string, is: string): Promise<string[]> =>
  (await reviewBetween(was, is)).notes.filter((note) => note.includes(' changes its size '));

describe('a review', () => {
  test('says before and after of the machines of a cluster of Atlas, and that the price of some tiers is not known', async () => {
    expect(await atlasSizes(atlas('M10'), atlas('M20', { replication: { numElectableNodes: 5 } }))).toEqual([
      'store changes its size from 3 × M10 to 5 × M20. That costs $243 a month in us-east-1 at least, before $58.40.',
    ]);
    expect(await atlasSizes(atlas('M30'), atlas('M40'))).toEqual([
      'store changes its size from 3 × M30 to 3 × M40. Its price is not known here, the price list of MongoDB has it.',
    ]);
    expect(await atlasSizes(atlas('M30'), atlas('M30'))).toEqual([]);
  });

  test('of a service in a preview says nothing of instances that no preview starts', () => {
    const own = { resources: { cpu: 0.25, memory: 512 }, scaling: { minInstances: 1, maxInstances: 4 } } as never;
    expect(mostOfService(own, { preview: false })).toMatch(/where all of maxInstances: 4 run, and \$3\.65 more/);
    expect(mostOfService(own, { preview: true })).toMatch(/^\$3\.65 more for each instance/);
  });

  test.each<[string, Part, Part, string]>([
    [
      'containers of a service',
      service({ cpu: 0.25, memory: 512 }),
      service({ cpu: 16, memory: 32_768 }, { minInstances: 3, maxInstances: 100 }),
      'store changes its size from 1 × 0.25 vCPU with 512 MiB on Fargate to 3 × 16 vCPUs with 32768 MiB on Fargate, up to 100. That costs $1,730 a month in us-east-1 at least, before $9.01; at its most $57,664, before $9.01.',
    ],
    [
      'instances that a service gets by load alone',
      service({ cpu: 0.25, memory: 512 }),
      service({ cpu: 0.25, memory: 512 }, { maxInstances: 4 }),
      'store changes its size from 1 × 0.25 vCPU with 512 MiB on Fargate to 1 × 0.25 vCPU with 512 MiB on Fargate, up to 4. That costs $9.01 a month in us-east-1 at least, before $9.01; at its most $36.04, before $9.01.',
    ],
    [
      'shards of a cluster of Redis',
      cache({ enableSharding: true, numShards: 2 }),
      cache({ enableSharding: true, numShards: 4, engineVersion: '7.1' }),
      'store changes its size from 2 × cache.t4g.micro to 4 × cache.t4g.micro. That costs $46.72 a month in us-east-1 at least, before $23.36.',
    ],
    [
      'machines of a cluster of Redis whose price is not known',
      cache({}),
      cache({ instanceSize: 'cache.r7g.xlarge' }),
      'store changes its size from 1 × cache.t4g.micro to 1 × cache.r7g.xlarge. Its price is not known here, the price list of AWS has it.',
    ],
    [
      'a read replica of a database',
      database('postgres', { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } }),
      database('postgres', {
        version: '17.6',
        primaryInstance: { instanceSize: 'db.t4g.micro' },
        readReplicas: [{ instanceSize: 'db.t4g.small' }],
      }),
      'store changes its size from 1 × db.t4g.micro to 1 × db.t4g.micro and 1 × db.t4g.small. That costs $35.04 a month in us-east-1 at least, before $11.68.',
    ],
    [
      'the capacity of Aurora',
      serverless(4),
      serverless(64),
      'store changes its size from 1 × Aurora of 0 to 4 capacity units to 1 × Aurora of 0 to 64 capacity units. That costs $0 a month in us-east-1 at least, before $0; at its most $5,606, before $350.',
    ],
    [
      'the throughput of a file system',
      files({ throughputMode: 'elastic' }),
      files({ throughputMode: 'provisioned', provisionedThroughputInMibps: 64 }),
      'store changes its size from 1 × throughput that is elastic to 64 × MiB/s of throughput. That costs $384 a month in us-east-1 at least, before $0.',
    ],
    [
      'shards of a stream, and how long they keep records',
      stream({ capacityMode: 'PROVISIONED', shardCount: 2 }),
      stream({ capacityMode: 'PROVISIONED', shardCount: 4, retentionPeriodHours: 48 }),
      'store changes its size from 2 × shard to 4 × shard that keeps records for more than a day. That costs $102 a month in us-east-1 at least, before $21.90.',
    ],
    [
      'a stream that follows its traffic',
      stream({ capacityMode: 'PROVISIONED', shardCount: 1 }),
      stream({}),
      'store changes its size from 1 × shard to 1 × stream on demand. That costs $29.20 a month in us-east-1 at least, before $10.95.',
    ],
    [
      'machines of a domain',
      domain('t3.small.search', 1),
      domain('r6g.large.search', 3),
      'store changes its size from 1 × t3.small.search to 3 × r6g.large.search. That costs $366 a month in us-east-1 at least, before $26.28.',
    ],
  ])('says before and after of %s, with what they cost', async (_what, was, is, note) => {
    expect(await sizesFrom(was, is)).toEqual([note]);
  });

  test('says nothing of a size that stays, nor of what is new or goes', async () => {
    const small = service({ cpu: 0.25, memory: 512 });
    expect(await sizesFrom(small, service({ cpu: 0.25, memory: 512 }, { minInstances: 1 }))).toEqual([]);
    for (const [was, is] of [
      [undefined, using(small)],
      [using(small), configOf({ report: job() })],
    ] as const)
      expect((await reviewBetween(was, is)).notes.filter((note) => note.includes('its size'))).toEqual([]);
  });

  test('says of a new database of Aurora what it costs at its most', async () => {
    const { notes } = await reviewBetween(undefined, using(serverless(4)));
    expect(notes).toContain(
      'store costs at least $0.80 a month in us-east-1, used or not, and about as much elsewhere; up to $350 at maxCapacity: 4 all the time, and its storage beside that.',
    );
  });
});
