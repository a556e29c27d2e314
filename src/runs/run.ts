/**
 * The status of an execution of a state machine:
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html
 */
export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'PENDING_REDRIVE';

/** A run of a job: an execution of its state machine, as ListExecutions returns it. */
export interface Execution {
  readonly arn: string;
  readonly name: string;
  readonly status: ExecutionStatus;
  readonly startedAt: Date;
  /** Undefined while it runs. */
  readonly stoppedAt?: Date;
}

/** An execution as DescribeExecution returns it. */
export interface ExecutionDetail extends Execution {
  /** The ARN of its state machine. */
  readonly stateMachine: string;
  /** Its input as JSON; undefined where AWS does not show it. */
  readonly input?: string;
  /** The `Error` of a failed execution: the class of the failure. */
  readonly error?: string;
  /** The `Cause` of a failed execution. */
  readonly cause?: string;
  /** The output of a successful execution as JSON; undefined where AWS does not show it. */
  readonly output?: string;
}

/** The status of a job of AWS Batch: https://docs.aws.amazon.com/batch/latest/userguide/job_states.html */
export type BatchJobStatus = 'SUBMITTED' | 'PENDING' | 'RUNNABLE' | 'STARTING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED';

/** The children of an array job, as AWS Batch counted them last. */
export interface ArrayChildren {
  readonly size: number;
  /** The number of children by status; a status without children may be absent. */
  readonly counts: Readonly<Partial<Record<BatchJobStatus, number>>>;
}

/** A job of AWS Batch, which is one attempt of a run. */
export interface BatchJob {
  readonly id: string;
  readonly arn: string;
  readonly status: BatchJobStatus;
  /** AWS's `statusReason`. */
  readonly reason?: string;
  /** The ARN of its job queue. */
  readonly queue?: string;
  readonly startedAt?: Date;
  readonly stoppedAt?: Date;
  readonly exitCode?: number;
  /** The reason of its container, such as that an image could not be pulled. */
  readonly containerReason?: string;
  /** The name of its log stream; undefined before its container was placed. */
  readonly logStream?: string;
  /** Set for an array job, which has no container of its own. */
  readonly array?: ArrayChildren;
}

/** An attempt of a run. */
export interface Attempt {
  /** Counted from 1, as the variable STP_CURRENT_ATTEMPT: a retry of infrastructure has the number of what it repeats. */
  readonly number: number;
  /** Set for a retry of infrastructure: how many the run has had with it. */
  readonly infrastructureRetry?: number;
  readonly beganAt: Date;
  /** Undefined while it goes on. */
  readonly endedAt?: Date;
  /** The id of its job of AWS Batch; undefined before it is submitted, and if AWS did not take it. */
  readonly jobId?: string;
  /** The job as AWS Batch or the execution's history shows it; undefined if neither knows it any more. */
  readonly job?: BatchJob;
  /** The class of its failure and AWS's reason, where the history has them. */
  readonly failure?: { readonly class: string; readonly says: string };
}

/** A run that holds the place for which another one waits, or waits before it. */
export interface PlaceWait {
  readonly run: string;
  readonly does: 'holds' | 'is-before';
}

/** A run with its attempts, oldest first. */
export interface RunState {
  readonly execution: ExecutionDetail;
  readonly attempts: readonly Attempt[];
  /** Set while it waits for a place (`overlap` of its job). */
  readonly waitsFor?: PlaceWait;
}

/** Returns an attempt in words: `Attempt 2`, `Attempt 2, infrastructure retry 1,` for a retry that is no attempt. */
export const attemptName = ({ number, infrastructureRetry }: Pick<Attempt, 'number' | 'infrastructureRetry'>): string =>
  `Attempt ${number}${infrastructureRetry === undefined ? '' : `, infrastructure retry ${infrastructureRetry},`}`;

/** A job queue or a compute environment, as far as it tells why a job does not start. */
export interface Capacity {
  /** The last part of its ARN. */
  readonly name: string;
  /** `ENABLED` or `DISABLED`. */
  readonly state: string;
  /** `VALID`, `INVALID`, `UPDATING`, … */
  readonly status: string;
  /** AWS's `statusReason`. */
  readonly reason?: string;
  /** The vCPUs of an environment: at most, and those that AWS Batch wants now, which it does not tell of Fargate. */
  readonly vcpus?: { readonly most: number; readonly desired?: number };
}

/** The job queue in which a job waits, with its compute environments. */
export interface QueueState extends Capacity {
  readonly environments: readonly Capacity[];
  /** The place of the job among the first 100 jobs in RUNNABLE, counted from 1; undefined if it is not among them. */
  readonly position?: number;
  /** AWS's reason why the first job in RUNNABLE, where that is another one, does not start. */
  readonly headReason?: string;
}

/** The result of a run, as the step output `run-status` names it. */
export type RunStatus = 'running' | 'succeeded' | 'failed' | 'stopped' | 'timed-out';

const statuses: Readonly<Record<ExecutionStatus, RunStatus>> = {
  RUNNING: 'running',
  PENDING_REDRIVE: 'running',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'timed-out',
  ABORTED: 'stopped',
};

/** Returns the result of an execution; `running` before its end. */
export const runStatus = ({ status }: Pick<Execution, 'status'>): RunStatus => statuses[status] ?? 'running';

/** Returns the class of an execution's failure, `exit-code`; undefined for one that did not fail, or runs. */
export const failureClassOf = (execution: Pick<ExecutionDetail, 'status' | 'error'>): string | undefined => {
  const status = runStatus(execution);
  if (status === 'running' || status === 'succeeded') return undefined;
  if (status === 'stopped') return 'stopped';
  return execution.error ?? (status === 'timed-out' ? 'timed-out' : 'unknown');
};

/** Why a successful execution ran nothing (`overlap` of its job), and the name of the run that it left the place to. */
export interface GivenWay {
  readonly because: 'skipped' | 'replaced' | 'continued';
  readonly run: string;
}

const keysOfOutput = { skipped: 'skipped', replacedBy: 'replaced', continuedBy: 'continued' } as const;

/** Returns why a successful execution ran nothing; undefined for one that ran its job. */
export const givenWay = ({ status, output }: Pick<ExecutionDetail, 'status' | 'output'>): GivenWay | undefined => {
  if (status !== 'SUCCEEDED' || output === undefined) return undefined;
  const parsed = Object(JSON.parse(output)) as Record<string, unknown>;
  for (const [key, because] of Object.entries(keysOfOutput)) {
    const arn = parsed[key];
    if (typeof arn === 'string') return { because, run: arn.slice(arn.lastIndexOf(':') + 1) };
  }
  return undefined;
};

/** True for a job that has ended. */
export const hasEnded = ({ status }: BatchJob): boolean => status === 'SUCCEEDED' || status === 'FAILED';

/** True if an attempt has ended: by its own facts, or because its run has ended or begun another attempt. */
export const isOver = ({ endedAt, job }: Attempt): boolean =>
  endedAt !== undefined || (job !== undefined && hasEnded(job));

/** Returns the ids of children of an array job, by their indices: https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html */
export const childIds = (jobId: string, indices: readonly number[]): readonly string[] =>
  indices.map((index) => `${jobId}:${index}`);

const inStatus = (status: BatchJobStatus, words: string) => ({ status, words });

/** Statuses of children in words, those that have ended first. */
const childWords = [
  inStatus('SUCCEEDED', 'succeeded'),
  inStatus('FAILED', 'failed'),
  inStatus('RUNNING', 'running'),
  inStatus('STARTING', 'starting'),
];

/** Returns the children of an array job in words: `500 children: 480 succeeded, 3 failed, 17 waiting`. */
export const childrenText = ({ size, counts }: ArrayChildren): string => {
  const shown = childWords.map(({ status, words }) => ({ count: counts[status] ?? 0, words }));
  const waiting = Math.max(0, size - shown.reduce((sum, { count }) => sum + count, 0));
  const parts = [...shown, { count: waiting, words: 'waiting' }].filter(({ count }) => count > 0);
  return `${size} children: ${parts.map(({ count, words }) => `${count} ${words}`).join(', ')}`;
};

/** Returns AWS's reasons for how a job ended, with its exit code, as one line; empty if there are none. */
export const reasonOf = ({ reason, containerReason, exitCode }: BatchJob): string =>
  [reason, containerReason, exitCode === undefined ? undefined : `exit code ${exitCode}`].filter(Boolean).join('; ');
