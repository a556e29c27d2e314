import type { Expression } from '../cloudformation/expression.ts';

/** A deployed stack as DescribeStacks tells it. */
export interface StackLook {
  readonly name: string;
  readonly id: string;
  /** AWS's word: `UPDATE_COMPLETE`, `REVIEW_IN_PROGRESS`, … */
  readonly status: string;
  readonly statusReason?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
}

export interface StackEvent {
  readonly id: string;
  readonly at: Date;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
}

export interface StackResource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
}

export interface ResourceChange {
  readonly action: 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | 'SyncWithActual';
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  readonly replacement?: 'True' | 'False' | 'Conditional';
  readonly details: readonly {
    readonly path: string;
    readonly before?: string;
    readonly after?: string;
    readonly recreation?: 'Never' | 'Conditionally' | 'Always';
  }[];
}

/** A change set that stands, or the news that there is nothing to change. */
export type Proposal =
  | {
      readonly kind: 'changes';
      readonly id: string;
      readonly stackId: string;
      readonly changes: readonly ResourceChange[];
    }
  | { readonly kind: 'no-changes' };

export interface ProposalRequest {
  readonly stack: string;
  readonly kind: 'CREATE' | 'UPDATE';
  readonly template: { readonly body: string } | { readonly url: string };
  readonly tags: Readonly<Record<string, string>>;
  readonly roleArn?: string;
}

/** How an operation ended. `rolled-back`: AWS undid it and the stack is as before. */
export type StackOutcome =
  | { readonly kind: 'done'; readonly status: string; readonly outputs: Readonly<Record<string, string>> }
  | { readonly kind: 'rolled-back' | 'failed'; readonly status: string; readonly failures: readonly StackEvent[] };

/** CloudFormation in our words. Waiting, paging, retrying and the translation of errors live in the adapter. */
export interface Stacks {
  look(stack: string): Promise<StackLook | undefined>;
  /** The template as it was sent (GetTemplate, stage Original), parsed. */
  template(stack: string): Promise<Expression>;
  propose(request: ProposalRequest): Promise<Proposal>;
  /** Executes a change set and follows the stack to its end. `onEvent` hears each new event once, oldest first. */
  apply(
    proposal: Proposal & { kind: 'changes' },
    stack: string,
    onEvent: (event: StackEvent) => void,
  ): Promise<StackOutcome>;
  discard(proposal: Proposal & { kind: 'changes' }, stack: string): Promise<void>;
  /** Deletes the stack and follows it to its end. */
  delete(stack: string, onEvent: (event: StackEvent) => void): Promise<StackOutcome>;
  /** Waits for an operation that somebody else began. */
  settle(stack: string, onEvent: (event: StackEvent) => void): Promise<StackLook | undefined>;
  resources(stack: string): AsyncIterable<StackResource>;
  /** Puts a template over 51,200 bytes where CloudFormation can read it; answers its URL. */
  store(template: string, bucket: string): Promise<string>;
}
