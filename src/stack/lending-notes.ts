import type { Expression } from '../cloudformation/expression.ts';
import { lentPools } from '../shared/lent-pools.ts';
import { isArm64, poolKinds } from '../stage/pool-kind.ts';
import { propertiesOf } from './pools.ts';
import { resourceIn } from './template-changes.ts';

/** True for the logical id of a job queue that a stage lends to previews. */
export const isLentQueue = (id: string): boolean => poolKinds.some((kind) => id === lentPools.queue(kind));

/** True if a template has pools that its stage lends to previews. */
const isLending = (template: Expression | undefined): boolean =>
  poolKinds.some((kind) => resourceIn(template, lentPools.queue(kind)) !== undefined);

/** Returns a sentence for a stage that begins to lend pools: which ones, and what they cost; none for any other. */
export const lendingNotes = (deployed: Expression | undefined, ours: Expression): string[] => {
  if (!isLending(ours) || isLending(deployed)) return [];
  const resources = propertiesOf(ours, lentPools.environment('OnDemand')).ComputeResources;
  const { MaxvCpus } = Object(resources) as { MaxvCpus?: unknown };
  const hasArm64 = poolKinds.some((kind) => isArm64(kind) && resourceIn(ours, lentPools.queue(kind)) !== undefined);
  const pools = hasArm64
    ? 'four pools of their own, on demand and spot for x86 and arm64'
    : 'two pools of their own, on demand and spot';
  return [
    `This stage lends previews ${pools}, of at most ${MaxvCpus} vCPUs each. They cost nothing while no preview runs a job.`,
  ];
};
