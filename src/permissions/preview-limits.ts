import type { HandlerTable } from './handlers.ts';
import { neededStatements, type PolicyDocument, type PolicyStatement, serviceOf } from './policies.ts';
import { ofRecords } from './policy-scopes.ts';
import { projectArns } from './resources.ts';

/** Actions by which a role gets more permissions: in a preview they need the boundary of its roles. */
const grants = ['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:PutRolePermissionsBoundary', 'iam:PutRolePolicy'];

/** The action that ends the boundary of a role, which no preview may do. */
const unbounding = 'iam:DeleteRolePermissionsBoundary';

/** Actions that are not about a role of a preview. */
const anywhere = ['iam:CreateServiceLinkedRole', 'iam:ListInstanceProfiles', 'iam:ListRoles'];

/** Services with resources whose ARNs hold an id that AWS makes: there the tag of the stack tells the stage. */
const untold = [
  'acm',
  'apigateway',
  'application-autoscaling',
  'batch',
  'cloudfront',
  'cognito-idp',
  'ec2',
  'elasticloadbalancing',
];

/**
 * Holds for a resource of a preview, and for one without the tag that every resource of a stack of ours has where its type
 * can have any: the stage.
 */
export const ofNoOtherStage = { StringLikeIfExists: { 'aws:ResourceTag/batch-job:stage': 'pr-*' } };

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
const allow = (Sid: string, Action: readonly string[], Resource: '*' | readonly string[]): PolicyStatement => ({
  Sid,
  Effect: 'Allow',
  Action,
  Resource,
});

/** True if a pattern is one of some patterns, or one of them contains it: `a-*` contains `a-b*`. */
const isWithin = (pattern: string, patterns: readonly string[]): boolean =>
  patterns.some((one) => one === pattern || (one.endsWith('*') && pattern.startsWith(one.slice(0, -1))));

/** Returns patterns without those that another one contains. */
const widest = (patterns: readonly string[]): string[] =>
  sorted(patterns).filter(
    (one) =>
      !isWithin(
        one,
        patterns.filter((other) => other !== one),
      ),
  );

/** Returns actions in which one pattern stands for all on the same kind of thing: `logs:*LogDelivery`. */
const withNouns = (actions: readonly string[]): string[] => {
  const nounOf = (action: string): string => action.replace(/:(?:Create|Delete|Get|Put|Set|Update)(?=[A-Z]\w+$)/, ':*');
  const nouns = sorted(actions).map(nounOf);
  return actions.map((action) => (nouns.filter((one) => one === nounOf(action)).length > 1 ? nounOf(action) : action));
};

/** Returns the patterns of everything of previews whose ARN says so, and of change sets, which belong to a stack. */
const ownPatterns = (project: string): string[] => {
  const { services, objects, templates, functionCode, consumers } = projectArns(project, 'previews');
  const { iam: _, ssm: __, ecr: [repository] = [], s3: [buckets = ''] = [], ...named } = services;
  const ofAnyProject = Object.values(projectArns('-').services).flat();
  const inServices = Object.values(named)
    .flat()
    .filter((pattern) => pattern.includes(':changeSet/') || !ofAnyProject.includes(pattern));
  return widest([...inServices, `${repository}*`, buckets, objects, templates, functionCode, consumers]);
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
  const paths = previews.passed.slice(0, 1).map((pattern) => pattern.replace(':role/', ':*/'));
  const needed = (['deploy', 'push', 'destroy', 'read', 'run', 'cloudformation'] as const).flatMap((purpose) =>
    neededStatements(project, 'previews', purpose, table),
  );
  const mappings = (all.services.lambda ?? []).filter((pattern) => pattern.includes(':event-source-mapping:'));
  const actions = needed.flatMap(({ Action }) => Action);
  const own = ownPatterns(project);
  const isMapping = (action: string): boolean => /^lambda:\w+EventSourceMapping$/.test(action);
  /** Actions on resources of others, or on `*`: the policies of the roles name these resources. */
  const unnamed = needed
    .filter(({ Resource }) => Resource === '*' || !Resource.some((pattern) => isWithin(pattern, own)))
    .flatMap(({ Action }) => Action)
    .filter((action) => !['iam', 'route53', ...untold].includes(serviceOf(action)) && !isMapping(action));
  const roles = actions
    .filter((action) => serviceOf(action) === 'iam' && ![...grants, ...anywhere, unbounding].includes(action))
    .map((action) => action.replace(/:\w+InstanceProfile$/, ':*InstanceProfile'));
  return {
    Version: '2012-10-17',
    Statement: [
      allow('Previews', ['*'], own),
      {
        ...allow(
          'WithoutNames',
          untold.map((name) => `${name}:*`),
          '*',
        ),
        Condition: ofNoOtherStage,
      },
      {
        ...allow('Mappings', ['lambda:*EventSourceMapping'], '*'),
        Condition: { ArnLikeIfExists: { 'lambda:FunctionArn': previews.functions } },
      },
      {
        ...allow('TagsOfMappings', ['lambda:ListTags', 'lambda:TagResource', 'lambda:UntagResource'], mappings),
        Condition: ofNoOtherStage,
      },
      allow('Roles', sorted(roles), paths),
      {
        ...allow('RolesWithBoundary', grants, paths),
        Condition: { StringEquals: { 'iam:PermissionsBoundary': boundary } },
      },
      // Holds for all that is no change of records: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
      { ...allow('Records', ['route53:*'], '*'), Condition: ofRecords(previews) },
      allow('ServiceRole', ['iam:PassRole'], [service]),
      // The stage that lends what previews borrow, images that another stage has already, and the artifact bucket.
      allow(
        'OtherStages',
        ['cloudformation:DescribeStacks', 'ecr:BatchGetImage', 's3:ListBucket'],
        widest([
          ...(all.services.cloudformation ?? []),
          ...(all.services.ecr?.slice(0, 1) ?? []),
          ...(all.services.s3?.slice(1) ?? []),
        ]),
      ),
      allow('Others', widest(withNouns([...unnamed, ...anywhere])), '*'),
    ],
  };
};
