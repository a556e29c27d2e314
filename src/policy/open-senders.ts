import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, type ExpressionMap, hasFunction, isMap } from '../cloudformation/expression.ts';
import { letsEverybodyIn } from '../resources/shapes/bucket-access.ts';

/** The properties that hold a policy of what can be sent to, by type, and the actions that send. */
const policies: Readonly<Record<string, { readonly key: string; readonly actions: readonly string[] }>> = {
  'AWS::S3::BucketPolicy': { key: 'PolicyDocument', actions: ['s3:putobject', 's3:deleteobject', 's3:restoreobject'] },
  'AWS::SQS::QueuePolicy': { key: 'PolicyDocument', actions: ['sqs:sendmessage'] },
  'AWS::SQS::QueueInlinePolicy': { key: 'PolicyDocument', actions: ['sqs:sendmessage'] },
  'AWS::SNS::TopicPolicy': { key: 'PolicyDocument', actions: ['sns:publish'] },
  'AWS::SNS::TopicInlinePolicy': { key: 'PolicyDocument', actions: ['sns:publish'] },
  'AWS::Kinesis::ResourcePolicy': { key: 'ResourcePolicy', actions: ['kinesis:putrecord', 'kinesis:putrecords'] },
  'AWS::Events::EventBusPolicy': { key: 'Statement', actions: ['events:putevents'] },
};

const listOf = (value: Expression | undefined): readonly Expression[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Expression];
};

/**
 * True if an action of a statement may be `action`, in lower case. `*` stands for any characters; a text with `?`, and
 * what only CloudFormation knows, may be any. Linear, since a pull request writes the text.
 */
const mayBe = (written: Expression, action: string): boolean => {
  if (typeof written !== 'string' || written.includes('?')) return true;
  const [first = '', ...others] = written.toLowerCase().split('*');
  if (others.length === 0) return first === action;
  if (!action.startsWith(first)) return false;
  const last = others.pop() as string;
  let at = first.length;
  for (const part of others) {
    const found = action.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return action.length - last.length >= at && action.endsWith(last);
};

/** Returns the statements of a policy: of its document, or of a bus's policy, which also writes one without a document. */
const statementsIn = (properties: ExpressionMap, key: string): ExpressionMap[] => {
  const written = properties[key] ?? (key === 'Statement' ? (properties as Expression) : undefined);
  const document = isMap(written) && written.Statement !== undefined ? written.Statement : written;
  return listOf(document).filter((one) => isMap(one) && !hasFunction(one)) as ExpressionMap[];
};

/** True for a statement by which everybody may do one of some actions. */
const opens = (statement: ExpressionMap, actions: readonly string[]): boolean => {
  const { Effect = 'Allow', Action, NotAction, NotPrincipal } = statement;
  if (Effect !== 'Allow' || !(NotPrincipal !== undefined || letsEverybodyIn(statement))) return false;
  return NotAction !== undefined || listOf(Action).some((one) => actions.some((action) => mayBe(one, action)));
};

/**
 * True for the policy of a bucket, queue, topic, stream or bus that lets everybody send to it, whoever they are, and for a
 * bucket with an access list that does: what it triggers is then started by anybody.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
export const letsEverybodySend = ({ body: { Type, Properties } }: ResourceContribution): boolean => {
  const properties = (Properties ?? {}) as ExpressionMap;
  if (Type === 'AWS::S3::Bucket') return properties.AccessControl === 'PublicReadWrite';
  const policy = policies[Type];
  return policy !== undefined && statementsIn(properties, policy.key).some((one) => opens(one, policy.actions));
};
