import { canonicalJson } from '../cloudformation/canonical.ts';
import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, isFunction, isMap } from '../cloudformation/expression.ts';
import { markedText, piecesOf, unmarked } from './text-pieces.ts';
import { branchesOf, readJson } from './written-values.ts';

/**
 * The places where AWS takes a target for what could not be delivered, by type. Other types could have anything under
 * such a key, as a custom resource has, and nothing would be sent there.
 */
const places: Readonly<Record<string, readonly string[]>> = {
  'AWS::CustomerProfiles::Domain': ['DeadLetterQueueUrl'],
  'AWS::Events::EventBus': ['DeadLetterConfig.Arn'],
  'AWS::Events::Rule': ['Targets.DeadLetterConfig.Arn'],
  'AWS::EventsV2::EventSource': [
    'Configuration.AwsServiceEventsConfiguration.OnFailureConfiguration.Arn',
    'Configuration.PartnerEventsConfiguration.OnFailureConfiguration.Arn',
  ],
  'AWS::EventsV2::Subscriber': ['OnFailureConfiguration.Arn'],
  'AWS::IoT::TopicRule': ['TopicRulePayload.ErrorAction.Sqs.QueueUrl'],
  'AWS::Lambda::EventInvokeConfig': ['DestinationConfig.OnFailure.Destination'],
  'AWS::Lambda::EventSourceMapping': ['DestinationConfig.OnFailure.Destination'],
  'AWS::Lambda::Function': ['DeadLetterConfig.TargetArn'],
  'AWS::Pipes::Pipe': [
    'SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn',
    'SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn',
  ],
  'AWS::SNS::Subscription': ['RedrivePolicy'],
  'AWS::SQS::Queue': ['RedrivePolicy'],
  'AWS::Scheduler::Schedule': ['Target.DeadLetterConfig.Arn'],
};

/** Returns what stands at dotted keys of a value, in each item of a list and in each branch of `Fn::If`. */
export const valuesAt = (value: Expression | undefined, keys: readonly string[]): Expression[] => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item: Expression) => valuesAt(item, keys));
  const [key, ...rest] = keys;
  const branches = branchesOf(value);
  return key === undefined ? branches : branches.flatMap((one) => (isMap(one) ? valuesAt(one[key], rest) : []));
};

/**
 * Returns the pieces of the ARN in a redrive policy, which is a map or JSON as text; none if it has no ARN.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html
 */
const redriveTarget = (policy: Expression): Expression[] => {
  if (isMap(policy) && !isFunction(policy))
    return policy.deadLetterTargetArn === undefined ? [] : piecesOf(policy.deadLetterTargetArn);
  const pieces = piecesOf(policy);
  const read = readJson(markedText(pieces));
  const arn = isMap(read) ? read.deadLetterTargetArn : undefined;
  return typeof arn === 'string' ? unmarked(arn, pieces) : [];
};

/** Returns the targets that a resource has for what could not be delivered, each as the pieces of its text. */
export const targetsOf = ({ body: { Type, Properties = {} } }: ResourceContribution): Expression[][] =>
  (Object.hasOwn(places, Type) ? (places[Type] ?? []) : [])
    .flatMap((place) =>
      valuesAt(Properties as Expression, place.split('.')).map((value) =>
        place === 'RedrivePolicy' ? redriveTarget(value) : piecesOf(value),
      ),
    )
    .filter((pieces) => pieces.length > 0);

/** Returns the pieces behind the last colon of an ARN: the name of a queue. */
const nameIn = (pieces: readonly Expression[]): Expression[] => {
  const at = pieces.findLastIndex((piece) => typeof piece === 'string' && piece.includes(':'));
  const last = pieces[at];
  if (typeof last !== 'string') return [];
  const rest = last.slice(last.lastIndexOf(':') + 1);
  return [...(rest === '' ? [] : [rest]), ...pieces.slice(at + 1)];
};

/** Returns the id of the resource whose ARN, name or URL a function is; undefined for any other value. */
const idOf = (value: Expression | undefined): string | undefined => {
  if (!isMap(value)) return undefined;
  const { Ref: name, 'Fn::GetAtt': attribute } = value;
  const [id] = Array.isArray(attribute) ? attribute : [name];
  return typeof id === 'string' ? id : undefined;
};

/** Returns a function from the pieces of a target to the logical ids of the queues that it may be. */
export const queueFinder = (
  resources: ReadonlyMap<string, ResourceContribution>,
): ((pieces: readonly Expression[]) => readonly string[]) => {
  const named = new Map<string, string[]>();
  for (const { id, body } of resources.values()) {
    const name = body.Type === 'AWS::SQS::Queue' ? body.Properties?.QueueName : undefined;
    if (name === undefined) continue;
    const key = canonicalJson(piecesOf(name));
    named.set(key, [...(named.get(key) ?? []), id]);
  }
  return (pieces) => {
    const name = pieces.length === 1 && typeof pieces[0] !== 'string' ? pieces : nameIn(pieces);
    const own = name.length === 1 ? idOf(name[0]) : undefined;
    if (own !== undefined) return [own];
    return name.includes(null) ? [] : (named.get(canonicalJson(name)) ?? []);
  };
};

/**
 * True for a target that is there for certain: an ARN as text, the address of a resource of AWS in the template, or a value
 * of another stack, which CloudFormation never exports empty.
 * https://docs.aws.amazon.com/lambda/latest/api/API_OnFailure.html
 */
export const isTarget = (
  pieces: readonly Expression[],
  resources: ReadonlyMap<string, ResourceContribution>,
): boolean => {
  const [first] = pieces;
  if (typeof first === 'string') return /^(?:arn:|kafka:\/\/)./.test(markedText(pieces));
  if (pieces.length !== 1 || !isMap(first)) return false;
  if (first['Fn::ImportValue'] !== undefined) return true;
  const id = idOf(first);
  const type = id === undefined ? undefined : resources.get(id)?.body.Type;
  if (type === undefined || !type.startsWith('AWS::') || type === 'AWS::CloudFormation::CustomResource') return false;
  const attribute = first['Fn::GetAtt'];
  return Array.isArray(attribute) ? String(attribute[1]).endsWith('Arn') : true;
};
