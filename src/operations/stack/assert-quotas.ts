import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { holdPools, poolsAdded } from '../../stack/quota.ts';
import type { TemplateText } from '../compile/compiled.ts';
import type { DeployedSide } from './deployed-side.ts';

/** Refuses pools that AWS would not allow, before anything is built or made. Asks only where some are added. */
export const holdQuotas = async (world: World, deployed: DeployedSide, ours: TemplateText): Promise<void> => {
  const added = poolsAdded(deployed.template, ours.template);
  if (added.computeEnvironments + added.jobQueues === 0) return;
  holdPools(await (await world.quotas()).pools(), added);
};

/** What a deploy would be refused for, and what could not be asked, as sentences: a plan is told all the same. */
export const quotaNotes = async (world: World, deployed: DeployedSide, ours: TemplateText): Promise<string[]> => {
  try {
    await holdQuotas(world, deployed, ours);
    return [];
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    const { code, message, hint } = problem;
    if (code === 'stack/quota') return [`A deploy would be refused (${code}): ${message} ${hint}`];
    return [`Whether the limits of AWS Batch allow these pools was not asked (${code}): ${message}`];
  }
};
