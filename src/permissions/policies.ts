import { type HandlerTable, handlerActions } from './handlers.ts';
import { jsonText } from './json-text.ts';
import { ownActions, type PolicyName } from './own-calls.ts';
import { filesOfBuckets, type Scope, specialScopes, uploadTag } from './policy-scopes.ts';
import { type ProjectArns, projectArns, type Stages } from './resources.ts';

/** A statement of an identity policy. ARNs contain `${AWS::Partition}` and `${AWS::AccountId}`. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource: '*' | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** A policy document. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** A statement about everything but some resources. */
export type RestStatement = Omit<PolicyStatement, 'Resource'> & { readonly NotResource: readonly string[] };

/** A permissions boundary. */
export interface BoundaryDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly (PolicyStatement | RestStatement)[];
}

/** A managed policy: at most 6,144 characters without white space, which is why some purposes have several. */
export interface ManagedPolicy {
  /** Its name on the page and in the template: `deploy`, `cloudformation-data`. */
  readonly name: string;
  readonly for: PolicyName;
  readonly document: PolicyDocument;
}

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

/**
 * Returns the statements of a policy with what Application Auto Scaling asks of whoever scales something, by requests in the
 * name of the caller that name no alarm. Nothing but a service of AWS may make them.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/security_iam_permission_validation.html
 */
const withScaling = (statements: readonly PolicyStatement[]): PolicyStatement[] =>
  statements.some(({ Action }) => Action.includes('application-autoscaling:PutScalingPolicy'))
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

/** Returns the service of an IAM action: `s3` of `s3:GetObject`. */
export const serviceOf = (action: string): string => action.slice(0, action.indexOf(':'));

/** Returns the words of a service, each with its first letter in upper case, as the name of a statement. */
const sidOf = (service: string): string => service.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** Returns actions as statements: one for each scope, those on `*` last. */
const statementsOf = (
  actions: Iterable<string>,
  purpose: PolicyName,
  arns: ProjectArns,
  table: HandlerTable,
): PolicyStatement[] => {
  const exceptions = specialScopes(arns, purpose);
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

/** Returns a statement of CloudFormation in which a pattern stands for all that describe, or list: they read no data. */
const withPatterns = (statement: PolicyStatement): PolicyStatement => {
  const readers = statement.Action.map(readerOf);
  const isPattern = (reader: string | undefined): boolean =>
    reader !== undefined && readers.filter((one) => one === reader).length > 1;
  const Action = statement.Action.map((action, index) => (isPattern(readers[index]) ? `${readers[index]}*` : action));
  return { ...statement, Action: [...new Set(Action)] };
};

/** Returns statements without the actions that a pattern of one of them allows on everything. */
const withoutCovered = (statements: readonly PolicyStatement[]): PolicyStatement[] => {
  const onAll = statements.filter(({ Resource, Condition }) => Resource === '*' && !Condition);
  const patterns = onAll.flatMap(({ Action }) => Action.filter((action) => action.endsWith('*')));
  const isCovered = (action: string): boolean => patterns.some((one) => action.startsWith(one.slice(0, -1)));
  return statements.flatMap((statement) => {
    const Action = onAll.includes(statement) ? statement.Action : statement.Action.filter((one) => !isCovered(one));
    return Action.length === 0 ? [] : [{ ...statement, Action }];
  });
};

/**
 * Services whose actions have a policy of their own, by the name of the policy; the policy with the name of its purpose has
 * all others.
 */
const parts: Readonly<Partial<Record<PolicyName, Readonly<Record<string, readonly string[]>>>>> = {
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

/** Returns the name of the policy, of those of a purpose, that has an action. */
const partOf = (purpose: PolicyName, action: string): string => {
  const own = Object.entries(parts[purpose] ?? {});
  return own.find(([, services]) => services.includes(serviceOf(action)))?.[0] ?? purpose;
};

/** Returns the statements of a policy that is granted together with another one, without what that one allows. */
const beyond = (statements: readonly PolicyStatement[], granted: readonly PolicyStatement[]): PolicyStatement[] =>
  statements.flatMap((statement) => {
    const { Action: _, ...scope } = statement;
    const same = granted.find(({ Action: __, ...other }) => JSON.stringify(other) === JSON.stringify(scope));
    const Action = statement.Action.filter((action) => !same?.Action.includes(action));
    return Action.length === 0 ? [] : [{ ...statement, Action }];
  });

/**
 * Returns statements, and after them one that denies everything in artifact buckets of projects whose names begin with this
 * one's, if a statement is about buckets by that beginning. What these buckets have decides what other projects deploy.
 * IAM lets `*` match slashes, so no object whose key holds `-artifacts-{account}-` can be reached either.
 */
const withoutOthers = (statements: readonly PolicyStatement[], arns: ProjectArns): readonly PolicyStatement[] => {
  const [ownBuckets = ''] = arns.services.s3 ?? [];
  const beginning = ownBuckets.slice(0, -1);
  const isOfBuckets = ({ Resource }: PolicyStatement): boolean =>
    Resource !== '*' && Resource.some((one) => one.startsWith(beginning) && !one.startsWith(arns.artifacts));
  const Resource = arns.artifactsOfOthers;
  return Resource.length > 0 && statements.some(isOfBuckets)
    ? [...statements, { Sid: 'ArtifactsOfOthers', Effect: 'Deny', Action: ['s3:*'], Resource }]
    : statements;
};

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
  if (purpose !== 'cloudformation') return statements;
  const short = withoutCovered(statements.map(withPatterns));
  // Services of previews are not scaled.
  return stages === 'all' ? withScaling(short) : short;
};

/**
 * Returns the policies of a project for the CloudFormation types that its stages may contain: all of the table. Those of
 * `deploy` and `destroy` are granted together with that of `plan`, and leave out what it allows. None reaches the artifact
 * bucket of another project.
 */
export const projectPolicies = (project: string, table: HandlerTable): readonly ManagedPolicy[] => {
  const policy = (name: string, purpose: PolicyName, isWanted?: (action: string) => boolean): ManagedPolicy => ({
    name,
    for: purpose,
    document: { Version: '2012-10-17', Statement: neededStatements(project, 'all', purpose, table, isWanted) },
  });
  const divided = (purpose: PolicyName): ManagedPolicy[] =>
    [purpose, ...Object.keys(parts[purpose] ?? {})].map((name) =>
      policy(name, purpose, (action) => partOf(purpose, action) === name),
    );
  const ofPlan = neededStatements(project, 'all', 'plan', table);
  const withStatements = (
    { document, ...rest }: ManagedPolicy,
    change: (statements: readonly PolicyStatement[]) => readonly PolicyStatement[],
  ): ManagedPolicy => ({ ...rest, document: { ...document, Statement: change(document.Statement) } });
  const withoutPlan = (one: ManagedPolicy) => withStatements(one, (statements) => beyond(statements, ofPlan));
  const arns = projectArns(project);
  const all = [
    policy('plan', 'plan'),
    policy('push', 'push'),
    ...(['deploy', 'destroy'] as const).map((name) => withoutPlan(policy(name, name))),
    policy('read', 'read'),
    policy('run', 'run'),
    ...divided('cloudformation'),
    ...divided('drift'),
    policy('drift-causes', 'causes'),
    policy('doctor', 'doctor'),
  ];
  return all.map((one) => withStatements(one, (statements) => withoutOthers(statements, arns)));
};

/** Returns a document as JSON for one account, as IAM accepts it. */
export const policyText = (document: BoundaryDocument, partition: string, account: string): string =>
  jsonText(document).replaceAll('${AWS::Partition}', partition).replaceAll('${AWS::AccountId}', account);
