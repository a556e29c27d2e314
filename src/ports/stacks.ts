import type { Expression } from '../cloudformation/expression.ts';
import type { DeployedStack, StackEvent, StackOutcome, StackResource } from '../stack/deployed-stack.ts';
import type { ChangesProposal, Proposal, ProposalRequest, SentTemplate } from '../stack/proposal.ts';

/** The place of a template in S3. */
export interface TemplatePlace {
  readonly bucket: string;
  /** The stage's own folder in the bucket, without a trailing slash. */
  readonly folder: string;
}

/** Receives what happens while an operation of a stack is followed. */
export interface OperationListener {
  /** Called with each new event of the operation, once and oldest first. */
  onEvent(event: StackEvent): void;
  /**
   * Called after each look for events, about every two seconds, with the time in milliseconds since the epoch. The next look
   * waits for it.
   */
  onLook?(at: number): Promise<void>;
  /** Called once when the operation is not followed any longer, however it ended. */
  onEnd?(): void;
}

/** A stack in a list of all. */
export interface ListedStack {
  readonly name: string;
  /** The stack's ARN. */
  readonly id: string;
  /** Time of its creation, or of its last update. */
  readonly changedAt: Date;
}

/**
 * Asked about every 30 seconds while an operation of CloudFormation is followed. True ends the wait with `LeftOperation`;
 * the operation goes on in AWS.
 */
export type LeaveCheck = () => Promise<boolean>;

/** CloudFormation stacks. The adapter waits, pages, retries and translates AWS's errors. */
export interface Stacks {
  /** Returns the stack of this name or id; undefined if there is none or it is deleted. */
  describe(stack: string): Promise<DeployedStack | undefined>;
  /**
   * Returns the template as it was submitted (GetTemplate, stage Original), parsed; undefined without stack or
   * template.
   */
  template(stack: string): Promise<Expression | undefined>;
  /** Validates a template's syntax and references (ValidateTemplate). Throws `stack/invalid-template`. */
  validateTemplate(template: SentTemplate): Promise<void>;
  /**
   * Creates a change set and waits until it can be executed. Throws `stack/change-set-failed` if AWS cannot create it.
   */
  createChangeSet(request: ProposalRequest): Promise<Proposal>;
  /**
   * Executes a change set and follows the stack to the end of the operation. Throws `LeftOperation` as soon as `leave`
   * returns true.
   */
  executeChangeSet(proposal: ChangesProposal, listener: OperationListener, leave?: LeaveCheck): Promise<StackOutcome>;
  /** Starts the execution of a change set and does not follow it. Throws `Overtaken` if another run changed the stack. */
  startChangeSet(proposal: ChangesProposal): Promise<void>;
  /** Turns the protection of a stack against deletion on or off (UpdateTerminationProtection). */
  protect(stack: string, isProtected: boolean): Promise<void>;
  /** Returns the policy of a stack as JSON (GetStackPolicy); undefined if it has none. */
  stackPolicy(stack: string): Promise<string | undefined>;
  /** Gives a stack a policy, in place of the one that it has (SetStackPolicy). */
  setStackPolicy(stack: string, policy: string): Promise<void>;
  /** Lists the stacks of the run's region whose names begin with a text, on every page, without deleted ones. */
  list(beginning: string): Promise<readonly ListedStack[]>;
  /** Lists the names of the stacks of the run's region that import an export, sorted, on every page. */
  importers(exportName: string): Promise<readonly string[]>;
  /**
   * Returns what AWS's early validation of a change set found and does not refuse, in AWS's words with the resource;
   * nothing if the role may not read it.
   */
  changeSetWarnings(proposal: ChangesProposal): Promise<readonly string[]>;
  /** Deletes a change set. The empty stack in REVIEW_IN_PROGRESS that a `CREATE` leaves is kept. */
  deleteChangeSet(proposal: ChangesProposal): Promise<void>;
  /**
   * Deletes the stack and follows it to the end; `done` also if there is none. With `status`, deletes it only in that
   * status: throws `Overtaken` if it is in another one by now. With `roleArn`, CloudFormation works by that role in place of
   * the one that it remembers of the stack.
   */
  delete(stack: string, listener: OperationListener, status?: string, roleArn?: string): Promise<StackOutcome>;
  /**
   * Waits for an operation that another run started, and returns the stack after it. Throws `LeftOperation` as soon as
   * `leave` returns true.
   */
  waitUntilSettled(stack: string, listener: OperationListener, leave?: LeaveCheck): Promise<DeployedStack | undefined>;
  /** Lists all resources of the stack, including those that a failed deletion left. */
  resources(stack: string): AsyncIterable<StackResource>;
  /**
   * Uploads a template over 51,200 bytes to where CloudFormation can read it; returns the URL of exactly this template.
   */
  uploadTemplate(template: string, place: TemplatePlace): Promise<string>;
  /** Returns false if S3 has no bucket of this name; true also for one that the role may not see. */
  hasBucket(bucket: string): Promise<boolean>;
}
