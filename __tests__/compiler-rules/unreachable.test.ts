import { expect, test } from '@jest/globals';
import { config, job } from './configs.ts';
import { compiled } from './harness.ts';
import type { Json } from './reading.ts';

const jobQueueArn = 'arn:aws:batch:eu-west-1:123456789012:job-queue/shared';
const database = (accessibility?: Json): Json => ({
  type: 'relational-database',
  properties: {
    credentials: { masterUserPassword: "$Secret('orders.password')" },
    engine: { type: 'postgres', properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } } },
    ...(accessibility ? { accessibility } : {}),
  },
});
const fn = (more: Json): Json => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/api.ts' } },
    ...more,
  },
});
const redis: Json = {
  type: 'redis-cluster',
  properties: { instanceSize: 'cache.t4g.micro', defaultUserPassword: "$Secret('redis.password')" },
};
const listed = (...whitelistedIps: string[]) =>
  database({ accessibilityMode: 'whitelisted-ips-only', whitelistedIps, forceDisablePublicIp: true });
const files = { 'src/api.ts': 'export default async () => 1;' };
const elsewhere = { jobQueueArn, connectTo: ['orders'] };

/** Returns the sentences of `config/no-route` about `connectTo` of a config. */
const unreachable = async (orders: Json, connected: Json, stackConfig: Json = {}): Promise<string[]> => {
  const { diagnostics } = await compiled({ ...config({ orders, connected }, stackConfig), files });
  return diagnostics
    .filter(({ code, place }) => code === 'config/no-route' && JSON.stringify(place).includes('connectTo'))
    .map(({ sentence }) => sentence);
};

test.each<[string, Json, Json]>([
  [
    'a job of the stack and a database that lets in listed addresses',
    listed('192.0.2.7'),
    job({ connectTo: ['orders'] }),
  ],
  [
    'a function in the VPC and such a database',
    listed('192.0.2.7'),
    fn({ joinDefaultVpc: true, connectTo: ['orders'] }),
  ],
  ['a job in another queue and a database of the VPC', database(), job(elsewhere)],
  ['a job in another queue and a cache of the VPC', redis, job(elsewhere)],
  ['a function outside of the VPC and a database of the VPC', database(), fn({ connectTo: ['orders'] })],
])('%s are warned of, since the one does not reach the other', async (_what, orders, connected) => {
  expect(await unreachable(orders, connected)).toEqual([expect.stringMatching(/^orders lets in only /)]);
});

test.each<[string, Json, Json]>([
  ['a job and a database of the VPC', database(), job({ connectTo: ['orders'] })],
  ['a job and a cache of the VPC', redis, job({ connectTo: ['orders'] })],
  ['a job and listed addresses of a VPC', listed('10.0.0.0/8'), job({ connectTo: ['orders'] })],
  ['a job and listed addresses that contain those of a VPC', listed('0.0.0.0/0'), job({ connectTo: ['orders'] })],
  ['a function in the VPC', database(), fn({ joinDefaultVpc: true, connectTo: ['orders'] })],
  ['a job in another queue, whose address may be listed', listed('192.0.2.7'), job(elsewhere)],
  ['a job in another queue beside the VPC', database({ whitelistedIps: ['192.0.2.7'] }), job(elsewhere)],
  ['a job in another queue and a public database', database({ accessibilityMode: 'internet' }), job(elsewhere)],
])('%s have no such warning', async (_what, orders, connected) => {
  expect(await unreachable(orders, connected)).toEqual([]);
});

test('a queue may be in the VPC that the stack reuses', async () => {
  const stackConfig = { stackConfig: { vpc: { reuseVpc: { vpcId: 'vpc-0a1b2c3d' } } } };
  expect(await unreachable(database(), job(elsewhere), stackConfig)).toEqual([]);
});

const jobsImage = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/report:1';
const shut: Json = {
  vpc: {
    interfaceEndpoints: {
      services: ['ecs', 'ecs-agent', 'ecs-telemetry', 'ecr.api', 'ecr.dkr', 'logs', 'secretsmanager'],
    },
  },
};
const packaging = { type: 'prebuilt-image', properties: { image: jobsImage } };
const inPool = (more: Json = { connectTo: ['orders'] }) => job({ packaging, ...more });
const page: Json = {
  type: 'private-service',
  properties: { packaging, resources: { cpu: 0.25, memory: 512 }, connectTo: ['orders'] },
};
const inVpc = fn({ joinDefaultVpc: true, connectTo: ['orders'] });
const existing = (type: string, properties: Json): Json => ({ type, properties: { existing: properties } });
const upstash = existing('upstash-redis', {
  host: 'a.upstash.io',
  password: "$Secret('upstash.password')",
  restToken: "$Secret('upstash.token')",
});
const atlas = existing('mongo-db-atlas-cluster', { connectionString: "$Secret('atlas.archive')" });

for (const [called, there] of [
  ['a database at Upstash', upstash],
  ['a cluster of Atlas', atlas],
] as const) {
  test.each<[string, Json]>([
    ['a job', inPool()],
    ['a private service', page],
    ['a function in the VPC', inVpc],
  ])(`%s that reaches no internet is warned of ${called}`, async (_what, connected) => {
    expect(await unreachable(there, connected, { stackConfig: shut })).toEqual([
      expect.stringMatching(
        /^orders is reached over the internet, and without a NAT gateway the (?:job|service|function) /,
      ),
    ]);
  });

  test.each<[string, Json, Json]>([
    ['a job in public subnets', inPool(), {}],
    ['a private service in public subnets', page, {}],
    ['a job behind NAT gateways', inPool(), { vpc: { nat: { availabilityZones: 1 } } }],
    ['a function behind NAT gateways', inVpc, { vpc: { nat: { availabilityZones: 1 } } }],
    ['a job in subnets that nobody has asked AWS about', inPool(), { vpc: { reuseVpc: { vpcId: 'vpc-1' } } }],
    ['a function in such subnets', inVpc, { vpc: { reuseVpc: { vpcId: 'vpc-1' } } }],
    ['a job in a queue of its own', job(elsewhere), {}],
    ['a function outside of the VPC', fn({ connectTo: ['orders'] }), {}],
  ])(`%s is not warned of ${called}`, async (_what, connected, stackConfig) => {
    expect(await unreachable(there, connected, { stackConfig })).toEqual([]);
  });
}

const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-a1B2c3';
const postgres = (host: string) =>
  existing('relational-database', { engine: 'postgres', host, dbName: 'orders', secretArn });
const reusing: Json = { vpc: { reuseVpc: { vpcId: 'vpc-1' } } };
const privateHosts: [string, Json][] = [
  ['a database at a private address', postgres('10.0.3.4')],
  ['a cluster of ElastiCache', existing('redis-cluster', { host: 'my.abc.ng.0001.euw1.cache.amazonaws.com' })],
  ['a service with a private name', existing('private-service', { host: 'prices.acme.internal' })],
];

test.each(privateHosts)(
  '%s that is there already is warned of in a stack with a VPC of its own',
  async (_what, there) => {
    for (const [connected, subject] of [
      [inPool(), 'job'],
      [page, 'service'],
      [inVpc, 'function'],
    ] as const)
      expect(await unreachable(there, connected)).toEqual([
        expect.stringContaining(
          `orders is in a VPC that is there already, and the ${subject} in one that the stack makes`,
        ),
      ]);
    expect(await unreachable(there, fn({ connectTo: ['orders'] }))).toEqual([
      'orders lets in only its VPC, and the function is outside.',
    ]);
  },
);

test.each(privateHosts)(
  '%s that is there already is not warned of where its VPC may be the one',
  async (_what, there) => {
    for (const connected of [inPool(), page, inVpc])
      expect(await unreachable(there, connected, { stackConfig: reusing })).toEqual([]);
    expect(await unreachable(there, job(elsewhere))).toEqual([]);
    const { diagnostics } = await compiled({
      ...config({ orders: there, connected: inPool() }, {}),
      stage: 'pr-7',
      files,
    });
    expect(diagnostics.filter(({ code }) => code === 'config/no-route')).toEqual([]);
  },
);

test('a database that is there already at a name of RDS may be public, and is not warned of', async () => {
  expect(await unreachable(postgres('orders.c0ffee.eu-west-1.rds.amazonaws.com'), inPool())).toEqual([]);
});

test('a file system that is there already is not mounted from a VPC that the stack makes', async () => {
  const shared = existing('efs-filesystem', { fileSystemId: 'fs-0123456789abcdef0' });
  const mount = { type: 'efs', properties: { efsFilesystemName: 'shared', mountPath: '/mnt/data' } };
  const warned = async (connected: Json, stackConfig: Json = {}) => {
    const { diagnostics } = await compiled({ ...config({ shared, connected }, { stackConfig }), files });
    return diagnostics.filter(
      ({ code, place }) => code === 'config/no-route' && JSON.stringify(place).includes('efsFile'),
    );
  };
  const mounting = [job({ volumes: [mount] }), fn({ joinDefaultVpc: true, volumeMounts: [mount] })];
  for (const connected of mounting) {
    const [warning] = await warned(connected);
    expect(warning?.sentence).toMatch(
      /^shared is in a VPC that is there already, and the (?:job|function) in one that /,
    );
    expect(warning?.hint).toContain('reuseVpc with the VPC of shared');
    expect(await warned(connected, reusing)).toEqual([]);
  }
  expect(await warned(job({ jobQueueArn, volumes: [mount] }))).toEqual([]);
});
