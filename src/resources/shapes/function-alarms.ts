import { ref } from '../../cloudformation/expression.ts';
import type { TypeOf } from '../../schema/shape.ts';
import type { NamedResource } from '../../stage/resource.ts';
import type { Metric, Watched } from './alarm-resources.ts';
import type { functionAlarms } from './alarms.ts';

type Trigger = TypeOf<typeof functionAlarms>[number]['trigger'];

/**
 * Returns the value that an alarm of a function watches. A period without invocations has no share of failures.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
 */
export const watchedOfFunction =
  (fn: NamedResource) =>
  (trigger: Trigger): Watched => {
    const metric = (name: string): Metric => ({
      namespace: 'AWS/Lambda',
      name,
      dimensions: { FunctionName: ref(fn.id('Function')) },
    });
    if (trigger.type === 'lambda-duration') {
      const { thresholdMilliseconds: threshold, comparisonOperator, statistic } = trigger.properties;
      return { metric: metric('Duration'), words: 'duration', unit: ' ms', threshold, comparisonOperator, statistic };
    }
    const { thresholdPercent: threshold, comparisonOperator } = trigger.properties;
    return {
      expression: '100 * FILL(errors, 0) / requests',
      metrics: {
        errors: { metric: metric('Errors'), statistic: 'sum' },
        requests: { metric: metric('Invocations'), statistic: 'sum' },
      },
      words: 'invocations that fail',
      unit: '%',
      threshold,
      comparisonOperator,
    };
  };
