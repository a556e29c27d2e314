import type { Contribution } from '../cloudformation/contribution.ts';
import type { Need } from '../stage/needs.ts';
import { innerOf, type Network } from '../stage/network.ts';
import type { Stage } from '../stage/stage.ts';
import { alarmMailContributions } from './alarm-mail.ts';
import { type CapacitySettings, capacityContributions } from './capacity.ts';
import { codeDeployApplication } from './code-deploy.ts';
import { deadLetterContributions, deadLetterQueue } from './dead-letter-queue.ts';
import { eventBucketContributions } from './event-bucket.ts';
import { lentContributions } from './lent-pools.ts';
import { privateNamespace } from './namespace.ts';
import { network as ownNetwork } from './network.ts';
import { openingContributions } from './openings.ts';
import { ownNetworkContributions, type PrivateParts } from './own-network.ts';
import { queuePolicies } from './queue-policies.ts';
import { runsTable } from './runs-table.ts';
import { poolsOfProfile } from './scoped-pools.ts';

/** The network of a stack, if it is not the usual one of its own. */
export interface PlacedParts {
  readonly network?: Network | undefined;
  /** The private parts of the network, if it is the stack's own. */
  readonly own?: PrivateParts | undefined;
}

/**
 * Returns the resources that a stage provides once for all that need them: network, capacity, which is in the network, with
 * pools of their own for each network profile, rules of security groups, the namespace of services, the pools that it lends, the dead-letter queue of event sources, the bucket for large events, the table of runs, topics for mails of alarms, CodeDeploy's application,
 * and the policies of queues. Empty without needs in a stage that lends nothing. `network` is that
 * of the stack: one that it reuses has no resources here, one of its own with private subnets has more.
 */
export const sharedParts = (
  needs: readonly Need[],
  stage: Pick<Stage, 'rolePath' | 'project' | 'stage' | 'stack'>,
  settings: CapacitySettings = {},
  { network = ownNetwork, own = {} }: PlacedParts = {},
): Contribution[] => {
  const inner = { ...network, ...innerOf(network) };
  const pools = needs.filter((need) => need.of === 'pool');
  const profiles = [...new Set(pools.map(({ profile }) => profile))].sort();
  const hasNetwork = pools.length > 0 || settings.lent !== undefined || needs.some((need) => need.of === 'network');
  return [
    ...(hasNetwork && network.vpc === ownNetwork.vpc ? ownNetworkContributions(own) : []),
    ...profiles.flatMap((profile) =>
      capacityContributions(
        pools.filter((pool) => pool.profile === profile),
        stage,
        inner,
        profile === undefined ? settings : { ...settings, deployed: settings.scoped?.[profile] ?? {} },
        poolsOfProfile(profile),
      ),
    ),
    ...openingContributions(needs.filter((need) => need.of === 'opening')),
    ...(needs.some((need) => need.of === 'namespace') ? [privateNamespace(network, stage)] : []),
    ...(settings.lent === undefined ? [] : lentContributions(pools, stage, network, settings)),
    ...(needs.some((need) => need.of === 'dead-letter-queue') ? [deadLetterQueue()] : []),
    ...deadLetterContributions(needs.filter((need) => need.of === 'dead-letters')),
    ...queuePolicies(needs),
    ...alarmMailContributions(
      needs.filter((need) => need.of === 'alarm-mail'),
      stage,
    ),
    ...(needs.some((need) => need.of === 'code-deploy') ? [codeDeployApplication()] : []),
    ...(needs.some((need) => need.of === 'event-bucket') ? eventBucketContributions(stage) : []),
    ...(needs.some((need) => need.of === 'runs-table') ? [runsTable()] : []),
  ];
};
