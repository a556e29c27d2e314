import type { BuildProgram } from '../../packaging/build-program.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { ImageBuilds } from './build-image.ts';
import { findBuilder } from './environment.ts';
import type { DockerRun } from './process.ts';
import { noBuilder } from './program-refusals.ts';

/** An image to build by a program, and what the build needs. */
export interface ProgramBuild<P extends BuildProgram = BuildProgram> extends ImageBuilds {
  readonly image: PlannedImage;
  readonly by: P;
  /** The image's name for docker: `<registry>/<repository>:<tag>`. */
  readonly address: string;
  readonly onLine: (line: string) => void;
}

/** Throws `packaging/no-builder` for the first image whose program is not installed. */
export const assertBuilders = (
  images: readonly PlannedImage[],
  { root, environment }: Pick<ProgramBuild, 'root' | 'environment'>,
): void => {
  for (const image of images) {
    const { dockerfile } = image;
    if ('program' in dockerfile && findBuilder(dockerfile.program, environment, root) === undefined)
      throw noBuilder(image, dockerfile.program, 'ENOENT');
  }
};

/**
 * Builds an image by a program under its address in the local Docker, and returns the run of docker or the program that
 * made it. Throws `packaging/build-failed` where a program failed, and `packaging/no-builder` without one.
 */
export const buildByProgram = async (build: ProgramBuild): Promise<DockerRun> => {
  const { by } = build;
  if (by.program === 'pack') return (await import('./pack.ts')).buildByPack({ ...build, by });
  return (await import('./nixpacks.ts')).buildByNixpacks({ ...build, by });
};
