import type { StackParameters } from './parameters.ts';

/** Change of one resource as AWS reports it; `effectOf` interprets it, including values unknown to this version. */
export interface ResourceChange {
  /** `Add`, `Modify`, `Remove`, `Import`, `Dynamic`, `SyncWithActual`, or a later value. */
  readonly action: string;
  readonly logicalId: string;
  readonly physicalId?: string;
  /** Resource type: `AWS::SQS::Queue`. */
  readonly type: string;
  /** `True`, `False`, `Conditional`, or a later value. */
  readonly replacement?: string;
  /** Fate of the physical resource: `Delete`, `Retain`, `Snapshot`, `ReplaceAndDelete`, … */
  readonly policyAction?: string;
  /** The properties that change. */
  readonly details: readonly {
    /** `/Properties/QueueName`. */
    readonly path: string;
    readonly before?: string;
    readonly after?: string;
    /** `RequiresRecreation`: `Never`, `Conditionally`, `Always`, or a later value. */
    readonly recreation?: string;
  }[];
}

/** A change set that was created and can be executed. */
export interface ChangesProposal {
  readonly kind: 'changes';
  /** The change set's ARN. */
  readonly id: string;
  readonly stackId: string;
  readonly changeSetType: 'CREATE' | 'UPDATE';
  readonly changes: readonly ResourceChange[];
  /**
   * Id of the stack's newest event before the execution; undefined for a new stack. Later events belong to the
   * execution.
   */
  readonly lastEventId?: string;
}

/** Result of creating a change set: the change set, or `no-changes`. */
export type Proposal = ChangesProposal | { readonly kind: 'no-changes' };

/** A template as text, or the S3 URL of one that is too large for a request. */
export type SentTemplate = { readonly body: string } | { readonly url: string };

/** Input of creating a change set. */
export interface ProposalRequest {
  /** The stack's name. */
  readonly stack: string;
  readonly changeSetType: 'CREATE' | 'UPDATE';
  /** A template, or that of the deployed stack. */
  readonly template: SentTemplate | { readonly deployed: true };
  /** True to bring resources that drifted back to the template (`DeploymentMode: REVERT_DRIFT`); for `UPDATE` only. */
  readonly revertsDrift?: true;
  readonly tags: Readonly<Record<string, string>>;
  /** The parameters that the template declares; none if absent. */
  readonly parameters?: StackParameters;
  /** Service role that CloudFormation assumes. */
  readonly roleArn?: string;
  /** Treatment of a stack whose creation fails. Default: `delete`, so that nothing is left to clean up. */
  readonly failedCreation?: 'delete' | 'rollback' | 'keep';
}
