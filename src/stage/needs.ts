import type { Contribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { OpeningNeed } from './opening.ts';
import type { PoolKind } from './pool-kind.ts';
import type { UploadedFolder } from './uploaded-folder.ts';

/** A job's need of instances; all jobs of a stage that need the same kind of capacity share one compute environment. */
export interface PoolNeed {
  readonly kind: 'need';
  readonly of: 'pool';
  readonly pool: PoolKind;
  /** The network profile of the job (`networkProfile`); undefined for a job that is connected to nothing scoped. */
  readonly profile?: string | undefined;
  /** The logical id of the role that submits the job's runs; absent if none does. */
  readonly submitter?: string;
  /** The number of vCPUs of the job. */
  readonly cpu: number;
  /** The disk that the job requires, in GiB. */
  readonly storageGiB?: number | undefined;
  /** The minutes for which an idle instance is kept for the job's next run; undefined for none. */
  readonly keepWarmMinutes?: number | undefined;
}

/** The need of a job with a queue of its own that its runs from before go on in the pool that they began in. */
export interface QueueUserNeed {
  readonly kind: 'need';
  readonly of: 'queue-user';
  /** The logical id of the role that submits the job's runs. */
  readonly submitter: string;
}

/** The need of the stack's network by a resource that is placed in it; a need of instances includes it. */
export interface NetworkNeed {
  readonly kind: 'need';
  readonly of: 'network';
}

/** The need of the stack's private DNS namespace by a service that is found by a name in it; always beside a need of the network. */
export interface NamespaceNeed {
  readonly kind: 'need';
  readonly of: 'namespace';
}

/** A job's need of an image, which is planned after the graph is linked. */
export interface ImageNeed {
  readonly kind: 'need';
  readonly of: 'image';
  /** The name of the resource whose image it is. */
  readonly job: string;
  /** The config path of its packaging. */
  readonly path: Path;
  readonly packaging: { readonly type: string; readonly properties: Readonly<Record<string, unknown>> };
  /** The platform of the instances that run it. */
  readonly platform: 'linux/amd64' | 'linux/arm64';
}

/** The need of a function for its code, which is planned after the graph is linked. */
export interface CodeNeed {
  readonly kind: 'need';
  readonly of: 'code';
  /** The name of the resource whose code it is. */
  readonly function: string;
  /** The config path of its packaging. */
  readonly path: Path;
  readonly packaging: { readonly type: string; readonly properties: Readonly<Record<string, unknown>> };
  /** The runtime of Lambda: `nodejs24.x`. */
  readonly runtime: string;
  readonly platform: 'linux/amd64' | 'linux/arm64';
}

/** A service that sends messages to a queue on behalf of a source. */
export interface QueueSender {
  /** The service that sends: `events.amazonaws.com`. */
  readonly service: string;
  /** The ARN of the source. */
  readonly source: Expression;
  /** The ARN pattern of all such sources of the account and region, for a policy that cannot name every one. */
  readonly pattern: Expression;
}

/** The need of an event's source to send what it could not deliver to the stack's dead-letter queue. */
export interface DeadLetterNeed extends QueueSender {
  readonly kind: 'need';
  readonly of: 'dead-letters';
}

/** A queue of the config: its name and the logical id of its `AWS::SQS::Queue`. */
export interface NamedQueue {
  readonly name: string;
  readonly id: string;
}

/** The need of a source to send messages to a queue of the config. */
export interface QueueSenderNeed extends QueueSender {
  readonly kind: 'need';
  readonly of: 'queue-sender';
  readonly queue: NamedQueue;
}

/** The need of a queue of the config to have statements in its policy. */
export interface QueueStatementsNeed {
  readonly kind: 'need';
  readonly of: 'queue-statements';
  readonly queue: NamedQueue;
  readonly statements: readonly Expression[];
}

/**
 * The need of a role to send to the stack's dead-letter queue what could not start a run. The role itself has the
 * permission, so the queue needs no policy for it.
 */
export interface DeadLetterQueueNeed {
  readonly kind: 'need';
  readonly of: 'dead-letter-queue';
}

/** A job's need of the stack's bucket for events that do not fit into a variable of their run. */
export interface EventBucketNeed {
  readonly kind: 'need';
  readonly of: 'event-bucket';
}

/** A job's need of the stack's table of runs, in which its runs take places. */
export interface RunsTableNeed {
  readonly kind: 'need';
  readonly of: 'runs-table';
}

/** The need of an alarm to write to a recipient. */
export interface AlarmMailNeed {
  readonly kind: 'need';
  readonly of: 'alarm-mail';
  /** The address, as the config has it. */
  readonly recipient: Expression;
}

/** The need of a bucket for the files of a folder, which a deploy uploads after the stack is up. */
export interface UploadNeed {
  readonly kind: 'need';
  readonly of: 'upload';
  /** The name of the bucket in the config. */
  readonly resource: string;
  /** The config path of the folder with its options. */
  readonly path: Path;
  readonly upload: UploadedFolder;
}

/** The need of a function that CodeDeploy moves its traffic to new versions. */
export interface CodeDeployNeed {
  readonly kind: 'need';
  readonly of: 'code-deploy';
}

/** A part that a resource needs and that its stage provides once for all resources. */
export type Need =
  | PoolNeed
  | QueueUserNeed
  | NetworkNeed
  | NamespaceNeed
  | OpeningNeed
  | ImageNeed
  | CodeNeed
  | DeadLetterNeed
  | DeadLetterQueueNeed
  | QueueSenderNeed
  | QueueStatementsNeed
  | EventBucketNeed
  | RunsTableNeed
  | AlarmMailNeed
  | CodeDeployNeed
  | UploadNeed;

/** The result of expanding a resource of the config: contributions to the template, and needs of shared parts. */
export type Expansion = readonly (Contribution | Need)[];

/** Separates expansions into contributions and needs, each in the given order. */
export const separateNeeds = (expansions: Iterable<Expansion>): { contributions: Contribution[]; needs: Need[] } => {
  const contributions: Contribution[] = [];
  const needs: Need[] = [];
  for (const part of [...expansions].flat()) part.kind === 'need' ? needs.push(part) : contributions.push(part);
  return { contributions, needs };
};
