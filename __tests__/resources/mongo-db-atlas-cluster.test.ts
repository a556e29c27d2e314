import { describe, expect, test } from '@jest/globals';
import { resolved } from '../cloudformation/resolved.ts';
import { account, complaints, existing, link, made } from './atlas-configs.ts';
import { atlasSchemas } from './atlas-schemas.ts';
import { type Json, job } from './database-configs.ts';

/** Returns the resources of a config without errors by logical id, with two jobs, one of which is connected to the cluster. */
const resourcesOf = (properties: object, mongoDbAtlas: object | undefined = account): Record<string, Json> => {
  const others = { report: job({ connectTo: ['orders'] }), other: job() };
  const { value, diagnostics } = link(properties, mongoDbAtlas, others);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries([...(value?.resources ?? [])].map(([id, { body }]) => [id, body]));
};

const clusterOf = (more: object): Json => resourcesOf({ ...made, ...more }).OrdersCluster.Properties;

describe('a MongoDB cluster at Atlas', () => {
  test('is in a project of its own, of the organization of the account', () => {
    const { OrdersProject, OrdersCluster } = resourcesOf(made);
    expect(OrdersProject).toMatchObject({
      Type: 'MongoDB::Atlas::Project',
      Properties: { OrgId: '5f2a0c1b2d3e4f5a6b7c8d9e', WithDefaultAlertsSettings: true },
    });
    expect(OrdersCluster.Properties.ProjectId).toEqual({ 'Fn::GetAtt': ['OrdersProject', 'Id'] });
  });

  test('is made by the keys of a secret in the folder in which the types of Atlas look for them', () => {
    const all = resourcesOf(made);
    const { Name, SecretString } = all.OrdersProfileSecret.Properties;
    const profile = resolved(all.OrdersCluster.Properties.Profile);
    expect(resolved(Name)).toBe(`cfn/atlas/profile/${profile}`);
    expect(JSON.parse(resolved(SecretString))).toEqual({
      PublicKey: '{{resolve:secretsmanager:atlas:SecretString:publicKey}}',
      PrivateKey: '{{resolve:secretsmanager:atlas:SecretString:privateKey}}',
    });
    const ofAtlas = Object.values(all).filter(({ Type }) => Type.startsWith('MongoDB::'));
    expect(ofAtlas).toHaveLength(4);
    for (const { Properties, DependsOn } of ofAtlas) {
      expect(resolved(Properties.Profile)).toBe(profile);
      expect(['OrdersProfileSecret', 'OrdersCluster']).toContain(DependsOn[0]);
    }
  });

  test('has three machines in the region of the stack, whose disks grow, unless the config says otherwise', () => {
    expect(clusterOf({})).toMatchObject({
      Name: 'orders',
      ClusterType: 'REPLICASET',
      MongoDBMajorVersion: '7.0',
      BackupEnabled: false,
      PitEnabled: false,
      ReplicationSpecs: [
        {
          NumShards: 1,
          AdvancedRegionConfigs: [
            {
              RegionName: 'EU_WEST_1',
              ProviderName: 'AWS',
              Priority: 7,
              ElectableSpecs: { InstanceSize: 'M10', NodeCount: 3 },
              AnalyticsSpecs: { InstanceSize: 'M10', NodeCount: 0 },
              ReadOnlySpecs: { InstanceSize: 'M10', NodeCount: 0 },
              AutoScaling: { DiskGB: { Enabled: true }, Compute: { Enabled: false, ScaleDownEnabled: false } },
            },
          ],
        },
      ],
    });
  });

  test('has shards, copies, backups and a connector as the config says', () => {
    const more = {
      clusterTier: 'M30',
      numShards: 2,
      diskSizeGB: 40,
      version: '8.0',
      replication: { numElectableNodes: 5, numAnalyticsNodes: 1, numReadOnlyNodes: 2 },
      enableBackups: true,
      enablePointInTimeRecovery: true,
      biConnector: { enabled: true, readPreference: 'analytics' },
    };
    const { ReplicationSpecs, ...cluster } = clusterOf(more);
    expect(cluster).toMatchObject({
      ClusterType: 'SHARDED',
      MongoDBMajorVersion: '8.0',
      DiskSizeGB: 40,
      BackupEnabled: true,
      PitEnabled: true,
      BiConnector: { Enabled: true, ReadPreference: 'analytics' },
    });
    expect(ReplicationSpecs).toMatchObject([
      {
        NumShards: 2,
        AdvancedRegionConfigs: [
          { ElectableSpecs: { NodeCount: 5 }, AnalyticsSpecs: { NodeCount: 1 }, ReadOnlySpecs: { NodeCount: 2 } },
        ],
      },
    ]);
  });

  test.each<[object, object]>([
    [
      { minClusterTier: 'M10', maxClusterTier: 'M40' },
      { Enabled: true, ScaleDownEnabled: true, MinInstanceSize: 'M10', MaxInstanceSize: 'M40' },
    ],
    [
      { maxClusterTier: 'M40', disableScaleDown: true },
      { Enabled: true, ScaleDownEnabled: false, MaxInstanceSize: 'M40' },
    ],
    [{ disableDiskScaling: true }, { Enabled: false, ScaleDownEnabled: false }],
  ])('scales by %j as %j', (autoScaling, Compute) => {
    const [{ AdvancedRegionConfigs }] = clusterOf({ autoScaling }).ReplicationSpecs;
    expect(AdvancedRegionConfigs[0].AutoScaling.Compute).toEqual(Compute);
    expect(AdvancedRegionConfigs[0].AutoScaling.DiskGB.Enabled).toBe(!('disableDiskScaling' in autoScaling));
  });

  test('lets in the addresses that the config lists, or the internet with a warning', () => {
    const listOf = (accessibility: object) =>
      resourcesOf(made, { ...account, accessibility }).OrdersProjectIpAccessList.Properties.AccessList.map(
        ({ CIDRBlock }: Json) => CIDRBlock,
      );
    expect(listOf(account.accessibility)).toEqual(['203.0.113.7/32', '198.51.100.0/24']);
    expect(listOf({ accessibilityMode: 'internet' })).toEqual(['0.0.0.0/0']);
    expect(complaints(made, { ...account, accessibility: { accessibilityMode: 'internet' } })).toEqual([
      'warning config/public-database providerConfig.mongoDbAtlas.accessibility.accessibilityMode',
    ]);
  });
});

test('every resource at Atlas has what MongoDB’s schemas require, and no property that they lack', () => {
  const autoScaling = { minClusterTier: 'M10', maxClusterTier: 'M40' };
  const adminUserCredentials = { userName: 'admin', password: "$Secret('atlas.admin')" };
  const biConnector = { enabled: true };
  const all = resourcesOf({ ...made, diskSizeGB: 40, autoScaling, adminUserCredentials, biConnector });
  const judge = (name: string, value: object) => {
    const { properties = '', required = '' } = atlasSchemas[name] ?? {};
    const keys = Object.keys(value);
    return [
      ...keys.filter((key) => !properties.split(' ').includes(key)).map((key) => `${name} has ${key}`),
      ...required
        .split(' ')
        .filter((key) => key && !keys.includes(key))
        .map((key) => `${name} lacks ${key}`),
    ];
  };
  const ofAtlas = Object.values(all).filter(({ Type }) => Type.startsWith('MongoDB::Atlas::'));
  expect(ofAtlas).toHaveLength(5);
  const [spec] = all.OrdersCluster.Properties.ReplicationSpecs;
  const [region] = spec.AdvancedRegionConfigs;
  expect([
    ...ofAtlas.flatMap(({ Type, Properties }) => judge(Type.split('::')[2], Properties)),
    ...judge('advancedReplicationSpec', spec),
    ...judge('advancedRegionConfig', region),
    ...judge('specs', region.ElectableSpecs),
    ...judge('advancedAutoScaling', region.AutoScaling),
    ...judge('compute', region.AutoScaling.Compute),
  ]).toEqual([]);
  expect(judge('Cluster', { Nmae: 'x' })).toEqual([
    'Cluster has Nmae',
    'Cluster lacks Name',
    'Cluster lacks ProjectId',
  ]);
});

describe('a job that is connected to a MongoDB cluster', () => {
  const variableOf = (properties: object) => {
    const all = resourcesOf(properties);
    const { Environment = [], Secrets = [] } = all.ReportJobDefinition.Properties.ContainerProperties;
    return [...Environment, ...Secrets].filter(({ Name }: Json) => Name.startsWith('STP_ORDERS_'));
  };

  test('gets its address, and its role is a user who reads and writes there', () => {
    expect(variableOf(made)).toEqual([
      { Name: 'STP_ORDERS_CONNECTION_STRING', ValueFrom: expect.objectContaining({ 'Fn::Join': expect.anything() }) },
    ]);
    const { SecretString } = resourcesOf(made).OrdersConnectionSecret.Properties;
    expect(SecretString['Fn::Join'][1]).toEqual([
      '{"connectionString":"',
      { 'Fn::GetAtt': ['OrdersCluster', 'ConnectionStrings.StandardSrv'] },
      '"}',
    ]);
    const users = Object.entries(resourcesOf(made)).filter(([, { Type }]) => Type === 'MongoDB::Atlas::DatabaseUser');
    expect(users).toMatchObject([
      [
        'OrdersReportDatabaseUser',
        {
          DependsOn: ['OrdersCluster'],
          Properties: {
            AWSIAMType: 'ROLE',
            // STS, which tells Atlas who calls, names no path.
            Username: {
              'Fn::Join': [
                '',
                [
                  'arn:',
                  { Ref: 'AWS::Partition' },
                  ':iam::',
                  { Ref: 'AWS::AccountId' },
                  ':role/',
                  { Ref: 'ReportRole' },
                ],
              ],
            },
            DatabaseName: '$external',
            Roles: [{ DatabaseName: 'admin', RoleName: 'readWriteAnyDatabase' }],
            Scopes: [{ Name: 'orders', Type: 'CLUSTER' }],
          },
        },
      ],
    ]);
  });

  test('gets the connection string of one that is there already as a native secret, and nothing is made at Atlas', () => {
    const all = resourcesOf(existing, undefined);
    expect(Object.keys(all).filter((id) => id.startsWith('Orders'))).toEqual(['OrdersConnectionSecret']);
    expect(all.OrdersConnectionSecret.Properties.SecretString).toBe(
      '{"connectionString":"{{resolve:secretsmanager:atlas:SecretString:orders}}"}',
    );
    expect(variableOf(existing)).toEqual([
      { Name: 'STP_ORDERS_CONNECTION_STRING', ValueFrom: expect.objectContaining({ 'Fn::Join': expect.anything() }) },
    ]);
  });
});

test('an administrator of a MongoDB cluster has the password of a secret', () => {
  const adminUserCredentials = { userName: 'admin', password: "$Secret('atlas.admin')" };
  expect(resourcesOf({ ...made, adminUserCredentials }).OrdersDatabaseUser.Properties).toMatchObject({
    DatabaseName: 'admin',
    Username: 'admin',
    Password: '{{resolve:secretsmanager:atlas:SecretString:admin}}',
    Roles: [{ RoleName: 'atlasAdmin' }, { RoleName: 'readWriteAnyDatabase' }],
  });
});
