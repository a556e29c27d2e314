import { type HandlerTable, handlerActions } from './handlers.ts';
import { jsonText } from './json-text.ts';
import { ownActions, type PolicyName } from './own-calls.ts';
import { type ProjectArns, projectArns } from './resources.ts';

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

/** A managed policy: at most 6,144 characters without white space, which is why `deploy` has several. */
export interface ManagedPolicy {
  /** Its name on the page and in the template: `deploy`, `deploy-network`. */
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
 * https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html
 */
const linkedServices = [
  'autoscaling.amazonaws.com',
  'batch.amazonaws.com',
  // Scales the throughput of a table.
  'dynamodb.application-autoscaling.amazonaws.com',
  'ecs.amazonaws.com',
  // https://docs.aws.amazon.com/cognito/latest/developerguide/using-service-linked-roles.html
  'email.cognito-idp.amazonaws.com',
  'spot.amazonaws.com',
  'spotfleet.amazonaws.com',
];

/** A statement without the actions. */
type Scope = Omit<PolicyStatement, 'Action' | 'Effect'>;

/** Returns the actions of a policy that need another scope than the ARNs of their service, each with its scope. */
const special = (arns: ProjectArns, purpose: PolicyName): Readonly<Record<string, Scope>> => {
  const templates = { Sid: 'Templates', Resource: [arns.templates] };
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
    's3:GetObject': templates,
    's3:PutObject': templates,
    's3:DeleteObject': emptied,
    's3:DeleteObjectVersion': emptied,
    's3:ListBucketVersions': { Sid: 'EmptiedBuckets', Resource: arns.emptiedBuckets },
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

/** Services whose actions have policies of their own, by the name of the policy; the first policy has all others. */
type Parts = Readonly<Record<string, readonly string[]>>;

const dataServices = ['application-autoscaling', 'dynamodb', 'kinesis', 'kms'];
const partsOfDeploy: Parts = {
  'deploy-compute': ['batch', 'ec2'],
  'deploy-data': dataServices,
  'deploy-access': ['apigateway', 'cognito-idp'],
  'deploy-functions': ['events', 'lambda', 'logs', 'scheduler', 'sns', 'sqs', 'states'],
};
const partsOfDestroy: Parts = { 'destroy-data': dataServices };

/** Returns the policies of a project for the CloudFormation types that its stages may contain: all of the table. */
export const projectPolicies = (project: string, table: HandlerTable): readonly ManagedPolicy[] => {
  const arns = projectArns(project);
  const types = Object.keys(table.types);
  const policy = (name: string, purpose: PolicyName, actions: Iterable<string>): ManagedPolicy => ({
    name,
    for: purpose,
    document: { Version: '2012-10-17', Statement: statementsOf(actions, purpose, arns, table) },
  });
  const needed = (purpose: PolicyName): string[] => [
    ...ownActions(purpose),
    ...(purpose === 'push' ? [] : handlerActions(table, types, purpose)),
  ];
  const divided = (first: string, purpose: PolicyName, parts: Parts): ManagedPolicy[] => {
    const actions = needed(purpose);
    const partOf = (action: string): string =>
      Object.keys(parts).find((name) => parts[name]?.includes(serviceOf(action))) ?? first;
    return [first, ...Object.keys(parts)].map((name) =>
      policy(
        name,
        purpose,
        actions.filter((action) => partOf(action) === name),
      ),
    );
  };
  return [
    policy('plan', 'plan', needed('plan')),
    ...divided('deploy-stack', 'deploy', partsOfDeploy),
    policy('push', 'push', needed('push')),
    ...divided('destroy', 'destroy', partsOfDestroy),
  ];
};

/** Returns a document as JSON for one account, as IAM accepts it. */
export const policyText = (document: PolicyDocument, partition: string, account: string): string =>
  jsonText(document).replaceAll('${AWS::Partition}', partition).replaceAll('${AWS::AccountId}', account);
