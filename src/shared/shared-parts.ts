import type { Contribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { Need } from '../stage/needs.ts';
import type { Stage } from '../stage/stage.ts';
import { capacityContributions } from './capacity.ts';
import { deadLetterContributions } from './dead-letter-queue.ts';
import { networkContributions } from './network.ts';

/**
 * Returns the resources that a stage provides once for all jobs that need them: network, capacity and the dead-letter
 * queue of event sources. Empty without needs. `tags` are put on instances and volumes, which are no CloudFormation resources of their own.
 */
export const sharedParts = (
  needs: readonly Need[],
  stage: Pick<Stage, 'rolePath'>,
  tags: readonly { readonly Key: string; readonly Value: Expression }[],
): Contribution[] => {
  const pools = needs.filter((need) => need.of === 'pool');
  const { contributions, network } = networkContributions();
  return [
    ...(pools.length > 0 ? contributions : []),
    ...capacityContributions(pools, stage, network, tags),
    ...deadLetterContributions(needs.filter((need) => need.of === 'dead-letters')),
  ];
};
