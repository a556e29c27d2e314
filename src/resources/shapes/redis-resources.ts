import { canonicalJson, shortHash } from '../../cloudformation/canonical.ts';
import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { defaultRetentionDays } from '../../job/log-shape.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { type RedisProperties, redisVersions } from './redis-shape.ts';

const resource = (
  cluster: ResourceContext,
  kind: string,
  Type: string,
  Properties: Readonly<Record<string, Expression | undefined>>,
  more: Partial<Pick<ResourceContribution, 'holdsData'>> & {
    readonly body?: Readonly<Record<string, Expression>>;
  } = {},
): ResourceContribution => ({
  kind: 'resource',
  id: cluster.id(kind),
  from: cluster.path,
  tags: 'in-place',
  holdsData: more.holdsData ?? 'no',
  body: { Type, ...more.body, Metadata: cluster.metadata, Properties },
});

/** True for a cluster that lets in only the security groups of what is connected to it. */
export const isScopedRedis = ({ accessibility }: Pick<RedisProperties, 'accessibility'>): boolean =>
  accessibility?.accessibilityMode === 'scoping-workloads-in-vpc';

/** Returns the security group and the subnets of a cluster in the stack's network. */
const placeOf = (own: RedisProperties, cluster: ResourceContext): ResourceContribution[] => {
  const { network = ownNetwork } = cluster;
  const ingress = { CidrIp: network.addresses, FromPort: own.port, IpProtocol: 'tcp', ToPort: own.port };
  return [
    resource(cluster, 'SecurityGroup', 'AWS::EC2::SecurityGroup', {
      GroupDescription: `Connections to the Redis cluster ${cluster.nameInAws}.`,
      VpcId: network.vpc,
      ...(isScopedRedis(own) ? {} : { SecurityGroupIngress: [ingress] }),
    }),
    resource(cluster, 'SubnetGroup', 'AWS::ElastiCache::SubnetGroup', {
      Description: `Subnets of the Redis cluster ${cluster.nameInAws}.`,
      SubnetIds: network.subnets,
    }),
  ];
};

/**
 * Returns the log group of the slow commands. AWS adds a policy of its own to it, and asks for a name that begins so:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
const logGroupOf = ({ logging }: RedisProperties, cluster: ResourceContext): ResourceContribution[] =>
  logging?.disabled
    ? []
    : [
        resource(
          cluster,
          'LogGroup',
          'AWS::Logs::LogGroup',
          {
            LogGroupName: concat(
              '/aws/vendedlogs/',
              physicalName(cluster.stage.stack, `${cluster.nameInAws}-slow`, 128),
            ),
            RetentionInDays: logging?.retentionDays ?? defaultRetentionDays,
          },
          { holdsData: 'deleted' },
        ),
      ];

/**
 * True for machines that keep a part of the data on their disks. ElastiCache asks for that to be said, and changes it in no
 * cluster that there is: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/data-tiering.html
 */
export const isTiered = (size = ''): boolean => /^cache\.r6gd\./.test(size);

/** The characters of the identifier of a replication group. */
const identifierLength = 40;

/**
 * Returns the identifier of a replication group. AWS changes port, sharding and data tiering in no cluster that there is,
 * and gives no name to two at a time, so that it contains a hash of all three. ElastiCache takes no two hyphens in a row:
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
 */
const identifierOf = (
  { port, enableSharding = false, instanceSize }: RedisProperties,
  { nameInAws: name, stage }: ResourceContext,
): Expression =>
  physicalName(
    stage.stack.replace(/-{2,}/g, '-'),
    `${name}-${shortHash(canonicalJson([port, enableSharding, ...(isTiered(instanceSize) ? ['tiered'] : [])]), 4)}`,
    identifierLength,
    'lower',
  );

/** Returns the CloudFormation resources of a cluster that the stack makes. */
export const redisResources = (own: RedisProperties, cluster: ResourceContext): ResourceContribution[] => {
  const { logging, enableSharding = false, numReplicaNodes, enableAutomaticFailover = false } = own;
  const { engine, group } = redisVersions[own.engineVersion];
  const logs = logGroupOf(own, cluster);
  // ElastiCache requires it of a cluster with shards, and two zones need a copy to be in the second.
  const failsOver = enableSharding || enableAutomaticFailover;
  return [
    ...placeOf(own, cluster),
    ...logs,
    resource(
      cluster,
      'ReplicationGroup',
      'AWS::ElastiCache::ReplicationGroup',
      {
        ReplicationGroupDescription: `The Redis cluster ${cluster.nameInAws}.`,
        ReplicationGroupId: identifierOf(own, cluster),
        Engine: engine,
        EngineVersion: own.engineVersion,
        CacheNodeType: expressionOf(own.instanceSize ?? ''),
        ...(isTiered(own.instanceSize) ? { DataTieringEnabled: true } : {}),
        CacheParameterGroupName: enableSharding ? `${group}.cluster.on` : group,
        // Each in the property that changes in place.
        ...(enableSharding
          ? { NumNodeGroups: own.numShards, ReplicasPerNodeGroup: numReplicaNodes }
          : { NumCacheClusters: numReplicaNodes + 1 }),
        AutomaticFailoverEnabled: failsOver,
        MultiAZEnabled: failsOver && numReplicaNodes > 0,
        AuthToken: expressionOf(own.defaultUserPassword ?? ''),
        TransitEncryptionEnabled: true,
        AtRestEncryptionEnabled: true,
        CacheSubnetGroupName: ref(cluster.id('SubnetGroup')),
        SecurityGroupIds: [getAtt(cluster.id('SecurityGroup'), 'GroupId')],
        Port: own.port,
        SnapshotRetentionLimit: own.automatedBackupRetentionDays,
        LogDeliveryConfigurations: logs.map(({ id }) => ({
          DestinationDetails: { CloudWatchLogsDetails: { LogGroup: ref(id) } },
          DestinationType: 'cloudwatch-logs',
          LogFormat: logging?.format ?? 'json',
          LogType: 'slow-log',
        })),
      },
      // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html: without it another
      // number of shards would be a new cluster.
      { holdsData: 'snapshot', body: enableSharding ? { UpdatePolicy: { UseOnlineResharding: true } } : {} },
    ),
  ];
};
