import { Refused } from '../../diagnostics/refused.ts';
import type { Platform } from '../../packaging/packaging.ts';
import { imageName, type PlannedImage } from '../../packaging/planned-image.ts';
import type { ImageLog } from '../../ports/aws.ts';
import type { LocalImage } from '../../ports/local-containers.ts';
import { buildCommand } from './build.ts';
import { buildFolders } from './build-folder.ts';
import type { ContainersOptions, Docker } from './containers.ts';
import { buildFailure, fullDisk, isFullDisk } from './refusals.ts';
import { withLog } from './with-log.ts';

/** Settings of a build for the local Docker: `folder` is a temporary one. */
interface BuildSettings extends Pick<ContainersOptions, 'root' | 'temporary' | 'buildFlags'> {
  readonly docker: Docker;
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
}

/** True if docker has an image of a name. */
const isThere = async (docker: Docker, name: string): Promise<boolean> =>
  (await docker(['image', 'inspect', '--format', '{{.Id}}', name])).code === 0;

/**
 * Builds an image as a deploy does, under its name without a registry, unless it is there: the tag names the content, so
 * it is the same image.
 */
export const buildHere = async (
  { docker, folder, root, temporary, buildFlags, signal }: BuildSettings,
  image: PlannedImage,
  openLog: () => ImageLog,
): Promise<LocalImage> => {
  const name = imageName(image);
  if (await isThere(docker, name)) return { name, from: 'found' };
  signal?.throwIfAborted();
  const build = async ({ line }: ImageLog): Promise<void> => {
    const command = buildCommand(image, name, await buildFolders(root, folder).build(image, image), buildFlags);
    signal?.throwIfAborted();
    const built = await docker(command, { onLine: line });
    signal?.throwIfAborted();
    if (built.code !== 0) throw buildFailure(image, image.platform, built);
  };
  await withLog(openLog(), (log) =>
    build(log).catch((problem) => {
      throw isFullDisk(problem) ? fullDisk(image, temporary, problem) : problem;
    }),
  );
  return { name, from: 'built' };
};

/** Pulls an image. Uses the one of an earlier pull where it cannot be pulled. */
export const pullHere = async (
  { docker, signal }: Pick<BuildSettings, 'docker' | 'signal'>,
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
