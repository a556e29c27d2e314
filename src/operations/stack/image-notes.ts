import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { environmentsOf } from '../../stack/pools.ts';
import { type DeployedSide, resourcesOf } from './read-deployed.ts';

/**
 * Returns a note that names the deployed compute environments of whose machine image AWS has a newer version, or why
 * that could not be read. Empty without environments. AWS Batch never replaces instances for a new image by itself:
 * https://docs.aws.amazon.com/batch/latest/userguide/managing-ami-versions.html
 */
export const imageNotes = async (world: World, { stack, template }: DeployedSide): Promise<string[]> => {
  const environments = environmentsOf(await readTemplate(template));
  if (stack === undefined || environments.length === 0) return [];
  try {
    const [pools, resources] = await Promise.all([world.pools(), resourcesOf(await world.stacks(), stack.id)]);
    const known = resources.filter(({ logicalId, physicalId }) => environments.includes(logicalId) && physicalId);
    const newer = await pools.withNewerImage(known.map(({ physicalId }) => physicalId));
    const old = known.filter(({ physicalId }) => newer.includes(physicalId)).map(({ logicalId }) => logicalId);
    return old.length > 0
      ? [`AWS has a newer machine image for ${old.sort().join(', ')}: a deploy with refresh-images: true takes it.`]
      : [];
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return [`Whether AWS has a newer machine image for the pools is not known (${problem.code}): ${problem.message}`];
  }
};
