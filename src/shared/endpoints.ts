import type { Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref, region } from '../cloudformation/expression.ts';
import { pascalCase } from '../cloudformation/names.ts';
import { privateSubnets } from './nat.ts';
import { network, networkResource, publicRouteTables } from './network.ts';

/**
 * US dollars per hour of an interface endpoint in one availability zone of us-east-1; each GB that goes through costs
 * $0.01 more. https://aws.amazon.com/privatelink/pricing/
 */
export const endpointDollarsPerHour = 0.01;

/** `stackConfig.vpc.interfaceEndpoints`. */
export interface InterfaceEndpoints {
  /** Services as in the names of their endpoints: `ecr.api`, or whole names: `com.amazonaws.cn-north-1.ecr.api`. */
  readonly services: readonly string[];
  /** The number of availability zones in which each endpoint has an address, 1 to 3. */
  readonly availabilityZones: number;
}

/** The logical id of the endpoint by which everything in the stack's own VPC reaches S3. Frozen. */
export const s3EndpointId = 'StpS3GatewayEndpoint';

/** The logical id of the security group of all interface endpoints. Frozen. */
export const endpointGroupId = 'StpInterfaceEndpointSecurityGroup';

/** Matches the beginning of the whole name of an endpoint of AWS: `com.amazonaws.eu-west-1.`, `aws.api.eu-west-1.`. */
const wholeName = /^(?:(?:cn\.)?com\.amazonaws|aws\.api|api\.aws)\.[a-z0-9-]+\./;

/** Returns the service of an endpoint, as in its name: `ecr.api` of `com.amazonaws.cn-north-1.ecr.api`. */
export const serviceOfEndpoint = (service: string): string => service.replace(wholeName, '');

/**
 * Returns the region in the whole name of an endpoint, `eu-west-1` of `com.amazonaws.eu-west-1.ecr.api`, also of one of
 * others, `com.amazonaws.vpce.eu-west-1.vpce-svc-…`; undefined for a name without one.
 */
export const regionOfEndpoint = (service: string): string | undefined =>
  /^(?:(?:cn\.)?com\.amazonaws|aws\.api|api\.aws)\.(?:vpce\.)?([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2})\./.exec(
    service,
  )?.[1];

/** Returns the logical id of the interface endpoint of a service: `StpEcrApiInterfaceEndpoint`. Frozen. */
export const interfaceEndpointId = (service: string): string =>
  `Stp${pascalCase(serviceOfEndpoint(service))}InterfaceEndpoint`;

const endpoint = (
  id: string,
  properties: Readonly<Record<string, Expression>>,
  Metadata?: Readonly<Record<string, Expression>>,
): ResourceContribution =>
  networkResource(id, 'in-place', 'AWS::EC2::VPCEndpoint', {
    Properties: { VpcId: network.vpc, ...properties },
    ...(Metadata === undefined ? {} : { Metadata }),
  });

/**
 * Returns the endpoints by which the stack's own VPC reaches S3 and DynamoDB of its region past internet and NAT gateways.
 * They cost nothing (https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html), and are routes of the
 * public route tables and of those in `more`. `after` is something that must exist before the endpoint of S3.
 */
export const gatewayEndpoints = (more: readonly string[] = [], after?: Expression): Contribution[] => {
  const ofService = (service: string): Readonly<Record<string, Expression>> => ({
    VpcEndpointType: 'Gateway',
    ServiceName: concat('com.amazonaws.', region, `.${service.toLowerCase()}`),
    RouteTableIds: [...publicRouteTables, ...more].map((id) => ref(id)),
  });
  return [
    endpoint(s3EndpointId, ofService('S3'), after === undefined ? undefined : { 'batch-job': { after } }),
    endpoint('StpDynamoDbGatewayEndpoint', ofService('DynamoDB')),
  ];
};

/**
 * Returns an endpoint in private subnets for each service, which has the usual names of its service in the VPC
 * (`PrivateDnsEnabled`), and one security group, which lets in the address range of the VPC by TLS.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
 */
export const interfaceEndpoints = ({ services, availabilityZones }: InterfaceEndpoints): Contribution[] => [
  networkResource(endpointGroupId, 'in-place', 'AWS::EC2::SecurityGroup', {
    Properties: {
      GroupDescription: 'Interface endpoints of this stack: TLS from its VPC comes in.',
      VpcId: network.vpc,
      SecurityGroupIngress: [{ CidrIp: network.addresses, IpProtocol: 'tcp', FromPort: 443, ToPort: 443 }],
    },
  }),
  ...services.map((service) =>
    endpoint(interfaceEndpointId(service), {
      VpcEndpointType: 'Interface',
      ServiceName: wholeName.test(service) ? service : concat('com.amazonaws.', region, `.${service}`),
      PrivateDnsEnabled: true,
      SubnetIds: privateSubnets.slice(0, availabilityZones),
      SecurityGroupIds: [getAtt(endpointGroupId, 'GroupId')],
    }),
  ),
];
