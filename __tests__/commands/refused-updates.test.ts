import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import { makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { planned, request } from './plan-fixture.ts';

const key = (name: string) => ({ partitionKey: { name, type: 'string' } });
const job = (filters: readonly string[]) => ({
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1.36' } } },
    resources: { cpu: 1, memory: 900 },
    events: filters.map((filter) => ({
      type: 'cloudwatch-log',
      properties: { logGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:access', filter },
    })),
  },
});

/** Returns a config of a resource and a job, as JSON. */
const configOf = (one: object, filters: readonly string[] = ['ERROR']) =>
  JSON.stringify({ serviceName: 'shop', resources: { one, report: job(filters) } });

const table = (indexes: readonly string[]) => ({
  type: 'dynamo-db-table',
  properties: { primaryKey: key('id'), secondaryIndexes: indexes.map((name) => ({ name, ...key(name) })) },
});
const stream = (shardCount: number) => ({
  type: 'kinesis-stream',
  properties: { capacityMode: 'PROVISIONED', shardCount },
});
const database = (version: string, initialSize: number) => ({
  type: 'relational-database',
  properties: {
    engine: {
      type: 'postgres',
      properties: { version, storage: { initialSize }, primaryInstance: { instanceSize: 'db.t4g.micro' } },
    },
  },
});
const pool = (properties: object) => ({ type: 'user-auth-pool', properties });

/** Returns a config of an HTTP API with a domain, by the name of the API. */
const answeringAs = (name: string) =>
  JSON.stringify({
    serviceName: 'shop',
    resources: {
      [name]: {
        type: 'http-api-gateway',
        properties: {
          customDomains: [
            {
              domainName: 'api.example.com',
              customCertificateArn:
                'arn:aws:acm:us-east-1:123456789012:certificate/7a5b1f0e-5c1f-4f0a-9c0e-2f6d1b0a4e11',
              disableDnsRecordCreation: true,
            },
          ],
        },
      },
      report: job([]),
    },
  });

/** Edits of a config that AWS refuses while it updates a stack: the config before, the config after, the resource. */
const edits: Readonly<Record<string, readonly [before: string, after: string, id: string]>> = {
  'two indexes at once': [configOf(table([])), configOf(table(['day', 'month'])), 'OneGlobalTable'],
  'three times the shards': [configOf(stream(1)), configOf(stream(3)), 'OneStream'],
  'an earlier version of a database': [configOf(database('17.6', 20)), configOf(database('17.4', 20)), 'OneDbInstance'],
  'a smaller disk of a database': [configOf(database('17.6', 100)), configOf(database('17.6', 50)), 'OneDbInstance'],
  'another name of an API with a domain': [answeringAs('one'), answeringAs('two'), 'TwoDomainName'],
  'an attribute that goes': [configOf(pool({ schema: [{ name: 'city' }] })), configOf(pool({})), 'OneUserPool'],
  'another name to sign in': [configOf(pool({})), configOf(pool({ allowPhoneNumberAsUserName: false })), 'OneUserPool'],
  'another filter beside one': [
    configOf(table([]), ['ERROR', 'WARN']),
    configOf(table([]), ['ERROR', 'FATAL']),
    'ReportCloudwatchLog',
  ],
};

const deployed = async (text: string) => {
  const account = makeAccount();
  await deploy(makeWorld([], account, text).world, request());
  return account;
};

describe.each(Object.entries(edits))('The update by %s', (_, [before, after, id]) => {
  test('is refused by deploy before a change set, an image or a count of quotas', async () => {
    const account = await deployed(before);
    const fake = makeWorld([], account, after);
    fake.asked.length = 0;
    account.cloud.mutations.length = 0;
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      code: 'stack/refused-update',
      message: expect.stringMatching(new RegExp(`^Nothing was changed, since AWS would refuse it .*: ${id}`)),
      hint: expect.stringMatching(new RegExp(`^${id}`)),
    });
    expect([account.cloud.mutations, fake.published]).toEqual([[], []]);
    expect(fake.asked.filter((call) => call.startsWith('quotas.'))).toEqual([]);
  });

  test('is refused by plan, which tells it in its file, its text and its report', async () => {
    const account = await deployed(before);
    const fake = makeWorld([], account, after);
    const { refused } = await planned(fake);
    expect(refused).toEqual([expect.objectContaining({ logicalId: expect.stringMatching(new RegExp(`^${id}`)) })]);
    const [{ why, instead } = { why: '', instead: '' }] = refused ?? [];
    expect(fake.lines.join('')).toContain(`${why}. ${instead}.`);
    expect(fake.lines.join('')).toContain('shop-dev: blocked, AWS would refuse 1 change.');
    expect(fake.files['report.md']).toContain('> **What AWS would refuse: 1**');
    expect(fake.files['report.md']).toContain('**Instead:**');
    const { refusal } = await plan(fake.world, request());
    expect(refusal?.code).toBe('stack/refused-update');
    expect((await plan(fake.world, request({ failOnBlocked: false }))).refusal).toBeUndefined();
  });

  test('is no trouble of a stage that is not deployed', async () => {
    await deployed(after);
    expect((await planned(makeWorld([], makeAccount(), after))).refused).toBeUndefined();
  });
});
