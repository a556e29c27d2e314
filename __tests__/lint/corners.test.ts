import { expect, test } from '@jest/globals';
import { jobExample, jobsExample } from '../../src/schema/job-example.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

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

const image = (name: string): string => `
container:
  packaging:
    type: prebuilt-image
    properties:
      image: ${name}`;
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
const sized = (cpu: number, memory: number, more = ''): string =>
  `resources:\n  cpu: ${cpu}\n  memory: ${memory}${more && `\n  ${more}`}`;
const retrying = (...lines: string[]): string => `retryConfig:\n${lines.map((line) => `  ${line}`).join('\n')}`;
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

/** Configs at the limit of a rule, with the number of its findings. */
test.each<[rule: string, corner: string, times: number, config: string]>([
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
  ['floating-image', 'latest', 1, jobExample(image('busybox:latest'))],
  ['floating-image', 'a registry with a port and no tag', 1, jobExample(image('registry.example.com:5000/a/b'))],
  ['floating-image', 'a digest', 0, jobExample(image(`busybox@sha256:${'0'.repeat(64)}`))],
  [
    'floating-image',
    'an image of the config',
    0,
    jobExample(image("$CfResourceParam('Own', 'RepositoryUri')"), {
      below: 'cloudformationResources:\n  Own:\n    Type: AWS::ECR::Repository',
    }),
  ],
  ['memory-boundary', 'a boundary that may be passed', 1, jobExample(sized(2, 3900))],
  ['memory-boundary', 'graphics processors, whose instances are others', 0, jobExample(sized(2, 8192, 'gpu: 1'))],
  ['never-placed', 'more graphics processors than any instance has', 1, jobExample(sized(4, 9000, 'gpu: 9'))],
  ['never-placed', 'as many as the largest has', 0, jobExample(sized(4, 9000, 'gpu: 8'))],
  ['idle-gpu', 'five of eight', 1, jobExample(sized(4, 9000, 'gpu: 5'))],
  ['idle-gpu', 'two of four, beside which two others fit', 0, jobExample(sized(4, 9000, 'gpu: 2'))],
  ['idle-gpu', 'none', 0, jobExample(sized(4, 9000, 'gpu: 0'))],
  [
    'idle-retry-setting',
    'a multiplier without an interval',
    1,
    jobExample(retrying('attempts: 3', 'retryIntervalMultiplier: 2')),
  ],
  ['idle-retry-setting', 'a multiplier with one attempt', 1, jobExample(retrying('retryIntervalMultiplier: 2'))],
  [
    'idle-retry-setting',
    'both with attempts',
    0,
    jobExample(retrying('attempts: 2', 'retryIntervalSeconds: 1', 'retryIntervalMultiplier: 2')),
  ],
  [
    'year-long-run',
    'attempts that are long themselves',
    1,
    jobExample(`timeout: 20000000\n${retrying('attempts: 2')}`),
  ],
  ['year-long-run', 'one attempt, however long', 0, jobExample('timeout: 40000000')],
  ['overfull-batch', 'the default, which is split', 0, jobExample(batch(''))],
  ['overfull-batch', 'the default, which is refused', 1, jobExample(batch('', 'payloadOverflow: fail'))],
  ['overfull-batch', 'the most that fit', 0, jobExample(batch('6', 'payloadOverflow: fail'))],
  ['overfull-batch', 'one more than fit', 1, jobExample(batch('7'))],
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
    'shared-disk',
    'another job of the pool that makes the disk larger',
    0,
    jobsExample({ large: `${sized(2, 900)}\nstorage: 300`, small: 'storage: 150' }),
  ],
  [
    'shared-disk',
    'a larger disk in another pool',
    1,
    jobsExample({
      large: `${sized(2, 900)}\nstorage: 300\nuseSpotInstances: true\n${retrying('attempts: 2')}`,
      small: 'storage: 150',
    }),
  ],
  [
    'unused-resource',
    'a queue that only another one names',
    0,
    jobExample('connectTo: [orders]', {
      beside:
        'orders:\n  type: sqs-queue\n  properties:\n    redrivePolicy: {targetSqsQueueName: failed, maxReceiveCount: 3}\nfailed:\n  type: sqs-queue',
    }),
  ],
  [
    'unused-resource',
    'a bucket that an output names by its logical id',
    0,
    jobExample('timeout: 60', {
      ...bucket,
      below: "stackConfig:\n  outputs:\n    - name: Bucket\n      value: $CfResourceParam('UploadsBucket', 'Arn')",
    }),
  ],
  [
    'unused-resource',
    'a function, which is there for itself',
    0,
    jobExample('timeout: 60', {
      beside:
        'starter:\n  type: function\n  properties:\n    packaging: {type: stacktape-lambda-buildpack, properties: {entryfilePath: starter.ts}}',
    }),
  ],
  ['unused-resource', 'a config without jobs', 0, '\nresources:\n  uploads:\n    type: bucket\n'],
  [
    'unused-resource',
    'two of them',
    2,
    jobExample('timeout: 60', { beside: 'uploads:\n  type: bucket\norders:\n  type: sqs-queue' }),
  ],
  ['repeated-connection', 'a name thrice', 2, jobExample('connectTo: [aws:ses, aws:ses, aws:ses]')],
  [
    'create-only-override',
    'a path below a property that is given once',
    1,
    jobExample('overrides: {}')
      .replace('      overrides: {}', '')
      .replace(
        'report:\n    type: batch-job',
        'report:\n    type: batch-job\n    overrides:\n      ReportLogGroup: {LogGroupName: mine}',
      ),
  ],
  [
    'old-amazon-linux',
    'properties that are no compute resources',
    0,
    jobExample('timeout: 60', {
      below:
        'cloudformationResources:\n  Pool:\n    Type: AWS::Batch::ComputeEnvironment\n    Properties: {Type: MANAGED, ComputeResources: none}',
    }),
  ],
  [
    'old-amazon-linux',
    'a list of nothing',
    0,
    jobExample('timeout: 60', {
      below:
        'cloudformationResources:\n  Pool:\n    Type: AWS::Batch::ComputeEnvironment\n    Properties: {Type: MANAGED, ComputeResources: {Ec2Configuration: [null, 1]}}',
    }),
  ],
  [
    'old-amazon-linux',
    'the one for graphics processors',
    1,
    jobExample('timeout: 60', {
      below:
        'cloudformationResources:\n  Pool:\n    Type: AWS::Batch::ComputeEnvironment\n    Properties: {Type: MANAGED, ComputeResources: {Ec2Configuration: [{ImageType: ECS_AL2_NVIDIA}]}}',
    }),
  ],
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
  [
    'priority-clash',
    'one priority at two load balancers',
    0,
    jobsExample(
      { a: balanced(''), b: balanced('').replace(': balancer', ': other') },
      { beside: 'balancer:\n  type: application-load-balancer\nother:\n  type: application-load-balancer' },
    ),
  ],
  [
    'priority-clash',
    'one priority at the default listener',
    1,
    jobsExample({ a: balanced(''), b: balanced('') }, balancer()),
  ],
  ['open-trigger', 'a load balancer on the internet', 1, jobExample(balanced(''), balancer())],
  [
    'open-trigger',
    'a load balancer for known addresses',
    0,
    jobExample(balanced('\n      sourceIps: [192.0.2.0/24]'), balancer()),
  ],
  ['state-change-loop', 'what Step Functions tell of every machine', 1, jobExample(onBus('{source: [aws.states]}'))],
  [
    'state-change-loop',
    'what it tells of one machine',
    0,
    jobExample(onBus('{source: [aws.states], detail: {stateMachineArn: [x]}}')),
  ],
  ['state-change-loop', 'what something else tells', 0, jobExample(onBus('{source: [aws.ec2, shop]}'))],
  ['state-change-loop', 'a name that every object has', 0, jobExample(onBus('{source: [constructor, toString]}'))],
  [
    'never-firing-schedule',
    'an interval',
    0,
    jobExample('events:\n  - type: schedule\n    properties: {scheduleRate: rate(1 day)}'),
  ],
  [
    'environment-size',
    'what only CloudFormation knows',
    0,
    jobExample(
      `${image('busybox:1')}\n  environment:\n    - {name: A, value: "$ResourceParam('report', 'jobDefinitionArn')"}`,
    ),
  ],
])('%s, for %s: %i findings', async (rule, _, times, config) => {
  const { diagnostics } = await diagnosticsOf(config);
  expect(diagnostics.filter(({ code }) => !code.startsWith('lint/'))).toEqual([]);
  expect(diagnostics.filter(({ code }) => code === `lint/${rule}`)).toHaveLength(times);
});
