import type { SubnetRoute } from '../../ports/health.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { leadsOf, listed, tableOf } from './networks.ts';
import { callEc2 } from './signed-calls.ts';
import { textAt, type XmlElement } from './xml.ts';

/**
 * Returns the part of an endpoint's service behind the region: `ecr.api` of `com.amazonaws.eu-west-1.ecr.api`, in every
 * partition. https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
const serviceIn = (name: string, region: string): string => {
  const at = name.indexOf(`.${region}.`);
  return at < 0 ? name : name.slice(at + region.length + 2);
};

/** Returns the route tables of a VPC, and the services to which it has endpoints that work. */
const readVpc = async (clients: Clients, clock: Clock, vpc: string) => {
  const inVpc = { 'vpc-id': vpc };
  const [tables, endpoints] = await Promise.all([
    listed('ec2:DescribeRouteTables', 'routeTableSet', inVpc, (asked) =>
      callEc2(clients, clock, 'DescribeRouteTables', asked),
    ),
    listed('ec2:DescribeVpcEndpoints', 'vpcEndpointSet', inVpc, (asked) =>
      callEc2(clients, clock, 'DescribeVpcEndpoints', asked),
    ),
  ]);
  const services = endpoints
    .filter((one) => textAt(one, 'state')?.toLowerCase() === 'available')
    .map((one) => serviceIn(textAt(one, 'serviceName') ?? '', clients.region));
  return { tables, services };
};

/**
 * Returns where those of some subnets lead that exist, by their ids. A filter leaves out what does not exist, where a list of ids
 * would be refused: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html
 */
export const subnetRoutes = async (
  clients: Clients,
  clock: Clock,
  ids: readonly string[],
): Promise<readonly SubnetRoute[]> => {
  if (ids.length === 0) return [];
  const named = Object.fromEntries(ids.map((id, index) => [`Filter.1.Value.${index + 1}`, id]));
  const subnets: readonly XmlElement[] = await listed('ec2:DescribeSubnets', 'subnetSet', {}, (asked) =>
    callEc2(clients, clock, 'DescribeSubnets', { 'Filter.1.Name': 'subnet-id', ...named, ...asked }),
  );
  const vpcs = [...new Set(subnets.map((one) => textAt(one, 'vpcId') ?? ''))];
  const known = new Map(await Promise.all(vpcs.map(async (vpc) => [vpc, await readVpc(clients, clock, vpc)] as const)));
  return subnets.map((subnet) => {
    const [id, vpc] = [textAt(subnet, 'subnetId') ?? '', textAt(subnet, 'vpcId') ?? ''];
    const { tables = [], services = [] } = known.get(vpc) ?? {};
    const table = tableOf(tables, id);
    // EC2 always says it: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html
    const givesAddresses = textAt(subnet, 'mapPublicIpOnLaunch') !== 'false';
    return {
      id,
      vpc,
      givesAddresses,
      table: textAt(table, 'routeTableId') ?? '',
      leads: leadsOf(table),
      endpoints: services,
    };
  });
};
