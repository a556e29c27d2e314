import type { Expression } from '../cloudformation/expression.ts';
import { configOf } from '../cloudformation/metadata.ts';
import { effectOf } from './change-effect.ts';
import { typesThatHoldNothing } from './holds-nothing.ts';
import { isDeadLetterQueue, isEventBucket, isOwnLogGroup } from './own-resources.ts';
import { type Fate, fateOf } from './policies.ts';
import { endsJobs, submittersTo } from './pools.ts';
import type { ResourceChange } from './proposal.ts';
import { isQueueReader } from './queue-readers.ts';
import { resourceIn } from './template-changes.ts';

export interface Allowances {
  /** Logical ids, or `*`. */
  readonly replace: readonly string[];
  readonly delete: readonly string[];
}

/** An input that allows a loss by naming its logical id. */
export type Allowance = 'allow-delete' | 'allow-replace';

/** Something that only AWS can count: messages of a queue, jobs of a job queue, executions of a state machine. */
export type Counted = 'messages' | 'jobs' | 'executions';

/** A change by which something could be lost, and whether somebody allowed it. */
export interface Loss {
  readonly kind: 'delete' | 'replace' | 'may-replace';
  readonly change: ResourceChange;
  /** Fate of the resource, or of the old one where it is replaced. */
  readonly fate: Fate;
  /** Why it counts, as the rest of a sentence: `it holds objects`. */
  readonly why: string;
  /** The contents that AWS counted; undefined where its type alone decides. */
  readonly about?: Counted;
  /** AWS's own word for what happens, where this version does not know it. */
  readonly unforeseen?: string;
  /** The inputs that must name it. */
  readonly allowances: readonly Allowance[];
  readonly allowed: boolean;
}

/** A loss if AWS counts more than nothing. */
export interface Question {
  readonly about: Counted;
  /** Logical ids of the deployed state machines that submit to the job queue; empty for every other type. */
  readonly submitters: readonly string[];
  readonly loss: Omit<Loss, 'why' | 'about'>;
}

/** A change set, and all that is needed to find the losses in it. */
export interface LossRequest {
  readonly changes: readonly ResourceChange[];
  /** The deployed template; undefined if there is none, a text if it could not be read. */
  readonly deployed: Expression | undefined;
  readonly ours: Expression;
  /** Whether the stage is a preview. */
  readonly preview: boolean;
  readonly allow: Allowances;
}

const position = 'it remembers how far its stream was read';

const contents: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'everything in a nested stack goes with it'],
  ['AWS::DynamoDB::Table', 'it holds items'],
  ['AWS::EC2::Instance', 'it has disks and what runs on it'],
  ['AWS::Kinesis::Stream', 'it holds records'],
  ['AWS::Lambda::EventSourceMapping', position],
  ['AWS::Pipes::Pipe', position],
  ['AWS::S3::Bucket', 'it holds objects'],
  ['AWS::SQS::Queue', 'it holds messages'],
]);

const counted: ReadonlyMap<string, Counted> = new Map([
  ['AWS::Batch::JobQueue', 'jobs'],
  ['AWS::StepFunctions::StateMachine', 'executions'],
]);

const retentionOf = (deployed: Expression | undefined, logicalId: string): string => {
  const { RetentionInDays: days } = Object(resourceIn(deployed, logicalId)?.Properties) as {
    RetentionInDays?: unknown;
  };
  return typeof days === 'number' ? `for ${days} days` : 'for ever';
};

/**
 * Types that are stacks of their own. What becomes of the resources in them stands in no change set of ours, which calls
 * whatever goes inside a change in place:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/change-sets-for-nested-stacks.html
 */
const stacksWithin: ReadonlySet<string> = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::StackSet',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);

const whyOf = ({ type, logicalId, action }: ResourceChange, deployed: Expression | undefined): string => {
  if (stacksWithin.has(type) && action !== 'Remove')
    return 'a change set does not tell what is deleted or replaced in a stack within the stack';
  if (type === 'AWS::Logs::LogGroup') return `it holds log lines, kept ${retentionOf(deployed, logicalId)}`;
  if (type === 'AWS::Batch::ComputeEnvironment') return 'jobs that run in it end';
  return contents.get(type) ?? 'its type is not known to hold nothing';
};

const isAllowed = (allow: Allowances, needed: readonly Allowance[], id: string): boolean =>
  needed.every((input) => {
    const named = input === 'allow-delete' ? allow.delete : allow.replace;
    return named.includes('*') || named.includes(id);
  });

const lossOf = (change: ResourceChange, { deployed, ours, allow }: LossRequest): Question['loss'] | undefined => {
  const effect = effectOf(change);
  const { unforeseen } = effect;
  const hidden = effect.happening === 'modify' && stacksWithin.has(change.type);
  const happening = hidden ? 'may-replace' : effect.happening;
  if (happening === 'add' || happening === 'import' || happening === 'modify') return undefined;
  const removed = happening === 'remove';
  const both = unforeseen?.startsWith('Action ') ?? false;
  const allowances: readonly Allowance[] = both
    ? ['allow-replace', 'allow-delete']
    : [removed ? 'allow-delete' : 'allow-replace'];
  return {
    kind: removed ? 'delete' : happening,
    change,
    fate: fateOf(change, deployed, ours),
    ...(unforeseen === undefined ? {} : { unforeseen }),
    allowances,
    allowed: isAllowed(allow, allowances, change.logicalId),
  };
};

/** Why removed jobs count where another config made the stack: two of one project would overwrite each other. */
const otherConfig = ({ deployed, ours }: LossRequest): string | undefined => {
  const [theirs, own] = [configOf(deployed), configOf(ours)];
  if (theirs === undefined || own === undefined || theirs === own) return undefined;
  return `the stack was deployed from the config ${theirs}, and this one is ${own}: if both shall live, give each a serviceName of its own`;
};

/** True for a resource that the stack made for itself and deletes by itself, if the deployed template says so. */
const isDisposable = ({ deployed, preview }: LossRequest, { logicalId }: ResourceChange, fate: Fate): boolean =>
  fate === 'deleted' && (isEventBucket(deployed, logicalId) || (preview && isOwnLogGroup(deployed, logicalId)));

/**
 * Returns the losses of a change, and the questions to AWS that decide about further ones. Every type counts that is
 * not known to hold nothing (`holds-nothing.ts`), and never a logical id; `Conditional`, `Dynamic` and words that AWS adds one
 * day count, since nobody knows. What a policy keeps counts too: the stack loses sight of it. The stack's own dead
 * letters, job queues and state machines are asked about. A job counts where the stack comes from another config.
 */
export const lossesIn = (request: LossRequest): { readonly losses: Loss[]; readonly questions: Question[] } => {
  const { changes, deployed } = request;
  const stranger = otherConfig(request);
  const losses: Loss[] = [];
  const questions: Question[] = [];
  for (const change of changes) {
    if (change.type === 'AWS::Batch::JobDefinition' && change.action === 'Remove' && stranger !== undefined) {
      const loss = lossOf(change, request);
      if (loss) losses.push({ ...loss, why: stranger });
      continue;
    }
    if (typesThatHoldNothing.has(change.type) || isQueueReader(deployed, change)) continue;
    const loss = lossOf(change, request);
    if (loss === undefined || isDisposable(request, change, loss.fate)) continue;
    if (change.type === 'AWS::Batch::ComputeEnvironment' && !endsJobs(change, request)) continue;
    const about = isDeadLetterQueue(deployed, change.logicalId) ? 'messages' : counted.get(change.type);
    if (about === undefined) losses.push({ ...loss, why: whyOf(change, deployed) });
    else questions.push({ about, loss, submitters: about === 'jobs' ? submittersTo(deployed, change.logicalId) : [] });
  }
  return { losses, questions };
};

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const held: Readonly<Record<Counted, (count: number) => string>> = {
  messages: (count) => `it holds ${many(count, 'message')}: events that started no job`,
  jobs: (count) => `${many(count, 'job')} in it, waiting or running, would end`,
  executions: (count) => `${many(count, 'run')} of it under way would end`,
};

/** How much is there, how many runs may still bring something, or why AWS did not say. */
export type Answer = number | { readonly runs: number } | { readonly unknown: string };

const whyBy = (about: Counted, answer: Answer): string => {
  if (typeof answer === 'number') return held[about](answer);
  if ('runs' in answer) return `${many(answer.runs, 'run')} under way may still submit jobs to it`;
  return `whether anything is in it is not known (${answer.unknown})`;
};

/** The loss that a question becomes by its answer; undefined where nothing is there. */
export const lossByAnswer = ({ about, loss }: Question, answer: Answer): Loss | undefined =>
  answer === 0 ? undefined : { ...loss, about, why: whyBy(about, answer) };
