import type { Expression } from '../../cloudformation/expression.ts';
import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type DeployedPool, defaultMaxVcpus } from '../../shared/capacity.ts';
import { lentPools, lentVcpus } from '../../shared/lent-pools.ts';
import { deployedPools, deployedScopedPools } from '../../stack/deployed-pools.ts';
import { leftEventBucket } from '../../stack/left-event-bucket.ts';
import { type LeftPool, leftParts, leftPools } from '../../stack/left-pools.ts';
import { lendingNotes } from '../../stack/lending-notes.ts';
import { isAllowed } from '../../stack/losses.ts';
import { type PoolContents, poolNote, stays } from '../../stack/pool-notes.ts';
import { stateMachinesOf } from '../../stack/pools.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { ChangeRequest } from './change-request.ts';
import { keepPermissions } from './keep-permissions.ts';
import { type DeployedSide, resourcesOf } from './read-deployed.ts';

/** A config compiled as the next template of a deployed stack. */
export interface NextTemplate<T extends Compiled> {
  readonly compiled: T;
  /** Sentences about pools that no job uses any more or that are lent, and about permissions that only earlier runs need. */
  readonly notes: readonly string[];
}

/**
 * Returns what AWS finds in a pool that was left by an earlier deployment: unfinished jobs, and executions that began
 * before it was left, whose definitions name its queue.
 */
const contentsOf = async (
  world: World,
  { queue }: LeftPool,
  stack: string,
  template: Expression | undefined,
): Promise<PoolContents> => {
  try {
    const [leftovers, resources] = await Promise.all([world.leftovers(), resourcesOf(await world.stacks(), stack)]);
    const ids = new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
    const arn = ids.get(queue);
    if (!arn) return { kind: 'unknown', why: 'CloudFormation did not name it' };
    const jobs = await leftovers.jobs(arn);
    if (jobs > 0) return { kind: 'jobs', count: jobs };
    const machines = stateMachinesOf(template).flatMap((id) => ids.get(id) || []);
    const runs = await Promise.all(machines.map((machine) => leftovers.executionsWith(machine, arn)));
    const count = runs.reduce((sum, one) => sum + one, 0);
    return count > 0 ? { kind: 'runs', count } : { kind: 'empty' };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { kind: 'unknown', why: `${problem.code}: ${problem.message}` };
  }
};

/** True for a deployed pool with settings that a template without a deployed stack would not have. */
const hasOwnSettings = ({ maxVcpus = 0, refreshesImages, imageRefresh }: DeployedPool, least: number): boolean =>
  maxVcpus > least || refreshesImages === true || imageRefresh !== undefined;

/**
 * Compiles a config as the next template of a deployed stack: settings of pools stay as deployed where no input changes
 * them, and a pool that no job uses any more stays until it is empty. The deployment that leaves a pool always keeps it,
 * since executions still submit to it until then; the first later one that finds no job in it, and no execution from
 * before, takes it out. `allow-delete` takes it out at once. The bucket for large events stays for good. Roles keep what runs of earlier revisions need in
 * the same way. Asks AWS only about pools and permissions that were left earlier.
 */
export const compileAgainst = async <T extends Compiled>(
  world: World,
  compiled: T,
  { stack, template: raw }: DeployedSide,
  { allow, refreshImages = false }: Pick<ChangeRequest, 'allow' | 'refreshImages'>,
): Promise<NextTemplate<T>> => {
  const template = await readTemplate(raw);
  const left = await Promise.all(
    leftPools(template, compiled.template).map(async (pool) => {
      if (isAllowed(allow, ['allow-delete'], pool.queue)) return { ...pool, contents: { kind: 'allowed' } as const };
      if (pool.inUse || stack === undefined || world.offline) return { ...pool, contents: { kind: 'in-use' } as const };
      return { ...pool, contents: await contentsOf(world, pool, stack.id, template) };
    }),
  );
  const { permissions, notes: permissionNotes } = await keepPermissions(world, template, compiled.template, stack?.id);
  const notes = [
    ...left.map(({ queue, contents }) => poolNote(queue, contents)),
    ...lendingNotes(template, compiled.template),
    ...permissionNotes,
  ];
  const kept = left.filter(({ contents }) => stays(contents));
  const deployed = deployedPools(template);
  const scoped = deployedScopedPools(template);
  const lent = deployedPools(template, lentPools);
  const bucket = leftEventBucket(template, compiled.template);
  const hasParts = [...kept, ...bucket, ...Object.keys(permissions)].length > 0;
  const hasSettings =
    [deployed, ...Object.values(scoped)].some((pools) =>
      Object.values(pools).some((pool) => hasOwnSettings(pool, defaultMaxVcpus)),
    ) || Object.values(lent).some((pool) => hasOwnSettings(pool, lentVcpus));
  if (!hasParts && !refreshImages && !hasSettings) return { compiled, notes };
  const parts = {
    deployed,
    scoped,
    lent,
    refreshImages,
    left: leftParts(template, compiled.template, kept, bucket),
    permissions,
  };
  return { compiled: await compiled.withDeployed(parts), notes };
};
