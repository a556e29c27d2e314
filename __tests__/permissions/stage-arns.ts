import { physicalName } from '../../src/cloudformation/names.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { account } from './allows.ts';

/** Returns a name as CloudFormation generates it for at most 64 characters. */
export const generated = (stack: string, id: string): string => {
  const suffix = '1ABCDEFGHIJKL';
  const whole = `${stack}-${id}-${suffix}`;
  return whole.length <= 64 ? whole : `${stack.slice(0, 24)}-${id.slice(0, 24)}-${suffix}`;
};

/** Returns the ARN of a resource of a service in the account of the tests. */
export const arn = (service: string, resource: string): string => `arn:aws:${service}:eu-west-1:${account}:${resource}`;

/** Returns ARNs of a resource of each type of a stage, by its type. */
export const arnsOf = (project: string, stageName: string, resource: string): Readonly<Record<string, string>> => {
  const { stack, rolePath } = stageOf(project, stageName);
  const name = (limit: number, letterCase?: 'lower') => resolved(physicalName(stack, resource, limit, letterCase));
  const id = `${resource}TriggerFunctionFunction`;
  const ec2 = (kind: string) => arn('ec2', `${kind}/x-0123456789abcdef0`);
  const api = 'arn:aws:apigateway:eu-west-1::/apis';
  const pool = arn('cognito-idp', 'userpool/eu-west-1_AbCdEfGhI');
  return {
    'AWS::ApiGatewayV2::Api': api,
    'AWS::ApiGatewayV2::ApiMapping': 'arn:aws:apigateway:eu-west-1::/domainnames/api.example.com/apimappings/d4',
    'AWS::ApiGatewayV2::Authorizer': `${api}/a1b2c3/authorizers/d4`,
    'AWS::ApiGatewayV2::DomainName': 'arn:aws:apigateway:eu-west-1::/domainnames/api.example.com',
    'AWS::ApiGatewayV2::Integration': `${api}/a1b2c3/integrations/d4`,
    'AWS::ApiGatewayV2::Route': `${api}/a1b2c3/routes/d4`,
    'AWS::ApiGatewayV2::Stage': `${api}/a1b2c3/stages/$default`,
    'AWS::ApplicationAutoScaling::ScalableTarget': arn('application-autoscaling', 'scalable-target/0ec5abcd'),
    'AWS::ApplicationAutoScaling::ScalingPolicy': arn('application-autoscaling', 'scalable-target/0ec5abcd'),
    'AWS::CloudFront::CachePolicy': `arn:aws:cloudfront::${account}:cache-policy/658327ea-f89d-4fab-a63d-7e88639e58f6`,
    'AWS::CertificateManager::Certificate': arn('acm', 'certificate/7a5b1f0e-5c1f-4f0a-9c0e-2f6d1b0a4e11'),
    'AWS::CloudFront::Distribution': `arn:aws:cloudfront::${account}:distribution/EDFDVBD6EXAMPLE`,
    'AWS::CloudFront::Function': `arn:aws:cloudfront::${account}:function/${name(64)}`,
    'AWS::CloudFront::OriginAccessControl': `arn:aws:cloudfront::${account}:origin-access-control/E327GJI25M56DG`,
    'AWS::CloudFront::OriginRequestPolicy': `arn:aws:cloudfront::${account}:origin-request-policy/216adef6-5c7f-47e4-b989-5492eafa07d3`,
    'AWS::Cognito::UserPool': pool,
    'AWS::Cognito::UserPoolClient': pool,
    'AWS::Cognito::UserPoolDomain': pool,
    'AWS::Cognito::UserPoolIdentityProvider': pool,
    'AWS::Cognito::UserPoolUICustomizationAttachment': pool,
    'AWS::Batch::ComputeEnvironment': arn('batch', 'compute-environment/StpBatchOnDemand-1AB'),
    'AWS::Batch::JobDefinition': arn('batch', `job-definition/${name(128)}:3`),
    'AWS::Batch::JobQueue': arn('batch', 'job-queue/StpBatchOnDemand-1AB'),
    'AWS::CloudWatch::Alarm': arn('cloudwatch', `alarm:${stack}-${id}-1ABCDEFGHIJKL`),
    'AWS::CodeDeploy::Application': arn('codedeploy', `application:${generated(stack, id)}`),
    'AWS::CodeDeploy::DeploymentGroup': arn(
      'codedeploy',
      `deploymentgroup:${generated(stack, id)}/${generated(stack, id)}`,
    ),
    'AWS::DynamoDB::GlobalTable': arn('dynamodb', `table/${generated(stack, id)}`),
    'AWS::EC2::EIP': ec2('elastic-ip'),
    'AWS::EC2::NatGateway': ec2('natgateway'),
    'AWS::EC2::SecurityGroupIngress': ec2('security-group'),
    'AWS::EC2::InternetGateway': ec2('internet-gateway'),
    'AWS::EC2::LaunchTemplate': ec2('launch-template'),
    'AWS::EC2::Route': ec2('route-table'),
    'AWS::EC2::RouteTable': ec2('route-table'),
    'AWS::EC2::SecurityGroup': ec2('security-group'),
    'AWS::EC2::Subnet': ec2('subnet'),
    'AWS::EC2::SubnetRouteTableAssociation': ec2('route-table'),
    'AWS::EC2::VPC': ec2('vpc'),
    'AWS::EC2::VPCEndpoint': ec2('vpc-endpoint'),
    'AWS::EC2::VPCGatewayAttachment': ec2('vpc'),
    'AWS::ECS::Cluster': arn('ecs', `cluster/${generated(stack, id)}`),
    'AWS::ECS::Service': arn('ecs', `service/${generated(stack, id)}/${generated(stack, id)}`),
    'AWS::ECS::TaskDefinition': arn('ecs', `task-definition/${name(128)}:3`),
    'AWS::EFS::AccessPoint': arn('elasticfilesystem', 'access-point/fsap-0123456789abcdef0'),
    'AWS::EFS::FileSystem': arn('elasticfilesystem', 'file-system/fs-0123456789abcdef0'),
    'AWS::EFS::MountTarget': arn('elasticfilesystem', 'file-system/fs-0123456789abcdef0'),
    'AWS::ElasticLoadBalancingV2::Listener': arn('elasticloadbalancing', 'listener/app/shop--Front/0a1b/2c3d'),
    'AWS::ElasticLoadBalancingV2::ListenerCertificate': arn(
      'elasticloadbalancing',
      'listener/app/shop--Front/0a1b/2c3d',
    ),
    'AWS::ElasticLoadBalancingV2::ListenerRule': arn(
      'elasticloadbalancing',
      'listener-rule/app/shop--Front/0a1b/2c3d/4e',
    ),
    'AWS::ElasticLoadBalancingV2::LoadBalancer': arn('elasticloadbalancing', 'loadbalancer/app/shop--Front/0a1b'),
    'AWS::ElasticLoadBalancingV2::TargetGroup': arn(
      'elasticloadbalancing',
      'targetgroup/0a1b2c3d4e5f-0a1b2c3d4e5f/2c3d',
    ),
    'AWS::Events::Archive': arn('events', `archive/${generated(stack, id)}`),
    'AWS::Events::EventBus': arn('events', `event-bus/${name(256)}`),
    'AWS::Events::Rule': arn('events', `rule/${generated(stack, id)}`),
    'AWS::IAM::InstanceProfile': `arn:aws:iam::${account}:instance-profile${rolePath}${generated(stack, id)}`,
    'AWS::IAM::Role': `arn:aws:iam::${account}:role${rolePath}${generated(stack, id)}`,
    'AWS::IoT::TopicRule': arn('iot', `rule/${name(128).replaceAll('-', '_')}`),
    'AWS::Kinesis::Stream': arn('kinesis', `stream/${generated(stack, id)}`),
    'AWS::Kinesis::StreamConsumer': arn('kinesis', `stream/theirs/consumer/${name(128)}:1545084650`),
    'AWS::KinesisFirehose::DeliveryStream': arn('firehose', `deliverystream/${generated(stack, id)}`),
    'AWS::Lambda::Alias': arn('lambda', `function:${generated(stack, id)}:stp-live`),
    'AWS::Lambda::EventInvokeConfig': arn('lambda', `function:${generated(stack, id)}`),
    'AWS::Lambda::EventSourceMapping': arn('lambda', 'event-source-mapping:0b1c2d3e-0000-4000-8000-000000000000'),
    'AWS::Lambda::Function': arn('lambda', `function:${generated(stack, id)}`),
    'AWS::Lambda::Permission': arn('lambda', `function:${generated(stack, id)}`),
    'AWS::Lambda::Version': arn('lambda', `function:${generated(stack, id)}:7`),
    'AWS::Lambda::Url': arn('lambda', `function:${generated(stack, id)}`),
    'AWS::Logs::LogGroup': arn('logs', `log-group:${stack}-${id}-1ABCDEFGHIJKL`),
    // IAM knows no ARN of a resource policy.
    'AWS::Logs::ResourcePolicy': arn('logs', '*'),
    'AWS::Logs::SubscriptionFilter': arn('logs', 'log-group:/somebody/else'),
    'AWS::ElastiCache::ReplicationGroup': arn('elasticache', `replicationgroup:${name(40, 'lower')}`),
    'AWS::ElastiCache::SubnetGroup': arn('elasticache', `subnetgroup:${generated(stack, id).toLowerCase()}`),
    'AWS::OpenSearchService::Domain': arn('es', `domain/${name(28, 'lower')}`),
    'AWS::RDS::DBCluster': arn('rds', `cluster:${name(63, 'lower')}`),
    'AWS::RDS::DBClusterParameterGroup': arn('rds', `cluster-pg:${generated(stack, id).toLowerCase()}`),
    'AWS::RDS::DBInstance': arn('rds', `db:${name(63, 'lower')}`),
    'AWS::RDS::DBParameterGroup': arn('rds', `pg:${generated(stack, id).toLowerCase()}`),
    'AWS::RDS::DBSubnetGroup': arn('rds', `subgrp:${generated(stack, id).toLowerCase()}`),
    'AWS::Route53::RecordSet': 'arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ',
    'AWS::S3::Bucket': `arn:aws:s3:::${name(63, 'lower')}`,
    'AWS::S3::BucketPolicy': `arn:aws:s3:::${name(63, 'lower')}`,
    'AWS::SNS::Subscription': arn('sns', generated(stack, id)),
    'AWS::SNS::Topic': arn('sns', generated(stack, id)),
    'AWS::SNS::TopicPolicy': arn('sns', generated(stack, id)),
    'AWS::SQS::Queue': arn('sqs', generated(stack, id)),
    // An action on a policy is one on its queue.
    'AWS::SQS::QueuePolicy': arn('sqs', generated(stack, id)),
    'AWS::Scheduler::Schedule': arn('scheduler', `schedule/default/${generated(stack, id)}`),
    'AWS::SecretsManager::RotationSchedule': arn('secretsmanager', `secret:${name(128)}-a1B2c3`),
    'AWS::SecretsManager::Secret': arn('secretsmanager', `secret:${name(128)}-a1B2c3`),
    'AWS::ServiceDiscovery::PrivateDnsNamespace': arn('servicediscovery', 'namespace/ns-0123456789abcdef'),
    'AWS::ServiceDiscovery::Service': arn('servicediscovery', 'service/srv-0123456789abcdef'),
    'AWS::WAFv2::WebACL': arn('wafv2', `regional/webacl/${generated(stack, id)}/0b1c2d3e`),
    // An association has no ARN: it is of what the firewall stands in front of.
    'AWS::WAFv2::WebACLAssociation': arn('elasticloadbalancing', 'loadbalancer/app/shop--Front/0a1b'),
    'AWS::StepFunctions::StateMachine': arn('states', `stateMachine:${name(80)}`),
  };
};
