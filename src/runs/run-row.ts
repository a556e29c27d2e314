import { consolePage } from '../stack/outputs-document.ts';
import { dollarsOf, priceOfJob } from './cost.ts';
import type { DeployedJob } from './deployed-jobs.ts';
import {
  type ArrayChildren,
  type Attempt,
  failureClassOf,
  type GivenWay,
  givenWay,
  type RunState,
  type RunStatus,
  reasonOf,
  runStatus,
} from './run.ts';
import { triggerOf } from './trigger-of.ts';

/** An attempt of a run, as `runs` shows it. */
export interface AttemptRow {
  readonly number: number;
  /** Set for a retry of infrastructure, which is no attempt of its own: how many the run has had with it. */
  readonly infrastructureRetry?: number;
  readonly beganAt: Date;
  readonly endedAt?: Date;
  readonly jobId?: string;
  /** The status of its job of AWS Batch; undefined if AWS did not take it, or knows it no more. */
  readonly status?: string;
  /** The class of its failure, where it is known. */
  readonly class?: string;
  /** AWS's reasons for how it ended; empty if there are none. */
  readonly reason: string;
  readonly exitCode?: number;
  /** The children of an array. */
  readonly array?: ArrayChildren;
}

/** A run, as `runs` shows it. */
export interface RunRow {
  readonly job: string;
  readonly execution: string;
  readonly arn: string;
  /** The type of the event that started it, `run`, `retry`, or `event`. */
  readonly trigger: string;
  readonly status: RunStatus;
  /** The class of its failure; undefined for one that did not fail, or runs. */
  readonly class?: string;
  /** Why it ran nothing, for one that left its place to another run. */
  readonly gaveWay?: GivenWay;
  /** The cause of its failure in AWS's words. */
  readonly cause?: string;
  readonly startedAt: Date;
  readonly stoppedAt?: Date;
  /** Milliseconds from its start to its end, or to now. */
  readonly milliseconds: number;
  readonly attempts: readonly AttemptRow[];
  /** Sentences on why it does not run yet: what it waits for, and what to do; undefined for one that runs or has ended. */
  readonly waits?: readonly string[];
  /** US dollars, about; undefined if no price is known. */
  readonly dollars?: number;
  /** True for a job on Spot capacity, which costs at most that. */
  readonly spot: boolean;
  /** Present for a job on Fargate. */
  readonly fargate?: true;
  /** Present for a job in a queue that is not of the stack. */
  readonly foreignQueue?: true;
  /** URL of its page in the console; undefined in an unknown partition. */
  readonly page?: string;
}

/** Returns the page of an execution in the console of Step Functions. */
export const executionPage = (arn: string): string | undefined =>
  consolePage(arn, (region) => `/states/home?region=${region}#/v2/executions/details/${encodeURIComponent(arn)}`);

/** Returns an attempt as `runs` shows it. An array with failures that are tolerated has succeeded. `kind` is the class of its run. */
const attemptRow = (
  { number, infrastructureRetry, beganAt, endedAt, jobId, job, failure }: Attempt,
  hasSucceeded: boolean,
  kind: string | undefined,
): AttemptRow => {
  const isTolerated = hasSucceeded && job?.array !== undefined;
  const attemptClass = isTolerated ? undefined : (failure?.class ?? kind);
  return {
    number,
    ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }),
    beganAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(jobId === undefined ? {} : { jobId }),
    ...(job === undefined ? {} : { status: isTolerated ? 'SUCCEEDED' : job.status }),
    ...(attemptClass === undefined ? {} : { class: attemptClass }),
    reason: (job && reasonOf(job)) || (failure?.says ?? ''),
    ...(job?.exitCode === undefined ? {} : { exitCode: job.exitCode }),
    ...(job?.array === undefined ? {} : { array: job.array }),
  };
};

/** Returns a run as `runs` shows it. */
export const runRow = (job: DeployedJob, { execution, attempts }: RunState, now: Date): RunRow => {
  const { arn, name, startedAt, stoppedAt, cause } = execution;
  const kind = failureClassOf(execution);
  const price = priceOfJob(job.need, arn.split(':')[3]);
  // The time of an array is that of its children, which nobody asks for.
  const isArray = attempts.some(({ job: batchJob }) => batchJob?.array !== undefined);
  const dollars = isArray ? undefined : dollarsOf(attempts, price, now);
  const page = executionPage(arn);
  const gaveWay = givenWay(execution);
  return {
    job: job.name,
    execution: name,
    arn,
    trigger: triggerOf(execution),
    status: runStatus(execution),
    ...(kind === undefined ? {} : { class: kind }),
    ...(gaveWay === undefined ? {} : { gaveWay }),
    ...(cause === undefined ? {} : { cause }),
    startedAt,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    milliseconds: (stoppedAt ?? now).getTime() - startedAt.getTime(),
    attempts: attempts.map((attempt, index) =>
      attemptRow(attempt, execution.status === 'SUCCEEDED', index === attempts.length - 1 ? kind : undefined),
    ),
    ...(dollars === undefined ? {} : { dollars }),
    spot: job.need?.spot ?? false,
    ...(job.need?.fargate ? { fargate: true } : {}),
    ...(job.foreignQueue ? { foreignQueue: true } : {}),
    ...(page === undefined ? {} : { page }),
  };
};

/** Returns runs as JSON for programs. A published format: version 1 only ever gains keys. */
export const runsDocument = (rows: readonly RunRow[]) => ({
  version: 1,
  runs: rows.map(({ milliseconds, ...row }) => ({ ...row, seconds: Math.round(milliseconds / 1_000) })),
});
