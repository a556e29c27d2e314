import { Refused } from '../../diagnostics/refused.ts';
import type { Quotas } from '../../ports/aws.ts';
import type { ServiceQuota } from '../../stack/quota.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';
import { callEc2, callJson } from './signed-calls.ts';
import { elementsAt, textAt, type XmlElement } from './xml.ts';

/** Returns the number of listed resources of EC2 whose `ownerId` is the account. */
const ownedBy = (account: string, items: readonly XmlElement[]): number =>
  items.filter((item) => (textAt(item, 'ownerId') ?? account) === account).length;

/** A quota as Service Quotas returns it, with the metric of its use where AWS measures that. */
interface SdkQuota {
  readonly Value?: unknown;
  readonly UsageMetric?: UsageMetric;
}

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_MetricInfo.html */
interface UsageMetric {
  readonly MetricNamespace?: string;
  readonly MetricName?: string;
  readonly MetricDimensions?: Readonly<Record<string, string>>;
  readonly MetricStatisticRecommendation?: string;
}

/** Returns a quota: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html */
const quotaOf = async (clients: Clients, clock: Clock, { service, code }: ServiceQuota): Promise<SdkQuota> => {
  const target = { service: 'servicequotas', target: 'ServiceQuotasV20190624', action: 'GetServiceQuota' } as const;
  const { Quota } = await callJson(clients, clock, target, { ServiceCode: service, QuotaCode: code });
  return Object(Quota);
};

/** Seconds of which CloudWatch makes one value, and seconds that are looked back: usage is measured every few minutes. */
const [period, lookBack] = [300, 1_800];

/**
 * Returns the newest value of a metric, by the statistic that AWS recommends for it; undefined if there is none.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Quotas-Visualize-Alarms.html
 */
const newestOf = async (clients: Clients, clock: Clock, metric: UsageMetric): Promise<number | undefined> => {
  const target = {
    service: 'cloudwatch',
    target: 'GraniteServiceVersion20100801',
    action: 'GetMetricStatistics',
  } as const;
  const statistic = metric.MetricStatisticRecommendation ?? 'Maximum';
  const now = Math.floor(clock.now() / 1_000);
  const { Datapoints } = await callJson(
    clients,
    clock,
    { ...target, version: '1.0' },
    {
      Namespace: metric.MetricNamespace,
      MetricName: metric.MetricName,
      Dimensions: Object.entries(metric.MetricDimensions ?? {}).map(([Name, Value]) => ({ Name, Value })),
      StartTime: now - lookBack,
      EndTime: now,
      Period: period,
      Statistics: [statistic],
    },
  );
  const points = Array.isArray(Datapoints) ? (Datapoints as Readonly<Record<string, unknown>>[]) : [];
  const [newest] = [...points].sort((a, b) => Number(b.Timestamp) - Number(a.Timestamp));
  const value = newest?.[statistic];
  return typeof value === 'number' ? value : undefined;
};

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

  vpcs: async () => {
    const found = await allItems('ec2:DescribeVpcs', async (token) => {
      const root = await callEc2(clients, clock, 'DescribeVpcs', token === undefined ? {} : { NextToken: token });
      return { items: elementsAt(root, 'vpcSet', 'item'), next: textAt(root, 'nextToken') };
    });
    return ownedBy(await account(), found);
  },

  internetGateways: async () => {
    const found = await allItems('ec2:DescribeInternetGateways', async (token) => {
      const parameters = token === undefined ? {} : { NextToken: token };
      const root = await callEc2(clients, clock, 'DescribeInternetGateways', parameters);
      return { items: elementsAt(root, 'internetGatewaySet', 'item'), next: textAt(root, 'nextToken') };
    });
    return ownedBy(await account(), found);
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
