import { describe, expect, test } from '@jest/globals';
import { config, queue } from '../compiler-rules/configs.ts';
import { codesOf, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import { type Json, ofType } from '../compiler-rules/reading.ts';

const withAlarms = (...alarms: Json[]) => config({ orders: queue({ alarms }) });
const received = (properties: Json = {}, more: Json = {}): Json => ({
  trigger: { type: 'sqs-queue-received-messages-count', properties: { thresholdCount: 100, ...properties } },
  ...more,
});
const notEmpty = (more: Json = {}): Json => ({ trigger: { type: 'sqs-queue-not-empty' }, ...more });
const alarmsOf = async (...alarms: Json[]) =>
  Object.fromEntries(ofType(await templateOf(withAlarms(...alarms)), 'AWS::CloudWatch::Alarm'));
const dimensions = [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['OrdersQueue', 'QueueName'] } }];

describe('an alarm of a queue', () => {
  test('watches how many messages are received', async () => {
    const { OrdersSqsQueueReceivedMessagesCountAlarm: alarm } = await alarmsOf(received({}, { description: 'Busy' }));
    expect(alarm.Properties).toEqual({
      AlarmDescription: 'Busy',
      Namespace: 'AWS/SQS',
      MetricName: 'NumberOfMessagesReceived',
      Dimensions: dimensions,
      Period: 60,
      Statistic: 'Average',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 100,
      EvaluationPeriods: 1,
      DatapointsToAlarm: 1,
      TreatMissingData: 'notBreaching',
    });
  });

  test.each([
    ['sum', { Statistic: 'Sum' }],
    ['min', { Statistic: 'Minimum' }],
    ['max', { Statistic: 'Maximum' }],
    ['p95', { ExtendedStatistic: 'p95' }],
  ])('takes the statistic %s', async (statistic, expected) => {
    const { OrdersSqsQueueReceivedMessagesCountAlarm: alarm } = await alarmsOf(received({ statistic }));
    expect(alarm.Properties).toMatchObject(expected);
    expect(['Statistic', 'ExtendedStatistic'].filter((key) => key in alarm.Properties)).toEqual(Object.keys(expected));
  });

  test('watches that a queue has neither visible nor hidden nor delayed messages', async () => {
    const evaluation = { period: 300, evaluationPeriods: 3, breachedPeriods: 2 };
    const { OrdersSqsQueueNotEmptyAlarm: alarm } = await alarmsOf(notEmpty({ evaluation }));
    const query = (Id: string, kind: string) => ({
      Id,
      MetricStat: {
        Metric: { Namespace: 'AWS/SQS', MetricName: `ApproximateNumberOfMessages${kind}`, Dimensions: dimensions },
        Period: 300,
        Stat: 'Maximum',
      },
      ReturnData: false,
    });
    expect(alarm.Properties).toEqual({
      AlarmDescription: 'orders of shop-dev: messages in the queue over 0',
      Metrics: [
        { Id: 'result', Expression: 'visible + hidden + delayed', ReturnData: true },
        query('visible', 'Visible'),
        query('hidden', 'NotVisible'),
        query('delayed', 'Delayed'),
      ],
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 0,
      EvaluationPeriods: 3,
      DatapointsToAlarm: 2,
      TreatMissingData: 'notBreaching',
    });
  });

  test('keeps its logical id when it is tuned, and has another than a second one of its trigger', async () => {
    expect(Object.keys(await alarmsOf(received(), notEmpty(), received({ thresholdCount: 900 })))).toEqual([
      'OrdersSqsQueueNotEmptyAlarm',
      'OrdersSqsQueueReceivedMessagesCountAlarm',
      'OrdersSqsQueueReceivedMessagesCountAlarm2',
    ]);
    expect(Object.keys(await alarmsOf(received({ thresholdCount: 5 })))).toEqual([
      'OrdersSqsQueueReceivedMessagesCountAlarm',
    ]);
  });

  test.each([
    ['a period of 45 s', { period: 45 }, 'period'],
    ['a period of 90 s', { period: 90 }, 'period'],
    ['more bad periods than there are', { evaluationPeriods: 2, breachedPeriods: 3 }, 'breachedPeriods'],
    ['more than a day of short periods', { period: 60, evaluationPeriods: 1_441 }, 'evaluationPeriods'],
    ['more than seven days', { period: 3_600, evaluationPeriods: 169 }, 'evaluationPeriods'],
  ])('with %s is refused at its place', async (_, evaluation, key) => {
    expect(await complaintsOf(withAlarms(notEmpty(), received({}, { evaluation })))).toMatchObject([
      {
        code: 'config/out-of-range',
        place: { path: ['resources', 'orders', 'properties', 'alarms', 1, 'evaluation', key] },
      },
    ]);
  });

  test.each([{ period: 10 }, { period: 3_600, evaluationPeriods: 168 }, { period: 60, evaluationPeriods: 1_440 }])(
    'is evaluated as %j says',
    async (evaluation) => {
      expect(await codesOf(withAlarms(received({}, { evaluation })))).toEqual([]);
    },
  );
});
