import { Refused } from '../../../diagnostics/refused.ts';
import type { EnvironmentHealth } from '../../../ports/health.ts';
import type { World } from '../../../ports/world.ts';
import type { FailureReason } from '../failed-resource.ts';

/** Milliseconds before the failure in which a start of an instance belongs to the operation: AWS Batch waits for hours. */
const before = 3 * 3_600_000;

/** Returns why instances of an environment did not start, newest first, each reason once. */
const failedStarts = async (
  world: World,
  { arn, isFargate }: EnvironmentHealth,
  at: Date,
): Promise<readonly string[]> => {
  if (isFargate) return [];
  const failed = await (await world.health()).failedStarts(arn);
  const recent = failed.filter((one) => at.getTime() - one.at.getTime() < before);
  return [...new Set(recent.map(({ reason }) => `Auto Scaling says: ${reason}`))].slice(0, 3);
};

/** Asks AWS Batch why a compute environment is INVALID, and Auto Scaling why its instances do not start. */
export const computeEnvironment: FailureReason = {
  slowAfter: 5 * 60_000,
  knows: ({ type, physicalId }) => type === 'AWS::Batch::ComputeEnvironment' && physicalId !== '',
  ask: async (world, { physicalId, reason: told, at }) => {
    const [found] = await (await world.health()).computeEnvironments([physicalId]);
    if (found === undefined) return [];
    const { status, reason } = found;
    const own =
      status === 'INVALID' && reason !== undefined && !told.includes(reason) ? [`AWS Batch says: ${reason}`] : [];
    try {
      return [...own, ...(await failedStarts(world, found, at))];
    } catch (problem) {
      if (!(problem instanceof Refused) || world.stopped) throw problem;
      // Whoever may not ask Auto Scaling has AWS Batch's reason all the same.
      world.console.info(`Why its instances do not start may not be read: ${problem.message}`);
      return own;
    }
  },
};
