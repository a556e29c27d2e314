import { logForwarding, retentionDays } from '../../job/log-shape.ts';
import { flag, ignored, integer, list, object, oneOf, required, secret, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';
import { databaseAlarms, disabledGlobalAlarms } from '../shapes/alarms.ts';
import { databaseEngine } from '../shapes/database-engine.ts';
import { localDevelopment } from '../shapes/local-development.ts';

/**
 * Settings of logs. One shape for all engines, so that an error can name the property instead of the union's members.
 */
const engineSpecificOptions = object('What only one family of engines knows.', {
  log_connections: flag('PostgreSQL: log who connects.', { default: false }),
  log_disconnections: flag('PostgreSQL: log who leaves.', { default: false }),
  log_lock_waits: flag('PostgreSQL: log long waits for locks.', { default: false }),
  log_min_duration_statement: integer('PostgreSQL: log statements that take so many milliseconds; -1 for none.', {
    default: 10_000,
    minimum: -1,
  }),
  log_statement: oneOf('PostgreSQL: which statements are logged.', ['all', 'ddl', 'mod', 'none'], { default: 'ddl' }),
  server_audit_events: list(
    'MySQL and MariaDB: what is audited.',
    oneOf('A kind of event.', ['CONNECT', 'QUERY', 'QUERY_DCL', 'QUERY_DDL', 'QUERY_DML', 'QUERY_DML_NO_SELECT']),
  ),
  long_query_time: integer('MySQL and MariaDB: log queries that take so many seconds.', { default: 10, minimum: 0 }),
});

/** The resource type `relational-database`, which cannot be deployed yet. */
export const relationalDatabase = laterResource({
  type: 'relational-database',
  says: 'A relational database of RDS or Aurora.',
  properties: {
    credentials: required(
      object('The first user, who may do everything.', {
        masterUserName: text('The name of the user.', { default: 'db_master_user', pattern: '^[A-Za-z]\\w*$' }),
        masterUserPassword: required(
          secret('The password, at least 8 characters; write it as `$Secret(…)`.', { minLength: 8, maxLength: 128 }),
        ),
      }),
    ),
    engine: required(databaseEngine),
    accessibility: object('Who reaches it.', {
      accessibilityMode: required(
        oneOf('The internet, some addresses and the VPC, the VPC, or only what is connected to it.', [
          'internet',
          'whitelisted-ips-only',
          'vpc',
          'scoping-workloads-in-vpc',
        ]),
      ),
      whitelistedIps: list('Addresses that reach it.', text('An address or a range in CIDR notation.')),
      forceDisablePublicIp: flag('Give it no public address; this cannot be changed later.'),
    }),
    deletionProtection: flag('Refuse to delete it.', { default: false }),
    automatedBackupRetentionDays: integer('Days that a backup is kept.', { default: 1, minimum: 0, maximum: 35 }),
    preferredMaintenanceWindow: text('When it may be down, such as `Sun:02:00-Sun:04:00`, in UTC.', {
      pattern: '^[A-Za-z]{3}:\\d{2}:\\d{2}-[A-Za-z]{3}:\\d{2}:\\d{2}$',
    }),
    alarms: databaseAlarms,
    disabledGlobalAlarms: ignored(disabledGlobalAlarms, 'There are no global alarms here.'),
    logging: object('What the database logs.', {
      disabled: flag('Keep no log.', { default: false }),
      retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: 90 }),
      logTypes: list('Which logs, such as `postgresql` or `slowquery`.', text('The name of a log.')),
      engineSpecificOptions,
      logForwarding,
    }),
    dev: ignored(localDevelopment, 'Local development is no part of this action.'),
  },
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
          version: '16.4'
          primaryInstance:
            instanceSize: db.t4g.micro
`,
  connectable: true,
  params: ({ engine }) => {
    const replicas = (engine.properties as { readReplicas?: readonly unknown[] }).readReplicas ?? [];
    return [
      'host',
      'port',
      'connectionString',
      'jdbcConnectionString',
      'dbName',
      'hosts',
      ...(engine.type.startsWith('aurora-')
        ? ['readerHost', 'readerPort', 'readerConnectionString', 'readerJdbcConnectionString']
        : []),
      ...(replicas.length
        ? ['readReplicaHosts', 'readReplicaConnectionStrings', 'readReplicaJdbcConnectionStrings']
        : []),
      ...replicas.map((_, index) => `readReplica${index}Port`),
    ];
  },
});
