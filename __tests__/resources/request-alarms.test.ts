import { describe, expect, test } from '@jest/globals';
import { config } from '../compiler-rules/configs.ts';
import { complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import { type Json, ofType } from '../compiler-rules/reading.ts';
import { linked } from '../fakes/linked.ts';

const code = { packaging: { type: 'custom-artifact', properties: { packagePath: 'dist' } } };
const front = (type: string, trigger: string, properties: Json) => {
  const alarms = [{ trigger: { type: trigger, properties } }];
  return config({ front: { type, properties: { ...(type === 'function' ? code : {}), alarms } } });
};
const alarmOf = async (type: string, trigger: string, properties: Json): Promise<Json> => {
  const [[, alarm] = []] = ofType(await templateOf(front(type, trigger, properties)), 'AWS::CloudWatch::Alarm');
  return alarm?.Properties;
};
/** Returns the metrics of an alarm by their names in its expression, and the expression. */
const mathOf = ({ Metrics }: Json) => ({
  expression: Metrics[0].Expression,
  metrics: Object.fromEntries(
    Metrics.slice(1).map(({ Id, MetricStat, ReturnData }: Json) => {
      const { Metric, Period, Stat } = MetricStat;
      const [{ Name, Value }] = Metric.Dimensions;
      return [Id, [Metric.Namespace, Metric.MetricName, Name, JSON.stringify(Value), Period, Stat, ReturnData]];
    }),
  ),
});

/** Returns the value of an alarm's expression, a period without data being undefined, as CloudWatch evaluates it. */
const valueFor = (expression: string, data: Readonly<Record<string, number | undefined>>): number | undefined => {
  const filled = expression.replaceAll(/FILL\((\w+), 0\)/g, (_, name) => String(data[name] ?? 0));
  if (data.requests === undefined) return undefined;
  return new Function(`return ${filled.replaceAll('requests', String(data.requests))}`)();
};

describe('an alarm of an HTTP API', () => {
  const type = 'http-api-gateway';
  const dimension = ['ApiId', '{"Ref":"FrontApi"}'];

  test('watches the share of requests that fail', async () => {
    const alarm = await alarmOf(type, 'http-api-gateway-error-rate', { thresholdPercent: 5 });
    expect(alarm).toMatchObject({
      AlarmDescription: 'front of shop-dev: requests that fail over 5%',
      Threshold: 5,
      ComparisonOperator: 'GreaterThanThreshold',
      TreatMissingData: 'notBreaching',
    });
    const { expression, metrics } = mathOf(alarm);
    expect(metrics).toEqual({
      client: ['AWS/ApiGateway', '4xx', ...dimension, 60, 'Sum', false],
      server: ['AWS/ApiGateway', '5xx', ...dimension, 60, 'Sum', false],
      requests: ['AWS/ApiGateway', 'Count', ...dimension, 60, 'Sum', false],
    });
    expect(valueFor(expression, { requests: 8, client: 1, server: 1 })).toBe(25);
    expect(valueFor(expression, { requests: 8, server: 4 })).toBe(50);
    expect(valueFor(expression, {})).toBeUndefined();
  });

  test('watches how long requests take', async () => {
    expect(
      await alarmOf(type, 'http-api-gateway-latency', { thresholdMilliseconds: 800, statistic: 'p95' }),
    ).toMatchObject({
      AlarmDescription: 'front of shop-dev: latency (p95) over 800 ms',
      Namespace: 'AWS/ApiGateway',
      MetricName: 'Latency',
      Dimensions: [{ Name: 'ApiId', Value: { Ref: 'FrontApi' } }],
      ExtendedStatistic: 'p95',
      Threshold: 800,
    });
  });
});

describe('an alarm of a load balancer', () => {
  const type = 'application-load-balancer';
  const value = { 'Fn::GetAtt': ['FrontLoadBalancer', 'LoadBalancerFullName'] };
  const dimension = ['LoadBalancer', JSON.stringify(value)];
  const namespace = 'AWS/ApplicationELB';

  test('watches the share of requests that fail', async () => {
    const alarm = await alarmOf(type, 'application-load-balancer-error-rate', { thresholdPercent: 5 });
    const { expression, metrics } = mathOf(alarm);
    expect(metrics).toEqual({
      client: [namespace, 'HTTPCode_Target_4XX_Count', ...dimension, 60, 'Sum', false],
      server: [namespace, 'HTTPCode_Target_5XX_Count', ...dimension, 60, 'Sum', false],
      balancer: [namespace, 'HTTPCode_ELB_5XX_Count', ...dimension, 60, 'Sum', false],
      requests: [namespace, 'RequestCount', ...dimension, 60, 'Sum', false],
    });
    expect(valueFor(expression, { requests: 10, client: 1, server: 2, balancer: 2 })).toBe(50);
    expect(valueFor(expression, { requests: 10 })).toBe(0);
  });

  test('watches any metric that a load balancer has', async () => {
    expect(
      await alarmOf(type, 'application-load-balancer-custom', {
        metric: 'RequestCount',
        threshold: 9,
        statistic: 'sum',
        comparisonOperator: 'LessThanOrEqualToThreshold',
      }),
    ).toMatchObject({
      AlarmDescription: 'front of shop-dev: RequestCount (sum) at most 9',
      Namespace: namespace,
      MetricName: 'RequestCount',
      Dimensions: [{ Name: 'LoadBalancer', Value: value }],
      Statistic: 'Sum',
    });
  });

  test.each([
    ['of a metric of target groups', 'custom', { metric: 'UnHealthyHostCount', threshold: 1 }, 'config/alarm'],
    ['of targets, whose health nobody checks', 'unhealthy-targets', { thresholdPercent: 5 }, 'config/not-yet'],
  ])('%s is refused', async (_, trigger, properties, code) => {
    expect(await complaintsOf(front(type, `application-load-balancer-${trigger}`, properties))).toMatchObject([
      { code },
    ]);
  });
});

describe('an alarm of a function', () => {
  const dimension = ['FunctionName', '{"Ref":"FrontFunction"}'];
  const linkedAlarm = (trigger: string, properties: Json) => {
    const { value } = linked(JSON.stringify(front('function', trigger, properties).config));
    return [...(value?.resources.values() ?? [])].find(({ body }) => body.Type === 'AWS::CloudWatch::Alarm')?.body
      .Properties as Json;
  };

  test('watches the share of invocations that fail', () => {
    const { expression, metrics } = mathOf(linkedAlarm('lambda-error-rate', { thresholdPercent: 5 }));
    expect(metrics).toEqual({
      errors: ['AWS/Lambda', 'Errors', ...dimension, 60, 'Sum', false],
      requests: ['AWS/Lambda', 'Invocations', ...dimension, 60, 'Sum', false],
    });
    expect(valueFor(expression, { requests: 4, errors: 1 })).toBe(25);
    expect(valueFor(expression, { errors: 1 })).toBeUndefined();
  });

  test('watches how long invocations take', () => {
    expect(linkedAlarm('lambda-duration', { thresholdMilliseconds: 800, statistic: 'max' })).toMatchObject({
      Namespace: 'AWS/Lambda',
      MetricName: 'Duration',
      Statistic: 'Maximum',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'FrontFunction' } }],
      Threshold: 800,
    });
  });
});
