import type { Expression } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Loss, LossRequest } from './losses.ts';
import { nameInAwsOf, ownerOf } from './owners.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

/** A resource of the config that has another name than in the deployed template, and is the same one in AWS. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Returns the renames between two templates: the same logical ids, made of a resource of another name. Sorted by name. */
export const renamesIn = (deployed: Expression | undefined, ours: Expression): Rename[] => {
  const pairs = new Map<string, Rename>();
  for (const [id, resource] of Object.entries(resourcesIn(ours))) {
    const [from, to] = [ownerOf(resourceIn(deployed, id)), ownerOf(resource)];
    const isOwn = to !== undefined && nameInAwsOf(resource) !== to;
    if (from !== undefined && to !== undefined && from !== to && isOwn) pairs.set(`${from} ${to}`, { from, to });
  }
  return [...pairs.values()].sort((one, other) => (one.to < other.to ? -1 : 1));
};

/**
 * Returns the names of the config's resources of which one may be the renamed one that a loss is about: those that are
 * new, and become a resource of its type under the same kind. Empty for a loss that is no deletion.
 */
const successorsOf = ({ kind, change }: Loss, { deployed, ours, changes }: LossRequest): readonly string[] => {
  const former = nameInAwsOf(resourceIn(deployed, change.logicalId));
  if (kind !== 'delete' || former === undefined || !change.logicalId.startsWith(logicalId(former))) return [];
  const suffix = change.logicalId.slice(logicalId(former).length);
  return changes.flatMap(({ action, logicalId: id, type }) => {
    const name = ownerOf(resourceIn(ours, id));
    return action === 'Add' && type === change.type && name !== undefined && id === logicalId(name) + suffix
      ? [name]
      : [];
  });
};

/**
 * Returns a loss with the sentence that says how a rename loses nothing, if it may be one; `renamable` is true for the name of
 * a resource whose type has `renamedFrom`.
 */
export const withRenameHint = (loss: Loss, request: LossRequest, renamable: (name: string) => boolean): Loss => {
  const successors = successorsOf(loss, request).filter(renamable);
  const former = nameInAwsOf(resourceIn(request.deployed, loss.change.logicalId));
  if (successors.length === 0 || former === undefined) return loss;
  const was = ownerOf(resourceIn(request.deployed, loss.change.logicalId));
  return {
    ...loss,
    rename:
      successors.length === 1 && successors[0] === was
        ? `${was} was deployed with renamedFrom: ${former}: write that again, and nothing of it is lost`
        : `If ${was} is ${successors.join(' or ')} now, write renamedFrom: ${former} there, and nothing of it is lost`,
  };
};
