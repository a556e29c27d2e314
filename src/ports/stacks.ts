import type { Expression } from '../cloudformation/expression.ts';
import type { StackEvent, StackLook, StackOutcome, StackResource } from '../stack/deployed.ts';
import type { ChangesProposal, Proposal, ProposalRequest } from '../stack/proposal.ts';

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
