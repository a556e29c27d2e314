import { Refused } from '../../diagnostics/refused.ts';
import type { Platform } from '../../packaging/packaging.ts';
import { imageName, type PlannedImage } from '../../packaging/planned-image.ts';
import type { ImageLog } from '../../ports/images.ts';
import type { LocalImage } from '../../ports/local-containers.ts';
import { assertBuilders } from './build-by-program.ts';
import { buildFoldersIn } from './build-folder.ts';
import { buildImage } from './build-image.ts';
import { type BuildsOptions, openBuilds } from './builds.ts';
import type { Docker } from './containers.ts';
import type { DockerStart } from './environment.ts';
import { buildFailure, rethrow } from './refusals.ts';
import { withLog } from './with-log.ts';

/** Settings of a build for the local Docker: `folder` is a temporary one. */
interface BuildSettings extends BuildsOptions {
  readonly temporary: string;
  readonly docker: Docker;
  readonly start: DockerStart;
  readonly folder: string;
}

/** True if docker has an image of a name. */
const isThere = async (docker: Docker, name: string): Promise<boolean> =>
  (await docker(['image', 'inspect', '--format', '{{.Id}}', name])).code === 0;

/**
 * Builds an image as a deploy does, under its name without a registry, unless it is there: the tag names the content, so
 * it is the same image.
 */
export const buildHere = async (
  { docker, start, folder, temporary, ...options }: BuildSettings,
  image: PlannedImage,
  openLog: () => ImageLog,
): Promise<LocalImage> => {
  const name = imageName(image);
  if (await isThere(docker, name)) return { name, from: 'found' };
  const { root, environment, signal } = options;
  signal?.throwIfAborted();
  assertBuilders([image], options);
  const builds = await openBuilds(options, start, folder);
  const folders = buildFoldersIn(options, folder);
  const build = async ({ line }: ImageLog): Promise<void> => {
    const surroundings = { root, environment, docker: start, builds, folder, folders, signal };
    const built = await buildImage(surroundings, image, name, line);
    signal?.throwIfAborted();
    if (built.code !== 0) throw buildFailure(image, image.platform, built);
  };
  await withLog(openLog(), (log) => build(log).catch((problem) => rethrow(problem, image, temporary)));
  return { name, from: 'built' };
};

/** Pulls an image. Uses the one of an earlier pull where it cannot be pulled. */
export const pullHere = async (
  { docker, signal }: { readonly docker: Docker; readonly signal?: AbortSignal | undefined },
  name: string,
  platform: Platform,
  log: ImageLog,
): Promise<LocalImage> => {
  if (name.includes('@sha256:') && (await isThere(docker, name))) return { name, from: 'found' };
  signal?.throwIfAborted();
  const pulled = await docker(['pull', '--platform', platform, name], { onLine: log.line });
  signal?.throwIfAborted();
  log.end();
  if (pulled.code === 0) return { name, from: 'pulled' };
  if (await isThere(docker, name)) return { name, from: 'stale' };
  throw new Refused({
    code: 'run/failed',
    message: `The image ${name} could not be pulled: ${pulled.lastLines.slice(-3).join('\n') || 'docker printed nothing.'}`,
    hint: 'Look whether the image exists for this platform, and whether this docker may read it (docker login). In AWS the role of the job reads it.',
    reason: `image-pull: ${pulled.lastLines.at(-1) ?? ''}`,
  });
};
