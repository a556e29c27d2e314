import type { Expression } from '../cloudformation/expression.ts';
import { eventBucketId, eventBucketPolicyId } from '../stage/event-bucket.ts';
import { isEventBucket } from './own-resources.ts';
import { resourceIn } from './template-changes.ts';

/**
 * Returns the logical ids of the bucket for large events and its policy if a deployed template has them and the next one
 * has not: they stay. CloudFormation could not delete a bucket that still has objects, and runs may still read them;
 * the bucket costs nothing once its lifecycle rule has emptied it.
 */
export const leftEventBucket = (deployed: Expression | undefined, ours: Expression): string[] =>
  isEventBucket(deployed, eventBucketId) && resourceIn(ours, eventBucketId) === undefined
    ? [eventBucketId, eventBucketPolicyId].filter((id) => resourceIn(deployed, id) !== undefined)
    : [];
