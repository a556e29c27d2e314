import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, partition, ref } from '../../cloudformation/expression.ts';
import { logicalId, physicalName } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type AtlasAccount, type NamedResource, namedResource, type ResourceContext } from '../../stage/resource.ts';
import { type AtlasProperties, usualMongoVersion } from './atlas-shape.ts';

/** The beginning of the names of secrets in which the types of Atlas look for a profile, and of no other. */
export const profileFolder = 'cfn/atlas/profile/';

/** The characters of the name of a project: https://www.mongodb.com/docs/atlas/reference/atlas-limits/ */
const nameLength = 64;

/** The characters of the name of a profile, as of other secrets. */
const profileLength = 128;

/** Returns the name of the profile by which the types of Atlas call its API for a cluster. Frozen: they cannot change it. */
const profileName = ({ nameInAws, stage }: NamedResource): Expression =>
  physicalName(stage.stack, nameInAws, profileLength);

/** Returns the name of the project of a cluster at Atlas. */
const projectName = ({ nameInAws, stage }: NamedResource): Expression =>
  physicalName(stage.stack, nameInAws, nameLength);

/** Returns a region as Atlas spells it: `EU_WEST_1`. */
const atlasRegion = (region = ''): string => region.replaceAll('-', '_').toUpperCase();

/** Returns an address as a range. */
const asRange = (address: string): string => {
  if (address.includes('/')) return address;
  return `${address}/${address.includes(':') ? 128 : 32}`;
};

/** Returns the ranges of addresses that reach the clusters of an account. */
export const rangesOfAtlas = ({ accessibility }: AtlasAccount): string[] => [
  ...new Set([
    ...(accessibility?.accessibilityMode === 'internet' ? ['0.0.0.0/0'] : []),
    ...(accessibility?.whitelistedIps ?? []).map(asRange),
  ]),
];

/** Returns the secret with the keys of the account, by which the types of Atlas call its API. */
const profileSecret = ({ publicKey, privateKey }: AtlasAccount, cluster: ResourceContext): ResourceContribution => ({
  kind: 'resource',
  id: cluster.id('ProfileSecret'),
  from: cluster.path,
  tags: 'in-place',
  holdsData: 'deleted',
  body: {
    Type: 'AWS::SecretsManager::Secret',
    Metadata: cluster.metadata,
    Properties: {
      Name: concat(profileFolder, profileName(cluster)),
      Description: `Keys of the account at MongoDB Atlas, for the cluster ${cluster.nameInAws}.`,
      SecretString: concat(
        '{"PublicKey":"',
        expressionOf(publicKey),
        '","PrivateKey":"',
        expressionOf(privateKey),
        '"}',
      ),
    },
  },
});

/** Returns the sizes, the copies and the scaling of a cluster in the words of Atlas's API. */
const regionConfig = (own: AtlasProperties, region: string | undefined): Expression => {
  const { clusterTier = '', replication, autoScaling } = own;
  const { numElectableNodes = 3, numAnalyticsNodes = 0, numReadOnlyNodes = 0 } = replication ?? {};
  const nodes = (NodeCount: number): Expression => ({ InstanceSize: clusterTier, NodeCount });
  const { minClusterTier, maxClusterTier, disableDiskScaling, disableScaleDown } = autoScaling ?? {};
  const scales = minClusterTier !== undefined || maxClusterTier !== undefined;
  const scalesDown = scales && !disableScaleDown;
  return {
    RegionName: atlasRegion(region),
    ProviderName: 'AWS',
    Priority: 7,
    ElectableSpecs: nodes(numElectableNodes),
    AnalyticsSpecs: nodes(numAnalyticsNodes),
    ReadOnlySpecs: nodes(numReadOnlyNodes),
    AutoScaling: {
      DiskGB: { Enabled: !disableDiskScaling },
      Compute: {
        Enabled: scales,
        ScaleDownEnabled: scalesDown,
        ...(scales ? { MaxInstanceSize: maxClusterTier ?? clusterTier } : {}),
        ...(scalesDown ? { MinInstanceSize: minClusterTier ?? clusterTier } : {}),
      },
    },
  };
};

/** Returns the properties of a cluster in the words of its CloudFormation type. */
const clusterProperties = (own: AtlasProperties, { nameInAws, region }: ResourceContext) => {
  const shards = own.numShards ?? 1;
  return {
    Name: nameInAws,
    ClusterType: shards > 1 ? 'SHARDED' : 'REPLICASET',
    MongoDBMajorVersion: own.version ?? usualMongoVersion,
    BackupEnabled: own.enableBackups === true,
    PitEnabled: own.enablePointInTimeRecovery === true,
    ...(own.diskSizeGB === undefined ? {} : { DiskSizeGB: own.diskSizeGB }),
    ...(own.biConnector === undefined
      ? {}
      : {
          BiConnector: {
            Enabled: own.biConnector.enabled,
            ...(own.biConnector.readPreference ? { ReadPreference: own.biConnector.readPreference } : {}),
          },
        }),
    ReplicationSpecs: [{ NumShards: shards, AdvancedRegionConfigs: [regionConfig(own, region)] }],
  };
};

/**
 * Returns the name of the user of a role: its ARN without its path, since Atlas asks STS who calls, and STS names no path.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
const userOf = (roleId: string): Expression =>
  concat('arn:', partition, ':iam::', ref('AWS::AccountId'), ':role/', ref(roleId));

/** Returns the names of the jobs and functions that are connected to a resource, sorted. */
const connectedTo = ({ name, neighbours }: ResourceContext): string[] =>
  [...neighbours.values()]
    .filter(({ properties, borrowed }) => {
      const { connectTo } = properties ?? {};
      return !borrowed && Array.isArray(connectTo) && connectTo.includes(name);
    })
    .map((one) => one.name)
    .sort();

/**
 * Returns the CloudFormation resources of a cluster that the stack makes: a project of its own at Atlas with the addresses
 * that reach it, the cluster, and a user for the role of each job and function that is connected to it.
 *
 * - https://github.com/mongodb/mongodbatlas-cloudformation-resources/tree/master/cfn-resources/cluster/docs
 * - https://www.mongodb.com/docs/atlas/security/aws-iam-authentication/
 */
export const atlasResources = (
  own: AtlasProperties,
  account: AtlasAccount,
  cluster: ResourceContext,
): ResourceContribution[] => {
  const [secret, project, main] = ['ProfileSecret', 'Project', 'Cluster'].map((kind) => cluster.id(kind)) as [
    string,
    string,
    string,
  ];
  const made = (
    kind: string,
    type: string,
    after: string,
    properties: Readonly<Record<string, Expression>>,
    holdsData: ResourceContribution['holdsData'] = 'no',
  ): ResourceContribution => ({
    kind: 'resource',
    id: cluster.id(kind),
    from: cluster.path,
    tags: 'none',
    holdsData,
    body: {
      Type: `MongoDB::Atlas::${type}`,
      Metadata: cluster.metadata,
      DependsOn: [after],
      Properties: { ...properties, Profile: profileName(cluster) },
    },
  });
  const ProjectId = getAtt(project, 'Id');
  const Scopes = [{ Name: cluster.nameInAws, Type: 'CLUSTER' }];
  const user = (kind: string, properties: Readonly<Record<string, Expression>>) =>
    made(kind, 'DatabaseUser', main, { ProjectId, Scopes, ...properties });
  const { adminUserCredentials: admin } = own;
  return [
    profileSecret(account, cluster),
    made(
      'Project',
      'Project',
      secret,
      { Name: projectName(cluster), OrgId: account.organizationId, WithDefaultAlertsSettings: true },
      'deleted',
    ),
    made('ProjectIpAccessList', 'ProjectIpAccessList', secret, {
      ProjectId,
      AccessList: rangesOfAtlas(account).map((CIDRBlock) => ({ CIDRBlock, ProjectId })),
    }),
    made('Cluster', 'Cluster', secret, { ProjectId, ...clusterProperties(own, cluster) } as never, 'deleted'),
    ...connectedTo(cluster).map((name) =>
      user(`${logicalId(name)}DatabaseUser`, {
        AWSIAMType: 'ROLE',
        DatabaseName: '$external',
        Roles: [{ DatabaseName: 'admin', RoleName: 'readWriteAnyDatabase' }],
        Username: userOf(namedResource(name, cluster.stage).id('Role')),
      }),
    ),
    ...(admin === undefined
      ? []
      : [
          user('DatabaseUser', {
            DatabaseName: 'admin',
            Roles: [
              { DatabaseName: 'admin', RoleName: 'atlasAdmin' },
              { DatabaseName: 'admin', RoleName: 'readWriteAnyDatabase' },
            ],
            Username: admin.userName,
            Password: expressionOf(admin.password),
          }),
        ]),
  ];
};
