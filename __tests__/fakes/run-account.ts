import type { BatchJob, ExecutionStatus, PlaceWait } from '../../src/runs/run.ts';

/** An attempt of a run in memory. */
export interface FakeAttempt {
  beganAt: number;
  endedAt?: number;
  /** Absent for one that AWS Batch did not take. */
  job?: BatchJob;
  /** Set for a retry of infrastructure. */
  infrastructureRetry?: number;
  failure?: { readonly class: string; readonly says: string };
  /** True for a job that AWS Batch does not know any more: only the history of its run has it. */
  forgotten?: true;
}

/** A run of a job in memory; times are milliseconds since the epoch. */
export interface FakeRun {
  readonly arn: string;
  readonly name: string;
  readonly stateMachine: string;
  status: ExecutionStatus;
  readonly startedAt: number;
  stoppedAt?: number;
  input?: string;
  error?: string;
  cause?: string;
  /** The output of a run that succeeded, as JSON. */
  output?: string;
  attempts: FakeAttempt[];
  /** The run for whose place it waits. */
  waitsFor?: PlaceWait | undefined;
}

/** A job queue in memory. */
export interface FakeQueue {
  readonly state: string;
  readonly status: string;
  readonly reason?: string;
  readonly environments: readonly {
    readonly name: string;
    readonly state: string;
    readonly status: string;
    readonly reason?: string;
    readonly vcpus?: { readonly most: number; readonly desired?: number };
  }[];
  /** ARNs of its jobs in RUNNABLE, first in first; undefined if the role may not ask for them. */
  readonly front?: readonly string[];
}

/** Runs, queues and logs of an account in memory. */
export const runParts = () => ({
  /** Oldest first. */
  runs: [] as FakeRun[],
  /** Called one after the other, each before a read of a run: what goes on in AWS meanwhile. */
  runSteps: [] as (() => void)[],
  /** Job queue ARN → the queue. */
  jobQueues: new Map<string, FakeQueue>(),
  /** Children of array jobs, by id. */
  children: new Map<string, BatchJob>(),
  /** Job definition ARN → its variables, without secrets. */
  jobVariables: new Map<string, ReadonlyMap<string, string>>(),
  /** `group stream` → lines, oldest first, with milliseconds since the epoch. */
  logs: new Map<string, { at: number; text: string }[]>(),
});

/** Returns a job of AWS Batch that runs, with a log stream named by its id. */
export const fakeJob = (id: string, more: Partial<BatchJob> = {}): BatchJob => ({
  id,
  arn: `arn:aws:batch:us-east-1:123456789012:job/${id}`,
  status: 'RUNNING',
  queue: 'arn:aws:batch:us-east-1:123456789012:job-queue/pool',
  startedAt: new Date(Date.UTC(2026, 0, 1, 0, 1)),
  logStream: `batch/default/${id}`,
  ...more,
});

/** Returns a job of AWS Batch that has ended. */
export const endedJob = (id: string, exitCode: number, more: Partial<BatchJob> = {}): BatchJob =>
  fakeJob(id, {
    status: exitCode === 0 ? 'SUCCEEDED' : 'FAILED',
    exitCode,
    reason: 'Essential container in task exited',
    stoppedAt: new Date(Date.UTC(2026, 0, 1, 0, 11)),
    ...more,
  });
