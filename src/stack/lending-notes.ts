import type { Expression } from '../cloudformation/expression.ts';
import { lentPools } from '../shared/lent-pools.ts';
import { hasGpus, isArm64, poolKinds } from '../stage/pool-kind.ts';
import { propertiesOf } from './pools.ts';
import { resourceIn } from './template-changes.ts';

/** True for the logical id of a job queue that a stage lends to previews. */
export const isLentQueue = (id: string): boolean => poolKinds.some((kind) => id === lentPools.queue(kind));

/** True if a template has pools that its stage lends to previews. */
const isLending = (template: Expression | undefined): boolean =>
  poolKinds.some((kind) => resourceIn(template, lentPools.queue(kind)) !== undefined);

/** Returns words as a list: `x86, arm64 and GPUs`. */
const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Returns a sentence for a stage that begins to lend pools: which ones, and what they cost; none for any other. */
export const lendingNotes = (deployed: Expression | undefined, ours: Expression): string[] => {
  if (!isLending(ours) || isLending(deployed)) return [];
  const resources = propertiesOf(ours, lentPools.environment('OnDemand')).ComputeResources;
  const { MaxvCpus } = Object(resources) as { MaxvCpus?: unknown };
  const lent = poolKinds.filter((kind) => resourceIn(ours, lentPools.queue(kind)) !== undefined);
  const more = [...(lent.some(isArm64) ? ['arm64'] : []), ...(lent.some(hasGpus) ? ['GPUs'] : [])];
  const pools =
    more.length === 0
      ? 'two pools of their own, on demand and spot'
      : `${more.length === 1 ? 'four' : 'six'} pools of their own, on demand and spot for ${listed(['x86', ...more])}`;
  return [
    `This stage lends previews ${pools}, of at most ${MaxvCpus} vCPUs each. They cost nothing while no preview runs a job.`,
  ];
};
