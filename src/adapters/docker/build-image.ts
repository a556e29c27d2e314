import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { Environment } from '../../ports/machine.ts';
import { buildCommand } from './build.ts';
import { buildByProgram } from './build-by-program.ts';
import type { BuildFolders } from './build-folder.ts';
import { subjectOf } from './build-subject.ts';
import type { Builds } from './builds.ts';
import type { DockerStart } from './environment.ts';
import type { DockerRun } from './process.ts';
import { writeSourceMaps } from './source-maps.ts';

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
 * that made it, or the one that could not take out its source maps. `attesting` are flags of `docker build` for this image
 * alone, which other programs do not get. Throws `packaging/build-failed` and `packaging/no-builder` for another program that
 * fails or is missing.
 */
export const buildImage = async (
  surroundings: ImageBuilds,
  image: PlannedImage,
  address: string,
  onLine: (line: string) => void,
  attesting: readonly string[] = [],
): Promise<DockerRun> => {
  const { root, builds, folder, folders, signal } = surroundings;
  const { dockerfile: by } = image;
  if ('program' in by) return buildByProgram({ ...surroundings, image, by, address, onLine });
  const files = await folders.build(image, image);
  const flags = builds.flags(subjectOf(image));
  signal?.throwIfAborted();
  const run = await builds.run(buildCommand(image, address, files, [...attesting, ...flags]), folder, onLine);
  if (run.code !== 0) return run;
  const maps = { owner: image, build: image, root, builds, folder, files, flags, onLine, signal };
  const mapsRun = await writeSourceMaps(maps);
  return mapsRun === undefined || mapsRun.code === 0 ? run : mapsRun;
};
