import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../diagnostics/diagnostic.ts';
import { canonicalJson } from './canonical.ts';
import type {
  ConditionContribution,
  Contribution,
  ExtensionContribution,
  OutputContribution,
  ParameterContribution,
  ResourceContribution,
} from './contribution.ts';
import { withMergedStatements } from './policy.ts';

/** Two config paths that require different contributions with the same logical id or output name. */
export interface Clash {
  readonly name: string;
  readonly first: Path;
  readonly second: Path;
}

/** The merged contributions, sorted by logical id and by name. */
export interface Merged {
  readonly parameters: ReadonlyMap<string, ParameterContribution>;
  readonly conditions: ReadonlyMap<string, ConditionContribution>;
  readonly resources: ReadonlyMap<string, ResourceContribution>;
  readonly outputs: ReadonlyMap<string, OutputContribution>;
  readonly clashes: readonly Clash[];
}

type Json = Record<string, unknown>;

/** Compares texts by UTF-16 units, in the same order on every machine. */
const byText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Returns a map sorted by its keys. */
const byName = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...map].sort(([a], [b]) => byText(a, b)));

/** Returns a value with items added to the list at a path; creates missing objects and lists on the way. */
const appended = (value: unknown, [key, ...rest]: readonly string[], items: readonly unknown[]): unknown => {
  if (key === undefined) return [...((value as unknown[] | undefined) ?? []), ...items];
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? appended(item, rest, items) : item));
  const map = (value ?? {}) as Json;
  return { ...map, [key]: appended(map[key], rest, items) };
};

/** Returns a resource with the items of its extensions, sorted and without repetitions. */
const extended = (owner: ResourceContribution, extensions: readonly ExtensionContribution[]): ResourceContribution => {
  const paths = new Map<string, ExtensionContribution['items'][number][]>();
  for (const { id, at, items } of extensions) {
    if (!owner.open?.includes(at)) throw new Error(`${id} is not open to extensions at ${at}`);
    paths.set(at, [...(paths.get(at) ?? []), ...items]);
  }
  let body: unknown = owner.body;
  for (const [at, items] of [...paths].sort(([a], [b]) => byText(a, b))) {
    const ordered = items
      .map(({ key, value }) => ({ order: `${key}\n${canonicalJson(value)}`, value }))
      .sort((a, b) => byText(a.order, b.order));
    const distinct = ordered.filter(({ order }, index) => order !== ordered[index - 1]?.order);
    body = appended(
      body,
      at.split('.'),
      distinct.map(({ value }) => value),
    );
  }
  return { ...owner, body: body as ResourceContribution['body'] };
};

/**
 * Merges contributions into resources, with the items that extensions add to their open paths, outputs, parameters and
 * conditions; in roles also statements that can be one. The order of contributions does not matter. Throws an Error for
 * an extension without a resource or at a path that is not open, which is a bug of this action.
 */
export const mergeContributions = (contributions: readonly Contribution[]): Merged => {
  const owners = new Map<string, ResourceContribution>();
  const parameters = new Map<string, ParameterContribution>();
  const conditions = new Map<string, ConditionContribution>();
  const outputs = new Map<string, OutputContribution>();
  const extensions = new Map<string, ExtensionContribution[]>();
  const clashes: Clash[] = [];
  const register = <T extends { readonly from: Path }>(map: Map<string, T>, name: string, contribution: T) => {
    const first = map.get(name);
    if (first === undefined) map.set(name, contribution);
    else if (!isDeepStrictEqual(first, contribution))
      clashes.push({ name, first: first.from, second: contribution.from });
  };
  for (const contribution of contributions) {
    if (contribution.kind === 'resource') register(owners, contribution.id, contribution);
    else if (contribution.kind === 'output') register(outputs, contribution.name, contribution);
    else if (contribution.kind === 'parameter') register(parameters, contribution.name, contribution);
    else if (contribution.kind === 'condition') register(conditions, contribution.name, contribution);
    else extensions.set(contribution.id, [...(extensions.get(contribution.id) ?? []), contribution]);
  }
  // `Ref` finds parameters and resources by one name.
  for (const [name, { from }] of parameters) {
    const resource = owners.get(name);
    if (resource) clashes.push({ name, first: from, second: resource.from });
  }
  const resources = new Map<string, ResourceContribution>();
  for (const id of [...owners.keys()].sort(byText)) {
    const owner = owners.get(id) as ResourceContribution;
    const added = extensions.get(id);
    resources.set(id, withMergedStatements(added ? extended(owner, added) : owner));
  }
  const orphan = [...extensions.keys()].find((id) => !owners.has(id));
  if (orphan !== undefined) throw new Error(`an extension has no owner: ${orphan}`);
  return {
    resources,
    outputs: byName(outputs),
    parameters: byName(parameters),
    conditions: byName(conditions),
    clashes,
  };
};
