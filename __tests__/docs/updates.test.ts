import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { statelessTypes } from '../../src/stack/stateless-types.ts';

/** A row of the tables "What a change does". */
interface Row {
  readonly page: string;
  readonly property: string;
  readonly does: string;
}

const rowsOf = (kind: 'events' | 'resources'): Row[] => {
  const folder = new URL(`../../docs/reference/${kind}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const section = /\n## What a change does\n(.*?)(?=\n## |\n<)/s.exec(text)?.[1] ?? '';
    return [...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, property = '', does = '']) => ({
      page: `${kind}/${file.replace('.md', '')}`,
      property,
      does,
    }));
  });
};
const rows = [...rowsOf('events'), ...rowsOf('resources')];

test('the reference says of each property that is compiled what CloudFormation does when it changes', () => {
  expect(rows.length).toBeGreaterThan(30);
  const together = rows.filter(({ does }) => does === 'changes only together with another property');
  expect(together.map(({ page, property }) => `${page} ${property}`)).toEqual([
    'events/application-load-balancer listenerPort',
    'events/dynamo-db-stream onFailure.type',
    'events/kinesis-stream onFailure.type',
    'resources/batch-job capacity',
    'resources/dynamo-db-table provisionedThroughput.writeScaling.minUnits',
    'resources/dynamo-db-table provisionedThroughput.readScaling.minUnits',
    'resources/efs-filesystem existing.fileSystemId',
    'resources/efs-filesystem existing.securityGroupId',
    'resources/efs-filesystem existing.accessPointId',
    'resources/efs-filesystem provisionedThroughputInMibps',
    'resources/function volumeMounts',
    'resources/mongo-db-atlas-cluster clusterTier',
    'resources/mongo-db-atlas-cluster autoScaling.minClusterTier',
    'resources/mongo-db-atlas-cluster autoScaling.maxClusterTier',
    'resources/open-search-domain clusterConfig.warmType',
    'resources/open-search-domain clusterConfig.warmCount',
    'resources/open-search-domain existing.domainEndpoint',
    'resources/open-search-domain existing.securityGroupId',
    'resources/open-search-domain userPool',
    'resources/private-service existing.securityGroupId',
    'resources/private-service internalHealthCheck.healthCheckCommand',
    'resources/private-service resources.memory',
    'resources/redis-cluster instanceSize',
    'resources/redis-cluster existing.securityGroupId',
    'resources/relational-database existing.securityGroupId',
    'resources/relational-database logging.engineSpecificOptions.server_audit_events',
    'resources/upstash-kafka-topic existing.restUrl',
    'resources/user-auth-pool emailConfiguration.from',
    'resources/user-auth-pool mfaConfiguration.enabledTypes',
    'resources/user-auth-pool schema',
    'resources/user-auth-pool customDomain.domainName',
    'resources/user-auth-pool customDomain.disableDnsRecordCreation',
    'resources/web-app-firewall existing.arn',
  ]);
});

test('only edits that cannot be made in place replace a resource that holds data', () => {
  const replaced = rows.flatMap(({ page, property, does }) =>
    [...does.matchAll(/(?:may replace|replaces) `([^`]+)`/g)]
      .filter(([, type = '']) => !statelessTypes.has(type))
      .map(([words]) => `${page} ${property}: ${words}`),
  );
  expect(replaced).toEqual([
    'events/dynamo-db-stream startingPosition: replaces `AWS::Lambda::EventSourceMapping`',
    'events/kinesis-stream consumerArn: replaces `AWS::Lambda::EventSourceMapping`',
    'events/kinesis-stream autoCreateConsumer: replaces `AWS::Lambda::EventSourceMapping`',
    'events/kinesis-stream startingPosition: replaces `AWS::Lambda::EventSourceMapping`',
    'events/kinesis-stream preview: replaces `AWS::Lambda::EventSourceMapping`',
    'resources/application-load-balancer interface: replaces `AWS::ElasticLoadBalancingV2::LoadBalancer`',
    'resources/dynamo-db-table primaryKey.partitionKey.name: replaces `AWS::DynamoDB::GlobalTable`',
    'resources/dynamo-db-table primaryKey.sortKey.name: replaces `AWS::DynamoDB::GlobalTable`',
    'resources/event-bus eventSourceName: replaces `AWS::Events::EventBus`',
    'resources/function preview: replaces `AWS::Lambda::Url`',
    'resources/open-search-domain accessibility.accessibilityMode: replaces `AWS::OpenSearchService::Domain`',
    'resources/redis-cluster defaultUserPassword: may replace `AWS::ElastiCache::ReplicationGroup`',
    'resources/redis-cluster enableSharding: may replace `AWS::ElastiCache::ReplicationGroup`',
    'resources/redis-cluster enableSharding: replaces `AWS::ElastiCache::ReplicationGroup`',
    'resources/redis-cluster port: replaces `AWS::ElastiCache::ReplicationGroup`',
    'resources/relational-database credentials.masterUserName: replaces `AWS::Logs::LogGroup`',
    'resources/relational-database credentials.masterUserName: replaces `AWS::RDS::DBInstance`',
    'resources/sns-topic fifoEnabled: replaces `AWS::SNS::Topic`',
    'resources/sqs-queue fifoEnabled: replaces `AWS::SQS::Queue`',
    'resources/user-auth-pool hostedUiDomainPrefix: replaces `AWS::Cognito::UserPoolDomain`',
    'resources/user-auth-pool generateClientSecret: replaces `AWS::Cognito::UserPoolClient`',
  ]);
});
