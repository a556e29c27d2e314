import type { Expression } from '../cloudformation/expression.ts';
import type { Answers, FarQuestion } from '../directives/directive.ts';
import type { PlannedImage } from '../packaging/planned-image.ts';
import type { StackEvent, StackLook, StackOutcome, StackResource } from '../stack/deployed.ts';
import type { ChangesProposal, Proposal, ProposalRequest } from '../stack/proposal.ts';
import type { Pools } from '../stack/quota.ts';

export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Who we are in AWS. */
export interface Identity {
  /**
   * The account and ARN of the credentials in use. Refuses with `aws/no-credentials` when there are none, and with
   * `stack/wrong-account` when the account is none of those expected.
   */
  whoami(): Promise<Caller>;
}

/** Where a template is stored. */
export interface TemplatePlace {
  readonly bucket: string;
  /** The stage's own folder in the bucket, without a slash at its end. */
  readonly folder: string;
}

/** Hears each new event once, oldest first. */
export type EventListener = (event: StackEvent) => void;

/** CloudFormation in our words. Waiting, paging, retrying and the translation of errors live in the adapter. */
export interface Stacks {
  /** The stack of this name or id; undefined if there is none, or none any more. */
  look(stack: string): Promise<StackLook | undefined>;
  /** The template as it was sent (GetTemplate, stage Original), parsed; undefined if there is no stack or template. */
  template(stack: string): Promise<Expression | undefined>;
  /** Asks AWS whether it could read the template (ValidateTemplate). Refuses with `stack/invalid-template` if not. */
  validate(template: ProposalRequest['template']): Promise<void>;
  /** Makes a change set and waits until it can be executed. Refuses with `stack/change-set-failed` if AWS cannot. */
  propose(request: ProposalRequest): Promise<Proposal>;
  /** Executes a change set and follows the stack to its end. */
  apply(proposal: ChangesProposal, onEvent: EventListener): Promise<StackOutcome>;
  /** Deletes a change set. The empty stack that a `CREATE` leaves in REVIEW_IN_PROGRESS stays. */
  discard(proposal: ChangesProposal): Promise<void>;
  /**
   * Deletes the stack and follows it to its end; `done` too if there is none. With `status` it is deleted in that one
   * alone: throws `Overtaken` where it is in another by now.
   */
  delete(stack: string, onEvent: EventListener, status?: string): Promise<StackOutcome>;
  /** Waits for an operation that somebody else began; answers what the stack is then. */
  settle(stack: string, onEvent: EventListener): Promise<StackLook | undefined>;
  /** All resources of the stack, those that a failed deletion left included. */
  resources(stack: string): AsyncIterable<StackResource>;
  /** Stores a template over 51,200 bytes where CloudFormation can read it; returns the URL of exactly this template. */
  store(template: string, place: TemplatePlace): Promise<string>;
}

/** ECR and Docker in our words. */
export interface Images {
  /** Digests (`sha256:…`) of those tags that the repository holds. An absent repository holds none. */
  published(repository: string, tags: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Makes sure of the repository, builds and pushes what is not there yet; answers the digest that the registry holds.
   * Starts Docker only here, and only for a tag that is missing.
   */
  publish(image: PlannedImage, onLine: (line: string) => void): Promise<string>;
}

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

/** What only AWS knows. Without credentials every question stays open. */
export interface Lookups {
  /**
   * Answers every question, or says why there is none: what its author can mend (no such secret, parameter, stack or
   * output) is an answer. Refuses what AWS refuses.
   */
  answer(questions: readonly FarQuestion[]): Promise<Answers>;
}

/** What the account already has of what AWS limits, in the region of the run. */
export interface Quotas {
  pools(): Promise<Pools>;
}
