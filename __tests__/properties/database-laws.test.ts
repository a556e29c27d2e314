import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { configs } from './arbitrary-config.ts';
import { compiledFrom, resourcesOf, type TemplateResource } from './compiling.ts';
import type { WrittenConfig } from './written-config.ts';

const runs = { numRuns: 15 };

// biome-ignore lint/suspicious/noExplicitAny: resources of a template have many shapes
type Json = any;
type Entry = readonly [string, TemplateResource & Json];

const instance = fc.record({ instanceSize: fc.constantFrom('db.t4g.medium', 'db.r7g.large') });
const machine = fc.record(
  { instanceSize: fc.constantFrom('db.t4g.micro', 'db.r7g.large'), multiAz: fc.boolean() },
  { requiredKeys: ['instanceSize'] },
);
const rds = fc.record({
  type: fc.constantFrom('postgres', 'mysql', 'mariadb'),
  properties: fc.record(
    {
      primaryInstance: machine,
      readReplicas: fc.array(machine, { maxLength: 2 }),
      port: fc.constantFrom(5_433, 3_307),
    },
    { requiredKeys: ['primaryInstance'] },
  ),
});
const aurora = fc.record({
  type: fc.constantFrom('aurora-postgresql', 'aurora-mysql'),
  properties: fc.record({ instances: fc.array(instance, { minLength: 1, maxLength: 3 }) }),
});
const serverless = fc.record({
  type: fc.constantFrom('aurora-postgresql-serverless-v2', 'aurora-mysql-serverless-v2'),
  properties: fc.record({ serverlessReadersCount: fc.nat(2) }),
});
const database = fc.record({
  type: fc.constant('relational-database'),
  properties: fc.record(
    {
      engine: fc.oneof(rds, aurora, serverless),
      credentials: fc.constant({ masterUserPassword: "$Secret('made.up')" }),
      accessibility: fc.record({ accessibilityMode: fc.constantFrom('vpc', 'internet') }),
      deletionProtection: fc.boolean(),
    },
    { requiredKeys: ['engine'] },
  ),
});

const redis = fc.record({
  type: fc.constant('redis-cluster'),
  properties: fc.record(
    {
      instanceSize: fc.constantFrom('cache.t4g.micro', 'cache.r7g.large'),
      defaultUserPassword: fc.constant("$Secret('made.up')"),
      enableSharding: fc.boolean(),
      numReplicaNodes: fc.nat(2),
      port: fc.constantFrom(6_379, 6_380),
    },
    { requiredKeys: ['instanceSize', 'defaultUserPassword'] },
  ),
});

const service = fc.record({
  type: fc.constant('private-service'),
  properties: fc.record(
    {
      packaging: fc.constant({ type: 'prebuilt-image', properties: { image: 'nginx:1.29' } }),
      resources: fc.constantFrom({ cpu: 0.25, memory: 512 }, { cpu: 1, memory: 2_048 }),
      port: fc.constantFrom(80, 8_080),
      scaling: fc.constantFrom({ maxInstances: 3 }, { minInstances: 0 }),
      environment: fc.constant([{ name: 'KEY', value: "$Secret('made.up')" }]),
    },
    { requiredKeys: ['packaging', 'resources'] },
  ),
});

const search = fc.record({
  type: fc.constant('open-search-domain'),
  properties: fc.record({
    clusterConfig: fc.record({
      instanceType: fc.constantFrom('t3.small.search', 'r6gd.large.search'),
      instanceCount: fc.integer({ min: 1, max: 6 }),
    }),
    logging: fc.constantFrom({}, { errorLogs: {}, indexSlowLogs: {} }),
    accessibility: fc.record({ accessibilityMode: fc.constantFrom('vpc', 'internet', 'scoping-workloads-in-vpc') }),
  }),
});

const atlas = fc.record({
  type: fc.constant('mongo-db-atlas-cluster'),
  properties: fc.oneof(
    fc.record(
      {
        clusterTier: fc.constantFrom('M10', 'M30'),
        adminUserCredentials: fc.constant({ userName: 'admin', password: "$Secret('made.up')" }),
        enableBackups: fc.boolean(),
      },
      { requiredKeys: ['clusterTier'] },
    ),
    fc.constant({ existing: { connectionString: "$Secret('made.up')" } }),
  ),
});

/** Configs made up, with databases, domains of OpenSearch, clusters of Redis and Atlas and services beside what they have, to which every job is connected, and the services to the others. */
const withDatabases = fc
  .tuple(
    configs(),
    fc.array(fc.oneof({ weight: 2, arbitrary: database }, redis, search, atlas), { minLength: 1, maxLength: 3 }),
    fc.array(service, { maxLength: 2 }),
  )
  .map(([config, databases, services]) => {
    const stores = Object.fromEntries(databases.map((one, index) => [`madeUp${index}`, one]));
    const connected = services.map((one, index): [string, object] => {
      const connectTo = Object.keys(stores).slice(index);
      return [`madeUpService${index}`, { ...one, properties: { ...one.properties, connectTo } }];
    });
    const named = { ...stores, ...Object.fromEntries(connected) };
    const jobs = Object.entries(config.resources).map(([name, resource]) => {
      if (resource.type !== 'batch-job') return [name, resource];
      const connectTo = [...((resource.properties?.connectTo ?? []) as string[]), ...Object.keys(named)];
      return [name, { ...resource, properties: { ...resource.properties, connectTo } }];
    });
    return { ...config, resources: { ...Object.fromEntries(jobs), ...named } } as WrittenConfig;
  });

const entriesOf = async (config: unknown, stage = 'dev'): Promise<Entry[]> =>
  Object.entries(resourcesOf(await compiledFrom(config, stage)));
const holds = (law: (config: WrittenConfig) => Promise<void>) => fc.assert(fc.asyncProperty(withDatabases, law), runs);

test('nothing that outlives its stack is in a subnet or a security group of it', () =>
  holds(async (config) => {
    const entries = await entriesOf(config);
    const network = new Set(
      entries
        .filter(([, { Type }]) => /^AWS::(?:EC2::|ElastiCache::SubnetGroup|RDS::DBSubnetGroup)/.test(Type))
        .map(([id]) => id),
    );
    const kept = entries.filter(([, { DeletionPolicy = '', UpdateReplacePolicy = '' }]) =>
      /Retain/.test(DeletionPolicy + UpdateReplacePolicy),
    );
    const named = (value: unknown): string[] =>
      [...JSON.stringify(value).matchAll(/"(?:Ref":|Fn::GetAtt":\[)"(\w+)"/g)].map(([, id]) => id as string);
    expect(kept.filter(([, { Properties }]) => named(Properties ?? {}).some((id) => network.has(id)))).toEqual([]);
  }));

test('every database leaves a snapshot but a copy and an instance of a cluster, and none in a preview', () =>
  holds(async (config) => {
    const policies = (entries: readonly Entry[]) =>
      entries
        .filter(([, { Type }]) => /^AWS::(?:RDS::DB(?:Cluster|Instance)|ElastiCache::ReplicationGroup)$/.test(Type))
        .map(([id, { Properties, DeletionPolicy, UpdateReplacePolicy }]) => {
          const hasOwnData = !(
            'DBClusterIdentifier' in Properties &&
            'Engine' in Properties &&
            'DBInstanceClass' in Properties
          );
          const leavesSnapshot = hasOwnData && Properties.SourceDBInstanceIdentifier === undefined;
          return { id, leavesSnapshot, DeletionPolicy, UpdateReplacePolicy };
        });
    const found = policies(await entriesOf(config));
    for (const { id, leavesSnapshot, ...own } of found) {
      const policy = leavesSnapshot ? 'Snapshot' : 'Delete';
      expect({ id, ...own }).toEqual({ id, DeletionPolicy: policy, UpdateReplacePolicy: policy });
    }
    for (const { id, DeletionPolicy } of policies(await entriesOf(config, 'pr-7')))
      expect([id, DeletionPolicy]).toEqual([id, 'Delete']);
  }));

test('a password of a database or key of its account is in no resource but where it is hidden, and in variables of functions', () =>
  holds(async (config) => {
    const entries = await entriesOf(config);
    // Lambda has no secrets that it reads itself: variables of a function are readable, with a warning (docs/databases.md).
    const hidden = (Type: string, Properties: Json): Json => ({
      ...Properties,
      ...{ SecretString: '', MasterUserPassword: '', AuthToken: '' },
      ...(Type === 'AWS::Lambda::Function' ? { Environment: '' } : {}),
      // Atlas is told the password of a user that is no role, and never says it.
      ...(Type === 'MongoDB::Atlas::DatabaseUser' ? { Password: '' } : {}),
    });
    const readable = entries.filter(([, { Type, Properties = {} }]) =>
      /resolve:secretsmanager:(?:made|atlas|"[^\]]*CredentialsSecret)/.test(JSON.stringify(hidden(Type, Properties))),
    );
    expect(readable.map(([id]) => id)).toEqual([]);
    for (const [id, { Type, Properties }] of entries) {
      if (!/^AWS::RDS::DB(?:Cluster|Instance)$/.test(Type) || Properties.MasterUsername === undefined) continue;
      expect([id, JSON.stringify(Properties.MasterUserPassword)]).toEqual([
        id,
        expect.stringContaining('{{resolve:secretsmanager:'),
      ]);
      expect([id, Properties.StorageEncrypted]).toEqual([id, true]);
    }
  }));
