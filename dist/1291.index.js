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
/** Loads the table, which only pages and `bootstrap` need. */
const loadHandlers = async () => (await __webpack_require__.e(/* import() */ 2076).then(__webpack_require__.t.bind(__webpack_require__, 42076, 17))).default;
/** Actions that the schemas lack. */
const supplements = [
    {
        // A template with Fn::GetAZs is not processed without them.
        type: 'AWS::EC2::Subnet',
        actions: ['ec2:DescribeAccountAttributes', 'ec2:DescribeAvailabilityZones'],
        link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html',
    },
    {
        // Whoever encrypts a stream with a key of the account describes the key.
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
/** Actions that the schemas name for properties which no template has, unless `overrides` add them. */
const withoutProperty = [
    unneeded('AWS::Batch::ComputeEnvironment', 'EksConfiguration', 'eks:*'),
    unneeded('AWS::Batch::ComputeEnvironment', 'ComputeResources.CapacityTags', 'batch:SetCapacityTags'),
    // A second region alone needs its items, which a deploy never reads or writes.
    unneeded(globalTable, 'Replicas.1', 'dynamodb:BatchWriteItem', 'dynamodb:CreateTableReplica', 'dynamodb:DeleteItem', 'dynamodb:DeleteTableReplica', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:Scan', 'dynamodb:UpdateItem'),
    unneeded(globalTable, 'Replicas.0.KinesisStreamSpecification', 'dynamodb:DescribeKinesisStreamingDestination', 'dynamodb:DisableKinesisStreamingDestination', 'dynamodb:EnableKinesisStreamingDestination', 'dynamodb:UpdateKinesisStreamingDestination', 'kinesis:*'),
    unneeded(globalTable, 'Replicas.0.ResourcePolicy', 'dynamodb:DeleteResourcePolicy', 'dynamodb:PutResourcePolicy'),
    unneeded(globalTable, 'SSESpecification', 'kms:*'),
    // The schema says `dynamodb:Describe*`; those that AWS's page of the type does not list:
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html
    unneeded(globalTable, undefined, 'cloudwatch:PutMetricData', 'dynamodb:DescribeBackup', 'dynamodb:DescribeEndpoints', 'dynamodb:DescribeExport', 'dynamodb:DescribeGlobalTable', 'dynamodb:DescribeGlobalTableSettings', 'dynamodb:DescribeImport', 'dynamodb:DescribeLimits', 'dynamodb:DescribeReservedCapacity', 'dynamodb:DescribeReservedCapacityOfferings', 'dynamodb:DescribeStream'),
    unneeded('AWS::EC2::VPCGatewayAttachment', 'VpnGatewayId', 'ec2:AttachVpnGateway', 'ec2:DetachVpnGateway'),
    unneeded('AWS::Events::Archive', 'KmsKeyIdentifier', 'kms:*'),
    unneeded('AWS::Events::EventBus', 'KmsKeyIdentifier', 'kms:*'),
    unneeded('AWS::Events::EventBus', 'Policy', 'events:PutPermission', 'events:RemovePermission'),
    unneeded('AWS::Kinesis::Stream', 'DesiredShardLevelMetrics', 'kinesis:DisableEnhancedMonitoring', 'kinesis:EnableEnhancedMonitoring'),
    unneeded('AWS::Kinesis::Stream', 'MaxRecordSizeInKiB', 'kinesis:UpdateMaxRecordSize'),
    unneeded('AWS::Kinesis::Stream', 'RecordDistributionStrategy', 'kinesis:UpdateStreamRecordDistributionStrategy'),
    unneeded('AWS::Kinesis::Stream', 'WarmThroughputMiBps', 'kinesis:UpdateStreamWarmThroughput'),
    unneeded('AWS::Lambda::EventSourceMapping', 'KmsKeyArn', 'kms:*'),
    unneeded('AWS::Lambda::Function', 'KmsKeyArn', 'kms:*'),
    unneeded('AWS::Lambda::Function', 'Code.S3Bucket', 's3:*'),
    unneeded('AWS::Lambda::Function', 'FileSystemConfigs', 'elasticfilesystem:*', 's3files:*'),
    unneeded('AWS::Lambda::Function', 'Layers', 'lambda:GetLayerVersion'),
    unneeded('AWS::Lambda::Function', 'CodeSigningConfigArn', 'lambda:GetCodeSigningConfig'),
    unneeded('AWS::Lambda::Function', 'CapacityProviderConfig', 'lambda:PassCapacityProvider'),
    unneeded('AWS::Logs::LogGroup', 'DataProtectionPolicy', 'firehose:*', 'logs:CreateLogDelivery'),
    unneeded('AWS::Logs::LogGroup', 'FieldIndexPolicies', 'logs:PutIndexPolicy', 'logs:DeleteIndexPolicy'),
    unneeded('AWS::Logs::LogGroup', 'ResourcePolicyDocument', 'logs:PutResourcePolicy', 'logs:DeleteResourcePolicy'),
    unneeded('AWS::S3::Bucket', 'MetadataTableConfiguration', 's3tables:*'),
    unneeded('AWS::S3::Bucket', 'MetadataConfiguration', 's3:CreateBucketMetadataTableConfiguration', 's3:DeleteBucketMetadataTableConfiguration', 's3:UpdateBucketMetadataAnnotationTableConfiguration', 's3:UpdateBucketMetadataInventoryTableConfiguration', 's3:UpdateBucketMetadataJournalTableConfiguration'),
    // CloudFormation makes buckets and changes no object.
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
/** Policies under which templates are processed. */
const rollOut = ['plan', 'deploy'];
/** Handlers by the policy that grants their actions. `plan` grants none: it reads what CloudFormation returns. */
const handlersOf = {
    plan: [],
    deploy: ['create', 'read', 'update', 'delete', 'list', 'tagging'],
    push: [],
    destroy: ['delete'],
};
/**
 * Returns the IAM actions that CloudFormation needs for resources of some types under a policy, sorted; none for a type
 * that the table lacks.
 */
const handlerActions = ({ types }, names, policy = 'deploy') => {
    const found = [...names].flatMap((type) => {
        const listed = handlersOf[policy].flatMap((handler) => types[type]?.[handler]?.split(' ') ?? []);
        const more = supplements.filter((one) => one.type === type && (one.for ?? rollOut).includes(policy));
        return [...listed.filter((action) => !isUnneeded(type, action)), ...more.flatMap(({ actions }) => actions)];
    });
    return [...new Set(found)].sort();
};

;// CONCATENATED MODULE: ./lib/permissions/own-calls.js
const always = ['plan', 'deploy', 'destroy'];
const own_calls_rollOut = ['plan', 'deploy'];
const call = (action, policies, ...by) => ({
    action,
    for: policies,
    by,
});
/**
 * Every IAM action of a call that the adapters can make, by service. `AssumeRoleWithWebIdentity` is allowed by the trust
 * policy of the role, and by no policy of the caller. The actions of Docker, which pushes to ECR over HTTP:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
 */
const ownCalls = [
    call('sts:GetCallerIdentity', [...always, 'push'], 'GetCallerIdentity'),
    call('cloudformation:DescribeStacks', always, 'DescribeStacks'),
    call('cloudformation:DescribeStackEvents', always, 'DescribeStackEvents'),
    call('cloudformation:DescribeEvents', always, 'DescribeEvents'),
    call('cloudformation:ListStackResources', always, 'ListStackResources'),
    call('cloudformation:GetTemplate', always, 'GetTemplate'),
    call('cloudformation:ValidateTemplate', own_calls_rollOut, 'ValidateTemplate'),
    call('cloudformation:ListChangeSets', own_calls_rollOut, 'ListChangeSets'),
    call('cloudformation:DescribeChangeSet', own_calls_rollOut, 'DescribeChangeSet'),
    call('cloudformation:CreateChangeSet', own_calls_rollOut, 'CreateChangeSet'),
    call('cloudformation:DeleteChangeSet', own_calls_rollOut, 'DeleteChangeSet'),
    call('cloudformation:ExecuteChangeSet', ['deploy'], 'ExecuteChangeSet'),
    // A stack whose creation failed can only be deleted before it is created again.
    call('cloudformation:DeleteStack', ['deploy', 'destroy'], 'DeleteStack'),
    call('s3:ListBucket', own_calls_rollOut, 'HeadBucket'),
    call('s3:GetObject', own_calls_rollOut, 'HeadObject'),
    call('s3:PutObject', own_calls_rollOut, 'PutObject'),
    // Files of `directoryUpload` have a tag.
    call('s3:PutObjectTagging', ['deploy'], 'PutObject'),
    call('s3:CreateBucket', ['deploy'], 'CreateBucket'),
    call('s3:PutBucketPublicAccessBlock', ['deploy'], 'PutPublicAccessBlock'),
    call('s3:PutEncryptionConfiguration', ['deploy'], 'PutBucketEncryption'),
    call('s3:PutLifecycleConfiguration', ['deploy'], 'PutBucketLifecycleConfiguration'),
    call('s3:ListBucketVersions', ['destroy'], 'ListObjectVersions'),
    call('s3:DeleteObject', ['destroy'], 'DeleteObjects'),
    call('s3:DeleteObjectVersion', ['destroy'], 'DeleteObjects'),
    // A bucket that stays no longer notifies functions that are deleted; one of others must send its events to EventBridge.
    call('s3:GetBucketNotification', always, 'GetBucketNotificationConfiguration'),
    call('s3:PutBucketNotification', ['deploy', 'destroy'], 'PutBucketNotificationConfiguration'),
    call('events:DisableRule', ['destroy']),
    call('lambda:UpdateEventSourceMapping', ['destroy']),
    call('batch:DescribeComputeEnvironments', own_calls_rollOut, 'DescribeComputeEnvironments'),
    call('batch:DescribeJobQueues', own_calls_rollOut, 'DescribeJobQueues'),
    call('batch:DescribeJobDefinitions', always, 'DescribeJobDefinitions'),
    call('batch:DeregisterJobDefinition', ['deploy', 'destroy'], 'DeregisterJobDefinition'),
    call('batch:ListJobs', always, 'ListJobs'),
    call('batch:DescribeJobs', own_calls_rollOut, 'DescribeJobs'),
    call('states:ListExecutions', always, 'ListExecutions'),
    call('states:DescribeStateMachineForExecution', own_calls_rollOut, 'DescribeStateMachineForExecution'),
    call('states:StopExecution', ['destroy'], 'StopExecution'),
    call('sqs:GetQueueAttributes', always, 'GetQueueAttributes'),
    call('secretsmanager:DescribeSecret', own_calls_rollOut, 'DescribeSecret'),
    call('ssm:GetParameters', own_calls_rollOut, 'GetParameters'),
    call('ssm:DescribeParameters', own_calls_rollOut, 'DescribeParameters'),
    call('ec2:DescribeAvailabilityZones', own_calls_rollOut),
    call('ec2:DescribeInstanceTypeOfferings', own_calls_rollOut),
    call('ec2:DescribeVpcs', own_calls_rollOut),
    call('ec2:DescribeInternetGateways', own_calls_rollOut),
    call('servicequotas:GetServiceQuota', own_calls_rollOut),
    call('ecr:GetAuthorizationToken', ['push'], 'GetAuthorizationToken'),
    call('ecr:DescribeRepositories', ['push'], 'DescribeRepositories'),
    call('ecr:CreateRepository', ['push'], 'CreateRepository'),
    call('ecr:PutImageTagMutability', ['push'], 'PutImageTagMutability'),
    call('ecr:BatchGetImage', [...own_calls_rollOut, 'push'], 'BatchGetImage'),
    call('ecr:BatchCheckLayerAvailability', ['push']),
    call('ecr:InitiateLayerUpload', ['push']),
    call('ecr:UploadLayerPart', ['push']),
    call('ecr:CompleteLayerUpload', ['push']),
    call('ecr:PutImage', ['push']),
];
/** Returns the actions that a policy grants for calls of this program. */
const ownActions = (policy) => ownCalls.filter((one) => one.for.includes(policy)).map(({ action }) => action);

// EXTERNAL MODULE: ./lib/stage/image-repositories.js
var image_repositories = __webpack_require__(32216);
;// CONCATENATED MODULE: ./lib/permissions/resources.js


const arn = (service, resource) => `arn:\${AWS::Partition}:${service}:*:\${AWS::AccountId}:${resource}`;
const iam = (resource) => `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:${resource}`;
const bucket = (name) => `arn:\${AWS::Partition}:s3:::${name}`;
/**
 * Returns the pattern of names that begin with the project and a hyphen, of which at least `characters` are kept where
 * names are cut.
 */
const beginning = (project, characters) => {
    const full = `${project}-`;
    return `${full.length <= characters ? full : full.slice(0, characters).replace(/(?<!-)-+$/, '')}*`;
};
/**
 * Characters of a stack's name that a name keeps when it is cut. State machines, job definitions, consumers and buses are
 * named by us (`physicalName`), the others by CloudFormation, which shortens stack and logical id alike to fit 64
 * characters and a random suffix of 12 or 13.
 */
const kept = { bucket: 25, stateMachine: 33, jobDefinition: 57, consumer: 57, bus: 121, generated: 20 };
/** Returns the ARNs of a project. */
const projectArns = (project) => {
    const lower = project.toLowerCase();
    const generated = beginning(project, kept.generated);
    const machines = beginning(project, kept.stateMachine);
    const artifacts = bucket((0,artifact_bucket/* artifactBucket */.V)(project, '${AWS::AccountId}', '*'));
    const roles = [iam(`role/batch-job/${project}/*`), iam(`instance-profile/batch-job/${project}/*`)];
    const repository = (0,image_repositories/* imageRepository */.a)({ project, preview: false });
    return {
        services: {
            // Scalable targets have generated names; those of tables alone are scaled.
            'application-autoscaling': [arn('application-autoscaling', 'scalable-target/*')],
            batch: [
                // Environments and queues have generated names without the stack's.
                arn('batch', 'compute-environment/*'),
                arn('batch', 'job-queue/*'),
                arn('batch', `job-definition/${beginning(project, kept.jobDefinition)}`),
            ],
            cloudformation: [arn('cloudformation', `stack/${project}-*/*`), arn('cloudformation', 'changeSet/*')],
            // No resource of EC2 has a name of its own.
            ec2: [arn('ec2', '*/*')],
            ecr: [arn('ecr', `repository/${repository}`), arn('ecr', `repository/${repository}/*`)],
            dynamodb: [arn('dynamodb', `table/${generated}`)],
            events: [
                arn('events', `rule/${generated}`),
                // Rules of any bus but the default one, in which the name of the bus comes first.
                arn('events', `rule/*/${generated}`),
                arn('events', `event-bus/${beginning(project, kept.bus)}`),
                arn('events', 'event-bus/aws.partner/*'),
                arn('events', `archive/${generated}`),
            ],
            iam: roles,
            kinesis: [arn('kinesis', `stream/${generated}`)],
            lambda: [arn('lambda', `function:${generated}`), arn('lambda', 'event-source-mapping:*')],
            logs: [arn('logs', `log-group:${generated}`)],
            scheduler: [arn('scheduler', `schedule/default/${generated}`)],
            s3: [bucket(beginning(lower, kept.bucket)), artifacts],
            // Name, ARN and tags of a secret, never its value.
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
        previewBuckets: bucket(`${lower}-pr-*`),
    };
};

;// CONCATENATED MODULE: ./lib/permissions/policies.js




/**
 * Services that roles of the stack are passed to. Batch passes on the roles of a job to ECS tasks.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService
 */
const passedTo = [
    'batch.amazonaws.com',
    'ec2.amazonaws.com',
    'ec2.amazonaws.com.cn',
    'ecs-tasks.amazonaws.com',
    'lambda.amazonaws.com',
    'scheduler.amazonaws.com',
    'states.amazonaws.com',
];
/**
 * Services whose service-linked roles are made on first use in an account.
 * https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html
 */
const linkedServices = [
    'autoscaling.amazonaws.com',
    'batch.amazonaws.com',
    // Scales the throughput of a table.
    'dynamodb.application-autoscaling.amazonaws.com',
    'ecs.amazonaws.com',
    'spot.amazonaws.com',
    'spotfleet.amazonaws.com',
];
/** The tag of files that a deploy uploads into buckets of the stack. */
const uploadTag = 'batch-job:upload';
/** Returns the scope in which a deploy writes objects of the stack's buckets: such as it marks by a tag. */
const filesOfBuckets = ({ objects }) => ({
    Sid: 'FilesOfBuckets',
    Resource: [objects],
    Condition: { StringEquals: { [`s3:RequestObjectTag/${uploadTag}`]: 'true' } },
});
/**
 * Returns the statements of a deploy, which writes and reads objects of the stack's buckets besides templates: it reads
 * none but those that it has uploaded.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html
 */
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
/** Returns the actions of a policy that need another scope than the ARNs of their service, each with its scope. */
const special = (arns, purpose) => {
    const templates = { Sid: 'Templates', Resource: [arns.templates] };
    const previewObjects = { Sid: 'ObjectsOfPreviews', Resource: [`${arns.previewBuckets}/*`] };
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
        's3:GetObject': templates,
        's3:PutObject': templates,
        's3:DeleteObject': previewObjects,
        's3:DeleteObjectVersion': previewObjects,
        's3:PutObjectTagging': filesOfBuckets(arns),
        // Buckets of others that start jobs have names of their own.
        's3:GetBucketNotification': {
            Sid: 'NotificationsOfBuckets',
            Resource: ['arn:${AWS::Partition}:s3:::*'],
            Condition: { StringEquals: { 'aws:ResourceAccount': '${AWS::AccountId}' } },
        },
        's3:ListBucketVersions': { Sid: 'BucketsOfPreviews', Resource: [arns.previewBuckets] },
        'lambda:CreateEventSourceMapping': mappings,
        'lambda:UpdateEventSourceMapping': mappings,
        'lambda:DeleteEventSourceMapping': mappings,
        // Attributes of a queue, never its messages; a queue that triggers a job may be somebody else's.
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
/** Returns the words of a service, each with its first letter in upper case, as the name of a statement. */
const sidOf = (service) => service.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
/** Returns actions as statements: one for each scope, those on `*` last. */
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
    'deploy-compute': ['batch', 'ec2'],
    'deploy-data': dataServices,
    'deploy-functions': ['events', 'lambda', 'logs', 'scheduler', 'sns', 'sqs', 'states'],
};
const partsOfDestroy = { 'destroy-buckets': ['s3'], 'destroy-data': dataServices };
/** Returns the policies of a project for the CloudFormation types that its stages may contain: all of the table. */
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
    ];
};
/** Returns a document as JSON for one account, as IAM accepts it. */
const policyText = (document, partition, account) => jsonText(document).replaceAll('${AWS::Partition}', partition).replaceAll('${AWS::AccountId}', account);

;// CONCATENATED MODULE: ./lib/permissions/bootstrap-template.js



/**
 * Returns the name of a project's role, at most 64 characters. Frozen: workflows name it, and trust is given to it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const workflowRoleName = (project, role) => {
    const short = project.length > 40 ? `${project.slice(0, 33)}-${(0,canonical/* shortHash */.BC)(project, 6)}` : project;
    return `batch-job-${short}-${role}`;
};
/** Returns the name of the stack that the template is deployed as, beside those of the stages. Frozen. */
const bootstrapStack = (project) => `batch-job-bootstrap-${project}`;
/** The issuer of GitHub's OIDC tokens without `https://`, as condition keys begin with it. */
const issuer = 'token.actions.githubusercontent.com';
const ref = (name) => ({ Ref: name });
const join = (...parts) => ({ 'Fn::Join': ['', parts] });
const unlessEmpty = (condition, value) => ({ 'Fn::If': [condition, value, ref('AWS::NoValue')] });
/** Returns the part of the parameter `Repository` before or after the slash. */
const repositoryPart = (index) => ({ 'Fn::Select': [index, { 'Fn::Split': ['/', ref('Repository')] }] });
/**
 * Returns the subjects of tokens that end with a text, in both forms: `repo:owner/name:…`, and
 * `repo:owner@id/name@id:…` of repositories that were created, renamed or transferred since 2026-07-15.
 * https://docs.github.com/actions/reference/security/oidc
 */
const subjects = (...end) => [
    join('repo:', ref('Repository'), ':', ...end),
    join('repo:', repositoryPart(0), '@', ref('OwnerId'), '/', repositoryPart(1), '@', ref('RepositoryId'), ':', ...end),
];
const environmentSubjects = [
    ...subjects('environment:', ref('Environment')),
    ...['Environment2', 'Environment3'].flatMap((name) => subjects('environment:', ref(name)).map((subject) => unlessEmpty(`Has${name}`, subject))),
];
/** The tokens that a role trusts, by their subjects. */
const trusted = {
    plan: subjects('pull_request'),
    push: [...environmentSubjects, ...subjects('ref:refs/heads/', ref('Branch'))],
    deploy: environmentSubjects,
};
/** The policies that a role has. `deploy` builds what is missing, and `destroy` runs in the same environment. */
const granted = {
    plan: ['plan'],
    push: ['push'],
    deploy: ['deploy', 'push', 'destroy'],
};
/**
 * Returns the trust policy of a role. `repository_id` binds the token to this repository where STS knows the claim, and
 * is passed where it does not: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
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
/** Environments and branches with characters that no pattern of IAM contains. */
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
/** Returns ARNs as expressions. */
const filled = (resource) => {
    if (typeof resource !== 'string')
        return resource.map(filled);
    return resource.includes('${') ? { 'Fn::Sub': resource } : resource;
};
/** Returns the artifact bucket with the settings that `deploy` would give it. */
const artifacts = (project) => ({
    Type: 'AWS::S3::Bucket',
    Condition: 'CreateBucket',
    ...keep,
    Properties: {
        BucketName: { 'Fn::Sub': (0,artifact_bucket/* artifactBucket */.V)(project, '${AWS::AccountId}', '${AWS::Region}') },
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
/**
 * Returns the CloudFormation template that an administrator deploys once per project: GitHub's OIDC provider, the roles
 * `plan`, `push` and `deploy` with their policies, and the artifact bucket.
 */
const bootstrapTemplate = (facts, table) => {
    const { project } = facts;
    const path = `/batch-job-bootstrap/${project}/`;
    const policies = projectPolicies(project, table);
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
                // An account has one for GitHub: other roles may come to trust it.
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
/** Returns the conditions of a statement with ARNs as expressions. */
const conditionOf = (conditions) => Object.fromEntries(Object.entries(conditions).map(([operator, keys]) => [
    operator,
    Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, filled(value)])),
]));

;// CONCATENATED MODULE: ./lib/permissions/bootstrap-commands.js

/** Quotes a word for a shell, if it needs to be. */
const quoted = (word) => (/^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
/**
 * Returns the shell command that deploys the template, on several lines. The AWS CLI looks for GitHub's provider, of which
 * an account has at most one; the GitHub CLI tells the numbers of owner and repository, which subjects of tokens contain.
 */
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
/** Returns the shell commands that create the environment and set the variables that workflows read. */
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
/** Characters of a line, about. */
const lineWidth = 110;
/** Returns texts in quotes, with commas, in lines of about 110 characters, indented by `indent`. */
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
/**
 * Returns a value as JSON for readers, without a line break at its end: indented by two spaces, with lists of texts as
 * paragraphs.
 */
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
/**
 * The most bytes of a template in a request.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const largestTemplate = 51_200;
/** Returns a template as JSON for readers, or without white space where it would not fit into a request so. */
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













/** The name of the template in the output folder. */
const bootstrapFile = 'bootstrap.json';
/**
 * Returns the project as `deploy` will name it: by the input, the config's `serviceName`, or the repository. A config is
 * not required, and nothing of it is read but that name. Throws `DiagnosticsError` for a wrong name.
 */
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
/** Returns the config as a document; undefined if there is none. */
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
/** Returns `owner/name` of the repository. Throws `door/missing-input` where it is not known. */
const repositoryOf = ({ repository }) => {
    if (repository !== undefined && /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository))
        return repository;
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: 'The GitHub repository is not known: the roles trust its workflows alone.',
        hint: 'Run bootstrap in a clone whose remote is on GitHub, or set GITHUB_REPOSITORY=owner/name.',
    });
};
/** Returns the template of a project's roles, and the commands that deploy it and hand its roles to workflows. */
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

/** Prints the template of the roles that workflows assume, writes it, and logs the commands that deploy it. */
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
/** Returns a folder as a part of names: lower-case letters, digits and hyphens; empty for the root. */
const folderWord = (folder) => folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
/**
 * Returns the names of the variables that the workflow of a config's folder reads. Those of another folder than the root
 * end with it: a repository has one set of variables for all its projects.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables
 */
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
/* harmony export */   J: () => (/* binding */ templateFolder),
/* harmony export */   V: () => (/* binding */ artifactBucket)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27220);


/**
 * Returns the name of the bucket for templates over 51,200 bytes: `{project}-artifacts-{account}-{region}`. A project
 * over 25 characters becomes its first 18, `-` and 6 hex digits of its SHA-256, so that the name has at most 63
 * characters in the region with the longest name. Frozen. The limit of a template in a request:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const artifactBucket = (project, account, region) => {
    const name = project.toLowerCase();
    const short = name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name;
    return `${short}-artifacts-${account}-${region}`;
};
/**
 * Returns the prefix of a stage's templates in the artifact bucket, without a slash at its end. Previews have a folder
 * of their own, by which IAM policies separate them from production; no stage is named `preview`. Frozen.
 */
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;


/***/ }),

/***/ 27220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   bU: () => (/* binding */ isPreview),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export rolePath */
/** Returns the name of a stage's stack, `{project}-{stage}`. Frozen. */
const stackName = (project, stage) => `${project}-${stage}`;
/** True for the stage of a pull request, `pr-<number>` without leading zeros. */
const isPreview = (stage) => /^pr-[1-9][0-9]*$/.test(stage);
/**
 * Returns the IAM path of a stage's roles and instance profiles; policies separate previews from production by it.
 * Frozen.
 */
const rolePath = (project, stage) => isPreview(stage) ? `/batch-job/${project}/preview/${stage}/` : `/batch-job/${project}/${stage}/`;
/** Returns the stage of a project with all its names. */
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

/**
 * Returns the text of a first config, which is valid: a job for each Dockerfile, a job for an entry file, or an example
 * with a public image. Nothing starts a job: its schedule is a comment. `project` must be a valid beginning of a stack
 * name.
 */
const starterConfig = (origin, project) => [`serviceName: ${yamlText(project)}`, '', 'resources:', jobsOf(origin, project).join('\n')].join('\n');
/**
 * Returns the comment by which editors find the JSON schema, whose URL, or path from the config, is given:
 * https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
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
/** Returns a word for the purpose of a Dockerfile: its suffix or prefix, else its folder, else the project. */
const wordOf = (path, project) => {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).replace(/^Dockerfile\.?|\.Dockerfile$/g, '');
    return name || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)).replace(/^\.$/, '') || project;
};
/**
 * Returns a resource name made of a word, camelCase and at most 40 characters before a number, and adds it to `taken`.
 * Two names never differ in case only.
 */
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
/** Returns the text of a job. Its 1,800 MiB fit next to the ECS agent on an instance with 2 GiB. */
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
/** Returns a text as a YAML scalar: in double quotes unless YAML reads it as the same text without. */
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


/** Returns the path of the workflow of a folder: each folder with a config has one of its own. */
const workflowPath = (folder) => `.github/workflows/${['batch-jobs', (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .folderWord */ .X)(folder)].filter(Boolean).join('-')}.yml`;
/**
 * Returns a text in which GitHub Actions evaluates nothing: `${{` becomes an expression with that text as its value.
 */
const withoutExpressions = (text) => text.replaceAll('${{', "${{ '${{' }}");
/** Returns the role of the plan: pull requests of forks get no OIDC token. */
const planRole = (variable) => `\${{ github.event.pull_request.head.repo.full_name == github.repository && vars.${variable} || '' }}`;
/**
 * Returns a branch as a pattern that matches it alone:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const branchPattern = (branch) => branch.replaceAll(/[\\*?+[\]]|^!/g, '\\$&');
/**
 * Returns the text of a first workflow: a pull request is planned and commented on, and a push to the branch deploys, each
 * with a role of its own that is assumed with the OIDC token of the workflow. Only steps of this action get credentials.
 * Other actions are pinned to the commit of the tag in the comment next to it.
 */
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
