import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { linked } from '../fakes/linked.ts';
import { type Json, job } from './database-configs.ts';

const password = "$Secret('redis.password')";
const made = { instanceSize: 'cache.t4g.micro', defaultUserPassword: password };
const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:redis-a1B2c3';

const link = (properties: object, others: object = {}, stage = 'dev') =>
  linked(stringify({ resources: { cache: { type: 'redis-cluster', properties }, ...others } }), stage);

/** Returns the resources of a config without errors by logical id, with a job that is connected to the cluster. */
const resourcesOf = (properties: object, stage = 'dev'): Record<string, Json> => {
  const { value, diagnostics } = link(properties, { report: job({ connectTo: ['cache'] }) }, stage);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries([...(value?.resources ?? [])].map(([id, { body }]) => [id, body]));
};

const groupOf = (properties: object, stage?: string) => resourcesOf(properties, stage).CacheReplicationGroup;

const complaints = (properties: object): string[] =>
  link(properties).diagnostics.map(({ severity, code, place }: Diagnostic) =>
    `${severity} ${code} ${typeof place === 'object' && 'path' in place ? place.path.slice(3).join('.') : ''}`.trim(),
  );

/** Returns the environment variables and the native secrets of the connected job that are about the cluster, by name. */
const variablesOf = (properties: object) => {
  const { Environment, Secrets } = resourcesOf(properties).ReportJobDefinition.Properties.ContainerProperties;
  const named = (list: readonly Json[] = []) =>
    Object.fromEntries(
      list
        .filter(({ Name }) => Name.startsWith('STP_CACHE_'))
        .map(({ Name, Value, ValueFrom }) => [Name.slice('STP_CACHE_'.length), Value ?? ValueFrom]),
    );
  return { readable: named(Environment), secret: named(Secrets) };
};

/** Returns the connection strings in the secret of the stack, with `<…>` where CloudFormation puts a value. */
const stringsOf = (properties: object): unknown => {
  const written: Json = resourcesOf(properties).CacheConnectionSecret.Properties.SecretString;
  const parts: readonly Json[] = typeof written === 'string' ? [written] : written['Fn::Join'][1];
  const shown = parts.map((part) =>
    typeof part === 'string' ? part : `<${JSON.stringify(part).match(/\w*EndPoint|Join/)}>`,
  );
  return JSON.parse(shown.join('').replaceAll(/\{\{resolve[^}]*\}\}/g, '<secret>'));
};

describe('a Redis cluster', () => {
  test('is encrypted, asks for the password, and is in the network of the stack', () => {
    expect(groupOf(made)).toMatchObject({
      Type: 'AWS::ElastiCache::ReplicationGroup',
      Properties: {
        AtRestEncryptionEnabled: true,
        TransitEncryptionEnabled: true,
        AuthToken: '{{resolve:secretsmanager:redis:SecretString:password}}',
        CacheSubnetGroupName: { Ref: 'CacheSubnetGroup' },
        SecurityGroupIds: [{ 'Fn::GetAtt': ['CacheSecurityGroup', 'GroupId'] }],
      },
    });
  });

  test.each<[string, string, string, string]>([
    ['6.2', 'redis', 'default.redis6.x', 'default.redis6.x.cluster.on'],
    ['7.1', 'redis', 'default.redis7', 'default.redis7.cluster.on'],
    ['7.2', 'valkey', 'default.valkey7', 'default.valkey7.cluster.on'],
    ['8.1', 'valkey', 'default.valkey8', 'default.valkey8.cluster.on'],
  ])('of version %s is one of %s with %s, or with shards %s', (engineVersion, Engine, group, sharded) => {
    expect(groupOf({ ...made, engineVersion }).Properties).toMatchObject({ Engine, CacheParameterGroupName: group });
    expect(groupOf({ ...made, engineVersion, enableSharding: true }).Properties).toMatchObject({
      Engine,
      CacheParameterGroupName: sharded,
    });
  });

  test('without shards has one, and two zones where a copy takes over', () => {
    expect(groupOf(made).Properties).toMatchObject({
      NumCacheClusters: 1,
      AutomaticFailoverEnabled: false,
      MultiAZEnabled: false,
    });
    expect(groupOf({ ...made, numReplicaNodes: 1, enableAutomaticFailover: true }).Properties).toMatchObject({
      NumCacheClusters: 2,
      AutomaticFailoverEnabled: true,
      MultiAZEnabled: true,
    });
  });

  test('with shards fails over, and changes their number in place', () => {
    expect(groupOf({ ...made, enableSharding: true, numShards: 3 })).toMatchObject({
      UpdatePolicy: { UseOnlineResharding: true },
      Properties: { NumNodeGroups: 3, ReplicasPerNodeGroup: 0, AutomaticFailoverEnabled: true, MultiAZEnabled: false },
    });
    expect(groupOf(made)).not.toHaveProperty('UpdatePolicy');
  });

  test('has another name with another port or with shards, since AWS replaces it then', () => {
    const name = (more: object) => JSON.stringify(groupOf({ ...made, ...more }).Properties.ReplicationGroupId);
    const names = [{}, { port: 6380 }, { enableSharding: true }, { port: 6380, enableSharding: true }].map(name);
    expect(new Set(names).size).toBe(4);
    expect(name({ numReplicaNodes: 2, engineVersion: '8.1' })).toBe(names[0]);
  });

  test('of r6gd keeps data on its disks, and has another name, since AWS changes that in no cluster', () => {
    const tiered = groupOf({ ...made, instanceSize: 'cache.r6gd.xlarge' }).Properties;
    const { ReplicationGroupId, ...plain } = groupOf({ ...made, instanceSize: 'cache.r6g.xlarge' }).Properties;
    expect(tiered.DataTieringEnabled).toBe(true);
    expect(plain).not.toHaveProperty('DataTieringEnabled');
    expect(tiered.ReplicationGroupId).not.toEqual(ReplicationGroupId);
    expect(groupOf({ ...made, instanceSize: 'cache.r6gd.2xlarge' }).Properties.ReplicationGroupId).toEqual(
      tiered.ReplicationGroupId,
    );
  });

  test('leaves a snapshot, and none in a preview', () => {
    const snapshot = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };
    expect(groupOf(made)).toMatchObject(snapshot);
    expect(groupOf(made, 'pr-7')).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
  });

  test('logs slow commands into a group of the stack, unless logging is disabled', () => {
    const all = resourcesOf({ ...made, logging: { format: 'text', retentionDays: 7 } });
    expect(all.CacheLogGroup.Properties.RetentionInDays).toBe(7);
    expect(JSON.stringify(all.CacheLogGroup.Properties.LogGroupName)).toContain('/aws/vendedlogs/');
    expect(all.CacheReplicationGroup.Properties.LogDeliveryConfigurations).toEqual([
      {
        DestinationDetails: { CloudWatchLogsDetails: { LogGroup: { Ref: 'CacheLogGroup' } } },
        DestinationType: 'cloudwatch-logs',
        LogFormat: 'text',
        LogType: 'slow-log',
      },
    ]);
    const silent = resourcesOf({ ...made, logging: { disabled: true } });
    expect(silent).not.toHaveProperty('CacheLogGroup');
    // An empty list turns a log off; a missing one would leave it on: CloudFormation changes nothing it does not see.
    expect(silent.CacheReplicationGroup.Properties.LogDeliveryConfigurations).toEqual([]);
  });

  test('lets in the VPC, or only the pool of the connected jobs', () => {
    const vpc = resourcesOf({ ...made, port: 7000 });
    expect(vpc.CacheSecurityGroup.Properties.SecurityGroupIngress).toMatchObject([{ FromPort: 7000, ToPort: 7000 }]);
    const scoped = resourcesOf({ ...made, accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' } });
    expect(scoped.CacheSecurityGroup.Properties).not.toHaveProperty('SecurityGroupIngress');
    const rules = Object.values(scoped).filter(({ Type }) => Type === 'AWS::EC2::SecurityGroupIngress');
    expect(rules).toMatchObject([
      { Properties: { GroupId: { 'Fn::GetAtt': ['CacheSecurityGroup', 'GroupId'] }, FromPort: 6379, ToPort: 6379 } },
    ]);
  });
});

describe('a job that is connected to a Redis cluster', () => {
  test('gets its host, port and reader, and the connection strings as native secrets', () => {
    const { readable, secret } = variablesOf(made);
    expect(readable).toEqual({
      HOST: { 'Fn::GetAtt': ['CacheReplicationGroup', 'PrimaryEndPoint.Address'] },
      PORT: '6379',
      READER_HOST: { 'Fn::GetAtt': ['CacheReplicationGroup', 'ReaderEndPoint.Address'] },
      READER_PORT: '6379',
      SHARDING: 'false',
    });
    expect(Object.keys(secret).sort()).toEqual(['CONNECTION_STRING', 'READER_CONNECTION_STRING']);
    expect(stringsOf(made)).toEqual({
      connectionString: 'rediss://:<secret>@<PrimaryEndPoint>:6379',
      readerConnectionString: 'rediss://:<secret>@<ReaderEndPoint>:6379',
    });
  });

  test('gets the one address of a cluster with shards', () => {
    const { readable, secret } = variablesOf({ ...made, enableSharding: true });
    expect(readable).toEqual({
      HOST: { 'Fn::GetAtt': ['CacheReplicationGroup', 'ConfigurationEndPoint.Address'] },
      PORT: '6379',
      SHARDING: 'true',
    });
    expect(Object.keys(secret)).toEqual(['CONNECTION_STRING']);
  });

  test('gets the coordinates of one that is there already, of which nothing is made', () => {
    const existing = { host: 'redis.acme.internal', readerHost: 'copies.acme.internal', port: 6380, secretArn };
    const { readable, secret } = variablesOf({ existing });
    expect(readable).toEqual({
      HOST: 'redis.acme.internal',
      PORT: '6380',
      READER_HOST: 'copies.acme.internal',
      READER_PORT: '6380',
      SHARDING: 'false',
    });
    expect(secret).toMatchObject({ PASSWORD: `${secretArn}:password::` });
    expect(stringsOf({ existing })).toMatchObject({ connectionString: 'rediss://:<secret>@redis.acme.internal:6380' });
    expect(stringsOf({ existing: { host: 'redis', encrypted: false } })).toEqual({
      connectionString: 'redis://redis:6379',
    });
    expect(Object.keys(resourcesOf({ existing })).filter((id) => id.startsWith('Cache'))).toEqual([
      'CacheConnectionSecret',
    ]);
  });

  test('gets a password that stands in the config encoded', () => {
    const defaultUserPassword = 'a#b^c$d&e<f>g-h!ij';
    expect(stringsOf({ ...made, defaultUserPassword })).toMatchObject({
      connectionString: 'rediss://:a%23b%5Ec%24d%26e%3Cf%3Eg-h!ij@<PrimaryEndPoint>:6379',
    });
    expect(complaints({ ...made, defaultUserPassword })).toEqual(['warning config/plain-password defaultUserPassword']);
  });
});

describe('the properties of a Redis cluster', () => {
  test.each<[string, object, string[]]>([
    ['no password', { instanceSize: 'cache.t4g.micro' }, ['error config/missing-key']],
    [
      'a password with a slash',
      { ...made, defaultUserPassword: 'abcdefgh/ijklmnop' },
      ['warning config/plain-password defaultUserPassword', 'error config/wrong-format defaultUserPassword'],
    ],
    ['machines without encryption', { ...made, instanceSize: 'cache.m3.large' }, ['error config/redis instanceSize']],
    [
      'data on disks in a version that keeps none there',
      { ...made, instanceSize: 'cache.r6gd.xlarge', engineVersion: '6.0' },
      ['error config/redis engineVersion'],
    ],
    [
      'a failover without a copy',
      { ...made, enableAutomaticFailover: true },
      ['error config/redis enableAutomaticFailover'],
    ],
    [
      'shards without a failover',
      { ...made, enableSharding: true, enableAutomaticFailover: false },
      ['error config/redis enableAutomaticFailover'],
    ],
    ['shards that are not enabled', { ...made, numShards: 2 }, ['error config/redis numShards']],
    [
      'more nodes than ElastiCache takes',
      { ...made, enableSharding: true, numShards: 251, numReplicaNodes: 1 },
      ['error config/redis numShards'],
    ],
    [
      'what is made beside what is there',
      { existing: { host: 'redis' }, defaultUserPassword: password, logging: {} },
      ['error config/redis defaultUserPassword', 'error config/redis logging'],
    ],
    [
      'numbers of one that is made beside what is there, even if they are the usual ones',
      {
        existing: { host: 'redis', port: 7000 },
        ...{ port: 6379, numShards: 1, numReplicaNodes: 0, automatedBackupRetentionDays: 0, engineVersion: '6.2' },
      },
      ['port', 'numShards', 'numReplicaNodes', 'automatedBackupRetentionDays', 'engineVersion'].map(
        (key) => `error config/redis ${key}`,
      ),
    ],
    [
      'a secret whose ARN is not whole',
      { existing: { host: 'redis', secretArn: secretArn.slice(0, -7) } },
      ['error config/wrong-format existing.secretArn'],
    ],
  ])('are refused with %s', (_, properties, expected) => {
    expect(complaints(properties)).toEqual(expected);
  });
});
