/** A deployed stack as DescribeStacks returns it. */
export interface DeployedStack {
  readonly name: string;
  /** The stack's ARN. */
  readonly id: string;
  /** CloudFormation's `StackStatus`: `UPDATE_COMPLETE`, `REVIEW_IN_PROGRESS`, … */
  readonly status: string;
  readonly statusReason?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  /** The service role that CloudFormation stores and uses for every operation on the stack. */
  readonly roleArn?: string;
  /** Time at which its last operation began (`LastUpdatedTime`); undefined for a stack that was only created. */
  readonly updatedAt?: Date;
  /** Result of the last drift detection, which may be long ago; undefined without one. */
  readonly drift?: { readonly status: string; readonly checked?: Date };
}

/** One event of a stack as DescribeStackEvents returns it. */
export interface StackEvent {
  readonly id: string;
  readonly at: Date;
  readonly logicalId: string;
  /** Empty while the resource does not exist yet. */
  readonly physicalId: string;
  /** Resource type: `AWS::SQS::Queue`. */
  readonly type: string;
  /** CloudFormation's `ResourceStatus`: `CREATE_FAILED`. */
  readonly status: string;
  readonly reason?: string;
  /** ARN of the stack that the event belongs to; equals `physicalId` in events about the stack itself. */
  readonly stackId: string;
  /** ClientRequestToken of the operation that caused the event. */
  readonly token?: string;
}

/** One resource of a stack as ListStackResources returns it. */
export interface StackResource {
  readonly logicalId: string;
  /** Empty while the resource does not exist yet. */
  readonly physicalId: string;
  /** Resource type: `AWS::SQS::Queue`. */
  readonly type: string;
  /** CloudFormation's `ResourceStatus`: `CREATE_COMPLETE`. */
  readonly status: string;
  /** AWS's words about the status, such as why a change failed. */
  readonly reason?: string;
}

/**
 * Result of a stack operation. `rolled-back`: CloudFormation undid it, and the stack is as before, or deleted if it was
 * new. `failed`: it ended in any other state than the wanted one. `events`: those of this operation, oldest first.
 */
export type StackOutcome =
  | { readonly kind: 'done'; readonly status: string; readonly outputs: Readonly<Record<string, string>> }
  | {
      readonly kind: 'rolled-back' | 'failed';
      readonly status: string;
      readonly statusReason?: string;
      readonly events: readonly StackEvent[];
    };
