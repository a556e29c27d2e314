import type { Path } from '../diagnostics/diagnostic.ts';
import type { ChangeKind } from '../stack/change-effect.ts';
import type { Allowance } from '../stack/losses.ts';
import type { Fate } from '../stack/policies.ts';
import type { BroaderBy } from './access/broader.ts';
import type { ReviewedEdge, ReviewedNode } from './drawn.ts';
import type { ReviewedWarning } from './warning.ts';

/** A property that changes, with values as `shown` redacts and shortens them. */
export interface ReviewedProperty {
  /** Dotted path inside the resource: `Properties.ContainerProperties.Image`. */
  readonly path: string;
  /** Value before the change; undefined for a new property, or if AWS returned none. */
  readonly before?: string;
  /** Value after the change; undefined for a removed property, or if AWS returned none. */
  readonly after?: string;
  /** The replacement of the resource by a change of this property: `always`, `conditionally`, `never`. */
  readonly recreation: 'never' | 'conditionally' | 'always' | 'unknown';
}

/** A change of one CloudFormation resource. */
export interface ReviewedChange {
  readonly happening: ChangeKind;
  /** Field and value as AWS returned them, if this version does not know the value: `Action Evict`. */
  readonly unforeseen?: string;
  readonly logicalId: string;
  /** Resource type: `AWS::Batch::JobDefinition`. */
  readonly type: string;
  /** The properties that change; empty for added and removed resources. */
  readonly properties: readonly ReviewedProperty[];
  /**
   * The logical id of the removed resource in whose place an added one comes, since its id contains what changed: the
   * rule of a moved schedule. The two are one change to a reader.
   */
  readonly insteadOf?: string;
  /** The logical id of the added resource that comes in the place of a removed one. */
  readonly replacedBy?: string;
  /** Config path and line that the resource comes from; undefined for shared resources and for removed ones. */
  readonly from?: { readonly path: Path; readonly line: number };
}

/** A loss: a resource with data or work that would be deleted or replaced. */
export interface ReviewedLoss {
  readonly logicalId: string;
  readonly type: string;
  /** `interrupt`: a compute environment gets new instances, which may stop running jobs. */
  readonly kind: 'delete' | 'replace' | 'may-replace' | 'interrupt';
  /** Dotted path of the property that forces the replacement, if one does. */
  readonly because?: string;
  /** True if the resource stays in the account with its data, outside the stack. */
  readonly kept?: boolean;
  /**
   * Fate of the resource, or of the old one where it is replaced. Without it: `kept` if `kept` is true, else `deleted`.
   */
  readonly fate?: Fate;
  /** Why the change counts as a loss, as a clause: `it holds objects`. */
  readonly why?: string;
  /** Field and value as AWS returned them, if this version does not know the value. */
  readonly unforeseen?: string;
  /** The inputs that must all list its logical id. */
  readonly allowances?: readonly Allowance[];
  /** True if all of them list it. */
  readonly allowed: boolean;
  /** The way around a change that AWS would refuse, which no input allows. */
  readonly instead?: string;
}

/** A change in the words of the config, without secrets: `memory: 7680 → 8192 MiB`. */
export interface ReviewedSentence {
  readonly text: string;
  /** Line of the config that it is about; undefined if it is not known. */
  readonly line?: number;
}

/** The changes that come from one resource of the config, or those of all shared resources. */
export interface ReviewedGroup {
  /** Resource name in the config; undefined for shared resources. */
  readonly resource?: string;
  /** Type in the config: `batch-job`; undefined for shared resources and unknown types. */
  readonly type?: string;
  /** The effect on the resource as a whole: that on a job is never `replace`, since its parts hold nothing. */
  readonly effect: ChangeKind;
  /** False if the resource stays as it is and only tells a changed job of its events, by notifications of a bucket. */
  readonly itself: boolean;
  /** Its changes in the words of the config. */
  readonly says: readonly ReviewedSentence[];
  /** Its changes in the words of CloudFormation. */
  readonly changes: readonly ReviewedChange[];
}

/** A change that AWS would refuse, for which no input exists. */
export interface ReviewedRefusal {
  readonly logicalId: string;
  /** Resource type: `AWS::DynamoDB::GlobalTable`. */
  readonly type: string;
  /** AWS's rule and how the change breaks it, as a clause. */
  readonly why: string;
  /** The way to make the change all the same, as sentences without the last full stop. */
  readonly instead: string;
}

/** A change of an output of the stack. */
export interface ReviewedOutputChange {
  readonly name: string;
  readonly happening: 'add' | 'modify' | 'remove';
  /** True if other stacks may import it, before the change or after it. */
  readonly exported?: boolean;
}

/** Price of a job while it runs. */
export interface ReviewedCost {
  /** Instance type: `m6i.large`. */
  readonly instance: string;
  /** US dollars per hour on demand. */
  readonly dollarsPerHour: number;
  /** True if the job runs on Spot instances, which cost at most that. */
  readonly spot: boolean;
}

/** Files for which an image is rebuilt; none if only its Dockerfile, arguments or platform in the config changed. */
export interface ReviewedImage {
  /**
   * Paths of files that changed, were added or removed, relative to the config's folder, sorted, those in folders first;
   * at most 100.
   */
  readonly changed: readonly string[];
  /** Paths of files that git does not track and the base does not have, such as build output, in the same order; at most 100. */
  readonly notInBase: readonly string[];
  /** Number of files that neither list names. */
  readonly more?: number;
}

/** An event that does not start its job. */
export interface ReviewedSleep {
  /** The event in words: `every day at 14:00 UTC`. */
  readonly start: string;
  /** `paused`: the config says so; `preview`: previews leave the source to other stages. */
  readonly because: 'paused' | 'preview';
  /** Seconds for which a source of the stack keeps what arrives while the event is paused, if it keeps it. */
  readonly keptSeconds?: number;
  /** The type of the event, with whose sample `run` starts a job: `sqs`. */
  readonly type: string;
  /** An event of AWS of its kind, as JSON, by which the job or function can be started by hand. */
  readonly sample: string;
}

/** A job of the config: its triggers and its price before and after the change. */
export interface ReviewedJob {
  readonly name: string;
  /** The triggers that start it, in words: `every day at 14:00 UTC`, `messages of requests`, `extract when it succeeds`. */
  readonly starts: readonly string[];
  /** Those of its events that do not start it. */
  readonly asleep?: readonly ReviewedSleep[];
  /** Undefined for a new job, or without prices. */
  readonly before?: ReviewedCost;
  /** Undefined without prices. */
  readonly after?: ReviewedCost;
  /** The number of containers of a run, of which each has these prices; undefined for a job whose run is one. */
  readonly containers?: number;
  /**
   * US dollars of a month at most, if schedules and a timeout bound it: every attempt of every run takes its whole
   * timeout, on demand, alone on an instance.
   */
  readonly dollarsPerMonth?: number;
  /** Hint, if a little less memory would fit a cheaper instance. */
  readonly hint?: string;
  /** Why its image is rebuilt; undefined if it is not, if the job is new, or in a comparison with a deployed stack. */
  readonly image?: ReviewedImage;
}

/** A function of the config that has events. */
export interface ReviewedFunction {
  readonly name: string;
  /** The events that start it, in words: `every day at 14:00 UTC`, `messages of requests`. */
  readonly starts: readonly string[];
  /** Those of its events that do not start it. */
  readonly asleep?: readonly ReviewedSleep[];
}

/** Actions that the code of a job, function or service may do on one resource, or must not. */
export interface ReviewedAccess {
  /** Plain words that `on` follows, for a resource in `connectTo`: `read, write and delete objects in`. */
  readonly words?: string;
  /** Actions of IAM, sorted: `s3:GetObject`. */
  readonly actions: readonly string[];
  /** The name of the resource where there are words, else the resource of the statement: `arn of bucket uploads`. */
  readonly on: string;
  /** The condition of the statement as text. */
  readonly condition?: string;
  /** Present for what a statement denies. */
  readonly denied?: true;
}

/** A job, function or service, its role, and what its code may do. */
export interface ReviewedHolder {
  readonly name: string;
  /** Logical id of the role; its ARN if the template does not have it. */
  readonly role: string;
  readonly may: readonly ReviewedAccess[];
}

/**
 * A way in which a role, user, group or policy of the stack, or what runs with a role, allows more than before the change,
 * or may, and a definition whose containers may do more on their hosts.
 */
export interface ReviewedBroadening {
  /** Its logical id. */
  readonly identity: string;
  /** The name in the config of the resource that it comes from; undefined for shared parts. */
  readonly resource?: string;
  /** Present if it is the role of the code of the job or function `resource`. */
  readonly isOwn?: true;
  /** `new`: it was not there before, under all of its conditions. Else by what it allows more. */
  readonly because: BroaderBy | 'new';
  /** Actions of IAM; principals for `principal`, and clauses such as `run privileged, as root of its host` for `container`. */
  readonly actions: readonly string[];
  /** The resource of the statement, or the name of the one in `connectTo`. */
  readonly on?: string;
  readonly condition?: string;
  /** Resources on which the actions were allowed before, or the condition under which they were. */
  readonly was?: readonly string[];
  /** All of that as a clause that follows the name: `may now call s3:GetObject on everything, before only on …`. */
  readonly says: string;
  /** Line of the config of the resource. */
  readonly line?: number;
}

/** Permissions of jobs, functions and services, and the ways in which a change broadens permissions. */
export interface ReviewedPermissions {
  /** Jobs, functions and services in the order of the config. */
  readonly holders: readonly ReviewedHolder[];
  /** Empty only if every request that is allowed after the change was allowed before it, as far as templates show. */
  readonly broader: readonly ReviewedBroadening[];
}

/** The config file of the change, for links to its lines. */
export interface ReviewedFile {
  /** The URL of its page at the commit, `https://github.com/owner/name/blob/<commit>/batch-jobs.yml`. */
  readonly url: string;
}

/** The commit that a plan without AWS compares with. */
export interface ReviewedBase {
  /** The commit, tag or branch as it was named; undefined if none was. */
  readonly ref?: string;
  /** Id of the commit: 40 or 64 hex digits. */
  readonly commit?: string;
  /** Why there is nothing to compare with, as a clause: `there is no "main" in this checkout`. */
  readonly missing?: string;
}

/** Result of a plan, as values without secrets. Reports and `plan.json` are made of it. */
export interface Review {
  readonly project: string;
  readonly stage: string;
  readonly stack: string;
  readonly region: string;
  /** AWS account id, twelve digits; undefined for a plan without AWS. */
  readonly account?: string;
  /** The other side of the comparison. */
  readonly against: 'deployed-stack' | 'absent-stack' | 'base-branch' | 'empty-stack';
  /** The base of a plan without AWS. */
  readonly base?: ReviewedBase;
  /** The plan's hash, `v1:…` or `offline:…`. */
  readonly hash: string;
  /** The page of the config; undefined outside of GitHub. */
  readonly file?: ReviewedFile;
  /** Numbers of resources, as in the step output `changes`; `modify` includes `replace`. */
  readonly counts: { readonly add: number; readonly modify: number; readonly replace: number; readonly remove: number };
  /** Changes that AWS would refuse while it updates the stack; absent if there are none. */
  readonly refused?: readonly ReviewedRefusal[];
  /** The numbers of a change of more resources than the input `max-changes` allows; absent if it does not exceed it. */
  readonly tooMany?: { readonly max: number; readonly changes: number };
  /** Outputs of the stack that change; absent without any, and in plans of earlier versions. */
  readonly outputChanges?: readonly ReviewedOutputChange[];
  readonly losses: readonly ReviewedLoss[];
  /** Groups in the config's order, then those of removed resources, then shared resources. */
  readonly groups: readonly ReviewedGroup[];
  readonly jobs: readonly ReviewedJob[];
  /** Functions with events; absent without any. */
  readonly functions?: readonly ReviewedFunction[];
  /** Nodes of the diagram; every end of an edge is one. */
  readonly nodes: readonly ReviewedNode[];
  readonly edges: readonly ReviewedEdge[];
  /** Values of referenceable parameters by resource; the value is empty if the stack does not have it yet. */
  readonly outputs: readonly { readonly resource: string; readonly param: string; readonly value: string }[];
  /** Links to console pages and to the run. */
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Permissions of jobs, functions and services, and those that the change broadens; absent in plans of earlier versions. */
  readonly permissions?: ReviewedPermissions;
  /** Warnings and notes about the config, in the order of its lines; absent without any. */
  readonly warnings?: readonly ReviewedWarning[];
  /** Sentences for every reader: placeholders, values that could not be determined, newly read secrets. */
  readonly notes: readonly string[];
}
