import { checkLogForwarding, logForwardingContributions } from '../../job/log-forwarding.ts';
import { openingOf, openingOfExisting } from '../../stage/opening.ts';
import { defineResource } from '../resource.ts';
import { admissionOfExisting } from '../shapes/existing-host.ts';
import { checkRedis } from '../shapes/redis-checks.ts';
import {
  redisConnection,
  redisParams,
  redisSecretResource,
  redisSecrets,
  secretRedisParams,
} from '../shapes/redis-connection.ts';
import { costOfRedis } from '../shapes/redis-cost.ts';
import { isScopedRedis, redisResources } from '../shapes/redis-resources.ts';
import { redisProperties, withRedisDefaults } from '../shapes/redis-shape.ts';
import { secretOfOwnAccount } from '../shapes/secret-arn.ts';

const noReader =
  'A cluster with shards has one address for everything: remove enableSharding to get one for its copies.';

/** The resource type `redis-cluster`: a cache of ElastiCache in the network of the stack. */
export const redisCluster = defineResource({
  type: 'redis-cluster',
  says: 'A Redis or Valkey cluster of ElastiCache, in the VPC of the stack, which is deleted after a snapshot when the stage is destroyed. It costs by the hour, used or not.',
  properties: redisProperties,
  exactlyOne: ['instanceSize', 'existing'],
  example: `
resources:
  shopCache:
    type: redis-cluster
    properties:
      instanceSize: cache.t4g.micro
      defaultUserPassword: $Secret('redis.password')
  sessions:
    type: redis-cluster
    properties:
      instanceSize: cache.t4g.small
      engineVersion: '8.1'
      defaultUserPassword: $Secret('redis.password')
      enableSharding: true
      numShards: 2
      numReplicaNodes: 1
      accessibility:
        accessibilityMode: scoping-workloads-in-vpc
  warmCache:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/redis:7
            command: [sh, -c, 'redis-cli -u "$STP_SHOP_CACHE_CONNECTION_STRING" ping']
      resources:
        cpu: 1
        memory: 900
      timeout: 1200
      connectTo:
        - shopCache
        - sessions
`,
  renamable: true,
  mainChild: 'ReplicationGroup',
  params: (cluster, own) => redisParams(withRedisDefaults(own), cluster),
  absent: { readerHost: noReader, readerPort: noReader, readerConnectionString: noReader },
  secretParams: secretRedisParams,
  secrets: (cluster, own) => redisSecrets(withRedisDefaults(own), cluster),
  connectTo: (cluster, own) => redisConnection(withRedisDefaults(own), cluster),
  opens: (cluster, written) => {
    const own = withRedisDefaults(written);
    if (own.existing === undefined) return isScopedRedis(own) ? openingOf(cluster, own.port) : undefined;
    const { securityGroupId: group, port } = own.existing;
    return group === undefined ? undefined : openingOfExisting(cluster, group, port);
  },
  admits: (own) => {
    if (own.existing !== undefined) return admissionOfExisting(own.existing);
    return isScopedRedis(own) ? undefined : 'vpc';
  },
  propertyNames: {
    AuthToken: 'defaultUserPassword',
    AutomaticFailoverEnabled: 'enableAutomaticFailover',
    CacheNodeType: 'instanceSize',
    CacheParameterGroupName: 'engineVersion',
    Engine: 'engineVersion',
    EngineVersion: 'engineVersion',
    LogDeliveryConfigurations: 'logging',
    NumCacheClusters: 'numReplicaNodes',
    NumNodeGroups: 'numShards',
    Port: 'port',
    ReplicasPerNodeGroup: 'numReplicaNodes',
    SnapshotRetentionLimit: 'automatedBackupRetentionDays',
  },
  standingCost: (own) => costOfRedis(withRedisDefaults(own)),
  ofOwnAccount: ({ existing }, at) => secretOfOwnAccount(existing?.secretArn, at),
  check: (own, cluster) => [
    ...checkRedis(own, cluster),
    ...checkLogForwarding(own.logging, [...cluster.path, 'properties', 'logging']),
  ],
  expand: (written, cluster) => {
    const own = withRedisDefaults(written);
    const made = own.existing === undefined;
    return [
      redisSecretResource(own, cluster),
      ...(made
        ? [
            { kind: 'need', of: 'network' } as const,
            ...redisResources(own, cluster),
            ...logForwardingContributions(own.logging, cluster),
          ]
        : []),
    ];
  },
});
