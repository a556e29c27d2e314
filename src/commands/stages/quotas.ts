import type { World } from '../../ports/world.ts';
import { holdPools, poolsAdded } from '../../stack/quota.ts';
import type { TemplateText } from '../compiled.ts';
import type { DeployedSide } from './deployed-side.ts';

/** Refuses pools that AWS would not allow, before anything is built or made. Asks only where some are added. */
export const holdQuotas = async (world: World, deployed: DeployedSide, ours: TemplateText): Promise<void> => {
  const added = poolsAdded(deployed.template, ours.template);
  if (added.computeEnvironments + added.jobQueues === 0) return;
  holdPools(await (await world.quotas()).pools(), added);
};
