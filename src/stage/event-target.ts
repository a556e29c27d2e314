import type { Expression } from '../cloudformation/expression.ts';

/** The Lambda function to which the events of a job or of a function are delivered. */
export interface EventTarget {
  /** The word in sentences for what the events start: `job`. */
  readonly word: string;
  /**
   * True for the trigger function of a job, which starts a run for each event and answers a batch with the records that
   * started none; false for a function that handles events itself.
   */
  readonly startsRuns: boolean;
  /** The logical id of the Lambda function. */
  readonly id: string;
  /** The name by which AWS knows it, or the ARN of the alias by which it is called, as a `Ref`. */
  readonly name: Expression;
  /** Its ARN, or that of the alias by which it is called. */
  readonly arn: Expression;
  /** The logical id of its role. */
  readonly roleId: string;
  /** Its timeout, in seconds. */
  readonly timeoutSeconds: number;
  /** Logical ids of what must exist, besides it, before an event arrives: the state machine of a job. */
  readonly dependsOn: readonly string[];
}
