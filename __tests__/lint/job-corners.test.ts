import { test } from '@jest/globals';
import { jobExample, jobsExample } from '../../src/schema/job-example.ts';
import { type Corner, expectFindings } from './expect-findings.ts';

const bucket = { beside: 'uploads:\n  type: bucket' };
const image = (name: string): string => `
container:
  packaging:
    type: prebuilt-image
    properties:
      image: ${name}`;
const sized = (cpu: number, memory: number, more = ''): string =>
  `resources:\n  cpu: ${cpu}\n  memory: ${memory}${more && `\n  ${more}`}`;
const retrying = (...lines: string[]): string => `retryConfig:\n${lines.map((line) => `  ${line}`).join('\n')}`;

test.each<Corner>([
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
  [
    'memory-boundary',
    'the boundary of an instance with graphics processors',
    1,
    jobExample(sized(4, 16_384, 'gpu: 1')),
  ],
  ['never-placed', 'as many as the largest has', 0, jobExample(sized(4, 9000, 'gpu: 8'))],
  ['idle-gpu', 'five of eight', 1, jobExample(sized(4, 9000, 'gpu: 5'))],
  ['idle-gpu', 'two of four, beside which two others fit', 0, jobExample(sized(4, 9000, 'gpu: 2'))],
  ['idle-gpu', 'none', 0, jobExample(sized(4, 9000, 'gpu: 0'))],
  ['stranded-gpu', 'vCPUs that only an instance with eight has', 1, jobExample(sized(96, 9000, 'gpu: 1'))],
  ['stranded-gpu', 'two of four, beside which two others fit', 0, jobExample(sized(4, 9000, 'gpu: 2'))],
  ['stranded-gpu', 'two of four that take all memory', 1, jobExample(sized(4, 170_000, 'gpu: 2'))],
  ['stranded-gpu', 'three, of which one is idle anyway', 0, jobExample(sized(4, 170_000, 'gpu: 3'))],
  ['stranded-gpu', 'no graphics processors', 0, jobExample(sized(96, 300_000))],
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
    'shared-disk',
    'a larger disk in the pool of another processor',
    1,
    jobsExample({ large: `${sized(2, 900)}\nstorage: 300\narm64: true`, small: 'storage: 150' }),
  ],
  [
    'shared-disk',
    'a larger disk in the pool with GPUs',
    1,
    jobsExample({ large: `${sized(4, 9000)}\n  gpu: 1\nstorage: 300`, small: 'storage: 150' }),
  ],
  [
    'shared-disk',
    'two jobs with two GPUs each on one instance of four',
    1,
    jobExample(`${sized(4, 9000)}\n  gpu: 2\nstorage: 80`),
  ],
  ['shared-disk', 'a job with the only GPU of its instance', 0, jobExample(`${sized(4, 9000)}\n  gpu: 1\nstorage: 80`)],
  [
    'shared-disk',
    'a job on Graviton that has its instance for itself',
    0,
    jobExample(`${sized(1, 900)}\nstorage: 80\narm64: true`),
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
        'cloudformationResources:\n  Pool:\n    Type: AWS::Batch::ComputeEnvironment\n    Properties: {Type: MANAGED, ComputeResources: {Ec2Configuration: [none, 1]}}',
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
    'environment-size',
    'a value that only CloudFormation knows',
    0,
    jobExample(
      `${image('busybox:1')}\n  environment:\n    - {name: A, value: "$ResourceParam('report', 'jobDefinitionArn')"}`,
    ),
  ],
])('%s, for %s: %i findings', (rule, _, times, config) => expectFindings(rule, times, config));
