import { test } from '@jest/globals';
import { jobExample, jobsExample } from '../../src/schema/job-example.ts';
import { type Corner, expectFindings } from './expect-findings.ts';

const reading = (queue: string): string => `
events:
  - type: sqs
    properties:
      ${queue}`;
const byName = reading('sqsQueueName: orders');
const byReference = reading("sqsQueueArn: $ResourceParam('orders', 'arn')");
const byLogicalId = reading("sqsQueueArn: $CfResourceParam('Orders', 'Arn')");
const foreign = (name: string): string => reading(`sqsQueueArn: arn:aws:sqs:eu-west-1:123456789012:${name}`);
const own = (properties = ''): object => ({ beside: `orders:\n  type: sqs-queue\n${properties}` });
const fifo = own('  properties: {fifoEnabled: true}');
const redrive = (count: number, more = ''): object =>
  own(
    `  properties: {redrivePolicy: {targetSqsQueueName: failed, maxReceiveCount: ${count}}}\nfailed:\n  type: sqs-queue${more}`,
  );
const template = (properties: string): object => ({
  below: `cloudformationResources:\n  Orders:\n    Type: AWS::SQS::Queue\n    Properties: ${properties}`,
});
const started = (expression: string, more = ''): string =>
  jobExample(`${more}
events:
  - type: schedule
    properties:
      scheduleRate: ${expression}`);
const within = (timeout: number, expression: string): string => started(expression, `\ntimeout: ${timeout}`);
const weekly = (days: string): string => started(`cron(0 4 ? * ${days} *)`);
/** An event of a route that a function guards, whose answers are cached by these identity sources. */
const guarded = (path: string, sources: string, more = ''): string => `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: ${path}${more}
      authorizer:
        type: lambda
        properties: {functionName: guard, cacheResultSeconds: 300, identitySources: [${sources}]}`;
const guard = {
  beside: `
api:
  type: http-api-gateway
guard:
  type: function
  properties:
    packaging: {type: stacktape-lambda-buildpack, properties: {entryfilePath: guard.ts}}`,
};
const statusPath = '\n      statusPath: /runs';

const corners: readonly Corner[] = [
  ['foreign-dead-letters', 'an own queue by a reference', 0, jobExample(byReference, own())],
  [
    'foreign-dead-letters',
    'a queue of the template without a redrive policy',
    1,
    jobExample(byLogicalId, template('{}')),
  ],
  [
    'foreign-dead-letters',
    'an own queue by its logical id',
    0,
    jobExample(reading("sqsQueueArn: $CfResourceParam('OrdersQueue', 'Arn')"), own()),
  ],
  [
    'foreign-dead-letters',
    'an own queue by an ARN with its name',
    0,
    jobExample(
      reading(
        "sqsQueueArn: $CfFormat('arn:aws:sqs:{}:{}:{}', $Region(), $AwsAccountId(), $ResourceParam('orders', 'name'))",
      ),
      own(),
    ),
  ],
  [
    'foreign-dead-letters',
    'a foreign queue that is partly a reference',
    1,
    jobExample(reading("sqsQueueArn: $Format('arn:aws:sqs:eu-west-1:{}:orders', $AwsAccountId())")),
  ],

  ['few-receives', 'four receives', 1, jobExample(byName, redrive(4))],
  ['few-receives', 'five receives', 0, jobExample(byName, redrive(5))],
  ['few-receives', 'one receive of a queue by its ARN', 1, jobExample(byReference, redrive(1))],
  ['few-receives', 'the default', 0, jobExample(byName, own())],

  ['fifo-order', 'a FIFO queue by a reference', 1, jobExample(byReference, fifo)],
  ['fifo-order', 'a foreign FIFO queue', 1, jobExample(foreign('orders.fifo'))],
  ['fifo-order', 'a foreign standard queue', 0, jobExample(foreign('orders-fifo'))],
  ['fifo-order', 'one run at a time', 0, jobExample(`\nmaxConcurrency: 1${byName}`, fifo)],
  ['fifo-order', 'two runs at a time', 1, jobExample(`\nmaxConcurrency: 2${byName}`, fifo)],

  ['weekday-numbers', 'five numbers', 1, weekly('1,2,3,4,5')],
  ['weekday-numbers', 'the weekend as a range', 1, weekly('6-7')],
  ['weekday-numbers', 'the weekend as a list', 1, weekly('6,7')],
  ['weekday-numbers', 'Monday to Friday in numbers', 0, weekly('2-6')],
  ['weekday-numbers', 'one number', 0, weekly('1')],
  ['weekday-numbers', 'names', 0, weekly('SUN-THU')],
  ['weekday-numbers', 'the same digits as dates', 0, started('cron(0 4 1-5 * ? *)')],

  // The run of these tests is at 2026-11-24T12:00:00Z.
  ['past-schedule', 'an earlier minute of this day', 1, started('cron(59 11 24 11 ? 2026)')],
  ['past-schedule', 'a later minute of this day', 0, started('cron(1 12 24 11 ? 2026)')],
  ['past-schedule', 'a year that is over, of several', 0, started('cron(0 4 1 1 ? 2020,2030)')],
  ['past-schedule', 'a date that no year has', 0, started('cron(0 4 30 2 ? 2020)')],
  ['past-schedule', 'an interval', 0, started('rate(1 hour)')],

  ['overlapping-runs', 'a rate of the timeout', 0, within(60, 'rate(1 minute)')],
  ['overlapping-runs', 'a rate below the timeout', 1, within(7_201, 'rate(2 hours)')],
  ['overlapping-runs', 'a rate in days', 0, within(86_400, 'rate(1 day)')],
  ['overlapping-runs', 'no timeout', 0, started('rate(1 minute)', '\ntimeout:')],
  ['overlapping-runs', 'a cron expression every 15 minutes', 1, within(901, 'cron(0/15 * * * ? *)')],
  ['overlapping-runs', 'a cron expression of the timeout', 0, within(900, 'cron(0/15 * * * ? *)')],
  ['overlapping-runs', 'two times of a day', 1, within(7_200, 'cron(0 8,9 * * ? *)')],
  ['overlapping-runs', 'one run', 0, within(86_400, 'cron(0 8 1 1 ? 2199)')],
  [
    'shared-authorizer-cache',
    'authorizers that differ',
    0,
    jobsExample({ a: guarded('/a', '$request.header.A'), b: guarded('/b', '$request.header.B') }, guard),
  ],
  [
    'shared-authorizer-cache',
    'a route and its status route',
    1,
    jobExample(guarded('/a', '$request.header.A', statusPath), guard),
  ],
  [
    'shared-authorizer-cache',
    'a route and its status route, each with answers of its own',
    0,
    jobExample(guarded('/a', '$request.header.A, $context.routeKey', statusPath), guard),
  ],

  ['overlapping-runs', 'one run at a time', 0, started('rate(1 minute)', '\ntimeout: 3600\nmaxConcurrency: 1')],
];

test.each(corners)('lint/%s: %s gives %i findings', (rule, _, times, config) => expectFindings(rule, times, config));
