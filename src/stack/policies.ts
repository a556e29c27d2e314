import type { Expression } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn, type TemplateResource } from './template-changes.ts';

/** What becomes of a resource that leaves its stack; `unread` where no policy says it in words that we know. */
export type Fate = 'deleted' | 'kept' | 'snapshot' | 'unread';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html */
const fates: ReadonlyMap<unknown, Fate> = new Map<unknown, Fate>([
  ['Delete', 'deleted'],
  ['Retain', 'kept'],
  ['RetainExceptOnCreate', 'kept'],
  ['Snapshot', 'snapshot'],
]);

/** Of these CloudFormation takes a snapshot unless the template says otherwise; an instance of a cluster has no own. */
const snapshotsByDefault = ({ Type, Properties }: TemplateResource): boolean =>
  Type === 'AWS::RDS::DBCluster' ||
  (Type === 'AWS::RDS::DBInstance' && !Object.hasOwn(Object(Properties ?? {}), 'DBClusterIdentifier'));

/** What DeleteStack, or an update that removes the resource, does to it, by the template that is deployed. */
export const deletionFate = (deployed: Expression | undefined, logicalId: string): Fate => {
  const resource = resourceIn(deployed, logicalId);
  if (resource === undefined) return 'unread';
  const { DeletionPolicy: policy } = resource;
  if (policy === undefined) return snapshotsByDefault(resource) ? 'snapshot' : 'deleted';
  return fates.get(policy) ?? 'unread';
};

/** What an update that makes the resource anew does to the old one; no policy means that it is deleted. */
const replacementFate = (template: Expression | undefined, logicalId: string): Fate => {
  const resource = resourceIn(template, logicalId);
  return resource === undefined ? 'unread' : (fates.get(resource.UpdateReplacePolicy ?? 'Delete') ?? 'unread');
};

/**
 * What becomes of the resource, or of the old one where it is made anew. AWS's own word counts first; without one the
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
