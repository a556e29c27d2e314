/** One resource's change in AWS's own words, also those that this version does not know (`change-effect.ts`). */
export interface ResourceChange {
  /** `Add`, `Modify`, `Remove`, `Import`, `Dynamic`, `SyncWithActual`, or what AWS adds one day. */
  readonly action: string;
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  /** `True`, `False`, `Conditional`, or what AWS adds one day. */
  readonly replacement?: string;
  /** What happens to the physical resource: `Delete`, `Retain`, `Snapshot`, `ReplaceAndDelete`, … */
  readonly policyAction?: string;
  readonly details: readonly {
    readonly path: string;
    readonly before?: string;
    readonly after?: string;
    /** `Never`, `Conditionally`, `Always`, or what AWS adds one day. */
    readonly recreation?: string;
  }[];
}

/** A change set that stands and can be executed. */
export interface ChangesProposal {
  readonly kind: 'changes';
  /** The change set's ARN. */
  readonly id: string;
  readonly stackId: string;
  readonly changeSetType: 'CREATE' | 'UPDATE';
  readonly changes: readonly ResourceChange[];
  /** The stack's newest event before the change set: what follows it belongs to the execution. */
  readonly lastEventId?: string;
}

/** A change set that stands, or the news that there is nothing to change. */
export type Proposal = ChangesProposal | { readonly kind: 'no-changes' };

export interface ProposalRequest {
  readonly stack: string;
  readonly changeSetType: 'CREATE' | 'UPDATE';
  readonly template: { readonly body: string } | { readonly url: string };
  readonly tags: Readonly<Record<string, string>>;
  readonly roleArn?: string;
  /** What becomes of a stack whose creation fails; without it `delete`, so that nothing is left to clean up. */
  readonly failedCreation?: 'delete' | 'rollback' | 'keep';
}
