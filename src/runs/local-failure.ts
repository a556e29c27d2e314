import type { FailureClass } from '../job/failure.ts';

/** The end of a container of the local Docker, as far as the class of its failure depends on it. */
interface LocalEnd {
  readonly exitCode: number;
  readonly outOfMemory: boolean;
  readonly timedOut: boolean;
  readonly error: string;
}

/** The failure of an attempt. */
export interface LocalFailure {
  readonly class: FailureClass;
  /** The reason, in AWS's words where it has some. */
  readonly says: string;
}

/**
 * Returns the failure of an attempt, with the class that the state machine gives it in AWS; undefined for a success. Exit
 * code 0 is no success after the time was over, as in AWS Batch:
 * https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html
 */
export const localFailure = ({ exitCode, outOfMemory, timedOut, error }: LocalEnd): LocalFailure | undefined => {
  const code = `exit code ${exitCode}`;
  if (timedOut) return { class: 'timeout', says: `Job attempt duration exceeded timeout; ${code}` };
  if (error !== '') return { class: 'unknown', says: error };
  if (exitCode === 0) return undefined;
  if (outOfMemory)
    return { class: 'out-of-memory', says: `OutOfMemoryError: Container killed due to memory usage; ${code}` };
  return { class: 'exit-code', says: code };
};
