import { canonicalJson, shortHash } from '../../cloudformation/canonical.ts';
import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { type DatabaseEngine, engineOf, isAurora } from './database-engines.ts';
import type { DatabaseProperties } from './database-shape.ts';

/** A machine of a database. */
export interface DatabaseInstance {
  /** The kind of its CloudFormation resource, for its logical id. */
  readonly kind: string;
  /** Its type, `db.t4g.micro`; `db.serverless` for capacity that follows the load. */
  readonly size: string;
  readonly multiAz: boolean;
}

/** The parts of a database that the stack makes. */
export interface DatabaseLayout {
  readonly engine: DatabaseEngine;
  /** True for a cluster of Aurora, whose instances share one storage. */
  readonly isCluster: boolean;
  /** The version of the config; undefined for that of AWS's choice. */
  readonly version: string | undefined;
  readonly minorUpgrades: boolean;
  readonly port: number;
  readonly dbName: string;
  readonly user: string;
  /** The instances of a cluster, or the only one that is written to. */
  readonly instances: readonly DatabaseInstance[];
  /** Copies outside of a cluster, which are only read. */
  readonly replicas: readonly DatabaseInstance[];
  /** The disk outside of a cluster, in GiB. */
  readonly storage: { readonly initialSize: number; readonly maxSize: number };
  /** The capacity units between which a cluster follows the load; undefined for instances of a fixed size. */
  readonly capacity: { readonly min: number; readonly max: number } | undefined;
}

type Engine = NonNullable<DatabaseProperties['engine']>;

const serverlessSize = 'db.serverless';
const usualStorage = { initialSize: 20, maxSize: 200 };
const usualUser = 'db_master_user';

const member = (size: string, index: number): DatabaseInstance => ({
  kind: `DbInstance${index}`,
  size,
  multiAz: false,
});

/** Returns the instances of a cluster, or the only one that is written to. */
const instancesOf = ({ properties }: Engine): DatabaseInstance[] => {
  if ('primaryInstance' in properties) {
    const { instanceSize, multiAz } = properties.primaryInstance;
    return [{ kind: 'DbInstance', size: instanceSize, multiAz: multiAz ?? false }];
  }
  if ('instances' in properties)
    return properties.instances.map(({ instanceSize }, index) => member(instanceSize, index));
  const readers = 'serverlessReadersCount' in properties ? properties.serverlessReadersCount : 0;
  return Array.from({ length: readers + 1 }, (_, index) => member(serverlessSize, index));
};

/** Returns what the stack makes of a database; undefined for one that is there already. */
export const layoutOf = ({ engine, credentials }: DatabaseProperties): DatabaseLayout | undefined => {
  if (engine === undefined) return undefined;
  const { type, properties } = engine;
  const known = engineOf(type);
  return {
    engine: known,
    isCluster: isAurora(type),
    version: properties.version,
    minorUpgrades: !properties.disableAutoMinorVersionUpgrade,
    port: ('port' in properties ? properties.port : undefined) ?? known.port,
    dbName: properties.dbName,
    user: credentials?.masterUserName ?? usualUser,
    instances: instancesOf(engine),
    replicas:
      'readReplicas' in properties
        ? properties.readReplicas.map(({ instanceSize, multiAz }, index) => ({
            kind: `Replica${index}DbInstance`,
            size: instanceSize,
            multiAz: multiAz ?? false,
          }))
        : [],
    storage: ('storage' in properties ? properties.storage : undefined) ?? usualStorage,
    capacity: 'maxCapacity' in properties ? { min: properties.minCapacity, max: properties.maxCapacity } : undefined,
  };
};

/** The characters of an identifier of an instance or a cluster. */
const identifierLength = 63;

/**
 * Returns the identifier of an instance or a cluster, which its log groups contain. AWS replaces a database whose engine,
 * first database or first user changes, and gives no name to two at a time, so that the identifier contains a hash of
 * these. RDS takes no two hyphens in a row: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html
 */
export const identifierOf = (
  { engine, dbName, user }: DatabaseLayout,
  { nameInAws: name, stage }: NamedResource,
  replica?: number,
): Expression =>
  physicalName(
    stage.stack.replace(/-{2,}/g, '-'),
    `${name}${replica === undefined ? '' : `-${replica}`}-${shortHash(canonicalJson([engine.name, dbName, user]), 6)}`,
    identifierLength,
    'lower',
  );

/** The names and numbers by which a database is reached, of one that the stack makes or of one that is there already. */
export interface DatabaseAddress {
  readonly engine: DatabaseEngine;
  readonly host: Expression;
  readonly port: number;
  readonly dbName: Expression;
  /** The host of the copies of a cluster; undefined where there is none. */
  readonly readerHost: Expression | undefined;
  /** The hosts of all instances. */
  readonly hosts: readonly Expression[];
  /** The hosts of copies outside of a cluster. */
  readonly replicaHosts: readonly Expression[];
}

const endpointOf = (database: NamedResource, { kind }: DatabaseInstance): Expression =>
  getAtt(database.id(kind), 'Endpoint.Address');

/** Returns the address of a database that is there already. */
const existingAddress = ({
  engine,
  host,
  port,
  dbName,
  readerHost,
}: NonNullable<DatabaseProperties['existing']>): DatabaseAddress => {
  const known = engineOf(engine);
  return {
    engine: known,
    host: expressionOf(host),
    port: port ?? known.port,
    dbName: expressionOf(dbName),
    readerHost: readerHost === undefined ? undefined : expressionOf(readerHost),
    hosts: [host, ...(readerHost === undefined ? [] : [readerHost])].map(expressionOf),
    replicaHosts: [],
  };
};

/** Returns the address of a database. */
export const addressOf = (own: DatabaseProperties, database: NamedResource): DatabaseAddress => {
  const layout = layoutOf(own);
  // The shape requires exactly one of `engine` and `existing`.
  if (layout === undefined) return existingAddress(own.existing as NonNullable<DatabaseProperties['existing']>);
  const { engine, isCluster, port, dbName, instances, replicas } = layout;
  const replicaHosts = replicas.map((one) => endpointOf(database, one));
  const cluster = database.id('DbCluster');
  return {
    engine,
    host: getAtt(isCluster ? cluster : database.id('DbInstance'), 'Endpoint.Address'),
    port,
    dbName: expressionOf(dbName),
    readerHost: isCluster ? getAtt(cluster, 'ReadEndpoint.Address') : undefined,
    hosts: [...instances.map((one) => endpointOf(database, one)), ...replicaHosts],
    replicaHosts,
  };
};
