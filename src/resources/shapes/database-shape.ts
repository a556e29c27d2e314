import { logForwarding, retentionDays } from '../../job/log-shape.ts';
import { arnText, hostPattern } from '../../schema/aws-values.ts';
import {
  flag,
  ignored,
  integer,
  list,
  object,
  oneOf,
  type Properties,
  required,
  secret,
  text,
} from '../../schema/shape.ts';
import { databaseAlarms, disabledGlobalAlarms } from './alarms.ts';
import { databaseEngine } from './database-engine.ts';
import { securityGroupId } from './existing-group.ts';
import { localDevelopment } from './local-development.ts';

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
    'Aurora for MySQL: what is audited.',
    oneOf('A kind of event.', ['CONNECT', 'QUERY', 'QUERY_DCL', 'QUERY_DDL', 'QUERY_DML', 'QUERY_DML_NO_SELECT']),
  ),
  long_query_time: integer('MySQL and MariaDB: log queries that take so many seconds; -1 for none.', {
    default: 10,
    minimum: -1,
  }),
});

/** The rules for the name of a host, by which a resource that is there already is reached. */
export const hostName = { pattern: hostPattern, maxLength: 255 } as const;

/** The shape of a database that is there already. */
const existing = object('A database that is there already, instead of one that is made: nothing of it is changed.', {
  engine: required(oneOf('Its engine.', ['postgres', 'mysql', 'mariadb'])),
  host: required(text('The name by which it is reached.', hostName)),
  readerHost: text('The name by which its copies are reached.', hostName),
  port: integer('The port it listens at; that of the engine without it.', { minimum: 1, maximum: 65_535 }),
  dbName: required(text('The database in it.', { pattern: '^[A-Za-z_][\\w-]*$', maxLength: 64 })),
  secretArn: required(
    arnText(
      'The ARN of a secret of Secrets Manager with the keys `username` and `password`, as RDS makes it.',
      'arn:aws:secretsmanager',
    ),
  ),
  securityGroupId: securityGroupId('database'),
});

/** The properties of a `relational-database`. */
export const databaseProperties = {
  credentials: object('The first user, who may do everything.', {
    masterUserName: text('The name of the user.', { default: 'db_master_user', pattern: '^[A-Za-z]\\w*$' }),
    masterUserPassword: secret(
      'The password, at least 8 characters; write it as `$Secret(…)`, or leave it out: then Secrets Manager makes one.',
      { minLength: 8, maxLength: 128 },
    ),
    rotateAfterDays: integer(
      'Rotate the password that Secrets Manager makes so many days after the last time, without a deploy; never without it, and in previews. No property of Stacktape.',
      { minimum: 1, maximum: 1000 },
    ),
  }),
  engine: databaseEngine,
  existing,
  accessibility: object('Who reaches it.', {
    accessibilityMode: oneOf(
      'Everybody on the internet; the addresses of `whitelistedIps` alone; the VPC of the stack; or only the jobs that are connected to it, which get instances of their own for that. The last three also let in `whitelistedIps`.',
      ['internet', 'whitelisted-ips-only', 'vpc', 'scoping-workloads-in-vpc'],
      { default: 'vpc' },
    ),
    whitelistedIps: list('Addresses that reach it.', text('An address or a range in CIDR notation.')),
    forceDisablePublicIp: flag('Give it no public address, so that nobody outside of the VPC reaches it.'),
  }),
  deletionProtection: flag('Refuse to delete it, which is off by itself; without effect in previews.'),
  automatedBackupRetentionDays: integer('Days that a backup is kept, 1 by itself; 0 for no backups.', {
    minimum: 0,
    maximum: 35,
  }),
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
} as const;

/** The days for which a backup is kept where none are written. The shape fills in none, so that what is written beside `existing` is noticed. */
export const usualBackupDays = 1;

/** The properties of a judged `relational-database`. */
export type DatabaseProperties = Properties<typeof databaseProperties>;
