import { getAtt } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import type { TypeOf } from '../../schema/shape.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { Metric, Watched } from './alarm-resources.ts';
import type { loadBalancerAlarms } from './alarms.ts';

type Alarms = TypeOf<typeof loadBalancerAlarms>;
type Trigger = Alarms[number]['trigger'];

/**
 * The metrics that AWS counts for target groups only, never for a load balancer as a whole.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
const ofTargetGroups: readonly string[] = [
  'AnomalousHostCount',
  'HealthyHostCount',
  'HealthyStateDNS',
  'HealthyStateRouting',
  'LambdaInternalError',
  'LambdaUserError',
  'MitigatedHostCount',
  'RequestCountPerTarget',
  'UnHealthyHostCount',
  'UnhealthyRoutingRequestCount',
  'UnhealthyStateDNS',
  'UnhealthyStateRouting',
];

/** Returns an error for each alarm of a metric that a load balancer does not have: it would never go off. */
export const checkBalancerAlarms = (alarms: Alarms, balancer: ResourceContext): Diagnostic[] =>
  alarms.flatMap(({ trigger }, index) =>
    trigger.type === 'application-load-balancer-custom' && ofTargetGroups.includes(trigger.properties.metric)
      ? [
          errorAt(
            'config/alarm',
            [...balancer.path, 'properties', 'alarms', index, 'trigger', 'properties', 'metric'],
            `${trigger.properties.metric} is a metric of target groups, so an alarm of the load balancer would never go off.`,
            'Name a metric of the load balancer, such as HTTPCode_ELB_5XX_Count or RequestCount.',
          ),
        ]
      : [],
  );

/**
 * Returns the value that an alarm of a load balancer watches. Failures are answers of 4xx or 5xx by functions, and those of
 * 5xx by the load balancer itself, as when a function fails; requests that reach no function are not among its requests. A
 * period without failures has no number of them, and one without requests has no share.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
export const watchedOfBalancer =
  (balancer: NamedResource) =>
  (trigger: Trigger): Watched => {
    const metric = (name: string): Metric => ({
      namespace: 'AWS/ApplicationELB',
      name,
      dimensions: { LoadBalancer: getAtt(balancer.id('LoadBalancer'), 'LoadBalancerFullName') },
    });
    const sum = (name: string) => ({ metric: metric(name), statistic: 'sum' });
    if (trigger.type === 'application-load-balancer-custom') {
      const { metric: name, threshold, comparisonOperator, statistic } = trigger.properties;
      return { metric: metric(name), words: name, threshold, comparisonOperator, statistic };
    }
    const { thresholdPercent: threshold, comparisonOperator } = trigger.properties;
    return {
      expression: '100 * (FILL(client, 0) + FILL(server, 0) + FILL(balancer, 0)) / requests',
      metrics: {
        client: sum('HTTPCode_Target_4XX_Count'),
        server: sum('HTTPCode_Target_5XX_Count'),
        balancer: sum('HTTPCode_ELB_5XX_Count'),
        requests: sum('RequestCount'),
      },
      words: 'requests that fail',
      unit: '%',
      threshold,
      comparisonOperator,
    };
  };
