import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackBuild } from '../../packaging/build-program.ts';
import { buildCommand } from './build.ts';
import type { ProgramBuild } from './build-by-program.ts';
import { findBuilder } from './environment.ts';
import { type DockerRun, runDocker } from './process.ts';
import { builderFailed } from './program-refusals.ts';

/**
 * Returns the arguments of `pack build`: https://buildpacks.io/docs/for-platform-operators/how-to/build-inputs/. A daemon
 * that `DOCKER_HOST` names is shown to the containers of the build as well, which else look for the usual socket.
 */
export const packCommand = (
  { builder, buildpacks, variables }: PackBuild,
  { name, context, platform, ownDaemon }: { name: string; context: string; platform: string; ownDaemon: boolean },
): string[] => [
  'build',
  name,
  ...['--no-color', '--path', context, '--builder', builder, '--platform', platform],
  ...buildpacks.flatMap((one) => ['--buildpack', one]),
  ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
  ...(ownDaemon ? ['--docker-host', 'inherit'] : []),
];

/**
 * Builds an image by `pack`. The image of a job with its own command starts that command by the launcher, which sets the
 * variables of the buildpacks first: else its words would be arguments of the default process.
 * https://github.com/buildpacks/spec/blob/main/platform.md#launcher
 */
export const buildByPack = async (build: ProgramBuild<PackBuild>): Promise<DockerRun> => {
  const { image, by, address, docker, folders, onLine, signal } = build;
  const program = findBuilder('pack', build.environment, build.root);
  const context = await folders.copy(image, image);
  // No registry has this host: a base image that is not there is never looked for elsewhere.
  const name = by.startsCommand ? `localhost/${image.repository}:${image.tag}` : address;
  const ownDaemon = Boolean(docker.environment.DOCKER_HOST);
  signal?.throwIfAborted();
  const run = await runDocker(
    packCommand(by, { name, context, platform: image.platform, ownDaemon }),
    { program, environment: docker.environment },
    // Buildpacks that are folders are named relative to the source.
    context,
    onLine,
    signal,
  );
  signal?.throwIfAborted();
  if (run.code !== 0) throw builderFailed(image, 'pack', run);
  return by.startsCommand ? startCommand(build, name) : run;
};

/** Builds the image that starts a command by the launcher from the one that `pack` made. */
const startCommand = async (
  { image, address, docker, folder, onLine, signal }: ProgramBuild,
  from: string,
): Promise<DockerRun> => {
  const own = join(folder, `launcher-${image.tag}`);
  const context = join(own, 'context');
  await mkdir(context, { recursive: true });
  const dockerfile = join(own, 'Dockerfile');
  await writeFile(dockerfile, `FROM ${from}\nENTRYPOINT ["/cnb/lifecycle/launcher", "--"]\n`);
  return runDocker(buildCommand(image, address, { context, dockerfile }, []), docker, own, onLine, signal);
};
