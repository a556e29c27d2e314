import type { Expression } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { effectOf } from '../stack/change-effect.ts';
import { formerPath, ownerIn } from '../stack/owners.ts';
import { type Difference, differences } from '../stack/property-differences.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourcesIn, type TemplateResource } from '../stack/template-changes.ts';
import type { NamedTexts } from './expression-text.ts';
import { movesIn } from './moves.ts';
import { asNewRevision } from './new-revision.ts';
import { listed, permissionChange } from './permissions.ts';
import { shown, shownByAws, shownPath } from './redaction.ts';
import type { ReviewedChange, ReviewedProperty } from './review.ts';
import { ownerOfRule } from './rule-owner.ts';
import type { BareGroup } from './sentences.ts';

/** Returns the config path and line that a resource comes from; undefined for shared and for removed resources. */
export type FindOrigin = (logicalId: string) => { readonly path: Path; readonly line: number } | undefined;

type Recreation = ReviewedProperty['recreation'];
/** Effects of properties, gravest last. */
const ranks: readonly Recreation[] = ['unknown', 'never', 'conditionally', 'always'];
const words: ReadonlyMap<string, Recreation> = new Map([
  ['Never', 'never'],
  ['Conditionally', 'conditionally'],
  ['Always', 'always'],
]);
/** Returns the effect for a `RequiresRecreation` of AWS; `unknown` for values unknown to this version. */
const recreationBy = (word: string | undefined): Recreation => words.get(word ?? '') ?? 'unknown';

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** Returns the top-level property of a path, `Properties/X`: CloudFormation decides replacements by it. */
const property = (path: readonly string[]): string => path.slice(0, 2).join('/');

/** Returns the gravest effect that CloudFormation reports for the property of a path. */
const recreationAt = (details: ResourceChange['details'], path: readonly string[]): Recreation => {
  const said = details
    .filter((detail) => property(partsOf(detail.path)) === property(path))
    .map(({ recreation }) => recreationBy(recreation));
  return ranks[Math.max(0, ...said.map((one) => ranks.indexOf(one)))] as Recreation;
};

const dotted = (path: readonly string[]): string => path.join('.');

/** Returns a difference between the templates as a reviewed property. */
const written = (
  { path, before, after }: Difference,
  details: ResourceChange['details'],
  names: NamedTexts,
): ReviewedProperty => {
  const readable = shownPath(path);
  // A part of a definition that is new is a change of the definition, which is there on both sides.
  const hasBoth = readable.length < path.length;
  const [was, is] = [before ?? (hasBoth ? '' : undefined), after ?? (hasBoth ? '' : undefined)].map((value) =>
    value === undefined ? undefined : shown(path, value, names),
  );
  return {
    path: dotted(readable),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    recreation: recreationAt(details, path),
  };
};

/** True for a path into the policies of a role, or into those of a policy. */
const isPolicy = ([top, property]: readonly string[]): boolean =>
  top === 'Properties' && /^(?:Policies|PolicyDocument|ManagedPolicyArns)$/.test(property ?? '');

/** Returns the changed permissions of a role or policy as one property, complete. */
const permissionProperty = (
  was: TemplateResource,
  is: TemplateResource,
  path: readonly string[],
  details: ResourceChange['details'],
  names: NamedTexts,
): ReviewedProperty => {
  const { granted, dropped, denied, undenied } = permissionChange(was, is, names);
  const [old, fresh] = [
    [...dropped, ...undenied],
    [...granted, ...denied],
  ].map((clauses) => (clauses.length ? listed(clauses.map((one) => one.replace(/^call /, ''))) : undefined));
  return {
    path: dotted(path.slice(0, 2)),
    ...(old === undefined ? {} : { before: old }),
    ...(fresh === undefined ? {} : { after: fresh }),
    recreation: recreationAt(details, path),
  };
};

/**
 * Returns properties that CloudFormation lists and that are equal in both templates: they follow from other changes.
 */
const following = (details: ResourceChange['details'], known: ReadonlySet<string>): ReviewedProperty[] =>
  details
    .map((detail) => ({ ...detail, parts: partsOf(detail.path) }))
    .filter(({ parts }) => parts[0] !== 'Metadata' && !known.has(property(parts)))
    .map(({ parts, before, after, recreation }) => ({
      path: dotted(parts),
      ...(before === undefined ? {} : { before: shownByAws(parts, before) }),
      ...(after === undefined ? {} : { after: shownByAws(parts, after) }),
      recreation: recreationBy(recreation),
    }));

/**
 * True for a value of a state machine that follows from a change of its definition: the ARN of a call that states begin or
 * cease to make, or whatever else only one of both definitions names.
 */
const followsDefinition = ({ path, before, after }: Difference): boolean =>
  path[0] === 'Properties' &&
  path[1] === 'DefinitionSubstitutions' &&
  path.length === 3 &&
  (before === undefined || after === undefined);

/** Returns the properties that differ between two resources, and those that CloudFormation lists in addition. */
const propertiesOf = (
  details: ResourceChange['details'],
  was: TemplateResource | undefined,
  is: TemplateResource | undefined,
  names: NamedTexts,
): ReviewedProperty[] => {
  const { Metadata: _, ...before } = was ?? {};
  const { Metadata: __, ...after } = is ?? {};
  const all = was && is ? differences(before as Expression, after as Expression) : [];
  const isDefined = all.some(({ path }) => property(path) === 'Properties/Definition');
  const found = isDefined ? all.filter((one) => !followsDefinition(one)) : all;
  const known = new Set(all.map(({ path }) => property(path)));
  const isIam = is?.Type?.startsWith('AWS::IAM::') ?? false;
  const told = found.map((one) =>
    was && is && isIam && isPolicy(one.path)
      ? permissionProperty(was, is, one.path, details, names)
      : written(one, details, names),
  );
  // Several differences inside one placeholder, or of one policy, have the same path.
  const once = told.filter(({ path }, index) => told.findIndex((other) => other.path === path) === index);
  return [...once, ...following(details, known)];
};

/** Input of `reviewedGroups`. */
export interface ChangesRequest {
  readonly changes: readonly ResourceChange[];
  /** The template to compare with; undefined if there is none. */
  readonly before: Expression | undefined;
  /** The template that would be deployed. */
  readonly ours: Expression;
  readonly origin: FindOrigin;
  /** Resources of the config in its order, with their types. */
  readonly order: readonly { readonly name: string; readonly type: string }[];
  /** Returns the type in the config of a resource that the config no longer has, as far as the template shows it. */
  formerType(resource: string): string | undefined;
  /** Names of the resources that expressions refer to. */
  readonly names: NamedTexts;
}

const byId = (one: { logicalId: string }, other: { logicalId: string }) => (one.logicalId < other.logicalId ? -1 : 1);

/** Returns each change with its properties; the two halves of a move know each other. */
const reviewedChanges = ({ changes, before, ours, origin, names }: ChangesRequest): ReviewedChange[] => {
  const [old, fresh] = [resourcesIn(before), resourcesIn(ours)];
  const moves = movesIn(changes, before, ours);
  return changes
    .map(asNewRevision)
    .sort(byId)
    .map((change): ReviewedChange => {
      const { logicalId, type, action, details } = change;
      const from = origin(logicalId);
      const insteadOf = moves.find(({ added }) => added === logicalId)?.removed;
      const replacedBy = moves.find(({ removed }) => removed === logicalId)?.added;
      const plain = action !== 'Add' && action !== 'Remove';
      const former = insteadOf ?? (plain ? logicalId : undefined);
      return {
        ...effectOf(change),
        logicalId,
        type,
        properties: former === undefined ? [] : propertiesOf(details, old[former], fresh[logicalId], names),
        ...(insteadOf === undefined ? {} : { insteadOf }),
        ...(replacedBy === undefined ? {} : { replacedBy }),
        ...(from ? { from } : {}),
      };
    });
};

/**
 * Groups changes by the resource of the config that they come from, in the config's order, then those of resources that
 * the config no longer has, then those of shared resources.
 */
export const reviewedGroups = (request: ChangesRequest): BareGroup[] => {
  const { before, order, formerType } = request;
  const old = resourcesIn(before);
  const inOrder = order.map(({ name }) => name);
  const groups = new Map<string | undefined, ReviewedChange[]>();
  for (const change of reviewedChanges(request)) {
    const owner =
      ownerIn(change.from?.path ?? formerPath(old[change.logicalId])) ?? ownerOfRule(before, change.logicalId, inOrder);
    groups.set(owner, [...(groups.get(owner) ?? []), change]);
  }
  const typeOf = new Map(order.map(({ name, type }) => [name, type]));
  const gone = [...groups.keys()].filter((name): name is string => name !== undefined && !typeOf.has(name)).sort();
  const names = [...inOrder, ...gone, undefined];
  return names.flatMap((name): BareGroup[] => {
    const found = groups.get(name);
    if (!found) return [];
    const type = name === undefined ? undefined : (typeOf.get(name) ?? formerType(name));
    return [{ ...(name === undefined ? {} : { resource: name }), ...(type ? { type } : {}), changes: found }];
  });
};
