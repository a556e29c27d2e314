import type { PlannedImage } from '../../src/packaging/planned-image.ts';
import { openContainers } from '../adapters/docker/open-containers.ts';
import { fakeContainers } from '../fakes/local-containers.ts';
import { localContainersContract, programs } from './local-containers.contract.ts';

localContainersContract('in memory', async () => {
  const { planned } = await openContainers();
  const containers = fakeContainers(({ command }, onLine) => {
    const program = Object.values(programs).find(({ script }) => script === command?.[2]);
    for (const line of program?.lines ?? []) onLine(line);
    return program?.end ?? {};
  });
  return { containers, planned, shell: 'shell', timeIsOver: () => {}, left: async () => [], close: async () => {} };
});

localContainersContract('by the program docker', async () => {
  const { containers, planned, engine, timeIsOver } = await openContainers();
  const left = () => engine.containers();
  return { containers, planned: planned as PlannedImage, shell: 'shell', timeIsOver, left, close: async () => {} };
});
