/** The engines that are compiled, as RDS names them. */
export type EngineName = 'postgres' | 'mysql' | 'mariadb' | 'aurora-postgresql' | 'aurora-mysql';

/** An engine of RDS or Aurora, with the facts that RDS's own documentation gives about it. */
export interface DatabaseEngine {
  readonly name: EngineName;
  /** The port that it listens at unless the config names another one. */
  readonly port: number;
  /** The scheme of its connection strings: `postgresql` of `postgresql://…` and `jdbc:postgresql://…`. */
  readonly scheme: string;
  /** Matches the part of a version that names its family of parameters: `17` of `17.6`, `8.0` of `8.0.36`. */
  readonly family: RegExp;
  /** Matches a version of the engine, to tell it from one of another engine. */
  readonly version: RegExp;
  /** A version, for hints. */
  readonly example: string;
  /** Logs that it can send to CloudWatch Logs. */
  readonly logs: readonly string[];
  /** Logs that it sends unless the config lists others. */
  readonly usualLogs: readonly string[];
  /** The most characters of the name of the first user. */
  readonly userLength: number;
  /** The most characters of the password of the first user. */
  readonly passwordLength: number;
}

const postgres = {
  port: 5_432,
  scheme: 'postgresql',
  family: /^\d+/,
  version: /^[1-9]\d(?:\.\d+)*(?:-[\w.]+)?$/,
  example: '17.6',
  logs: ['postgresql'],
  usualLogs: ['postgresql'],
  userLength: 63,
  passwordLength: 128,
} as const;

const mysql = {
  port: 3_306,
  scheme: 'mysql',
  family: /^\d+\.\d+/,
  version: /^[5-9]\.\d+(?:\.\d+)*(?:[-.]\w+)*$/,
  example: '8.4.3',
  // `audit` needs an option group, which AWS deletes only when no snapshot is left of the database:
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithOptionGroups.html
  logs: ['error', 'general', 'slowquery'],
  usualLogs: ['error', 'slowquery'],
  userLength: 16,
  passwordLength: 41,
} as const;

/**
 * The engines by name. Limits of names and passwords: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html;
 * logs: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
 */
const engines: Readonly<Record<EngineName, DatabaseEngine>> = {
  postgres: { ...postgres, name: 'postgres', logs: ['postgresql', 'upgrade'] },
  mysql: { ...mysql, name: 'mysql' },
  mariadb: {
    ...mysql,
    name: 'mariadb',
    scheme: 'mariadb',
    version: /^1\d\.\d+(?:\.\d+)*$/,
    example: '11.4.4',
  },
  'aurora-postgresql': { ...postgres, name: 'aurora-postgresql' },
  'aurora-mysql': {
    ...mysql,
    name: 'aurora-mysql',
    // Aurora names MySQL's version by its first two numbers, and by 5.7.12 from before it had numbers of its own:
    // https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Updates.Versions.html
    version: /^(?:[5-9]\.\d+(?:\.mysql_aurora(?:\.\d+)+)?|5\.7\.12)$/,
    example: '8.0.mysql_aurora.3.08.0',
    // The audit log of Aurora needs parameters alone: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html
    logs: ['audit', 'error', 'general', 'slowquery'],
    usualLogs: ['audit', 'error', 'slowquery'],
  },
};

/**
 * Returns the engine of a type of the config, which may end with `-serverless-v2`. A type that is not compiled gets that of
 * PostgreSQL, as a placeholder that reaches no template.
 */
export const engineOf = (type: string): DatabaseEngine =>
  (engines as Readonly<Record<string, DatabaseEngine>>)[type.replace(/-serverless(?:-v2)?$/, '')] ?? engines.postgres;

/** True for the types of Aurora Serverless v1, which AWS ended on March 31, 2025. */
export const isEnded = (type: string): boolean => type.endsWith('-serverless');

/** True for a type of Aurora, whose instances share one storage as a cluster. */
export const isAurora = (type: string): boolean => type.startsWith('aurora-');

/** True for PostgreSQL, of RDS or Aurora; false for MySQL and MariaDB. */
export const isPostgres = ({ scheme }: DatabaseEngine): boolean => scheme === 'postgresql';
