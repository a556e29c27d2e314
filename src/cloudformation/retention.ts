import type { CloudFormationResource, ResourceContribution } from './contribution.ts';

/** Policies of a resource that leaves its stack or is replaced. */
export type Retention = Required<Pick<CloudFormationResource, 'DeletionPolicy' | 'UpdateReplacePolicy'>>;

/** The policies of what goes with its stack. */
export const deleted: Retention = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };

/** The policies of what stays in the account; a creation that is rolled back leaves nothing behind. */
const kept: Retention = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

/**
 * Returns a resource's body with the policies that follow from what it holds: data is kept outside previews, unless
 * it is said to go with its stack.
 */
export const retained = (
  { body, holdsData }: Pick<ResourceContribution, 'body' | 'holdsData'>,
  { preview }: { readonly preview: boolean },
): CloudFormationResource => {
  if (holdsData === 'no') return body;
  return { ...body, ...(holdsData === 'kept' && !preview ? kept : deleted) };
};
