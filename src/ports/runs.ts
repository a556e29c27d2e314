import type { BatchJob, Execution, QueueState, RunState } from '../runs/run.ts';
import type { StartKind } from '../runs/trigger-of.ts';

/** Runs of jobs: executions of state machines in Step Functions, and the jobs of AWS Batch that they submit. */
export interface Runs {
  /** Returns a name for an execution that no other one has: its kind, the time and random digits. */
  freshName(kind: StartKind): string;
  /** Puts the text of an event into a bucket of the run's account. */
  putEvent(bucket: string, key: string, text: string): Promise<void>;
  /** Starts an execution and returns its ARN. A second call with the same name starts no second one. */
  start(stateMachineArn: string, name: string, input: string): Promise<string>;
  /** Returns the newest executions of a state machine, at most `most`, newest first; none if there is no such machine. */
  latest(stateMachineArn: string, most: number): Promise<readonly Execution[]>;
  /** Returns an execution with its attempts and their jobs; undefined if AWS knows none of this ARN. */
  read(executionArn: string): Promise<RunState | undefined>;
  /**
   * Yields an execution with its attempts again and again, with pauses in between, until the caller leaves the loop, also
   * after the end of the execution. Throws `run/timed-out` if the caller is still there after `wait-minutes`, unless the
   * end is the caller's to know, and `run/unknown-execution`.
   */
  watch(executionArn: string, end?: 'wait-minutes' | 'caller'): AsyncIterable<RunState>;
  /** Stops an execution, with the cause that its history keeps; does nothing if it has ended or does not exist. */
  stop(executionArn: string, cause: string): Promise<void>;
  /**
   * Returns the variables of a job definition, by its ARN with the revision, without those that are secrets; undefined if
   * there is none.
   */
  variables(jobDefinitionArn: string): Promise<ReadonlyMap<string, string> | undefined>;
  /** Returns jobs of AWS Batch by their ids, in this order; those that it does not know any more are left out. */
  jobs(jobIds: readonly string[]): Promise<readonly BatchJob[]>;
  /** Terminates a job of AWS Batch by its id, with a reason; does nothing if it has ended. */
  terminate(jobId: string, reason: string): Promise<void>;
  /**
   * Returns a job queue by its ARN, with its compute environments and the place of a job, by its ARN, in it; undefined if
   * there is no such queue. Throws what AWS refuses.
   */
  queue(jobQueueArn: string, jobArn: string): Promise<QueueState | undefined>;
}

/** A stream of a log group. */
export interface LogStream {
  readonly group: string;
  readonly name: string;
  /** Skips the lines before this time. */
  readonly from?: Date | undefined;
}

/** A line of a log, as its program wrote it. */
export interface LogLine {
  readonly at: Date;
  readonly text: string;
}

/** Some lines of a stream, oldest first. */
export interface LogPage {
  readonly lines: readonly LogLine[];
  /** The token by which `read` goes on after these lines. */
  readonly token?: string | undefined;
  /** True if there are no more lines at the moment. A page without lines need not be the last one. */
  readonly isEnd: boolean;
}

/** Logs of jobs in CloudWatch Logs. */
export interface JobLogs {
  /**
   * Returns the next lines of a stream: its first ones without a token, else those after the page with that token. A
   * stream or a group that does not exist has no lines.
   */
  read(stream: LogStream, token?: string): Promise<LogPage>;
}
