import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { Environment } from '../../ports/machine.ts';
import { buildCommand } from './build.ts';
import { buildByProgram } from './build-by-program.ts';
import type { BuildFolders } from './build-folder.ts';
import { subjectOf } from './build-subject.ts';
import type { Builds } from './builds.ts';
import type { DockerStart } from './environment.ts';
import type { DockerRun } from './process.ts';

/** The surroundings in which images are built. */
export interface ImageBuilds {
  /** Absolute path of the config's folder. */
  readonly root: string;
  /** Environment of the process, in whose PATH other programs are looked for. */
  readonly environment: Environment;
  readonly docker: DockerStart;
  readonly builds: Builds;
  /** The temporary folder of all builds. */
  readonly folder: string;
  readonly folders: BuildFolders;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Builds an image under a name in the local Docker, by docker alone or by the program of its packaging, and returns the run
 * that made it. `flags` are more flags of `docker build`, which other programs do not get. Throws `packaging/build-failed` and `packaging/no-builder` for another program that fails or is missing.
 */
export const buildImage = async (
  { root, environment, docker, builds, folder, folders, signal }: ImageBuilds,
  image: PlannedImage,
  address: string,
  onLine: (line: string) => void,
  flags: readonly string[] = [],
): Promise<DockerRun> => {
  const { dockerfile: by } = image;
  if ('program' in by)
    return buildByProgram({
      ...{ root, environment, image, by, address, docker, folder, folders, builds, onLine },
      ...(signal ? { signal } : {}),
    });
  const more = [...flags, ...builds.flags(subjectOf(image))];
  const command = buildCommand(image, address, await folders.build(image, image), more);
  signal?.throwIfAborted();
  return builds.run(command, folder, onLine);
};
