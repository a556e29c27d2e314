import type { Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, ref, select } from '../cloudformation/expression.ts';

/** The parts of the stack's network that its compute environments use. */
export interface Network {
  readonly vpc: Expression;
  /** One public subnet for each availability zone. */
  readonly subnets: readonly Expression[];
  /** Logical ids of the routes to the internet, which must exist as long as any instance does. */
  readonly dependsOn: readonly string[];
}

/**
 * Returns the stack's network, and what others need to refer to it: a VPC with public subnets in three availability
 * zones, without a NAT gateway, which costs by the hour. Logical ids and address ranges are Stacktape's. An account has
 * two zones in us-west-1, so `Fn::Select` of a third would fail
 * (https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html).
 */
export const networkContributions = (region: string): { contributions: Contribution[]; network: Network } => {
  const zoneCount = region === 'us-west-1' ? 2 : 3;
  const indexes = Array.from({ length: zoneCount }, (_, index) => index);
  const resource = (
    id: string,
    tags: ResourceContribution['tags'],
    Type: string,
    Properties?: Record<string, Expression>,
    DependsOn?: string[],
  ): ResourceContribution => ({
    kind: 'resource',
    id,
    from: [],
    tags,
    holdsData: 'no',
    body: { Type, ...(Properties ? { Properties } : {}), ...(DependsOn ? { DependsOn } : {}) },
  });
  const vpc = ref('StpVpc');
  return {
    network: {
      vpc,
      subnets: indexes.map((index) => ref(`StpPublicSubnet${index}`)),
      // Instances reach ECS only by these routes, so the routes are created before the instances and deleted after them.
      dependsOn: indexes.flatMap((index) => [
        `StpInternetGatewayRoute${index}`,
        `StpPublicSubnet${index}SubnetRouteTableAssociation`,
      ]),
    },
    contributions: [
      resource('StpVpc', 'in-place', 'AWS::EC2::VPC', {
        CidrBlock: '172.16.0.0/16',
        EnableDnsHostnames: true,
        EnableDnsSupport: true,
      }),
      resource('StpInternetGateway', 'in-place', 'AWS::EC2::InternetGateway'),
      resource('StpVpcGatewayAttachment', 'none', 'AWS::EC2::VPCGatewayAttachment', {
        VpcId: vpc,
        InternetGatewayId: ref('StpInternetGateway'),
      }),
      ...indexes.flatMap((index) => [
        resource(`StpPublicSubnet${index}`, 'in-place', 'AWS::EC2::Subnet', {
          VpcId: vpc,
          CidrBlock: `172.16.${index * 16}.0/20`,
          AvailabilityZone: select(index, { 'Fn::GetAZs': '' }),
          MapPublicIpOnLaunch: true,
        }),
        resource(`StpPublicSubnet${index}RouteTable`, 'in-place', 'AWS::EC2::RouteTable', { VpcId: vpc }),
        resource(
          `StpInternetGatewayRoute${index}`,
          'none',
          'AWS::EC2::Route',
          {
            RouteTableId: ref(`StpPublicSubnet${index}RouteTable`),
            DestinationCidrBlock: '0.0.0.0/0',
            GatewayId: ref('StpInternetGateway'),
          },
          ['StpVpcGatewayAttachment'],
        ),
        resource(
          `StpPublicSubnet${index}SubnetRouteTableAssociation`,
          'none',
          'AWS::EC2::SubnetRouteTableAssociation',
          {
            SubnetId: ref(`StpPublicSubnet${index}`),
            RouteTableId: ref(`StpPublicSubnet${index}RouteTable`),
          },
        ),
      ]),
    ],
  };
};
