import { checkLogForwarding, logForwardingContributions } from '../../job/log-forwarding.ts';
import { openingOf, openingOfExisting } from '../../stage/opening.ts';
import { defineResource } from '../resource.ts';
import { alarmResources, checkAlarms } from '../shapes/alarm-resources.ts';
import { admissionOf, databasePlace, isScoped } from '../shapes/database-access.ts';
import { checkDatabaseAlarms, watchedOfDatabase } from '../shapes/database-alarms.ts';
import { checkDatabase } from '../shapes/database-checks.ts';
import {
  databaseConnection,
  databaseParams,
  databaseSecretResources,
  databaseSecrets,
  secretDatabaseParams,
} from '../shapes/database-connection.ts';
import { costOfDatabase, mostOfDatabase } from '../shapes/database-cost.ts';
import { databaseInstances } from '../shapes/database-instances.ts';
import { addressOf, layoutOf } from '../shapes/database-layout.ts';
import { databaseLogGroups, parameterGroup } from '../shapes/database-logs.ts';
import { databaseRotation } from '../shapes/database-rotation.ts';
import { databaseProperties } from '../shapes/database-shape.ts';
import { admissionOfExisting } from '../shapes/existing-host.ts';
import { secretOfOwnAccount } from '../shapes/secret-arn.ts';

const noReader = 'The database has no reader: only those of Aurora have one.';
const noReplica = 'The database has no copies: add readReplicas to its engine.';

/** The resource type `relational-database`: a database of RDS or Aurora in the network of the stack. */
export const relationalDatabase = defineResource({
  type: 'relational-database',
  says: 'A relational database of RDS or Aurora, which is deleted after a snapshot when the stage is destroyed. It costs by the hour, used or not.',
  properties: databaseProperties,
  exactlyOne: ['engine', 'existing'],
  example: `
resources:
  database:
    type: relational-database
    properties:
      credentials:
        masterUserPassword: $Secret('database.password')
      engine:
        type: postgres
        properties:
          version: '17.6'
          primaryInstance:
            instanceSize: db.t4g.micro
      alarms:
        - trigger:
            type: database-free-storage
            properties:
              thresholdMB: 2000
              comparisonOperator: LessThanThreshold
  warehouse:
    type: relational-database
    properties:
      credentials:
        rotateAfterDays: 30
      engine:
        type: aurora-postgresql-serverless-v2
        properties:
          version: '17.6'
          maxCapacity: 4
      accessibility:
        accessibilityMode: scoping-workloads-in-vpc
  nightlyReport:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/postgres:17
            command: [sh, -c, 'psql "$STP_WAREHOUSE_CONNECTION_STRING" -c "select now()"']
      resources:
        cpu: 1
        memory: 900
      timeout: 1200
      connectTo:
        - warehouse
`,
  renamable: true,
  mainChild: 'DbInstance',
  alsoMain: ['DbCluster'],
  params: (database, own) => databaseParams(own, database),
  absent: {
    readerHost: noReader,
    readerPort: noReader,
    readerConnectionString: noReader,
    readerJdbcConnectionString: noReader,
    readReplicaHosts: noReplica,
    readReplicaConnectionStrings: noReplica,
    readReplicaJdbcConnectionStrings: noReplica,
  },
  secretParams: secretDatabaseParams,
  secrets: (database, own) => databaseSecrets(own, database),
  connectTo: (database, own) => databaseConnection(own, database),
  opens: (database, own) => {
    const layout = layoutOf(own);
    if (layout) return isScoped(own.accessibility) ? openingOf(database, layout.port) : undefined;
    const group = own.existing?.securityGroupId;
    return group === undefined ? undefined : openingOfExisting(database, group, addressOf(own, database).port);
  },
  admits: (own) => (own.existing === undefined ? admissionOf(own.accessibility) : admissionOfExisting(own.existing)),
  propertyNames: {
    AllocatedStorage: 'engine',
    AutoMinorVersionUpgrade: 'engine',
    BackupRetentionPeriod: 'automatedBackupRetentionDays',
    DBInstanceClass: 'engine',
    DeletionProtection: 'deletionProtection',
    EnableCloudwatchLogsExports: 'logging',
    Engine: 'engine',
    EngineVersion: 'engine',
    MasterUserPassword: 'credentials',
    MasterUsername: 'credentials',
    MaxAllocatedStorage: 'engine',
    MultiAZ: 'engine',
    Port: 'engine',
    PreferredMaintenanceWindow: 'preferredMaintenanceWindow',
    PubliclyAccessible: 'accessibility',
    ServerlessV2ScalingConfiguration: 'engine',
  },
  standingCost: costOfDatabase,
  costsMore: mostOfDatabase,
  leftOutInPreviews: ({ credentials }) =>
    credentials?.rotateAfterDays === undefined ? [] : ['credentials.rotateAfterDays'],
  ofOwnAccount: ({ existing }, at) => secretOfOwnAccount(existing?.secretArn, at),
  check: (own, database) => [
    ...checkDatabase(own, database),
    ...checkLogForwarding(own.logging, [...database.path, 'properties', 'logging']),
    ...checkAlarms(own.alarms ?? [], database),
    ...checkDatabaseAlarms(own, database),
  ],
  expand: (own, database) => {
    const layout = layoutOf(own);
    if (layout === undefined) return databaseSecretResources(own, database);
    const logGroups = [undefined, ...layout.replicas.keys()].flatMap((replica) =>
      databaseLogGroups(layout, own.logging, database, replica),
    );
    return [
      { kind: 'need', of: 'network' },
      ...databasePlace(layout, own.accessibility, database),
      ...databaseSecretResources(own, database),
      ...parameterGroup(layout, own.logging, database),
      ...logGroups,
      ...logForwardingContributions(
        own.logging,
        database,
        logGroups.map(({ id }) => id),
      ),
      ...databaseInstances({ own, layout, database }),
      ...databaseRotation(own, layout, database),
      ...alarmResources(own.alarms ?? [], database, watchedOfDatabase(own, database)),
    ];
  },
});
