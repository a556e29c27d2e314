import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../ports/world.ts';
import { type BuildingSettings, buildSettings } from './building-inputs.ts';

/** Returns the ports to the local Docker that need no AWS, each created when it is first used. */
export const dockerPorts = (settings: BuildingSettings): Pick<World, 'localContainers'> => ({
  localContainers: async () => {
    const { dockerContainers } = await import('../adapters/docker/containers.ts');
    const { signal } = settings;
    return dockerContainers({
      ...(await buildSettings(settings)),
      pause: (milliseconds) => sleep(milliseconds, undefined, { signal }),
      after: (milliseconds, action) => {
        const timer = setTimeout(action, milliseconds);
        return () => clearTimeout(timer);
      },
    });
  },
});
