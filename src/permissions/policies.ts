import { machineTag } from '../job/address.ts';
import { type HandlerTable, handlerActions } from './handlers.ts';
import { jsonText } from './json-text.ts';
import { ownActions, type PolicyName } from './own-calls.ts';
import { type ProjectArns, projectArns, type Stages } from './resources.ts';

/** A statement of an identity policy. ARNs contain `${AWS::Partition}` and `${AWS::AccountId}`. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: '*' | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** A policy document. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** A managed policy: at most 6,144 characters without white space, which is why `cloudformation` has several. */
export interface ManagedPolicy {
  /** Its name on the page and in the template: `deploy`, `cloudformation-data`. */
  readonly name: string;
  readonly for: PolicyName;
  readonly document: PolicyDocument;
}

/**
 * Services that roles of the stack are passed to. Batch passes on the roles of a job to ECS tasks.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService
 */
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

/**
 * Services whose service-linked roles are made on first use in an account.
 *
 * - https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html
 * - https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-service-linked-roles.html
 */
const linkedServices = [
  'autoscaling.amazonaws.com',
  'batch.amazonaws.com',
  // Scales the throughput of a table.
  'dynamodb.application-autoscaling.amazonaws.com',
  'ecs.amazonaws.com',
  'elasticloadbalancing.amazonaws.com',
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAM.ServiceLinkedRoles.html
  'rds.amazonaws.com',
  // https://docs.aws.amazon.com/cognito/latest/developerguide/using-service-linked-roles.html
  'email.cognito-idp.amazonaws.com',
  'spot.amazonaws.com',
  'spotfleet.amazonaws.com',
];

/** A statement without the actions. */
type Scope = Omit<PolicyStatement, 'Action' | 'Effect'>;

/** The tag of files that a deploy uploads into buckets of the stack. */
const uploadTag = 'batch-job:upload';

/** Returns the scope in which a deploy writes objects of the stack's buckets: such as it marks by a tag. */
const filesOfBuckets = ({ objects }: ProjectArns): Scope => ({
  Sid: 'FilesOfBuckets',
  Resource: [objects],
  Condition: { StringEquals: { [`s3:RequestObjectTag/${uploadTag}`]: 'true' } },
});

/**
 * Returns the statements of a deploy, which writes and reads objects of the stack's buckets besides templates: it reads
 * none but those that it has uploaded.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html
 */
const withUploads = (statements: readonly PolicyStatement[], arns: ProjectArns): PolicyStatement[] => {
  const files = filesOfBuckets(arns);
  const uploaded: PolicyStatement = {
    Sid: 'UploadedFiles',
    Effect: 'Allow',
    Action: ['s3:GetObject'],
    Resource: [arns.objects],
    Condition: { StringEquals: { [`s3:ExistingObjectTag/${uploadTag}`]: 'true' } },
  };
  return statements.flatMap((statement) =>
    statement.Sid === files.Sid
      ? [{ ...statement, Action: ['s3:PutObject', ...statement.Action] }, uploaded]
      : [statement],
  );
};

/** Returns the scopes of actions on runs and their logs: those of the project, and of its stacks nothing but themselves. */
const ofRuns = ({ services, jobLogs, events, stateMachineNames }: ProjectArns): Readonly<Record<string, Scope>> => {
  const ofBatch = (resource: string): string => `arn:\${AWS::Partition}:batch:*:\${AWS::AccountId}:${resource}`;
  const stacks = { Sid: 'Stacks', Resource: services.cloudformation?.slice(0, 1) ?? [] };
  return {
    'cloudformation:DescribeStacks': stacks,
    'cloudformation:GetTemplate': stacks,
    'cloudformation:ListStackResources': stacks,
    'logs:GetLogEvents': { Sid: 'JobLogs', Resource: [jobLogs] },
    's3:PutObject': { Sid: 'Events', Resource: [events] },
    'batch:GetJobQueueSnapshot': { Sid: 'JobQueues', Resource: [ofBatch('job-queue/*')] },
    // Jobs of AWS Batch have ids alone; those of the project have the tag of their state machine.
    'batch:TerminateJob': {
      Sid: 'JobsOfRuns',
      Resource: [ofBatch('job/*')],
      Condition: { StringLike: { [`aws:ResourceTag/${machineTag}`]: stateMachineNames } },
    },
  };
};

/**
 * Returns the actions of a policy that need another scope than the ARNs of their service, each with its scope. Code is
 * uploaded by `deploy` alone, and read by CloudFormation: who may only plan could replace it otherwise.
 */
const special = (arns: ProjectArns, purpose: PolicyName): Readonly<Record<string, Scope>> => {
  const artifacts =
    purpose === 'deploy' || purpose === 'cloudformation'
      ? { Sid: 'Artifacts', Resource: [arns.templates, arns.functionCode] }
      : { Sid: 'Templates', Resource: [arns.templates] };
  const emptied = { Sid: 'ObjectsOfEmptiedBuckets', Resource: arns.emptiedBuckets.map((bucket) => `${bucket}/*`) };
  const mappings = {
    Sid: 'MappingsOfTriggers',
    Resource: '*' as const,
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
    ...(purpose === 'read' || purpose === 'run' ? ofRuns(arns) : {}),
    // Buckets of others that start jobs have names of their own.
    's3:GetBucketNotification': {
      Sid: 'NotificationsOfBuckets',
      Resource: ['arn:${AWS::Partition}:s3:::*'],
      Condition: { StringEquals: { 'aws:ResourceAccount': '${AWS::AccountId}' } },
    },
    'lambda:CreateEventSourceMapping': mappings,
    'lambda:UpdateEventSourceMapping': mappings,
    'lambda:DeleteEventSourceMapping': mappings,
    // Jobs of previews in queues that another stage lends, which the tag names the state machine of.
    'batch:TerminateJob': {
      Sid: 'JobsOfPreviews',
      Resource: [arns.jobs],
      Condition: { StringLike: { 'aws:ResourceTag/batch-job:state-machine': arns.previewMachines } },
    },
    'lambda:GetLayerVersion': { Sid: 'Layers', Resource: [arns.layers] },
    // Attributes of a queue, never its messages; a queue that triggers a job may be somebody else's.
    ...(purpose === 'destroy' ? {} : { 'sqs:GetQueueAttributes': { Sid: 'Queues', Resource: [arns.queues] } }),
    // Name, ARN and tags of a secret, never its value.
    'secretsmanager:DescribeSecret': { Sid: 'Secrets', Resource: [arns.secrets] },
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

const serviceOf = (action: string): string => action.slice(0, action.indexOf(':'));

/** Returns the words of a service, each with its first letter in upper case, as the name of a statement. */
const sidOf = (service: string): string => service.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** Returns actions as statements: one for each scope, those on `*` last. */
const statementsOf = (
  actions: Iterable<string>,
  purpose: PolicyName,
  arns: ProjectArns,
  table: HandlerTable,
): PolicyStatement[] => {
  const exceptions = special(arns, purpose);
  const scopeOf = (action: string): Scope => {
    const own = exceptions[action];
    if (own) return own;
    const resources = arns.services[serviceOf(action)];
    if (!resources || table.unscoped.includes(action)) return { Sid: 'Reads', Resource: '*' };
    return { Sid: sidOf(serviceOf(action)), Resource: resources };
  };
  const statements = new Map<string, PolicyStatement>();
  for (const action of [...new Set(actions)].sort()) {
    const { Sid, ...scope } = scopeOf(action);
    const before = statements.get(Sid)?.Action ?? [];
    statements.set(Sid, { Sid, Effect: 'Allow', Action: [...before, action], ...scope });
  }
  const last = ({ Resource }: PolicyStatement): number => (Resource === '*' ? 1 : 0);
  return [...statements.values()].sort((a, b) => last(a) - last(b) || a.Sid.localeCompare(b.Sid, 'en'));
};

/** Returns the service and the verb of an action that describes or lists; undefined for one that does anything else. */
const readerOf = (action: string): string | undefined => /^(?!s3:).+:(?:Describe|List)(?=[A-Z])/.exec(action)?.[0];

/**
 * Returns a statement of CloudFormation in which a pattern stands for all that describe, or list: they read no data, and a
 * template in a request has 51,200 bytes at most.
 */
const withPatterns = (statement: PolicyStatement): PolicyStatement => {
  const readers = statement.Action.map(readerOf);
  const isPattern = (reader: string | undefined): boolean =>
    reader !== undefined && readers.filter((one) => one === reader).length > 1;
  const Action = statement.Action.map((action, index) => (isPattern(readers[index]) ? `${readers[index]}*` : action));
  return { ...statement, Action: [...new Set(Action)] };
};

/** Services whose actions have a policy of their own, by the name of the policy; the first policy has all others. */
const partsOfCloudformation: Readonly<Record<string, readonly string[]>> = {
  'cloudformation-buckets': ['s3'],
  'cloudformation-compute': ['batch', 'ec2', 'elasticloadbalancing'],
  'cloudformation-data': ['application-autoscaling', 'dynamodb', 'kinesis', 'kms', 'rds', 'secretsmanager'],
  'cloudformation-access': ['apigateway', 'cloudfront', 'cognito-idp'],
  'cloudformation-functions': ['lambda', 'logs', 'sns', 'sqs', 'states'],
};

/** Services whose reads have the second policy of drift. */
const readsOfDrift = [
  'apigateway',
  'cloudfront',
  'cognito-idp',
  'dynamodb',
  'ec2',
  'elasticloadbalancing',
  'kinesis',
  's3',
];

/** Returns the name of the policy of CloudFormation that has an action. */
const partOf = (action: string): string =>
  Object.keys(partsOfCloudformation).find((name) => partsOfCloudformation[name]?.includes(serviceOf(action))) ??
  'cloudformation';

/** Returns the statements of a policy that is granted together with another one, without what that one allows. */
const beyond = (statements: readonly PolicyStatement[], granted: readonly PolicyStatement[]): PolicyStatement[] =>
  statements.flatMap((statement) => {
    const { Action: _, ...scope } = statement;
    const same = granted.find(({ Action: __, ...other }) => JSON.stringify(other) === JSON.stringify(scope));
    const Action = statement.Action.filter((action) => !same?.Action.includes(action));
    return Action.length === 0 ? [] : [{ ...statement, Action }];
  });

/** Returns the statements that a policy needs in some stages of a project, for all types of the table. */
export const neededStatements = (
  project: string,
  stages: Stages,
  purpose: PolicyName,
  table: HandlerTable,
  isWanted: (action: string) => boolean = () => true,
): readonly PolicyStatement[] => {
  const arns = projectArns(project, stages);
  const actions = [...ownActions(purpose), ...handlerActions(table, Object.keys(table.types), purpose)];
  const statements = withUploads(statementsOf(actions.filter(isWanted), purpose, arns, table), arns);
  return purpose === 'cloudformation' ? statements.map(withPatterns) : statements;
};

/**
 * Returns the policies of a project for the CloudFormation types that its stages may contain: all of the table. Those of
 * `deploy` and `destroy` are granted together with that of `plan`, and leave out what it allows.
 */
export const projectPolicies = (project: string, table: HandlerTable): readonly ManagedPolicy[] => {
  const policy = (name: string, purpose: PolicyName, isWanted?: (action: string) => boolean): ManagedPolicy => ({
    name,
    for: purpose,
    document: { Version: '2012-10-17', Statement: neededStatements(project, 'all', purpose, table, isWanted) },
  });
  const ofPlan = neededStatements(project, 'all', 'plan', table);
  const withoutPlan = ({ document, ...rest }: ManagedPolicy): ManagedPolicy => ({
    ...rest,
    document: { ...document, Statement: beyond(document.Statement, ofPlan) },
  });
  return [
    policy('plan', 'plan'),
    policy('push', 'push'),
    ...(['deploy', 'destroy'] as const).map((name) => withoutPlan(policy(name, name))),
    policy('read', 'read'),
    policy('run', 'run'),
    ...['cloudformation', ...Object.keys(partsOfCloudformation)].map((name) =>
      policy(name, 'cloudformation', (action) => partOf(action) === name),
    ),
    policy('drift', 'drift', (action) => !readsOfDrift.includes(serviceOf(action))),
    policy('drift-reads', 'drift', (action) => readsOfDrift.includes(serviceOf(action))),
    policy('drift-causes', 'causes'),
  ];
};

/** Returns a document as JSON for one account, as IAM accepts it. */
export const policyText = (document: PolicyDocument, partition: string, account: string): string =>
  jsonText(document).replaceAll('${AWS::Partition}', partition).replaceAll('${AWS::AccountId}', account);
