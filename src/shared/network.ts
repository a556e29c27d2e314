import type { Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, ref, select } from '../cloudformation/expression.ts';

/**
 * The stack's network: public subnets in up to three zones, no NAT gateway to pay for. Ids and ranges are
 * Stacktape's. us-west-1 shows an account two zones, and Fn::Select of a third would fail there
 * (https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html).
 */
export const networkContributions = (region: string): { contributions: Contribution[]; network: Network } => {
  const zones = region === 'us-west-1' ? 2 : 3;
  const indexes = Array.from({ length: zones }, (_, index) => index);
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
      // Instances that start before the way out exists never reach ECS, and die with the network before it goes.
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

export interface Network {
  readonly vpc: Expression;
  readonly subnets: readonly Expression[];
  readonly dependsOn: readonly string[];
}
