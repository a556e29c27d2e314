import type { Expression } from '../cloudformation/expression.ts';
import type { PoolNeed } from '../stage/needs.ts';

/**
 * Returns the part of a compute environment that keeps idle instances: the most minutes that a job of the pool asks for. 0,
 * which switches it off, where the deployed environment has it and no job asks any more: without the property it would
 * stay. Empty for a pool that never had it. A change of nothing else is a scaling update, which replaces no instance.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeScalingPolicy.html
 * https://docs.aws.amazon.com/batch/latest/userguide/scaling-updates.html
 */
export const scalingPolicy = (
  needs: readonly Pick<PoolNeed, 'keepWarmMinutes'>[],
  deployed: { readonly keepWarmMinutes?: number | undefined } = {},
): Readonly<Record<string, Expression>> => {
  const minutes = Math.max(0, ...needs.map(({ keepWarmMinutes = 0 }) => keepWarmMinutes));
  if (minutes === 0 && deployed.keepWarmMinutes === undefined) return {};
  return { ScalingPolicy: { MinScaleDownDelayMinutes: minutes } };
};
