import { describe, expect, test } from '@jest/globals';
import { linked } from '../fakes/linked.ts';

type Json = Record<string, unknown>;
const key = (name: string, type = 'string') => ({ name, type });
const id = { partitionKey: key('id') };
/** Returns the table of a config, and the diagnostics as `code path`. */
const tableOf = (properties: Json, more: Json = {}) => {
  const resources = { accounts: { type: 'dynamo-db-table', properties: { primaryKey: id, ...properties } } };
  const { value, diagnostics } = linked(JSON.stringify({ resources, ...more }));
  const found = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${(place as { path: unknown[] }).path.slice(3).join('.')}`);
  const table = value?.resources.get('AccountsGlobalTable')?.body.Properties as Json;
  return { table, found };
};
const index = (name: string, more: Json = {}) => ({ name, partitionKey: key('mail'), ...more });

describe('a table', () => {
  test('is paid per request, in the region of the stack alone, and names each key attribute once', () => {
    const { table } = tableOf({
      primaryKey: { ...id, sortKey: key('at', 'number') },
      secondaryIndexes: [
        index('byMail', { sortKey: key('at', 'number') }),
        index('byToken', { partitionKey: key('token', 'binary') }),
      ],
    });
    expect(table).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'at', AttributeType: 'N' },
        { AttributeName: 'id', AttributeType: 'S' },
        { AttributeName: 'mail', AttributeType: 'S' },
        { AttributeName: 'token', AttributeType: 'B' },
      ],
      Replicas: [{ Region: { Ref: 'AWS::Region' } }],
    });
    expect(JSON.stringify(table)).not.toMatch(/Provisioned|StreamSpecification|TableName/);
  });

  test('has no name that the config or the stack gives', () => {
    expect(tableOf({}).table).not.toHaveProperty('TableName');
  });

  test('switches backups off again', () => {
    const backups = (properties: Json) =>
      (tableOf(properties).table.Replicas as Json[])[0]?.PointInTimeRecoverySpecification;
    expect(backups({ enablePointInTimeRecovery: true })).toEqual({ PointInTimeRecoveryEnabled: true });
    expect(backups({})).toEqual({ PointInTimeRecoveryEnabled: false });
  });

  test('has the tags of the config at its replica, where they change in place', () => {
    const { table } = tableOf({}, { stackConfig: { tags: [{ name: 'team', value: 'data' }] } });
    expect(table).not.toHaveProperty('Tags');
    expect((table.Replicas as Json[])[0]?.Tags).toEqual([{ Key: 'team', Value: 'data' }]);
  });

  test('gives its indexes its own throughput, which scales or stays', () => {
    const scaling = { minUnits: 2, maxUnits: 9, keepUtilizationUnder: 60 };
    const { table } = tableOf({
      provisionedThroughput: { readUnits: 20, writeUnits: 3, readScaling: scaling },
      secondaryIndexes: [index('byMail')],
    });
    const read = {
      ReadCapacityAutoScalingSettings: {
        MinCapacity: 2,
        MaxCapacity: 9,
        SeedCapacity: 9,
        TargetTrackingScalingPolicyConfiguration: { TargetValue: 60 },
      },
    };
    const write = { WriteCapacityAutoScalingSettings: { MinCapacity: 3, MaxCapacity: 3, SeedCapacity: 3 } };
    expect(table).toMatchObject({
      BillingMode: 'PROVISIONED',
      WriteProvisionedThroughputSettings: write,
      GlobalSecondaryIndexes: [{ IndexName: 'byMail', WriteProvisionedThroughputSettings: write }],
      Replicas: [
        {
          ReadProvisionedThroughputSettings: read,
          GlobalSecondaryIndexes: [{ IndexName: 'byMail', ReadProvisionedThroughputSettings: read }],
        },
      ],
    });
    const fixed = tableOf({ provisionedThroughput: { readUnits: 4, writeUnits: 3 } }).table.Replicas as Json[];
    expect(fixed[0]?.ReadProvisionedThroughputSettings).toEqual({ ReadCapacityUnits: 4 });
  });

  test('has indexes that hold all attributes, some, or the keys alone', () => {
    const { table } = tableOf({
      secondaryIndexes: [index('all'), index('some', { projections: ['name'] }), index('none', { projections: [] })],
    });
    expect((table.GlobalSecondaryIndexes as Json[]).map(({ Projection }) => Projection)).toEqual([
      { ProjectionType: 'ALL' },
      { ProjectionType: 'INCLUDE', NonKeyAttributes: ['name'] },
      { ProjectionType: 'KEYS_ONLY' },
    ]);
  });

  test.each<[string, Json, string]>([
    [
      'an attribute of two types',
      { secondaryIndexes: [index('byId', { partitionKey: key('id', 'number') })] },
      'config/key-clash secondaryIndexes.0.partitionKey.type',
    ],
    [
      'one attribute as both keys',
      { primaryKey: { ...id, sortKey: key('id') } },
      'config/key-clash primaryKey.sortKey.name',
    ],
    [
      'one attribute as both keys of an index',
      { secondaryIndexes: [index('byMail', { sortKey: key('mail') })] },
      'config/key-clash secondaryIndexes.0.sortKey.name',
    ],
    [
      'an index twice',
      { secondaryIndexes: [index('byMail'), index('byMail')] },
      'config/key-clash secondaryIndexes.1.name',
    ],
    [
      'an attribute that an index holds twice',
      { secondaryIndexes: [index('byMail', { projections: ['a', 'a'] })] },
      'config/key-clash secondaryIndexes.0.projections.1',
    ],
    [
      'more attributes in indexes than AWS takes',
      {
        secondaryIndexes: [1, 2, 3, 4, 5, 6].map((part) =>
          index(`by${part}`, { projections: Array.from({ length: 17 }, (_, at) => `a${at}`) }),
        ),
      },
      'config/out-of-range secondaryIndexes',
    ],
    [
      'scaling between bounds that exclude each other',
      {
        provisionedThroughput: {
          readUnits: 1,
          writeUnits: 1,
          writeScaling: { minUnits: 5, maxUnits: 4, keepUtilizationUnder: 70 },
        },
      },
      'config/out-of-range provisionedThroughput.writeScaling.minUnits',
    ],
  ])('is refused with %s', (_, properties, expected) => {
    expect(tableOf(properties).found).toEqual([expected]);
  });

  test('is refused for every mistake at once', () => {
    const properties = {
      primaryKey: { ...id, sortKey: key('id', 'number') },
      secondaryIndexes: [index('byMail'), index('byMail')],
    };
    expect(tableOf(properties).found).toHaveLength(3);
  });
});
