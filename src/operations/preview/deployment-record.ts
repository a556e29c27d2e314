import { Refused } from '../../diagnostics/refused.ts';
import type { DeploymentToRecord, RecordState } from '../../ports/github.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import type { Stage } from '../../stage/stage.ts';

/**
 * Does a step about the deployments that GitHub shows, and returns its result. They are no part of the deployment itself:
 * what GitHub refuses is a line of the log.
 */
const quietly = async <T>(world: World, saying: string, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    world.console.info(`${saying}: ${problem.message} ${problem.hint}`);
    return undefined;
  }
};

/** A deployment that is recorded on GitHub. */
export interface DeploymentRecord {
  /** Records how it ended, once; later calls do nothing. A success takes the place of all earlier records. */
  end(state: RecordState, url?: string): Promise<void>;
}

/** Records on GitHub that a deployment is in progress. Without `deployments: write` nothing is recorded, and a line says so. */
export const beginRecord = async (world: World, deployment: DeploymentToRecord): Promise<DeploymentRecord> => {
  let id = await quietly(world, 'GitHub shows no deployment', async () => (await world.records()).begin(deployment));
  return {
    end: async (state, url) => {
      const recorded = id;
      id = undefined;
      if (recorded === undefined) return;
      const { page } = deployment;
      const about = { ...(page ? { page } : {}), ...(url ? { url } : {}) };
      await quietly(world, 'GitHub shows the deployment as in progress', async () =>
        (await world.records()).end(recorded, state, about),
      );
      // GitHub itself ends earlier deployments of an environment only if that is not transient.
      if (state === 'success')
        await quietly(world, 'GitHub shows earlier deployments as well', async () =>
          (await world.records()).remove(deployment.environment, deployment.project, recorded),
        );
    },
  };
};

/** Removes the deployments of a preview that GitHub shows. Without `deployments: write` they stay, and a line says so. */
export const removeRecords = async (world: World, { project, stage }: Stage): Promise<void> => {
  const removed = await quietly(world, `Deployments of ${stage} that GitHub shows were not removed`, async () =>
    (await world.records()).remove(stage, project),
  );
  if (removed) world.console.info(`Removed ${counted(removed, 'deployment')} of ${stage} from GitHub.`);
};
