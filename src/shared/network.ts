import type { CloudFormationResource, Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt, onlyIf, ref } from '../cloudformation/expression.ts';
import type { Network } from '../stage/network.ts';
import { thirdZone, zone, zoneContributions, zoneCount } from './zones.ts';

/** Returns a resource of the network, for which no single resource of the config asked. */
export const networkResource = (
  id: string,
  tags: ResourceContribution['tags'],
  Type: string,
  more: Omit<CloudFormationResource, 'Type'> = {},
): ResourceContribution => ({ kind: 'resource', id, from: [], tags, holdsData: 'no', body: { Type, ...more } });

const vpc = ref('StpVpc');

/** The address range of the VPC, in CIDR notation. */
export const addressRange = '172.16.0.0/16';
/** Returns the logical id of a public subnet, by the index of its zone. */
export const publicSubnetId = (index: number): string => `StpPublicSubnet${index}`;

/** Returns the logical id of the association of a public subnet, by the index of its zone, with its route table. */
export const associationId = (index: number): string => `StpPublicSubnet${index}SubnetRouteTableAssociation`;

/** Returns the resources of one zone, by its index: subnet, route table, route to the internet, association. */
const zoneResources = (index: number): ResourceContribution[] => {
  const isThird = index === zoneCount - 1;
  const condition = isThird ? { Condition: thirdZone } : {};
  const association = associationId(index);
  return [
    networkResource(publicSubnetId(index), 'in-place', 'AWS::EC2::Subnet', {
      ...condition,
      Properties: {
        VpcId: vpc,
        CidrBlock: `172.16.${index * 16}.0/20`,
        AvailabilityZone: zone(index),
        MapPublicIpOnLaunch: true,
      },
    }),
    networkResource(`StpPublicSubnet${index}RouteTable`, 'in-place', 'AWS::EC2::RouteTable', {
      Properties: { VpcId: vpc },
    }),
    networkResource(`StpInternetGatewayRoute${index}`, 'none', 'AWS::EC2::Route', {
      Properties: {
        RouteTableId: ref(`StpPublicSubnet${index}RouteTable`),
        DestinationCidrBlock: '0.0.0.0/0',
        GatewayId: ref('StpInternetGateway'),
      },
      DependsOn: ['StpVpcGatewayAttachment'],
      // `DependsOn` takes no condition. Who depends on this route thus depends on the association where there is one.
      ...(isThird ? { Metadata: { 'batch-job': { after: onlyIf(thirdZone, ref(association)) } } } : {}),
    }),
    networkResource(association, 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
      ...condition,
      Properties: {
        SubnetId: ref(publicSubnetId(index)),
        RouteTableId: ref(`StpPublicSubnet${index}RouteTable`),
      },
    }),
  ];
};

const indexes = Array.from({ length: zoneCount }, (_, index) => index);

/** The logical ids of the route tables of the public subnets; that of the third zone is there without the zone, too. */
export const publicRouteTables: readonly string[] = indexes.map((index) => `StpPublicSubnet${index}RouteTable`);

/** Returns a reference to a public subnet; to none where there is no third zone. */
const subnet = (index: number): Expression => {
  const own = ref(publicSubnetId(index));
  return index === zoneCount - 1 ? onlyIf(thirdZone, own) : own;
};

/** The stack's network, for whoever has a need of it. */
export const network: Network = {
  vpc,
  addresses: getAtt('StpVpc', 'CidrBlock'),
  subnets: indexes.map(subnet),
  // Instances reach ECS only by these routes, so the routes are created before the instances and deleted after them.
  dependsOn: indexes.flatMap((index) => [
    `StpInternetGatewayRoute${index}`,
    ...(index === zoneCount - 1 ? [] : [associationId(index)]),
  ]),
};

/**
 * Returns the resources of the stack's network: a VPC with public subnets in two or three availability zones, those of
 * the parameter `StpZones`, without a NAT gateway, which costs by the hour. Always the same, whoever needs it. Logical
 * ids and address ranges are Stacktape's.
 */
export const networkContributions = (): Contribution[] => [
  ...zoneContributions(),
  networkResource('StpVpc', 'in-place', 'AWS::EC2::VPC', {
    Properties: { CidrBlock: addressRange, EnableDnsHostnames: true, EnableDnsSupport: true },
  }),
  networkResource('StpInternetGateway', 'in-place', 'AWS::EC2::InternetGateway'),
  networkResource('StpVpcGatewayAttachment', 'none', 'AWS::EC2::VPCGatewayAttachment', {
    Properties: { VpcId: vpc, InternetGatewayId: ref('StpInternetGateway') },
  }),
  ...indexes.flatMap(zoneResources),
];
