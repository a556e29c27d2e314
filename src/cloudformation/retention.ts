import type { CloudFormationResource, ResourceContribution } from './contribution.ts';

/** The policies that apply when a resource leaves its stack or is replaced. */
export type Retention = Required<Pick<CloudFormationResource, 'DeletionPolicy' | 'UpdateReplacePolicy'>>;

/** The policies of a resource that is deleted with its stack. */
export const deletePolicies: Retention = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };

/** The policies of a resource that stays in the account; one whose creation is rolled back is deleted. */
const kept: Retention = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

/**
 * Returns the body of a resource with the policies that follow from `holdsData`: data that is `kept` stays in the
 * account, except in a preview.
 */
export const withRetentionPolicies = (
  { body, holdsData }: Pick<ResourceContribution, 'body' | 'holdsData'>,
  { preview }: { readonly preview: boolean },
): CloudFormationResource => {
  if (holdsData === 'no') return body;
  return { ...body, ...(holdsData === 'kept' && !preview ? kept : deletePolicies) };
};
