import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import { eventBucketId, eventBucketSuffix } from '../stage/event-bucket.ts';
import { formerPolicy, formerPolicyName } from '../template/former-policy.ts';
import { propertiesOf, stateMachinesOf } from './pools.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

/**
 * Permissions that only runs of earlier revisions need and the config no longer asks for: those of an execution role, by
 * which containers start, and that of a job's role to read events from S3.
 */
export interface FormerPermissions {
  readonly purpose: 'start' | 'event';
  /** Logical id of the role. */
  readonly role: string;
  /** Logical id of the job definition with the role. */
  readonly definition: string;
  /** Logical ids of the deployed state machines that submit the job definition. */
  readonly machines: readonly string[];
  readonly statements: readonly Expression[];
  /** True if the deployed revision needs some of them: the deployment under way is the one that drops them. */
  readonly inUse: boolean;
  /** False if IAM may not take the role with them. */
  readonly fits: boolean;
}

type Statement = Readonly<Record<string, Expression>>;

const listOf = (value: Expression | undefined): readonly Expression[] => {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
};

/** Returns the inline policies of a role in a template; empty if it has none. */
const policiesOf = (template: Expression | undefined, role: string): readonly Statement[] =>
  listOf(propertiesOf(template, role).Policies).filter(isMap);

const statementsOf = (policies: readonly Statement[]): Statement[] =>
  policies.flatMap(({ PolicyDocument }) => listOf((Object(PolicyDocument) as Statement).Statement).filter(isMap));

/** Returns a key for each action of a statement on a resource. */
const grantsOf = ({ Action, Effect, Condition = {} }: Statement, resource: Expression): string[] =>
  listOf(Action).map((action) => canonicalJson([Effect ?? '', action, resource, Condition]));

/**
 * Actions by which the ECS agent starts a container: it pulls the image, reads secrets and writes the log. Whatever else
 * a role was given, by `overrides`, ends with the config that gave it.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
const startActions: ReadonlySet<Expression> = new Set([
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:GetAuthorizationToken',
  'ecr:GetDownloadUrlForLayer',
  'kms:Decrypt',
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'secretsmanager:GetSecretValue',
  'ssm:GetParameters',
]);

/** Returns the allowing statements with only those of their actions that start a container. */
const starting = (statements: readonly Statement[]): Statement[] =>
  statements.flatMap(({ Sid: _, ...statement }) => {
    const Action = listOf(statement.Action).filter((action) => startActions.has(action));
    return statement.Effect === 'Allow' && Action.length > 0 ? [{ ...statement, Action }] : [];
  });

/**
 * Returns a filter that keeps of allowing statements the right to read objects of the deployed bucket for large events,
 * whose name is spelt out in them.
 */
const readingEvents = (deployed: Expression | undefined): ((statements: readonly Statement[]) => Statement[]) => {
  const name = JSON.stringify(propertiesOf(deployed, eventBucketId).BucketName ?? '');
  const [words] = new RegExp(`[\\w-]*${eventBucketSuffix}-`).exec(name) ?? [];
  return (statements) =>
    statements.flatMap(({ Sid: _, ...statement }) => {
      const Resource = listOf(statement.Resource).filter((one) => words && JSON.stringify(one).includes(words));
      const isMeant = statement.Effect === 'Allow' && listOf(statement.Action).includes(readAction);
      return isMeant && Resource.length > 0 ? [{ ...statement, Action: [readAction], Resource }] : [];
    });
};
const readAction = 's3:GetObject';

/** Returns the parts of statements that others do not have: each with the resources that are missing there. */
const missingIn = (statements: readonly Statement[], others: readonly Statement[]): Statement[] => {
  // Nothing is deployed, or nothing that a run begins with.
  if (statements.length === 0) return [];
  const known = new Set(others.flatMap((one) => listOf(one.Resource).flatMap((resource) => grantsOf(one, resource))));
  return statements.flatMap((statement) => {
    const isKnown = (resource: Expression) =>
      [resource, '*'].some((one) => grantsOf(statement, one).every((grant) => known.has(grant)));
    const missing = listOf(statement.Resource).filter((resource) => !isKnown(resource));
    if (missing.length === 0) return [];
    return [{ ...statement, Resource: missing.length === 1 ? (missing[0] as Expression) : missing }];
  });
};

/** True if everything that a value references is in a template or is a pseudo parameter. */
const refersOnlyTo = (template: Expression, value: Expression): boolean =>
  idsIn(value).every((id) => id.startsWith('AWS::') || resourceIn(template, id) !== undefined);

/** Returns a role of a job definition of a template, if it is one of the template. */
const roleOf = (template: Expression, definition: string, property: string): string | undefined => {
  const container = Object(propertiesOf(template, definition).ContainerProperties) as Statement;
  return idsIn(container[property]).find((id) => resourceIn(template, id)?.Type === 'AWS::IAM::Role');
};

/**
 * The most characters of a role's inline policies that still leave room: IAM takes 10,240, and a name that AWS makes may
 * be 200 longer than the reference to it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const mostCharacters = 10_240;
const perReference = 200;

const fits = (policies: readonly Expression[]): boolean =>
  canonicalJson(policies).length + perReference * idsIn(policies).length <= mostCharacters;

/**
 * Returns the permissions that roles have in a deployed stack and not in its next template, by role. A run keeps the
 * revision of the job definition that it began with and its event: each attempt of it pulls that revision's image, reads
 * its secrets and, where the event is in S3, the event, by the roles as they are then.
 */
export const formerPermissions = (deployed: Expression | undefined, ours: Expression): FormerPermissions[] =>
  Object.keys(resourcesIn(ours))
    .filter((id) => resourceIn(ours, id)?.Type === 'AWS::Batch::JobDefinition')
    .sort()
    .flatMap((definition) => [
      ...formerOf('start', definition, deployed, ours),
      ...formerOf('event', definition, deployed, ours),
    ]);

const formerOf = (
  purpose: FormerPermissions['purpose'],
  definition: string,
  deployed: Expression | undefined,
  ours: Expression,
): FormerPermissions[] => {
  const role = roleOf(ours, definition, purpose === 'start' ? 'ExecutionRoleArn' : 'JobRoleArn');
  if (role === undefined) return [];
  const meant = purpose === 'start' ? starting : readingEvents(deployed);
  const policies = policiesOf(deployed, role);
  const isFormer = ({ PolicyName }: Statement) => PolicyName === formerPolicyName;
  const own = statementsOf(policiesOf(ours, role));
  const left = missingIn(meant(statementsOf(policies.filter((one) => !isFormer(one)))), own);
  const former = missingIn(meant(statementsOf(policies.filter(isFormer))), [...own, ...left]);
  const statements = [...left, ...former].filter((one) => refersOnlyTo(ours, one));
  if (statements.length === 0) return [];
  return [
    {
      purpose,
      role,
      definition,
      machines: stateMachinesOf(deployed).filter((id) => idsIn(propertiesOf(deployed, id)).includes(definition)),
      statements,
      inUse: left.length > 0,
      fits: fits([...policiesOf(ours, role), formerPolicy(statements)]),
    },
  ];
};
