/** What CloudFormation leaves or cannot remove by itself, and what runs while it should not. */
export interface Leftovers {
  /** Stops running executions of a state machine (by ARN) and waits until none runs; answers how many there were. */
  stopExecutions(stateMachineArn: string): Promise<number>;
  /**
   * Deregisters ACTIVE revisions of a job definition (by name) except those kept; answers how many. `keep` hears the
   * ARNs of all ACTIVE revisions, newest first.
   */
  deregister(
    jobDefinition: string,
    keep: (revisionArns: readonly string[]) => readonly string[] | Promise<readonly string[]>,
  ): Promise<number>;
  /** ARNs of the revisions that running executions of a state machine use. */
  revisionsInUse(stateMachineArn: string): Promise<readonly string[]>;
  /** Deletes every object and version of a bucket; answers how many. 0 if there is no such bucket. */
  empty(bucket: string): Promise<number>;
  /** How many messages a queue (by URL) holds, visible or not. 0 if there is no such queue. */
  messages(queueUrl: string): Promise<number>;
  /** How many jobs wait or run in a job queue (by ARN), of more than 1,000 at least that many. 0 if there is no such queue. */
  jobs(jobQueueArn: string): Promise<number>;
  /** How many executions of a state machine (by ARN) are under way. 0 if there is no such machine. */
  executions(stateMachineArn: string): Promise<number>;
}
