import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';

/** The settings of the ports to the local Docker. */
interface DockerSettings {
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** The absolute path of the config's folder. */
  readonly root: string;
}

/** Returns the ports to the local Docker that need no AWS, each created when it is first used. */
export const dockerPorts = ({ environment, signal, root }: DockerSettings): Pick<World, 'localContainers'> => ({
  localContainers: async () => {
    const [{ dockerContainers }, { buildFlagsOf }] = await Promise.all([
      import('../adapters/docker/containers.ts'),
      import('../adapters/docker/build.ts'),
    ]);
    return dockerContainers({
      ...{ root, environment, signal },
      buildFlags: buildFlagsOf(environment.BATCH_JOB_DOCKER_BUILD_FLAGS),
      temporary: environment.RUNNER_TEMP ?? tmpdir(),
      pause: (milliseconds) => sleep(milliseconds, undefined, { signal }),
      after: (milliseconds, action) => {
        const timer = setTimeout(action, milliseconds);
        return () => clearTimeout(timer);
      },
    });
  },
});
