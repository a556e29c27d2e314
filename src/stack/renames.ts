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

/** A resource of the config whose `renamedFrom` names nothing that is deployed. */
export interface DeadRename {
  /** Its name in the config. */
  readonly name: string;
  /** Its `renamedFrom`. */
  readonly from: string;
  /** Name in AWS of the deployed resource that had `from` in the config: the name that is most likely meant. */
  readonly meant?: string;
}

/**
 * Returns the resources of a template whose `renamedFrom` is the name in AWS of nothing in the deployed template, sorted by
 * name: AWS makes each anew. None where nothing is deployed.
 */
export const deadRenamesIn = (deployed: Expression | undefined, ours: Expression): DeadRename[] => {
  const before = Object.values(resourcesIn(deployed));
  if (before.length === 0) return [];
  const namesInAws = new Set(before.map(nameInAwsOf));
  const dead = new Map<string, DeadRename>();
  for (const resource of Object.values(resourcesIn(ours))) {
    const [name, from] = [ownerOf(resource), nameInAwsOf(resource)];
    if (name === undefined || from === undefined || name === from || namesInAws.has(from)) continue;
    const meant = nameInAwsOf(before.find((one) => ownerOf(one) === from));
    dead.set(name, { name, from, ...(meant === undefined ? {} : { meant }) });
  }
  return [...dead.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
};

/** Facts about the types of the config, which a template does not have. */
export interface TypesInTemplates {
  /** Returns the type in the config of a resource, by the name that its logical ids are made of; undefined if it is not known. */
  typeIn(template: Expression | undefined, nameInAws: string): string | undefined;
  /** True for a type that has `renamedFrom`. */
  isRenamable(type: string | undefined): boolean;
}

/** A resource of the config that may be the renamed one: its name, and the one that its logical ids are made of. */
interface Successor {
  readonly name: string;
  readonly nameInAws: string;
}

/**
 * Returns the resources of the config of which one may be the renamed one that a loss is about: those that are new, and become a
 * resource of its type under the same kind. One of whose name something else is deployed is none of them.
 */
const successorsOf = (
  { change }: Loss,
  former: string,
  { deployed, ours, changes }: LossRequest,
): readonly Successor[] => {
  const suffix = change.logicalId.slice(logicalId(former).length);
  const namesInAws = new Set(Object.values(resourcesIn(deployed)).map(nameInAwsOf));
  return changes.flatMap(({ action, logicalId: id, type }) => {
    const resource = resourceIn(ours, id);
    const [name, nameInAws] = [ownerOf(resource), nameInAwsOf(resource)];
    if (action !== 'Add' || type !== change.type || name === undefined || nameInAws === undefined) return [];
    const isNew = name === nameInAws || !namesInAws.has(nameInAws);
    return isNew && id === logicalId(nameInAws) + suffix ? [{ name, nameInAws }] : [];
  });
};

/** Returns the sentence about a resource that says `renamedFrom` of one of another type; undefined if none does. */
const otherTypeSentence = (
  former: string,
  { deployed, ours }: LossRequest,
  { typeIn }: TypesInTemplates,
): string | undefined => {
  const [was, is] = [typeIn(deployed, former), typeIn(ours, former)];
  const name = Object.values(resourcesIn(ours))
    .filter((one) => nameInAwsOf(one) === former)
    .map(ownerOf)
    .find((one) => one !== former);
  return name === undefined || was === undefined || is === undefined || was === is
    ? undefined
    : `${name} says renamedFrom: ${former}, which is deployed as ${was}, and ${name} is of the type ${is}: renamedFrom keeps a resource only where its type stays`;
};

/** Returns the sentence that says which name some successors have to give, of which one is a resource that was called `was`. */
const renameSentence = (successors: readonly Successor[], was: string | undefined, former: string): string => {
  const again = successors.length === 1 && successors[0]?.name === was;
  if (again) return `${was} was deployed with renamedFrom: ${former}: write that again, and nothing of it is lost`;
  const second = successors.find(({ nameInAws, name }) => nameInAws === was && nameInAws !== name);
  if (second !== undefined)
    return `${second.name} says renamedFrom: ${was}, and ${was} is ${former} in AWS, by a renamedFrom of its own: write renamedFrom: ${former} there, and nothing of it is lost`;
  const dead = successors
    .filter(({ name, nameInAws }) => name !== nameInAws)
    .map(({ name, nameInAws }) => `${name} says renamedFrom: ${nameInAws}, and nothing of that name is deployed. `);
  const names = successors.map(({ name }) => name).join(' or ');
  return `${dead.join('')}If ${was} is ${names} now, write renamedFrom: ${former} there, and nothing of it is lost`;
};

/** Returns a loss with the sentence that says how a rename loses nothing, or why it does, if it may be one. */
export const withRenameHint = (loss: Loss, request: LossRequest, types: TypesInTemplates): Loss => {
  const resource = resourceIn(request.deployed, loss.change.logicalId);
  const former = nameInAwsOf(resource);
  if (loss.kind !== 'delete' || former === undefined || !loss.change.logicalId.startsWith(logicalId(former)))
    return loss;
  const successors = successorsOf(loss, former, request).filter(({ nameInAws }) =>
    types.isRenamable(types.typeIn(request.ours, nameInAws)),
  );
  const rename =
    successors.length > 0
      ? renameSentence(successors, ownerOf(resource), former)
      : otherTypeSentence(former, request, types);
  return rename === undefined ? loss : { ...loss, rename };
};
