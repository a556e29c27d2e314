import type { Expression } from '../cloudformation/expression.ts';
import type { StackResource } from './deployed-stack.ts';
import { isEventBucket } from './own-resources.ts';
import { deletionFate, type Fate } from './policies.ts';

/** Resources of a stack by their fate when the stack is deleted. */
export interface DeletionOutcome {
  /** Resources that stay in the account. */
  readonly kept: readonly StackResource[];
  /** Resources that are deleted, some after a snapshot. */
  readonly going: readonly StackResource[];
  /**
   * Resources whose policy could not be read: `destroy` neither stops nor empties them, and reports that their fate is
   * unknown.
   */
  readonly unread: readonly StackResource[];
}

/** Sorts existing resources by their fate on DeleteStack, which the policies of the deployed template decide. */
export const deletionOutcome = (
  resources: readonly StackResource[],
  template: Expression | undefined,
): DeletionOutcome => {
  const existing = resources.filter((resource) => resource.status !== 'DELETE_COMPLETE' && resource.physicalId !== '');
  const of = (...fates: Fate[]) =>
    existing.filter(({ logicalId }) => fates.includes(deletionFate(template, logicalId)));
  return { kept: of('kept'), going: of('deleted', 'snapshot'), unread: of('unread') };
};

/**
 * Returns the names of the buckets that `destroy` empties first, since CloudFormation deletes only empty buckets: every
 * bucket of a preview that is deleted; in other stages only the stack's own bucket for large event payloads.
 */
export const bucketsToEmpty = (
  going: readonly StackResource[],
  preview: boolean,
  template: Expression | undefined,
): readonly string[] =>
  going
    .filter((resource) => resource.type === 'AWS::S3::Bucket')
    .filter(({ logicalId }) => preview || isEventBucket(template, logicalId))
    .map((resource) => resource.physicalId);
