import type { Expression } from '../cloudformation/expression.ts';
import type { StackResource } from './deployed.ts';
import { isEventBucket } from './own-resources.ts';
import { deletionFate, type Fate } from './policies.ts';

/** What a deletion of the stack does to its resources. */
export interface Farewell {
  readonly kept: readonly StackResource[];
  readonly going: readonly StackResource[];
  /** Resources whose policy could not be read: nothing of them is stopped, emptied or promised. */
  readonly unread: readonly StackResource[];
}

/** Parts of the resources into what stays after DeleteStack and what goes, by the *deployed* template's policies. */
export const farewell = (resources: readonly StackResource[], template: Expression | undefined): Farewell => {
  const living = resources.filter((resource) => resource.status !== 'DELETE_COMPLETE' && resource.physicalId !== '');
  const of = (...fates: Fate[]) => living.filter(({ logicalId }) => fates.includes(deletionFate(template, logicalId)));
  return { kept: of('kept'), going: of('deleted', 'snapshot'), unread: of('unread') };
};

/**
 * The buckets that `destroy` empties, of those that go, since CloudFormation deletes only empty ones: of a preview all, of any
 * other stage only the stack's own for payloads that did not fit, which forgets everything by itself.
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
