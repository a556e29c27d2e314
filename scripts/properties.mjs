// Cuts `src/generated/properties.json` out of the CloudFormation specification that AWS publishes for the CDK:
//
//   mkdir spec && cd spec && npm init -y && npm install @aws-cdk/aws-service-spec@0.1.216
//   node scripts/properties.mjs spec
//
// The package is no dependency: it is large, and types change rarely. Only types that a resource of a config becomes are
// in the table, and those that stand beside them most often, to keep the bundle small; `__tests__/graph` fails for a
// type that is missing. By type, then by definition (`""` is the type itself): the names of its properties, each with
// what it holds: `Name` a scalar, `Name=Definition` a map of properties, `Name[]` a list, `Name[]=Definition` a list of
// such maps, `Name*` anything. `Name!…` is required.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const types = `
  ApiGatewayV2::Api ApiGatewayV2::ApiMapping ApiGatewayV2::DomainName ApiGatewayV2::Stage Batch::JobDefinition
  ApplicationAutoScaling::ScalableTarget ApplicationAutoScaling::ScalingPolicy ECS::Cluster ECS::Service ECS::TaskDefinition
  ServiceDiscovery::PrivateDnsNamespace ServiceDiscovery::Service
  CertificateManager::Certificate CloudFront::CachePolicy CloudFront::Distribution CloudFront::Function
  CloudFront::OriginAccessControl CloudFront::OriginRequestPolicy CloudWatch::Alarm CodeDeploy::Application
  CodeDeploy::DeploymentGroup Cognito::UserPool Cognito::UserPoolClient Cognito::UserPoolDomain
  Cognito::UserPoolIdentityProvider Cognito::UserPoolUICustomizationAttachment DynamoDB::GlobalTable
  DynamoDB::Table EC2::SecurityGroup EC2::SecurityGroupIngress EFS::AccessPoint
  EFS::FileSystem EFS::MountTarget ElasticLoadBalancingV2::Listener
  ElasticLoadBalancingV2::ListenerCertificate ElasticLoadBalancingV2::ListenerRule
  ElasticLoadBalancingV2::LoadBalancer ElasticLoadBalancingV2::TargetGroup Events::Archive Events::EventBus
  Events::Rule IAM::ManagedPolicy IAM::Policy IAM::Role IoT::TopicRule Kinesis::Stream Kinesis::StreamConsumer
  KinesisFirehose::DeliveryStream Lambda::Alias Lambda::EventInvokeConfig Lambda::EventSourceMapping Lambda::Function Lambda::Permission
  ElastiCache::ReplicationGroup ElastiCache::SubnetGroup Lambda::Url Lambda::Version Logs::LogGroup Logs::ResourcePolicy Logs::SubscriptionFilter
  OpenSearchService::Domain RDS::DBCluster
  RDS::DBClusterParameterGroup RDS::DBInstance RDS::DBParameterGroup RDS::DBSubnetGroup Route53::RecordSet
  S3::Bucket S3::BucketPolicy SNS::Subscription SNS::Topic SQS::Queue SQS::QueuePolicy SecretsManager::Secret
  StepFunctions::StateMachine WAFv2::WebACL WAFv2::WebACLAssociation
`
  .split(/\s+/)
  .filter(Boolean)
  .map((name) => `AWS::${name}`);

const folder = process.argv[2];
if (!folder)
  throw new Error('Usage: node scripts/properties.mjs <folder in which @aws-cdk/aws-service-spec is installed>');
const { loadAwsServiceSpecSync } = createRequire(join(resolve(folder), 'package.json'))('@aws-cdk/aws-service-spec');
const database = loadAwsServiceSpecSync();
const all = [...database.all('resource')];

const lines = types.sort().map((type) => {
  const resource = all.find(({ cloudFormationType }) => cloudFormationType === type);
  const definitions = {};
  const spelled = ({ type: kind }) => {
    if (kind.type === 'array') {
      const inner = kind.element.type === 'ref' ? refOf(kind.element) : undefined;
      if (inner) return `[]=${inner}`;
      return ['map', 'json', 'union', 'array', 'tag'].includes(kind.element.type) ? '*' : '[]';
    }
    if (kind.type === 'ref') return `=${refOf(kind)}`;
    return ['map', 'json', 'union', 'tag'].includes(kind.type) ? '*' : '';
  };
  const refOf = ({ reference }) => {
    const { name, properties } = database.get('typeDefinition', reference);
    if (!(name in definitions)) {
      definitions[name] = '';
      definitions[name] = namesOf(properties);
    }
    return name;
  };
  const namesOf = (properties) =>
    Object.keys(properties)
      .sort()
      .map((name) => `${name}${properties[name].required ? '!' : ''}${spelled(properties[name])}`)
      .join(' ');
  definitions[''] = namesOf(resource.properties);
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(type)}:${JSON.stringify(sorted)}`;
});
writeFileSync(new URL('../src/generated/properties.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
