import { expect, test } from '@jest/globals';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import type { AnyEvent } from '../../src/events/event.ts';
import { events } from '../../src/generated/events.ts';
import { functionEvents } from '../../src/generated/function-events.ts';
import { resources } from '../../src/generated/resources.ts';
import type { AnyResource } from '../../src/resources/resource.ts';
import { type Connection, namedResource } from '../../src/stage/resource.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged, linked } from '../fakes/linked.ts';

/**
 * Names of each type of resource and event, which existing stacks rely on, by its example. A change of a line here needs
 * a record in `docs/decisions/`, as in `frozen.test.ts`.
 */

const shop = stageOf('shop', 'dev');
const allResources: readonly AnyResource[] = resources;
const allEvents: readonly AnyEvent[] = [...events, ...functionEvents];

/** Returns the CloudFormation type of each resource of an example whose config path fits, by logical id. */
const childrenIn = (example: string, fits: (from: Path) => boolean) =>
  Object.fromEntries(
    [...(linked(example).value?.resources ?? [])]
      .filter(([, { from }]) => fits(from))
      .map(([id, { body }]) => [id, body.Type] as const)
      .sort(),
  );

/** Returns the names of all variables of a connection, sorted. */
const variablesOf = ({ variables = {}, secrets = {} }: Partial<Connection> = {}): string[] =>
  Object.keys({ ...variables, ...secrets }).sort();

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
          variables: variablesOf(connectTo?.(resource, properties, () => [])),
          children: childrenIn(example, (from) => from.length === 2 && from[1] === name),
        },
      ];
    });
  expect(Object.fromEntries(names)).toEqual({
    'application-load-balancer': {
      params: [
        'canonicalDomain',
        'cdnCanonicalDomain',
        'cdnCanonicalUrl',
        'cdnCustomDomainUrls',
        'cdnCustomDomains',
        'cdnDomain',
        'cdnUrl',
        'customDomainUrls',
        'customDomains',
        'domain',
        'port443',
        'url',
      ],
      variables: [],
      children: {
        BalancerApplicationLoadBalancerErrorRateAlarm: 'AWS::CloudWatch::Alarm',
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
      params: [
        'arn',
        'cdnCanonicalDomain',
        'cdnCanonicalUrl',
        'cdnCustomDomainUrls',
        'cdnCustomDomains',
        'cdnDomain',
        'cdnUrl',
        'name',
      ],
      variables: ['ARN', 'CDN_CANONICAL_DOMAIN', 'CDN_CANONICAL_URL', 'CDN_DOMAIN', 'CDN_URL', 'NAME'],
      children: {
        PhotosBucket: 'AWS::S3::Bucket',
        PhotosBucketPolicy: 'AWS::S3::BucketPolicy',
        PhotosCdnDistribution: 'AWS::CloudFront::Distribution',
        PhotosCdnFunction: 'AWS::CloudFront::Function',
        PhotosCdnOriginAccessControl: 'AWS::CloudFront::OriginAccessControl',
      },
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
    'relational-database': {
      params: [
        'connectionString',
        'dbName',
        'host',
        'hosts',
        'jdbcConnectionString',
        'port',
        'readReplicaConnectionStrings',
        'readReplicaHosts',
        'readReplicaJdbcConnectionStrings',
        'readerConnectionString',
        'readerHost',
        'readerJdbcConnectionString',
        'readerPort',
      ],
      variables: ['CONNECTION_STRING', 'DB_NAME', 'HOST', 'HOSTS', 'JDBC_CONNECTION_STRING', 'PORT'],
      children: {
        DatabaseConnectionSecret: 'AWS::SecretsManager::Secret',
        DatabaseDatabaseFreeStorageAlarm: 'AWS::CloudWatch::Alarm',
        DatabaseDbInstance: 'AWS::RDS::DBInstance',
        DatabaseDbParameterGroup: 'AWS::RDS::DBParameterGroup',
        DatabaseDbSubnetGroup: 'AWS::RDS::DBSubnetGroup',
        DatabaseInstancePostgresqlLogGroup: 'AWS::Logs::LogGroup',
        DatabaseSecurityGroup: 'AWS::EC2::SecurityGroup',
      },
    },
    'sns-topic': {
      params: ['arn', 'name'],
      variables: ['ARN', 'NAME'],
      children: { OrdersTopic: 'AWS::SNS::Topic' },
    },
    'http-api-gateway': {
      params: [
        'canonicalDomain',
        'cdnCanonicalDomain',
        'cdnCanonicalUrl',
        'cdnCustomDomainUrls',
        'cdnCustomDomains',
        'cdnDomain',
        'cdnUrl',
        'customDomainTargets',
        'customDomainUrl',
        'customDomainUrls',
        'customDomains',
        'domain',
        'url',
      ],
      variables: [],
      children: {
        ApiApi: 'AWS::ApiGatewayV2::Api',
        ApiApiMappingd0c43d38: 'AWS::ApiGatewayV2::ApiMapping',
        ApiCdnCachePolicy050f35d1: 'AWS::CloudFront::CachePolicy',
        ApiCdnDistribution: 'AWS::CloudFront::Distribution',
        ApiCdnOriginRequestPolicy736ee17e: 'AWS::CloudFront::OriginRequestPolicy',
        ApiDomainCertificated0c43d38: 'AWS::CertificateManager::Certificate',
        ApiDomainNamed0c43d38: 'AWS::ApiGatewayV2::DomainName',
        ApiDomainRecordd0c43d38: 'AWS::Route53::RecordSet',
        ApiHttpApiGatewayErrorRateAlarm: 'AWS::CloudWatch::Alarm',
        ApiLogGroup: 'AWS::Logs::LogGroup',
        ApiStage: 'AWS::ApiGatewayV2::Stage',
      },
    },
    function: {
      params: [
        'arn',
        'cdnCanonicalDomain',
        'cdnCanonicalUrl',
        'cdnCustomDomainUrls',
        'cdnCustomDomains',
        'cdnDomain',
        'cdnUrl',
        'logGroupArn',
        'url',
      ],
      variables: ['ARN', 'LOG_GROUP_ARN', 'URL'],
      children: {
        ConvertCodeDeployRole: 'AWS::IAM::Role',
        ConvertDeploymentGroup: 'AWS::CodeDeploy::DeploymentGroup',
        ConvertEventInvokeConfig: 'AWS::Lambda::EventInvokeConfig',
        ConvertFunction: 'AWS::Lambda::Function',
        ConvertLogGroup: 'AWS::Logs::LogGroup',
        ConvertRole: 'AWS::IAM::Role',
        ConvertStpAlias: 'AWS::Lambda::Alias',
        ConvertUrl: 'AWS::Lambda::Url',
        ConvertVersion: 'AWS::Lambda::Version',
      },
    },
    'sqs-queue': {
      params: ['arn', 'name', 'url'],
      variables: ['ARN', 'NAME', 'URL'],
      children: { OrdersQueue: 'AWS::SQS::Queue', OrdersQueuePolicy: 'AWS::SQS::QueuePolicy' },
    },
    'user-auth-pool': {
      params: ['arn', 'clientId', 'clientSecret', 'customDomainTarget', 'domain', 'id', 'providerUrl'],
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
    'cloudwatch-alarm': {
      HandleCloudwatchAlarmOrdersa3808388Permission: 'AWS::Lambda::Permission',
      HandleCloudwatchAlarmOrdersa3808388Rule: 'AWS::Events::Rule',
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
    iot: {
      HandleIot7268e67aPermission: 'AWS::Lambda::Permission',
      HandleIot7268e67aTopicRule: 'AWS::IoT::TopicRule',
    },
    'kafka-topic': { HandleKafkaTopic25096a50EventSourceMapping: 'AWS::Lambda::EventSourceMapping' },
    'kinesis-stream': {
      ReportKinesisStream0be9905bEventSourceMapping: 'AWS::Lambda::EventSourceMapping',
      ReportKinesisStream0be9905bStreamConsumer: 'AWS::Kinesis::StreamConsumer',
    },
    'http-api-gateway': {
      Apie41d7be0Route: 'AWS::ApiGatewayV2::Route',
      ReportHttpApiGatewayApiee2d3733Integration: 'AWS::ApiGatewayV2::Integration',
      ReportHttpApiGatewayApiee2d3733Permission: 'AWS::Lambda::Permission',
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
