import { Refused } from '../../diagnostics/refused.ts';
import type { Quotas } from '../../ports/aws.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';
import { newestOf, quotaOf } from './quota-usage.ts';
import { callEc2 } from './signed-calls.ts';
import { elementsAt, textAt, type XmlElement } from './xml.ts';

/** Returns the number of listed resources of EC2 whose `ownerId` is the account. */
const ownedBy = (account: string, items: readonly XmlElement[]): number =>
  items.filter((item) => (textAt(item, 'ownerId') ?? account) === account).length;

/** Returns the items of a list of EC2, of all pages. */
const listEc2 = (
  clients: Clients,
  clock: Clock,
  action: string,
  set: string,
  filter: Readonly<Record<string, string>> = {},
): Promise<readonly XmlElement[]> =>
  allItems(`ec2:${action}`, async (token) => {
    const parameters = token === undefined ? filter : { ...filter, NextToken: token };
    const root = await callEc2(clients, clock, action, parameters);
    return { items: elementsAt(root, set, 'item'), next: textAt(root, 'nextToken') };
  });

/**
 * Returns the port to quotas, which counts resources by listing them. `account` returns the id of the account in use:
 * DescribeVpcs also lists VPCs that other accounts share, which count against the quota of their owner.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html
 */
export const awsQuotas = (clients: Clients, clock: Clock, account: () => Promise<string>): Quotas => ({
  pools: async () => {
    const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const [computeEnvironments, jobQueues] = await Promise.all([
      allItems('batch:DescribeComputeEnvironments', async (nextToken) => {
        const command = new DescribeComputeEnvironmentsCommand({ nextToken });
        const page = await call(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
        return { items: page.computeEnvironments, next: page.nextToken };
      }),
      allItems('batch:DescribeJobQueues', async (nextToken) => {
        const command = new DescribeJobQueuesCommand({ nextToken });
        const page = await call(clock, 'batch:DescribeJobQueues', (limit) => batch.send(command, limit));
        return { items: page.jobQueues, next: page.nextToken };
      }),
    ]);
    return { computeEnvironments: computeEnvironments.length, jobQueues: jobQueues.length };
  },

  vpcs: async () => ownedBy(await account(), await listEc2(clients, clock, 'DescribeVpcs', 'vpcSet')),

  internetGateways: async () =>
    ownedBy(await account(), await listEc2(clients, clock, 'DescribeInternetGateways', 'internetGatewaySet')),

  addresses: async () =>
    elementsAt(await callEc2(clients, clock, 'DescribeAddresses', {}), 'addressesSet', 'item').length,

  gatewayEndpoints: async () => {
    const filter = { 'Filter.1.Name': 'vpc-endpoint-type', 'Filter.1.Value.1': 'Gateway' };
    return (await listEc2(clients, clock, 'DescribeVpcEndpoints', 'vpcEndpointSet', filter)).length;
  },

  natGateways: async () => {
    const states = ['pending', 'available', 'deleting'].map((state, index) => [`Filter.1.Value.${index + 1}`, state]);
    const filter = { 'Filter.1.Name': 'state', ...Object.fromEntries(states) };
    const gateways = await listEc2(clients, clock, 'DescribeNatGateways', 'natGatewaySet', filter);
    if (gateways.length === 0) return {};
    const subnets = await listEc2(clients, clock, 'DescribeSubnets', 'subnetSet');
    const zones = new Map(subnets.map((subnet) => [textAt(subnet, 'subnetId'), textAt(subnet, 'availabilityZone')]));
    const counts: Record<string, number> = {};
    for (const gateway of gateways) {
      const zone = zones.get(textAt(gateway, 'subnetId'));
      if (zone !== undefined) counts[zone] = (counts[zone] ?? 0) + 1;
    }
    return counts;
  },

  value: async (quota) => {
    const { Value } = await quotaOf(clients, clock, quota);
    if (typeof Value === 'number') return Value;
    const { service, code, name } = quota;
    throw new Refused({
      code: 'aws/refused',
      message: `AWS names no value of the quota ${name} (servicequotas:GetServiceQuota, ${service}, ${code}).`,
      hint: 'Look it up in the console of Service Quotas.',
    });
  },

  used: async (quota) => {
    const { UsageMetric } = await quotaOf(clients, clock, quota);
    return UsageMetric === undefined ? undefined : newestOf(clients, clock, UsageMetric);
  },
});
