import type { AttributeTable } from '../cloudformation/attributes.ts';
import type { OutputContribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { type Clash, type Merged, mergeContributions } from '../cloudformation/merge.ts';
import { logicalId } from '../cloudformation/names.ts';
import { render } from '../cloudformation/render.ts';
import { retained } from '../cloudformation/retention.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, isError, keyComplaint, type Outcome, type Path } from '../diagnostics/diagnostic.ts';
import { tellEach } from '../diagnostics/tell-each.ts';
import { sharedParts } from '../shared/shared-parts.ts';
import { split } from '../stage/needs.ts';
import { resourceContext } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { dependencies, findCycle } from './cycles.ts';
import { checkDynamicReferences } from './dynamic-references.ts';
import type { StackGraph } from './graph.ts';
import { checkNames } from './names.ts';
import { neighboursOf, resourceMember } from './neighbours.ts';
import { outputContributions } from './outputs.ts';
import { applyOverrides } from './overrides.ts';
import { checkReferences, type Known, spelling } from './references.ts';
import { tagged, userTags } from './tags.ts';

/** What a link needs to know besides the config. */
export interface LinkRequest {
  readonly stage: Stage;
  readonly region: string;
  readonly table: AttributeTable;
}

const clashes = (found: readonly Clash[]): Diagnostic[] =>
  found.map(({ name, first, second }) => {
    // What the stack shares stands on no line: the other one can be renamed.
    const [ours, theirs] = second.length ? [first, second] : [second, first];
    return keyComplaint(
      'config/name-clash',
      theirs,
      `The template has another "${name}" already, which ${ours.length ? `comes from ${ours.join('.')}` : 'all jobs share'}.`,
      'Rename this one.',
    );
  });

/**
 * Resource names that differ only in case: `myJob` and `MyJob` become the same logical id, and of `myJob` and `myjob`
 * the variables of `connectTo` and the names of buckets, which are lower case, would be the same.
 */
const twins = (names: readonly string[]): Diagnostic[] => {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const plain = logicalId(name).toLowerCase();
    const twin = first.get(plain);
    if (twin === undefined) {
      first.set(plain, name);
      return [];
    }
    const sentence =
      logicalId(name) === logicalId(twin)
        ? `"${name}" and "${twin}" become the same logical id, ${logicalId(name)}.`
        : `"${name}" and "${twin}" differ only in case, and some names on AWS know no case.`;
    return [keyComplaint('config/name-clash', ['resources', name], sentence, 'Rename one of them.')];
  });
};

const cycleComplaint = (
  members: readonly string[],
  resources: ReadonlyMap<string, ResourceContribution>,
  config: Config,
): Diagnostic => {
  const from = members.map((id) => {
    const path = resources.get(id)?.from ?? [];
    const overridden = path[0] === 'resources' && config.resources[path[1] as string]?.overrides?.[id];
    return overridden ? [...path.slice(0, 2), 'overrides', id] : path;
  });
  const written =
    from.find((path) => path[0] === 'cloudformationResources' || path[2] === 'overrides') ?? (from[0] as Path);
  return keyComplaint(
    'config/cycle',
    written,
    `These resources wait for each other, and CloudFormation refuses a circle: ${[...members, members[0]].join(' → ')}.`,
    'Remove one of the references, for example by giving a resource a name of its own and using that name.',
  );
};

const custom = (config: Config): ResourceContribution[] =>
  Object.entries(config.cloudformationResources ?? {}).map(([id, body]) => ({
    kind: 'resource',
    id,
    from: ['cloudformationResources', id],
    // Resources in CloudFormation's own words stay as they are.
    tags: 'none',
    holdsData: 'no',
    body: body as unknown as ResourceContribution['body'],
  }));

/** Every resource's contributions, by the name of the resource that owns them. */
const expandAll = (config: Config, neighbours: ReturnType<typeof neighboursOf>, stage: Stage) =>
  new Map(
    Object.entries(config.resources).map(([name, { type, properties }]) => [
      name,
      resourceMember(type).expand(properties, resourceContext(name, stage, neighbours)),
    ]),
  );

/**
 * The config as a graph of CloudFormation resources, or every complaint about what belongs together: names, sources,
 * connections, references, overrides, circles.
 */
export const link = (config: Config, request: LinkRequest): Outcome<StackGraph> => {
  const { stage, region } = request;
  const neighbours = neighboursOf(config, stage);
  const found: Diagnostic[] = [
    ...twins(Object.keys(config.resources)),
    ...checkNames(config),
    ...checkDynamicReferences(config),
    ...tellEach(
      Object.entries(config.resources),
      ([name, { type, properties }]) =>
        resourceMember(type).check?.(properties, resourceContext(name, stage, neighbours)) ?? [],
    ),
  ];
  if (found.some(isError)) {
    // References to parameters are told with the rest; those to children need an expansion that would not be right.
    const known = { neighbours, resources: new Map(), table: request.table };
    const params = checkReferences(config, known).filter(({ code }) => code !== 'directives/unknown-logical-id');
    return { diagnostics: [...found, ...params] };
  }
  const tags = userTags(config.stackConfig?.tags ?? []);
  const expansions = expandAll(config, neighbours, stage);
  const { contributions, needs } = split(expansions.values());
  const merged: Merged = mergeContributions([
    ...contributions,
    ...custom(config),
    ...sharedParts(needs, stage, region, tags),
    ...outputContributions(config, neighbours),
  ]);
  found.push(...clashes(merged.clashes));
  const known: Known = { neighbours, resources: merged.resources, table: request.table };
  found.push(...checkReferences(config, known));
  if (found.some(isError)) return { diagnostics: found };

  const spell = spelling(known);
  const overridden = applyOverrides(config, expansions, merged.resources);
  found.push(...overridden.diagnostics);
  const resources = new Map<string, ResourceContribution>();
  for (const [id, contribution] of overridden.resources)
    resources.set(id, {
      ...contribution,
      body: render(retained(tagged(contribution, tags), stage), spell) as unknown as ResourceContribution['body'],
    });
  const outputs = new Map<string, OutputContribution>(
    [...merged.outputs].map(([name, output]) => [name, { ...output, value: render(output.value, spell) }]),
  );
  const cycle = findCycle(dependencies(resources));
  if (cycle) found.push(cycleComplaint(cycle, resources, config));
  if (found.some(isError)) return { diagnostics: found };
  return {
    diagnostics: found,
    value: {
      stage,
      region,
      resources,
      outputs,
      spell,
      images: needs.filter((need) => need.of === 'image'),
      params: [...neighbours.values()].flatMap(({ name, params }) =>
        Object.keys(params).map((param) => ({ resource: name, param, output: logicalId(name, param) })),
      ),
    },
  };
};
