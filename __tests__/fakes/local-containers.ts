import { Refused } from '../../src/diagnostics/refused.ts';
import { imageName } from '../../src/packaging/planned-image.ts';
import type { ContainerEnd, DockerMachine, LocalContainer, LocalContainers } from '../../src/ports/local-containers.ts';

/** The LocalContainers port in memory. */
export interface FakeContainers extends LocalContainers {
  /** Containers that were started, in order. */
  readonly started: LocalContainer[];
  /** Images that are there, by name. */
  readonly images: Set<string>;
  /** Names of images that were built, in order. */
  readonly built: string[];
  /** Seconds that were waited, in order. */
  readonly pauses: number[];
}

/** How a fake container runs: it writes lines, and returns what differs from a success. */
export type Program = (container: LocalContainer, onLine: (line: string) => void) => Partial<ContainerEnd>;

/** Implements the LocalContainers port: `program` runs in each container. A registry has every image but those named `gone`. */
export const fakeContainers = (
  program: Program = () => ({}),
  machine: DockerMachine | undefined = { cpus: 8, memoryMiB: 16_000 },
  hasGpus = false,
): FakeContainers => {
  const images = new Set<string>();
  const started: LocalContainer[] = [];
  const built: string[] = [];
  const pauses: number[] = [];
  let ids = 0;
  return {
    ...{ started, images, built, pauses },
    machine: async () => machine,
    hasGpus: async () => hasGpus,
    async build(image, openLog) {
      const name = imageName(image);
      if (images.has(name)) return { name, from: 'found' };
      const log = openLog();
      log.line(`built ${name}`);
      log.end();
      built.push(name);
      images.add(name);
      return { name, from: 'built' };
    },
    async pull(name, _platform, log) {
      if (name.includes('@sha256:') && images.has(name)) return { name, from: 'found' };
      const isGone = /gone/.test(name);
      if (isGone && !images.has(name))
        throw new Refused({
          code: 'run/failed',
          message: `The image ${name} could not be pulled`,
          hint: 'Look at it.',
        });
      log.line(`pulled ${name}`);
      log.end();
      images.add(name);
      return { name, from: isGone ? 'stale' : 'pulled' };
    },
    async run(container, onLine) {
      started.push(container);
      return { exitCode: 0, outOfMemory: false, timedOut: false, error: '', ...program(container, onLine) };
    },
    freshId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    pause: async (seconds) => void pauses.push(seconds),
  };
};
