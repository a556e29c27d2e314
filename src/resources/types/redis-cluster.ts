import { logForwarding, retentionDays } from '../../job/log-shape.ts';
import { flag, ignored, integer, object, oneOf, required, secret, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';
import { localDevelopment } from '../shapes/local-development.ts';

/** The resource type `redis-cluster`, which cannot be deployed yet. */
export const redisCluster = laterResource({
  type: 'redis-cluster',
  says: 'A Redis cluster of ElastiCache, in the VPC of the stack.',
  properties: {
    instanceSize: required(
      text('The type of its machines, such as `cache.t4g.micro`.', { pattern: '^cache\\.[a-z0-9]+\\.[a-z0-9]+$' }),
    ),
    defaultUserPassword: required(
      secret('The password, 16 to 128 characters; write it as `$Secret(…)`.', { minLength: 16, maxLength: 128 }),
    ),
    enableSharding: flag('Spread the data over shards.'),
    numShards: integer('How many shards, with `enableSharding`.', { default: 1, minimum: 1, maximum: 500 }),
    numReplicaNodes: integer('How many copies each shard has.', { default: 0, minimum: 0, maximum: 5 }),
    enableAutomaticFailover: flag('Let a copy take over when the first fails.'),
    logging: object('The log of slow commands.', {
      disabled: flag('Keep no log.', { default: false }),
      format: oneOf('The form of its lines.', ['json', 'text'], { default: 'json' }),
      retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: 90 }),
      logForwarding,
    }),
    automatedBackupRetentionDays: integer('Days that a backup is kept; 0 for none.', {
      default: 0,
      minimum: 0,
      maximum: 35,
    }),
    port: integer('The port it listens at.', { default: 6_379, minimum: 1, maximum: 65_535 }),
    accessibility: object('Who reaches it.', {
      accessibilityMode: required(
        oneOf('All of the VPC, or only what is connected to it.', ['vpc', 'scoping-workloads-in-vpc']),
      ),
    }),
    engineVersion: oneOf('The version of Redis, in quotes.', ['6.0', '6.2', '7.0', '7.1'], { default: '6.2' }),
    dev: ignored(localDevelopment, 'Local development is no part of this action.'),
  },
  example: `
resources:
  cache:
    type: redis-cluster
    properties:
      instanceSize: cache.t4g.micro
      defaultUserPassword: $Secret('redis.password')
`,
  connectable: true,
  params: ({ enableSharding }) => [
    'host',
    'port',
    'connectionString',
    'sharding',
    ...(enableSharding ? [] : ['readerHost', 'readerPort', 'readerConnectionString']),
  ],
});
