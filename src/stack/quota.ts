import type { Expression } from '../cloudformation/expression.ts';
import { Refused } from '../diagnostics/refused.ts';

/** Pools of AWS Batch: how many there are, or how many come. */
export interface Pools {
  readonly computeEnvironments: number;
  readonly jobQueues: number;
}

/** Hard limits of a region: https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html */
const most = 50;

const count = (template: Expression | undefined, type: string): number => {
  const { Resources = {} } = (template ?? {}) as { Resources?: Record<string, { Type?: string }> };
  return Object.values(Resources).filter(({ Type }) => Type === type).length;
};

/** How many pools a template adds to the one that is deployed; never less than none. */
export const poolsAdded = (deployed: Expression | undefined, ours: Expression): Pools => {
  const added = (type: string) => Math.max(0, count(ours, type) - count(deployed, type));
  return {
    computeEnvironments: added('AWS::Batch::ComputeEnvironment'),
    jobQueues: added('AWS::Batch::JobQueue'),
  };
};

/** Throws `stack/quota` where the account cannot hold what would be added. */
export const holdPools = (there: Pools, added: Pools): void => {
  for (const [key, noun] of [
    ['computeEnvironments', 'compute environments'],
    ['jobQueues', 'job queues'],
  ] as const)
    if (added[key] > 0 && there[key] + added[key] > most)
      throw new Refused({
        code: 'stack/quota',
        message: `The region has ${there[key]} ${noun} of AWS Batch, this stage would add ${added[key]}, and AWS allows ${most}. Nothing was changed.`,
        hint: 'Destroy stages that nobody needs, or deploy to another region or account: this limit cannot be raised.',
      });
};
