import { type ContainersOptions, dockerContainers } from '../../../src/adapters/docker/containers.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { contextOf, planImages } from '../../../src/packaging/image-plan.ts';
import type { BuiltImage } from '../../../src/packaging/packaging.ts';
import type { PlannedImage } from '../../../src/packaging/planned-image.ts';
import { folderWith } from '../node/disk.ts';
import { dockerEngine } from './engine.ts';

/** Returns a folder with a Dockerfile, and the image that is planned from it. */
export const plannedImage = async (dockerfile = 'FROM x'): Promise<{ root: string; planned: PlannedImage }> => {
  const root = await folderWith({ 'app/Dockerfile': dockerfile });
  const source: BuiltImage = {
    ...{ kind: 'built', folder: 'app', dockerfile: { path: 'Dockerfile' }, excluded: [], buildArguments: [] },
    ...{ platform: 'linux/amd64', recipe: 1 },
  };
  const context = await openWorkspace(root).digest(contextOf(source, ['batch-jobs.yml']));
  const [planned] = planImages({ project: 'Shop', preview: false }, [{ job: 'report', source, context }]);
  return { root, planned: planned as PlannedImage };
};

/** Creates the adapter with a fake docker. Timers end by `timeIsOver` alone, and pauses at once. */
export const openContainers = async (options: Partial<ContainersOptions> & { behave?: string } = {}) => {
  const { behave, ...more } = options;
  const engine = await dockerEngine(behave);
  const { root, planned } = await plannedImage();
  const timers = new Map<() => void, number>();
  const pauses: number[] = [];
  const containers = dockerContainers({
    ...{ root, environment: engine.environment, buildFlags: [], temporary: engine.temporary },
    pause: async (milliseconds) => void pauses.push(milliseconds),
    after: (milliseconds, action) => {
      timers.set(action, milliseconds);
      return () => timers.delete(action);
    },
    ...more,
  });
  const timeIsOver = () => {
    for (const action of timers.keys()) action();
  };
  return { containers, planned, engine, timers, timeIsOver, pauses };
};
