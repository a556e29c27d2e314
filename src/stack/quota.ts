import type { Expression } from '../cloudformation/expression.ts';
import { Refused } from '../diagnostics/refused.ts';

/** Numbers of AWS Batch compute environments and job queues: existing ones of a region, or ones to be added. */
export interface PoolCounts {
  readonly computeEnvironments: number;
  readonly jobQueues: number;
}

/**
 * Compute environments and job queues per region, each a hard limit:
 * https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html
 */
const limit = 50;

const countOf = (template: Expression | undefined, type: string): number => {
  const { Resources = {} } = (template ?? {}) as { Resources?: Record<string, { Type?: string }> };
  return Object.values(Resources).filter(({ Type }) => Type === type).length;
};

/** Returns the numbers of compute environments and job queues that a template adds to the deployed one, at least 0. */
export const poolsAdded = (deployed: Expression | undefined, ours: Expression): PoolCounts => {
  const added = (type: string) => Math.max(0, countOf(ours, type) - countOf(deployed, type));
  return {
    computeEnvironments: added('AWS::Batch::ComputeEnvironment'),
    jobQueues: added('AWS::Batch::JobQueue'),
  };
};

/**
 * Throws `stack/quota` if existing and added compute environments or job queues together exceed the limit of 50 each.
 */
export const assertPoolQuota = (there: PoolCounts, added: PoolCounts): void => {
  for (const [key, noun] of [
    ['computeEnvironments', 'compute environments'],
    ['jobQueues', 'job queues'],
  ] as const)
    if (added[key] > 0 && there[key] + added[key] > limit)
      throw new Refused({
        code: 'stack/quota',
        message: `The region has ${there[key]} ${noun} of AWS Batch, this stage would add ${added[key]}, and AWS allows ${limit}. Nothing was changed.`,
        hint: 'Destroy stages that nobody needs, or deploy to another region or account: this limit cannot be raised.',
      });
};
