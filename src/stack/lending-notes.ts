import type { Expression } from '../cloudformation/expression.ts';
import { lentPools } from '../shared/lent-pools.ts';
import { hasGpus, hasNvme, isArm64, isFargate, type PoolKind, poolKinds } from '../stage/pool-kind.ts';
import { propertiesOf } from './pools.ts';
import { resourceIn } from './template-changes.ts';

/** True for the logical id of a job queue that a stage lends to previews. */
export const isLentQueue = (id: string): boolean => poolKinds.some((kind) => id === lentPools.queue(kind));

/** True if a template has pools that its stage lends to previews. */
const isLending = (template: Expression | undefined): boolean =>
  poolKinds.some((kind) => resourceIn(template, lentPools.queue(kind)) !== undefined);

/** Returns words as a list: `x86, arm64 and GPUs`. */
const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The numbers of pools that a stage can lend, in words. */
const counts: Readonly<Record<number, string>> = {
  2: 'two',
  4: 'four',
  6: 'six',
  8: 'eight',
  10: 'ten',
  12: 'twelve',
  14: 'fourteen',
};

/** Returns pools of their own in words: `two pools of their own, on demand and spot`. */
const poolWords = (kinds: readonly PoolKind[]): string => {
  const more = [
    ...(kinds.some(isArm64) ? ['arm64'] : []),
    ...(kinds.some(hasGpus) ? ['GPUs'] : []),
    ...(kinds.some(hasNvme) ? ['instance store'] : []),
  ];
  const processors = more.length === 0 ? '' : ` for ${listed(['x86', ...more])}`;
  const places = kinds.some(isFargate) ? ', on instances and on Fargate' : '';
  return `${counts[kinds.length] ?? kinds.length} pools of their own, on demand and spot${processors}${places}`;
};

/** Returns a sentence for a stage that begins to lend pools: which ones, and what they cost; none for any other. */
export const lendingNotes = (deployed: Expression | undefined, ours: Expression): string[] => {
  if (!isLending(ours) || isLending(deployed)) return [];
  const resources = propertiesOf(ours, lentPools.environment('OnDemand')).ComputeResources;
  const { MaxvCpus } = Object(resources) as { MaxvCpus?: unknown };
  const kinds = poolKinds.filter((kind) => resourceIn(ours, lentPools.queue(kind)) !== undefined);
  return [
    `This stage lends previews ${poolWords(kinds)}, of at most ${MaxvCpus} vCPUs each. They cost nothing while no preview runs a job.`,
  ];
};
