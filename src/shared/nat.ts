import type { Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt, onlyIf, ref } from '../cloudformation/expression.ts';
import { associationId, network, networkResource } from './network.ts';
import { thirdZone, zone, zoneCount } from './zones.ts';

/**
 * US dollars per hour of a NAT gateway in us-east-1 with its public address; each GB that goes through costs $0.045 more.
 * https://aws.amazon.com/vpc/pricing/
 */
export const natDollarsPerHour = 0.045 + 0.005;

const isThird = (index: number): boolean => index === zoneCount - 1;
const conditionOf = (index: number) => (isThird(index) ? { Condition: thirdZone } : {});
/** Returns the logical id of the NAT gateway of a zone, by its index. */
export const natGatewayId = (index: number): string => `StpNatGateway${index}`;
const gatewayId = natGatewayId;
const subnetId = (index: number): string => `StpPrivateSubnet${index}`;
const routeId = (index: number): string => `StpNatGatewayRoute${index}`;
/** Returns the logical id of the association of a private subnet, by the index of its zone, with its route table. */
export const privateAssociation = (index: number): string => `${subnetId(index)}SubnetRouteTableAssociation`;
const tableId = (index: number): string => `${subnetId(index)}RouteTable`;

/** The association of the private subnet of the third zone; none without the zone. */
export const thirdPrivateAssociation: Expression = onlyIf(thirdZone, ref(privateAssociation(zoneCount - 1)));

/** Returns a NAT gateway in the public subnet of a zone, with its address. */
const gateway = (index: number): ResourceContribution[] => [
  networkResource(`${gatewayId(index)}Eip`, 'in-place', 'AWS::EC2::EIP', {
    ...conditionOf(index),
    Properties: { Domain: 'vpc' },
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html
    DependsOn: ['StpVpcGatewayAttachment'],
  }),
  networkResource(gatewayId(index), 'in-place', 'AWS::EC2::NatGateway', {
    ...conditionOf(index),
    Properties: {
      AllocationId: getAtt(`${gatewayId(index)}Eip`, 'AllocationId'),
      SubnetId: ref(`StpPublicSubnet${index}`),
    },
    DependsOn: [`StpInternetGatewayRoute${index}`, associationId(index)],
  }),
];

/** Returns the NAT gateway by which a zone reaches the internet: its own, else the last of `count`. */
const gatewayOf = (index: number, count: number): Expression => {
  const last = Math.min(index, count - 1);
  return isThird(last)
    ? { 'Fn::If': [thirdZone, ref(gatewayId(last)), ref(gatewayId(last - 1))] }
    : ref(gatewayId(last));
};

/** Returns the way of a private subnet to the internet: by one of `count` NAT gateways. */
const natRoute = (index: number, count: number): ResourceContribution =>
  networkResource(routeId(index), 'none', 'AWS::EC2::Route', {
    Properties: {
      RouteTableId: ref(tableId(index)),
      DestinationCidrBlock: '0.0.0.0/0',
      NatGatewayId: gatewayOf(index, count),
    },
    // As in the public subnets: who depends on this route depends on the association where there is one.
    ...(isThird(index) ? { Metadata: { 'batch-job': { after: thirdPrivateAssociation } } } : {}),
  });

/** Returns the private subnet of a zone, with its way to the internet where there is a NAT gateway. */
const privateZone = (index: number, count: number): ResourceContribution[] => [
  networkResource(subnetId(index), 'in-place', 'AWS::EC2::Subnet', {
    ...conditionOf(index),
    Properties: {
      VpcId: network.vpc,
      CidrBlock: `172.16.${(zoneCount + index) * 16}.0/20`,
      AvailabilityZone: zone(index),
    },
  }),
  networkResource(tableId(index), 'in-place', 'AWS::EC2::RouteTable', {
    Properties: { VpcId: network.vpc },
  }),
  ...(count > 0 ? [natRoute(index, count)] : []),
  networkResource(privateAssociation(index), 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
    ...conditionOf(index),
    Properties: { SubnetId: ref(subnetId(index)), RouteTableId: ref(tableId(index)) },
  }),
];

const zones = Array.from({ length: zoneCount }, (_, index) => index);

/** The logical ids of the route tables of the private subnets; that of the third zone is there without the zone, too. */
export const privateRouteTables: readonly string[] = zones.map(tableId);

/** References to the private subnets; to none where there is no third zone. */
export const privateSubnets: readonly Expression[] = zones.map((index) =>
  isThird(index) ? onlyIf(thirdZone, ref(subnetId(index))) : ref(subnetId(index)),
);

/** Logical ids by which private subnets reach the internet through NAT gateways. */
export const natRoutes: readonly string[] = zones.flatMap((index) => [
  routeId(index),
  ...(isThird(index) ? [] : [privateAssociation(index)]),
]);

/**
 * Returns the private subnets of the stack's own network and NAT gateways in `count` availability zones, 0 to 3. A zone
 * without one uses that of another zone, and pays for what crosses; a third gateway is there only where a third zone is.
 */
export const natContributions = (count: number): Contribution[] =>
  zones.flatMap((index) => [...(index < count ? gateway(index) : []), ...privateZone(index, count)]);
