import { ref } from '../../cloudformation/expression.ts';
import type { TypeOf } from '../../schema/shape.ts';
import type { NamedResource } from '../../stage/resource.ts';
import type { Metric, Watched } from './alarm-resources.ts';
import type { gatewayAlarms } from './alarms.ts';

type Trigger = TypeOf<typeof gatewayAlarms>[number]['trigger'];

/**
 * Returns the value that an alarm of an HTTP API watches. An answer of 4xx or 5xx is a failure; a period without any has no
 * number of them, and one without requests has no share.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html
 */
export const watchedOfGateway =
  (gateway: NamedResource) =>
  (trigger: Trigger): Watched => {
    const metric = (name: string): Metric => ({
      namespace: 'AWS/ApiGateway',
      name,
      dimensions: { ApiId: ref(gateway.id('Api')) },
    });
    const sum = (name: string) => ({ metric: metric(name), statistic: 'sum' });
    if (trigger.type === 'http-api-gateway-latency') {
      const { thresholdMilliseconds: threshold, comparisonOperator, statistic } = trigger.properties;
      return { metric: metric('Latency'), words: 'latency', unit: ' ms', threshold, comparisonOperator, statistic };
    }
    const { thresholdPercent: threshold, comparisonOperator } = trigger.properties;
    return {
      expression: '100 * (FILL(client, 0) + FILL(server, 0)) / requests',
      metrics: { client: sum('4xx'), server: sum('5xx'), requests: sum('Count') },
      words: 'requests that fail',
      unit: '%',
      threshold,
      comparisonOperator,
    };
  };
