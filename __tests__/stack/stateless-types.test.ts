import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadReplacementTable } from '../../src/cloudformation/replacements.ts';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { atlasSchemas } from '../resources/atlas-schemas.ts';
import { lossesBy, removed } from './changes.ts';

const { services } = await loadReplacementTable();
const known = Object.entries(services).flatMap(([service, types]) =>
  Object.keys(types).map((type) => `${service}::${type}`),
);

/** Returns every type that the compiler makes in the expected templates of the cases. */
const compiled = (): Set<string> => {
  const folder = new URL('../cases/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('template.json'),
  );
  return new Set(
    files.flatMap((file) => {
      const template = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      const resources: [string, { Type: string }][] = Object.entries(template.Resources);
      const config = readFileSync(new URL(file.replace(/expected.*/, 'batch-jobs.yml'), folder), 'utf8');
      // A resource that the config itself defines is not made by the compiler.
      return resources.filter(([id]) => !config.includes(`  ${id}:`)).map(([, { Type }]) => Type);
    }),
  );
};

describe('Stateless types', () => {
  test('are spelled as in CloudFormation', () => {
    expect(known.length).toBeGreaterThan(1_000);
    const others = Object.keys(atlasSchemas).map((name) => `MongoDB::Atlas::${name}`);
    expect([...statelessTypes].filter((type) => ![...known, ...others].includes(type))).toEqual([]);
  });

  test('include every type that the compiler makes, except stores of data and logs, counted types, readers of queues or streams, and addresses that others know', () => {
    expect([...compiled()].filter((type) => !statelessTypes.has(type)).sort()).toEqual([
      'AWS::ApiGatewayV2::Api',
      'AWS::ApiGatewayV2::DomainName',
      'AWS::Batch::ComputeEnvironment',
      'AWS::Batch::JobQueue',
      'AWS::CloudFront::Distribution',
      'AWS::Cognito::UserPool',
      'AWS::Cognito::UserPoolClient',
      'AWS::Cognito::UserPoolDomain',
      'AWS::Cognito::UserPoolIdentityProvider',
      'AWS::DynamoDB::GlobalTable',
      'AWS::DynamoDB::Table',
      'AWS::EC2::EIP',
      'AWS::EFS::FileSystem',
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      'AWS::Events::EventBus',
      'AWS::Kinesis::Stream',
      'AWS::KinesisFirehose::DeliveryStream',
      'AWS::Lambda::EventSourceMapping',
      'AWS::Lambda::Url',
      'AWS::Logs::LogGroup',
      'AWS::RDS::DBInstance',
      'AWS::S3::Bucket',
      'AWS::SNS::Topic',
      'AWS::SQS::Queue',
      'AWS::SecretsManager::Secret',
      'AWS::StepFunctions::StateMachine',
    ]);
  });

  test('leave out only types whose loss has a reason of its own', () => {
    const others = [...new Set(compiled())].filter((type) => !statelessTypes.has(type));
    const reasons = others.flatMap((type) => lossesBy([removed(type)]).losses.map(({ why }) => [type, why]));
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.filter(([, why]) => why?.includes('is not known'))).toEqual([]);
  });

  test('include no type whose last word names a store of data', () => {
    const stores =
      /(Bucket|Queue|Table|Keyspace|DBCluster|DBInstance|Database|FileSystem|Volume|Snapshot|Backup\w*|Vault|Repository|Secret|Parameter|Key|Ledger|Stream|Topic|Broker|Domain|Cluster|UserPool|LogGroup|Archive|Instance|HostedZone|Stack|StackSet|Index|Collection|Graph|Dataset|Datastore|Namespace|Cache\w*)$/;
    const harmless = [
      'AWS::CloudFront::CachePolicy',
      'AWS::CloudWatch::MetricStream',
      'AWS::EC2::RouteTable',
      // A name for services, and names of services, which ECS registers again.
      'AWS::ECS::Cluster',
      'AWS::ServiceDiscovery::Instance',
      'AWS::ServiceDiscovery::PrivateDnsNamespace',
    ];
    const found = [...statelessTypes].filter((type) => stores.test(type) && !harmless.includes(type));
    expect(found).toEqual([]);
  });
});
