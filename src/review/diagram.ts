import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Config } from '../config/schema.ts';
import { resourcesIn } from '../stack/template-changes.ts';
import { jobsIn } from './batch-jobs.ts';
import type { DrawnChange, ReviewedEdge, ReviewedNode } from './drawn.ts';
import { endsIn } from './ends.ts';
import { hasEvents, shortName } from './jobs.ts';
import type { KnownNames } from './known-names.ts';
import { queueIn, queueName, queuesIn } from './queues.ts';
import type { ReviewedGroup } from './review.ts';
import { changeWords, type Trigger, triggerChanges, triggersIn } from './triggers.ts';

/** Input of `diagramOf`. */
export interface DiagramRequest {
  readonly config: Config;
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly groups: readonly ReviewedGroup[];
  readonly names: KnownNames;
}

/** A connection of a job that one of both sides has. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** Returns the variables of a job or function of a template, by name. */
const variablesIn = (
  template: Expression | undefined,
  owner: string,
): (readonly [string, Expression | undefined])[] => {
  const all = resourcesIn(template);
  const [job, lambda] = ['JobDefinition', 'Function'].map((kind) => all[logicalId(owner) + kind]?.Properties);
  const container = isMap(job) ? job.ContainerProperties : undefined;
  if (isMap(container) && Array.isArray(container.Environment))
    return container.Environment.flatMap((one: Expression) => (isMap(one) ? [[String(one.Name), one.Value]] : []));
  const environment = isMap(lambda) ? lambda.Environment : undefined;
  return isMap(environment) && isMap(environment.Variables) ? Object.entries(environment.Variables) : [];
};

/** Returns the resources that a job or function of a template is connected to, by its variables: these name them. */
const connectedIn = (template: Expression | undefined, owner: string, names: KnownNames): string[] => {
  const named = variablesIn(template, owner).flatMap(([name, value]) =>
    name.startsWith('STP_') ? (names.resourceOf(value) ?? []) : [],
  );
  return [...new Set(named)];
};

/** True for a job or function that a template has. */
const wasThere = (template: Expression | undefined, owner: string): boolean =>
  ['JobExecutionStateMachine', 'Function'].some((kind) =>
    Object.hasOwn(resourcesIn(template), logicalId(owner) + kind),
  );

/** Returns the edges of one side: queue and connections of a job, and what it starts or tells when a run ends. */
const linksIn = (
  template: Expression | undefined,
  job: string,
  connected: readonly string[],
  names: KnownNames,
): Link[] => {
  const queue = queueIn(template, job);
  return [
    ...(queue === undefined ? [] : [{ from: job, to: queue }]),
    ...connected.map((to) => ({ from: job, to, label: 'uses' })),
    ...endsIn(template, job, names).map((end) => ({ from: job, ...end })),
  ];
};

const same = (one: Link, other: Link): boolean =>
  one.from === other.from && one.to === other.to && one.label === other.label;

/** Returns the edges of both sides, each with its change. */
const comparedLinks = (before: readonly Link[], after: readonly Link[]): ReviewedEdge[] => [
  ...after.map((link): ReviewedEdge => ({ ...link, change: before.some((one) => same(one, link)) ? 'none' : 'add' })),
  ...before
    .filter((link) => !after.some((one) => same(one, link)))
    .map((link): ReviewedEdge => ({ ...link, change: 'remove' })),
];

/**
 * Returns the names of the jobs of both sides, and of the functions that events start or started: those of the config in
 * its order, then those that are removed.
 */
const ownersOf = ({ config, before, ours, groups, names }: DiagramRequest): string[] => {
  const isDrawn = (name: string, type: string | undefined): boolean =>
    type === 'batch-job' ||
    (hasEvents(type) && [before, ours].some((side) => triggersIn(side, name, names).length > 0));
  return [
    ...jobsIn(config).map(([name]) => name),
    ...Object.entries(config.resources).flatMap(([name, { type }]) =>
      type !== 'batch-job' && isDrawn(name, type) ? [name] : [],
    ),
    ...groups.flatMap(({ resource, type, effect }) =>
      effect === 'remove' && resource !== undefined && isDrawn(resource, type) ? [resource] : [],
    ),
  ];
};

/** Returns the change of a trigger. */
const changeOf = (before: Trigger | undefined, after: Trigger | undefined): DrawnChange => {
  if (before === undefined) return 'add';
  return after === undefined ? 'remove' : 'modify';
};

/** An event source of a job; its node changes by itself only if it is no resource of the config. */
interface Source extends ReviewedEdge {
  readonly isResource: boolean;
}

/** Returns the edges from the event sources of a job or function. A changed schedule is one node with both times. */
const sourcesOf = (job: string, { before, ours, names }: DiagramRequest): Source[] => {
  const [was, is] = [triggersIn(before, job, names), triggersIn(ours, job, names)];
  const changes = triggerChanges(was, is);
  const edge = (trigger: Trigger, change: DrawnChange, words: string): Source => ({
    from: trigger.source ?? words,
    to: job,
    label: trigger.isOff ? `${trigger.type} 💤` : trigger.type,
    change,
    isResource: trigger.source !== undefined,
  });
  const changed = changes.flatMap(({ before: old, after }): Source[] => {
    const trigger = after ?? old;
    if (trigger === undefined) return [];
    const moved = old && after && old.source !== after.source ? [edge(old, 'remove', old.words)] : [];
    const words = old && after ? changeWords(old.words, after.words) : trigger.words;
    return [edge(trigger, changeOf(old, after), words), ...moved];
  });
  const equal = is
    .filter((trigger) => !changes.some(({ after }) => after === trigger))
    .map((trigger) => edge(trigger, 'none', trigger.words));
  return [...equal, ...changed];
};

/** Returns the change of each resource of the config that changes itself, by name. */
const changesByName = (groups: readonly ReviewedGroup[]): Map<string, DrawnChange> =>
  new Map(
    groups.flatMap(({ resource, effect, itself }): [string, DrawnChange][] => {
      if (resource === undefined || !itself) return [];
      return [[resource, effect === 'add' || effect === 'remove' ? effect : 'modify']];
    }),
  );

/** Returns the change of the shared job queues, by their names in the diagram. */
const queueChanges = ({ groups, before, ours }: DiagramRequest): [string, DrawnChange][] => {
  const queues = { before: new Set(queuesIn(before)), ours: new Set(queuesIn(ours)) };
  return groups
    .filter(({ resource }) => resource === undefined)
    .flatMap(({ changes }) => changes)
    .flatMap(({ logicalId: id, happening }): [string, DrawnChange][] => {
      const [side, among] = happening === 'remove' ? [before, queues.before] : [ours, queues.ours];
      const name = among.has(id) ? queueName(side, id) : undefined;
      if (name === undefined) return [];
      return [[name, happening === 'add' || happening === 'remove' ? happening : 'modify']];
    });
};

/**
 * Returns the diagram: edges from event sources to jobs and functions, to their job queues, and to connected resources,
 * with those that are removed. Only what itself changes is marked: a job with more memory, and not its queue or its
 * neighbours. Nothing is marked where everything is new.
 */
export const diagramOf = (request: DiagramRequest): { nodes: ReviewedNode[]; edges: ReviewedEdge[] } => {
  const { config, before, ours, groups, names } = request;
  const byName = new Map([...queueChanges(request), ...changesByName(groups)]);
  const edges: ReviewedEdge[] = [];
  for (const job of ownersOf(request)) {
    const { connectTo: declared = [] } = (config.resources[job]?.properties ?? {}) as { connectTo?: readonly string[] };
    const [was = [], is = []] = [before, ours].map((template) => connectedIn(template, job, names));
    // Services of AWS have no variables: they count as connected before if the job was there.
    const services = declared.filter((name) => name.startsWith('aws:') && wasThere(before, job));
    const sources = sourcesOf(job, request);
    for (const { isResource, from, change } of sources) if (!isResource) byName.set(from, change);
    edges.push(
      ...sources.map(({ isResource: _, ...edge }) => edge),
      ...comparedLinks(
        linksIn(before, job, [...was, ...services.map(shortName)], names),
        linksIn(ours, job, [...new Set([...declared.map(shortName), ...is])], names),
      ),
    );
  }
  const isFirst = before === undefined;
  const drawn = isFirst ? edges.map((edge) => ({ ...edge, change: 'none' as const })) : edges;
  const nodeNames = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
  return {
    nodes: nodeNames.map((name) => ({ name, change: isFirst ? 'none' : (byName.get(name) ?? 'none') })),
    edges: drawn,
  };
};
