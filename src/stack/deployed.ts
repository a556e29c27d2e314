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
  /** The service role that CloudFormation remembers for every operation on the stack. */
  readonly roleArn?: string;
}

export interface StackEvent {
  readonly id: string;
  readonly at: Date;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  /** The stack it happened in, by id; the stack's own events have it as `physicalId` too. */
  readonly stackId: string;
  /** The ClientRequestToken of the operation it belongs to. */
  readonly token?: string;
}

export interface StackResource {
  readonly logicalId: string;
  /** Empty while it is not made yet. */
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
}

/**
 * How an operation ended. `rolled-back`: AWS undid it, and the stack is as before (or gone, if it was new).
 * `events` are those of this operation, oldest first.
 */
export type StackOutcome =
  | { readonly kind: 'done'; readonly status: string; readonly outputs: Readonly<Record<string, string>> }
  | {
      readonly kind: 'rolled-back' | 'failed';
      readonly status: string;
      readonly statusReason?: string;
      readonly events: readonly StackEvent[];
    };
