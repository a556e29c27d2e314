import { logForwarding, retentionDays } from '../../job/log-shape.ts';
import { arnText } from '../../schema/aws-values.ts';
import { flag, ignored, integer, object, oneOf, type Properties, required, secret, text } from '../../schema/shape.ts';
import { hostName } from './database-shape.ts';
import { securityGroupId } from './existing-group.ts';
import { localDevelopment } from './local-development.ts';

/**
 * The engine of each version, with the parameter group that AWS makes for it. Redis ends with 7.1; from 7.2 on ElastiCache
 * has Valkey, which Redis clients talk to as before and which costs a fifth less.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html
 */
export const redisVersions = {
  '6.0': { engine: 'redis', group: 'default.redis6.x' },
  '6.2': { engine: 'redis', group: 'default.redis6.x' },
  '7.0': { engine: 'redis', group: 'default.redis7' },
  '7.1': { engine: 'redis', group: 'default.redis7' },
  '7.2': { engine: 'valkey', group: 'default.valkey7' },
  '8.0': { engine: 'valkey', group: 'default.valkey8' },
  '8.1': { engine: 'valkey', group: 'default.valkey8' },
  '8.2': { engine: 'valkey', group: 'default.valkey8' },
} as const;

/** The port of a Redis cluster unless the config says another one. */
export const usualRedisPort = 6_379;

const portRange = { minimum: 1, maximum: 65_535 } as const;

/** The shape of a cluster that is there already. */
const existing = object('A cluster that is there already, instead of one that is made: nothing of it is changed.', {
  host: required(
    text(
      'The name by which it is reached: its primary endpoint, or its configuration endpoint if it has shards.',
      hostName,
    ),
  ),
  readerHost: text('The name by which its copies are reached.', hostName),
  port: integer('The port it listens at.', { ...portRange, default: usualRedisPort }),
  secretArn: arnText(
    'The ARN of a secret of Secrets Manager with the key `password`; without it the connection strings have no password.',
    'arn:aws:secretsmanager',
  ),
  securityGroupId: securityGroupId('cluster'),
  encrypted: flag('Whether it is reached by TLS alone.', { default: true }),
  sharding: flag('Whether it has shards.', { default: false }),
});

/** The properties of a `redis-cluster`. */
export const redisProperties = {
  instanceSize: text('The type of its machines, such as `cache.t4g.micro`.', {
    pattern: '^cache\\.[a-z0-9]+\\.[a-z0-9]+$',
  }),
  defaultUserPassword: secret('The password, 16 to 128 characters; write it as `$Secret(…)`.', {
    minLength: 16,
    maxLength: 128,
  }),
  existing,
  enableSharding: flag('Spread the data over shards.'),
  numShards: integer('How many shards, with `enableSharding`; 1 by itself.', { minimum: 1, maximum: 500 }),
  numReplicaNodes: integer('How many copies each shard has; none by itself.', { minimum: 0, maximum: 5 }),
  enableAutomaticFailover: flag('Let a copy take over when the first fails.'),
  logging: object('The log of slow commands.', {
    disabled: flag('Keep no log.', { default: false }),
    format: oneOf('The form of its lines.', ['json', 'text'], { default: 'json' }),
    retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: 90 }),
    logForwarding,
  }),
  automatedBackupRetentionDays: integer('Days that a backup is kept; 0, as by itself, for none.', {
    minimum: 0,
    maximum: 35,
  }),
  port: integer('The port it listens at, 6379 unless it says another one.', portRange),
  accessibility: object('Who reaches it.', {
    accessibilityMode: oneOf(
      'All of the VPC, or only the jobs that are connected to it, which get instances of their own for that.',
      ['vpc', 'scoping-workloads-in-vpc'],
      { default: 'vpc' },
    ),
  }),
  engineVersion: oneOf(
    'The version, in quotes, by itself `6.2`: up to `7.1` of Redis, from `7.2` of Valkey, to which Redis clients talk as before and which costs less.',
    Object.keys(redisVersions) as (keyof typeof redisVersions)[],
  ),
  dev: ignored(localDevelopment, 'Local development is no part of this action.'),
} as const;

/** The properties of a judged `redis-cluster`, as they are written. */
export type WrittenRedis = Properties<typeof redisProperties>;

/**
 * Returns the properties of a `redis-cluster` with the defaults of a cluster that is made. Its shape fills in none of
 * them, so that one that is written beside `existing` is noticed.
 */
export const withRedisDefaults = (written: WrittenRedis) => ({
  ...written,
  numShards: written.numShards ?? 1,
  numReplicaNodes: written.numReplicaNodes ?? 0,
  automatedBackupRetentionDays: written.automatedBackupRetentionDays ?? 0,
  port: written.port ?? usualRedisPort,
  engineVersion: written.engineVersion ?? '6.2',
});

/** The properties of a `redis-cluster` with all defaults. */
export type RedisProperties = ReturnType<typeof withRedisDefaults>;
