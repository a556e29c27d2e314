import type { ServiceQuota } from '../../stack/quota.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { callJson } from './signed-calls.ts';

/** A quota as Service Quotas returns it, with the metric of its use where AWS measures that. */
export interface SdkQuota {
  readonly Value?: unknown;
  readonly UsageMetric?: UsageMetric;
}

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_MetricInfo.html */
export interface UsageMetric {
  readonly MetricNamespace?: string;
  readonly MetricName?: string;
  readonly MetricDimensions?: Readonly<Record<string, string>>;
  readonly MetricStatisticRecommendation?: string;
}

/** Returns a quota: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html */
export const quotaOf = async (clients: Clients, clock: Clock, { service, code }: ServiceQuota): Promise<SdkQuota> => {
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
export const newestOf = async (clients: Clients, clock: Clock, metric: UsageMetric): Promise<number | undefined> => {
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
