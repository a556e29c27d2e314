import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { network } from '../../shared/network.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { isPublic } from './database-access.ts';
import { passwordOf } from './database-connection.ts';
import { type DatabaseInstance, type DatabaseLayout, identifierOf } from './database-layout.ts';
import { databaseLogGroups, logTypesOf, parameterGroupKind } from './database-logs.ts';
import { type DatabaseProperties, usualBackupDays } from './database-shape.ts';
import { backupWindowBefore } from './database-windows.ts';

/** A database that the stack makes. */
export interface MadeDatabase {
  readonly own: DatabaseProperties;
  readonly layout: DatabaseLayout;
  readonly database: ResourceContext;
}

/** Returns the logical ids that must exist before an instance or a cluster: its log groups, and the way to the internet. */
const dependenciesOf = ({ own, layout, database }: MadeDatabase, replica?: number): readonly string[] => [
  ...databaseLogGroups(layout, own.logging, database, replica).map(({ id }) => id),
  // RDS makes no public database where no gateway leads to the internet, and the gateway stays until the database is gone.
  ...(isPublic(own.accessibility) ? (database.network ?? network).dependsOn : []),
];

const resource = (
  { database }: MadeDatabase,
  kind: string,
  holdsData: ResourceContribution['holdsData'],
  Type: string,
  DependsOn: readonly string[],
  Properties: Readonly<Record<string, Expression | undefined>>,
): ResourceContribution => ({
  kind: 'resource',
  id: database.id(kind),
  from: database.path,
  tags: 'in-place',
  holdsData,
  body: {
    Type,
    ...(DependsOn.length > 0 ? { DependsOn } : {}),
    Metadata: database.metadata,
    Properties,
  },
});

/** Returns the properties that an instance outside of a cluster and a cluster have in common. */
const databaseBody = ({ own, layout, database }: MadeDatabase): Readonly<Record<string, Expression | undefined>> => {
  const logs = logTypesOf(layout, own.logging);
  return {
    Engine: layout.engine.name,
    EngineVersion: layout.version === undefined ? undefined : expressionOf(layout.version),
    MasterUsername: expressionOf(layout.user),
    MasterUserPassword: passwordOf(own, database),
    DBSubnetGroupName: ref(database.id('DbSubnetGroup')),
    StorageEncrypted: true,
    BackupRetentionPeriod: own.automatedBackupRetentionDays ?? usualBackupDays,
    CopyTagsToSnapshot: true,
    // A preview is deleted with everything in it.
    DeletionProtection: own.deletionProtection === true && !database.stage.preview,
    EnableCloudwatchLogsExports: logs.length > 0 ? logs : undefined,
    ...maintenance(own),
  };
};

/**
 * Returns the windows of maintenance and, before it, of the backup: RDS refuses two that overlap. Where only CloudFormation
 * knows the first, RDS chooses the second.
 */
const maintenance = ({ preferredMaintenanceWindow: window }: DatabaseProperties) => {
  if (window === undefined) return {};
  if (hasToken(window)) return { PreferredMaintenanceWindow: expressionOf(window) };
  return { PreferredMaintenanceWindow: window.toLowerCase(), PreferredBackupWindow: backupWindowBefore(window) };
};

const groupOf = ({ database }: MadeDatabase): Expression => getAtt(database.id('SecurityGroup'), 'GroupId');

const parametersOf = ({ layout, database }: MadeDatabase): Expression | undefined => {
  const kind = parameterGroupKind(layout);
  return kind === undefined ? undefined : ref(database.id(kind));
};

/** Returns the properties of a machine outside of a cluster. */
const machineBody = (made: MadeDatabase, { size, multiAz }: DatabaseInstance) => {
  const { initialSize, maxSize } = made.layout.storage;
  return {
    DBInstanceClass: size,
    MultiAZ: multiAz,
    StorageType: 'gp3',
    // RDS takes no limit that is not above the disk.
    MaxAllocatedStorage: maxSize > initialSize ? maxSize : undefined,
    AutoMinorVersionUpgrade: made.layout.minorUpgrades,
    PubliclyAccessible: isPublic(made.own.accessibility),
    VPCSecurityGroups: [groupOf(made)],
    DBParameterGroupName: parametersOf(made),
  };
};

/** Returns the instance of a database outside of a cluster. */
const primaryInstance = (made: MadeDatabase): ResourceContribution => {
  const { layout, database } = made;
  const [primary] = layout.instances as readonly [DatabaseInstance];
  return resource(made, primary.kind, 'snapshot', 'AWS::RDS::DBInstance', dependenciesOf(made), {
    DBInstanceIdentifier: identifierOf(layout, database),
    DBName: expressionOf(layout.dbName),
    Port: String(layout.port),
    AllocatedStorage: String(layout.storage.initialSize),
    // A new version of the config may be a major one. RDS upgrades in place, and is down meanwhile.
    AllowMajorVersionUpgrade: true,
    ...databaseBody(made),
    ...machineBody(made, primary),
  });
};

/**
 * Returns a copy of a database outside of a cluster, which has storage, encryption, user and databases of the original. It
 * has nothing of its own, and AWS makes no snapshot when it is deleted:
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html (FinalDBSnapshotIdentifier)
 */
const replicaInstance = (made: MadeDatabase, replica: DatabaseInstance, index: number): ResourceContribution => {
  const { own, layout, database } = made;
  const logs = logTypesOf(layout, own.logging);
  return resource(made, replica.kind, 'deleted', 'AWS::RDS::DBInstance', dependenciesOf(made, index), {
    DBInstanceIdentifier: identifierOf(layout, database, index),
    SourceDBInstanceIdentifier: ref(database.id('DbInstance')),
    CopyTagsToSnapshot: true,
    EnableCloudwatchLogsExports: logs.length > 0 ? logs : undefined,
    ...machineBody(made, replica),
  });
};

/** Returns a cluster of Aurora, which has the storage. */
const cluster = (made: MadeDatabase): ResourceContribution => {
  const { layout, database } = made;
  const { capacity } = layout;
  return resource(made, 'DbCluster', 'snapshot', 'AWS::RDS::DBCluster', dependenciesOf(made), {
    DBClusterIdentifier: identifierOf(layout, database),
    DatabaseName: expressionOf(layout.dbName),
    Port: layout.port,
    VpcSecurityGroupIds: [groupOf(made)],
    DBClusterParameterGroupName: parametersOf(made),
    ServerlessV2ScalingConfiguration: capacity && { MinCapacity: capacity.min, MaxCapacity: capacity.max },
    ...databaseBody(made),
  });
};

/**
 * Returns an instance of a cluster, which holds nothing: the data is the cluster's. The first one is made before the others,
 * so that it is the one that writes.
 */
const clusterInstance = (made: MadeDatabase, { kind, size }: DatabaseInstance, index: number): ResourceContribution => {
  const { own, layout, database } = made;
  const [first] = layout.instances as readonly [DatabaseInstance];
  const dependsOn = [
    ...(index === 0 ? [] : [database.id(first.kind)]),
    ...(isPublic(own.accessibility) ? (database.network ?? network).dependsOn : []),
  ];
  return resource(made, kind, 'deleted', 'AWS::RDS::DBInstance', dependsOn, {
    DBClusterIdentifier: ref(database.id('DbCluster')),
    DBInstanceClass: size,
    Engine: layout.engine.name,
    AutoMinorVersionUpgrade: layout.minorUpgrades,
    PubliclyAccessible: isPublic(own.accessibility),
  });
};

/** Returns the machines of a database, and its cluster if it is one. */
export const databaseInstances = (made: MadeDatabase): ResourceContribution[] => {
  const { layout } = made;
  return layout.isCluster
    ? [cluster(made), ...layout.instances.map((one, index) => clusterInstance(made, one, index))]
    : [primaryInstance(made), ...layout.replicas.map((one, index) => replicaInstance(made, one, index))];
};
