import type { CloudFormationResource, ResourceContribution } from '../cloudformation/contribution.ts';
import { type ExpressionMap, hasFunction, isMap } from '../cloudformation/expression.ts';
import { overrideValues } from '../cloudformation/override-values.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt, errorAtKey, type Outcome, type Path } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Expansion } from '../stage/needs.ts';
import { type Clash, writtenPlaces } from './written-places.ts';

/** True for a plain object; false for an intrinsic function, whose result cannot be merged into. */
const isMergeable = (value: unknown): value is ExpressionMap =>
  isMap(value) && symbolOf(value) === undefined && !hasFunction(value);

const deepMerged = (old: unknown, value: unknown): unknown =>
  isMergeable(old) && isMergeable(value)
    ? { ...old, ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepMerged(old[key], item)])) }
    : value;

/**
 * Returns a value with another merged in at a path of property names and list indexes; undefined if the path leads
 * through a value that is neither a map nor a list.
 */
const withValueAt = (target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown | undefined => {
  if (key === undefined) return deepMerged(target, value);
  if (Array.isArray(target)) {
    const index = Number(key);
    if (!Number.isInteger(index) || index < 0 || index > target.length) return undefined;
    const inner = withValueAt(target[index], rest, value);
    return inner === undefined ? undefined : target.toSpliced(index, 1, inner);
  }
  if (target !== undefined && !isMergeable(target)) return undefined;
  const inner = withValueAt(target?.[key], rest, value);
  return inner === undefined ? undefined : { ...target, [key]: inner };
};

/** Returns the names of a path into a value, with indexes of lists in one spelling: `0` for `00`. */
const placeIn = (target: unknown, [key, ...rest]: readonly string[]): string[] => {
  if (key === undefined) return [];
  if (Array.isArray(target)) return [String(Number(key)), ...placeIn(target[Number(key)], rest)];
  return [key, ...placeIn(isMergeable(target) && Object.hasOwn(target, key) ? target[key] : undefined, rest)];
};

/**
 * Returns the CloudFormation resources of a config with its `overrides`, and an error for each override of a resource
 * that is not its own, of a name that other resources contain, at a path that leads nowhere, or at the place of another.
 */
export const applyOverrides = (
  config: Config,
  expansions: ReadonlyMap<string, Expansion>,
  resources: ReadonlyMap<string, ResourceContribution>,
): { resources: Map<string, ResourceContribution>; diagnostics: Diagnostic[] } => {
  const changed = new Map(resources);
  const diagnostics: Diagnostic[] = [];
  for (const [name, { overrides = {} }] of Object.entries(config.resources)) {
    const children = (expansions.get(name) ?? []).flatMap((part) => (part.kind === 'resource' ? [part.id] : []));
    // A type that is not compiled yet has no children to check its overrides against.
    if (children.length === 0) continue;
    for (const [id, values] of Object.entries(overrides)) {
      const path = ['resources', name, 'overrides', id];
      if (!children.includes(id)) {
        const owner = [...expansions].find(([, parts]) =>
          parts.some((part) => part.kind === 'resource' && part.id === id),
        );
        diagnostics.push(notAChild(id, name, children, owner?.[0], path));
        continue;
      }
      const claim = writtenPlaces();
      for (const [dotted, value] of Object.entries(values)) {
        const resource = changed.get(id) as ResourceContribution;
        const clash = overrideValues({ [dotted]: value }, path)
          .map(({ names }) => claim(placeIn(resource.body.Properties, names), dotted))
          .find((one) => one !== undefined);
        if (clash !== undefined) {
          diagnostics.push(clashOf(dotted, clash, [...path, dotted]));
          continue;
        }
        const outcome = override(resource, dotted, value, [...path, dotted]);
        diagnostics.push(...outcome.diagnostics);
        if (outcome.value) changed.set(id, outcome.value);
      }
    }
  }
  return { resources: changed, diagnostics };
};

const notAChild = (
  id: string,
  name: string,
  children: readonly string[],
  owner: string | undefined,
  path: Path,
): Diagnostic =>
  errorAtKey(
    'config/overrides',
    path,
    `"${id}" is not a CloudFormation resource that "${name}" becomes.`,
    owner === undefined ? didYouMean(id, children) : `It belongs to "${owner}": move it below the overrides of that.`,
  );

const clashWords: Readonly<Record<Clash['kind'], string>> = {
  same: 'is the same place as',
  inside: 'is inside of',
  around: 'has inside of it',
};

const clashOf = (dotted: string, { earlier, kind }: Clash, path: Path): Diagnostic =>
  errorAtKey(
    'config/overrides',
    path,
    `"${dotted}" ${clashWords[kind]} "${earlier}", which is overridden as well: the order of the lines would decide.`,
    'Write it once: one map with everything in it, or one path for each value.',
  );

/** Returns a resource with one value of its `Properties` overridden; `dotted` is the path of the value inside them. */
const override = (
  resource: ResourceContribution,
  dotted: string,
  value: unknown,
  path: Path,
): Outcome<ResourceContribution> => {
  const fail = (sentence: string, hint: string): Outcome<ResourceContribution> => ({
    diagnostics: [errorAt('config/overrides', path, sentence, hint)],
  });
  const { id, body, referenceAs } = resource;
  if (referenceAs?.nameProperty === dotted)
    return fail(
      `${dotted} cannot be overridden: the rest of the template refers to ${id} by the name that it has.`,
      'Leave the name out; $ResourceParam gives it.',
    );
  const properties = withValueAt(body.Properties ?? {}, dotted.split('.'), value);
  if (properties === undefined)
    return fail(
      `"${dotted}" leads through a value of ${id} that is neither a map nor a list.`,
      'Write a path of property names and list indexes inside Properties, such as ContainerProperties.Privileged.',
    );
  return {
    value: { ...resource, body: { ...body, Properties: properties } as CloudFormationResource },
    diagnostics: [],
  };
};
