import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { withRetentionPolicies } from '../../src/cloudformation/retention.ts';
import { linked } from '../fakes/linked.ts';
import { aurora, credentials, postgres, resourcesOf, serverless } from './database-configs.ts';

const idsOf = (properties: object, type: string): string[] =>
  Object.entries(resourcesOf(properties))
    .filter(([, { Type }]) => Type === type)
    .map(([id]) => id);

describe('a database of RDS', () => {
  test('is encrypted, in the network of the stack, and has no public address', () => {
    const all = resourcesOf({ credentials, engine: postgres });
    expect(all.ShopDbInstance.Properties).toMatchObject({
      Engine: 'postgres',
      EngineVersion: '16.4',
      DBName: 'defdb',
      MasterUsername: 'db_master_user',
      StorageEncrypted: true,
      PubliclyAccessible: false,
      DeletionProtection: false,
      BackupRetentionPeriod: 1,
      AllocatedStorage: '20',
      MaxAllocatedStorage: 200,
      DBSubnetGroupName: { Ref: 'ShopDbSubnetGroup' },
      VPCSecurityGroups: [{ 'Fn::GetAtt': ['ShopSecurityGroup', 'GroupId'] }],
      EnableCloudwatchLogsExports: ['postgresql'],
    });
    expect(all.ShopDbSubnetGroup.Properties.SubnetIds).toHaveLength(3);
    expect(all.ShopSecurityGroup.Properties.SecurityGroupIngress).toEqual([
      { CidrIp: { 'Fn::GetAtt': ['StpVpc', 'CidrBlock'] }, FromPort: 5432, IpProtocol: 'tcp', ToPort: 5432 },
    ]);
  });

  test('has another name when AWS would replace it, and the same one otherwise', () => {
    const nameWith = (more: object, engine: object = postgres) =>
      JSON.stringify(resourcesOf({ engine, ...more }).ShopDbInstance.Properties.DBInstanceIdentifier);
    const name = nameWith({ credentials });
    const larger = {
      ...postgres,
      properties: { ...postgres.properties, primaryInstance: { instanceSize: 'db.r7g.large' } },
    };
    expect(nameWith({ deletionProtection: true, automatedBackupRetentionDays: 7 }, larger)).toBe(name);
    expect(nameWith({ credentials: { masterUserName: 'owner' } })).not.toBe(name);
    expect(nameWith({}, { ...postgres, properties: { ...postgres.properties, dbName: 'orders' } })).not.toBe(name);
    expect(
      nameWith(
        {},
        { type: 'mysql', properties: { version: '8.4.3', primaryInstance: { instanceSize: 'db.t4g.micro' } } },
      ),
    ).not.toBe(name);
  });

  test('has the parameter group of AWS if only CloudFormation knows its version, of which the family is a part', () => {
    const version = "$CfResourceParam('Versions', 'Value')";
    const engine = { ...postgres, properties: { ...postgres.properties, version } };
    const config = {
      resources: { shop: { type: 'relational-database', properties: { engine } } },
      cloudformationResources: {
        Versions: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: '17.6' } },
      },
    };
    const { value } = linked(stringify(config), 'dev');
    expect(value?.resources.get('ShopDbInstance')?.body.Properties?.DBParameterGroupName).toBeUndefined();
    expect([...(value?.resources.values() ?? [])].map(({ body }) => body.Type)).not.toContain(
      'AWS::RDS::DBParameterGroup',
    );
  });

  test('has a name without two hyphens in a row, as RDS asks for', () => {
    const { value } = linked(
      stringify({ resources: { shop: { type: 'relational-database', properties: { engine: postgres } } } }),
      'a--b',
    );
    expect(JSON.stringify(value?.resources.get('ShopDbInstance')?.body.Properties?.DBInstanceIdentifier)).toContain(
      'shop-a-b-shop-',
    );
  });

  test('has copies without user, storage and snapshot of their own, which come after their log groups', () => {
    const engine = {
      ...postgres,
      properties: { ...postgres.properties, readReplicas: [{ instanceSize: 'db.t4g.small', multiAz: true }] },
    };
    const all = resourcesOf({ engine });
    const { Properties, DependsOn, ...policies } = all.ShopReplica0DbInstance;
    expect(Properties).toMatchObject({
      SourceDBInstanceIdentifier: { Ref: 'ShopDbInstance' },
      DBInstanceClass: 'db.t4g.small',
      MultiAZ: true,
    });
    for (const key of [
      'MasterUsername',
      'MasterUserPassword',
      'AllocatedStorage',
      'StorageEncrypted',
      'BackupRetentionPeriod',
      'Engine',
    ])
      expect(Properties).not.toHaveProperty(key);
    expect(policies).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    expect(DependsOn).toEqual(['ShopReplica0PostgresqlLogGroup']);
  });

  test('is kept as a snapshot, and in a preview neither kept nor protected', () => {
    const properties = { engine: postgres, deletionProtection: true };
    const { ShopDbInstance: live } = resourcesOf(properties);
    const { ShopDbInstance: preview } = resourcesOf(properties, {}, 'pr-7');
    expect([live.DeletionPolicy, live.UpdateReplacePolicy, live.Properties.DeletionProtection]).toEqual([
      'Snapshot',
      'Snapshot',
      true,
    ]);
    expect([preview.DeletionPolicy, preview.UpdateReplacePolicy, preview.Properties.DeletionProtection]).toEqual([
      'Delete',
      'Delete',
      false,
    ]);
  });

  test('has a maintenance window with a backup window before it', () => {
    const window = (preferredMaintenanceWindow: string) => {
      const { PreferredMaintenanceWindow, PreferredBackupWindow } = resourcesOf({
        engine: postgres,
        preferredMaintenanceWindow,
      }).ShopDbInstance.Properties;
      return [PreferredMaintenanceWindow, PreferredBackupWindow];
    };
    expect(window('Sun:02:00-Sun:04:00')).toEqual(['sun:02:00-sun:04:00', '01:00-01:30']);
    expect(window('Mon:00:15-Mon:01:00')).toEqual(['mon:00:15-mon:01:00', '23:15-23:45']);
  });

  test('has the parameters of its family, and those of AWS without a version', () => {
    const family = (engine: object) => {
      const { ShopDbParameterGroup, ShopDbClusterParameterGroup = ShopDbParameterGroup } = resourcesOf({ engine });
      return ShopDbClusterParameterGroup?.Properties.Family;
    };
    const rds = (type: string, version?: string) => ({
      type,
      properties: { ...(version ? { version } : {}), primaryInstance: { instanceSize: 'db.t4g.micro' } },
    });
    expect(
      [rds('postgres', '16.4'), rds('mysql', '8.4.3'), rds('mariadb', '11.4.4'), aurora, rds('postgres')].map(family),
    ).toEqual(['postgres16', 'mysql8.4', 'mariadb11.4', 'aurora-mysql8.0', undefined]);
  });

  test('logs what its options say, and from PostgreSQL 18 the stages of connections', () => {
    const parameters = (version: string, log_connections: boolean) =>
      resourcesOf({
        engine: { ...postgres, properties: { ...postgres.properties, version } },
        logging: { engineSpecificOptions: { log_connections } },
      }).ShopDbParameterGroup.Properties.Parameters.log_connections;
    expect([
      parameters('17.2', true),
      parameters('17.2', false),
      parameters('18.1', true),
      parameters('18.1', false),
    ]).toEqual(['1', '0', 'all', undefined]);
    const mysql = {
      type: 'mysql',
      properties: { version: '8.4.3', primaryInstance: { instanceSize: 'db.t4g.micro' } },
    };
    const group = (logging: object) =>
      resourcesOf({ engine: mysql, logging }).ShopDbParameterGroup.Properties.Parameters;
    expect(group({ engineSpecificOptions: { long_query_time: -1 } })).toEqual({
      log_output: 'FILE',
      general_log: '0',
      slow_query_log: '0',
    });
    expect(group({ logTypes: ['general', 'slowquery'] })).toEqual({
      log_output: 'FILE',
      general_log: '1',
      slow_query_log: '1',
      long_query_time: '10',
    });
  });
});

describe('a cluster of Aurora', () => {
  test('has the data, of which it leaves a snapshot, and instances that hold nothing', () => {
    const all = resourcesOf({ credentials, engine: aurora });
    expect(all.ShopDbCluster).toMatchObject({ DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' });
    expect(all.ShopDbCluster.Properties).toMatchObject({
      Engine: 'aurora-mysql',
      StorageEncrypted: true,
      Port: 3306,
      DatabaseName: 'defdb',
    });
    expect(idsOf({ engine: aurora }, 'AWS::RDS::DBInstance')).toEqual(['ShopDbInstance0', 'ShopDbInstance1']);
    for (const id of ['ShopDbInstance0', 'ShopDbInstance1'])
      expect(all[id]).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    expect(all.ShopDbInstance1.DependsOn).toEqual(['ShopDbInstance0']);
  });

  test('audits by parameters where the audit log is exported', () => {
    const parameters = (logging?: object) =>
      resourcesOf({ engine: aurora, logging }).ShopDbClusterParameterGroup.Properties.Parameters;
    expect(parameters()).toMatchObject({ server_audit_logging: '1', server_audit_events: 'QUERY_DDL' });
    expect(parameters({ engineSpecificOptions: { server_audit_events: ['CONNECT', 'QUERY'] } })).toMatchObject({
      server_audit_events: 'CONNECT,QUERY',
    });
    expect(parameters({ logTypes: ['error'] })).not.toHaveProperty('server_audit_logging');
  });

  test('follows the load between its capacities as Serverless v2', () => {
    const all = resourcesOf({ engine: serverless });
    expect(all.ShopDbCluster.Properties.ServerlessV2ScalingConfiguration).toEqual({
      MinCapacity: 0.5,
      MaxCapacity: 10,
    });
    expect([all.ShopDbInstance0, all.ShopDbInstance1].map(({ Properties }) => Properties.DBInstanceClass)).toEqual([
      'db.serverless',
      'db.serverless',
    ]);
  });
});

test('data that AWS keeps as a snapshot is deleted with a preview', () => {
  const resource = { body: { Type: 'AWS::RDS::DBInstance' }, holdsData: 'snapshot' } as const;
  expect(withRetentionPolicies(resource, { preview: false })).toMatchObject({
    DeletionPolicy: 'Snapshot',
    UpdateReplacePolicy: 'Snapshot',
  });
  expect(withRetentionPolicies(resource, { preview: true })).toMatchObject({
    DeletionPolicy: 'Delete',
    UpdateReplacePolicy: 'Delete',
  });
});
