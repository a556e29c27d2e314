import { expect, test } from '@jest/globals';
import { deploymentFolder, templateFolder } from '../../src/stage/artifact-bucket.ts';
import { cacheRepository, imageRepository, usableRepositories } from '../../src/stage/image-repositories.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { bucket, config, everything, job, onObject, onQueue, onSchedule, queue } from './configs.ts';
import { compiled, templateOf } from './harness.ts';
import type { Json } from './reading.ts';

/**
 * Names that existing stacks rely on, written out. A change of a line here deletes or replaces a resource of every
 * stack, or breaks what users wrote against it: it needs a record in `docs/decisions/`.
 */

const typesOf = async (given: Parameters<typeof templateOf>[0]) =>
  Object.fromEntries(Object.entries((await templateOf(given)).Resources).map(([id, { Type }]) => [id, Type]));

test('the logical ids of a job are frozen', async () => {
  const report = job({
    environment: [{ name: 'KEY', value: "$Secret('key')" }],
    events: [onSchedule()],
  });
  const ids = Object.entries(await typesOf(config({ myBatchJob: report }))).filter(([id]) =>
    id.startsWith('MyBatchJob'),
  );
  expect(Object.fromEntries(ids)).toEqual({
    MyBatchJobExecutionRole: 'AWS::IAM::Role',
    MyBatchJobJobDefinition: 'AWS::Batch::JobDefinition',
    MyBatchJobJobExecutionStateMachine: 'AWS::StepFunctions::StateMachine',
    MyBatchJobLogGroup: 'AWS::Logs::LogGroup',
    MyBatchJobRole: 'AWS::IAM::Role',
    MyBatchJobSchedule40cd268aPermission: 'AWS::Lambda::Permission',
    MyBatchJobSchedule40cd268aRule: 'AWS::Events::Rule',
    MyBatchJobStateMachineRole: 'AWS::IAM::Role',
    MyBatchJobTriggerFunctionEventInvokeConfig: 'AWS::Lambda::EventInvokeConfig',
    MyBatchJobTriggerFunctionFunction: 'AWS::Lambda::Function',
    MyBatchJobTriggerFunctionLogGroup: 'AWS::Logs::LogGroup',
    MyBatchJobTriggerFunctionRole: 'AWS::IAM::Role',
  });
});

test('the logical ids of a log that is forwarded are frozen', async () => {
  const report = job({ logging: { logForwarding: { type: 'highlight', properties: { projectId: 'q7' } } } });
  const ids = Object.entries(await typesOf(config({ myBatchJob: report }))).filter(([id]) =>
    /^MyBatchJobLog(?!Group$)/.test(id),
  );
  expect(Object.fromEntries(ids)).toEqual({
    MyBatchJobLogForwardingS3Role: 'AWS::IAM::Role',
    MyBatchJobLogGroupCwToFirehoseRole: 'AWS::IAM::Role',
    MyBatchJobLogGroupDeliveryStream: 'AWS::KinesisFirehose::DeliveryStream',
    MyBatchJobLogGroupSubscriptionFilter: 'AWS::Logs::SubscriptionFilter',
  });
});

test('the logical ids of what tells of a job’s failures are frozen', async () => {
  const topic = { type: 'sns-topic' };
  const ids = await typesOf(config({ oncall: topic, myBatchJob: job({ alarms: [{ snsTopicName: 'oncall' }] }) }));
  expect(Object.fromEntries(Object.entries(ids).filter(([id]) => id.includes('FailureAlarm')))).toEqual({
    MyBatchJobFailureAlarmRole: 'AWS::IAM::Role',
    MyBatchJobFailureAlarmRule: 'AWS::Events::Rule',
  });
});

test('the logical ids that a stage shares are frozen', async () => {
  const given = config({ a: job({ events: [onSchedule()] }), b: job({ useSpotInstances: true }) });
  const ids = Object.entries(await typesOf(given)).filter(([id]) => id.startsWith('Stp'));
  const zone = (index: number) => ({
    [`StpInternetGatewayRoute${index}`]: 'AWS::EC2::Route',
    [`StpPublicSubnet${index}`]: 'AWS::EC2::Subnet',
    [`StpPublicSubnet${index}RouteTable`]: 'AWS::EC2::RouteTable',
    [`StpPublicSubnet${index}SubnetRouteTableAssociation`]: 'AWS::EC2::SubnetRouteTableAssociation',
  });
  expect(Object.fromEntries(ids)).toEqual({
    StpBatchInstanceInstanceProfile: 'AWS::IAM::InstanceProfile',
    StpBatchInstanceLaunchTemplate: 'AWS::EC2::LaunchTemplate',
    StpBatchInstanceRole: 'AWS::IAM::Role',
    StpBatchInstanceSecurityGroup: 'AWS::EC2::SecurityGroup',
    StpBatchOnDemandComputeEnvironment: 'AWS::Batch::ComputeEnvironment',
    StpBatchOnDemandJobQueue: 'AWS::Batch::JobQueue',
    StpBatchSpotComputeEnvironment: 'AWS::Batch::ComputeEnvironment',
    StpBatchSpotInstanceLaunchTemplate: 'AWS::EC2::LaunchTemplate',
    StpBatchSpotJobQueue: 'AWS::Batch::JobQueue',
    StpDeadLetterQueue: 'AWS::SQS::Queue',
    StpDeadLetterQueuePolicy: 'AWS::SQS::QueuePolicy',
    StpDynamoDbGatewayEndpoint: 'AWS::EC2::VPCEndpoint',
    StpEventBucket: 'AWS::S3::Bucket',
    StpEventBucketPolicy: 'AWS::S3::BucketPolicy',
    StpInternetGateway: 'AWS::EC2::InternetGateway',
    StpS3GatewayEndpoint: 'AWS::EC2::VPCEndpoint',
    StpVpc: 'AWS::EC2::VPC',
    StpVpcGatewayAttachment: 'AWS::EC2::VPCGatewayAttachment',
    ...zone(0),
    ...zone(1),
    ...zone(2),
  });
});

test('the parameter and condition of the zones are frozen', async () => {
  const { Parameters, Conditions } = await templateOf(config({ a: job() }));
  expect(Object.keys(Parameters ?? {})).toEqual(['StpZones']);
  expect(Conditions).toEqual({
    StpThirdZone: { 'Fn::Not': [{ 'Fn::Equals': [{ 'Fn::Select': [2, { Ref: 'StpZones' }] }, 'none'] }] },
  });
});

test('the logical ids of other resources are frozen', async () => {
  expect(await typesOf(config({ myBucket: bucket(), myQueue: queue(), s3Data: bucket() }))).toEqual({
    MyBucketBucket: 'AWS::S3::Bucket',
    MyQueueQueue: 'AWS::SQS::Queue',
    S3DataBucket: 'AWS::S3::Bucket',
  });
});

const busArn = 'arn:aws:events:eu-west-1:123456789012:event-bus/theirs';
const groupArn = 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/theirs';
const dataArn = 'arn:aws:sqs:eu-west-1:123456789012:theirs';
test.each<[string, Json, string[]]>([
  ['a schedule', onSchedule('rate(1 hour)'), ['JobSchedule40cd268aPermission', 'JobSchedule40cd268aRule']],
  [
    'a schedule with input',
    onSchedule('rate(1 hour)', { input: { a: 1 } }),
    ['JobSchedulea1e14f7aPermission', 'JobSchedulea1e14f7aRule'],
  ],
  ['a queue by name', onQueue('q'), ['JobSqsQEventSourceMapping']],
  ['a queue by its ARN', { type: 'sqs', properties: { sqsQueueArn: dataArn } }, ['JobSqsabf667aaEventSourceMapping']],
  [
    'a schedule in a time zone',
    onSchedule('rate(1 hour)', { timezone: 'Europe/Prague' }),
    ['JobSchedule56492d5cSchedule', 'JobScheduleRole'],
  ],
  [
    'the default bus',
    { type: 'event-bus', properties: { useDefaultBus: true, eventPattern: { source: ['aws.ec2'] } } },
    ['JobEventBusbb61b2b5Permission', 'JobEventBusbb61b2b5Rule'],
  ],
  [
    'a bus by name',
    { type: 'event-bus', properties: { eventBusName: 'bus', eventPattern: { source: ['a'] } } },
    ['JobEventBusBus6e5d9199Permission', 'JobEventBusBus6e5d9199Rule'],
  ],
  [
    'a bus by its ARN',
    { type: 'event-bus', properties: { eventBusArn: busArn, eventPattern: { source: ['a'] } } },
    ['JobEventBuse483cb836e5d9199Permission', 'JobEventBuse483cb836e5d9199Rule'],
  ],
  [
    'a queue for what a bus could not deliver',
    {
      type: 'event-bus',
      properties: {
        useDefaultBus: true,
        eventPattern: { source: ['a'] },
        onDeliveryFailure: { sqsQueueName: 'q' },
      },
    },
    ['JobEventBus6e5d9199Permission', 'JobEventBus6e5d9199Rule', 'QQueuePolicy'],
  ],
  [
    'a log group',
    { type: 'cloudwatch-log', properties: { logGroupArn: groupArn } },
    ['JobCloudwatchLog92abc21e44136fa3Permission', 'JobCloudwatchLog92abc21e44136fa3SubscriptionFilter'],
  ],
  [
    'a log group with a filter',
    { type: 'cloudwatch-log', properties: { logGroupArn: groupArn, filter: 'ERROR' } },
    ['JobCloudwatchLog92abc21e17cda21bPermission', 'JobCloudwatchLog92abc21e17cda21bSubscriptionFilter'],
  ],
  ['a bucket', onObject('b'), ['JobS3B95317d0aPermission']],
  ['a bucket with a filter', onObject('b', { filterRule: { prefix: 'in/' } }), ['JobS3B60591e95Permission']],
])('the logical ids of %s are frozen', async (_, event, ids) => {
  const around = { b: bucket(), q: queue(), bus: { type: 'event-bus' } };
  const all = Object.keys(await typesOf(config({ ...around, job: job({ events: [event] }) })));
  expect(all.filter((id) => /^(Job(Schedule|Sqs|S3|EventBus|CloudwatchLog)|QQueuePolicy)/.test(id))).toEqual(ids);
});

test('the logical ids of the policy and of the events of a queue are frozen', async () => {
  const toQueue = (bus: Json) => ({ type: 'event-bus', properties: { eventPattern: { source: ['shop'] }, ...bus } });
  const events = [
    toQueue({ useDefaultBus: true }),
    toQueue({ eventBusArn: 'arn:aws:events:eu-west-1:123456789012:event-bus/shop' }),
  ];
  expect(Object.keys(await typesOf(config({ myQueue: queue({ events }) }))).sort()).toEqual([
    'MyQueueEventBus7742775184f6966dRule',
    'MyQueueEventBus84f6966dRule',
    'MyQueueQueue',
    'MyQueueQueuePolicy',
    'StpDeadLetterQueue',
    'StpDeadLetterQueuePolicy',
  ]);
});

test('the names of outputs and parameters are frozen', async () => {
  const { graph } = await compiled(config({ myJob: job(), myBucket: bucket(), myQueue: queue() }));
  expect(graph.params.map(({ resource, param, output }) => `${resource}.${param} ${output}`).sort()).toEqual([
    'myBucket.arn MyBucketArn',
    'myBucket.name MyBucketName',
    'myJob.jobDefinitionArn MyJobJobDefinitionArn',
    'myJob.logGroupArn MyJobLogGroupArn',
    'myJob.stateMachineArn MyJobStateMachineArn',
    'myQueue.arn MyQueueArn',
    'myQueue.name MyQueueName',
    'myQueue.url MyQueueUrl',
  ]);
});

test('the variables of a container are frozen', async () => {
  const { Resources } = await templateOf(
    config({
      my2Job: job({ connectTo: ['myBucket', 'myQueue', 'other'] }),
      myBucket: bucket(),
      myQueue: queue(),
      other: job({ events: [onSchedule()] }),
    }),
  );
  const { ContainerProperties } = Resources.My2JobJobDefinition.Properties;
  expect(ContainerProperties.Environment.map(({ Name }: Json) => Name)).toEqual([
    'AWS_DEFAULT_REGION',
    'AWS_REGION',
    'STP_MY_BUCKET_ARN',
    'STP_MY_BUCKET_NAME',
    'STP_MY_QUEUE_ARN',
    'STP_MY_QUEUE_NAME',
    'STP_MY_QUEUE_URL',
    'STP_OTHER_JOB_DEFINITION_ARN',
    'STP_OTHER_LOG_GROUP_ARN',
    'STP_OTHER_STATE_MACHINE_ARN',
  ]);
  const { Run } = Resources.My2JobJobExecutionStateMachine.Properties.Definition.States;
  expect(Run.Arguments.ContainerOverrides.Environment.map(({ Name }: Json) => Name)).toEqual([
    'STP_TRIGGER_EVENT_DATA',
    'STP_MAXIMUM_ATTEMPTS',
    'STP_CURRENT_ATTEMPT',
    'STP_INFRASTRUCTURE_ATTEMPT',
  ]);
  const { Run: spilling } = Resources.OtherJobExecutionStateMachine.Properties.Definition.States;
  expect(spilling.Arguments.ContainerOverrides.Environment.match(/\bSTP_\w+/g)).toEqual([
    'STP_TRIGGER_EVENT_DATA',
    'STP_MAXIMUM_ATTEMPTS',
    'STP_CURRENT_ATTEMPT',
    'STP_INFRASTRUCTURE_ATTEMPT',
    'STP_TRIGGER_EVENT_DATA_S3_URI',
  ]);
  expect(Object.keys(Run.Arguments.Tags)).toEqual(['batch-job:state-machine']);
});

test('the key and the form of Metadata are frozen', async () => {
  const { Resources } = await templateOf(everything);
  expect(Resources.ReportSqsRequestsEventSourceMapping.Metadata).toEqual({
    'batch-job': { event: 'ReportSqsRequests', path: 'resources.report.properties.events' },
  });
  expect(Resources.ArchiveBucket.Metadata).toEqual({ 'batch-job': { path: 'resources.archive' } });
  expect(Resources.ReportJobDefinition.Metadata).toEqual({ 'batch-job': { path: 'resources.report' } });
  expect(Resources.StpBatchOnDemandJobQueue.Metadata).toBeUndefined();
});

test('the folders of templates in the artifact bucket are frozen', () => {
  expect(['production', 'dev', 'pr-7'].map(templateFolder)).toEqual([
    'templates/production',
    'templates/dev',
    'templates/preview/pr-7',
  ]);
  expect(['production', 'pr-7'].map((stage) => deploymentFolder({ project: 'shop', stage }, 'eu-west-1'))).toEqual([
    'deployments/production/eu-west-1.shop',
    'deployments/preview/pr-7/eu-west-1.shop',
  ]);
});

test('the repositories of images are frozen, and from which each kind of stage deploys', () => {
  const production = { project: 'Shop-2', preview: false };
  const preview = { project: 'Shop-2', preview: true };
  expect([production, preview].map(imageRepository)).toEqual(['batch-job/shop-2', 'batch-job/shop-2/preview']);
  expect(cacheRepository(imageRepository(production))).toBe('batch-job/shop-2/cache');
  expect(usableRepositories(production)).toEqual(['batch-job/shop-2']);
  expect(usableRepositories(preview)).toEqual(['batch-job/shop-2', 'batch-job/shop-2/preview']);
});

test('the physical names are frozen', async () => {
  const { Resources } = await templateOf(everything);
  const names = [
    Resources.ArchiveBucket.Properties.BucketName,
    Resources.ReportJobDefinition.Properties.JobDefinitionName,
    Resources.ReportJobExecutionStateMachine.Properties.StateMachineName,
    (await templateOf(config({ myBus: { type: 'event-bus' } }))).Resources.MyBusEventBus.Properties.Name,
  ];
  expect(names.map(resolved)).toEqual([
    'shop-dev-archive-51af3dc0da77',
    'shop-dev-report-51af3dc0da77',
    'shop-dev-report-51af3dc0da77',
    'shop-dev-myBus-51af3dc0da77',
  ]);
});
