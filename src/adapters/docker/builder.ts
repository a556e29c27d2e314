import { Refused } from '../../diagnostics/refused.ts';
import type { Environment } from '../../ports/machine.ts';
import type { DockerStart } from './environment.ts';
import { type DockerRun, runDocker } from './process.ts';
import { setupRefusal } from './setup-refusals.ts';

/** A builder of buildx that can keep layers elsewhere. */
export interface Builder {
  readonly name: string;
  /** Flags by which an image comes into the image store of the daemon, from which it is pushed. */
  readonly load: readonly string[];
}

/** Runs a short docker command in a folder, and returns its end with its lines. */
const ask = (command: readonly string[], docker: DockerStart, folder: string, signal?: AbortSignal) =>
  runDocker(command, docker, folder, () => undefined, signal);

/** Returns the value behind the first `<field>:` of what `docker buildx inspect` prints. */
const fieldOf = ({ lastLines }: DockerRun, field: string): string | undefined =>
  lastLines.flatMap((line) => {
    const [, name, value] = /^(\w{1,40}):\s{1,40}(\S{1,200})$/.exec(line.trim()) ?? [];
    return name === field && value !== undefined ? [value] : [];
  })[0];

/**
 * Returns the builder that the machine has selected, if it can export a cache: one of a driver other than `docker`, or
 * that of the daemon if its images are in the store of containerd. Throws `packaging/build-cache` for any other, and
 * `packaging/no-docker` where there is no buildx. https://docs.docker.com/build/cache/backends/
 */
export const cachingBuilder = async (
  docker: DockerStart,
  folder: string,
  { BUILDX_BUILDER: chosen }: Environment,
  signal?: AbortSignal,
): Promise<Builder> => {
  const { BUILDX_BUILDER: own, ...environment } = docker.environment;
  const start = { ...docker, environment };
  const found = await ask(['buildx', 'inspect', ...(chosen ? [chosen] : [])], start, folder, signal);
  signal?.throwIfAborted();
  const [name, driver] = [fieldOf(found, 'Name'), fieldOf(found, 'Driver')];
  if (found.code !== 0 || name === undefined || driver === undefined)
    throw isWithoutBuildx(found) ? buildxMissing() : (setupRefusal(found) ?? noBuilder(found));
  if (driver !== 'docker') return { name, load: ['--load'] };
  const { lastLines } = await ask(['info', '--format', '{{json .DriverStatus}}'], start, folder, signal);
  signal?.throwIfAborted();
  if (lastLines.join('\n').includes('io.containerd.snapshotter.')) return { name, load: [] };
  throw cannotExport(name);
};

/** True for a docker that does not know the command: `docker: 'buildx' is not a docker command.` */
const isWithoutBuildx = ({ lastLines }: DockerRun): boolean =>
  /is not a docker command|unknown command|unknown flag|buildx component is missing/i.test(lastLines.join('\n'));

const setupStep =
  'Add a step before this one: `uses: docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0`.';

const buildxMissing = (): Refused =>
  new Refused({
    code: 'packaging/no-docker',
    message: 'This docker has no BuildKit client: its buildx component is missing, and build-cache needs it.',
    hint: `${setupStep} At a prompt: install the docker-buildx-plugin package. Or leave build-cache out.`,
  });

const noBuilder = ({ lastLines }: DockerRun): Refused =>
  new Refused({
    code: 'packaging/build-cache',
    message: `build-cache needs a builder of buildx, and docker buildx inspect found none: ${lastLines.slice(-3).join(' ') || 'it printed nothing'}`,
    hint: `${setupStep} At a prompt: docker buildx create --use. Or leave build-cache out.`,
  });

const cannotExport = (name: string): Refused =>
  new Refused({
    code: 'packaging/build-cache',
    message: `build-cache needs a builder that can export layers, and "${name}" cannot: it is the daemon's own (driver docker), whose images are not in the store of containerd.`,
    hint: `${setupStep} At a prompt: docker buildx create --use. Or leave build-cache out.`,
  });
