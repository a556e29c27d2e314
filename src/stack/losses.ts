import type { Expression } from '../cloudformation/expression.ts';
import { configPathOf } from '../cloudformation/metadata.ts';
import { resolveAllowances } from './allowances.ts';
import { effectOf } from './change-effect.ts';
import { withoutRefusedReplacements } from './named-databases.ts';
import {
  isAlarmMail,
  isDeadLetterQueue,
  isEventBucket,
  isLogStream,
  isOwnLogGroup,
  isQueueDeadLetters,
  isRunsTable,
} from './own-resources.ts';
import { type Fate, fateOf } from './policies.ts';
import { environmentType, keepsJobs, stateMachinesOf } from './pools.ts';
import type { ResourceChange } from './proposal.ts';
import { isProtectedDatabase, protectedDatabaseInstead } from './protected-databases.ts';
import { isQueueReader } from './queue-readers.ts';
import { statelessTypes } from './stateless-types.ts';
import { isAsleepInPreview, mappingType, readerReason, refusedReplacement, streamPosition } from './stream-readers.ts';
import { resourceIn } from './template-changes.ts';

/** The values of the inputs that allow losses: names of the config's resources, logical ids, or `*` for all. */
export interface Allowances {
  /** Input `allow-replace`. */
  readonly replace: readonly string[];
  /** Input `allow-delete`. */
  readonly delete: readonly string[];
  /** Input `allow-interrupt`; none without it. */
  readonly interrupt?: readonly string[];
}

/** Name of an input that allows a loss by listing its logical id. */
export type Allowance = 'allow-delete' | 'allow-replace' | 'allow-interrupt';

/** Contents that only AWS can count: messages of a queue, jobs of a job queue, executions of a state machine. */
export type CountedContents = 'messages' | 'jobs' | 'executions';

/** A change by which data or work could be lost, and whether the inputs allow it. */
export interface Loss {
  /** `interrupt`: the instances of a compute environment are replaced, which may stop running jobs. */
  readonly kind: 'delete' | 'replace' | 'may-replace' | 'interrupt';
  readonly change: ResourceChange;
  /** Fate of the resource, or of the old one where it is replaced. */
  readonly fate: Fate;
  /** Why the change counts as a loss, as a clause: `it holds objects`. */
  readonly why: string;
  /** The contents that AWS counted; undefined if the resource type alone decides. */
  readonly about?: CountedContents;
  /** Field and value as AWS returned them, if this version does not know the value: `Action Evict`. */
  readonly unforeseen?: string;
  /** The inputs that must all list its logical id. */
  readonly allowances: readonly Allowance[];
  readonly allowed: boolean;
  /** The way around a change that AWS would refuse, as sentences without the last full stop; no input allows it. */
  readonly instead?: string;
  /** The way to keep the resource if it was only renamed, as a sentence without its full stop. */
  readonly rename?: string;
}

/** A loss if AWS counts more than zero; `lossByAnswer` turns it into one. */
export interface LossQuestion {
  readonly about: CountedContents;
  /** Logical ids of the deployed state machines whose runs may submit to the job queue; empty for other contents. */
  readonly submitters: readonly string[];
  readonly loss: Omit<Loss, 'why' | 'about'>;
}

/** Input of `lossesIn`: a change set, both templates and the allowances. */
export interface LossRequest {
  readonly changes: readonly ResourceChange[];
  /** The deployed template; undefined if there is none, a string if it is not JSON. */
  readonly deployed: Expression | undefined;
  /** The template that would be deployed. */
  readonly ours: Expression;
  /** True if the stage is a preview. */
  readonly preview: boolean;
  readonly allow: Allowances;
}

/** Reasons by resource type, as clauses. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['AWS::ApiGatewayV2::Api', 'its address goes with it, and a new one has another'],
  // Records that the stack does not make lead to that address.
  ['AWS::ApiGatewayV2::DomainName', 'the address that its records lead to goes with it, and a new one has another'],
  ['AWS::CloudFront::Distribution', 'its address goes with it, and a new one has another'],
  ['AWS::CloudFormation::Stack', 'everything in a nested stack goes with it'],
  ['AWS::Cognito::UserPool', 'it holds users'],
  ['AWS::Cognito::UserPoolClient', 'its id is in the programs that sign people in'],
  // "User pool already has a domain configured": https://github.com/aws/aws-cdk/issues/10062
  [
    'AWS::Cognito::UserPoolDomain',
    'links in mails and other services name it, and a pool has one of Cognito at a time: AWS makes a new one only after `aws cognito-idp delete-user-pool-domain` has deleted the old one',
  ],
  // https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html (DuplicateProviderException)
  [
    'AWS::Cognito::UserPoolIdentityProvider',
    'people sign in by it, and while it stays in the pool AWS refuses a new one of its name',
  ],
  ['AWS::DynamoDB::GlobalTable', 'it holds items'],
  ['AWS::DynamoDB::Table', 'it holds items'],
  ['AWS::EC2::Instance', 'it has disks and what runs on it'],
  ['AWS::EFS::FileSystem', 'it holds files'],
  ['AWS::ElastiCache::ReplicationGroup', 'it holds a cache'],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'its address goes with it, and a new one has another'],
  ['AWS::Events::Archive', 'it holds events'],
  ['AWS::Events::EventBus', 'what others send to it is lost from then on'],
  ['AWS::EC2::EIP', 'its address goes, which others may let in'],
  ['AWS::Kinesis::Stream', 'it holds records'],
  ['AWS::KinesisFirehose::DeliveryStream', 'what it has not delivered yet is lost, and others may write to it'],
  ['AWS::Lambda::Url', 'its address goes with it, and a new one has another'],
  ['AWS::OpenSearchService::Domain', 'it holds indexes, of which AWS keeps no snapshot beyond it'],
  ['AWS::Pipes::Pipe', streamPosition],
  ['AWS::RDS::DBCluster', 'it holds a database'],
  ['AWS::RDS::DBInstance', 'it holds a database, or a copy of one'],
  ['AWS::S3::Bucket', 'it holds objects'],
  ['AWS::SNS::Topic', 'the subscriptions that others have to it go with it'],
  ['AWS::SQS::Queue', 'it holds messages'],
  ['AWS::SecretsManager::Secret', 'it holds a secret'],
  ['MongoDB::Atlas::Cluster', 'it holds a database, and Atlas deletes its backups with it'],
  ['MongoDB::Atlas::Project', 'it holds a cluster, and what was made in it by hand'],
]);

/** Resource types whose contents AWS counts. */
const countedTypes: ReadonlyMap<string, CountedContents> = new Map([
  ['AWS::Batch::JobQueue', 'jobs'],
  ['AWS::StepFunctions::StateMachine', 'executions'],
]);

/** Returns the retention of a log group of the deployed template: `for 30 days` or `for ever`. */
const retentionOf = (deployed: Expression | undefined, logicalId: string): string => {
  const { RetentionInDays: days } = Object(resourceIn(deployed, logicalId)?.Properties) as {
    RetentionInDays?: unknown;
  };
  return typeof days === 'number' ? `for ${days} days` : 'for ever';
};

/**
 * Resource types that are stacks themselves. A change set of the outer stack reports any change inside them as a
 * modification in place, even if resources are deleted or replaced there:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/change-sets-for-nested-stacks.html
 */
const nestedStacks: ReadonlySet<string> = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::StackSet',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);

/** Returns why a change counts as a loss, as a clause. */
const reasonOf = (change: ResourceChange, { changes, deployed, ours }: LossRequest): string => {
  const { type, logicalId, action } = change;
  if (nestedStacks.has(type) && action !== 'Remove')
    return 'a change set does not tell what is deleted or replaced in a stack within the stack';
  if (type === 'AWS::Logs::LogGroup') return `it holds log lines, kept ${retentionOf(deployed, logicalId)}`;
  if (type === environmentType) return 'jobs that run in it end';
  if (type === mappingType) return readerReason({ change, changes, deployed, ours });
  return reasons.get(type) ?? 'its type is not known to hold nothing';
};

/** True if all the inputs list a logical id, or `*`. */
export const isAllowed = (allow: Allowances, needed: readonly Allowance[], id: string): boolean => {
  const inputs = { 'allow-delete': allow.delete, 'allow-replace': allow.replace, 'allow-interrupt': allow.interrupt };
  return needed.every((input) => {
    const named = inputs[input] ?? [];
    return named.includes('*') || named.includes(id);
  });
};

/** Returns what to do in the place of a change that AWS would refuse; `fate` is undefined where the change is not certain. */
const insteadOf = (change: ResourceChange, fate: Fate | undefined, request: LossRequest): string | undefined => {
  const { changes, deployed, ours } = request;
  if (change.type === mappingType) return refusedReplacement({ change, changes, deployed, ours });
  const isDeleted = fate !== undefined && fate !== 'kept';
  return isDeleted && isProtectedDatabase(deployed, change.logicalId) ? protectedDatabaseInstead : undefined;
};

/** Returns the loss by a change, without its reason; undefined if the change keeps the resource. */
const lossOf = (change: ResourceChange, request: LossRequest): LossQuestion['loss'] | undefined => {
  const { deployed, ours, allow } = request;
  const effect = effectOf(change);
  const { unforeseen } = effect;
  const hidden = effect.happening === 'modify' && nestedStacks.has(change.type);
  const happening = hidden ? 'may-replace' : effect.happening;
  if (happening === 'add' || happening === 'import' || happening === 'modify') return undefined;
  const removed = happening === 'remove';
  const both = unforeseen?.startsWith('Action ') ?? false;
  const allowances: readonly Allowance[] = both
    ? ['allow-replace', 'allow-delete']
    : [removed ? 'allow-delete' : 'allow-replace'];
  const fate = fateOf(change, deployed, ours);
  const instead = insteadOf(change, happening === 'may-replace' ? undefined : fate, request);
  return {
    kind: removed ? 'delete' : happening,
    change,
    fate,
    ...(unforeseen === undefined ? {} : { unforeseen }),
    allowances,
    allowed: instead === undefined && isAllowed(allow, allowances, change.logicalId),
    ...(instead === undefined ? {} : { instead }),
  };
};

/**
 * Returns why removed jobs count as losses if the stack was deployed from another config, which would overwrite this
 * one in turn; undefined if both templates name the same config, or one names none.
 */
const otherConfigReason = ({ deployed, ours }: LossRequest): string | undefined => {
  const [theirs, own] = [configPathOf(deployed), configPathOf(ours)];
  if (theirs === undefined || own === undefined || theirs === own) return undefined;
  return `the stack was deployed from the config ${theirs}, and this one is ${own}: if both shall live, give each a serviceName of its own`;
};

/**
 * True for a resource whose contents expire, belong to a preview or follow from the template, and that the deployed template
 * deletes.
 */
const isDisposable = ({ deployed, preview }: LossRequest, { logicalId }: ResourceChange, fate: Fate): boolean =>
  fate === 'deleted' &&
  (isEventBucket(deployed, logicalId) ||
    isAlarmMail(deployed, logicalId) ||
    isRunsTable(deployed, logicalId) ||
    isLogStream(deployed, logicalId) ||
    (preview && isOwnLogGroup(deployed, logicalId)));

/** True for a dead-letter queue that the compiler makes: that of the stack, or that of a queue. */
const holdsDeadLetters = (deployed: Expression | undefined, logicalId: string): boolean =>
  isDeadLetterQueue(deployed, logicalId) || isQueueDeadLetters(deployed, logicalId);

/**
 * Returns the losses by a change set, and the questions to AWS that decide about further losses.
 *
 * - A resource counts by its type, never by its logical id: every type that is not stateless (`statelessTypes`).
 * - `Conditional`, `Dynamic` and values unknown to this version count as replacements.
 * - A resource that a policy retains counts: it is no longer part of the stack.
 * - The dead-letter queues that the compiler makes, job queues and state machines count if AWS counts contents in them.
 * - A removed job definition counts if the stack was deployed from another config.
 */
export const lossesIn = (given: LossRequest): { readonly losses: Loss[]; readonly questions: LossQuestion[] } => {
  const { deployed, ours } = given;
  const changes = withoutRefusedReplacements(given.changes, deployed, ours);
  const request = { ...given, changes, allow: resolveAllowances(given.allow, [deployed, ours]) };
  const otherConfig = otherConfigReason(request);
  const losses: Loss[] = [];
  const questions: LossQuestion[] = [];
  for (const change of changes) {
    if (change.type === 'AWS::Batch::JobDefinition' && change.action === 'Remove' && otherConfig !== undefined) {
      const loss = lossOf(change, request);
      if (loss) losses.push({ ...loss, why: otherConfig });
      continue;
    }
    if (statelessTypes.has(change.type) || isQueueReader(deployed, change)) continue;
    if (isAsleepInPreview(request, change)) continue;
    const loss = lossOf(change, request);
    if (loss === undefined || isDisposable(request, change, loss.fate)) continue;
    if (keepsJobs(change, request)) continue;
    const about = holdsDeadLetters(deployed, change.logicalId) ? 'messages' : countedTypes.get(change.type);
    if (about === undefined) losses.push({ ...loss, why: reasonOf(change, request) });
    else questions.push({ about, loss, submitters: about === 'jobs' ? stateMachinesOf(deployed) : [] });
  }
  return { losses, questions };
};

/** `1 job`, `2 jobs`. */
const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const contentReasons: Readonly<Record<CountedContents, (count: number) => string>> = {
  messages: (count) => `it holds ${many(count, 'message')}: events that started no job`,
  jobs: (count) => `${many(count, 'job')} in it, waiting or running, would end`,
  executions: (count) => `${many(count, 'run')} of it under way would end`,
};

/**
 * Answer to a question: the number of items, the number of runs that may still submit jobs, the stacks that borrow a job
 * queue, or why AWS did not count.
 */
export type LossAnswer =
  | number
  | { readonly runs: number }
  | { readonly borrowers: readonly string[] }
  | { readonly unknown: string };

const reasonBy = (about: CountedContents, answer: LossAnswer): string => {
  if (typeof answer === 'number') return contentReasons[about](answer);
  if ('borrowers' in answer) return `${answer.borrowers.join(', ')} run jobs in it, and could run none any more`;
  if ('runs' in answer) return `${many(answer.runs, 'run')} under way may still submit jobs to it`;
  return `whether anything is in it is not known (${answer.unknown})`;
};

/** Returns the loss that a question becomes by its answer; undefined if AWS counted zero. */
export const lossByAnswer = ({ about, loss }: LossQuestion, answer: LossAnswer): Loss | undefined =>
  answer === 0 ? undefined : { ...loss, about, why: reasonBy(about, answer) };
