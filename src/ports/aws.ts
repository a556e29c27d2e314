import type { Answers, AwsQuestion } from '../directives/directive.ts';
import type { PlannedCode } from '../packaging/code/function-code.ts';
import type { RunningJob } from '../stack/interruptions.ts';
import type { PoolCounts, ServiceQuota } from '../stack/quota.ts';
import type { InstanceOffer } from '../stack/zones.ts';
import type { ImageLog } from './images.ts';

/** An AWS caller, by the answer to AssumeRoleWithWebIdentity, or by GetCallerIdentity. */
export interface Caller {
  /** Account id, 12 digits. */
  readonly account: string;
  readonly arn: string;
}

/** The credentials in use. */
export interface Identity {
  /**
   * Returns account and ARN of the credentials in use. Throws `aws/no-credentials` if there are none,
   * `stack/wrong-account` if the account is not among those expected.
   */
  whoami(): Promise<Caller>;
}

/** The places that the code of a stage's functions depends on. */
export interface CodePlace {
  /** The name of the artifact bucket. */
  readonly bucket: string;
  /** The ECR repository of the project's images that are of no preview, beside which layers are kept: `batch-job/shop`. */
  readonly images: string;
  /** True for a preview, whose builds only read layers from a registry. */
  readonly preview: boolean;
}

/** Code of functions in the artifact bucket, zipped here and built by Docker where it is not built by the user. */
export interface FunctionCode {
  /** Returns those of the keys that the bucket (by name) lacks, in the given order; all if there is no such bucket. */
  missing(bucket: string, keys: readonly string[]): Promise<readonly string[]>;
  /**
   * Builds, zips and uploads code, side by side, under its keys; creates the bucket if there is none, and starts Docker
   * only for code that it builds. `openLog` is called when the code of a function begins to be made. After a failure no
   * further one is begun; those under way are finished, and the first error is thrown.
   */
  publish(place: CodePlace, codes: readonly PlannedCode[], openLog: (code: PlannedCode) => ImageLog): Promise<void>;
}

/** An image in an ECR repository. */
export interface StoredImage {
  /** `sha256:…` */
  readonly digest: string;
  readonly tags: readonly string[];
  /** Time at which it was pushed, or pulled last, whichever is later. */
  readonly usedAt: Date;
}

/** An ACTIVE revision of a job definition, of anybody in the run's account and region. */
export interface ActiveRevision {
  readonly arn: string;
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Images that it names, as `sha256:…` or `repository:tag`. */
  readonly images: readonly string[];
  /** Hosts of the private registries of ECR that it names, whatever their account and region. */
  readonly registries: readonly string[];
}

/** Images in ECR repositories, and the job definitions that name them. */
export interface StoredImages {
  /** Returns all images of a repository, on every page; none if there is no such repository. */
  list(repository: string): Promise<readonly StoredImage[]>;
  /**
   * Deletes images by digest and returns how many. One that an index of other images names stays, and so does one that
   * is gone already.
   */
  remove(repository: string, digests: readonly string[]): Promise<number>;
  /** Returns every ACTIVE revision of every job definition, on every page. */
  activeRevisions(): Promise<readonly ActiveRevision[]>;
}

/** Resources that CloudFormation leaves or cannot delete, and executions that block a change. */
export interface Leftovers {
  /** Stops running executions of a state machine (by ARN), waits until none runs, and returns how many were stopped. */
  stopExecutions(stateMachineArn: string): Promise<number>;
  /**
   * Deregisters ACTIVE revisions of a job definition (by name) except those that `keep` returns, and returns how many.
   * `keep` receives the ARNs of all ACTIVE revisions, newest first.
   */
  deregister(
    jobDefinition: string,
    keep: (revisionArns: readonly string[]) => readonly string[] | Promise<readonly string[]>,
  ): Promise<number>;
  /**
   * Returns the ARNs of the job definition revisions that running executions of a state machine (by ARN) use; undefined if
   * more than 100 executions run, which are not asked.
   */
  revisionsInUse(stateMachineArn: string): Promise<readonly string[] | undefined>;
  /** Deletes every object and version of a bucket and returns how many; 0 if there is no such bucket. */
  empty(bucket: string): Promise<number>;
  /** Counts the messages of a queue (by URL), visible or not; 0 if there is no such queue. */
  messages(queueUrl: string): Promise<number>;
  /**
   * Counts the unfinished jobs of a job queue (by ARN), at least 1,000 if there are more; 0 if there is no such queue.
   */
  jobs(jobQueueArn: string): Promise<number>;
  /** Deregisters one revision of a job definition, by its ARN. */
  deregisterRevision(arn: string): Promise<void>;
  /**
   * Returns when the newest execution of a state machine (by ARN) started; `running` while it runs, undefined if there
   * was none or there is no such machine.
   */
  newestExecution(stateMachineArn: string): Promise<Date | 'running' | undefined>;
  /**
   * Terminates the unfinished jobs of a job queue (by ARN) that some state machines (by name) submitted, as their tag
   * `batch-job:state-machine` says, and returns how many; 0 if there is no such queue. Jobs of others stay.
   */
  terminateJobs(jobQueueArn: string, stateMachines: readonly string[]): Promise<number>;
  /** Counts the running executions of a state machine (by ARN); 0 if there is no such machine. */
  executions(stateMachineArn: string): Promise<number>;
  /**
   * Counts the running executions of a state machine (by ARN) whose own definition contains a text, such as the ARN of
   * a job queue. Reads the definitions of the first 100 and counts the others as well; 0 if there is no such machine.
   */
  executionsWith(stateMachineArn: string, text: string): Promise<number>;
  /** Counts like `executionsWith` the running executions whose own definition does not contain a text. */
  executionsWithout(stateMachineArn: string, text: string): Promise<number>;
}

/** Rules, schedules, event source mappings and notifications, which start runs. */
export interface Triggers {
  /** Disables a rule of EventBridge, by its physical id; does nothing if there is none. */
  disableRule(rule: string): Promise<void>;
  /** Disables an event source mapping of Lambda, by its id; does nothing if there is none. */
  disableMapping(mapping: string): Promise<void>;
  /**
   * Disables a schedule of the default group of EventBridge Scheduler, by its name, and leaves the rest of it as it is; does
   * nothing if there is none.
   */
  disableSchedule(schedule: string): Promise<void>;
  /**
   * Removes the notifications of a bucket to these functions (by name), or all without `functions`; returns how many. 0 if
   * there is no such bucket.
   */
  clearNotifications(bucket: string, functions?: readonly string[]): Promise<number>;
  /**
   * Returns true if a bucket of the run's account sends its events to EventBridge. Throws what AWS refuses, also
   * for a bucket that does not exist.
   */
  sendsToEventBridge(bucket: string): Promise<boolean>;
}

/** A file that becomes an object of a bucket. */
export interface ObjectToUpload {
  readonly key: string;
  /** Headers by their name in lower case, `x-amz-meta-…` among them; `content-type` is always there. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** 64 hex digits, from the content of the file, its headers and tags. */
  readonly digest: string;
  /** Returns the content of the file. */
  bytes(): Promise<Uint8Array>;
}

/** Files in buckets of the stack. */
export interface Uploads {
  /**
   * Uploads those files that the bucket lacks or has with another digest, side by side, and returns how many. Reads only
   * these. Deletes nothing. After a failure no further file is begun, and the first error is thrown.
   */
  upload(bucket: string, files: readonly ObjectToUpload[]): Promise<number>;
}

/** Values that only AWS knows: secrets, parameters, outputs of other stacks, attributes of queues. */
export interface Lookups {
  /**
   * Answers every question. What the config's author can fix (no such secret, parameter, stack or output) is an answer
   * with a hint, and so is a queue that AWS does not show; throws what else AWS refuses.
   */
  answer(questions: readonly AwsQuestion[]): Promise<Answers>;
}

/** Availability zones of the run's region. */
export interface Zones {
  /** Returns the names of the available zones that need no opt-in, sorted; at least one. */
  available(): Promise<readonly string[]>;
  /** Returns the instance types among some patterns (`m6i.*`, `g5.xlarge`) that EC2 offers, by zone. */
  offers(patterns: readonly string[]): Promise<readonly InstanceOffer[]>;
}

/** Compute environments and job queues of AWS Batch. */
export interface Pools {
  /**
   * Returns the jobs of a job queue (by ARN) that are STARTING or RUNNING, at least 1,000 if there are more; none if
   * there is no such queue.
   */
  runningJobs(jobQueueArn: string): Promise<readonly RunningJob[]>;
  /** Returns those of the compute environments (by ARN) whose instances could have a newer image. */
  withNewerImage(computeEnvironmentArns: readonly string[]): Promise<readonly string[]>;
}

/** Service quotas. */
export interface Quotas {
  /** Counts the Batch resources that the account has in the run's region, as far as AWS limits their number. */
  pools(): Promise<PoolCounts>;
  /** Counts the VPCs that the account owns in the run's region; those that others share with it do not count. */
  vpcs(): Promise<number>;
  /** Counts the internet gateways that the account owns in the run's region. */
  internetGateways(): Promise<number>;
  /** Counts the elastic IP addresses that the account has in the run's region. */
  addresses(): Promise<number>;
  /** Counts the gateway endpoints of the account's VPCs in the run's region. */
  gatewayEndpoints(): Promise<number>;
  /** Counts the NAT gateways of the run's region that are there, begin or end, by availability zone. */
  natGateways(): Promise<Readonly<Record<string, number>>>;
  /** Returns the account's value of a quota in the run's region. Throws what AWS refuses, also where it knows none. */
  value(quota: ServiceQuota): Promise<number>;
  /**
   * Returns how much of a quota the account used some minutes ago; undefined if AWS does not measure it, or nothing was
   * used. Throws what AWS refuses.
   */
  used(quota: ServiceQuota): Promise<number | undefined>;
}
