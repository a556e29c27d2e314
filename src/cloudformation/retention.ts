import type { CloudFormationResource, ResourceContribution } from './contribution.ts';

/** The policies that apply when a resource leaves its stack or is replaced. */
export type Retention = Required<Pick<CloudFormationResource, 'DeletionPolicy' | 'UpdateReplacePolicy'>>;

/** The policies of a resource that is deleted with its stack. */
export const deletePolicies: Retention = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };

/** The policies of a resource that stays in the account; one whose creation is rolled back is deleted. */
const kept: Retention = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

/** The policies of a database, of which AWS makes a snapshot before it is deleted. */
const snapshot: Retention = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };

/** The policies of each kind of data outside of previews. */
const policies = { kept, snapshot, deleted: deletePolicies } as const;

/**
 * Returns the body of a resource with the policies that follow from `holdsData`: data that is `kept` stays in the
 * account, or a snapshot of it, except in a preview.
 */
export const withRetentionPolicies = (
  { body, holdsData }: Pick<ResourceContribution, 'body' | 'holdsData'>,
  { preview }: { readonly preview: boolean },
): CloudFormationResource => {
  if (holdsData === 'no') return body;
  return { ...body, ...(preview ? deletePolicies : policies[holdsData]) };
};
