import { describe, expect, test } from '@jest/globals';
import { account, complaints, existing, link, made } from './atlas-configs.ts';
import type { Json } from './database-configs.ts';

describe('the properties of a MongoDB cluster', () => {
  const at = (key: string) => `error config/mongo-db resources.orders.properties.${key}`;

  test.each<[string, object, string[]]>([
    ['a shared tier', { clusterTier: 'M5' }, [at('clusterTier')]],
    ['shards of a small tier', { ...made, numShards: 2 }, [at('numShards')]],
    [
      'backups to any minute without backups',
      { ...made, enablePointInTimeRecovery: true },
      [at('enablePointInTimeRecovery')],
    ],
    [
      'a connector that reads copies which are not there',
      { ...made, biConnector: { enabled: true, readPreference: 'analytics' } },
      [at('biConnector.readPreference')],
    ],
    [
      'a password that stands in the config',
      { ...made, adminUserCredentials: { userName: 'admin', password: 'abc' } },
      ['warning config/plain-password resources.orders.properties.adminUserCredentials.password'],
    ],
    [
      'what is made beside what is there',
      { ...existing, version: '7.0', enableBackups: false },
      [at('version'), at('enableBackups')],
    ],
    [
      'a connection string that stands in the config',
      { existing: { connectionString: 'mongodb+srv://a:b@orders.ab1cd.mongodb.net' } },
      ['warning config/plain-password resources.orders.properties.existing.connectionString'],
    ],
  ])('are told of with %s', (_, properties, expected) => {
    expect(complaints(properties)).toEqual(expected);
  });
});

describe('the account at Atlas', () => {
  const path = 'providerConfig.mongoDbAtlas';

  test.each<[string, object, string[]]>([
    [
      'keys that stand in the config',
      { ...account, publicKey: 'abc', privateKey: 'def' },
      [`error config/mongo-db ${path}.publicKey`, `error config/mongo-db ${path}.privateKey`],
    ],
    ['nobody who reaches the clusters', { ...account, accessibility: undefined }, [`error config/missing-key ${path}`]],
    [
      'a list without addresses',
      { ...account, accessibility: { accessibilityMode: 'whitelisted-ips-only' } },
      [`error config/missing-key ${path}.accessibility.accessibilityMode`],
    ],
    [
      'a peering, which CloudFormation cannot accept',
      { ...account, accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' } },
      [`error config/not-supported ${path}.accessibility.accessibilityMode`],
    ],
  ])('is refused with %s, once for all clusters', (_, mongoDbAtlas, expected) => {
    const more = { second: { type: 'mongo-db-atlas-cluster', properties: made } };
    expect(complaints(made, JSON.parse(JSON.stringify(mongoDbAtlas)), more)).toEqual(expected);
  });

  test('is needed by a cluster that is made', () => {
    expect(link(made, undefined).diagnostics.map(({ code, place }) => [code, (place as Json).path])).toEqual([
      ['config/missing-key', ['resources', 'orders']],
    ]);
  });
});
