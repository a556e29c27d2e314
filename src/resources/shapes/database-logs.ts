import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression } from '../../cloudformation/expression.ts';
import { pascalCase } from '../../cloudformation/names.ts';
import { hasToken } from '../../cloudformation/token.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { isPostgres } from './database-engines.ts';
import { type DatabaseLayout, identifierOf } from './database-layout.ts';
import type { DatabaseProperties } from './database-shape.ts';

type Logging = DatabaseProperties['logging'];

/** Returns the logs that a database sends to CloudWatch Logs, each once. */
export const logTypesOf = ({ engine }: DatabaseLayout, logging: Logging): readonly string[] =>
  logging?.disabled ? [] : [...new Set(logging?.logTypes ?? engine.usualLogs)];

/** The days for which logs are kept without `logging`. */
const usualDays = 90;

/**
 * Returns the log groups of a database, or of one of its replicas. RDS writes into groups of these names, and would make
 * them itself, to be kept for ever, were they not there before the database:
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
 */
export const databaseLogGroups = (
  layout: DatabaseLayout,
  logging: Logging,
  database: ResourceContext,
  replica?: number,
): ResourceContribution[] => {
  const prefix = layout.isCluster ? 'Cluster' : 'Instance';
  const kind = replica === undefined ? prefix : `Replica${replica}`;
  return logTypesOf(layout, logging).map((type) => ({
    kind: 'resource',
    id: database.id(`${kind}${pascalCase(type)}LogGroup`),
    from: database.path,
    tags: 'in-place',
    holdsData: 'deleted',
    body: {
      Type: 'AWS::Logs::LogGroup',
      Metadata: database.metadata,
      Properties: {
        LogGroupName: concat(
          `/aws/rds/${layout.isCluster ? 'cluster' : 'instance'}/`,
          identifierOf(layout, database, replica),
          `/${type}`,
        ),
        RetentionInDays: logging?.retentionDays ?? usualDays,
      },
    },
  }));
};

/** The first version of PostgreSQL in which `log_connections` is a list of the stages of a connection. */
const stagesSince = 18;

const onOff = (value: boolean | undefined): string => (value ? '1' : '0');

const postgresParameters = (
  { version }: DatabaseLayout,
  options: NonNullable<Logging>['engineSpecificOptions'],
): Readonly<Record<string, string>> => {
  const isLogged = options?.log_connections;
  // https://www.postgresql.org/docs/18/runtime-config-logging.html#GUC-LOG-CONNECTIONS
  const stages = isLogged ? { log_connections: 'all' } : {};
  const listsStages = Number.parseInt(version ?? '', 10) >= stagesSince;
  const connections = listsStages ? stages : { log_connections: onOff(isLogged) };
  return {
    ...connections,
    log_disconnections: onOff(options?.log_disconnections),
    log_lock_waits: onOff(options?.log_lock_waits),
    log_min_duration_statement: String(options?.log_min_duration_statement ?? 10_000),
    log_statement: options?.log_statement ?? 'ddl',
  };
};

const mysqlParameters = (
  { isCluster }: DatabaseLayout,
  types: readonly string[],
  options: NonNullable<Logging>['engineSpecificOptions'],
): Readonly<Record<string, string>> => {
  const seconds = options?.long_query_time ?? 10;
  const audits = types.includes('audit');
  return {
    log_output: 'FILE',
    general_log: onOff(types.includes('general')),
    slow_query_log: onOff(types.includes('slowquery') && seconds !== -1),
    ...(seconds === -1 ? {} : { long_query_time: String(seconds) }),
    ...(isCluster && audits
      ? {
          server_audit_logging: '1',
          server_audit_events: (options?.server_audit_events ?? ['QUERY_DDL']).join(','),
        }
      : {}),
  };
};

/**
 * Returns the kind of the parameter group of a database; undefined without a version, or with one that only CloudFormation
 * knows, since its family is a part of it.
 */
export const parameterGroupKind = ({ isCluster, version }: DatabaseLayout): string | undefined => {
  if (version === undefined || hasToken(version)) return undefined;
  return isCluster ? 'DbClusterParameterGroup' : 'DbParameterGroup';
};

/**
 * Returns the parameter group of a database, by which it logs what the config asks for. Without a version the database has
 * AWS's own group, as has one whose version only CloudFormation knows: the family is not known.
 */
export const parameterGroup = (
  layout: DatabaseLayout,
  logging: Logging,
  database: ResourceContext,
): ResourceContribution[] => {
  const kind = parameterGroupKind(layout);
  if (kind === undefined) return [];
  const { engine, version = '', isCluster } = layout;
  const options = logging?.engineSpecificOptions;
  const parameters: Expression = isPostgres(engine)
    ? postgresParameters(layout, options)
    : mysqlParameters(layout, logTypesOf(layout, logging), options);
  return [
    {
      kind: 'resource',
      id: database.id(kind),
      from: database.path,
      tags: 'in-place',
      holdsData: 'no',
      body: {
        Type: isCluster ? 'AWS::RDS::DBClusterParameterGroup' : 'AWS::RDS::DBParameterGroup',
        Metadata: database.metadata,
        Properties: {
          Description: `Logs of the database ${database.nameInAws}.`,
          Family: engine.name + (engine.family.exec(version)?.[0] ?? ''),
          Parameters: parameters,
        },
      },
    },
  ];
};
