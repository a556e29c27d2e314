import type { Expression } from '../cloudformation/expression.ts';
import { lentKinds, lentPools } from '../shared/lent-pools.ts';
import { propertiesOf } from './pools.ts';
import { resourceIn } from './template-changes.ts';

/** True for the logical id of a job queue that a stage lends to previews. */
export const isLentQueue = (id: string): boolean => lentKinds.some((kind) => id === lentPools.queue(kind));

/** True if a template has pools that its stage lends to previews. */
const isLending = (template: Expression | undefined): boolean =>
  lentKinds.some((kind) => resourceIn(template, lentPools.queue(kind)) !== undefined);

/** Returns a sentence for a stage that begins to lend pools: which ones, and what they cost; none for any other. */
export const lendingNotes = (deployed: Expression | undefined, ours: Expression): string[] => {
  if (!isLending(ours) || isLending(deployed)) return [];
  const resources = propertiesOf(ours, lentPools.environment('OnDemand')).ComputeResources;
  const { MaxvCpus } = Object(resources) as { MaxvCpus?: unknown };
  return [
    `This stage lends previews two pools of their own, on demand and spot, of at most ${MaxvCpus} vCPUs each. They cost nothing while no preview runs a job.`,
  ];
};
