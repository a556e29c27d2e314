/**
 * Types that hold neither data, nor work that is under way, nor an address or key that somebody outside was given:
 * CloudFormation can make them again from the template alone. By service, reviewed one by one; every type that does
 * not stand here counts as holding something, also those that AWS adds one day, `Custom::*` and nested stacks.
 */
const types: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2':
    'ApiMapping Authorizer Deployment Integration IntegrationResponse Model Route RouteResponse Stage',
  'AWS::ApplicationAutoScaling': 'ScalableTarget ScalingPolicy',
  'AWS::AutoScaling': 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
  // A job definition is pinned by the runs that began with it, and its old revisions stay; the pools are asked about.
  'AWS::Batch': 'ConsumableResource JobDefinition SchedulingPolicy',
  'AWS::Budgets': 'Budget',
  'AWS::CertificateManager': 'Certificate',
  'AWS::Chatbot': 'MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
  'AWS::CloudFormation': 'WaitCondition WaitConditionHandle',
  'AWS::CloudWatch': 'Alarm AnomalyDetector CompositeAlarm Dashboard InsightRule MetricStream',
  'AWS::EC2':
    'DHCPOptions EIPAssociation EgressOnlyInternetGateway FlowLog InternetGateway LaunchTemplate NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCGatewayAttachment VPCPeeringConnection VolumeAttachment',
  'AWS::ECS': 'ClusterCapacityProviderAssociations TaskDefinition',
  'AWS::EFS': 'AccessPoint MountTarget',
  'AWS::ElastiCache': 'ParameterGroup SubnetGroup',
  'AWS::ElasticLoadBalancingV2': 'Listener ListenerCertificate ListenerRule TargetGroup',
  'AWS::Events': 'EventBusPolicy Rule',
  'AWS::IAM': 'InstanceProfile ManagedPolicy Policy Role RolePolicy',
  'AWS::KMS': 'Alias',
  'AWS::Kinesis': 'ResourcePolicy StreamConsumer',
  // A published version is code of the template or of a bucket, and by design made anew by each change of it.
  'AWS::Lambda':
    'Alias CodeSigningConfig EventInvokeConfig Function LayerVersion LayerVersionPermission Permission Version',
  'AWS::Logs': 'MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter',
  'AWS::RDS': 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription OptionGroup',
  'AWS::ResourceGroups': 'Group',
  'AWS::S3': 'BucketPolicy',
  'AWS::SNS': 'Subscription TopicInlinePolicy TopicPolicy',
  'AWS::SQS': 'QueueInlinePolicy QueuePolicy',
  'AWS::Scheduler': 'Schedule ScheduleGroup',
  'AWS::SecretsManager': 'ResourcePolicy RotationSchedule SecretTargetAttachment',
  'AWS::ServiceDiscovery': 'Instance Service',
  'AWS::WAFv2': 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
};

/** Every type of the table, as CloudFormation spells it. */
export const typesThatHoldNothing: ReadonlySet<string> = new Set(
  Object.entries(types).flatMap(([service, names]) => names.split(' ').map((name) => `${service}::${name}`)),
);
