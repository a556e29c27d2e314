import type { Expression } from '../../cloudformation/expression.ts';
import { lostEventExit } from '../../packaging/restored-event.ts';
import type { JobProperties } from '../job-shape.ts';

/** The fewest and the most children of an array: https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html */
export const arraySizes = { minimum: 2, maximum: 10_000 } as const;

/** The most attempts that AWS Batch makes of a child: https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html */
export const mostChildAttempts = 10;

/** A job whose run is an array: children of one job definition with numbers of their own in AWS_BATCH_JOB_ARRAY_INDEX. */
export interface ArrayJob {
  /** The number of children, 2 or more. */
  readonly size: number;
  /** The most children that may fail in a run that succeeds. */
  readonly tolerated: number;
}

/** Returns the array of a job; undefined for a job whose run is one container. A percentage is rounded down to whole children. */
export const arrayOf = ({ array }: Pick<JobProperties, 'array'>): ArrayJob | undefined => {
  if (array === undefined) return undefined;
  const { size, toleratedFailureCount, toleratedFailurePercentage = 0 } = array;
  // Decimal fractions are not exact: 0.57 % of 10,000 would be 56.99….
  return { size, tolerated: toleratedFailureCount ?? Math.floor((size * toleratedFailurePercentage) / 100 + 1e-9) };
};

/** The properties of a job that decide whether AWS Batch tries a child again. */
interface ChildRetries {
  readonly attempts: number;
  readonly retryOnOutOfMemory?: boolean | undefined;
  /** True if an event may be in S3. */
  readonly spills: boolean;
}

/**
 * Returns the `RetryStrategy` of a job definition, by which AWS Batch itself tries each child again; undefined for children
 * with one attempt. A failure that no condition matches is tried again. A child that ran into its timeout is not, whatever
 * stands here: https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-retrystrategy.html
 */
export const childRetries = ({ attempts, retryOnOutOfMemory, spills }: ChildRetries): Expression | undefined => {
  if (attempts === 1) return undefined;
  const ends = [
    ...(retryOnOutOfMemory === false ? [{ Action: 'EXIT', OnReason: 'OutOfMemoryError*' }] : []),
    ...(spills ? [{ Action: 'EXIT', OnExitCode: `${lostEventExit}` }] : []),
  ];
  return { Attempts: attempts, ...(ends.length === 0 ? {} : { EvaluateOnExit: ends }) };
};
