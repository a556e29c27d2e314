export const id = 2924;
export const ids = [2924];
export const modules = {

/***/ 52924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap)
});

// EXTERNAL MODULE: ./lib/config/judge.js + 17 modules
var judge = __webpack_require__(19432);
// EXTERNAL MODULE: ./lib/config/project.js
var project = __webpack_require__(34663);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/evaluation/resolve.js + 30 modules
var resolve = __webpack_require__(48518);
// EXTERNAL MODULE: ./lib/shared/shell-word.js
var shell_word = __webpack_require__(43800);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
;// CONCATENATED MODULE: ./lib/permissions/bootstrap-names.js

const shortName = (project) => project.length > 40 ? `${project.slice(0, 33)}-${(0,canonical/* shortHash */.BC)(project, 6)}` : project;
const workflowRoleName = (project, role) => `batch-job-${shortName(project)}-${role}`;
const boundaryName = (project) => `batch-job-${shortName(project)}-preview-boundary`;
const bootstrapPath = (project) => `/batch-job-bootstrap/${project}/`;
const bootstrapStack = (project) => `batch-job-bootstrap-${project}`;
const bootstrapStage = 'bootstrap';
const idOf = (name) => name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
const roleOutput = (role) => `${idOf(role)}RoleArn`;

// EXTERNAL MODULE: ./lib/permissions/issuer.js
var permissions_issuer = __webpack_require__(39053);
;// CONCATENATED MODULE: ./lib/permissions/bootstrap-parameters.js

const ref = (name) => ({ Ref: name });
const bootstrap_parameters_text = (Description, more = {}) => ({
    Type: 'String',
    Description,
    ...more,
});
const choice = (Description, [first, second]) => bootstrap_parameters_text(Description, { Default: first, AllowedValues: [first, second] });
const oneName = { AllowedPattern: '[A-Za-z0-9._/-]*', ConstraintDescription: 'letters, digits and ._/-' };
const isOneName = (name) => new RegExp(`^${oneName.AllowedPattern}$`).test(name);
const linkedRoles = {
    Batch: 'batch.amazonaws.com',
    Ecs: 'ecs.amazonaws.com',
    Spot: 'spot.amazonaws.com',
};
const onePart = { AllowedPattern: '[A-Za-z0-9._-]+' };
const parameters = ({ repository, environment, issuer, branch = 'main' }) => {
    const [owner, name] = repository.split('/');
    return {
        Owner: bootstrap_parameters_text('The owner of the GitHub repository, in the case that GitHub shows.', { Default: owner, ...onePart }),
        Name: bootstrap_parameters_text('Its name without the owner, in the case that GitHub shows.', { Default: name, ...onePart }),
        OwnerId: bootstrap_parameters_text("The number of the repository's owner: gh api repos/OWNER/NAME --jq .owner.id", {
            AllowedPattern: '[0-9]+',
        }),
        RepositoryId: bootstrap_parameters_text('The number of the repository: gh api repos/OWNER/NAME --jq .id', { AllowedPattern: '[0-9]+' }),
        Environment: bootstrap_parameters_text('The GitHub environment whose jobs may deploy.', {
            ...oneName,
            Default: environment,
            AllowedPattern: '[A-Za-z0-9._/-]+',
        }),
        Environment2: bootstrap_parameters_text('Another environment whose jobs may deploy; empty for none.', { ...oneName, Default: '' }),
        Environment3: bootstrap_parameters_text('Another environment whose jobs may deploy; empty for none.', { ...oneName, Default: '' }),
        PreviewEnvironment: bootstrap_parameters_text('The environment whose jobs may deploy previews, and no other stage; empty for none.', {
            ...oneName,
            Default: 'preview',
        }),
        PreviewData: choice('all: jobs of previews may use data of other stages too, which borrowing needs.', [
            'previews',
            'all',
        ]),
        Branch: bootstrap_parameters_text('The branch whose jobs may plan, and push images, without an environment.', {
            ...oneName,
            Default: isOneName(branch) ? branch : 'main',
        }),
        WorkflowsRepository: bootstrap_parameters_text('The repository of the reusable workflows whose jobs alone are trusted; empty to trust those of any workflow.', { Default: '', AllowedPattern: '([A-Za-z0-9._-]+/[A-Za-z0-9._-]+)?' }),
        WorkflowsRef: bootstrap_parameters_text('The ref by which they are called.', {
            Default: 'refs/tags/v1',
            AllowedPattern: 'refs/(heads|tags)/[A-Za-z0-9._/-]+|[0-9a-f]{40}',
        }),
        OidcProviderArn: bootstrap_parameters_text("The ARN of the account's OIDC provider of GitHub; empty to create it.", {
            Default: '',
            AllowedPattern: `(arn:[a-z-]+:iam::[0-9]{12}:oidc-provider/${(0,permissions_issuer/* keyPrefixOf */.jJ)(issuer).replaceAll('.', '[.]')})?`,
        }),
        ...Object.fromEntries(Object.keys(linkedRoles).map((name) => [
            `Create${name}Role`,
            choice(`true where the account has no service-linked role of ${name}.`, ['false', 'true']),
        ])),
        CreateArtifactBucket: choice('false where deploy has made the bucket already.', ['true', 'false']),
    };
};
const isSet = (name) => ({ 'Fn::Not': [{ 'Fn::Equals': [ref(name), ''] }] });
const isEqual = (name, value) => ({ 'Fn::Equals': [ref(name), value] });
const conditions = {
    CreateProvider: isEqual('OidcProviderArn', ''),
    CreateBucket: isEqual('CreateArtifactBucket', 'true'),
    ...Object.fromEntries(Object.keys(linkedRoles).map((name) => [`Create${name}`, isEqual(`Create${name}Role`, 'true')])),
    HasEnvironment2: isSet('Environment2'),
    HasEnvironment3: isSet('Environment3'),
    HasPreviews: isSet('PreviewEnvironment'),
    HasWorkflows: isSet('WorkflowsRepository'),
    UsesAllData: isEqual('PreviewData', 'all'),
};
const onlyIf = (condition, value) => ({ 'Fn::If': [condition, value, ref('AWS::NoValue')] });
const unless = (condition, value) => ({ 'Fn::If': [condition, ref('AWS::NoValue'), value] });

;// CONCATENATED MODULE: ./lib/permissions/bootstrap-commands.js





const previewEnvironment = 'preview';
const regionWord = (region) => region ?? '$(aws configure get region)';
const roleOfService = {
    Batch: 'AWSServiceRoleForBatch',
    Ecs: 'AWSServiceRoleForECS',
    Spot: 'AWSServiceRoleForEC2Spot',
};
const inRegion = (region) => (region === undefined ? '' : ` --region ${region}`);
const bucketWord = ({ project, region }) => `"${(0,artifact_bucket/* artifactBucket */.Vc)(project, `$(aws sts get-caller-identity${inRegion(region)} --query Account --output text)`, regionWord(region))}"`;
const lifecycle = JSON.stringify({
    Rules: [{ ID: 'expire', Status: 'Enabled', Filter: { Prefix: 'templates/' }, Expiration: { Days: 30 } }],
});
const bucketCommands = (facts) => [
    `aws s3 mb s3://${bucketWord(facts)} --region ${regionWord(facts.region)} || true`,
    `aws s3api put-bucket-lifecycle-configuration --bucket ${bucketWord(facts)}${inRegion(facts.region)} --lifecycle-configuration '${lifecycle}'`,
];
const hostCommands = ({ issuer }) => {
    const host = (0,permissions_issuer/* hostOf */.w4)(issuer);
    return host === 'github.com' ? [] : [`export GH_HOST=${host}`];
};
const deployCommand = (facts) => {
    const { project, repository, environment, issuer, file, region } = facts;
    const github = (field) => `$(gh api repos/${repository} --jq ${field})`;
    const provider = `OpenIDConnectProviderList[?ends_with(Arn, ':oidc-provider/${(0,permissions_issuer/* keyPrefixOf */.jJ)(issuer)}')].Arn`;
    return [
        'aws cloudformation deploy',
        `--stack-name ${bootstrapStack(project)}`,
        `--template-file ${(0,shell_word/* shellWord */.r)(file)}`,
        ...(region === undefined ? [] : [`--region ${region}`]),
        `--s3-bucket ${bucketWord(facts)}`,
        '--s3-prefix templates',
        '--capabilities CAPABILITY_NAMED_IAM',
        '--parameter-overrides',
        `  "Owner=${github('.owner.login')}"`,
        `  "Name=${github('.name')}"`,
        `  "OwnerId=${github('.owner.id')}"`,
        `  "RepositoryId=${github('.id')}"`,
        `  "Environment=${environment}"`,
        ...Object.keys(linkedRoles).map((name) => `  "Create${name}Role=$(aws iam get-role --role-name ${roleOfService[name]} >/dev/null 2>&1 && echo false || echo true)"`),
        '  CreateArtifactBucket=false',
        `  "OidcProviderArn=$(aws iam list-open-id-connect-providers --query "${provider}" --output text)"`,
        '--tags',
        `  "batch-job:project=${project}"`,
        `  "batch-job:stage=${bootstrapStage}"`,
        `  "batch-job:repository-id=${github('.id')}"`,
    ].join(' \\\n  ');
};
const variableCommands = (facts, deployed) => {
    const { project, repository, environment, region, variables } = facts;
    const arn = (role) => deployed?.outputs[roleOutput(role)] ??
        `$(aws iam get-role --role-name ${workflowRoleName(project, role)} --query Role.Arn --output text)`;
    const set = (name, value, of = '') => `gh variable set ${name} --repo ${repository}${of} --body "${value}"`;
    const inEnvironment = (name, deploy, service) => [
        `gh api repos/${repository}/environments/${name} --silent 2>/dev/null || gh api --method PUT repos/${repository}/environments/${name}`,
        set(variables.region, regionWord(region), ` --env ${name}`),
        set(variables.deploy, arn(deploy), ` --env ${name}`),
        set(variables.cloudformation, arn(service), ` --env ${name}`),
    ];
    const previews = deployed?.previews ?? previewEnvironment;
    return [
        set(variables.region, regionWord(region)),
        set(variables.plan, arn('plan')),
        set(variables.push, arn('push')),
        set(variables.drift, arn('drift')),
        ...inEnvironment(environment, 'deploy', 'cfn'),
        ...(previews === ''
            ? []
            : [set(variables.previewPush, arn('preview-push')), ...inEnvironment(previews, 'preview', 'preview-cfn')]),
    ];
};

;// CONCATENATED MODULE: ./lib/permissions/bootstrap-trust.js


const sub = (text) => ({ 'Fn::Sub': text });
const subjects = (end) => [
    sub(`repo:\${Owner}/\${Name}:${end}`),
    sub(`repo:\${Owner}@\${OwnerId}/\${Name}@\${RepositoryId}:${end}`),
];
const ofEnvironments = [
    ...subjects('environment:${Environment}'),
    ...['Environment2', 'Environment3'].flatMap((name) => subjects(`environment:\${${name}}`).map((subject) => onlyIf(`Has${name}`, subject))),
];
const ofBranch = subjects('ref:refs/heads/${Branch}');
const trusted = {
    plan: [...subjects('pull_request'), ...ofEnvironments, ...ofBranch],
    push: [...ofEnvironments, ...ofBranch],
    deploy: ofEnvironments,
    drift: [...ofEnvironments, ...ofBranch],
    preview: subjects('environment:${PreviewEnvironment}'),
    'preview-push': subjects('environment:${PreviewEnvironment}'),
};
const workflows = {
    plan: ['plan'],
    push: ['plan', 'build', 'deploy'],
    deploy: ['deploy'],
    drift: ['drift'],
    preview: ['preview', 'sweep'],
    'preview-push': ['preview', 'build'],
};
const workflowRefs = (role) => workflows[role].map((name) => sub(`\${WorkflowsRepository}/.github/workflows/${name}.yml@\${WorkflowsRef}`));
const workflowTrust = (role, issuer) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Action: 'sts:AssumeRoleWithWebIdentity',
            Principal: { Federated: { 'Fn::If': ['CreateProvider', ref('OidcProvider'), ref('OidcProviderArn')] } },
            Condition: {
                StringEquals: {
                    [`${(0,permissions_issuer/* keyPrefixOf */.jJ)(issuer)}:aud`]: 'sts.amazonaws.com',
                    [`${(0,permissions_issuer/* keyPrefixOf */.jJ)(issuer)}:sub`]: trusted[role],
                    [`${(0,permissions_issuer/* keyPrefixOf */.jJ)(issuer)}:job_workflow_ref`]: onlyIf('HasWorkflows', workflowRefs(role)),
                },
                StringEqualsIfExists: { [`${(0,permissions_issuer/* keyPrefixOf */.jJ)(issuer)}:repository_id`]: ref('RepositoryId') },
            },
        },
    ],
});
const cloudformationTrust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'cloudformation.amazonaws.com' } }],
};

;// CONCATENATED MODULE: ./lib/permissions/supplements.js
const supplements = [
    {
        type: 'AWS::ApiGatewayV2::Stage',
        actions: [
            'logs:CreateLogDelivery',
            'logs:DeleteLogDelivery',
            'logs:DescribeLogGroups',
            'logs:DescribeResourcePolicies',
            'logs:GetLogDelivery',
            'logs:ListLogDeliveries',
            'logs:PutResourcePolicy',
            'logs:UpdateLogDelivery',
        ],
        for: ['cloudformation'],
        link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
    },
    {
        type: 'AWS::CloudFront::Distribution',
        actions: ['cloudfront:UpdateDistribution'],
        for: ['cloudformation'],
        link: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteDistribution.html',
    },
    {
        type: 'AWS::EC2::Subnet',
        actions: ['ec2:DescribeAccountAttributes', 'ec2:DescribeAvailabilityZones'],
        link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html',
    },
    {
        type: 'AWS::EC2::VPCEndpoint',
        actions: ['route53:AssociateVPCWithHostedZone'],
        for: ['cloudformation'],
        link: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-CreateVpcEndpoint',
    },
    {
        type: 'AWS::EFS::MountTarget',
        actions: [
            'ec2:CreateNetworkInterface',
            'ec2:DeleteNetworkInterface',
            'ec2:DescribeNetworkInterfaces',
            'ec2:DescribeSecurityGroups',
            'ec2:DescribeSubnets',
            'ec2:ModifyNetworkInterfaceAttribute',
            'iam:CreateServiceLinkedRole',
        ],
        for: ['cloudformation'],
        link: 'https://docs.aws.amazon.com/efs/latest/APIReference/API_CreateMountTarget.html',
    },
    {
        type: 'AWS::ElastiCache::ReplicationGroup',
        actions: ['logs:DescribeLogGroups', 'logs:DescribeResourcePolicies', 'logs:PutResourcePolicy'],
        for: ['cloudformation'],
        link: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html',
    },
    {
        type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
        actions: [
            'elasticloadbalancing:AddListenerCertificates',
            'elasticloadbalancing:DescribeListenerCertificates',
            'elasticloadbalancing:RemoveListenerCertificates',
        ],
        for: ['cloudformation'],
        link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html',
    },
    {
        type: 'AWS::Kinesis::Stream',
        actions: ['kms:DescribeKey'],
        for: ['cloudformation'],
        link: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html',
    },
    {
        type: 'AWS::OpenSearchService::Domain',
        actions: ['es:UpdateDomainConfig'],
        for: ['cloudformation'],
        link: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_opensearchservice.html',
    },
];

;// CONCATENATED MODULE: ./lib/permissions/handlers.js

const loadHandlers = async () => (await __webpack_require__.e(/* import() */ 2076).then(__webpack_require__.t.bind(__webpack_require__, 42076, 17))).default;
const unneeded = (type, property, ...actions) => ({
    type,
    property,
    actions,
});
const globalTable = 'AWS::DynamoDB::GlobalTable';
const instance = 'AWS::RDS::DBInstance';
const cluster = 'AWS::RDS::DBCluster';
const cache = 'AWS::ElastiCache::ReplicationGroup';
const target = 'AWS::ApplicationAutoScaling::ScalableTarget';
const withoutProperty = [
    unneeded(target, 'RoleARN', 'iam:PassRole'),
    unneeded(target, 'ScheduledActions', 'application-autoscaling:DeleteScheduledAction', 'application-autoscaling:PutScheduledAction'),
    unneeded(target, undefined, 'lambda:*'),
    unneeded('AWS::ApplicationAutoScaling::ScalingPolicy', 'PredictiveScalingPolicyConfiguration', 'cloudwatch:GetMetricData'),
    unneeded('AWS::ApiGatewayV2::Api', 'BodyS3Location', 's3:*'),
    unneeded('AWS::ApiGatewayV2::Authorizer', 'AuthorizerCredentialsArn', 'iam:PassRole'),
    unneeded('AWS::ApiGatewayV2::DomainName', 'MutualTlsAuthentication', 's3:*'),
    unneeded('AWS::ApiGatewayV2::Integration', 'CredentialsArn', 'iam:PassRole'),
    unneeded('AWS::CertificateManager::Certificate', 'CertificateAuthorityArn', 'acm-pca:*'),
    unneeded('AWS::CloudFront::Distribution', 'DistributionConfig.ConnectionMode', 'cloudfront:CreateConnectionGroup', 'cloudfront:GetConnectionGroup'),
    unneeded('AWS::CloudFront::Distribution', 'DistributionConfig.ContinuousDeploymentPolicyId', 'cloudfront:UpdateDistributionWithStagingConfig'),
    unneeded('AWS::CloudFront::Distribution', 'DistributionConfig.Origins.0.VpcOriginConfig', 'cloudfront:GetVpcOrigin'),
    unneeded('AWS::CodeDeploy::DeploymentGroup', 'OnPremisesInstanceTagFilters', 'codedeploy:RegisterOnPremisesInstance'),
    unneeded('AWS::Cognito::UserPool', 'KeyConfiguration', 'kms:*'),
    unneeded('AWS::Cognito::UserPoolClient', 'AnalyticsConfiguration', 'iam:*'),
    unneeded('AWS::Cognito::UserPoolDomain', undefined, 'kms:*'),
    unneeded('AWS::Batch::ComputeEnvironment', 'EksConfiguration', 'eks:*'),
    unneeded('AWS::Batch::ComputeEnvironment', 'ComputeResources.CapacityTags', 'batch:SetCapacityTags'),
    unneeded(globalTable, 'Replicas.1', 'dynamodb:BatchWriteItem', 'dynamodb:CreateTableReplica', 'dynamodb:DeleteItem', 'dynamodb:DeleteTableReplica', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:Scan', 'dynamodb:UpdateItem'),
    unneeded(globalTable, 'Replicas.0.KinesisStreamSpecification', 'dynamodb:DescribeKinesisStreamingDestination', 'dynamodb:DisableKinesisStreamingDestination', 'dynamodb:EnableKinesisStreamingDestination', 'dynamodb:UpdateKinesisStreamingDestination', 'kinesis:*'),
    unneeded(globalTable, 'Replicas.0.ResourcePolicy', 'dynamodb:DeleteResourcePolicy', 'dynamodb:PutResourcePolicy'),
    unneeded(globalTable, 'SSESpecification', 'kms:*'),
    unneeded(globalTable, undefined, 'cloudwatch:PutMetricData', 'dynamodb:DescribeBackup', 'dynamodb:DescribeEndpoints', 'dynamodb:DescribeExport', 'dynamodb:DescribeGlobalTable', 'dynamodb:DescribeGlobalTableSettings', 'dynamodb:DescribeImport', 'dynamodb:DescribeLimits', 'dynamodb:DescribeReservedCapacity', 'dynamodb:DescribeReservedCapacityOfferings', 'dynamodb:DescribeStream'),
    unneeded('AWS::ECS::Cluster', 'CapacityProviders', 'ecs:PutClusterCapacityProviders'),
    unneeded('AWS::ECS::Cluster', 'Configuration.ManagedStorageConfiguration', 'kms:*'),
    unneeded('AWS::ECS::Cluster', undefined, 'ecs:PutAccountSetting', 'ecs:PutAccountSettingDefault'),
    unneeded('AWS::EC2::EIP', 'TransferAddress', 'ec2:AcceptAddressTransfer'),
    unneeded('AWS::EC2::EIP', 'InstanceId', 'ec2:AssociateAddress', 'ec2:DisassociateAddress'),
    unneeded('AWS::EC2::NatGateway', 'SecondaryPrivateIpAddresses', 'ec2:AssignPrivateNatGatewayAddress', 'ec2:UnassignPrivateNatGatewayAddress'),
    unneeded('AWS::EC2::NatGateway', 'SecondaryAllocationIds', 'ec2:AssociateNatGatewayAddress', 'ec2:DisassociateNatGatewayAddress'),
    unneeded('AWS::EC2::VPCEndpoint', 'ServiceNetworkArn', 'vpc-lattice:*'),
    unneeded('AWS::EC2::VPCEndpoint', 'ServiceRegion', 'vpce:*'),
    unneeded('AWS::EC2::VPCGatewayAttachment', 'VpnGatewayId', 'ec2:AttachVpnGateway', 'ec2:DetachVpnGateway'),
    unneeded('AWS::EFS::FileSystem', 'KmsKeyId', 'kms:*'),
    unneeded('AWS::EFS::FileSystem', 'ReplicationConfiguration', 'elasticfilesystem:CreateReplicationConfiguration', 'elasticfilesystem:DeleteReplicationConfiguration', 'elasticfilesystem:DescribeReplicationConfigurations', 'iam:PassRole'),
    unneeded('AWS::EFS::FileSystem', 'FileSystemProtection', 'elasticfilesystem:UpdateFileSystemProtection'),
    unneeded(cache, 'KmsKeyId', 'kms:*'),
    unneeded(cache, 'SnapshotArns', 's3:*'),
    unneeded(cache, 'LogDeliveryConfigurations.0.DestinationDetails.KinesisFirehoseDetails', 'firehose:*'),
    unneeded(cache, undefined, 'logs:CreateLogStream', 'logs:PutLogEvents'),
    unneeded('AWS::ElasticLoadBalancingV2::Listener', 'DefaultActions.0.AuthenticateCognitoConfig', 'cognito-idp:*'),
    unneeded('AWS::ElasticLoadBalancingV2::ListenerRule', 'Actions.0.AuthenticateCognitoConfig', 'cognito-idp:*'),
    unneeded('AWS::ElasticLoadBalancingV2::LoadBalancer', 'Ipv4IpamPoolId', 'ec2:DescribeIpamPools', 'elasticloadbalancing:ModifyIpPools'),
    unneeded('AWS::ElasticLoadBalancingV2::LoadBalancer', 'MinimumLoadBalancerCapacity', 'elasticloadbalancing:ModifyCapacityReservation'),
    unneeded('AWS::Events::Archive', 'KmsKeyIdentifier', 'kms:*'),
    unneeded('AWS::Events::EventBus', 'KmsKeyIdentifier', 'kms:*'),
    unneeded('AWS::Events::EventBus', 'Policy', 'events:PutPermission', 'events:RemovePermission'),
    unneeded('AWS::Kinesis::Stream', 'DesiredShardLevelMetrics', 'kinesis:DisableEnhancedMonitoring', 'kinesis:EnableEnhancedMonitoring'),
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
    unneeded(instance, 'KmsKeyId', 'kms:*'),
    unneeded(instance, 'ManageMasterUserPassword', 'secretsmanager:*'),
    unneeded(instance, 'MonitoringRoleArn', 'iam:GetRole', 'iam:ListRoles', 'iam:PassRole'),
    unneeded(instance, 'AssociatedRoles', 'rds:AddRoleToDBInstance', 'rds:RemoveRoleFromDBInstance'),
    unneeded(instance, 'DBSnapshotIdentifier', 'rds:RestoreDBInstanceFromDBSnapshot'),
    unneeded(instance, 'RestoreTime', 'rds:RestoreDBInstanceToPointInTime'),
    unneeded(instance, 'AutomaticBackupReplicationRegion', 'rds:StartDBInstanceAutomatedBackupsReplication', 'rds:StopDBInstanceAutomatedBackupsReplication'),
    unneeded(cluster, 'ManageMasterUserPassword', 'secretsmanager:*'),
    unneeded(cluster, 'MonitoringRoleArn', 'iam:PassRole'),
    unneeded(cluster, 'AssociatedRoles', 'rds:AddRoleToDBCluster', 'rds:RemoveRoleFromDBCluster'),
    unneeded(cluster, 'SnapshotIdentifier', 'rds:RestoreDBClusterFromSnapshot'),
    unneeded(cluster, 'RestoreToTime', 'rds:RestoreDBClusterToPointInTime'),
    unneeded(cluster, 'EnableHttpEndpoint', 'rds:DisableHttpEndpoint', 'rds:EnableHttpEndpoint'),
    unneeded(cluster, 'GlobalClusterIdentifier', 'rds:DescribeGlobalClusters', 'rds:RemoveFromGlobalCluster'),
    unneeded('AWS::SecretsManager::RotationSchedule', 'ExternalSecretRotationRoleArn', 'iam:PassRole'),
    unneeded('AWS::SecretsManager::Secret', 'ReplicaRegions', 'secretsmanager:RemoveRegionsFromReplication', 'secretsmanager:ReplicateSecretToRegions'),
    unneeded('AWS::WAFv2::WebACLAssociation', undefined, 'amplify:*', 'apigateway:*', 'apprunner:*', 'appsync:*', 'bedrock-agentcore:*', 'ec2:*', 'wafv2:GetPermissionPolicy', 'wafv2:PutPermissionPolicy'),
    unneeded('AWS::S3::Bucket', 'MetadataTableConfiguration', 's3tables:*'),
    unneeded('AWS::S3::Bucket', 'MetadataConfiguration', 's3:CreateBucketMetadataTableConfiguration', 's3:DeleteBucketMetadataTableConfiguration', 's3:UpdateBucketMetadataAnnotationTableConfiguration', 's3:UpdateBucketMetadataInventoryTableConfiguration', 's3:UpdateBucketMetadataJournalTableConfiguration'),
    unneeded('AWS::S3::Bucket', undefined, 's3:DeleteObject', 's3:PutObjectAcl'),
    unneeded('AWS::ServiceDiscovery::PrivateDnsNamespace', 'Properties.DnsProperties', 'route53:ChangeResourceRecordSets'),
    unneeded('AWS::SNS::Subscription', 'SubscriptionRoleArn', 'iam:*'),
    unneeded('AWS::SNS::Topic', 'DataProtectionPolicy', 'sns:GetDataProtectionPolicy', 'sns:PutDataProtectionPolicy'),
    unneeded('AWS::SNS::Topic', 'DeliveryStatusLogging', 'iam:*'),
    unneeded('AWS::StepFunctions::StateMachine', 'EncryptionConfiguration', 'kms:*'),
    unneeded('AWS::StepFunctions::StateMachine', 'DefinitionS3Location', 's3:*'),
];
const isUnneeded = (type, action) => withoutProperty
    .filter((one) => one.type === type)
    .flatMap(({ actions }) => actions)
    .some((one) => one === action || (one.endsWith(':*') && action.startsWith(one.slice(0, -1))));
const processing = ['plan', 'cloudformation'];
const onlyReads = /^(?!s3:GetObject)[a-z0-9-]+:(GET$|Get|List|Describe)/;
const handlers = ['create', 'read', 'update', 'delete', 'tagging'];
const handlersOf = (policy) => {
    if (policy === 'cloudformation')
        return handlers;
    return policy === 'drift' ? ['read'] : [];
};
const handlerActions = ({ types }, names, policy = 'cloudformation') => {
    const found = [...names].flatMap((type) => {
        const listed = handlersOf(policy).flatMap((handler) => types[type]?.[handler]?.split(' ') ?? []);
        const more = supplements.filter((one) => one.type === type && (one.for ?? processing).includes(policy));
        const needed = listed.filter((action) => !isUnneeded(type, action) && (policy !== 'drift' || onlyReads.test(action)));
        return [...needed, ...more.flatMap(({ actions }) => actions)];
    });
    return [...new Set(found)].sort();
};

;// CONCATENATED MODULE: ./lib/permissions/own-calls.js
const always = ['plan', 'deploy', 'destroy'];
const rollOut = ['plan', 'deploy'];
const looking = [...always, 'drift'];
const comparing = [...rollOut, 'drift'];
const call = (action, policies, ...by) => ({
    action,
    for: policies,
    by,
});
const ownCalls = [
    call('sts:GetCallerIdentity', [...looking, 'push', 'read'], 'GetCallerIdentity'),
    call('cloudformation:DescribeStacks', [...looking, 'read'], 'DescribeStacks'),
    call('cloudformation:ListStacks', always, 'ListStacks'),
    call('cloudformation:ListImports', always, 'ListImports'),
    call('cloudformation:DescribeStackEvents', looking, 'DescribeStackEvents'),
    call('cloudformation:DescribeEvents', always, 'DescribeEvents'),
    call('cloudformation:ListHookResults', rollOut, 'ListHookResults'),
    call('cloudformation:ListStackResources', [...looking, 'read'], 'ListStackResources'),
    call('cloudformation:GetTemplate', [...looking, 'read'], 'GetTemplate'),
    call('cloudformation:ValidateTemplate', rollOut, 'ValidateTemplate'),
    call('cloudformation:ListChangeSets', rollOut, 'ListChangeSets'),
    call('cloudformation:DescribeChangeSet', rollOut, 'DescribeChangeSet'),
    call('cloudformation:CreateChangeSet', rollOut, 'CreateChangeSet'),
    call('cloudformation:DeleteChangeSet', rollOut, 'DeleteChangeSet'),
    call('cloudformation:DetectStackDrift', ['drift'], 'DetectStackDrift'),
    call('cloudformation:DetectStackResourceDrift', ['drift']),
    call('cloudformation:DescribeStackDriftDetectionStatus', ['drift'], 'DescribeStackDriftDetectionStatus'),
    call('cloudformation:DescribeStackResourceDrifts', ['drift'], 'DescribeStackResourceDrifts'),
    call('cloudformation:ExecuteChangeSet', ['deploy'], 'ExecuteChangeSet'),
    call('cloudformation:UpdateTerminationProtection', ['deploy'], 'UpdateTerminationProtection'),
    call('cloudformation:GetStackPolicy', ['deploy'], 'GetStackPolicy'),
    call('cloudformation:SetStackPolicy', ['deploy'], 'SetStackPolicy'),
    call('cloudformation:DeleteStack', ['deploy', 'destroy'], 'DeleteStack'),
    call('s3:ListBucket', [...always, 'push'], 'HeadBucket', 'ListObjectsV2'),
    call('s3:GetObject', [...always, 'push'], 'HeadObject', 'GetObject'),
    call('s3:PutObject', [...rollOut, 'push', 'run'], 'PutObject'),
    call('s3:PutObjectTagging', ['deploy'], 'PutObject'),
    call('s3:CreateBucket', ['deploy'], 'CreateBucket'),
    call('s3:PutBucketPublicAccessBlock', ['deploy'], 'PutPublicAccessBlock'),
    call('s3:PutEncryptionConfiguration', ['deploy'], 'PutBucketEncryption'),
    call('s3:PutLifecycleConfiguration', ['deploy'], 'PutBucketLifecycleConfiguration'),
    call('s3:ListBucketVersions', ['destroy'], 'ListObjectVersions'),
    call('s3:DeleteObject', ['deploy', 'destroy'], 'DeleteObjects'),
    call('s3:DeleteObjectVersion', ['destroy'], 'DeleteObjects'),
    call('s3:GetBucketNotification', always, 'GetBucketNotificationConfiguration'),
    call('s3:PutBucketNotification', ['deploy', 'destroy'], 'PutBucketNotificationConfiguration'),
    call('events:DescribeRule', ['drift']),
    call('events:DisableRule', ['destroy']),
    call('lambda:GetEventSourceMapping', ['drift']),
    call('lambda:UpdateEventSourceMapping', ['destroy']),
    call('scheduler:GetSchedule', ['destroy', 'drift']),
    call('scheduler:UpdateSchedule', ['destroy']),
    call('iam:PassRole', ['destroy']),
    call('cloudtrail:LookupEvents', ['causes']),
    call('iam:ListOpenIDConnectProviders', ['bootstrap']),
    call('iam:GetRole', ['bootstrap', 'doctor']),
    call('iam:SimulatePrincipalPolicy', ['doctor']),
    call('batch:DescribeComputeEnvironments', [...comparing, 'read'], 'DescribeComputeEnvironments'),
    call('batch:DescribeJobQueues', [...comparing, 'read'], 'DescribeJobQueues'),
    call('batch:DescribeJobDefinitions', [...looking, 'run'], 'DescribeJobDefinitions'),
    call('batch:DeregisterJobDefinition', ['deploy', 'destroy'], 'DeregisterJobDefinition'),
    call('batch:ListJobs', looking, 'ListJobs'),
    call('batch:DescribeJobs', [...always, 'read'], 'DescribeJobs'),
    call('batch:GetJobQueueSnapshot', ['read'], 'GetJobQueueSnapshot'),
    call('batch:TerminateJob', ['destroy', 'run'], 'TerminateJob'),
    call('states:ListExecutions', [...looking, 'read'], 'ListExecutions'),
    call('states:DescribeExecution', ['read'], 'DescribeExecution'),
    call('states:GetExecutionHistory', ['read'], 'GetExecutionHistory'),
    call('states:StartExecution', ['run'], 'StartExecution'),
    call('states:DescribeStateMachineForExecution', comparing, 'DescribeStateMachineForExecution'),
    call('states:StopExecution', ['destroy', 'run'], 'StopExecution'),
    call('logs:GetLogEvents', ['read']),
    call('sqs:GetQueueAttributes', looking, 'GetQueueAttributes'),
    call('secretsmanager:DescribeSecret', comparing, 'DescribeSecret'),
    call('ssm:GetParameters', comparing, 'GetParameters'),
    call('ssm:DescribeParameters', comparing, 'DescribeParameters'),
    call('route53:ListHostedZonesByName', comparing),
    call('ec2:DescribeAvailabilityZones', rollOut),
    call('ec2:DescribeInstanceTypeOfferings', rollOut),
    call('ec2:DescribeVpcs', comparing),
    call('ec2:DescribeSubnets', comparing),
    call('ec2:DescribeRouteTables', comparing),
    call('ec2:DescribeVpcAttribute', comparing),
    call('ec2:DescribeImages', ['doctor']),
    call('ec2:DescribeInternetGateways', rollOut),
    call('ec2:DescribeAddresses', rollOut),
    call('ec2:DescribeNatGateways', rollOut),
    call('ec2:DescribeVpcEndpoints', rollOut),
    call('ecs:DescribeServices', ['doctor']),
    call('autoscaling:DescribeAutoScalingGroups', ['doctor']),
    call('autoscaling:DescribeScalingActivities', ['doctor']),
    call('ec2:DescribeInstances', ['doctor']),
    call('ecs:ListContainerInstances', ['doctor']),
    call('ecs:DescribeContainerInstances', ['doctor']),
    call('servicequotas:GetServiceQuota', [...rollOut, 'read']),
    call('cloudwatch:GetMetricStatistics', ['read']),
    call('ecr:GetAuthorizationToken', ['push'], 'GetAuthorizationToken'),
    call('ecr:DescribeRepositories', ['push'], 'DescribeRepositories'),
    call('ecr:CreateRepository', ['push'], 'CreateRepository'),
    call('ecr:PutImageTagMutability', ['push'], 'PutImageTagMutability'),
    call('ecr:GetLifecyclePolicy', ['push'], 'GetLifecyclePolicy'),
    call('ecr:PutLifecyclePolicy', ['push'], 'PutLifecyclePolicy'),
    call('ecr:BatchGetImage', [...comparing, 'push'], 'BatchGetImage'),
    call('ecr:DescribeImageScanFindings', [...rollOut, 'push'], 'DescribeImageScanFindings'),
    call('ecr:DescribeImages', ['destroy'], 'DescribeImages'),
    call('ecr:BatchDeleteImage', ['destroy'], 'BatchDeleteImage'),
    call('ecr:BatchCheckLayerAvailability', ['push']),
    call('ecr:GetDownloadUrlForLayer', ['push']),
    call('ecr:InitiateLayerUpload', ['push']),
    call('ecr:UploadLayerPart', ['push']),
    call('ecr:CompleteLayerUpload', ['push']),
    call('ecr:PutImage', ['push']),
];
const ownActions = (policy) => ownCalls.filter((one) => one.for.includes(policy)).map(({ action }) => action);

// EXTERNAL MODULE: ./lib/permissions/policy-scopes.js
var policy_scopes = __webpack_require__(61876);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
// EXTERNAL MODULE: ./lib/stage/image-repositories.js
var image_repositories = __webpack_require__(32216);
;// CONCATENATED MODULE: ./lib/permissions/resources.js



const arn = (service, resource) => `arn:\${AWS::Partition}:${service}:*:\${AWS::AccountId}:${resource}`;
const global = (service, resource) => `arn:\${AWS::Partition}:${service}::\${AWS::AccountId}:${resource}`;
const iam = (resource) => global('iam', resource);
const bucket = (name) => `arn:\${AWS::Partition}:s3:::${name}`;
const beginning = (project, characters) => {
    const full = `${project}-`;
    return `${full.length <= characters ? full : full.slice(0, characters).replace(/(?<!-)-+$/, '')}*`;
};
const kept = {
    bucket: 25,
    cache: 13,
    database: 24,
    edgeFunction: 25,
    stateMachine: 33,
    jobDefinition: 57,
    consumer: 57,
    bus: 121,
    search: 7,
    secret: 57,
    topicRule: 57,
    generated: 20,
};
const allArtifacts = bucket('*-artifacts-${AWS::AccountId}-*');
const artifactsOfOthers = (project) => {
    const name = project.toLowerCase();
    const stem = name.length > kept.bucket ? beginning(name, kept.bucket).slice(0, -1) : `${name}-`;
    const isOwn = (0,artifact_bucket/* projectInArtifactBucket */.BM)(project).startsWith(stem);
    return isOwn ? [] : [bucket(`${stem}*-artifacts-\${AWS::AccountId}-*`)];
};
const defaultGroups = [arn('rds', '*pg:default.*'), arn('rds', 'og:default:*')];
const ofNumbers = Array.from({ length: 9 }, (_, index) => `*pr-${index + 1}*`);
const projectArns = (project, stages = 'all') => {
    const preview = stages === 'previews';
    const stack = preview ? `${project}-pr` : project;
    const lower = stack.toLowerCase();
    const generated = beginning(stack, kept.generated);
    const machines = beginning(stack, kept.stateMachine);
    const artifacts = bucket((0,artifact_bucket/* artifactBucket */.Vc)(project, '${AWS::AccountId}', '*'));
    const path = preview ? `${project}/preview` : project;
    const roles = [iam(`role/batch-job/${path}/*`), iam(`instance-profile/batch-job/${path}/*`)];
    const eventBuckets = bucket(`${beginning(lower, kept.bucket)}-${event_bucket/* eventBucketSuffix */.OM}-*`);
    const repository = (0,image_repositories/* imageRepository */.an)({ project, preview });
    const inArtifacts = preview ? 'preview/*' : '*';
    return {
        services: {
            'application-autoscaling': [arn('application-autoscaling', 'scalable-target/*')],
            acm: [arn('acm', 'certificate/*')],
            apigateway: ['/apis', '/apis/*', '/domainnames', '/domainnames/*', '/tags/*'].map((path) => `arn:\${AWS::Partition}:apigateway:*::${path}`),
            batch: [
                arn('batch', 'compute-environment/*'),
                arn('batch', 'job-queue/*'),
                arn('batch', `job-definition/${beginning(stack, kept.jobDefinition)}`),
            ],
            cloudfront: [
                global('cloudfront', 'distribution/*'),
                global('cloudfront', 'origin-access-control/*'),
                global('cloudfront', 'cache-policy/*'),
                global('cloudfront', 'origin-request-policy/*'),
                global('cloudfront', `function/${beginning(stack, kept.edgeFunction)}`),
            ],
            cloudwatch: [arn('cloudwatch', `alarm:${generated}`)],
            cloudformation: [arn('cloudformation', `stack/${stack}-*/*`), arn('cloudformation', 'changeSet/*')],
            codedeploy: [arn('codedeploy', `*:${generated}`)],
            'cognito-idp': [arn('cognito-idp', 'userpool/*')],
            ec2: [arn('ec2', '*/*')],
            ecr: [arn('ecr', `repository/${repository}`), arn('ecr', `repository/${repository}/*`)],
            ecs: [arn('ecs', `*/${generated}`)],
            dynamodb: [arn('dynamodb', `table/${generated}`)],
            elasticache: [
                arn('elasticache', `*:${beginning(lower, kept.cache)}`),
                arn('elasticache', 'parametergroup:default.*'),
            ],
            elasticfilesystem: [arn('elasticfilesystem', '*/*')],
            elasticloadbalancing: [arn('elasticloadbalancing', '*/*')],
            es: [arn('es', `domain/${beginning(lower.replace(/(?<!-)-+$/, ''), kept.search)}`)],
            events: [
                arn('events', `rule/${generated}`),
                arn('events', `rule/*/${generated}`),
                arn('events', `event-bus/${beginning(stack, kept.bus)}`),
                arn('events', 'event-bus/aws.partner/*'),
                arn('events', `archive/${generated}`),
            ],
            firehose: [arn('firehose', `deliverystream/${generated}`)],
            iam: roles,
            iot: [arn('iot', `rule/${beginning(stack, kept.topicRule).replaceAll('-', '_')}`)],
            kinesis: [arn('kinesis', `stream/${generated}`)],
            lambda: [arn('lambda', `function:${generated}`), arn('lambda', 'event-source-mapping:*')],
            logs: [
                arn('logs', `log-group:${generated}`),
                arn('logs', `log-group:/aws/vendedlogs/${stack}-*`),
                arn('logs', `log-group:/aws/rds/*/${beginning(lower, kept.database)}`),
            ],
            rds: [arn('rds', `*:${beginning(lower, kept.generated)}`), ...defaultGroups],
            route53: ['hostedzone/*', 'change/*'].map((resource) => `arn:\${AWS::Partition}:route53:::${resource}`),
            scheduler: [arn('scheduler', `schedule/default/${generated}`)],
            s3: [bucket(beginning(lower, kept.bucket)), artifacts],
            secretsmanager: ['', 'cfn/atlas/profile/'].map((folder) => arn('secretsmanager', `secret:${folder}${beginning(stack, kept.secret)}`)),
            servicediscovery: [arn('servicediscovery', 'namespace/*'), arn('servicediscovery', 'service/*')],
            sns: [arn('sns', generated)],
            sqs: [arn('sqs', generated)],
            ssm: [arn('ssm', `parameter/${project}/*`)],
            wafv2: [`webacl/${generated}`, 'managedruleset/*', 'rulegroup/*'].map((name) => arn('wafv2', `*/${name}`)),
            states: [arn('states', `stateMachine:${machines}`), arn('states', `execution:${machines}:*`)],
        },
        topics: `arn:\${AWS::Partition}:sns:*:*:*`,
        queues: `arn:\${AWS::Partition}:sqs:*:*:*`,
        functions: arn('lambda', `function:${generated}`),
        logGroups: arn('logs', 'log-group:*'),
        streams: arn('kinesis', 'stream/*'),
        secrets: arn('secretsmanager', 'secret:*'),
        consumers: arn('kinesis', `stream/*/consumer/${beginning(stack, kept.consumer)}`),
        jobs: arn('batch', 'job/*'),
        previewMachines: beginning(`${project}-pr`, kept.stateMachine),
        passed: roles,
        bootstrapRoles: iam(`role/batch-job-bootstrap/${project}/*`),
        linkedRoles: iam('role/aws-service-role/*'),
        objects: `${bucket(beginning(lower, kept.bucket))}/*`,
        artifacts,
        artifactsOfOthers: artifactsOfOthers(project),
        templates: `${artifacts}/templates/${inArtifacts}`,
        functionCode: `${artifacts}/functions/${inArtifacts}`,
        deployments: `${artifacts}/deployments/${inArtifacts}`,
        layers: 'arn:${AWS::Partition}:lambda:*:*:layer:*',
        jobLogs: arn('logs', `log-group:${generated}`),
        stateMachineNames: machines,
        events: `${eventBuckets}/events/*`,
        records: preview ? [...ofNumbers, `_${'?'.repeat(32)}.*`] : ['*'],
        guarded: [
            arn('wafv2', '*/webacl/*'),
            arn('elasticloadbalancing', 'loadbalancer/app/*'),
            arn('cognito-idp', 'userpool/*'),
        ],
        emptiedBuckets: [bucket(`${project.toLowerCase()}-pr-*`), eventBuckets],
    };
};

;// CONCATENATED MODULE: ./lib/permissions/policies.js





const withUploads = (statements, arns) => {
    const files = (0,policy_scopes/* filesOfBuckets */.K_)(arns);
    const uploaded = {
        Sid: 'UploadedFiles',
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: [arns.objects],
        Condition: { StringEquals: { [`s3:ExistingObjectTag/${policy_scopes/* uploadTag */.Km}`]: 'true' } },
    };
    return statements.flatMap((statement) => statement.Sid === files.Sid
        ? [{ ...statement, Action: ['s3:PutObject', ...statement.Action] }, uploaded]
        : [statement]);
};
const withScaling = (statements) => statements.some(({ Action }) => Action.includes('application-autoscaling:PutScalingPolicy'))
    ? [
        ...statements,
        {
            Sid: 'AlarmsOfScaling',
            Effect: 'Allow',
            Action: ['cloudwatch:DeleteAlarms', 'cloudwatch:DescribeAlarms', 'cloudwatch:PutMetricAlarm'],
            Resource: '*',
            Condition: { Bool: { 'aws:ViaAWSService': 'true' } },
        },
    ]
    : [...statements];
const serviceOf = (action) => action.slice(0, action.indexOf(':'));
const sidOf = (service) => service.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const statementsOf = (actions, purpose, arns, table) => {
    const exceptions = (0,policy_scopes/* specialScopes */.Td)(arns, purpose);
    const scopeOf = (action) => {
        const own = exceptions[action];
        if (own)
            return own;
        const resources = arns.services[serviceOf(action)];
        if (!resources || table.unscoped.includes(action))
            return { Sid: 'Reads', Resource: '*' };
        return { Sid: sidOf(serviceOf(action)), Resource: resources };
    };
    const statements = new Map();
    for (const action of [...new Set(actions)].sort()) {
        const { Sid, ...scope } = scopeOf(action);
        const before = statements.get(Sid)?.Action ?? [];
        statements.set(Sid, { Sid, Effect: 'Allow', Action: [...before, action], ...scope });
    }
    const last = ({ Resource }) => (Resource === '*' ? 1 : 0);
    return [...statements.values()].sort((a, b) => last(a) - last(b) || a.Sid.localeCompare(b.Sid, 'en'));
};
const readerOf = (action) => /^(?!s3:).+:(?:Describe|List)(?=[A-Z])/.exec(action)?.[0];
const withPatterns = (statement) => {
    const readers = statement.Action.map(readerOf);
    const isPattern = (reader) => reader !== undefined && readers.filter((one) => one === reader).length > 1;
    const Action = statement.Action.map((action, index) => (isPattern(readers[index]) ? `${readers[index]}*` : action));
    return { ...statement, Action: [...new Set(Action)] };
};
const withoutCovered = (statements) => {
    const onAll = statements.filter(({ Resource, Condition }) => Resource === '*' && !Condition);
    const patterns = onAll.flatMap(({ Action }) => Action.filter((action) => action.endsWith('*')));
    const isCovered = (action) => patterns.some((one) => action.startsWith(one.slice(0, -1)));
    return statements.flatMap((statement) => {
        const Action = onAll.includes(statement) ? statement.Action : statement.Action.filter((one) => !isCovered(one));
        return Action.length === 0 ? [] : [{ ...statement, Action }];
    });
};
const parts = {
    cloudformation: {
        'cloudformation-records': ['elasticfilesystem', 'firehose', 'logs', 's3'],
        'cloudformation-compute': ['batch', 'ec2', 'ecs', 'elasticloadbalancing', 'servicediscovery'],
        'cloudformation-data': [
            'application-autoscaling',
            'dynamodb',
            'elasticache',
            'kinesis',
            'kms',
            'rds',
            'secretsmanager',
        ],
        'cloudformation-access': ['acm', 'apigateway', 'cloudfront', 'cognito-idp', 'es', 'route53', 'wafv2'],
        'cloudformation-functions': ['codedeploy', 'iot', 'lambda', 'sns', 'sqs', 'states'],
    },
    drift: {
        'drift-reads': [
            'acm',
            'apigateway',
            'cloudfront',
            'cognito-idp',
            'dynamodb',
            'elasticache',
            'es',
            'firehose',
            'kinesis',
            'rds',
            'route53',
            's3',
        ],
        'drift-compute': [
            'application-autoscaling',
            'batch',
            'codedeploy',
            'ec2',
            'ecs',
            'elasticfilesystem',
            'elasticloadbalancing',
            'iot',
            'lambda',
            'servicediscovery',
            'states',
            'wafv2',
        ],
    },
};
const partOf = (purpose, action) => {
    const own = Object.entries(parts[purpose] ?? {});
    return own.find(([, services]) => services.includes(serviceOf(action)))?.[0] ?? purpose;
};
const beyond = (statements, granted) => statements.flatMap((statement) => {
    const { Action: _, ...scope } = statement;
    const same = granted.find(({ Action: __, ...other }) => JSON.stringify(other) === JSON.stringify(scope));
    const Action = statement.Action.filter((action) => !same?.Action.includes(action));
    return Action.length === 0 ? [] : [{ ...statement, Action }];
});
const withoutOthers = (statements, arns) => {
    const [ownBuckets = ''] = arns.services.s3 ?? [];
    const beginning = ownBuckets.slice(0, -1);
    const isOfBuckets = ({ Resource }) => Resource !== '*' && Resource.some((one) => one.startsWith(beginning) && !one.startsWith(arns.artifacts));
    const Resource = arns.artifactsOfOthers;
    return Resource.length > 0 && statements.some(isOfBuckets)
        ? [...statements, { Sid: 'ArtifactsOfOthers', Effect: 'Deny', Action: ['s3:*'], Resource }]
        : statements;
};
const neededStatements = (project, stages, purpose, table, isWanted = () => true) => {
    const arns = projectArns(project, stages);
    const actions = [...ownActions(purpose), ...handlerActions(table, Object.keys(table.types), purpose)];
    const statements = withUploads(statementsOf(actions.filter(isWanted), purpose, arns, table), arns);
    if (purpose !== 'cloudformation')
        return statements;
    const short = withoutCovered(statements.map(withPatterns));
    return stages === 'all' ? withScaling(short) : short;
};
const projectPolicies = (project, table) => {
    const policy = (name, purpose, isWanted) => ({
        name,
        for: purpose,
        document: { Version: '2012-10-17', Statement: neededStatements(project, 'all', purpose, table, isWanted) },
    });
    const divided = (purpose) => [purpose, ...Object.keys(parts[purpose] ?? {})].map((name) => policy(name, purpose, (action) => partOf(purpose, action) === name));
    const ofPlan = neededStatements(project, 'all', 'plan', table);
    const withStatements = ({ document, ...rest }, change) => ({ ...rest, document: { ...document, Statement: change(document.Statement) } });
    const withoutPlan = (one) => withStatements(one, (statements) => beyond(statements, ofPlan));
    const arns = projectArns(project);
    const all = [
        policy('plan', 'plan'),
        policy('push', 'push'),
        ...['deploy', 'destroy'].map((name) => withoutPlan(policy(name, name))),
        policy('read', 'read'),
        policy('run', 'run'),
        ...divided('cloudformation'),
        ...divided('drift'),
        policy('drift-causes', 'causes'),
        policy('doctor', 'doctor'),
    ];
    return all.map((one) => withStatements(one, (statements) => withoutOthers(statements, arns)));
};
const policyText = (document, partition, account) => jsonText(document).replaceAll('${AWS::Partition}', partition).replaceAll('${AWS::AccountId}', account);

// EXTERNAL MODULE: ./lib/job/address.js
var address = __webpack_require__(99155);
// EXTERNAL MODULE: ./lib/resources/shapes/function-network.js
var function_network = __webpack_require__(27837);
;// CONCATENATED MODULE: ./lib/permissions/preview-limits.js



const grants = ['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:PutRoleP*'];
const unbounding = 'iam:DeleteRolePermissionsBoundary';
const anywhere = ['iam:CreateServiceLinkedRole', 'iam:ListInstanceProfiles', 'iam:ListRoles'];
const ofOthers = [
    'cloudformation:DescribeStacks',
    'ecr:BatchGetImage',
    'ecr:DescribeImageScanFindings',
    'ecr:GetDownloadUrlForLayer',
    's3:ListBucket',
];
const untold = [
    'acm:*',
    'apigateway:*',
    'application-autoscaling:*',
    'batch:*ComputeEnv*',
    'batch:*JobQueue*',
    'batch:*Resource',
    'batch:Describe*',
    'batch:List*',
    'cloudfront:*Distrib*',
    'cloudfront:*OriginAccessControl',
    'cloudfront:*Policy',
    'cloudfront:*Resource',
    'cloudfront:CreateFunction',
    'cognito-idp:*',
    'ec2:*',
    'ecs:De*TaskDefinition',
    'elasticfilesystem:*',
    'elasticloadbalancing:*',
    'lambda:*agResource',
    'lambda:ListTags',
    'servicediscovery:*',
    'wafv2:*ssociateWebACL',
    'wafv2:GetWebACL*',
];
const untoldServices = untold
    .filter((pattern) => !/^(?:ecs|lambda):/.test(pattern))
    .map((pattern) => serviceOf(pattern));
const ofNoOtherStage = { StringLikeIfExists: { 'aws:ResourceTag/batch-job:stage': 'pr-*' } };
const groups = 'arn:${AWS::Partition}:rds:*:${AWS::AccountId}:*g:default*';
const ruleGroups = ['managedruleset', 'rulegroup'].map((kind) => `arn:\${AWS::Partition}:wafv2:*:\${AWS::AccountId}:*/${kind}/*`);
const inAnyAccount = (pattern) => pattern.replace('${AWS::Partition}', '*').replace(':${AWS::AccountId}:', ':*:');
const sorted = (items) => [...new Set(items)].sort();
const allow = (Sid, Action, Resource) => ({
    Sid,
    Effect: 'Allow',
    Action,
    Resource,
});
const isWithin = (pattern, patterns) => patterns.some((one) => {
    const parts = one.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(pattern);
});
const widest = (patterns) => sorted(patterns).filter((one) => !isWithin(one, patterns.filter((other) => other !== one)));
const withNouns = (actions) => {
    const nounOf = (action) => action
        .replace(/^kinesis:UpdateS\w+$/, 'kinesis:UpdateS*')
        .replace(/:(?:Create|Delete|Get|Put|Set|Update)(?=[A-Z]\w+$)/, ':*')
        .replace(/:(?:\*|List)LogDeliver(?:y|ies)$/, ':*LogDeliver*')
        .replace(/^sns:\w*[Ss]ubscri\w*$/, 'sns:*ubscri*');
    const nouns = sorted(actions).map(nounOf);
    return actions.map((action) => (nouns.filter((one) => one === nounOf(action)).length > 1 ? nounOf(action) : action));
};
const ownPatterns = (project) => {
    const { services, objects, artifacts, consumers } = projectArns(project, 'previews');
    const { iam: _, ssm: __, elasticache: ___, es: ____, ecr: [repository] = [], s3: [buckets = ''] = [], events = [], ...named } = services;
    const ofAnyProject = Object.values(projectArns('-').services).flat();
    const inServices = Object.values(named)
        .flat()
        .filter((pattern) => pattern.includes(':changeSet/') || !ofAnyProject.includes(pattern));
    const ofEvents = (events[0] ?? '').replace(':rule/', ':*/');
    const ofPreviews = `${artifacts}/*s/preview/*`;
    const own = [`${repository}*`, buckets, objects, ofPreviews, consumers, ofEvents, groups, ...ruleGroups];
    return widest([...inServices, ...own].map((pattern) => pattern.replace(/\*:\*$/, '*')));
};
const previewLimits = (project, table, { boundary, service }) => {
    const previews = projectArns(project, 'previews');
    const all = projectArns(project);
    const paths = previews.passed.slice(0, 1).map((pattern) => inAnyAccount(pattern.replace(':role/', ':*/')));
    const needed = ['deploy', 'push', 'destroy', 'read', 'run', 'cloudformation'].flatMap((purpose) => neededStatements(project, 'previews', purpose, table));
    const actions = needed.flatMap(({ Action }) => Action);
    const own = ownPatterns(project);
    const caches = [...(previews.services.elasticache ?? []), ...(previews.services.es ?? [])];
    const isMapping = (action) => /^lambda:\w+EventSourceMapping$/.test(action);
    const unnamed = needed
        .filter(({ Resource }) => Resource === '*' || !Resource.some((pattern) => isWithin(pattern, own)))
        .flatMap(({ Action }) => Action.filter((action) => !ofOthers.includes(action)))
        .filter((action) => action !== 'sts:GetCallerIdentity')
        .filter((action) => !['elasticache', 'es', 'iam', 'route53', ...untoldServices].includes(serviceOf(action)) &&
        !isWithin(action, untold) &&
        !isMapping(action));
    const roles = actions
        .filter((action) => serviceOf(action) === 'iam' && !isWithin(action, [...grants, ...anywhere, unbounding]))
        .map((action) => action.replace(/:\w+InstanceProfile$/, ':*InstanceProfile'))
        .map((action) => action.replace(/:(Get|Update)Role\w*$/, ':$1Role*').replace(/:\w+agRole$/, ':*agRole'))
        .map((action) => action.replace(/:De\w+RolePolicy$/, ':De*RolePolicy'));
    return {
        Version: '2012-10-17',
        Statement: [
            allow('Own', ['*'], own.map(inAnyAccount)),
            { ...allow('WithoutNames', untold, '*'), Condition: ofNoOtherStage },
            {
                ...allow('Caches', ['elasticache:*', 'es:*'], caches.map(inAnyAccount)),
                Condition: ofNoOtherStage,
            },
            {
                ...(0,policy_scopes/* jobsOfPreviews */.Rg)(previews),
                ...allow('Jobs', ['batch:TerminateJob'], [inAnyAccount(previews.jobs)]),
            },
            {
                ...allow('Mappings', ['lambda:*EventSourceMapping'], '*'),
                Condition: { ArnLikeIfExists: { 'lambda:FunctionArn': inAnyAccount(previews.functions) } },
            },
            allow('Roles', sorted(roles), paths),
            {
                ...allow('NewRights', grants, paths),
                Condition: { StringEquals: { 'iam:PermissionsBoundary': boundary } },
            },
            {
                ...allow('Records', ['route53:ChangeRes*', 'route53:CreateHostedZone', 'route53:Get*', 'route53:List*'], '*'),
                Condition: (0,policy_scopes/* ofRecords */.cI)(previews),
            },
            allow('Service', ['iam:PassRole'], [inAnyAccount(service).replace(/:role\/.*\//, ':role/*/')]),
            allow('OtherStages', ofOthers, widest([
                ...(all.services.cloudformation?.slice(0, 1) ?? []),
                ...(all.services.ecr?.slice(0, 1).map((images) => `${images}*`) ?? []),
                ...(all.services.s3?.slice(1) ?? []),
            ]).map(inAnyAccount)),
            allow('Rest', widest(withNouns([...unnamed, ...anywhere])), '*'),
        ],
    };
};

;// CONCATENATED MODULE: ./lib/permissions/preview-boundary.js




const dataStatement = 'Data';
const data = [
    'cognito-idp:*',
    'dynamodb:BatchGetItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:Describe*',
    'dynamodb:GetItem',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:List*',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:Scan',
    'dynamodb:UpdateItem',
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:GetAuthorizationToken',
    'ecr:GetDownloadUrlForLayer',
    'ecs:*ContainerInstance*',
    'ecs:DiscoverPollEndpoint',
    'ecs:Poll',
    'ecs:PutSystemLogEvents',
    'ecs:StartTelemetrySession',
    'ecs:Submit*',
    'ecs:TagResource',
    'elasticfilesystem:Client*',
    'es:ESHttp*',
    'events:PutEvents',
    'firehose:PutRecord*',
    'kinesis:Describe*',
    'kinesis:Get*',
    'kinesis:List*',
    'kinesis:PutRecord*',
    'kinesis:SubscribeToShard',
    'kms:Decrypt',
    'kms:GenerateDataKey*',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'secretsmanager:GetSecretValue',
    'ses:Get*',
    'ses:List*',
    'ses:Send*',
    'sns:ConfirmSubscription',
    'sns:GetTopicAttributes',
    'sns:ListSubscriptionsByTopic',
    'sns:Publish',
    'sns:Subscribe',
    'sns:Unsubscribe',
    'sqs:*Message*',
    'sqs:GetQueue*',
    'sqs:ListQueueTags',
    'sqs:PurgeQueue',
    'ssm:GetParameter*',
    'ssmmessages:*Channel',
];
const onObjects = [
    's3:AbortMultipartUpload',
    's3:DeleteObject*',
    's3:GetBucketLocation',
    's3:GetObject*',
    's3:List*',
    's3:PutObject',
    's3:PutObject*Tagging',
];
const objectsStatement = 'Objects';
const previewBoundary = (project) => {
    const previews = projectArns(project, 'previews');
    const { services, functions, jobs, previewMachines } = previews;
    const [ownBuckets = ''] = services.s3 ?? [];
    const bucketsOfStages = projectArns(project).services.s3?.slice(0, 1) ?? [];
    return {
        Version: '2012-10-17',
        Statement: [
            { Sid: dataStatement, Effect: 'Allow', Action: data, Resource: '*', Condition: ofNoOtherStage },
            { Sid: objectsStatement, Effect: 'Allow', Action: onObjects, NotResource: bucketsOfStages },
            { Sid: 'OwnObjects', Effect: 'Allow', Action: onObjects, Resource: [ownBuckets] },
            { Sid: 'Artifacts', Effect: 'Deny', Action: ['s3:*'], Resource: [allArtifacts] },
            {
                Sid: 'Starts',
                Effect: 'Allow',
                Action: [
                    'batch:*Job',
                    'batch:TagResource',
                    'codedeploy:Put*',
                    'lambda:*Alias',
                    'lambda:GetProvisionedConcurrencyConfig',
                    'lambda:Invoke*',
                    'states:*Execution',
                ],
                Resource: [
                    ...(services.batch ?? []).filter((pattern) => pattern.includes(':job-definition/')),
                    'arn:${AWS::Partition}:batch:*:${AWS::AccountId}:job-queue/*',
                    functions,
                    ...(services.codedeploy ?? []),
                    ...(services.states ?? []),
                ],
            },
            {
                Sid: 'Jobs',
                Effect: 'Allow',
                Action: ['batch:*Job', 'batch:TagResource'],
                Resource: [jobs],
                Condition: { StringLikeIfExists: { [`aws:ResourceTag/${address/* machineTag */.w2}`]: previewMachines } },
            },
            {
                Sid: 'Reads',
                Effect: 'Allow',
                Action: ['batch:Describe*', 'batch:List*', 'cloudwatch:DescribeAlarms', 'ecs:Describe*', 'states:List*'],
                Resource: '*',
            },
            {
                Sid: 'Interfaces',
                Effect: 'Allow',
                Action: function_network/* interfaceActions */.Ls,
                Resource: '*',
                Condition: { Null: { 'lambda:SourceFunctionArn': 'true' } },
            },
            {
                Sid: 'EndsOfJobs',
                Effect: 'Allow',
                Action: ['events:DescribeRule', 'events:PutRule', 'events:PutTargets'],
                Resource: ['arn:${AWS::Partition}:events:*:${AWS::AccountId}:rule/StepFunctions*'],
            },
        ],
    };
};

;// CONCATENATED MODULE: ./lib/permissions/bootstrap-template.js







const granted = {
    plan: ['plan', 'doctor'],
    push: ['push'],
    deploy: ['plan', 'push', 'deploy', 'destroy', 'read', 'run', 'doctor'],
    drift: ['drift', 'causes'],
    preview: ['plan', 'push', 'deploy', 'destroy', 'read', 'run'],
    'preview-push': ['push'],
};
const serviceRoles = { deploy: 'cfn', preview: 'preview-cfn' };
const keep = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const arnOf = (id) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const filled = (value) => {
    const isOpen = (item) => typeof item === 'string' && item.includes('${');
    if (isOpen(value))
        return { 'Fn::Sub': value };
    if (Array.isArray(value))
        return value.map(filled);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]));
};
const policy = (Path, document, more = {}) => ({
    Type: 'AWS::IAM::ManagedPolicy',
    Properties: { Path, PolicyDocument: filled(document), ...more },
});
const artifacts = (project) => ({
    Type: 'AWS::S3::Bucket',
    Condition: 'CreateBucket',
    ...keep,
    Properties: {
        BucketName: { 'Fn::Sub': (0,artifact_bucket/* artifactBucket */.Vc)(project, '${AWS::AccountId}', '${AWS::Region}') },
        BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        LifecycleConfiguration: {
            Rules: [{ Id: 'expire', Status: 'Enabled', Prefix: 'templates/', ExpirationInDays: 30 }],
        },
        PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
        },
    },
});
const roleId = (role) => `${idOf(role)}Role`;
const policyId = (name) => `${idOf(name)}Policy`;
const refsOf = (policies, purposes) => policies.filter((one) => purposes.includes(one.for)).map(({ name }) => ref(policyId(name)));
const ofPreviews = { Condition: 'HasPreviews' };
const isOfPreviews = (role) => role.startsWith('preview');
const limited = { PermissionsBoundary: ref('PreviewLimits') };
const workflowRole = (facts, policies, role) => {
    const service = serviceRoles[role];
    const pass = service && {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: arnOf(roleId(service)),
        Condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
    };
    return {
        Type: 'AWS::IAM::Role',
        ...(isOfPreviews(role) ? ofPreviews : {}),
        Properties: {
            RoleName: workflowRoleName(facts.project, role),
            Path: bootstrapPath(facts.project),
            Description: `Workflows of ${facts.repository} assume it for ${granted[role].join(', ')}.`,
            AssumeRolePolicyDocument: workflowTrust(role, facts.issuer),
            ManagedPolicyArns: refsOf(policies, granted[role]),
            ...(pass
                ? { Policies: [{ PolicyName: 'pass', PolicyDocument: { Version: '2012-10-17', Statement: [pass] } }] }
                : {}),
            ...(isOfPreviews(role) ? limited : {}),
        },
    };
};
const serviceRole = (project, policies, role) => ({
    Type: 'AWS::IAM::Role',
    ...(isOfPreviews(role) ? ofPreviews : {}),
    Properties: {
        RoleName: workflowRoleName(project, role),
        Path: bootstrapPath(project),
        Description: `CloudFormation works by it in stacks of ${project}.`,
        AssumeRolePolicyDocument: cloudformationTrust,
        ManagedPolicyArns: refsOf(policies, ['cloudformation']),
        ...(isOfPreviews(role) ? limited : {}),
    },
});
const previewPolicies = (project, table) => {
    const inAccount = (resource) => `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:${resource}`;
    const name = boundaryName(project);
    const limits = previewLimits(project, table, {
        boundary: inAccount(`policy/${name}`),
        service: inAccount(`role${bootstrapPath(project)}${workflowRoleName(project, 'preview-cfn')}`),
    });
    const boundary = policy('/', previewBoundary(project), { ManagedPolicyName: name });
    const document = boundary.Properties.PolicyDocument;
    const Statement = document.Statement.map(({ NotResource, ...statement }) => {
        if (statement.Sid === dataStatement)
            return { ...statement, Condition: unless('UsesAllData', statement.Condition) };
        if (statement.Sid !== objectsStatement)
            return statement;
        return {
            ...statement,
            NotResource: unless('UsesAllData', NotResource),
            Resource: onlyIf('UsesAllData', '*'),
        };
    });
    return {
        PreviewLimits: {
            ...policy(bootstrapPath(project), limits),
            ...ofPreviews,
        },
        PreviewBoundary: {
            ...boundary,
            Properties: { ...boundary.Properties, PolicyDocument: { ...document, Statement } },
            ...ofPreviews,
        },
    };
};
const bootstrapTemplate = (facts, table) => {
    const { project, repository, issuer } = facts;
    const attached = [...Object.values(granted).flat(), 'cloudformation'];
    const policies = projectPolicies(project, table).filter((one) => attached.includes(one.for));
    const roles = Object.keys(granted);
    const services = Object.values(serviceRoles);
    const arns = [...roles, ...services].map((role) => [
        roleOutput(role),
        { ...(isOfPreviews(role) ? ofPreviews : {}), Value: arnOf(roleId(role)) },
    ]);
    return {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `Roles by which GitHub Actions of ${repository} plans and deploys the batch jobs of ${project}.`,
        Parameters: parameters(facts),
        Conditions: conditions,
        Resources: {
            OidcProvider: {
                Type: 'AWS::IAM::OIDCProvider',
                Condition: 'CreateProvider',
                ...keep,
                Properties: { Url: issuer, ClientIdList: ['sts.amazonaws.com'] },
            },
            ...Object.fromEntries(Object.entries(linkedRoles).map(([name, AWSServiceName]) => [
                `${name}ServiceRole`,
                { Type: 'AWS::IAM::ServiceLinkedRole', Condition: `Create${name}`, ...keep, Properties: { AWSServiceName } },
            ])),
            ArtifactBucket: artifacts(project),
            ...Object.fromEntries(policies.map(({ name, document }) => [policyId(name), policy(bootstrapPath(project), document)])),
            ...previewPolicies(project, table),
            ...Object.fromEntries(roles.map((role) => [roleId(role), workflowRole(facts, policies, role)])),
            ...Object.fromEntries(services.map((role) => [roleId(role), serviceRole(project, policies, role)])),
        },
        Outputs: {
            ...Object.fromEntries(arns),
            PreviewBoundary: { ...ofPreviews, Value: boundaryName(project) },
        },
    };
};

;// CONCATENATED MODULE: ./lib/permissions/json-text.js
const lineWidth = 110;
const wrapped = (texts, indent) => {
    const lines = [];
    for (const [index, text] of texts.entries()) {
        const word = `${JSON.stringify(text)}${index < texts.length - 1 ? ',' : ''}`;
        const last = lines.at(-1);
        if (last === undefined || last.length + word.length > lineWidth)
            lines.push(`${indent}${word}`);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.join('\n');
};
const json_text_jsonText = (value, indent = '') => {
    const deeper = `${indent}  `;
    if (Array.isArray(value)) {
        if (value.length === 0)
            return '[]';
        const texts = value.every((item) => typeof item === 'string');
        const short = texts ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : '';
        if (short !== '' && short.length < 80)
            return short;
        const body = texts ? wrapped(value, deeper) : value.map((item) => `${deeper}${json_text_jsonText(item, deeper)}`).join(',\n');
        return `[\n${body}\n${indent}]`;
    }
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const rows = Object.entries(value).filter(([, item]) => item !== undefined);
    const flat = JSON.stringify(value);
    if (rows.length === 1 && flat.length < 160)
        return flat.replace(/^\{("[^"]+"):/, '{ $1: ').replace(/\}$/, ' }');
    return `{\n${rows.map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${json_text_jsonText(item, deeper)}`).join(',\n')}\n${indent}}`;
};
const templateText = (template) => `${json_text_jsonText(template)}\n`;

// EXTERNAL MODULE: ./lib/permissions/workflow-variables.js
var workflow_variables = __webpack_require__(67803);
// EXTERNAL MODULE: ./lib/stage/regions.js
var regions = __webpack_require__(15479);
// EXTERNAL MODULE: ./lib/starter/workflow.js
var workflow = __webpack_require__(46442);
// EXTERNAL MODULE: ./lib/operations/compile/compile-request.js
var compile_request = __webpack_require__(25993);
// EXTERNAL MODULE: ./lib/operations/compile/read-config.js + 2 modules
var read_config = __webpack_require__(40647);
;// CONCATENATED MODULE: ./lib/operations/bootstrap/bootstrap-roles.js















const bootstrapFile = 'bootstrap.json';
const projectOf = async (world, request) => {
    const document = request.project === undefined ? await configIfAny(world) : undefined;
    const written = document?.value?.serviceName;
    const wrong = (0,judge/* judgeShape */.HV)(document?.value ?? {}).filter((one) => isAtServiceName(one) || isMistypedName(one));
    if (wrong.length > 0)
        throw new diagnostics_error/* DiagnosticsError */.H(wrong, document);
    const resolved = (0,resolve/* resolveDirectives */.J)({ serviceName: written }, (0,compile_request/* factsOf */.x)(request), new Map());
    const { serviceName } = (resolved.value ?? {});
    const { value, diagnostics } = (0,project/* projectName */.j)(request.project, serviceName, request);
    if (value === undefined || resolved.value === undefined)
        throw new diagnostics_error/* DiagnosticsError */.H([...resolved.diagnostics, ...diagnostics], document);
    return value;
};
const pathOf = ({ place }) => (typeof place === 'object' && 'path' in place ? place.path : []);
const isAtServiceName = (diagnostic) => pathOf(diagnostic)[0] === 'serviceName';
const isMistypedName = (diagnostic) => diagnostic.code === 'config/unknown-key' &&
    pathOf(diagnostic).length === 1 &&
    diagnostic.hint?.startsWith('Did you mean `serviceName`') === true;
const configIfAny = async (world) => {
    try {
        return await (0,read_config/* readSource */.o$)(world);
    }
    catch (problem) {
        if (problem instanceof refused/* Refused */.L && problem.code === 'source/missing-file')
            return undefined;
        throw problem;
    }
};
const repositoryOf = ({ repository }) => {
    if (repository !== undefined && /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository))
        return repository;
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: 'The GitHub repository is not known: the roles trust its workflows alone.',
        hint: 'Run bootstrap in a clone whose remote is on GitHub, or set GITHUB_REPOSITORY=owner/name.',
    });
};
const bootstrapRoles = async (world, request) => {
    const project = await projectOf(world, request);
    const repository = repositoryOf(request);
    const branch = await (await world.checkout()).defaultBranch();
    const { environment, issuer } = request;
    const facts = { project, repository, environment, issuer, ...(branch === undefined ? {} : { branch }) };
    const template = bootstrapTemplate(facts, await loadHandlers());
    const variables = (0,workflow_variables/* workflowVariables */.p)(request.folder);
    const commandFacts = {
        ...facts,
        file: `${world.output}/${bootstrapFile}`,
        region: request.givenRegion,
        variables,
    };
    return {
        template,
        text: templateText(template),
        facts: commandFacts,
        commands: [
            ...hostCommands(commandFacts),
            ...bucketCommands(commandFacts),
            deployCommand(commandFacts),
            ...variableCommands(commandFacts),
        ],
        notes: [...issuerNote(issuer), variablesNote(request.folder)],
        warnings: request.givenRegion === undefined ? [] : (0,regions/* checkRegion */.v)(request.givenRegion),
    };
};
const issuerNote = (issuer) => issuer === permissions_issuer/* issuerOfGitHub */.gz
    ? []
    : [`The roles trust the tokens that ${issuer} issues; the input oidc-issuer names another issuer.`];
const variablesNote = (folder) => `The variables that the commands set are those of ${(0,workflow/* workflowPath */.R)(folder)}, and take the place of older ones. A second project of the same folder needs other names, in the commands and in its workflow.`;

;// CONCATENATED MODULE: ./lib/permissions/bootstrap-values.js

const environmentNames = ['Environment', 'Environment2', 'Environment3'];
const placeOf = (values, environment) => {
    if (environment === undefined || environmentNames.some((name) => values[name] === environment))
        return undefined;
    return environmentNames.find((name) => !values[name]) ?? 'full';
};
const made = (before, exists) => (before === 'true' || !exists ? 'true' : 'false');
const providerOf = (before, providers) => before === '' || (before !== undefined && providers.includes(before)) ? before : (providers[0] ?? '');
const bootstrapValues = (declared, before, { repository, environment, providers, linked, hasBucket }) => {
    const kept = Object.fromEntries(Object.entries(declared).map(([name, declaration]) => {
        const { Default = '' } = declaration;
        return [name, before?.[name] ?? Default];
    }));
    const trusted = before === undefined && environment !== undefined ? { ...kept, Environment: environment } : kept;
    const place = placeOf(trusted, environment);
    if (place === 'full')
        return undefined;
    return {
        ...trusted,
        ...(place === undefined || environment === undefined ? {} : { [place]: environment }),
        Owner: repository.owner,
        Name: repository.name,
        OwnerId: repository.ownerId,
        RepositoryId: repository.id,
        OidcProviderArn: providerOf(before?.OidcProviderArn, providers),
        ...Object.fromEntries(Object.keys(linkedRoles).map((name) => [
            `Create${name}Role`,
            made(before?.[`Create${name}Role`], linked.includes(name)),
        ])),
        CreateArtifactBucket: made(before?.CreateArtifactBucket, hasBucket),
    };
};

// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
// EXTERNAL MODULE: ./lib/operations/stack/apply-change.js + 2 modules
var apply_change = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/operations/stack/prepare-stack.js
var prepare_stack = __webpack_require__(97471);
// EXTERNAL MODULE: ./lib/operations/stack/propose-change.js + 1 modules
var propose_change = __webpack_require__(96529);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/bootstrap/deploy-bootstrap.js












const readAccount = async (world, { facts: { issuer }, text }, repository, bucket, environment) => {
    const roles = await world.accountRoles();
    const names = Object.keys(linkedRoles);
    const [providers, hasBucket, ...found] = await Promise.all([
        roles.oidcProviders(),
        (await world.stacks()).hasBucket(bucket),
        ...names.map((name) => roles.hasRole(roleOfService[name])),
    ]);
    return {
        repository,
        environment,
        providers: providers.filter((arn) => arn.endsWith(`:oidc-provider/${(0,permissions_issuer/* keyPrefixOf */.jJ)(issuer)}`)),
        linked: names.filter((_, index) => found[index]),
        hasBucket: hasBucket || text.length > propose_change/* bodyLimit */.kR,
    };
};
const assertFreeNames = async (world, { facts: { project } }, region) => {
    const name = workflowRoleName(project, 'plan');
    if (!(await (await world.accountRoles()).hasRole(name)))
        return;
    throw new refused/* Refused */.L({
        code: 'stack/foreign',
        message: `The role ${name} exists, and no stack ${bootstrapStack(project)} of ${region} has made it. Nothing was changed.`,
        hint: 'If bootstrap was deployed in another region, deploy it there: its roles hold in every region. If another repository of the account has a project of this name, change serviceName.',
    });
};
const logChanges = ({ console }, proposal) => {
    if (proposal.kind === 'no-changes')
        return;
    for (const { action, logicalId, type, replacement } of proposal.changes)
        console.info(`${action} ${logicalId} (${type})${replacement === 'True' ? ', replaced' : ''}`);
};
const deployBootstrap = async (world, caller, bootstrap, { region, environment }) => {
    const { facts, template } = bootstrap;
    const repository = await world.repository(facts.repository);
    const stage = { ...(0,stage_stage/* stageOf */.gV)(facts.project, bootstrapStage), stack: bootstrapStack(facts.project) };
    const request = {
        region,
        origin: { repositoryId: repository.id },
        allow: { replace: [], delete: [], interrupt: [] },
    };
    const found = await (0,read_deployed/* readDeployed */.BJ)(world, stage.stack);
    const { step: _, ...deployed } = await (0,prepare_stack/* prepareStack */.e)(world, stage, 'deploy', found, request.origin);
    if (deployed.stack === undefined)
        await assertFreeNames(world, bootstrap, region);
    const account = await readAccount(world, bootstrap, repository, (0,propose_change/* bucketOf */.AU)(caller, stage, request), environment);
    const before = deployed.stack?.parameters;
    const values = bootstrapValues(template.Parameters, before, account);
    if (values === undefined)
        throw new refused/* Refused */.L({
            code: 'door/bad-value',
            message: `The roles of ${facts.project} trust three environments already (${environmentNames.map((name) => before?.[name]).join(', ')}), as many as the template takes: there is no place for ${environment}.`,
            hint: 'Name one of them as stage; or deploy bootstrap.json with other values of Environment, Environment2 and Environment3.',
        });
    const parameters = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, isDeployed: before?.[name] === value }]));
    const Environment = { ...template.Parameters.Environment, Default: values.Environment };
    const next = { ...template, Parameters: { ...template.Parameters, Environment } };
    const ours = { template: next, templateText: templateText(next), parameters };
    const proposal = await (0,propose_change/* proposeChange */.P9)(world, caller, stage, deployed, ours, request);
    logChanges(world, proposal);
    const { outputs } = await (0,apply_change/* applyChange */.h)(world, { stage, locate: () => undefined }, proposal, deployed.stack);
    const named = { ...facts, region, environment: environment ?? values.Environment };
    return [...hostCommands(named), ...variableCommands(named, { outputs, previews: values.PreviewEnvironment ?? '' })];
};

// EXTERNAL MODULE: ./lib/operations/stack/assert-no-target.js
var assert_no_target = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
;// CONCATENATED MODULE: ./lib/commands/bootstrap.js





const bootstrap = async (world, request) => {
    if (request.deploys) {
        (0,assert_own_code/* assertOwnCode */.K)(world, 'bootstrap');
        (0,assert_no_target/* assertNoTarget */.d)(world, 'bootstrap');
    }
    const made = await bootstrapRoles(world, request);
    await world.write({ [bootstrapFile]: made.text });
    if (request.deploys) {
        const caller = await (0,identify/* readCaller */.w)(world);
        const environment = request.namesEnvironment ? request.environment : undefined;
        const commands = await deployBootstrap(world, caller, made, { region: request.region, environment });
        for (const note of made.notes)
            world.console.info(note);
        world.console.info('With the GitHub CLI logged in:');
        world.print(`${commands.join('\n')}\n`, 'text');
        return { diagnostics: made.warnings, located: undefined };
    }
    world.print(made.text, 'json');
    for (const note of made.notes)
        world.console.info(note);
    world.console.info('As an administrator of the account, with the AWS CLI and the GitHub CLI logged in:');
    for (const command of made.commands)
        for (const line of ['', ...command.split('\n')])
            world.console.info(line);
    return { diagnostics: made.warnings, located: undefined };
};


/***/ }),

/***/ 89166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ applyChange)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
;// CONCATENATED MODULE: ./lib/stack/ended-session.js
const isEnded = /security token included in the request is expired|\bExpiredToken(?:Exception)?\b|\bsession token (?:has )?expired\b/i;
const endedSessionHint = (causes) => causes.some(({ reason }) => isEnded.test(reason))
    ? 'CloudFormation worked with the session of this run, and that ended. Give it a role of its own with cloudformation-role-arn (bootstrap makes one), or the session more time with role-duration-seconds.'
    : '';

// EXTERNAL MODULE: ./lib/stack/left-operation.js
var left_operation = __webpack_require__(37875);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(36682);
// EXTERNAL MODULE: ./lib/stack/state-table.js + 1 modules
var state_table = __webpack_require__(69880);
// EXTERNAL MODULE: ./lib/stack/stateless-types.js
var stateless_types = __webpack_require__(492);
;// CONCATENATED MODULE: ./lib/stack/taken-names.js

const isTaken = /already\s?(?:exists|owned)/i;
const takenNameHint = (causes) => {
    const taken = causes.filter(({ type, reason }) => !stateless_types/* statelessTypes */.C.has(type) && isTaken.test(reason));
    if (taken.length === 0)
        return '';
    const ids = taken.map(({ logicalId }) => logicalId).join(', ');
    return `The name of ${ids} is taken, most likely by the one that stayed in the account with its data when it left this stack. Give the resource another name in the config, or copy the data elsewhere and delete the old one.`;
};

// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(56422);
// EXTERNAL MODULE: ./lib/operations/stack/discard-change-set.js
var discard_change_set = __webpack_require__(12909);
// EXTERNAL MODULE: ./lib/operations/stack/explain-slow.js
var explain_slow = __webpack_require__(62590);
// EXTERNAL MODULE: ./lib/operations/stack/find-reasons.js + 1 modules
var find_reasons = __webpack_require__(93601);
// EXTERNAL MODULE: ./lib/operations/stack/operation-progress.js
var operation_progress = __webpack_require__(1406);
;// CONCATENATED MODULE: ./lib/operations/stack/apply-change.js











const applyChange = async (world, compiled, proposal, stack, leave) => {
    const { console } = world;
    if (proposal.kind === 'no-changes') {
        console.info('Nothing to change.');
        return { stackId: stack?.id ?? '', status: stack?.status ?? '', outputs: stack?.outputs ?? {} };
    }
    const stacks = await world.stacks();
    if (await leave?.()) {
        await (0,discard_change_set/* discardChangeSet */.X)(world, proposal);
        throw new left_operation/* LeftOperation */.$(compiled.stage.stack);
    }
    const outcome = await console.group(`Stack ${compiled.stage.stack}`, () => stacks.executeChangeSet(proposal, (0,explain_slow/* explainSlow */.n)(world, compiled.template, (0,operation_progress/* operationProgress */.xw)(console, proposal.changes.map(({ logicalId }) => logicalId))), leave));
    if (outcome.kind === 'done')
        return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };
    throw await reportedFailure(world, compiled, proposal.stackId, outcome);
};
const reportedFailure = async (world, compiled, stackId, outcome) => {
    const { console } = world;
    const { stage } = compiled;
    const causes = await (0,find_reasons/* findReasons */.Rp)(world, compiled, outcome.events);
    for (const { logicalId, type, reason, advice, place } of causes)
        console.annotate({
            severity: 'error',
            title: 'stack/deploy-failed',
            message: `${logicalId} (${type}): ${reason}${advice === undefined ? '' : `\n${advice}`}`,
            ...place,
        });
    const why = causes.map(({ logicalId, reason }) => `${logicalId}: ${reason}`).join(' · ') ||
        (0,secret/* redacted */.pc)(outcome.statusReason ?? outcome.status);
    console.output('stack-status', outcome.status);
    const links = Object.entries((0,outputs_document/* outputsDocument */.a)(stackId, {}, []).links);
    return new deploy_failed/* DeployFailed */.N({
        message: [
            `The deployment failed (${outcome.status}).`,
            ...(outcome.kind === 'rolled-back' ? [whatIsLeft(outcome.status)] : []),
            ...(causes.length ? [] : [why]),
        ].join(' '),
        hint: [takenNameHint(causes), endedSessionHint(causes), hintAfter(outcome.status, stage.stack)]
            .filter(Boolean)
            .join(' '),
        reason: why,
    }, { causes, outcome: whatWasDone(outcome), links: links.map(([, url]) => ({ text: 'Stack', url })) });
};
const whatIsLeft = (status) => status === 'DELETE_COMPLETE' || status === 'ROLLBACK_COMPLETE'
    ? 'Nothing of the new stack is left.'
    : 'The stack is as it was before.';
const whatWasDone = ({ kind, status }) => {
    if (kind === 'rolled-back')
        return status === 'DELETE_COMPLETE'
            ? `It deleted the new stack again. ${whatIsLeft(status)}`
            : `It rolled back. ${whatIsLeft(status)}`;
    if (/ROLLBACK_FAILED$/.test(status))
        return 'It began to roll back, and could not: resources are partly as before, and partly as wanted.';
    if (/^(?:CREATE|UPDATE)_FAILED$/.test(status))
        return 'It rolled nothing back, as asked: what succeeded stays, and what failed is as it was or half made.';
    return `It left the stack in the status ${status}.`;
};
const hintAfter = (status, stack) => {
    const next = (0,state_table/* nextStep */.s)({ status }, 'deploy');
    return next.kind === 'blocked' ? next.hint.replaceAll('<stack>', stack) : 'Mend what failed first and deploy again.';
};


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assertNoTarget)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const assertNoTarget = (world, command) => {
    if (world.eventName !== 'pull_request_target')
        return;
    const allowed = command === 'preview' ? ' but closed' : '';
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/pull-request-target',
        message: `${command} does not run on pull_request_target${allowed}: code of a pull request would be built with what only the base branch may use. AWS was not called.`,
        hint: `Run ${command} on: pull_request. A preview may be destroyed on pull_request_target with types: [closed], in a job that checks nothing out.`,
    });
};


/***/ }),

/***/ 56422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    about;
    constructor(refusal, about) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.about = about;
    }
    get causes() {
        return this.about.causes;
    }
    with(more) {
        const { message, hint, reason } = this;
        return new DeployFailed({ message, hint, reason }, { ...this.about, ...more });
    }
}


/***/ }),

/***/ 12909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ discardChangeSet)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const discardChangeSet = async (world, proposal) => {
    const stacks = await world.stacks();
    await stacks.deleteChangeSet(proposal);
    if (proposal.changeSetType !== 'CREATE')
        return;
    try {
        await stacks.delete(proposal.stackId, { onEvent: () => { } }, 'REVIEW_IN_PROGRESS');
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`The empty stack ${proposal.stackId} stays: ${problem.message}`);
    }
};


/***/ }),

/***/ 96529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kR: () => (/* binding */ bodyLimit),
  AU: () => (/* binding */ bucketOf),
  BN: () => (/* binding */ isAsDeployed),
  LF: () => (/* binding */ missingBucket),
  P9: () => (/* binding */ proposeChange),
  MA: () => (/* binding */ uploadIfTooLarge)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
;// CONCATENATED MODULE: ./lib/stack/no-change.js

const settled = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);
const withoutOrigin = (template) => {
    if (template === null || typeof template !== 'object' || Array.isArray(template))
        return template;
    const { Metadata: _, ...rest } = template;
    return rest;
};
const isUnchanged = (deployed, ours) => settled.has(deployed.stack.status) &&
    deployed.template !== undefined &&
    (ours.roleArn === undefined || ours.roleArn === deployed.stack.roleArn) &&
    (0,canonical/* canonicalJson */.dj)(deployed.stack.parameters) === (0,canonical/* canonicalJson */.dj)(ours.parameters ?? {}) &&
    (0,canonical/* canonicalJson */.dj)(withoutOrigin(deployed.template)) === (0,canonical/* canonicalJson */.dj)(withoutOrigin(ours.template));

// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/stack-settings.js
var stack_settings = __webpack_require__(12248);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(70273);
;// CONCATENATED MODULE: ./lib/operations/stack/propose-change.js






const bodyLimit = 51_200;
const bucketOf = ({ account }, { project }, { artifactBucket: own, region }) => own || (0,artifact_bucket/* artifactBucket */.Vc)(project, account, region);
const missingBucket = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit || request.artifactBucket === 'none')
        return undefined;
    const bucket = bucketOf(caller, stage, request);
    return (await (await world.stacks()).hasBucket(bucket)) ? undefined : bucket;
};
const uploadIfTooLarge = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit)
        return { body: text };
    if (request.artifactBucket === 'none')
        throw new refused/* Refused */.L({
            code: 'stack/needs-bucket',
            message: `The template has ${text.length} bytes. Over ${bodyLimit} it must go through a bucket, which artifact-bucket: none forbids.`,
            hint: 'Leave artifact-bucket out, name a bucket, or split the config.',
        });
    const bucket = bucketOf(caller, stage, request);
    return { url: await (await world.stacks()).uploadTemplate(text, { bucket, folder: (0,artifact_bucket/* templateFolder */.JV)(stage.stage) }) };
};
const isAsDeployed = ({ stack, template }, ours, { settings: { cloudformationRole } = {} }) => {
    const role = cloudformationRole ? { roleArn: cloudformationRole } : {};
    const own = { template: ours.template, parameters: (0,parameters/* parameterValues */.oM)(ours.parameters), ...role };
    return stack !== undefined && isUnchanged({ stack, template }, own);
};
const proposeChange = async (world, caller, stage, deployed, ours, request) => {
    const { stack } = deployed;
    if (isAsDeployed(deployed, ours, request))
        return { kind: 'no-changes' };
    const stacks = await world.stacks();
    const proposal = await stacks.createChangeSet({
        stack: stack?.id ?? stage.stack,
        changeSetType: stack ? 'UPDATE' : 'CREATE',
        template: await uploadIfTooLarge(world, caller, stage, ours.templateText, request),
        tags: (0,ownership/* tagsToSend */.X4)(stack, stage, request.origin),
        parameters: ours.parameters,
        ...(0,stack_settings/* settingsToSend */.xJ)(request.settings ?? {}, { account: caller.account, region: request.region }),
    });
    if (proposal.kind === 'no-changes' && stack !== undefined && /^(CREATE|UPDATE)_FAILED$/.test(stack.status))
        throw new refused/* Refused */.L({
            code: 'stack/blocked',
            message: `The stack ${stack.name} is ${stack.status}, and CloudFormation finds nothing to change: its last operation failed with this very config.`,
            hint: `Run \`aws cloudformation rollback-stack --stack-name ${stack.name}\`, wait until it is done, and deploy again.`,
        });
    return proposal;
};


/***/ }),

/***/ 61876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ filesOfBuckets),
/* harmony export */   Km: () => (/* binding */ uploadTag),
/* harmony export */   Rg: () => (/* binding */ jobsOfPreviews),
/* harmony export */   Td: () => (/* binding */ specialScopes),
/* harmony export */   cI: () => (/* binding */ ofRecords),
/* harmony export */   dJ: () => (/* binding */ passedToKey)
/* harmony export */ });
/* harmony import */ var _job_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);

const passedToKey = 'iam:PassedToService';
const passedTo = [
    'batch.amazonaws.com',
    'codedeploy.amazonaws.com',
    'cognito-idp.amazonaws.com',
    'ec2.amazonaws.com',
    'ec2.amazonaws.com.cn',
    'ecs-tasks.amazonaws.com',
    'firehose.amazonaws.com',
    'iot.amazonaws.com',
    'lambda.amazonaws.com',
    'logs.amazonaws.com',
    'scheduler.amazonaws.com',
    'states.amazonaws.com',
];
const linkedServices = [
    'autoscaling.amazonaws.com',
    'batch.amazonaws.com',
    'dynamodb.application-autoscaling.amazonaws.com',
    'ecs.amazonaws.com',
    'ecs.application-autoscaling.amazonaws.com',
    'elasticache.amazonaws.com',
    'elasticfilesystem.amazonaws.com',
    'elasticloadbalancing.amazonaws.com',
    'ops.apigateway.amazonaws.com',
    'rds.amazonaws.com',
    'email.cognito-idp.amazonaws.com',
    'spot.amazonaws.com',
    'spotfleet.amazonaws.com',
];
const uploadTag = 'batch-job:upload';
const filesOfBuckets = ({ objects }) => ({
    Sid: 'FilesOfBuckets',
    Resource: [objects],
    Condition: { StringEquals: { [`s3:RequestObjectTag/${uploadTag}`]: 'true' } },
});
const newTemplates = ({ templates }) => ({
    Sid: 'NewTemplates',
    Resource: [templates],
    Condition: { Null: { 's3:if-none-match': 'false' } },
});
const jobsOfPreviews = ({ jobs, previewMachines }) => ({
    Sid: 'JobsOfPreviews',
    Resource: [jobs],
    Condition: { StringLike: { [`aws:ResourceTag/${_job_address_js__WEBPACK_IMPORTED_MODULE_0__/* .machineTag */ .w2}`]: previewMachines } },
});
const ofRecords = ({ records }) => records.includes('*')
    ? {}
    : { 'ForAllValues:StringLike': { 'route53:ChangeResourceRecordSetsNormalizedRecordNames': records } };
const ofRuns = ({ services, jobLogs, events, stateMachineNames }) => {
    const ofBatch = (resource) => `arn:\${AWS::Partition}:batch:*:\${AWS::AccountId}:${resource}`;
    const stacks = { Sid: 'Stacks', Resource: services.cloudformation?.slice(0, 1) ?? [] };
    return {
        'cloudformation:DescribeStacks': stacks,
        'cloudformation:GetTemplate': stacks,
        'cloudformation:ListStackResources': stacks,
        'logs:GetLogEvents': { Sid: 'JobLogs', Resource: [jobLogs] },
        's3:PutObject': { Sid: 'Events', Resource: [events] },
        'batch:GetJobQueueSnapshot': { Sid: 'JobQueues', Resource: [ofBatch('job-queue/*')] },
        'batch:TerminateJob': {
            Sid: 'JobsOfRuns',
            Resource: [ofBatch('job/*')],
            Condition: { StringLike: { [`aws:ResourceTag/${_job_address_js__WEBPACK_IMPORTED_MODULE_0__/* .machineTag */ .w2}`]: stateMachineNames } },
        },
    };
};
const poolClusters = {
    Sid: 'ClustersOfPools',
    Resource: ['cluster/AWSBatch-*', 'container-instance/AWSBatch-*/*'].map((resource) => `arn:\${AWS::Partition}:ecs:*:\${AWS::AccountId}:${resource}`),
};
const ofFaults = ({ bootstrapRoles, linkedRoles }) => ({
    'iam:GetRole': { Sid: 'Roles', Resource: [bootstrapRoles, linkedRoles] },
    'iam:SimulatePrincipalPolicy': { Sid: 'RolesOfBootstrap', Resource: [bootstrapRoles] },
    'ecs:ListContainerInstances': poolClusters,
    'ecs:DescribeContainerInstances': poolClusters,
});
const specialScopes = (arns, purpose) => {
    const code = { Sid: 'Code', Resource: [arns.functionCode] };
    const both = { Sid: 'Artifacts', Resource: [arns.templates, arns.functionCode] };
    const deployments = { Sid: 'Deployments', Resource: [arns.deployments] };
    const all = { Sid: 'Artifacts', Resource: [...both.Resource, arns.deployments] };
    const artifacts = { deploy: all, cloudformation: both, push: code, destroy: deployments }[purpose] ?? {
        Sid: 'Templates',
        Resource: [arns.templates],
    };
    const emptied = { Sid: 'ObjectsOfEmptiedBuckets', Resource: arns.emptiedBuckets.map((bucket) => `${bucket}/*`) };
    const deleted = { Sid: 'DeletedObjects', Resource: [...emptied.Resource, arns.deployments] };
    const mappings = {
        Sid: 'MappingsOfTriggers',
        Resource: '*',
        Condition: { ArnLike: { 'lambda:FunctionArn': arns.functions } },
    };
    const filters = { Sid: 'FiltersOfLogs', Resource: [arns.logGroups] };
    const consumers = { Sid: 'ConsumersOfTriggers', Resource: [arns.consumers] };
    const streams = { Sid: 'ConsumersOfStreams', Resource: [arns.streams] };
    const streamTags = { Sid: 'StreamTags', Resource: [...(arns.services.kinesis ?? []), arns.consumers] };
    const distributions = { Sid: 'Distributions', Resource: ['arn:${AWS::Partition}:cloudfront::*:distribution/*'] };
    const subscriptions = { Sid: 'Subscriptions', Resource: [arns.topics] };
    return {
        'logs:PutSubscriptionFilter': filters,
        'logs:DeleteSubscriptionFilter': filters,
        'logs:DescribeSubscriptionFilters': filters,
        'kinesis:DeregisterStreamConsumer': consumers,
        'kinesis:DescribeStreamConsumer': consumers,
        'kinesis:ListTagsForResource': streamTags,
        'kinesis:TagResource': streamTags,
        'kinesis:UntagResource': streamTags,
        'kinesis:ListStreamConsumers': streams,
        'kinesis:RegisterStreamConsumer': streams,
        ...(purpose === 'push' ? { 's3:ListBucket': { Sid: 'Bucket', Resource: [arns.artifacts] } } : {}),
        's3:GetObject': artifacts,
        's3:GetObjectVersion': artifacts,
        's3:PutObject': purpose === 'plan' ? newTemplates(arns) : artifacts,
        's3:DeleteObject': purpose === 'deploy' ? deployments : deleted,
        's3:DeleteObjectVersion': emptied,
        's3:ListBucketVersions': { Sid: 'EmptiedBuckets', Resource: arns.emptiedBuckets },
        's3:PutObjectTagging': filesOfBuckets(arns),
        ...(purpose === 'read' || purpose === 'run' ? ofRuns(arns) : { 'batch:TerminateJob': jobsOfPreviews(arns) }),
        's3:GetBucketNotification': {
            Sid: 'NotificationsOfBuckets',
            Resource: ['arn:${AWS::Partition}:s3:::*'],
            Condition: { StringEquals: { 'aws:ResourceAccount': '${AWS::AccountId}' } },
        },
        'cloudfront:UpdateDistribution': distributions,
        'route53:ChangeResourceRecordSets': {
            Sid: 'Records',
            Resource: ['arn:${AWS::Partition}:route53:::hostedzone/*'],
            Condition: {
                'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME'] },
                ...ofRecords(arns),
            },
        },
        ...Object.fromEntries(['AssociateWebACL', 'DisassociateWebACL', 'GetWebACL', 'GetWebACLForResource'].map((name) => [
            `wafv2:${name}`,
            { Sid: 'Firewalls', Resource: arns.guarded },
        ])),
        'lambda:CreateEventSourceMapping': mappings,
        'lambda:UpdateEventSourceMapping': mappings,
        'lambda:DeleteEventSourceMapping': mappings,
        'codedeploy:GetDeploymentConfig': { Sid: 'Reads', Resource: '*' },
        'servicediscovery:GetOperation': { Sid: 'Reads', Resource: '*' },
        'lambda:GetLayerVersion': { Sid: 'Layers', Resource: [arns.layers] },
        'sqs:GetQueueAttributes': { Sid: 'Queues', Resource: [arns.queues] },
        'secretsmanager:DescribeSecret': { Sid: 'Secrets', Resource: [arns.secrets] },
        ...(purpose === 'doctor' ? ofFaults(arns) : {}),
        'sns:GetSubscriptionAttributes': subscriptions,
        'sns:SetSubscriptionAttributes': subscriptions,
        'sns:Subscribe': subscriptions,
        'sns:Unsubscribe': subscriptions,
        'iam:PassRole': {
            Sid: 'PassRole',
            Resource: arns.passed,
            Condition: { StringEquals: { [passedToKey]: passedTo } },
        },
        'iam:CreateServiceLinkedRole': {
            Sid: 'ServiceLinkedRoles',
            Resource: ['arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/*'],
            Condition: { StringEquals: { 'iam:AWSServiceName': linkedServices } },
        },
    };
};


/***/ }),

/***/ 67803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ folderWord),
/* harmony export */   p: () => (/* binding */ workflowVariables)
/* harmony export */ });
const folderWord = (folder) => folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
const workflowVariables = (folder) => {
    const word = folderWord(folder).toUpperCase().replaceAll('-', '_');
    const named = (name) => (word === '' ? name : `${name}_${word}`);
    return {
        region: named('AWS_REGION'),
        deploy: named('BATCH_JOB_ROLE_ARN'),
        cloudformation: named('BATCH_JOB_CLOUDFORMATION_ROLE_ARN'),
        push: named('BATCH_JOB_PUSH_ROLE_ARN'),
        previewPush: named('BATCH_JOB_PREVIEW_PUSH_ROLE_ARN'),
        plan: named('BATCH_JOB_PLAN_ROLE_ARN'),
        drift: named('BATCH_JOB_DRIFT_ROLE_ARN'),
    };
};


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LeftOperation)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class LeftOperation extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    constructor(stack) {
        super({
            code: 'stack/left',
            message: `closed while deploying: the operation on ${stack} goes on in AWS, and this run no longer follows it.`,
            hint: 'The run of the closed pull request waits for the operation, and deletes the stack.',
        });
    }
}


/***/ }),

/***/ 36682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ consolePage),
/* harmony export */   a: () => (/* binding */ outputsDocument)
/* harmony export */ });
const consoles = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const consolePage = (arn, path) => {
    const [, partition = '', , region = ''] = arn.split(':');
    const host = consoles[partition];
    return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};
const stackPage = (id) => consolePage(id, (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`);
const machinePage = (arn) => consolePage(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);
const compare = (a, b) => {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};
const outputsDocument = (stackId, outputs, params) => {
    const known = new Set(params.map(({ output }) => output));
    const resources = {};
    const links = { stack: stackPage(stackId) };
    const byName = (a, b) => compare(a.resource, b.resource) || compare(a.param, b.param);
    for (const { resource, param, output } of [...params].sort(byName)) {
        const value = outputs[output];
        if (value === undefined)
            continue;
        resources[resource] = { ...resources[resource], [param]: value };
        if (/^arn:[^:]+:states:[^:]+:[^:]+:stateMachine:/.test(value))
            links[resource] ??= machinePage(value);
    }
    const own = Object.entries(outputs).filter(([name]) => !known.has(name));
    return {
        version: 1,
        resources,
        stack: Object.fromEntries(own.sort(([a], [b]) => compare(a, b))),
        links: Object.fromEntries(Object.entries(links).filter((entry) => !!entry[1])),
    };
};


/***/ }),

/***/ 12248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Xy: () => (/* binding */ settingsOfConfig),
/* harmony export */   xJ: () => (/* binding */ settingsToSend)
/* harmony export */ });
/* harmony import */ var _stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39163);

const written = (settings) => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
const settingsOfConfig = ({ terminationProtection, cloudformationRoleArn: cloudformationRole, triggerRollbackOnAlarms: rollbackAlarms, monitoringTimeAfterDeploymentInMinutes: monitoringMinutes, disableAutoRollback, publishEventsToArn: notificationArns, } = {}, { preview }) => {
    const rollback = disableAutoRollback === undefined ? undefined : !disableAutoRollback;
    const ofStages = preview ? {} : { terminationProtection, rollbackAlarms, monitoringMinutes, notificationArns };
    return written({ cloudformationRole, rollback, ...ofStages });
};
const names = {
    cloudformationRole: ['cloudformation-role-arn', 'cloudformationRoleArn'],
    terminationProtection: ['termination-protection', 'terminationProtection'],
    rollback: ['rollback', 'disableAutoRollback'],
};
const settle = (ofConfig, ofInputs) => ({
    settings: { ...ofConfig, ...written(ofInputs) },
    notes: Object.entries(names).flatMap(([name, [input, key]]) => {
        const [there, given] = [ofConfig, ofInputs].map((one) => one[name]);
        return there === undefined || given === undefined || there === given
            ? []
            : [`The input ${input} is ${given}, and deploymentConfig.${key} says otherwise: the input holds.`];
    }),
});
const alarmArn = (alarm, region, account) => alarm.startsWith('arn:') ? alarm : `arn:${(0,_stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).name}:cloudwatch:${region}:${account}:alarm:${alarm}`;
const settingsToSend = ({ cloudformationRole, rollback, express, rollbackAlarms, monitoringMinutes, notificationArns }, { account, region }) => ({
    ...(cloudformationRole ? { roleArn: cloudformationRole } : {}),
    ...(rollback === false ? { rollback } : {}),
    ...(express ? { express } : {}),
    ...(rollbackAlarms === undefined && monitoringMinutes === undefined
        ? {}
        : {
            rollbackAlarms: {
                ...(rollbackAlarms && { arns: rollbackAlarms.map((alarm) => alarmArn(alarm, region, account)) }),
                ...(monitoringMinutes === undefined ? {} : { minutes: monitoringMinutes }),
            },
        }),
    ...(notificationArns === undefined ? {} : { notificationArns }),
});


/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statelessTypes)
/* harmony export */ });
const types = {
    'AWS::ApiGatewayV2': 'ApiMapping Authorizer Deployment Integration IntegrationResponse Model Route RouteResponse Stage',
    'AWS::ApplicationAutoScaling': 'ScalableTarget ScalingPolicy',
    'AWS::AutoScaling': 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
    'AWS::Batch': 'ConsumableResource JobDefinition SchedulingPolicy',
    'AWS::Budgets': 'Budget',
    'AWS::CertificateManager': 'Certificate',
    'AWS::Chatbot': 'MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
    'AWS::CloudFormation': 'WaitCondition WaitConditionHandle',
    'AWS::CloudFront': 'CachePolicy Function OriginAccessControl OriginRequestPolicy',
    'AWS::CloudWatch': 'Alarm AnomalyDetector CompositeAlarm Dashboard InsightRule MetricStream',
    'AWS::CodeDeploy': 'Application DeploymentConfig DeploymentGroup',
    'AWS::Cognito': 'UserPoolUICustomizationAttachment',
    'AWS::EC2': 'DHCPOptions EIPAssociation EgressOnlyInternetGateway FlowLog InternetGateway LaunchTemplate NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCGatewayAttachment VPCPeeringConnection VolumeAttachment',
    'AWS::ECS': 'Cluster ClusterCapacityProviderAssociations Service TaskDefinition',
    'AWS::EFS': 'AccessPoint MountTarget',
    'AWS::ElastiCache': 'ParameterGroup SubnetGroup',
    'AWS::ElasticLoadBalancingV2': 'Listener ListenerCertificate ListenerRule TargetGroup',
    'AWS::Events': 'EventBusPolicy Rule',
    'AWS::IAM': 'InstanceProfile ManagedPolicy Policy Role RolePolicy',
    'AWS::IoT': 'TopicRule',
    'AWS::KMS': 'Alias',
    'AWS::Kinesis': 'ResourcePolicy StreamConsumer',
    'AWS::Lambda': 'Alias CodeSigningConfig EventInvokeConfig Function LayerVersion LayerVersionPermission Permission Version',
    'AWS::Logs': 'MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter',
    'MongoDB::Atlas': 'DatabaseUser ProjectIpAccessList',
    'AWS::RDS': 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription OptionGroup',
    'AWS::ResourceGroups': 'Group',
    'AWS::Route53': 'RecordSet',
    'AWS::S3': 'BucketPolicy',
    'AWS::SNS': 'Subscription TopicInlinePolicy TopicPolicy',
    'AWS::SQS': 'QueueInlinePolicy QueuePolicy',
    'AWS::Scheduler': 'Schedule ScheduleGroup',
    'AWS::SecretsManager': 'ResourcePolicy RotationSchedule SecretTargetAttachment',
    'AWS::ServiceDiscovery': 'Instance PrivateDnsNamespace Service',
    'AWS::WAFv2': 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
};
const statelessTypes = new Set(Object.entries(types).flatMap(([service, names]) => names.split(' ').map((name) => `${service}::${name}`)));


/***/ }),

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ projectInArtifactBucket),
/* harmony export */   JV: () => (/* binding */ templateFolder),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   Vc: () => (/* binding */ artifactBucket),
/* harmony export */   iR: () => (/* binding */ deploymentFolder),
/* harmony export */   of: () => (/* binding */ artifactBucketOfStack)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);



const projectInArtifactBucket = (project) => {
    const name = project.toLowerCase();
    return name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name;
};
const beginning = (project) => `${projectInArtifactBucket(project)}-artifacts-`;
const artifactBucket = (project, account, region) => `${beginning(project)}${account}-${region}`;
const artifactBucketOfStack = (project) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(beginning(project), _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS, '-', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny);
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
const codeFolder = ({ preview }) => preview ? 'functions/preview' : 'functions';
const deploymentFolder = ({ project, stage }, region) => `deployments/${(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? 'preview/' : ''}${stage}/${region}.${project}`;


/***/ }),

/***/ 48108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ starterConfig),
/* harmony export */   OC: () => (/* binding */ modeline),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const starterConfig = (origin, project) => [`serviceName: ${yamlText(project)}`, '', 'resources:', jobsOf(origin, project).join('\n')].join('\n');
const modeline = (schema) => `# yaml-language-server: $schema=${schema}`;
const jobsOf = (origin, project) => {
    switch (origin.kind) {
        case 'dockerfiles': {
            const taken = new Set();
            return origin.found.map((one) => jobText(resourceName(wordOf(one.path, project), taken), dockerfile(one)));
        }
        case 'entry-file':
            return [jobText(resourceName(project, new Set()), entryFile(origin.path))];
        case 'no-dockerfile':
            return [jobText(resourceName(project, new Set()), dockerfile({ path: 'Dockerfile', context: '.' }))];
        case 'nothing':
            return [jobText('hello', example)];
    }
};
const wordOf = (path, project) => {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).replace(/^Dockerfile\.?|\.Dockerfile$/g, '');
    return name || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)).replace(/^\.$/, '') || project;
};
const resourceName = (word, taken) => {
    const joined = word
        .split(/[^A-Za-z0-9]+/)
        .filter(Boolean)
        .map((part, index) => (index === 0 ? part.charAt(0).toLowerCase() : part.charAt(0).toUpperCase()) + part.slice(1))
        .join('');
    const name = (/^[A-Za-z]/.test(joined) ? joined : `job${joined}`).slice(0, 40);
    for (let count = 1;; count++) {
        const one = count === 1 ? name : `${name}${count}`;
        if (taken.has(one.toLowerCase()))
            continue;
        taken.add(one.toLowerCase());
        return one;
    }
};
const dockerfile = ({ path, context }) => [
    'type: custom-dockerfile',
    'properties:',
    `  buildContextPath: ${yamlText(context)} # the folder that COPY reads from`,
    `  dockerfilePath: ${yamlText(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(context, path))} # relative to that folder`,
];
const entryFile = (path) => [
    'type: stacktape-image-buildpack',
    'properties:',
    `  entryfilePath: ${yamlText(path)}`,
];
const example = [
    '# Runs an image that somebody else publishes. To build your own: custom-dockerfile, stacktape-image-buildpack.',
    'type: prebuilt-image',
    'properties:',
    '  image: public.ecr.aws/docker/library/busybox:stable',
    `  command: [sh, -c, 'echo "started by $STP_TRIGGER_EVENT_DATA"']`,
];
const jobText = (name, packaging) => `  ${name}:
    type: batch-job
    properties:
      container:
        packaging:
${packaging.map((line) => `          ${line}\n`).join('')}      resources:
        cpu: 1
        memory: 1800 # MiB
      timeout: 3600 # seconds
      retryConfig:
        attempts: 2
      # Nothing starts the job by itself. Without the "# " it would start every day at 04:00 UTC:
      # events:
      #   - type: schedule
      #     properties:
      #       scheduleRate: cron(0 4 * * ? *)
`;
const yamlText = (text) => text === '.' || (/^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text))
    ? text
    : JSON.stringify(text);


/***/ }),

/***/ 46442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath),
/* harmony export */   l: () => (/* binding */ starterWorkflow)
/* harmony export */ });
/* harmony import */ var _permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67803);
/* harmony import */ var _starter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);


const workflowPath = (folder) => `.github/workflows/${['batch-jobs', (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .folderWord */ .X)(folder)].filter(Boolean).join('-')}.yml`;
const withoutExpressions = (text) => text.replaceAll('${{', "${{ '${{' }}");
const planRole = (variable) => `\${{ github.event.pull_request.head.repo.full_name == github.repository && vars.${variable} || '' }}`;
const branchPattern = (branch) => branch.replaceAll(/[\\*?+[\]]|^!/g, '\\$&');
const keptPlan = (folder) => `      - name: Keep the plan, which the deploy compares its change with
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: batch-job-plan-production
          path: ${(0,_starter_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(withoutExpressions(`${folder === '.' ? '' : `${folder}/`}.batch-job/plan.json`))}
          include-hidden-files: true
`;
const explained = {
    '$/': '$/ is this repository at the commit that runs; a runner of your own must be 2.336.0 or newer.',
    './': './ is the checkout of the step before.',
};
const starterWorkflow = ({ uses, folder, branch, ownRunners = false, takesGit = false, }) => {
    const variables = (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowVariables */ .p)(folder);
    const group = ['batch-jobs', (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .folderWord */ .X)(folder)].filter(Boolean).join('-');
    const runner = ownRunners
        ? '[self-hosted, linux, x64] # with Docker, and of version 2.327.1 or newer'
        : 'ubuntu-24.04';
    const history = takesGit ? '          fetch-depth: 0 # a Dockerfile takes .git\n' : '';
    const ours = (command) => [
        ...Object.entries(explained).flatMap(([start, line]) => (uses.startsWith(start) ? [`        # ${line}`] : [])),
        `        uses: ${uses}`,
        '        with:',
        `          command: ${command}`,
        '          stage: production',
        `          aws-region: \${{ vars.${variables.region} }}`,
        ...(folder === '.' ? [] : [`          working-directory: ${(0,_starter_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(withoutExpressions(folder))}`]),
    ].join('\n');
    return `name: ${folder === '.' ? 'Batch jobs' : (0,_starter_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(`Batch jobs of ${folder}`)}

on:
  pull_request:
  push:
    branches: [${(0,_starter_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(branchPattern(branch))}]

permissions: {}

jobs:
  plan:
    name: Plan
    if: github.event_name == 'pull_request'
    runs-on: ${runner}
    timeout-minutes: 30
    concurrency:
      group: ${group}-plan-\${{ github.ref }}
      cancel-in-progress: true
    permissions:
      actions: read # whose comment it is
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
      pull-requests: write # the comment
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # without a role, a plan compares with the base branch
          persist-credentials: false
      - name: Plan, and say it in the pull request
${ours('plan')}
          # Without this variable, and in a pull request of a fork, the plan compares with the base branch.
          role-to-assume: ${planRole(variables.plan)}
${ownRunners ? '' : keptPlan(folder)}
  deploy:
    name: Deploy to production
    if: github.event_name == 'push'
    runs-on: ${runner}
    timeout-minutes: 60
    environment: production
    concurrency:
      group: ${group}-production
      cancel-in-progress: false
    permissions:
      actions: read # the plan that was reviewed
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
      pull-requests: read # the comment that shows it
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
${history}          persist-credentials: false
      - name: Build the images that are missing, and deploy
${ours('deploy')}
          role-to-assume: \${{ vars.${variables.deploy} }}
          cloudformation-role-arn: \${{ vars.${variables.cloudformation} }}
`;
};


/***/ })

};
