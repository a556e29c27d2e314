/**
 * Stateless resource types by service, reviewed one by one: they contain no data, no work in progress, and no address
 * or key that somebody outside the stack was given, so CloudFormation can recreate them from the template alone. Every
 * other type counts as stateful, including types that AWS adds later, `Custom::*` and nested stacks.
 */
const types: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2':
    'ApiMapping Authorizer Deployment Integration IntegrationResponse Model Route RouteResponse Stage',
  'AWS::ApplicationAutoScaling': 'ScalableTarget ScalingPolicy',
  'AWS::AutoScaling': 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
  // Runs pin the revision that they started with, and old revisions stay. Queues and environments are not stateless.
  'AWS::Batch': 'ConsumableResource JobDefinition SchedulingPolicy',
  'AWS::Budgets': 'Budget',
  'AWS::CertificateManager': 'Certificate',
  'AWS::Chatbot': 'MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
  'AWS::CloudFormation': 'WaitCondition WaitConditionHandle',
  'AWS::CloudFront': 'CachePolicy Function OriginAccessControl OriginRequestPolicy',
  'AWS::CloudWatch': 'Alarm AnomalyDetector CompositeAlarm Dashboard InsightRule MetricStream',
  'AWS::CodeDeploy': 'Application DeploymentConfig DeploymentGroup',
  'AWS::Cognito': 'UserPoolUICustomizationAttachment',
  'AWS::EC2':
    'DHCPOptions EIPAssociation EgressOnlyInternetGateway FlowLog InternetGateway LaunchTemplate NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCGatewayAttachment VPCPeeringConnection VolumeAttachment',
  // A service is made of its task definition alone, and found by the name that it has in its namespace.
  'AWS::ECS': 'Cluster ClusterCapacityProviderAssociations Service TaskDefinition',
  'AWS::EFS': 'AccessPoint MountTarget',
  'AWS::ElastiCache': 'ParameterGroup SubnetGroup',
  'AWS::ElasticLoadBalancingV2': 'Listener ListenerCertificate ListenerRule TargetGroup',
  'AWS::Events': 'EventBusPolicy Rule',
  'AWS::IAM': 'InstanceProfile ManagedPolicy Policy Role RolePolicy',
  'AWS::IoT': 'TopicRule',
  'AWS::KMS': 'Alias',
  'AWS::Kinesis': 'ResourcePolicy StreamConsumer',
  // The code of a published version is in the template or in a bucket, and every change of it publishes a new version.
  'AWS::Lambda':
    'Alias CodeSigningConfig EventInvokeConfig Function LayerVersion LayerVersionPermission Permission Version',
  'AWS::Logs': 'MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter',
  // A user that is made of the template alone, and the addresses that are let in.
  'MongoDB::Atlas': 'DatabaseUser ProjectIpAccessList',
  'AWS::RDS': 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription OptionGroup',
  'AWS::ResourceGroups': 'Group',
  // A record is made of the template alone, and made again where it was.
  'AWS::Route53': 'RecordSet',
  'AWS::S3': 'BucketPolicy',
  'AWS::SNS': 'Subscription TopicInlinePolicy TopicPolicy',
  'AWS::SQS': 'QueueInlinePolicy QueuePolicy',
  'AWS::Scheduler': 'Schedule ScheduleGroup',
  'AWS::SecretsManager': 'ResourcePolicy RotationSchedule SecretTargetAttachment',
  'AWS::ServiceDiscovery': 'Instance PrivateDnsNamespace Service',
  'AWS::WAFv2': 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
};

/** Resource types that contain nothing that could be lost, spelled as CloudFormation does: `AWS::IAM::Role`. */
export const statelessTypes: ReadonlySet<string> = new Set(
  Object.entries(types).flatMap(([service, names]) => names.split(' ').map((name) => `${service}::${name}`)),
);
