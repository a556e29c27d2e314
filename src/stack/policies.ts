import type { Expression } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn, type TemplateResource } from './template-changes.ts';

/**
 * Fate of a resource that leaves its stack: deleted, kept in the account, deleted after a snapshot, or `unread` if no
 * known policy could be read.
 */
export type Fate = 'deleted' | 'kept' | 'snapshot' | 'unread';

/** Fates by policy: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html */
const fates: ReadonlyMap<unknown, Fate> = new Map<unknown, Fate>([
  ['Delete', 'deleted'],
  ['Retain', 'kept'],
  ['RetainExceptOnCreate', 'kept'],
  ['Snapshot', 'snapshot'],
]);

/**
 * True for resources that CloudFormation snapshots by default; instances of a cluster have no snapshots of their own.
 */
const snapshotsByDefault = ({ Type, Properties }: TemplateResource): boolean =>
  Type === 'AWS::RDS::DBCluster' ||
  (Type === 'AWS::RDS::DBInstance' && !Object.hasOwn(Object(Properties ?? {}), 'DBClusterIdentifier'));

/**
 * Returns the fate of a resource that DeleteStack or an update removes, by the deployed template's `DeletionPolicy`.
 */
export const deletionFate = (deployed: Expression | undefined, logicalId: string): Fate => {
  const resource = resourceIn(deployed, logicalId);
  if (resource === undefined) return 'unread';
  const { DeletionPolicy: policy } = resource;
  if (policy === undefined) return snapshotsByDefault(resource) ? 'snapshot' : 'deleted';
  return fates.get(policy) ?? 'unread';
};

/** Returns the fate of the old resource on replacement, by `UpdateReplacePolicy`; without one it is deleted. */
const replacementFate = (template: Expression | undefined, logicalId: string): Fate => {
  const resource = resourceIn(template, logicalId);
  return resource === undefined ? 'unread' : (fates.get(resource.UpdateReplacePolicy ?? 'Delete') ?? 'unread');
};

/**
 * Returns the fate of a changed resource, or of the old one on replacement: by the change's `PolicyAction` if AWS
 * returned one, else by the deployed template's policy. On replacement, `unread` if both templates differ.
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
