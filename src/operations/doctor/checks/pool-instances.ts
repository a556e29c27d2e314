import { Refused } from '../../../diagnostics/refused.ts';
import { fault, faultsOr, type Verdict } from '../../../doctor/verdict.ts';
import type { World } from '../../../ports/world.ts';
import { faultsOfInstances, faultsOfStarts, type PoolFault } from '../../../runs/pool-faults.ts';
import { poolSourceOf } from '../../../runs/stuck-reasons.ts';
import { type CheckedResource, resourcesOfType } from '../../drift/checks/check.ts';
import { nameIn, type StackCheck, unknownBy } from '../check.ts';

/** Milliseconds after which a start that failed says nothing about the next one. */
const recent = 24 * 3_600_000;

/** True for an environment whose instances are of EC2. */
const isOfInstances = ({ properties }: CheckedResource): boolean =>
  !/^FARGATE/.test(String(Object(properties.ComputeResources).Type));

const isSpot = ({ properties }: CheckedResource): boolean => Object(properties.ComputeResources).Type === 'SPOT';

/** Returns the faults that a read finds; a refusal of AWS as something that is not known. */
const verdictsOf = async (world: World, read: () => Promise<readonly PoolFault[]>): Promise<readonly Verdict[]> => {
  try {
    return (await read()).map(({ what, why, mend }) => fault(what, why, mend));
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    return [unknownBy(problem)];
  }
};

/** Looks at the instances of the stack's compute environments: starts that fail, agents that do not connect. */
export const poolInstances: StackCheck = {
  name: 'pool-instances',
  about: 'instances of pools',
  needs: 'stack',
  look: async ({ world, stack }) => {
    const pools = resourcesOfType(stack, 'AWS::Batch::ComputeEnvironment').filter(isOfInstances);
    const health = await world.health();
    const found: Verdict[] = [];
    for (const pool of pools) {
      const [name, source] = [nameIn(pool.physicalId), poolSourceOf({ spot: isSpot(pool) })];
      const now = world.now();
      const starts = () =>
        verdictsOf(world, async () => {
          const failed = await health.failedStarts(pool.physicalId);
          const late = failed.filter(({ at }) => now.getTime() - at.getTime() < recent);
          return faultsOfStarts(name, late, source);
        });
      const instances = () =>
        verdictsOf(world, async () => faultsOfInstances(name, await health.instances(pool.physicalId), now, source));
      found.push(...(await starts()), ...(await instances()));
    }
    return found.length > 0
      ? found
      : faultsOr(
          [],
          pools.length === 0
            ? 'The stack has no compute environment with instances.'
            : 'No start of an instance has failed since the last one that succeeded, and every agent is connected.',
        );
  },
};
