import { test } from '@jest/globals';
import { jobExample, jobsExample } from '../../src/schema/job-example.ts';
import { type Corner, expectFindings } from './expect-findings.ts';

const bucket = { beside: 'uploads:\n  type: bucket' };
const table = `
accounts:
  type: dynamo-db-table
  properties:
    primaryKey:
      partitionKey: {name: id, type: string}
    streamType: NEW_AND_OLD_IMAGES`;
const api = 'api:\n  type: http-api-gateway';
const own = (id: string): string => `cloudformationResources:\n  ${id}:\n    Type: AWS::Logs::LogGroup`;

const uploaded = (filter = ''): string => `
events:
  - type: s3
    properties:
      bucketArn: $ResourceParam('uploads', 'arn')
      s3EventType: s3:ObjectCreated:Put${filter && `\n      filterRule: ${filter}`}`;
const granted = (action: string, resource: string, effect = 'Allow'): string => `
iamRoleStatements:
  - Effect: ${effect}
    Action: [${action}]
    Resource: [${resource}]`;
const arn = `"$ResourceParam('uploads', 'arn')"`;

const batch = (size: string, more = ''): string => `
${more}
events:
  - type: sqs
    properties:
      sqsQueueArn: arn:aws:sqs:eu-west-1:123456789012:orders
      maxBatchWindowSeconds: 9${size && `\n      batchSize: ${size}`}`;
const changes = (size: string): string => `
events:
  - type: dynamo-db-stream
    properties:
      streamArn: $ResourceParam('accounts', 'streamArn')${size && `\n      batchSize: ${size}`}`;
const lines = (group: string, filter: string): string => `
events:
  - type: cloudwatch-log
    properties:
      logGroupArn: ${group}
      filter: ${filter}`;
const route = (method: string, path: string): string => `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: ${method}
      path: ${path}`;
const balanced = (more: string): string => `
events:
  - type: application-load-balancer
    properties:
      loadBalancerName: balancer
      priority: 1
      paths: [/reports]${more}`;
const balancer = (more = ''): object => ({ beside: `balancer:\n  type: application-load-balancer${more}` });
const onBus = (pattern: string): string => `
events:
  - type: event-bus
    properties:
      useDefaultBus: true
      eventPattern: ${pattern}`;

test.each<Corner>([
  [
    'bucket-loop',
    'a statement that allows writing into the bucket',
    1,
    jobExample(granted('s3:PutObject', arn) + uploaded(), bucket),
  ],
  [
    'bucket-loop',
    'a statement that allows everything that begins so',
    1,
    jobExample(granted("'s3:Put*'", arn) + uploaded(), bucket),
  ],
  ['bucket-loop', 'a statement about every resource', 1, jobExample(granted("'*'", "'*'") + uploaded(), bucket)],
  [
    'bucket-loop',
    'a statement that allows reading only',
    0,
    jobExample(granted('s3:GetObject', arn) + uploaded(), bucket),
  ],
  ['bucket-loop', 'a statement that denies', 0, jobExample(granted('s3:PutObject', arn, 'Deny') + uploaded(), bucket)],
  ['bucket-loop', 'a filter by suffix', 0, jobExample(`connectTo: [uploads]${uploaded('{suffix: .csv}')}`, bucket)],
  ['bucket-loop', 'an empty filter', 1, jobExample(`connectTo: [uploads]${uploaded('{}')}`, bucket)],
  ['overfull-batch', 'the default, which is split', 0, jobExample(batch(''))],
  ['overfull-batch', 'the default, which is refused', 1, jobExample(batch('', 'payloadOverflow: fail'))],
  ['overfull-batch', 'the most that fit', 0, jobExample(batch('6', 'payloadOverflow: fail'))],
  ['overfull-batch', 'one more than fit', 1, jobExample(batch('7'))],
  ['overfull-batch', 'a batch that arrives whole through S3', 0, jobExample(batch('200', 'payloadOverflow: s3'))],
  ['overfull-batch', 'the default of a stream', 0, jobExample(changes(''), { beside: table })],
  ['overfull-batch', 'more than fit of a stream', 1, jobExample(changes('50'), { beside: table })],
  [
    'shared-queue',
    'one queue by its name and by its ARN',
    1,
    jobsExample(
      {
        a: batch('').replace('sqsQueueArn: arn:aws:sqs:eu-west-1:123456789012:orders', 'sqsQueueName: orders'),
        b: batch('').replace('arn:aws:sqs:eu-west-1:123456789012:orders', "$ResourceParam('orders', 'arn')"),
      },
      { beside: 'orders:\n  type: sqs-queue' },
    ),
  ],
  ['shared-queue', 'a queue of another stack', 1, jobsExample({ a: batch(''), b: batch('') })],
  [
    'log-loop',
    'the log of its own trigger function',
    1,
    jobExample(
      `${lines("$CfResourceParam('ReportTriggerFunctionLogGroup', 'Arn')", 'ERROR')}
  - type: schedule
    properties: {scheduleRate: rate(1 day)}`,
    ),
  ],
  [
    'log-loop',
    'its own log by its logical id',
    1,
    jobExample(lines("$CfResourceParam('ReportLogGroup', 'Arn')", 'ERROR')),
  ],
  [
    'log-loop',
    'the log of another job',
    0,
    jobsExample({ report: lines("$ResourceParam('billing', 'logGroupArn')", 'ERROR'), billing: '' }),
  ],
  [
    'crowded-log-group',
    'two filters beside a log that is forwarded',
    1,
    jobsExample({
      a: lines("$ResourceParam('billing', 'logGroupArn')", 'x'),
      b: lines("$ResourceParam('billing', 'logGroupArn')", 'y'),
      billing: "logging:\n  logForwarding:\n    type: datadog\n    properties:\n      apiKey: $Secret('datadog')",
    }),
  ],
  [
    'crowded-log-group',
    'two filters of a forwarded log, in both spellings of its group',
    1,
    jobsExample({
      a: lines("$ResourceParam('billing', 'logGroupArn')", 'x'),
      b: lines("$CfResourceParam('BillingLogGroup', 'Arn')", 'y'),
      billing: "logging:\n  logForwarding:\n    type: datadog\n    properties:\n      apiKey: $Secret('datadog')",
    }),
  ],
  [
    'crowded-log-group',
    'one filter beside a log that is forwarded',
    0,
    jobsExample({
      a: lines("$ResourceParam('billing', 'logGroupArn')", 'x'),
      billing: 'logging:\n  logForwarding:\n    type: highlight\n    properties:\n      projectId: abc',
    }),
  ],
  [
    'crowded-log-group',
    'three filters of three groups',
    0,
    jobsExample(
      {
        a: lines("$CfResourceParam('One', 'Arn')", 'x'),
        b: lines("$ResourceParam('a', 'logGroupArn')", 'y'),
        c: lines("$ResourceParam('b', 'logGroupArn')", 'z'),
      },
      { below: own('One') },
    ),
  ],
  [
    'route-clash',
    'the route for the rest, in both spellings',
    1,
    jobsExample({ a: route("'*'", "'*'"), b: route("'*'", '$default') }, { beside: api }),
  ],
  ['route-clash', 'two paths', 0, jobsExample({ a: route('GET', '/a'), b: route('GET', '/b') }, { beside: api })],
  ['open-trigger', 'a load balancer on the internet', 1, jobExample(balanced(''), balancer())],
  [
    'open-trigger',
    'a load balancer for known addresses',
    0,
    jobExample(balanced('\n      sourceIps: [192.0.2.0/24]'), balancer()),
  ],
  [
    'open-trigger',
    'a load balancer for every address',
    1,
    jobExample(balanced('\n      sourceIps: [192.0.2.0/24, 0.0.0.0/0]'), balancer()),
  ],
  [
    'open-trigger',
    'a listener for known addresses',
    0,
    jobExample(
      balanced('\n      listenerPort: 8080'),
      balancer('\n  properties:\n    listeners: [{protocol: HTTP, port: 8080, whitelistIps: [192.0.2.0/24]}]'),
    ),
  ],
  [
    'open-trigger',
    'a listener for every address beside one for known addresses',
    1,
    jobExample(
      balanced('\n      listenerPort: 8081'),
      balancer(
        '\n  properties:\n    listeners: [{protocol: HTTP, port: 8080, whitelistIps: [192.0.2.0/24]}, {protocol: HTTP, port: 8081, whitelistIps: ["::/0"]}]',
      ),
    ),
  ],
  ['state-change-loop', 'state changes of every state machine', 1, jobExample(onBus('{source: [aws.states]}'))],
  [
    'state-change-loop',
    'state changes of one state machine',
    0,
    jobExample(onBus('{source: [aws.states], detail: {stateMachineArn: [x]}}')),
  ],
  ['state-change-loop', 'events of other sources', 0, jobExample(onBus('{source: [aws.ec2, shop]}'))],
  ['state-change-loop', 'a name that every object has', 0, jobExample(onBus('{source: [constructor, toString]}'))],
  [
    'never-firing-schedule',
    'an interval',
    0,
    jobExample('events:\n  - type: schedule\n    properties: {scheduleRate: rate(1 day)}'),
  ],
])('%s, for %s: %i findings', (rule, _, times, config) => expectFindings(rule, times, config));
