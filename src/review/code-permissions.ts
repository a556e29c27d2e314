import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { reading as readActions } from '../events/parts/kinesis-source.ts';
import { interfaceStatements } from '../resources/shapes/function-network.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourceIn, type TemplateResource } from '../stack/template-changes.ts';
import { deadLetterQueueArn } from '../stage/dead-letters.ts';
import { about, type WordedSentence } from './job-sentences.ts';
import { permissionSentences, removedFrom } from './permission-sentences.ts';
import { permissionChange, statementsIn } from './permissions.ts';
import type { ReviewedChange } from './review.ts';
import type { BareGroup, SentenceContext } from './sentences.ts';

/** The kinds of children that run code with the role of their resource, but for jobs. */
const codeKinds = ['Function', 'TaskDefinition'];

const roleIdOf = (resource: string): string => `${logicalId(resource)}Role`;

const networkStatements: ReadonlySet<string> = new Set(
  interfaceStatements.map((one) => canonicalJson(one as unknown as Expression)),
);

/** The actions by which Lambda reads the sources of a function's events, as this action writes them. */
const sourceActions: ReadonlySet<string> = new Set([
  'sqs:ReceiveMessage,sqs:DeleteMessage,sqs:GetQueueAttributes,sqs:ChangeMessageVisibility',
  'dynamodb:DescribeStream,dynamodb:GetRecords,dynamodb:GetShardIterator,dynamodb:ListStreams',
  readActions.join(),
  'kinesis:SubscribeToShard',
]);

/** True for a statement that a function has for its log, the VPC and its events, of which other sentences are. */
const isOfMachinery = (statement: Expression, resource: string): boolean => {
  if (!isMap(statement) || networkStatements.has(canonicalJson(statement))) return isMap(statement);
  const { Action, Resource = null } = statement;
  const [actions, on] = [Array.isArray(Action) ? Action.join() : '', canonicalJson(Resource)];
  const isLog = on === canonicalJson({ 'Fn::GetAtt': [`${logicalId(resource)}LogGroup`, 'Arn'] });
  return (
    sourceActions.has(actions) ||
    (isLog && actions === 'logs:CreateLogStream,logs:PutLogEvents') ||
    (on === canonicalJson(deadLetterQueueArn) && actions === 'sqs:SendMessage')
  );
};

/** Returns the role of the code of a function or service in a template, without what all of them have. */
const roleOf = (template: Expression | undefined, resource: string): TemplateResource | undefined => {
  const role = resourceIn(template, roleIdOf(resource));
  const runsCode = codeKinds.some((kind) => resourceIn(template, logicalId(resource) + kind) !== undefined);
  if (!runsCode || role?.Type !== 'AWS::IAM::Role' || ownerOf(role) !== resource || !isMap(role.Properties))
    return undefined;
  const { Policies = [] } = role.Properties;
  const policies = (Array.isArray(Policies) ? Policies : []).filter(isMap).map((policy) => ({
    ...policy,
    PolicyDocument: {
      Statement: statementsIn(policy.PolicyDocument).filter((one) => !isOfMachinery(one, resource)),
    },
  }));
  return { ...role, Properties: { ...role.Properties, Policies: policies } };
};

/** Returns the sentences about what the code of a function or service may do and could not before, or may do no longer. */
export const codePermissions = (resource: string, context: SentenceContext): WordedSentence[] => {
  const [before, after] = [roleOf(context.before, resource), roleOf(context.ours, resource)];
  if (after === undefined) return [];
  const change = permissionChange(before, after, context.names.texts, {
    groups: context.connections,
    removed: removedFrom(context),
  });
  return about(roleIdOf(resource), permissionSentences(change, before === undefined));
};

const isPolicies = ({ path }: ReviewedChange['properties'][number]): boolean =>
  /^Properties\.(?:Policies|ManagedPolicyArns)(?:\.|$)/.test(path);

/** Returns a group without the changes of the role that `codePermissions` says. */
export const withoutCodePermissions = (group: BareGroup): BareGroup => {
  const role = roleIdOf(group.resource ?? '');
  return {
    ...group,
    changes: group.changes.flatMap((change) => {
      if (change.logicalId !== role || change.happening !== 'modify') return [change];
      const properties = change.properties.filter((one) => !isPolicies(one));
      return properties.length > 0 ? [{ ...change, properties }] : [];
    }),
  };
};
