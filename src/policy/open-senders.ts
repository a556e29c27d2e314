import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression, ExpressionMap } from '../cloudformation/expression.ts';
import { isPlainMap, knownTexts, type Resources, unknown, valuesAt } from './known-texts.ts';
import { type Forbids, opensToAll } from './open-statements.ts';

/**
 * True if an action of a statement may be `action`, in lower case. `*` stands for any characters; a text with `?` may be
 * any. Linear, since a pull request writes the text.
 */
const mayBe = (written: string, action: string): boolean => {
  if (written.includes('?')) return true;
  const [first = '', ...others] = written.split('*');
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

const oneOf =
  (...actions: readonly string[]): Forbids =>
  (written) =>
    actions.some((action) => mayBe(written, action));

const readingVerbs = ['get', 'list', 'describe', 'batchget', 'batchcheck', 'query', 'scan', 'partiqlselect'];

/** True for all actions but those that read. */
const allButReading: Forbids = (written) => {
  const [, verb = ''] = written.split(':');
  return !readingVerbs.some((one) => verb.startsWith(one));
};

/** A place of a policy in the properties of a type, and the actions that send or start. */
interface PolicyPlace {
  readonly at: readonly string[];
  readonly sends: Forbids;
}

const place = (at: string, sends: Forbids): PolicyPlace => ({ at: at.split('.'), sends });

const toQueue = place('PolicyDocument', oneOf('sqs:sendmessage', 'sqs:addpermission', 'sqs:setqueueattributes'));
const toTopic = place('PolicyDocument', oneOf('sns:publish', 'sns:addpermission', 'sns:settopicattributes'));
const toBus = oneOf('events:putevents');

/** The places of policies of what can be sent to, and of what they let somebody start, by type. */
const policies: Readonly<Record<string, readonly PolicyPlace[]>> = {
  'AWS::S3::BucketPolicy': [place('PolicyDocument', allButReading)],
  'AWS::S3::AccessPoint': [place('Policy', allButReading)],
  'AWS::S3::MultiRegionAccessPointPolicy': [place('Policy', allButReading)],
  'AWS::S3Express::BucketPolicy': [place('PolicyDocument', allButReading)],
  'AWS::S3Express::AccessPoint': [place('Policy', allButReading)],
  'AWS::S3ObjectLambda::AccessPointPolicy': [place('PolicyDocument', () => true)],
  'AWS::SQS::QueuePolicy': [toQueue],
  'AWS::SQS::QueueInlinePolicy': [toQueue],
  'AWS::SNS::TopicPolicy': [toTopic],
  'AWS::SNS::TopicInlinePolicy': [toTopic],
  'AWS::Kinesis::ResourcePolicy': [place('ResourcePolicy', oneOf('kinesis:putrecord', 'kinesis:putrecords'))],
  'AWS::DynamoDB::Table': [place('ResourcePolicy.PolicyDocument', allButReading)],
  'AWS::DynamoDB::GlobalTable': [place('Replicas.ResourcePolicy.PolicyDocument', allButReading)],
  'AWS::Events::EventBus': [place('Policy', toBus)],
  'AWS::EventsV2::ResourcePolicy': [place('PolicyDocument', allButReading)],
  'AWS::ECR::Repository': [place('RepositoryPolicyText', allButReading)],
  'AWS::Lambda::ResourcePolicy': [place('PolicyDocument', allButReading)],
  'AWS::IAM::Role': [place('AssumeRolePolicyDocument', () => true)],
};

/** Returns the statement that a bus's policy writes without one, whose condition has keys of its own. */
const busStatement = (properties: ExpressionMap): Expression => {
  const { Statement, Condition } = properties;
  if (Statement !== undefined) return Statement;
  const { Type, Key, Value }: ExpressionMap = isPlainMap(Condition) ? Condition : {};
  return typeof Type === 'string' && typeof Key === 'string' && Value !== undefined
    ? { ...properties, Condition: { [Type]: { [Key]: Value } } }
    : properties;
};

/** Returns the words for a resource that everybody may send to or start; undefined for any other. */
export const openPolicy = (
  { body: { Type, Properties } }: ResourceContribution,
  resources: Resources,
): 'send' | 'invoke' | 'assume' | undefined => {
  const properties = (Properties ?? {}) as ExpressionMap;
  const isBehindCdn = Type.startsWith('AWS::S3') || Type.startsWith('AWS::Lambda::');
  if (Type === 'AWS::Events::EventBusPolicy') {
    const document = { Statement: busStatement(properties) };
    return opensToAll(document, { forbids: toBus, resources, isBehindCdn }) ? 'send' : undefined;
  }
  if (Type === 'AWS::S3::Bucket') {
    const lists = knownTexts(properties.AccessControl, resources);
    return lists.some((one) => one === unknown || one === 'PublicReadWrite') ? 'send' : undefined;
  }
  const isOpen = (policies[Type] ?? []).some(({ at, sends }) =>
    valuesAt(properties, at).some((document) => opensToAll(document, { forbids: sends, resources, isBehindCdn })),
  );
  if (!isOpen) return undefined;
  if (Type === 'AWS::IAM::Role') return 'assume';
  return Type.startsWith('AWS::Lambda::') ? 'invoke' : 'send';
};
