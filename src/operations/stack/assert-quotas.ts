import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { assertPoolQuota, poolsAdded } from '../../stack/quota.ts';
import type { TemplateText } from '../compile/compiled.ts';
import type { DeployedSide } from './read-deployed.ts';

/**
 * Throws `stack/quota` for pools that the account's limits do not allow, before anything is built. Calls AWS only where
 * the template adds pools.
 */
export const assertQuotas = async (world: World, deployed: DeployedSide, ours: TemplateText): Promise<void> => {
  const added = poolsAdded(deployed.template, ours.template);
  if (added.computeEnvironments + added.jobQueues === 0) return;
  assertPoolQuota(await (await world.quotas()).pools(), added);
};

/** Returns why a deploy would be refused for quotas, or why they could not be read, as sentences for a plan. */
export const quotaNotes = async (world: World, deployed: DeployedSide, ours: TemplateText): Promise<string[]> => {
  try {
    await assertQuotas(world, deployed, ours);
    return [];
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    const { code, message, hint } = problem;
    if (code === 'stack/quota') return [`A deploy would be refused (${code}): ${message} ${hint}`];
    return [`Whether the limits of AWS Batch allow these pools was not asked (${code}): ${message}`];
  }
};
