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
  /** False to keep what a failed update has changed. */
  readonly rollback?: false;
}

/** Result of creating a change set: the change set, or `no-changes`. */
export type Proposal = ChangesProposal | { readonly kind: 'no-changes' };

/** A template as text, or the S3 URL of one that is too large for a request. */
export type SentTemplate = { readonly body: string } | { readonly url: string };

/** Alarms of CloudWatch that roll an operation back: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-rollback-triggers.html */
export interface RollbackAlarms {
  /** The ARNs of alarms, at most five; none removes those of the stack, and absent keeps them. */
  readonly arns?: readonly string[];
  /** Minutes, 0 to 180, for which they are watched after the operation; absent for those that AWS takes. */
  readonly minutes?: number;
}

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
  /** False to keep what a failed operation has made or changed, for the next one to go on from. */
  readonly rollback?: false;
  /** True to end the operation when all is configured, before it is ready (`DeploymentConfig.Mode: EXPRESS`). */
  readonly express?: true;
  /** The alarms of CloudWatch that roll the operation back, and for how many minutes after it; absent for those of the stack. */
  readonly rollbackAlarms?: RollbackAlarms;
  /** The ARNs of topics that receive each event of the stack; absent for those that the stack has. */
  readonly notificationArns?: readonly string[];
}
