import { failureClassOf, givenWay, type RunState, runStatus } from './run.ts';

/** A job's newest runs, and the end of the log of the newest failed one. */
export interface WatchedJob {
  readonly job: string;
  /** Newest first. */
  readonly runs: readonly RunState[];
  /** The last lines of the log of the newest failed run, redacted. */
  readonly logTail: readonly string[];
}

/** A failed run as an issue lists it. */
export interface FailedRun {
  readonly name: string;
  readonly arn: string;
  readonly class: string;
  readonly cause: string;
  readonly stoppedAt: Date;
}

/** The news about a job that its issue tells. */
export interface FailureFinding {
  readonly job: string;
  /** `failing`: runs failed since, and none after them succeeded. `recovered`: the newest run that ended succeeded. */
  readonly kind: 'failing' | 'recovered';
  /** Failed runs since the last success, newest first. Empty for `recovered`. */
  readonly failed: readonly FailedRun[];
  /** The last lines of the log of the newest failed run. */
  readonly logTail: readonly string[];
}

/** Returns a failed run as an issue lists it. */
const failedRun = ({ execution }: RunState): FailedRun => ({
  name: execution.name,
  arn: execution.arn,
  class: failureClassOf(execution) ?? 'unknown',
  cause: execution.cause ?? '',
  stoppedAt: execution.stoppedAt ?? execution.startedAt,
});

/**
 * Returns the finding about a job: its failed runs since its last success that ended after `since`. Runs that still run do
 * not count, and neither do those that a person stopped or that left their place to another. Undefined for a job without a run that ended by itself after
 * `since`: its issue stays as it is.
 */
export const failureFinding = ({ job, runs, logTail }: WatchedJob, since: Date): FailureFinding | undefined => {
  const ended = runs.filter(({ execution }) => {
    if (givenWay(execution) !== undefined) return false;
    const status = runStatus(execution);
    const at = execution.stoppedAt;
    return (
      status !== 'running' && status !== 'stopped' && execution.error !== 'stopped' && at !== undefined && at >= since
    );
  });
  const [newest] = ended;
  if (newest === undefined) return undefined;
  const success = ended.findIndex(({ execution }) => runStatus(execution) === 'succeeded');
  if (success === 0) return { job, kind: 'recovered', failed: [], logTail: [] };
  const failed = (success < 0 ? ended : ended.slice(0, success)).map(failedRun);
  return { job, kind: 'failing', failed, logTail };
};
