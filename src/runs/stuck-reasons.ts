/** Source of a pool's instances, as far as advice differs; `foreign` for those of a queue that is not of the stack. */
export type PoolSource = 'on-demand' | 'spot' | 'fargate' | 'foreign';

/** A reason that AWS documents for a job or a compute environment on which nothing starts. */
export interface StuckReason {
  /** The text in `statusReason` by which it is known. */
  readonly code: string;
  /** Another text that has to be in it. */
  readonly alsoHas?: string;
  /** Meaning of the reason: one sentence. */
  readonly says: string;
  /** Remedy: one sentence or more. */
  readonly advice: string;
  /** Takes the place of `advice` for pools of this source. */
  readonly adviceFor?: Partial<Record<PoolSource, string>>;
  /** The page of AWS that has it. */
  readonly link: string;
}

const guide = (page: string): string => `https://docs.aws.amazon.com/batch/latest/userguide/${page}.html`;

/** The command that makes the service-linked role of AWS Batch, which an account has once. */
const makeRole = '`aws iam create-service-linked-role --aws-service-name batch.amazonaws.com`';

/** Advice for what only the owner of the queue can mend that a job names as `jobQueueArn`. */
const askOwner =
  'The queue that jobQueueArn names is not of this stack: whoever owns it has to mend its compute environments.';

/**
 * Reasons why a RUNNABLE job at the head of its queue does not start: in the job's `statusReason`, in the event `Batch Job
 * Queue Blocked`, and, for the first three, in `statusReason` after the queue has cancelled the job.
 * https://docs.aws.amazon.com/batch/latest/userguide/batch-job-queue-blocked-events.html
 */
export const stuckReasons: readonly StuckReason[] = [
  {
    code: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
    says: 'EC2 has no instance that fits, at the moment.',
    advice:
      'Its queue gives it up after a day. It helps to need less cpu, memory or gpu, which more instance types have.',
    adviceFor: {
      spot: 'Its queue gives it up after a day. A job on demand may find an instance sooner: see useSpotInstances and spotFallback.',
      fargate: 'Its queue gives it up after a day. It helps to leave `capacity` out, for a pool of instances.',
      foreign:
        'It helps to need less cpu, memory or gpu, or to name a queue with other instances as jobQueueArn. How long this one waits is set where it is made.',
    },
    link: guide('job_stuck_in_runnable_capacity'),
  },
  {
    code: 'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
    says: 'The job needs more vCPUs than its compute environment may have.',
    advice:
      'Its queue gives it up after ten minutes. Raise stackConfig.compute.maxVcpus or give the job less cpu, and deploy.',
    adviceFor: {
      foreign:
        'Give the job less cpu, and deploy, or ask whoever owns the queue that jobQueueArn names for more maxvCpus of its compute environment.',
    },
    link: guide('job_stuck_in_runnable_misconfiguration'),
  },
  {
    code: 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
    says: 'No instance of the compute environment is large enough for the job.',
    advice: 'Its queue gives it up after ten minutes. Give the job less cpu, memory or gpu, and deploy.',
    adviceFor: {
      foreign:
        'Give the job less cpu, memory or gpu, or name a queue with larger instances as jobQueueArn, and deploy.',
    },
    link: guide('job_stuck_in_runnable_misconfiguration'),
  },
  {
    code: 'MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED',
    says: 'EC2 cannot make the instances of the compute environment: its zones do not have their types, or the launch template does not go with them.',
    advice:
      'Look at what `overrides` change of the compute environment and of the launch template; without any, deploy to another region.',
    adviceFor: { foreign: askOwner },
    link: guide('job_stuck_in_runnable_misconfiguration'),
  },
  {
    code: 'MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS',
    says: 'The role by which AWS Batch starts instances lacks a permission.',
    advice: `It is AWSServiceRoleForBatch, unless \`overrides\` name another one: ${makeRole} makes it where it is missing.`,
    adviceFor: { foreign: askOwner },
    link: guide('job_stuck_in_runnable_misconfiguration'),
  },
  {
    code: 'ACTION_REQUIRED',
    says: 'All compute environments of the job queue are INVALID.',
    advice: 'Each has its own reason: remove the cause, and deploy again.',
    adviceFor: { foreign: `Each has its own reason. ${askOwner}` },
    link: guide('job_stuck_in_runnable_invalid_ce'),
  },
  {
    code: 'UNDETERMINED',
    says: 'The job blocks its queue, and AWS Batch does not know why.',
    advice: 'docs/runs.md, Why a job does not start, has what is left to look at.',
    link: guide('job_stuck_in_runnable_undetermined'),
  },
];

/** Reasons of a compute environment that is INVALID, as a part of its `statusReason`. */
export const invalidReasons: readonly StuckReason[] = [
  {
    code: 'Not authorized to perform sts:AssumeRole',
    says: 'AWS Batch cannot take the role by which it starts instances.',
    advice: `Most likely AWSServiceRoleForBatch was deleted: ${makeRole} makes it again. Deploy afterwards.`,
    adviceFor: { foreign: askOwner },
    link: guide('invalid_compute_environment'),
  },
  {
    code: 'SpotFleetRequestConfig.IamFleetRole is invalid',
    says: 'The Spot Fleet role of the compute environment does not exist.',
    advice: 'Its pools need none: take SpotIamFleetRole out of `overrides`, and deploy.',
    adviceFor: { foreign: askOwner },
    link: guide('invalid_compute_environment'),
  },
  {
    code: 'assumed-role/AWSServiceRoleForBatch/',
    alsoHas: 'is not authorized to perform',
    says: 'AWSServiceRoleForBatch may not do what AWS names here, though its policy, which is that of AWS, allows it.',
    advice:
      'Most likely a control policy of the organisation denies the call, or the policy of what it is about: whoever owns that has to allow it.',
    adviceFor: { foreign: askOwner },
    link: guide('invalid_compute_environment'),
  },
  {
    code: 'is not authorized to perform',
    says: 'The role by which AWS Batch starts instances lacks a permission.',
    advice: 'Take ServiceRole out of `overrides`, so that it is AWSServiceRoleForBatch, and deploy.',
    adviceFor: { foreign: askOwner },
    link: guide('invalid_compute_environment'),
  },
];

/** Text of AWS Batch before the reason for which a queue has cancelled a job. */
const cancelled = 'Canceled by JobStateTimeLimit action due to reason: ';

/** Returns the reason in a `statusReason` of a job that waits, or that its queue has cancelled; undefined for any other. */
export const stuckReasonOf = (statusReason: string): StuckReason | undefined => {
  const text = statusReason.startsWith(cancelled) ? statusReason.slice(cancelled.length) : statusReason;
  return stuckReasons.find(({ code }) => text.startsWith(code) && !/^\w/.test(text.slice(code.length)));
};

/** Returns the reason that the cause of a run of the class `never-placed` quotes; undefined if it quotes none. */
export const stuckReasonIn = (cause: string): StuckReason | undefined =>
  stuckReasons.find(({ code }) => cause.includes(code));

/** Returns the reason in a `statusReason` of a compute environment that is INVALID; undefined for one that AWS does not list. */
export const invalidReasonIn = (statusReason: string): StuckReason | undefined =>
  invalidReasons.find(({ code, alsoHas = '' }) => statusReason.includes(code) && statusReason.includes(alsoHas));

/** Returns what a reason means and what to do about it, in a pool of a source. */
export const adviceOf = (
  { says, advice, adviceFor }: Pick<StuckReason, 'says' | 'advice' | 'adviceFor'>,
  source: PoolSource,
): string => `${says} ${adviceFor?.[source] ?? advice}`;

/** Returns what to do about a compute environment that is INVALID for a reason that AWS does not list. */
export const adviceOfInvalid = (source: PoolSource): string =>
  source === 'foreign' ? askOwner : 'Remove the cause, and deploy again.';

/** Returns where the instances of a job's pool come from. */
export const poolSourceOf = ({
  fargate,
  spot,
  foreignQueue,
}: {
  readonly fargate?: boolean | undefined;
  readonly spot?: boolean | undefined;
  readonly foreignQueue?: boolean | undefined;
}): PoolSource => {
  if (foreignQueue) return 'foreign';
  if (fargate) return 'fargate';
  return spot ? 'spot' : 'on-demand';
};
