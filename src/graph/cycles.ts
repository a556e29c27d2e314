import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { dependenciesOf } from '../cloudformation/referenced-ids.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';
import { resourceMember } from './neighbours.ts';

/**
 * Returns the logical ids of the template's own resources that each resource depends on, by reference or `DependsOn`.
 */
export const dependencies = (
  resources: ReadonlyMap<string, ResourceContribution>,
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...resources].map(([id, { body }]) => [id, new Set(dependenciesOf(body).filter((name) => resources.has(name)))]),
  );

/** Returns one cycle of a dependency graph, each id depending on the next and the last on the first, or undefined. */
export const findCycle = (graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined => {
  /** Ids from which every path ends without a cycle. */
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const cycle = done.has(start) ? undefined : findCycleFrom(start, graph, done);
    if (cycle) return cycle;
  }
  return undefined;
};

/** Searches depth-first, with a stack of its own since a chain of dependencies may be as long as the template. */
const findCycleFrom = (
  start: string,
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  done: Set<string>,
): string[] | undefined => {
  const step = (id: string) => ({ id, unvisited: (graph.get(id) ?? new Set<string>()).values() });
  const trail = [step(start)];
  for (let last = trail.at(-1); last; last = trail.at(-1)) {
    const next = last.unvisited.next();
    if (next.done) {
      done.add(last.id);
      trail.pop();
      continue;
    }
    const first = trail.findIndex(({ id }) => id === next.value);
    if (first >= 0) return trail.slice(first).map(({ id }) => id);
    if (!done.has(next.value)) trail.push(step(next.value));
  }
  return undefined;
};

/**
 * Returns an error for one cycle among the resources of a template, which CloudFormation would refuse. Its place is
 * what the user wrote of it in CloudFormation's language, if anything: an entry of `cloudformationResources` or
 * `overrides`.
 */
export const checkCycles = (resources: ReadonlyMap<string, ResourceContribution>, config: Config): Diagnostic[] => {
  const cycle = findCycle(dependencies(resources));
  if (!cycle) return [];
  const paths = cycle.map((id) => pathOf(id, resources, config));
  const written = paths.find((path) => path[0] === 'cloudformationResources' || path[2] === 'overrides');
  return [
    errorAtKey(
      'config/cycle',
      written ?? (paths[0] as Path),
      `These resources wait for each other, and CloudFormation refuses a circle: ${[...cycle, cycle[0]].join(' → ')}.`,
      (written ? undefined : hintFor(paths, config)) ??
        'Remove one of the references, for example by giving a resource a name of its own and using that name.',
    ),
  ];
};

/**
 * Returns the way out of a circle among several resources of the config, with their names in the order of the circle;
 * undefined for any other circle.
 */
const hintFor = (paths: readonly Path[], config: Config): string | undefined => {
  const named = paths.flatMap(([section, name]) => (section === 'resources' ? [String(name)] : []));
  const owners = named.filter((name, at) => name !== named.at(at - 1));
  if (owners.length < 2) return undefined;
  const types: ReadonlySet<string> = new Set(owners.flatMap((name) => config.resources[name]?.type ?? []));
  const [hint] = [...types].flatMap((type) => resourceMember(type).circleHint?.(types) ?? []);
  return `Of the config, ${[...owners, owners[0]].join(' → ')} wait for each other: remove one of these references.${hint === undefined ? '' : ` ${hint}`}`;
};

/** Returns the config path of a CloudFormation resource: its overrides where it has some, else what asked for it. */
const pathOf = (id: string, resources: ReadonlyMap<string, ResourceContribution>, config: Config): Path => {
  const from = resources.get(id)?.from ?? [];
  const isOverridden = from[0] === 'resources' && config.resources[String(from[1])]?.overrides?.[id] !== undefined;
  return isOverridden ? [...from.slice(0, 2), 'overrides', id] : from;
};
