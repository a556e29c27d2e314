export const id = 1291;
export const ids = [1291];
export const modules = {

/***/ 71291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap)
});

// EXTERNAL MODULE: ./lib/config/judge.js + 15 modules
var judge = __webpack_require__(15815);
// EXTERNAL MODULE: ./lib/config/project.js
var project = __webpack_require__(34663);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/evaluation/resolve.js + 30 modules
var resolve = __webpack_require__(48518);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(70273);
;// CONCATENATED MODULE: ./lib/permissions/handlers.js
const loadHandlers = async () => (await __webpack_require__.e(/* import() */ 2076).then(__webpack_require__.t.bind(__webpack_require__, 42076, 17))).default;
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
        for: ['deploy'],
        link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
    },
    {
        type: 'AWS::CloudFront::Distribution',
        actions: ['cloudfront:UpdateDistribution'],
        for: ['deploy', 'destroy'],
        link: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteDistribution.html',
    },
    {
        type: 'AWS::EC2::Subnet',
        actions: ['ec2:DescribeAccountAttributes', 'ec2:DescribeAvailabilityZones'],
        link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html',
    },
    {
        type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
        actions: [
            'elasticloadbalancing:AddListenerCertificates',
            'elasticloadbalancing:DescribeListenerCertificates',
            'elasticloadbalancing:RemoveListenerCertificates',
        ],
        for: ['deploy', 'destroy'],
        link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html',
    },
    {
        type: 'AWS::Kinesis::Stream',
        actions: ['kms:DescribeKey'],
        for: ['deploy'],
        link: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html',
    },
];
const unneeded = (type, property, ...actions) => ({
    type,
    property,
    actions,
});
const globalTable = 'AWS::DynamoDB::GlobalTable';
const withoutProperty = [
    unneeded('AWS::ApiGatewayV2::Api', 'BodyS3Location', 's3:*'),
    unneeded('AWS::ApiGatewayV2::Authorizer', 'AuthorizerCredentialsArn', 'iam:PassRole'),
    unneeded('AWS::ApiGatewayV2::Integration', 'CredentialsArn', 'iam:PassRole'),
    unneeded('AWS::CloudFront::Distribution', 'DistributionConfig.ConnectionMode', 'cloudfront:CreateConnectionGroup', 'cloudfront:GetConnectionGroup'),
    unneeded('AWS::CloudFront::Distribution', 'DistributionConfig.ContinuousDeploymentPolicyId', 'cloudfront:UpdateDistributionWithStagingConfig'),
    unneeded('AWS::CloudFront::Distribution', 'DistributionConfig.Origins.0.VpcOriginConfig', 'cloudfront:GetVpcOrigin'),
    unneeded('AWS::Cognito::UserPool', 'KeyConfiguration', 'kms:*'),
    unneeded('AWS::Cognito::UserPoolClient', 'AnalyticsConfiguration', 'iam:*'),
    unneeded('AWS::Cognito::UserPoolDomain', 'CustomDomainConfig', 'cloudfront:*', 'kms:*'),
    unneeded('AWS::Batch::ComputeEnvironment', 'EksConfiguration', 'eks:*'),
    unneeded('AWS::Batch::ComputeEnvironment', 'ComputeResources.CapacityTags', 'batch:SetCapacityTags'),
    unneeded(globalTable, 'Replicas.1', 'dynamodb:BatchWriteItem', 'dynamodb:CreateTableReplica', 'dynamodb:DeleteItem', 'dynamodb:DeleteTableReplica', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:Scan', 'dynamodb:UpdateItem'),
    unneeded(globalTable, 'Replicas.0.KinesisStreamSpecification', 'dynamodb:DescribeKinesisStreamingDestination', 'dynamodb:DisableKinesisStreamingDestination', 'dynamodb:EnableKinesisStreamingDestination', 'dynamodb:UpdateKinesisStreamingDestination', 'kinesis:*'),
    unneeded(globalTable, 'Replicas.0.ResourcePolicy', 'dynamodb:DeleteResourcePolicy', 'dynamodb:PutResourcePolicy'),
    unneeded(globalTable, 'SSESpecification', 'kms:*'),
    unneeded(globalTable, undefined, 'cloudwatch:PutMetricData', 'dynamodb:DescribeBackup', 'dynamodb:DescribeEndpoints', 'dynamodb:DescribeExport', 'dynamodb:DescribeGlobalTable', 'dynamodb:DescribeGlobalTableSettings', 'dynamodb:DescribeImport', 'dynamodb:DescribeLimits', 'dynamodb:DescribeReservedCapacity', 'dynamodb:DescribeReservedCapacityOfferings', 'dynamodb:DescribeStream'),
    unneeded('AWS::EC2::VPCGatewayAttachment', 'VpnGatewayId', 'ec2:AttachVpnGateway', 'ec2:DetachVpnGateway'),
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
    unneeded('AWS::Lambda::EventSourceMapping', 'KmsKeyArn', 'kms:*'),
    unneeded('AWS::Lambda::Function', 'KmsKeyArn', 'kms:*'),
    unneeded('AWS::Lambda::Function', 'FileSystemConfigs', 'elasticfilesystem:*', 's3files:*'),
    unneeded('AWS::Lambda::Function', 'CodeSigningConfigArn', 'lambda:GetCodeSigningConfig'),
    unneeded('AWS::Lambda::Function', 'CapacityProviderConfig', 'lambda:PassCapacityProvider'),
    unneeded('AWS::Logs::LogGroup', 'DataProtectionPolicy', 'firehose:*', 'logs:CreateLogDelivery'),
    unneeded('AWS::Logs::LogGroup', 'FieldIndexPolicies', 'logs:PutIndexPolicy', 'logs:DeleteIndexPolicy'),
    unneeded('AWS::Logs::LogGroup', 'ResourcePolicyDocument', 'logs:PutResourcePolicy', 'logs:DeleteResourcePolicy'),
    unneeded('AWS::S3::Bucket', 'MetadataTableConfiguration', 's3tables:*'),
    unneeded('AWS::S3::Bucket', 'MetadataConfiguration', 's3:CreateBucketMetadataTableConfiguration', 's3:DeleteBucketMetadataTableConfiguration', 's3:UpdateBucketMetadataAnnotationTableConfiguration', 's3:UpdateBucketMetadataInventoryTableConfiguration', 's3:UpdateBucketMetadataJournalTableConfiguration'),
    unneeded('AWS::S3::Bucket', undefined, 's3:DeleteObject', 's3:PutObjectAcl'),
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
const rollOut = ['plan', 'deploy'];
const handlersOf = {
    plan: [],
    deploy: ['create', 'read', 'update', 'delete', 'list', 'tagging'],
    push: [],
    destroy: ['delete'],
    drift: ['read'],
    causes: [],
};
const onlyReads = /^[a-z0-9-]+:(GET$|Get|List|Describe)/;
const handlerActions = ({ types }, names, policy = 'deploy') => {
    const found = [...names].flatMap((type) => {
        const listed = handlersOf[policy].flatMap((handler) => types[type]?.[handler]?.split(' ') ?? []);
        const more = supplements.filter((one) => one.type === type && (one.for ?? rollOut).includes(policy));
        const needed = listed.filter((action) => !isUnneeded(type, action) && (policy !== 'drift' || onlyReads.test(action)));
        return [...needed, ...more.flatMap(({ actions }) => actions)];
    });
    return [...new Set(found)].sort();
};

;// CONCATENATED MODULE: ./lib/permissions/own-calls.js
const always = ['plan', 'deploy', 'destroy'];
const own_calls_rollOut = ['plan', 'deploy'];
const looking = [...always, 'drift'];
const comparing = [...own_calls_rollOut, 'drift'];
const call = (action, policies, ...by) => ({
    action,
    for: policies,
    by,
});
const ownCalls = [
    call('sts:GetCallerIdentity', [...looking, 'push'], 'GetCallerIdentity'),
    call('cloudformation:DescribeStacks', looking, 'DescribeStacks'),
    call('cloudformation:DescribeStackEvents', looking, 'DescribeStackEvents'),
    call('cloudformation:DescribeEvents', always, 'DescribeEvents'),
    call('cloudformation:ListStackResources', looking, 'ListStackResources'),
    call('cloudformation:GetTemplate', looking, 'GetTemplate'),
    call('cloudformation:ValidateTemplate', own_calls_rollOut, 'ValidateTemplate'),
    call('cloudformation:ListChangeSets', own_calls_rollOut, 'ListChangeSets'),
    call('cloudformation:DescribeChangeSet', own_calls_rollOut, 'DescribeChangeSet'),
    call('cloudformation:CreateChangeSet', own_calls_rollOut, 'CreateChangeSet'),
    call('cloudformation:DeleteChangeSet', own_calls_rollOut, 'DeleteChangeSet'),
    call('cloudformation:DetectStackDrift', ['drift'], 'DetectStackDrift'),
    call('cloudformation:DetectStackResourceDrift', ['drift']),
    call('cloudformation:DescribeStackDriftDetectionStatus', ['drift'], 'DescribeStackDriftDetectionStatus'),
    call('cloudformation:DescribeStackResourceDrifts', ['drift'], 'DescribeStackResourceDrifts'),
    call('cloudformation:ExecuteChangeSet', ['deploy'], 'ExecuteChangeSet'),
    call('cloudformation:DeleteStack', ['deploy', 'destroy'], 'DeleteStack'),
    call('s3:ListBucket', own_calls_rollOut, 'HeadBucket'),
    call('s3:GetObject', own_calls_rollOut, 'HeadObject'),
    call('s3:PutObject', own_calls_rollOut, 'PutObject'),
    call('s3:PutObjectTagging', ['deploy'], 'PutObject'),
    call('s3:CreateBucket', ['deploy'], 'CreateBucket'),
    call('s3:PutBucketPublicAccessBlock', ['deploy'], 'PutPublicAccessBlock'),
    call('s3:PutEncryptionConfiguration', ['deploy'], 'PutBucketEncryption'),
    call('s3:PutLifecycleConfiguration', ['deploy'], 'PutBucketLifecycleConfiguration'),
    call('s3:ListBucketVersions', ['destroy'], 'ListObjectVersions'),
    call('s3:DeleteObject', ['destroy'], 'DeleteObjects'),
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
    call('batch:DescribeComputeEnvironments', comparing, 'DescribeComputeEnvironments'),
    call('batch:DescribeJobQueues', comparing, 'DescribeJobQueues'),
    call('batch:DescribeJobDefinitions', looking, 'DescribeJobDefinitions'),
    call('batch:DeregisterJobDefinition', ['deploy', 'destroy'], 'DeregisterJobDefinition'),
    call('batch:ListJobs', looking, 'ListJobs'),
    call('batch:DescribeJobs', own_calls_rollOut, 'DescribeJobs'),
    call('states:ListExecutions', looking, 'ListExecutions'),
    call('states:DescribeStateMachineForExecution', comparing, 'DescribeStateMachineForExecution'),
    call('states:StopExecution', ['destroy'], 'StopExecution'),
    call('sqs:GetQueueAttributes', looking, 'GetQueueAttributes'),
    call('secretsmanager:DescribeSecret', comparing, 'DescribeSecret'),
    call('ssm:GetParameters', comparing, 'GetParameters'),
    call('ssm:DescribeParameters', comparing, 'DescribeParameters'),
    call('ec2:DescribeAvailabilityZones', own_calls_rollOut),
    call('ec2:DescribeInstanceTypeOfferings', own_calls_rollOut),
    call('ec2:DescribeVpcs', own_calls_rollOut),
    call('ec2:DescribeInternetGateways', own_calls_rollOut),
    call('servicequotas:GetServiceQuota', own_calls_rollOut),
    call('ecr:GetAuthorizationToken', ['push'], 'GetAuthorizationToken'),
    call('ecr:DescribeRepositories', ['push'], 'DescribeRepositories'),
    call('ecr:CreateRepository', ['push'], 'CreateRepository'),
    call('ecr:PutImageTagMutability', ['push'], 'PutImageTagMutability'),
    call('ecr:BatchGetImage', [...comparing, 'push'], 'BatchGetImage'),
    call('ecr:BatchCheckLayerAvailability', ['push']),
    call('ecr:InitiateLayerUpload', ['push']),
    call('ecr:UploadLayerPart', ['push']),
    call('ecr:CompleteLayerUpload', ['push']),
    call('ecr:PutImage', ['push']),
];
const ownActions = (policy) => ownCalls.filter((one) => one.for.includes(policy)).map(({ action }) => action);

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
    edgeFunction: 25,
    stateMachine: 33,
    jobDefinition: 57,
    consumer: 57,
    bus: 121,
    generated: 20,
};
const projectArns = (project) => {
    const lower = project.toLowerCase();
    const generated = beginning(project, kept.generated);
    const machines = beginning(project, kept.stateMachine);
    const artifacts = bucket((0,artifact_bucket/* artifactBucket */.Vc)(project, '${AWS::AccountId}', '*'));
    const roles = [iam(`role/batch-job/${project}/*`), iam(`instance-profile/batch-job/${project}/*`)];
    const repository = (0,image_repositories/* imageRepository */.a)({ project, preview: false });
    return {
        services: {
            'application-autoscaling': [arn('application-autoscaling', 'scalable-target/*')],
            apigateway: ['/apis', '/apis/*', '/tags/*'].map((path) => `arn:\${AWS::Partition}:apigateway:*::${path}`),
            batch: [
                arn('batch', 'compute-environment/*'),
                arn('batch', 'job-queue/*'),
                arn('batch', `job-definition/${beginning(project, kept.jobDefinition)}`),
            ],
            cloudfront: [
                global('cloudfront', 'distribution/*'),
                global('cloudfront', 'origin-access-control/*'),
                global('cloudfront', `function/${beginning(project, kept.edgeFunction)}`),
            ],
            cloudwatch: [arn('cloudwatch', `alarm:${generated}`)],
            cloudformation: [arn('cloudformation', `stack/${project}-*/*`), arn('cloudformation', 'changeSet/*')],
            'cognito-idp': [arn('cognito-idp', 'userpool/*')],
            ec2: [arn('ec2', '*/*')],
            ecr: [arn('ecr', `repository/${repository}`), arn('ecr', `repository/${repository}/*`)],
            dynamodb: [arn('dynamodb', `table/${generated}`)],
            elasticloadbalancing: [arn('elasticloadbalancing', '*/*')],
            events: [
                arn('events', `rule/${generated}`),
                arn('events', `rule/*/${generated}`),
                arn('events', `event-bus/${beginning(project, kept.bus)}`),
                arn('events', 'event-bus/aws.partner/*'),
                arn('events', `archive/${generated}`),
            ],
            iam: roles,
            kinesis: [arn('kinesis', `stream/${generated}`)],
            lambda: [arn('lambda', `function:${generated}`), arn('lambda', 'event-source-mapping:*')],
            logs: [arn('logs', `log-group:${generated}`), arn('logs', `log-group:/aws/vendedlogs/${project}-*`)],
            scheduler: [arn('scheduler', `schedule/default/${generated}`)],
            s3: [bucket(beginning(lower, kept.bucket)), artifacts],
            secretsmanager: [arn('secretsmanager', 'secret:*')],
            sns: [arn('sns', generated)],
            sqs: [arn('sqs', generated)],
            ssm: [arn('ssm', `parameter/${project}/*`)],
            states: [arn('states', `stateMachine:${machines}`), arn('states', `execution:${machines}:*`)],
        },
        topics: `arn:\${AWS::Partition}:sns:*:*:*`,
        queues: `arn:\${AWS::Partition}:sqs:*:*:*`,
        functions: arn('lambda', `function:${generated}`),
        logGroups: arn('logs', 'log-group:*'),
        streams: arn('kinesis', 'stream/*'),
        consumers: arn('kinesis', `stream/*/consumer/${beginning(project, kept.consumer)}`),
        passed: roles,
        objects: `${bucket(beginning(lower, kept.bucket))}/*`,
        templates: `${artifacts}/templates/*`,
        functionCode: `${artifacts}/functions/*`,
        layers: 'arn:${AWS::Partition}:lambda:*:*:layer:*',
        emptiedBuckets: [bucket(`${lower}-pr-*`), bucket(`${beginning(lower, kept.bucket)}-${event_bucket/* eventBucketSuffix */.OM}-*`)],
    };
};

;// CONCATENATED MODULE: ./lib/permissions/policies.js




const passedTo = [
    'batch.amazonaws.com',
    'cognito-idp.amazonaws.com',
    'ec2.amazonaws.com',
    'ec2.amazonaws.com.cn',
    'ecs-tasks.amazonaws.com',
    'lambda.amazonaws.com',
    'scheduler.amazonaws.com',
    'states.amazonaws.com',
];
const linkedServices = [
    'autoscaling.amazonaws.com',
    'batch.amazonaws.com',
    'dynamodb.application-autoscaling.amazonaws.com',
    'ecs.amazonaws.com',
    'elasticloadbalancing.amazonaws.com',
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
const withUploads = (statements, arns) => {
    const files = filesOfBuckets(arns);
    const uploaded = {
        Sid: 'UploadedFiles',
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: [arns.objects],
        Condition: { StringEquals: { [`s3:ExistingObjectTag/${uploadTag}`]: 'true' } },
    };
    return statements.flatMap((statement) => statement.Sid === files.Sid
        ? [{ ...statement, Action: ['s3:PutObject', ...statement.Action] }, uploaded]
        : [statement]);
};
const special = (arns, purpose) => {
    const artifacts = purpose === 'deploy'
        ? { Sid: 'Artifacts', Resource: [arns.templates, arns.functionCode] }
        : { Sid: 'Templates', Resource: [arns.templates] };
    const emptied = { Sid: 'ObjectsOfEmptiedBuckets', Resource: arns.emptiedBuckets.map((bucket) => `${bucket}/*`) };
    const mappings = {
        Sid: 'MappingsOfTriggers',
        Resource: '*',
        Condition: { ArnLike: { 'lambda:FunctionArn': arns.functions } },
    };
    const filters = { Sid: 'FiltersOfLogs', Resource: [arns.logGroups] };
    const consumers = { Sid: 'ConsumersOfTriggers', Resource: [arns.consumers] };
    const streams = { Sid: 'ConsumersOfStreams', Resource: [arns.streams] };
    const streamTags = { Sid: 'StreamTags', Resource: [...(arns.services.kinesis ?? []), arns.consumers] };
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
        's3:GetObject': artifacts,
        's3:GetObjectVersion': artifacts,
        's3:PutObject': artifacts,
        's3:DeleteObject': emptied,
        's3:DeleteObjectVersion': emptied,
        's3:ListBucketVersions': { Sid: 'EmptiedBuckets', Resource: arns.emptiedBuckets },
        's3:PutObjectTagging': filesOfBuckets(arns),
        's3:GetBucketNotification': {
            Sid: 'NotificationsOfBuckets',
            Resource: ['arn:${AWS::Partition}:s3:::*'],
            Condition: { StringEquals: { 'aws:ResourceAccount': '${AWS::AccountId}' } },
        },
        'lambda:CreateEventSourceMapping': mappings,
        'lambda:UpdateEventSourceMapping': mappings,
        'lambda:DeleteEventSourceMapping': mappings,
        'lambda:GetLayerVersion': { Sid: 'Layers', Resource: [arns.layers] },
        ...(purpose === 'destroy' ? {} : { 'sqs:GetQueueAttributes': { Sid: 'Queues', Resource: [arns.queues] } }),
        'sns:GetSubscriptionAttributes': subscriptions,
        'sns:SetSubscriptionAttributes': subscriptions,
        'sns:Subscribe': subscriptions,
        'sns:Unsubscribe': subscriptions,
        'iam:PassRole': {
            Sid: 'PassRole',
            Resource: arns.passed,
            Condition: { StringEquals: { 'iam:PassedToService': passedTo } },
        },
        'iam:CreateServiceLinkedRole': {
            Sid: 'ServiceLinkedRoles',
            Resource: ['arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/*'],
            Condition: { StringEquals: { 'iam:AWSServiceName': linkedServices } },
        },
    };
};
const serviceOf = (action) => action.slice(0, action.indexOf(':'));
const sidOf = (service) => service.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const statementsOf = (actions, purpose, arns, table) => {
    const exceptions = special(arns, purpose);
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
const dataServices = ['application-autoscaling', 'dynamodb', 'kinesis', 'kms'];
const partsOfDeploy = {
    'deploy-buckets': ['s3'],
    'deploy-compute': ['batch', 'ec2', 'elasticloadbalancing'],
    'deploy-data': dataServices,
    'deploy-access': ['apigateway', 'cloudfront', 'cognito-idp'],
    'deploy-functions': ['cloudwatch', 'events', 'lambda', 'logs', 'scheduler', 'sns', 'sqs', 'states'],
};
const partsOfDestroy = {
    'destroy-data': [...dataServices, 'cloudwatch', 's3', 'sns', 'sqs'],
    'destroy-network': ['cloudfront', 'ec2', 'elasticloadbalancing'],
};
const partsOfDrift = {
    'drift-reads': [
        'apigateway',
        'cloudfront',
        'cognito-idp',
        'dynamodb',
        'ec2',
        'elasticloadbalancing',
        'kinesis',
        's3',
    ],
};
const projectPolicies = (project, table) => {
    const arns = projectArns(project);
    const types = Object.keys(table.types);
    const policy = (name, purpose, actions) => ({
        name,
        for: purpose,
        document: { Version: '2012-10-17', Statement: withUploads(statementsOf(actions, purpose, arns, table), arns) },
    });
    const needed = (purpose) => [
        ...ownActions(purpose),
        ...(purpose === 'push' ? [] : handlerActions(table, types, purpose)),
    ];
    const divided = (first, purpose, parts) => {
        const actions = needed(purpose);
        const partOf = (action) => Object.keys(parts).find((name) => parts[name]?.includes(serviceOf(action))) ?? first;
        return [first, ...Object.keys(parts)].map((name) => policy(name, purpose, actions.filter((action) => partOf(action) === name)));
    };
    return [
        policy('plan', 'plan', needed('plan')),
        ...divided('deploy-stack', 'deploy', partsOfDeploy),
        policy('push', 'push', needed('push')),
        ...divided('destroy', 'destroy', partsOfDestroy),
        ...divided('drift', 'drift', partsOfDrift),
        policy('drift-causes', 'causes', needed('causes')),
    ];
};
const policyText = (document, partition, account) => jsonText(document).replaceAll('${AWS::Partition}', partition).replaceAll('${AWS::AccountId}', account);

;// CONCATENATED MODULE: ./lib/permissions/bootstrap-template.js



const workflowRoleName = (project, role) => {
    const short = project.length > 40 ? `${project.slice(0, 33)}-${(0,canonical/* shortHash */.BC)(project, 6)}` : project;
    return `batch-job-${short}-${role}`;
};
const bootstrapStack = (project) => `batch-job-bootstrap-${project}`;
const issuer = 'token.actions.githubusercontent.com';
const ref = (name) => ({ Ref: name });
const join = (...parts) => ({ 'Fn::Join': ['', parts] });
const unlessEmpty = (condition, value) => ({ 'Fn::If': [condition, value, ref('AWS::NoValue')] });
const repositoryPart = (index) => ({ 'Fn::Select': [index, { 'Fn::Split': ['/', ref('Repository')] }] });
const subjects = (...end) => [
    join('repo:', ref('Repository'), ':', ...end),
    join('repo:', repositoryPart(0), '@', ref('OwnerId'), '/', repositoryPart(1), '@', ref('RepositoryId'), ':', ...end),
];
const environmentSubjects = [
    ...subjects('environment:', ref('Environment')),
    ...['Environment2', 'Environment3'].flatMap((name) => subjects('environment:', ref(name)).map((subject) => unlessEmpty(`Has${name}`, subject))),
];
const trusted = {
    plan: subjects('pull_request'),
    push: [...environmentSubjects, ...subjects('ref:refs/heads/', ref('Branch'))],
    deploy: environmentSubjects,
};
const granted = {
    plan: ['plan'],
    push: ['push'],
    deploy: ['deploy', 'push', 'destroy'],
};
const trust = (subjectsOfRole) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Action: 'sts:AssumeRoleWithWebIdentity',
            Principal: { Federated: { 'Fn::If': ['CreateProvider', ref('OidcProvider'), ref('OidcProviderArn')] } },
            Condition: {
                StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: subjectsOfRole },
                StringEqualsIfExists: { [`${issuer}:repository_id`]: ref('RepositoryId') },
            },
        },
    ],
});
const bootstrap_template_text = (Description, more = {}) => ({
    Type: 'String',
    Description,
    ...more,
});
const oneName = { AllowedPattern: '[A-Za-z0-9._/-]*', ConstraintDescription: 'letters, digits and ._/-' };
const isOneName = (name) => new RegExp(`^${oneName.AllowedPattern}$`).test(name);
const parameters = ({ repository, environment, branch = 'main' }) => ({
    Repository: bootstrap_template_text('The GitHub repository, as owner/name in the case that GitHub shows.', {
        Default: repository,
        AllowedPattern: '[A-Za-z0-9._-]+/[A-Za-z0-9._-]+',
    }),
    OwnerId: bootstrap_template_text("The number of the repository's owner: gh api repos/OWNER/NAME --jq .owner.id", {
        AllowedPattern: '[0-9]+',
    }),
    RepositoryId: bootstrap_template_text('The number of the repository: gh api repos/OWNER/NAME --jq .id', { AllowedPattern: '[0-9]+' }),
    Environment: bootstrap_template_text('The GitHub environment whose jobs may deploy.', {
        ...oneName,
        Default: environment,
        AllowedPattern: '[A-Za-z0-9._/-]+',
    }),
    Environment2: bootstrap_template_text('Another environment whose jobs may deploy; empty for none.', { ...oneName, Default: '' }),
    Environment3: bootstrap_template_text('Another environment whose jobs may deploy; empty for none.', { ...oneName, Default: '' }),
    Branch: bootstrap_template_text('The branch whose jobs may push images without an environment.', {
        ...oneName,
        Default: isOneName(branch) ? branch : 'main',
    }),
    OidcProviderArn: bootstrap_template_text("The ARN of the account's OIDC provider of GitHub; empty to create it.", {
        Default: '',
        AllowedPattern: `(arn:[a-z-]+:iam::[0-9]{12}:oidc-provider/${issuer.replaceAll('.', '[.]')})?`,
    }),
    CreateArtifactBucket: bootstrap_template_text('false where deploy has made the bucket already.', {
        Default: 'true',
        AllowedValues: ['true', 'false'],
    }),
});
const isSet = (name) => ({ 'Fn::Not': [{ 'Fn::Equals': [ref(name), ''] }] });
const keep = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const idOf = (name) => name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
const filled = (resource) => {
    if (typeof resource !== 'string')
        return resource.map(filled);
    return resource.includes('${') ? { 'Fn::Sub': resource } : resource;
};
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
const bootstrapTemplate = (facts, table) => {
    const { project } = facts;
    const path = `/batch-job-bootstrap/${project}/`;
    const attached = Object.values(granted).flat();
    const policies = projectPolicies(project, table).filter((policy) => attached.includes(policy.for));
    const policyId = (name) => `${idOf(name)}Policy`;
    const roles = Object.keys(trusted);
    const policyResources = policies.map(({ name, document }) => [
        policyId(name),
        {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: {
                Description: `${name} of the batch jobs of ${project}`,
                Path: path,
                PolicyDocument: {
                    ...document,
                    Statement: document.Statement.map(({ Condition, ...statement }) => ({
                        ...statement,
                        Resource: filled(statement.Resource),
                        ...(Condition ? { Condition: conditionOf(Condition) } : {}),
                    })),
                },
            },
        },
    ]);
    const roleResources = roles.map((role) => [
        `${idOf(role)}Role`,
        {
            Type: 'AWS::IAM::Role',
            Properties: {
                RoleName: workflowRoleName(project, role),
                Path: path,
                Description: `Workflows of ${facts.repository} assume it for ${granted[role].join(', ')}.`,
                AssumeRolePolicyDocument: trust(trusted[role]),
                ManagedPolicyArns: policies
                    .filter((policy) => granted[role].includes(policy.for))
                    .map(({ name }) => ref(policyId(name))),
            },
        },
    ]);
    return {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `Roles by which GitHub Actions of ${facts.repository} plans and deploys the batch jobs of ${project}.`,
        Parameters: parameters(facts),
        Conditions: {
            CreateProvider: { 'Fn::Equals': [ref('OidcProviderArn'), ''] },
            CreateBucket: { 'Fn::Equals': [ref('CreateArtifactBucket'), 'true'] },
            HasEnvironment2: isSet('Environment2'),
            HasEnvironment3: isSet('Environment3'),
        },
        Resources: {
            OidcProvider: {
                Type: 'AWS::IAM::OIDCProvider',
                Condition: 'CreateProvider',
                ...keep,
                Properties: { Url: `https://${issuer}`, ClientIdList: ['sts.amazonaws.com'] },
            },
            ArtifactBucket: artifacts(project),
            ...Object.fromEntries(policyResources),
            ...Object.fromEntries(roleResources),
        },
        Outputs: Object.fromEntries(roles.map((role) => [`${idOf(role)}RoleArn`, { Value: { 'Fn::GetAtt': [`${idOf(role)}Role`, 'Arn'] } }])),
    };
};
const conditionOf = (conditions) => Object.fromEntries(Object.entries(conditions).map(([operator, keys]) => [
    operator,
    Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, filled(value)])),
]));

;// CONCATENATED MODULE: ./lib/permissions/bootstrap-commands.js

const quoted = (word) => (/^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
const deployCommand = ({ project, repository, environment, file, region }) => {
    const github = (field) => `$(gh api repos/${repository} --jq ${field})`;
    const provider = "OpenIDConnectProviderList[?ends_with(Arn, ':oidc-provider/token.actions.githubusercontent.com')].Arn";
    return [
        'aws cloudformation deploy',
        `--stack-name ${bootstrapStack(project)}`,
        `--template-file ${quoted(file)}`,
        ...(region === undefined ? [] : [`--region ${region}`]),
        '--capabilities CAPABILITY_NAMED_IAM',
        '--parameter-overrides',
        `  "Repository=${github('.full_name')}"`,
        `  "OwnerId=${github('.owner.id')}"`,
        `  "RepositoryId=${github('.id')}"`,
        `  "Environment=${environment}"`,
        `  "OidcProviderArn=$(aws iam list-open-id-connect-providers --query "${provider}" --output text)"`,
    ].join(' \\\n  ');
};
const variableCommands = (facts) => {
    const { project, repository, environment, region, variables } = facts;
    const arn = (role) => `$(aws iam get-role --role-name ${workflowRoleName(project, role)} --query Role.Arn --output text)`;
    const set = (name, value, of = '') => `gh variable set ${name} --repo ${repository}${of} --body "${value}"`;
    return [
        `gh api --method PUT repos/${repository}/environments/${environment}`,
        set(variables.region, region ?? '$(aws configure get region)'),
        set(variables.plan, arn('plan')),
        set(variables.push, arn('push')),
        set(variables.deploy, arn('deploy'), ` --env ${environment}`),
    ];
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
const largestTemplate = 51_200;
const templateText = (template) => {
    const text = `${json_text_jsonText(template)}\n`;
    return Buffer.byteLength(text) <= largestTemplate ? text : `${JSON.stringify(template)}\n`;
};

// EXTERNAL MODULE: ./lib/permissions/workflow-variables.js
var workflow_variables = __webpack_require__(67803);
// EXTERNAL MODULE: ./lib/starter/workflow.js
var workflow = __webpack_require__(46442);
// EXTERNAL MODULE: ./lib/operations/compile/compile-request.js
var compile_request = __webpack_require__(25993);
// EXTERNAL MODULE: ./lib/operations/compile/read-config.js + 2 modules
var read_config = __webpack_require__(23609);
;// CONCATENATED MODULE: ./lib/operations/bootstrap-roles.js













const bootstrapFile = 'bootstrap.json';
const projectOf = async (world, request) => {
    const document = request.project === undefined ? await configIfAny(world) : undefined;
    const written = document?.value?.serviceName;
    const wrong = (0,judge/* judgeShape */.HV)({ serviceName: written }).filter(({ place }) => isAtServiceName(place));
    if (wrong.length > 0)
        throw new diagnostics_error/* DiagnosticsError */.H(wrong, document);
    const resolved = (0,resolve/* resolveDirectives */.J)({ serviceName: written }, (0,compile_request/* factsOf */.x)(request), new Map());
    const { serviceName } = (resolved.value ?? {});
    const { value, diagnostics } = (0,project/* projectName */.j)(request.project, serviceName, request);
    if (value === undefined || resolved.value === undefined)
        throw new diagnostics_error/* DiagnosticsError */.H([...resolved.diagnostics, ...diagnostics], document);
    return value;
};
const isAtServiceName = (place) => typeof place === 'object' && 'path' in place && place.path[0] === 'serviceName';
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
    const facts = { project, repository, environment: request.environment, ...(branch === undefined ? {} : { branch }) };
    const template = bootstrapTemplate(facts, await loadHandlers());
    const variables = (0,workflow_variables/* workflowVariables */.p)(request.folder);
    const commandFacts = { ...facts, file: `${world.output}/${bootstrapFile}`, region: request.givenRegion, variables };
    return {
        template: templateText(template),
        commands: [deployCommand(commandFacts), ...variableCommands(commandFacts)],
        note: `The variables that the commands set are those of ${(0,workflow/* workflowPath */.R)(request.folder)}, and take the place of older ones. A second project of the same folder needs other names, in the commands and in its workflow.`,
    };
};

;// CONCATENATED MODULE: ./lib/commands/bootstrap.js

const bootstrap = async (world, request) => {
    const { template, commands, note } = await bootstrapRoles(world, request);
    await world.write({ [bootstrapFile]: template });
    world.print(template, 'json');
    world.console.info(note);
    world.console.info('As an administrator of the account, with the AWS CLI and the GitHub CLI logged in:');
    for (const command of commands)
        for (const line of ['', ...command.split('\n')])
            world.console.info(line);
    return { diagnostics: [], located: undefined };
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
        push: named('BATCH_JOB_PUSH_ROLE_ARN'),
        plan: named('BATCH_JOB_PLAN_ROLE_ARN'),
    };
};


/***/ }),

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ templateFolder),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   Vc: () => (/* binding */ artifactBucket),
/* harmony export */   of: () => (/* binding */ artifactBucketOfStack)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);



const beginning = (project) => {
    const name = project.toLowerCase();
    return `${name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name}-artifacts-`;
};
const artifactBucket = (project, account, region) => `${beginning(project)}${account}-${region}`;
const artifactBucketOfStack = (project) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(beginning(project), _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS, '-', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny);
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
const codeFolder = ({ preview }) => preview ? 'functions/preview' : 'functions';


/***/ }),

/***/ 27220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   bU: () => (/* binding */ isPreview),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export rolePath */
const stackName = (project, stage) => `${project}-${stage}`;
const isPreview = (stage) => /^pr-[1-9][0-9]*$/.test(stage);
const rolePath = (project, stage) => isPreview(stage) ? `/batch-job/${project}/preview/${stage}/` : `/batch-job/${project}/${stage}/`;
const stageOf = (project, stage) => ({
    project,
    stage,
    stack: stackName(project, stage),
    preview: isPreview(stage),
    rolePath: rolePath(project, stage),
});


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
            return origin.paths.map((path) => jobText(resourceName(wordOf(path, project), taken), dockerfile(path)));
        }
        case 'entry-file':
            return [jobText(resourceName(project, new Set()), entryFile(origin.path))];
        case 'no-dockerfile':
            return [jobText(resourceName(project, new Set()), dockerfile('Dockerfile'))];
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
const dockerfile = (path) => [
    'type: custom-dockerfile',
    'properties:',
    `  buildContextPath: ${yamlText(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))} # the folder that COPY reads from`,
    `  dockerfilePath: ${yamlText(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))} # relative to that folder`,
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
const starterWorkflow = ({ uses, folder, branch }) => {
    const variables = (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowVariables */ .p)(folder);
    const group = ['batch-jobs', (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .folderWord */ .X)(folder)].filter(Boolean).join('-');
    const ours = (command) => [
        ...(uses.startsWith('$/')
            ? ['        # $/ is this repository at the commit that runs; a runner of your own must be 2.336.0 or newer.']
            : []),
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
    runs-on: ubuntu-24.04
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

  deploy:
    name: Deploy to production
    if: github.event_name == 'push'
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    environment: production
    concurrency:
      group: ${group}-production
      cancel-in-progress: false
    permissions:
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - name: Build the images that are missing, and deploy
${ours('deploy')}
          role-to-assume: \${{ vars.${variables.deploy} }}
`;
};


/***/ })

};
