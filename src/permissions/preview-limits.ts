import type { HandlerTable } from './handlers.ts';
import { neededStatements, type PolicyDocument, type PolicyStatement, serviceOf } from './policies.ts';
import { jobsOfPreviews, ofRecords } from './policy-scopes.ts';
import { projectArns } from './resources.ts';

/**
 * Actions by which a role gets more permissions: in a preview they need the boundary of its roles. `iam:PutRoleP*` is
 * `PutRolePolicy` and `PutRolePermissionsBoundary`.
 */
const grants = ['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:PutRoleP*'];

/** The action that ends the boundary of a role, which no preview may do. */
const unbounding = 'iam:DeleteRolePermissionsBoundary';

/** Actions that are not about a role of a preview. */
const anywhere = ['iam:CreateServiceLinkedRole', 'iam:ListInstanceProfiles', 'iam:ListRoles'];

/** Actions on what other stages have and previews use: the stage that lends, images, layers, and the artifact bucket. */
const ofOthers = [
  'cloudformation:DescribeStacks',
  'ecr:BatchGetImage',
  'ecr:DescribeImageScanFindings',
  'ecr:GetDownloadUrlForLayer',
  's3:ListBucket',
];

/**
 * Patterns of actions on resources whose ARNs hold an id that AWS makes: there the tag of the stack tells the stage. An action
 * on something with a name is not among them: AWS knows no tag of what is not made yet, such as another revision of a job
 * definition, nor of types that have none.
 */
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

/**
 * Holds for a resource of a preview, and for one without the tag that every resource of a stack of ours has where its type
 * can have any: the stage.
 */
export const ofNoOtherStage = { StringLikeIfExists: { 'aws:ResourceTag/batch-job:stage': 'pr-*' } };

/** Groups of AWS that a database names, which nobody can change; the policies of the roles tell them from those of others. */
const groups = 'arn:${AWS::Partition}:rds:*:${AWS::AccountId}:*g:default*';

/** Groups of rules that a firewall names, of AWS and of the account. */
const ruleGroups = ['managedruleset', 'rulegroup'].map(
  (kind) => `arn:\${AWS::Partition}:wafv2:*:\${AWS::AccountId}:*/${kind}/*`,
);

/**
 * Returns a pattern without its partition and account, which the policies of the roles name: what a boundary allows is
 * nothing without them, and both would be a fifth of its characters. The service is the one part that IAM takes no pattern
 * for: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
const inAnyAccount = (pattern: string): string =>
  pattern.replace('${AWS::Partition}', '*').replace(':${AWS::AccountId}:', ':*:');

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
const allow = (Sid: string, Action: readonly string[], Resource: '*' | readonly string[]): PolicyStatement => ({
  Sid,
  Effect: 'Allow',
  Action,
  Resource,
});

/** True if a pattern is one of some patterns, or one of them contains it: `a-*` contains `a-b*`. */
const isWithin = (pattern: string, patterns: readonly string[]): boolean =>
  patterns.some((one) => {
    const parts = one.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(pattern);
  });

/** Returns patterns without those that another one contains. */
const widest = (patterns: readonly string[]): string[] =>
  sorted(patterns).filter(
    (one) =>
      !isWithin(
        one,
        patterns.filter((other) => other !== one),
      ),
  );

/**
 * Returns actions in which one pattern stands for all on the same kind of thing: `logs:*LogDelivery`, `sns:*ubscri*` of
 * subscriptions, `kinesis:UpdateS*` of shards and of the mode of a stream, for which AWS checks no name.
 */
const withNouns = (actions: readonly string[]): string[] => {
  const nounOf = (action: string): string =>
    action
      .replace(/^kinesis:UpdateS\w+$/, 'kinesis:UpdateS*')
      .replace(/:(?:Create|Delete|Get|Put|Set|Update)(?=[A-Z]\w+$)/, ':*')
      .replace(/:(?:\*|List)LogDeliver(?:y|ies)$/, ':*LogDeliver*')
      .replace(/^sns:\w*[Ss]ubscri\w*$/, 'sns:*ubscri*');
  const nouns = sorted(actions).map(nounOf);
  return actions.map((action) => (nouns.filter((one) => one === nounOf(action)).length > 1 ? nounOf(action) : action));
};

/**
 * Returns the patterns of everything of previews whose ARN says so, of change sets, which belong to a stack, and of the groups
 * of AWS that a database names.
 */
const ownPatterns = (project: string): string[] => {
  const { services, objects, artifacts, consumers } = projectArns(project, 'previews');
  const {
    iam: _,
    ssm: __,
    elasticache: ___,
    es: ____,
    ecr: [repository] = [],
    s3: [buckets = ''] = [],
    events = [],
    ...named
  } = services;
  const ofAnyProject = Object.values(projectArns('-').services).flat();
  const inServices = Object.values(named)
    .flat()
    .filter((pattern) => pattern.includes(':changeSet/') || !ofAnyProject.includes(pattern));
  // Rules, rules of a bus, buses and archives.
  const ofEvents = (events[0] ?? '').replace(':rule/', ':*/');
  // Templates and functions of previews.
  const ofPreviews = `${artifacts}/*s/preview/*`;
  const own = [`${repository}*`, buckets, objects, ofPreviews, consumers, ofEvents, groups, ...ruleGroups];
  return widest([...inServices, ...own].map((pattern) => pattern.replace(/\*:\*$/, '*')));
};

/**
 * Returns the limits of the roles that deploy previews: a permissions boundary, with which the policies of `deploy`,
 * `push`, `destroy`, `read`, `run` and `cloudformation` reach previews alone. A resource is recognised by its name where that
 * contains the stack's, else by its tag: one of another stage, of any project, is denied. A role of a preview is made with
 * `boundary`, the ARN of a policy, or not at all; `service` is the ARN of the role that CloudFormation works by.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export const previewLimits = (
  project: string,
  table: HandlerTable,
  { boundary, service }: { readonly boundary: string; readonly service: string },
): PolicyDocument => {
  const previews = projectArns(project, 'previews');
  const all = projectArns(project);
  const paths = previews.passed.slice(0, 1).map((pattern) => inAnyAccount(pattern.replace(':role/', ':*/')));
  const needed = (['deploy', 'push', 'destroy', 'read', 'run', 'cloudformation'] as const).flatMap((purpose) =>
    neededStatements(project, 'previews', purpose, table),
  );
  const actions = needed.flatMap(({ Action }) => Action);
  const own = ownPatterns(project);
  const caches = [...(previews.services.elasticache ?? []), ...(previews.services.es ?? [])];
  const isMapping = (action: string): boolean => /^lambda:\w+EventSourceMapping$/.test(action);
  /** Actions on resources of others, or on `*`: the policies of the roles name these resources. */
  const unnamed = needed
    .filter(({ Resource }) => Resource === '*' || !Resource.some((pattern) => isWithin(pattern, own)))
    .flatMap(({ Action }) => Action.filter((action) => !ofOthers.includes(action)))
    // Whoever has credentials may ask whose they are: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    .filter((action) => action !== 'sts:GetCallerIdentity')
    .filter(
      (action) =>
        !['elasticache', 'es', 'iam', 'route53', ...untoldServices].includes(serviceOf(action)) &&
        !isWithin(action, untold) &&
        !isMapping(action),
    );
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
      // The names of clusters and of domains of OpenSearch keep too little of a long project's to tell the stage: their tag has to.
      {
        ...allow('Caches', ['elasticache:*', 'es:*'], caches.map(inAnyAccount)),
        Condition: ofNoOtherStage,
      },
      {
        ...jobsOfPreviews(previews),
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
      // Holds for all that is no change of records: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
      {
        ...allow('Records', ['route53:ChangeRes*', 'route53:CreateHostedZone', 'route53:Get*', 'route53:List*'], '*'),
        Condition: ofRecords(previews),
      },
      // An account has one role of a name, whatever its path is.
      allow('Service', ['iam:PassRole'], [inAnyAccount(service).replace(/:role\/.*\//, ':role/*/')]),
      // The stage that lends what previews borrow, images and layers that another stage has already, and the artifact bucket.
      allow(
        'OtherStages',
        ofOthers,
        widest([
          ...(all.services.cloudformation?.slice(0, 1) ?? []),
          // Those of images and of layers; the policies of the roles tell them from those of other projects.
          ...(all.services.ecr?.slice(0, 1).map((images) => `${images}*`) ?? []),
          ...(all.services.s3?.slice(1) ?? []),
        ]).map(inAnyAccount),
      ),
      allow('Rest', widest(withNouns([...unnamed, ...anywhere])), '*'),
    ],
  };
};
