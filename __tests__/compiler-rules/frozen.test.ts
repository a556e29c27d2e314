import { expect, test } from '@jest/globals';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import type { AnyEvent } from '../../src/events/event.ts';
import { events } from '../../src/generated/events.ts';
import { resources } from '../../src/generated/resources.ts';
import type { AnyResource } from '../../src/resources/resource.ts';
import { templateFolder } from '../../src/stage/artifact-bucket.ts';
import { imageRepository, usableRepositories } from '../../src/stage/image-repositories.ts';
import { namedResource } from '../../src/stage/resource.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { judged, linked } from '../fakes/linked.ts';
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
    StpEventBucket: 'AWS::S3::Bucket',
    StpEventBucketPolicy: 'AWS::S3::BucketPolicy',
    StpInternetGateway: 'AWS::EC2::InternetGateway',
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
  ]);
  const { Run: spilling } = Resources.OtherJobExecutionStateMachine.Properties.Definition.States;
  expect(spilling.Arguments.ContainerOverrides.Environment.match(/\bSTP_\w+/g)).toEqual([
    'STP_TRIGGER_EVENT_DATA',
    'STP_MAXIMUM_ATTEMPTS',
    'STP_CURRENT_ATTEMPT',
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
});

test('the repositories of images are frozen, and from which each kind of stage deploys', () => {
  const production = { project: 'Shop-2', preview: false };
  const preview = { project: 'Shop-2', preview: true };
  expect([production, preview].map(imageRepository)).toEqual(['batch-job/shop-2', 'batch-job/shop-2/preview']);
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

const shop = stageOf('shop', 'dev');
const allResources: readonly AnyResource[] = resources;
const allEvents: readonly AnyEvent[] = events;

/** Returns the CloudFormation type of each resource of an example whose config path fits, by logical id. */
const childrenIn = (example: string, fits: (from: Path) => boolean) =>
  Object.fromEntries(
    [...(linked(example).value?.resources ?? [])]
      .filter(([, { from }]) => fits(from))
      .map(([id, { body }]) => [id, body.Type] as const)
      .sort(),
  );

test('the parameters, variables and logical ids of every resource type are frozen, by its example', () => {
  const names = allResources
    .filter(({ later }) => !later)
    .map(({ type, example, params, absent = {}, connectTo }) => {
      const [name, { properties }] = Object.entries(judged(example).resources).find(
        ([, resource]) => resource.type === type,
      ) as unknown as [string, { properties: Record<string, unknown> }];
      const resource = namedResource(name, shop);
      return [
        type,
        {
          params: [...new Set([...Object.keys(params(resource, properties)), ...Object.keys(absent)])].sort(),
          variables: Object.keys(connectTo?.(resource, properties).variables ?? {}).sort(),
          children: childrenIn(example, (from) => from.length === 2 && from[1] === name),
        },
      ];
    });
  expect(Object.fromEntries(names)).toEqual({
    'application-load-balancer': {
      params: ['canonicalDomain', 'customDomainUrls', 'customDomains', 'domain', 'port443', 'url'],
      variables: [],
      children: {
        BalancerLbSecurityGroup: 'AWS::EC2::SecurityGroup',
        BalancerLoadBalancer: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        BalancerPort443Listener: 'AWS::ElasticLoadBalancingV2::Listener',
        BalancerPort443ListenerCertificates: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
      },
    },
    'batch-job': {
      params: ['jobDefinitionArn', 'logGroupArn', 'stateMachineArn'],
      variables: ['JOB_DEFINITION_ARN', 'LOG_GROUP_ARN', 'STATE_MACHINE_ARN'],
      children: {
        NightlyReportExecutionRole: 'AWS::IAM::Role',
        NightlyReportJobDefinition: 'AWS::Batch::JobDefinition',
        NightlyReportJobExecutionStateMachine: 'AWS::StepFunctions::StateMachine',
        NightlyReportLogGroup: 'AWS::Logs::LogGroup',
        NightlyReportRole: 'AWS::IAM::Role',
        NightlyReportStateMachineRole: 'AWS::IAM::Role',
        NightlyReportTriggerFunctionEventInvokeConfig: 'AWS::Lambda::EventInvokeConfig',
        NightlyReportTriggerFunctionFunction: 'AWS::Lambda::Function',
        NightlyReportTriggerFunctionLogGroup: 'AWS::Logs::LogGroup',
        NightlyReportTriggerFunctionRole: 'AWS::IAM::Role',
      },
    },
    bucket: {
      params: ['arn', 'cdnCanonicalDomain', 'cdnCustomDomainUrls', 'cdnCustomDomains', 'cdnDomain', 'cdnUrl', 'name'],
      variables: ['ARN', 'NAME'],
      children: { PhotosBucket: 'AWS::S3::Bucket', PhotosBucketPolicy: 'AWS::S3::BucketPolicy' },
    },
    'dynamo-db-table': {
      params: ['arn', 'name', 'streamArn'],
      variables: ['ARN', 'NAME'],
      children: { AccountsGlobalTable: 'AWS::DynamoDB::GlobalTable' },
    },
    'event-bus': {
      params: ['archiveArn', 'arn'],
      variables: ['ARCHIVE_ARN', 'ARN'],
      children: { ShopArchive: 'AWS::Events::Archive', ShopEventBus: 'AWS::Events::EventBus' },
    },
    'kinesis-stream': {
      params: ['arn', 'name'],
      variables: ['ARN', 'NAME'],
      children: { ClicksStream: 'AWS::Kinesis::Stream' },
    },
    'sns-topic': {
      params: ['arn', 'name'],
      variables: ['ARN', 'NAME'],
      children: { OrdersTopic: 'AWS::SNS::Topic' },
    },
    'http-api-gateway': {
      params: ['canonicalDomain', 'domain', 'url'],
      variables: [],
      children: {
        ApiApi: 'AWS::ApiGatewayV2::Api',
        ApiLogGroup: 'AWS::Logs::LogGroup',
        ApiStage: 'AWS::ApiGatewayV2::Stage',
      },
    },
    'sqs-queue': {
      params: ['arn', 'name', 'url'],
      variables: ['ARN', 'NAME', 'URL'],
      children: { OrdersQueue: 'AWS::SQS::Queue', OrdersQueuePolicy: 'AWS::SQS::QueuePolicy' },
    },
    'user-auth-pool': {
      params: ['arn', 'clientId', 'clientSecret', 'domain', 'id', 'providerUrl'],
      variables: ['ARN', 'CLIENT_ID', 'ID'],
      children: {
        PeopleSAMLUserPoolIdentityProvider: 'AWS::Cognito::UserPoolIdentityProvider',
        PeopleUserPool: 'AWS::Cognito::UserPool',
        PeopleUserPoolClient: 'AWS::Cognito::UserPoolClient',
        PeopleUserPoolDomain: 'AWS::Cognito::UserPoolDomain',
        PeopleUserPoolUICustomizationAttachment: 'AWS::Cognito::UserPoolUICustomizationAttachment',
      },
    },
  });
});

test('the logical ids of the children of every event type are frozen, by its example', () => {
  const children = allEvents
    .filter(({ later }) => !later)
    .map(({ type, example }) => [type, childrenIn(example, (from) => from.at(-1) === 'events')]);
  expect(Object.fromEntries(children)).toEqual({
    'application-load-balancer': {
      BalancerPort80Priority1ListenerRule: 'AWS::ElasticLoadBalancingV2::ListenerRule',
      ReportApplicationLoadBalancerBalancerPermission: 'AWS::Lambda::Permission',
      ReportApplicationLoadBalancerBalancerTargetGroup: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    },
    'cloudwatch-log': {
      ReportCloudwatchLoga089133f17cda21bPermission: 'AWS::Lambda::Permission',
      ReportCloudwatchLoga089133f17cda21bSubscriptionFilter: 'AWS::Logs::SubscriptionFilter',
    },
    'dynamo-db-stream': { ReportDynamoDbStreamAccountsEventSourceMapping: 'AWS::Lambda::EventSourceMapping' },
    'event-bus': {
      ReportEventBusShopfd04c136Permission: 'AWS::Lambda::Permission',
      ReportEventBusShopfd04c136Rule: 'AWS::Events::Rule',
    },
    'kinesis-stream': {
      ReportKinesisStream0be9905bEventSourceMapping: 'AWS::Lambda::EventSourceMapping',
      ReportKinesisStream0be9905bStreamConsumer: 'AWS::Kinesis::StreamConsumer',
    },
    'http-api-gateway': {
      ReportHttpApiGatewayApiee2d3733Integration: 'AWS::ApiGatewayV2::Integration',
      ReportHttpApiGatewayApiee2d3733Permission: 'AWS::Lambda::Permission',
      ReportHttpApiGatewayApiee2d3733Route: 'AWS::ApiGatewayV2::Route',
    },
    s3: { ThumbnailsS3Uploadsb9e5c057Permission: 'AWS::Lambda::Permission' },
    schedule: {
      ReportSchedule0bb81729Schedule: 'AWS::Scheduler::Schedule',
      ReportSchedule2e273e22Permission: 'AWS::Lambda::Permission',
      ReportSchedule2e273e22Rule: 'AWS::Events::Rule',
    },
    sns: {
      ReportSnsOrdersPermission: 'AWS::Lambda::Permission',
      ReportSnsOrdersSubscription: 'AWS::SNS::Subscription',
    },
    sqs: { BillingSqsOrdersEventSourceMapping: 'AWS::Lambda::EventSourceMapping' },
  });
});
