import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import type { Connection, NamedResource, ResourceContext } from '../../stage/resource.ts';
import { dynamicReferenceTo } from '../../stage/stack-secret.ts';
import { asVariables, connectionSecretResource, connectionSecrets, existingSecret } from './connection-secret.ts';
import type { RedisProperties } from './redis-shape.ts';

/** The names and numbers by which a cluster is reached, of one that the stack makes or of one that is there already. */
interface RedisAddress {
  readonly host: Expression;
  readonly port: number;
  /** The host of the copies; undefined for a cluster with shards, and for one that is there already and names none. */
  readonly readerHost: Expression | undefined;
  readonly sharding: boolean;
  readonly encrypted: boolean;
}

const addressOf = (
  { existing, enableSharding = false, port }: RedisProperties,
  cluster: NamedResource,
): RedisAddress => {
  if (existing !== undefined) {
    const { host, readerHost, sharding, encrypted } = existing;
    return {
      host: expressionOf(host),
      port: existing.port,
      readerHost: readerHost === undefined ? undefined : expressionOf(readerHost),
      sharding,
      encrypted,
    };
  }
  const id = cluster.id('ReplicationGroup');
  return {
    host: getAtt(id, enableSharding ? 'ConfigurationEndPoint.Address' : 'PrimaryEndPoint.Address'),
    port,
    readerHost: enableSharding ? undefined : getAtt(id, 'ReaderEndPoint.Address'),
    sharding: enableSharding,
    encrypted: true,
  };
};

/** Returns the part of an address before the host: the password, encoded if it is written as text. Empty without one. */
const loginOf = ({ existing, defaultUserPassword: password }: RedisProperties): readonly Expression[] => {
  if (existing !== undefined) {
    if (existing.secretArn === undefined) return [];
    return [':', dynamicReferenceTo({ secret: expressionOf(existing.secretArn), key: 'password' }), '@'];
  }
  if (password === undefined) return [];
  return [':', hasToken(password) ? expressionOf(password) : encodeURIComponent(password), '@'];
};

/** Returns the connection strings of a cluster by the parameters that have them. */
const connectionStrings = (own: RedisProperties, cluster: NamedResource): Readonly<Record<string, Expression>> => {
  const { host, port, readerHost, encrypted } = addressOf(own, cluster);
  // https://www.iana.org/assignments/uri-schemes/prov/rediss: with TLS
  const url = (at: Expression): Expression =>
    concat(encrypted ? 'rediss://' : 'redis://', ...loginOf(own), at, `:${port}`);
  return {
    connectionString: url(host),
    ...(readerHost === undefined ? {} : { readerConnectionString: url(readerHost) }),
  };
};

const readableParams = (own: RedisProperties, cluster: NamedResource): Readonly<Record<string, Expression>> => {
  const { host, port, readerHost, sharding } = addressOf(own, cluster);
  return {
    host,
    port: String(port),
    sharding: String(sharding),
    ...(readerHost === undefined ? {} : { readerHost, readerPort: String(port) }),
  };
};

/** Parameters of clusters whose values contain a password. */
export const secretRedisParams = ['connectionString', 'readerConnectionString'];

/** Returns the parameters of a cluster that contain a password, each with the key of the stack's secret that has it. */
export const redisSecrets = (own: RedisProperties, cluster: NamedResource) =>
  connectionSecrets(Object.keys(connectionStrings(own, cluster)), cluster);

/** Returns all parameters of a cluster; a secret is a dynamic reference. */
export const redisParams = (own: RedisProperties, cluster: NamedResource): Readonly<Record<string, Expression>> => ({
  ...readableParams(own, cluster),
  ...Object.fromEntries(
    Object.entries(redisSecrets(own, cluster)).map(([param, secret]) => [param, dynamicReferenceTo(secret)]),
  ),
});

/** Returns the variables of a job that is connected to a cluster. The password is one where a secret has it by itself. */
export const redisConnection = (own: RedisProperties, cluster: NamedResource): Connection => {
  const { secretArn } = own.existing ?? {};
  return {
    statements: [],
    variables: asVariables(readableParams(own, cluster)),
    secrets: {
      ...asVariables(redisSecrets(own, cluster)),
      ...(secretArn === undefined
        ? {}
        : { PASSWORD: { secret: expressionOf(secretArn), key: 'password', kind: existingSecret } }),
    },
  };
};

/** Returns the secret with the connection strings of a cluster. */
export const redisSecretResource = (own: RedisProperties, cluster: ResourceContext): ResourceContribution =>
  connectionSecretResource(connectionStrings(own, cluster), `Redis cluster ${cluster.name}`, cluster);
