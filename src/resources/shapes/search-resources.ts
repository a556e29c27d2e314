import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, onlyIf, partition, ref, region } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import { thirdZone } from '../../shared/zones.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { diskOf, isPublicSearch, isScopedSearch, usualLeaders, zonesOf } from './search-layout.ts';
import { searchLogs } from './search-logs.ts';
import { type SearchCluster, type SearchProperties, searchPort, usualSearchVersion } from './search-shape.ts';

/** The characters of the name of a domain: https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_CreateDomain.html */
const nameLength = 28;

/**
 * Returns the name of a domain. AWS moves none into a VPC or out of it, and gives no name to two at a time, so that one in a
 * VPC has another name than one that is not; a name of the config contains no blank.
 */
const nameOf = (own: SearchProperties, { nameInAws: name, stage }: ResourceContext): Expression =>
  physicalName(stage.stack, isPublicSearch(own) ? `${name} public` : name, nameLength, 'lower');

const account = ref('AWS::AccountId');

/** Returns the ARN of the domain of a name, without a reference to the domain itself. */
const arnOf = (name: Expression): Expression =>
  concat('arn:', partition, ':es:', region, ':', account, ':domain/', name);

/** Returns either of two expressions, by whether the stack's network has a third zone. */
const byThirdZone = (three: Expression, two: Expression): Expression => ({ 'Fn::If': [thirdZone, three, two] });

/** The zones of a domain in the words of CloudFormation. */
interface Zones {
  readonly ZoneAwarenessEnabled: Expression;
  readonly ZoneAwarenessConfig?: Expression;
}

const inZones = (count: Expression): Zones => ({
  ZoneAwarenessEnabled: true,
  ZoneAwarenessConfig: { AvailabilityZoneCount: count },
});

/** Returns the zones of a domain and the subnets that it is in, one for each zone. */
const placeOf = (own: SearchProperties, cluster: SearchCluster, { network = ownNetwork }: ResourceContext) => {
  const wanted = zonesOf(cluster);
  const alone = { ZoneAwarenessEnabled: false };
  if (isPublicSearch(own)) return { zones: wanted === 1 ? alone : inZones(wanted), subnets: [] };
  const first = network.subnets.slice(0, 1);
  const isEven = cluster.instanceCount % 2 === 0;
  if (network.vpc !== ownNetwork.vpc) {
    const found = Math.min(wanted, network.subnets.length);
    const count = found === 2 && !isEven ? 1 : found;
    return { zones: count === 1 ? alone : inZones(count), subnets: network.subnets.slice(0, count) };
  }
  if (wanted === 1) return { zones: alone, subnets: first };
  if (wanted === 2) return { zones: inZones(2), subnets: network.subnets.slice(0, 2) };
  // Where the account has two zones, AWS takes an even number of machines in both, and any number in one.
  if (isEven) return { zones: inZones(byThirdZone(3, 2)), subnets: network.subnets };
  const { ZoneAwarenessConfig = {} } = inZones(3);
  return {
    zones: {
      ZoneAwarenessEnabled: byThirdZone(true, false),
      ZoneAwarenessConfig: onlyIf(thirdZone, ZoneAwarenessConfig),
    },
    // The third one is there under the same condition.
    subnets: network.subnets.map((subnet, index) => (index === 1 ? onlyIf(thirdZone, subnet) : subnet)),
  };
};

/** Returns the machines of a domain in the words of CloudFormation. What is absent is said too, so that it goes. */
const clusterOf = (cluster: SearchCluster, zones: Zones): Expression => {
  const { instanceType, instanceCount, standbyEnabled, ...more } = cluster;
  const leads = more.dedicatedMasterType !== undefined;
  const warms = more.warmType !== undefined;
  return {
    InstanceType: instanceType,
    InstanceCount: instanceCount,
    DedicatedMasterEnabled: leads,
    ...(leads
      ? {
          DedicatedMasterType: more.dedicatedMasterType as string,
          DedicatedMasterCount: more.dedicatedMasterCount ?? usualLeaders,
        }
      : {}),
    WarmEnabled: warms,
    ...(warms ? { WarmType: more.warmType as string, WarmCount: more.warmCount as number } : {}),
    MultiAZWithStandbyEnabled: standbyEnabled === true,
    ...zones,
  } as Expression;
};

/** Returns the disks of a domain in the words of CloudFormation. */
const disksOf = (own: SearchProperties): Expression => {
  const disk = diskOf(own);
  if (disk === undefined) return { EBSEnabled: false };
  const { size, iops, throughput } = disk;
  return { EBSEnabled: true, VolumeType: 'gp3', VolumeSize: size, Iops: iops, Throughput: throughput };
};

/**
 * Returns the policy of a domain: it leaves to IAM who of the account may send requests, and lets in nobody who has no
 * permission there. Named roles would be a circle: their permissions name the domain.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html
 */
const policyOf = (arn: Expression): Expression => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: concat('arn:', partition, ':iam::', account, ':root') },
      Action: 'es:ESHttp*',
      Resource: concat(arn, '/*'),
    },
  ],
});

/** Returns the security group of a domain in the VPC of the stack. */
const groupOf = (own: SearchProperties, domain: ResourceContext): ResourceContribution => {
  const { network = ownNetwork } = domain;
  const ingress = { CidrIp: network.addresses, FromPort: searchPort, IpProtocol: 'tcp', ToPort: searchPort };
  return {
    kind: 'resource',
    id: domain.id('SecurityGroup'),
    from: domain.path,
    tags: 'in-place',
    holdsData: 'no',
    body: {
      Type: 'AWS::EC2::SecurityGroup',
      Metadata: domain.metadata,
      Properties: {
        GroupDescription: `Connections to the OpenSearch domain ${domain.nameInAws}.`,
        VpcId: network.vpc,
        ...(isScopedSearch(own) ? {} : { SecurityGroupIngress: [ingress] }),
      },
    },
  };
};

/** Returns the CloudFormation resources of a domain that the stack makes, with these machines. */
export const searchResources = (
  own: SearchProperties,
  cluster: SearchCluster,
  domain: ResourceContext,
): ResourceContribution[] => {
  const name = nameOf(own, domain);
  const arn = arnOf(name);
  const { zones, subnets } = placeOf(own, cluster, domain);
  const logs = searchLogs(own, arn, domain);
  const isPublic = isPublicSearch(own);
  return [
    ...(isPublic ? [] : [groupOf(own, domain)]),
    ...logs.resources,
    {
      kind: 'resource',
      id: domain.id('Domain'),
      from: domain.path,
      tags: 'in-place',
      holdsData: 'deleted',
      body: {
        Type: 'AWS::OpenSearchService::Domain',
        Metadata: domain.metadata,
        // Without it another version would be a new domain:
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html
        UpdatePolicy: { EnableVersionUpgrade: true },
        ...(logs.policy === undefined ? {} : { DependsOn: [logs.policy] }),
        Properties: {
          DomainName: name,
          EngineVersion: `OpenSearch_${own.version ?? usualSearchVersion}`,
          ClusterConfig: clusterOf(cluster, zones),
          EBSOptions: disksOf(own),
          EncryptionAtRestOptions: { Enabled: true },
          NodeToNodeEncryptionOptions: { Enabled: true },
          DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
          AccessPolicies: policyOf(arn),
          ...(isPublic
            ? {}
            : {
                VPCOptions: {
                  SubnetIds: subnets,
                  SecurityGroupIds: [getAtt(domain.id('SecurityGroup'), 'GroupId')],
                },
              }),
          LogPublishingOptions: logs.options,
        },
      },
    },
  ];
};
