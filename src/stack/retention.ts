import type { Expression } from '../cloudformation/expression.ts';
import type { StackResource } from './deployed.ts';

/** What a deletion of the stack does to its resources. */
export interface Farewell {
  readonly kept: readonly StackResource[];
  readonly going: readonly StackResource[];
}

const policyOf = (template: Expression | undefined, id: string): string => {
  const resources = (template as { Resources?: Record<string, { DeletionPolicy?: unknown }> } | undefined)?.Resources;
  const policy = resources?.[id]?.DeletionPolicy;
  return typeof policy === 'string' ? policy : 'Delete';
};

/** Parts of the resources into what stays after DeleteStack and what goes, by the *deployed* template's policies. */
export const farewell = (resources: readonly StackResource[], template: Expression | undefined): Farewell => {
  const living = resources.filter((resource) => resource.status !== 'DELETE_COMPLETE' && resource.physicalId !== '');
  const stays = (resource: StackResource) => /^Retain/.test(policyOf(template, resource.logicalId));
  return { kept: living.filter(stays), going: living.filter((resource) => !stays(resource)) };
};

/**
 * The buckets that `destroy` empties, since CloudFormation deletes only empty ones: of a preview all that go, of any
 * other stage only the one for payloads that did not fit, which is ours and holds nothing of the user's.
 */
export const bucketsToEmpty = (going: readonly StackResource[], preview: boolean): readonly string[] =>
  going
    .filter((resource) => resource.type === 'AWS::S3::Bucket')
    .filter((resource) => preview || resource.logicalId === 'StpEventBucket')
    .map((resource) => resource.physicalId);
