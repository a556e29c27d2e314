import type { PolicyName } from './own-calls.ts';
import { supplements } from './supplements.ts';

/** The IAM actions of the CloudFormation types that configs become. */
export interface HandlerTable {
  /** Actions of each handler of a type (`create`, `read`, `update`, `delete`, `list`) and of its tags, separated by blanks. */
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Actions that IAM allows on `*` alone. */
  readonly unscoped: readonly string[];
}

/** Loads the table, which only pages and `bootstrap` need. */
export const loadHandlers = async (): Promise<HandlerTable> =>
  (await import('../generated/permissions.json', { with: { type: 'json' } })).default;

/** Actions that a handler needs for a property alone which no template of ours has. */
export interface Unneeded {
  readonly type: string;
  /** The property, as a dotted path inside `Properties`; undefined for actions that no property needs. */
  readonly property: string | undefined;
  /** Actions, or a service with `:*`. */
  readonly actions: readonly string[];
}

const unneeded = (type: string, property: string | undefined, ...actions: readonly string[]): Unneeded => ({
  type,
  property,
  actions,
});

const globalTable = 'AWS::DynamoDB::GlobalTable';
const instance = 'AWS::RDS::DBInstance';
const cluster = 'AWS::RDS::DBCluster';
const cache = 'AWS::ElastiCache::ReplicationGroup';
const target = 'AWS::ApplicationAutoScaling::ScalableTarget';

/** Actions that the schemas name for properties which no template has, unless `overrides` add them. */
export const withoutProperty: readonly Unneeded[] = [
  unneeded(target, 'RoleARN', 'iam:PassRole'),
  unneeded(
    target,
    'ScheduledActions',
    'application-autoscaling:DeleteScheduledAction',
    'application-autoscaling:PutScheduledAction',
  ),
  // A stack scales tables and services, and never the concurrency of a Lambda function.
  unneeded(target, undefined, 'lambda:*'),
  unneeded(
    'AWS::ApplicationAutoScaling::ScalingPolicy',
    'PredictiveScalingPolicyConfiguration',
    'cloudwatch:GetMetricData',
  ),
  unneeded('AWS::ApiGatewayV2::Api', 'BodyS3Location', 's3:*'),
  unneeded('AWS::ApiGatewayV2::Authorizer', 'AuthorizerCredentialsArn', 'iam:PassRole'),
  unneeded('AWS::ApiGatewayV2::DomainName', 'MutualTlsAuthentication', 's3:*'),
  unneeded('AWS::ApiGatewayV2::Integration', 'CredentialsArn', 'iam:PassRole'),
  unneeded('AWS::CertificateManager::Certificate', 'CertificateAuthorityArn', 'acm-pca:*'),
  unneeded(
    'AWS::CloudFront::Distribution',
    'DistributionConfig.ConnectionMode',
    'cloudfront:CreateConnectionGroup',
    'cloudfront:GetConnectionGroup',
  ),
  unneeded(
    'AWS::CloudFront::Distribution',
    'DistributionConfig.ContinuousDeploymentPolicyId',
    'cloudfront:UpdateDistributionWithStagingConfig',
  ),
  unneeded('AWS::CloudFront::Distribution', 'DistributionConfig.Origins.0.VpcOriginConfig', 'cloudfront:GetVpcOrigin'),
  // A group for functions has no machines.
  unneeded('AWS::CodeDeploy::DeploymentGroup', 'OnPremisesInstanceTagFilters', 'codedeploy:RegisterOnPremisesInstance'),
  unneeded('AWS::Cognito::UserPool', 'KeyConfiguration', 'kms:*'),
  unneeded('AWS::Cognito::UserPoolClient', 'AnalyticsConfiguration', 'iam:*'),
  // The domain of a pool under AWS's own key needs no key of ours.
  unneeded('AWS::Cognito::UserPoolDomain', undefined, 'kms:*'),
  unneeded('AWS::Batch::ComputeEnvironment', 'EksConfiguration', 'eks:*'),
  unneeded('AWS::Batch::ComputeEnvironment', 'ComputeResources.CapacityTags', 'batch:SetCapacityTags'),
  // A second region alone needs its items, which a deploy never reads or writes.
  unneeded(
    globalTable,
    'Replicas.1',
    'dynamodb:BatchWriteItem',
    'dynamodb:CreateTableReplica',
    'dynamodb:DeleteItem',
    'dynamodb:DeleteTableReplica',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:Scan',
    'dynamodb:UpdateItem',
  ),
  unneeded(
    globalTable,
    'Replicas.0.KinesisStreamSpecification',
    'dynamodb:DescribeKinesisStreamingDestination',
    'dynamodb:DisableKinesisStreamingDestination',
    'dynamodb:EnableKinesisStreamingDestination',
    'dynamodb:UpdateKinesisStreamingDestination',
    'kinesis:*',
  ),
  unneeded(globalTable, 'Replicas.0.ResourcePolicy', 'dynamodb:DeleteResourcePolicy', 'dynamodb:PutResourcePolicy'),
  unneeded(globalTable, 'SSESpecification', 'kms:*'),
  // The schema says `dynamodb:Describe*`; those that AWS's page of the type does not list:
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html
  unneeded(
    globalTable,
    undefined,
    'cloudwatch:PutMetricData',
    'dynamodb:DescribeBackup',
    'dynamodb:DescribeEndpoints',
    'dynamodb:DescribeExport',
    'dynamodb:DescribeGlobalTable',
    'dynamodb:DescribeGlobalTableSettings',
    'dynamodb:DescribeImport',
    'dynamodb:DescribeLimits',
    'dynamodb:DescribeReservedCapacity',
    'dynamodb:DescribeReservedCapacityOfferings',
    'dynamodb:DescribeStream',
  ),
  unneeded('AWS::ECS::Cluster', 'CapacityProviders', 'ecs:PutClusterCapacityProviders'),
  unneeded('AWS::ECS::Cluster', 'Configuration.ManagedStorageConfiguration', 'kms:*'),
  // These are settings of the account.
  unneeded('AWS::ECS::Cluster', undefined, 'ecs:PutAccountSetting', 'ecs:PutAccountSettingDefault'),
  unneeded('AWS::EC2::EIP', 'TransferAddress', 'ec2:AcceptAddressTransfer'),
  unneeded('AWS::EC2::EIP', 'InstanceId', 'ec2:AssociateAddress', 'ec2:DisassociateAddress'),
  unneeded(
    'AWS::EC2::NatGateway',
    'SecondaryPrivateIpAddresses',
    'ec2:AssignPrivateNatGatewayAddress',
    'ec2:UnassignPrivateNatGatewayAddress',
  ),
  unneeded(
    'AWS::EC2::NatGateway',
    'SecondaryAllocationIds',
    'ec2:AssociateNatGatewayAddress',
    'ec2:DisassociateNatGatewayAddress',
  ),
  unneeded('AWS::EC2::VPCEndpoint', 'ServiceNetworkArn', 'vpc-lattice:*'),
  unneeded('AWS::EC2::VPCEndpoint', 'ServiceRegion', 'vpce:*'),
  unneeded('AWS::EC2::VPCGatewayAttachment', 'VpnGatewayId', 'ec2:AttachVpnGateway', 'ec2:DetachVpnGateway'),
  // A file system under AWS's own key needs no key of ours: https://docs.aws.amazon.com/efs/latest/ug/EFSKMS.html
  unneeded('AWS::EFS::FileSystem', 'KmsKeyId', 'kms:*'),
  unneeded(
    'AWS::EFS::FileSystem',
    'ReplicationConfiguration',
    'elasticfilesystem:CreateReplicationConfiguration',
    'elasticfilesystem:DeleteReplicationConfiguration',
    'elasticfilesystem:DescribeReplicationConfigurations',
    'iam:PassRole',
  ),
  unneeded('AWS::EFS::FileSystem', 'FileSystemProtection', 'elasticfilesystem:UpdateFileSystemProtection'),
  unneeded(cache, 'KmsKeyId', 'kms:*'),
  unneeded(cache, 'SnapshotArns', 's3:*'),
  unneeded(cache, 'LogDeliveryConfigurations.0.DestinationDetails.KinesisFirehoseDetails', 'firehose:*'),
  // CloudWatch Logs delivers the log by itself: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html
  unneeded(cache, undefined, 'logs:CreateLogStream', 'logs:PutLogEvents'),
  unneeded('AWS::ElasticLoadBalancingV2::Listener', 'DefaultActions.0.AuthenticateCognitoConfig', 'cognito-idp:*'),
  unneeded('AWS::ElasticLoadBalancingV2::ListenerRule', 'Actions.0.AuthenticateCognitoConfig', 'cognito-idp:*'),
  unneeded(
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'Ipv4IpamPoolId',
    'ec2:DescribeIpamPools',
    'elasticloadbalancing:ModifyIpPools',
  ),
  unneeded(
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'MinimumLoadBalancerCapacity',
    'elasticloadbalancing:ModifyCapacityReservation',
  ),
  unneeded('AWS::Events::Archive', 'KmsKeyIdentifier', 'kms:*'),
  unneeded('AWS::Events::EventBus', 'KmsKeyIdentifier', 'kms:*'),
  unneeded('AWS::Events::EventBus', 'Policy', 'events:PutPermission', 'events:RemovePermission'),
  unneeded(
    'AWS::Kinesis::Stream',
    'DesiredShardLevelMetrics',
    'kinesis:DisableEnhancedMonitoring',
    'kinesis:EnableEnhancedMonitoring',
  ),
  unneeded('AWS::Kinesis::Stream', 'MaxRecordSizeInKiB', 'kinesis:UpdateMaxRecordSize'),
  unneeded('AWS::Kinesis::Stream', 'RecordDistributionStrategy', 'kinesis:UpdateStreamRecordDistributionStrategy'),
  unneeded('AWS::Kinesis::Stream', 'WarmThroughputMiBps', 'kinesis:UpdateStreamWarmThroughput'),
  unneeded('AWS::KinesisFirehose::DeliveryStream', 'DeliveryStreamEncryptionConfigurationInput.KeyARN', 'kms:*'),
  unneeded('AWS::Lambda::EventSourceMapping', 'KmsKeyArn', 'kms:*'),
  unneeded('AWS::Lambda::Function', 'KmsKeyArn', 'kms:*'),
  unneeded('AWS::Lambda::Function', 'FileSystemConfigs.0.S3FilesConfig', 's3files:*'),
  unneeded('AWS::Lambda::Function', 'CodeSigningConfigArn', 'lambda:GetCodeSigningConfig'),
  unneeded('AWS::Lambda::Function', 'CapacityProviderConfig', 'lambda:PassCapacityProvider'),
  unneeded('AWS::Logs::LogGroup', 'DataProtectionPolicy', 'firehose:*', 'logs:CreateLogDelivery'),
  unneeded('AWS::Logs::LogGroup', 'FieldIndexPolicies', 'logs:PutIndexPolicy', 'logs:DeleteIndexPolicy'),
  unneeded('AWS::Logs::LogGroup', 'ResourcePolicyDocument', 'logs:PutResourcePolicy', 'logs:DeleteResourcePolicy'),
  // A database under AWS's own key needs no key of ours: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
  unneeded(instance, 'KmsKeyId', 'kms:*'),
  unneeded(instance, 'ManageMasterUserPassword', 'secretsmanager:*'),
  unneeded(instance, 'MonitoringRoleArn', 'iam:GetRole', 'iam:ListRoles', 'iam:PassRole'),
  unneeded(instance, 'AssociatedRoles', 'rds:AddRoleToDBInstance', 'rds:RemoveRoleFromDBInstance'),
  unneeded(instance, 'DBSnapshotIdentifier', 'rds:RestoreDBInstanceFromDBSnapshot'),
  unneeded(instance, 'RestoreTime', 'rds:RestoreDBInstanceToPointInTime'),
  unneeded(
    instance,
    'AutomaticBackupReplicationRegion',
    'rds:StartDBInstanceAutomatedBackupsReplication',
    'rds:StopDBInstanceAutomatedBackupsReplication',
  ),
  unneeded(cluster, 'ManageMasterUserPassword', 'secretsmanager:*'),
  unneeded(cluster, 'MonitoringRoleArn', 'iam:PassRole'),
  unneeded(cluster, 'AssociatedRoles', 'rds:AddRoleToDBCluster', 'rds:RemoveRoleFromDBCluster'),
  unneeded(cluster, 'SnapshotIdentifier', 'rds:RestoreDBClusterFromSnapshot'),
  unneeded(cluster, 'RestoreToTime', 'rds:RestoreDBClusterToPointInTime'),
  unneeded(cluster, 'EnableHttpEndpoint', 'rds:DisableHttpEndpoint', 'rds:EnableHttpEndpoint'),
  unneeded(cluster, 'GlobalClusterIdentifier', 'rds:DescribeGlobalClusters', 'rds:RemoveFromGlobalCluster'),
  unneeded('AWS::SecretsManager::RotationSchedule', 'ExternalSecretRotationRoleArn', 'iam:PassRole'),
  unneeded(
    'AWS::SecretsManager::Secret',
    'ReplicaRegions',
    'secretsmanager:RemoveRegionsFromReplication',
    'secretsmanager:ReplicateSecretToRegions',
  ),
  // Firewalls stand in front of load balancers and user pools alone.
  unneeded(
    'AWS::WAFv2::WebACLAssociation',
    undefined,
    'amplify:*',
    'apigateway:*',
    'apprunner:*',
    'appsync:*',
    'bedrock-agentcore:*',
    'ec2:*',
    // Policies share groups of rules: https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html
    'wafv2:GetPermissionPolicy',
    'wafv2:PutPermissionPolicy',
  ),
  unneeded('AWS::S3::Bucket', 'MetadataTableConfiguration', 's3tables:*'),
  unneeded(
    'AWS::S3::Bucket',
    'MetadataConfiguration',
    's3:CreateBucketMetadataTableConfiguration',
    's3:DeleteBucketMetadataTableConfiguration',
    's3:UpdateBucketMetadataAnnotationTableConfiguration',
    's3:UpdateBucketMetadataInventoryTableConfiguration',
    's3:UpdateBucketMetadataJournalTableConfiguration',
  ),
  // CloudFormation makes buckets and changes no object.
  unneeded('AWS::S3::Bucket', undefined, 's3:DeleteObject', 's3:PutObjectAcl'),
  unneeded(
    'AWS::ServiceDiscovery::PrivateDnsNamespace',
    'Properties.DnsProperties',
    'route53:ChangeResourceRecordSets',
  ),
  unneeded('AWS::SNS::Subscription', 'SubscriptionRoleArn', 'iam:*'),
  unneeded('AWS::SNS::Topic', 'DataProtectionPolicy', 'sns:GetDataProtectionPolicy', 'sns:PutDataProtectionPolicy'),
  unneeded('AWS::SNS::Topic', 'DeliveryStatusLogging', 'iam:*'),
  unneeded('AWS::StepFunctions::StateMachine', 'EncryptionConfiguration', 'kms:*'),
  unneeded('AWS::StepFunctions::StateMachine', 'DefinitionS3Location', 's3:*'),
];

const isUnneeded = (type: string, action: string): boolean =>
  withoutProperty
    .filter((one) => one.type === type)
    .flatMap(({ actions }) => actions)
    .some((one) => one === action || (one.endsWith(':*') && action.startsWith(one.slice(0, -1))));

/** Policies under which templates are processed. */
const processing: readonly PolicyName[] = ['plan', 'cloudformation'];

/** Matches actions that only read, and no object. Schemas name others for properties that refer to a key or a role. */
const onlyReads = /^(?!s3:GetObject)[a-z0-9-]+:(GET$|Get|List|Describe)/;

/**
 * The handlers of a type, whose actions `cloudformation` grants: those that a stack calls. `list` answers ListResources
 * alone: https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract.html
 */
const handlers = ['create', 'read', 'update', 'delete', 'tagging'] as const;

/** Returns the handlers whose actions a policy grants: CloudFormation reads with the credentials of whoever detects drift. */
const handlersOf = (policy: PolicyName): readonly string[] => {
  if (policy === 'cloudformation') return handlers;
  return policy === 'drift' ? ['read'] : [];
};

/**
 * Returns the IAM actions that CloudFormation needs for resources of some types and that a policy grants, sorted; none for
 * a type that the table lacks.
 */
export const handlerActions = (
  { types }: HandlerTable,
  names: Iterable<string>,
  policy: PolicyName = 'cloudformation',
): readonly string[] => {
  const found = [...names].flatMap((type) => {
    const listed = handlersOf(policy).flatMap((handler) => types[type]?.[handler]?.split(' ') ?? []);
    const more = supplements.filter((one) => one.type === type && (one.for ?? processing).includes(policy));
    const needed = listed.filter(
      (action) => !isUnneeded(type, action) && (policy !== 'drift' || onlyReads.test(action)),
    );
    return [...needed, ...more.flatMap(({ actions }) => actions)];
  });
  return [...new Set(found)].sort();
};
