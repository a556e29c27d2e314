import type { Expression } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn, type TemplateResource } from './template-changes.ts';

/** Fate of a resource that leaves its stack; `unread` where no policy says it in words that we know. */
export type Fate = 'deleted' | 'kept' | 'snapshot' | 'unread';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html */
const fates: ReadonlyMap<unknown, Fate> = new Map<unknown, Fate>([
  ['Delete', 'deleted'],
  ['Retain', 'kept'],
  ['RetainExceptOnCreate', 'kept'],
  ['Snapshot', 'snapshot'],
]);

/** True where CloudFormation takes a snapshot by default; an instance of a cluster has none of its own. */
const snapshotsByDefault = ({ Type, Properties }: TemplateResource): boolean =>
  Type === 'AWS::RDS::DBCluster' ||
  (Type === 'AWS::RDS::DBInstance' && !Object.hasOwn(Object(Properties ?? {}), 'DBClusterIdentifier'));

/** Returns the fate of a resource that DeleteStack or an update removes, by the template that is deployed. */
export const deletionFate = (deployed: Expression | undefined, logicalId: string): Fate => {
  const resource = resourceIn(deployed, logicalId);
  if (resource === undefined) return 'unread';
  const { DeletionPolicy: policy } = resource;
  if (policy === undefined) return snapshotsByDefault(resource) ? 'snapshot' : 'deleted';
  return fates.get(policy) ?? 'unread';
};

/** Returns the fate of the old resource where an update replaces it; no policy means that it is deleted. */
const replacementFate = (template: Expression | undefined, logicalId: string): Fate => {
  const resource = resourceIn(template, logicalId);
  return resource === undefined ? 'unread' : (fates.get(resource.UpdateReplacePolicy ?? 'Delete') ?? 'unread');
};

/**
 * Returns the fate of the resource, or of the old one where it is replaced. AWS's own word counts first; without one the
 * deployed template's policy, and of a replacement only what both templates say alike.
 */
export const fateOf = (
  { action, policyAction, logicalId }: ResourceChange,
  deployed: Expression | undefined,
  ours: Expression,
): Fate => {
  if (policyAction !== undefined) return fates.get(policyAction.replace(/^ReplaceAnd/, '')) ?? 'unread';
  if (action === 'Remove') return deletionFate(deployed, logicalId);
  const [was, is] = [replacementFate(deployed, logicalId), replacementFate(ours, logicalId)];
  return was === is ? was : 'unread';
};
