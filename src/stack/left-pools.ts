import { type Expression, isMap } from '../cloudformation/expression.ts';
import { dependenciesOf, idsIn } from '../cloudformation/referenced-ids.ts';
import type { LeftParts } from '../shared/deployed-parts.ts';
import { propertiesOf, stateMachinesOf } from './pools.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

/** A pool of the deployed stack that no job uses any more. */
export interface LeftPool {
  /** Logical id of its job queue. */
  readonly queue: string;
  /** True if a deployed state machine submits to it: the deployment under way is the one that leaves it. */
  readonly inUse: boolean;
}

/** Matches the logical ids of the job queues that the compiler makes. */
const poolQueue = /^Stp(?:Net[0-9a-f]{8})?Batch\w*JobQueue$/;

/** Returns the pools of the deployed template that a new template does not have, by logical id. */
export const leftPools = (deployed: Expression | undefined, ours: Expression): LeftPool[] =>
  Object.keys(resourcesIn(deployed))
    .filter((id) => poolQueue.test(id) && resourceIn(deployed, id)?.Type === 'AWS::Batch::JobQueue')
    .filter((id) => resourceIn(ours, id) === undefined)
    .sort()
    .map((queue) => ({
      queue,
      inUse: stateMachinesOf(deployed).some((id) => idsIn(propertiesOf(deployed, id)).includes(queue)),
    }));

const sectionOf = (template: Expression | undefined, name: string): Readonly<Record<string, Expression>> => {
  const section = (Object(template) as Record<string, unknown>)[name];
  return isMap(section) ? section : {};
};

/** True if a text is a value anywhere in a JSON value. */
const mentions = (value: unknown, text: string): boolean => {
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.values(value).some((item) => mentions(item, text));
};

/** Returns the entries of a section that are mentioned in a value or, one through another, in each other. */
const mentionedIn = (section: Readonly<Record<string, Expression>>, value: unknown): Record<string, Expression> => {
  const found: Record<string, Expression> = {};
  for (let before = -1; before < Object.keys(found).length; ) {
    before = Object.keys(found).length;
    for (const [name, body] of Object.entries(section)) if (mentions([value, found], name)) found[name] = body;
  }
  return found;
};

/** Returns the deployed rules by which other security groups let in one of these resources, which runs of a left pool still need. */
const openingsIn = (deployed: Expression | undefined, kept: ReadonlyMap<string, Expression>) =>
  Object.fromEntries(
    Object.entries(resourcesIn(deployed)).filter(
      ([, { Type, Properties }]) =>
        Type === 'AWS::EC2::SecurityGroupIngress' &&
        idsIn(Object(Properties).SourceSecurityGroupId).some((id) => kept.has(id)),
    ),
  );

/**
 * Returns what must stay in the next template so that these pools do: each queue, and whatever it depends on that the
 * next template does not have, exactly as deployed, so that CloudFormation changes none of it. Resources also depend
 * on what their `Metadata` references. `others` are logical ids of more resources that stay.
 */
export const leftParts = (
  deployed: Expression | undefined,
  ours: Expression,
  pools: readonly Pick<LeftPool, 'queue'>[],
  others: readonly string[] = [],
): LeftParts => {
  const queues = pools.map(({ queue }) => queue);
  const kept = new Map<string, Expression>();
  const open = [...queues, ...others];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const resource = resourceIn(deployed, id);
    if (resource === undefined || kept.has(id) || resourceIn(ours, id) !== undefined) continue;
    kept.set(id, resource as unknown as Expression);
    open.push(...dependenciesOf(resource), ...idsIn(resource.Metadata));
  }
  for (const [id, rule] of Object.entries(openingsIn(deployed, kept))) {
    if (resourceIn(ours, id) !== undefined) continue;
    const parts = dependenciesOf(rule);
    if (parts.every((part) => kept.has(part) || resourceIn(ours, part) !== undefined))
      kept.set(id, rule as unknown as Expression);
  }
  if (kept.size === 0) return { queues, sections: {} };
  const Resources = Object.fromEntries(kept);
  const Conditions = mentionedIn(sectionOf(deployed, 'Conditions'), Resources);
  const Parameters = mentionedIn(sectionOf(deployed, 'Parameters'), [Resources, Conditions]);
  return { queues, sections: { Conditions, Parameters, Resources } };
};
