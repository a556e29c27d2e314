import type { CauseLookup } from '../drift/cause.ts';
import type { DriftDetection } from '../drift/detection.ts';

/** Drift detection of CloudFormation. */
export interface Drifts {
  /**
   * Compares the resources of a stack (by ARN) with its template, waits until that is done, and returns every result.
   * Waits for a detection that is already under way, and starts its own afterwards. Throws `drift/refused` where
   * CloudFormation does not compare the stack in its state, and `stack/timed-out` after `wait-minutes`.
   */
  detect(stack: string): Promise<DriftDetection>;
}

/** The state of something that can be disabled; `gone` if it does not exist any more. */
export type Switch = 'on' | 'off' | 'gone';

/** States of resources that CloudFormation does not compare, or not in each of its types. Only reads. */
export interface LiveStates {
  /** Returns the ARNs of the ACTIVE revisions of a job definition, by its name, newest first. */
  activeRevisions(jobDefinition: string): Promise<readonly string[]>;
  /** Returns, by ARN, which of these job queues are enabled. */
  jobQueues(arns: readonly string[]): Promise<ReadonlyMap<string, Switch>>;
  /** Returns, by ARN, which of these compute environments are enabled. */
  computeEnvironments(arns: readonly string[]): Promise<ReadonlyMap<string, Switch>>;
  /** Returns whether a rule of EventBridge is enabled, by its physical id. */
  rule(physicalId: string): Promise<Switch>;
  /** Returns whether a schedule of the default group of EventBridge Scheduler is enabled, by its name. */
  schedule(name: string): Promise<Switch>;
  /** Returns whether an event source mapping of Lambda is enabled, by its id. */
  mapping(id: string): Promise<Switch>;
  /** Returns those of the digests (`sha256:…`) that a repository of the run's account does not have. */
  missingImages(repository: string, digests: readonly string[]): Promise<readonly string[]>;
  /** Returns the id of a secret's version with the label AWSCURRENT; undefined if there is no such secret. */
  currentVersion(secret: string): Promise<string | undefined>;
}

/** The record of API calls in CloudTrail. */
export interface Trail {
  /**
   * Looks up the newest call that changed a resource, by its names: physical id, ARN. Makes at most one call for each
   * name, 500 ms apart. Leaves out what CloudFormation did. Never throws what AWS refuses.
   */
  lastChange(names: readonly string[]): Promise<CauseLookup>;
  /**
   * Returns AWS's message of the newest call that IAM denied a session, by the name of the session, of a service
   * (`lambda.amazonaws.com`) since a time; undefined if CloudTrail has none, or may not be read. Makes one call. Never
   * throws what AWS refuses. CloudTrail has a call about five minutes after it was made.
   */
  lastDenial(session: string, service: string, since: Date): Promise<string | undefined>;
}
