import { isMap } from '../../cloudformation/expression.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { functionExample } from '../../schema/job-example.ts';
import { required, text } from '../../schema/shape.ts';
import { defineFunctionEvent } from '../event.ts';
import { busRule } from '../parts/bus-rule.ts';
import { alarmArn, alarmMistakes, alarmOwner } from '../parts/own-alarms.ts';

/**
 * Starts a function when an alarm of the config goes off, by a rule of the default bus, on which CloudWatch tells every change:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html
 */
export const cloudwatchAlarm = defineFunctionEvent({
  type: 'cloudwatch-alarm',
  says: 'Starts the function when an alarm of this config goes off.',
  properties: {
    alarmName: required(
      text(
        "The alarm, by its resource and its position among the alarms there: `orders.alarms.0` is the first alarm of `orders`. One of `cloudformationResources` is `$CfResourceParam('HotAlarm', 'Arn')`.",
        { minLength: 1 },
      ),
    ),
  },
  example: functionExample(
    `
events:
  - type: cloudwatch-alarm
    properties:
      alarmName: orders.alarms.0
`,
    {
      beside: `
orders:
  type: sqs-queue
  properties:
    alarms:
      - trigger:
          type: sqs-queue-not-empty
`,
    },
  ),
  sample: {
    version: '0',
    id: 'c4c1c1c9-6542-e61b-6ef0-8c4d36933a92',
    'detail-type': 'CloudWatch Alarm State Change',
    source: 'aws.cloudwatch',
    account: '123456789012',
    time: '2019-10-02T17:04:40Z',
    region: 'us-east-1',
    resources: ['arn:aws:cloudwatch:us-east-1:123456789012:alarm:ServerCpuTooHigh'],
    detail: {
      alarmName: 'ServerCpuTooHigh',
      configuration: {
        description: 'Goes into alarm when server CPU utilization is too high!',
        metrics: [
          {
            id: '30b6c6b2-a864-43a2-4877-c09a1afc3b87',
            metricStat: {
              metric: {
                dimensions: { InstanceId: 'i-12345678901234567' },
                name: 'CPUUtilization',
                namespace: 'AWS/EC2',
              },
              period: 300,
              stat: 'Average',
            },
            returnData: true,
          },
        ],
      },
      previousState: {
        reason:
          'Threshold Crossed: 1 out of the last 1 datapoints [0.0666851903306472 (01/10/19 13:46:00)] was not greater than the threshold (50.0) (minimum 1 datapoint for ALARM -> OK transition).',
        reasonData: '{"version":"1.0","queryDate":"2019-10-01T13:56:40.985+0000"}',
        timestamp: '2019-10-01T13:56:40.987+0000',
        value: 'OK',
      },
      state: {
        reason:
          'Threshold Crossed: 1 out of the last 1 datapoints [99.50160229693434 (02/10/19 16:59:00)] was greater than the threshold (50.0) (minimum 1 datapoint for OK -> ALARM transition).',
        reasonData: '{"version":"1.0","queryDate":"2019-10-02T17:04:40.985+0000"}',
        timestamp: '2019-10-02T17:04:40.989+0000',
        value: 'ALARM',
      },
    },
  },
  asynchronous: true,
  whenAsleep: 'disabled',
  source: ({ alarmName }) => {
    if (hasToken(alarmName)) return { arn: alarmName };
    const name = alarmOwner(alarmName);
    return name === undefined ? undefined : { name };
  },
  checksSource: true,
  words: (_, resource) => `an alarm of ${resource}`,
  startsIn: ({ type, isChild, properties: { EventPattern: pattern }, nameOf }) => {
    const alarms = isMap(pattern) ? pattern.resources : undefined;
    return isChild && type === 'AWS::Events::Rule' && Array.isArray(alarms) ? [`an alarm of ${nameOf(alarms[0])}`] : [];
  },
  distinctBy: ({ alarmName }) => ({ alarm: alarmName }),
  check: ({ alarmName }, event) =>
    alarmMistakes(alarmName, event.neighbours ?? new Map(), [...event.path, 'properties', 'alarmName']),
  expand({ alarmName }, event) {
    const alarm = alarmArn(alarmName, event.neighbours ?? new Map());
    if (alarm === undefined) return [];
    const pattern = {
      source: ['aws.cloudwatch'],
      'detail-type': ['CloudWatch Alarm State Change'],
      resources: [alarm],
      detail: { state: { value: ['ALARM'] } },
    };
    return busRule(event, { EventPattern: pattern }, {});
  },
});
