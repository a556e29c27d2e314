import type { Expression } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { effectOf } from '../stack/change-effect.ts';
import { type Difference, differences } from '../stack/property-differences.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourcesIn, type TemplateResource } from '../stack/template-changes.ts';
import { shown, shownByAws, shownPath } from './redaction.ts';
import type { ReviewedChange, ReviewedGroup, ReviewedProperty } from './review.ts';

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
const written = ({ path, before, after }: Difference, details: ResourceChange['details']): ReviewedProperty => {
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : shown(path, value)));
  return {
    path: dotted(shownPath(path)),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
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

const propertiesOf = (
  change: ResourceChange,
  was: TemplateResource | undefined,
  is: TemplateResource | undefined,
): ReviewedProperty[] => {
  if (change.action === 'Add' || change.action === 'Remove') return [];
  const { Metadata: _, ...before } = was ?? {};
  const { Metadata: __, ...after } = is ?? {};
  const found = was && is ? differences(before as Expression, after as Expression) : [];
  const known = new Set(found.map(({ path }) => property(path)));
  const told = found.map((one) => written(one, change.details));
  // Several differences inside one placeholder have the same path.
  const once = told.filter(({ path }, index) => told.findIndex((other) => other.path === path) === index);
  return [...once, ...following(change.details, known)];
};

/** Returns the config path in the `Metadata` of a resource that the config no longer has. */
const formerPath = (resource: TemplateResource | undefined): readonly string[] => {
  const { path } = ((resource?.Metadata ?? {}) as { 'batch-job'?: { path?: unknown } })['batch-job'] ?? {};
  return typeof path === 'string' ? path.split('.') : [];
};

/** Returns the name of the config's resource that a config path leads to. */
const ownerIn = (path: Path): string | undefined =>
  path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;

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
}

const byId = (one: { logicalId: string }, other: { logicalId: string }) => (one.logicalId < other.logicalId ? -1 : 1);

/**
 * Groups changes by the resource of the config that they come from, in the config's order, then those of resources that
 * the config no longer has, then those of shared resources.
 */
export const reviewedGroups = ({ changes, before, ours, origin, order }: ChangesRequest): ReviewedGroup[] => {
  const [old, fresh] = [resourcesIn(before), resourcesIn(ours)];
  const groups = new Map<string | undefined, ReviewedChange[]>();
  for (const change of [...changes].sort(byId)) {
    const { logicalId, type } = change;
    const from = origin(logicalId);
    const owner = ownerIn(from?.path ?? formerPath(old[logicalId]));
    const reviewed: ReviewedChange = {
      ...effectOf(change),
      logicalId,
      type,
      properties: propertiesOf(change, old[logicalId], fresh[logicalId]),
      ...(from ? { from } : {}),
    };
    groups.set(owner, [...(groups.get(owner) ?? []), reviewed]);
  }
  const typeOf = new Map(order.map(({ name, type }) => [name, type]));
  const gone = [...groups.keys()].filter((name): name is string => name !== undefined && !typeOf.has(name)).sort();
  const names = [...order.map(({ name }) => name), ...gone, undefined];
  return names.flatMap((name): ReviewedGroup[] => {
    const found = groups.get(name);
    if (!found) return [];
    const type = name === undefined ? undefined : typeOf.get(name);
    return [{ ...(name === undefined ? {} : { resource: name }), ...(type ? { type } : {}), changes: found }];
  });
};
