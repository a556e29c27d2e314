import type { Contribution } from '../cloudformation/contribution.ts';
import type { Need } from '../stage/needs.ts';
import type { Stage } from '../stage/stage.ts';
import { type CapacitySettings, capacityContributions } from './capacity.ts';
import { deadLetterContributions } from './dead-letter-queue.ts';
import { network, networkContributions } from './network.ts';

/**
 * Returns the resources that a stage provides once for all that need them: network, capacity, which is in the
 * network, and the dead-letter queue of event sources. Empty without needs.
 */
export const sharedParts = (
  needs: readonly Need[],
  stage: Pick<Stage, 'rolePath' | 'project' | 'stage'>,
  settings: CapacitySettings = {},
): Contribution[] => {
  const pools = needs.filter((need) => need.of === 'pool');
  const hasNetwork = pools.length > 0 || needs.some((need) => need.of === 'network');
  return [
    ...(hasNetwork ? networkContributions() : []),
    ...capacityContributions(pools, stage, network, settings),
    ...deadLetterContributions(needs.filter((need) => need.of === 'dead-letters')),
  ];
};
