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
