import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { imageName, type PlannedImage } from '../../packaging/planned-image.ts';
import type { ImageDigests, ImageLog, Images } from '../../ports/aws.ts';
import type { Environment } from '../../ports/machine.ts';
import { sideBySide } from '../side-by-side.ts';
import { buildCommand } from './build.ts';
import { attestingBuilds, type BuildAttestation } from './build-attestations.ts';
import { buildFolders } from './build-folder.ts';
import { dockerStart } from './environment.ts';
import { folderPrefix } from './leftover.ts';
import { runDocker } from './process.ts';
import { pushes } from './push.ts';
import { buildFailure, dockerRefusal, fullDisk, isFullDisk } from './refusals.ts';
import type { Registry } from './registry.ts';
import { withLog } from './with-log.ts';

/** Settings of `dockerImages`. */
export interface DockerImagesOptions {
  readonly registry: Registry;
  /** Absolute path of the config's folder. */
  readonly root: string;
  /** Environment of the process; docker receives only allowed variables of it. */
  readonly environment: Environment;
  /** Additional flags of `docker build`. */
  readonly buildFlags: readonly string[];
  /** Attestations that BuildKit adds to each image, where it can; none without. */
  readonly attestations?: readonly BuildAttestation[];
  /** Images that are built at the same time, at least 1. */
  readonly concurrency: number;
  /** Folder in which temporary folders are created. */
  readonly temporary: string;
  /** Waits for this many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** Stops docker when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Returns the port to images of a registry, built by the local Docker. Starts docker for missing tags only. */
export const dockerImages = (options: DockerImagesOptions): Images => ({
  published: (repository, tags) => options.registry.published(repository, tags),
  async publish(images, openLog) {
    const found = await readDigests(options.registry, images);
    const missing = images.filter((image) => !found.has(imageName(image)));
    return missing.length === 0 ? found : new Map([...found, ...(await publishAll(options, missing, openLog))]);
  },
});

/** Reads the digests of those images that the registry has, by name: one look at each repository. */
const readDigests = async (registry: Registry, images: readonly PlannedImage[]): Promise<ImageDigests> => {
  const repositories = [...new Set(images.map(({ repository }) => repository))];
  const found = await Promise.all(
    repositories.map(async (repository) => {
      const tags = images.filter((image) => image.repository === repository).map(({ tag }) => tag);
      const digests = await registry.published(repository, tags);
      return [...digests].map(([tag, digest]) => [imageName({ repository, tag }), digest] as const);
    }),
  );
  return new Map(found.flat());
};

/** Creates missing repositories, and returns the address of each image in the registry: `<registry>/<repository>:<tag>`. */
const ensureRepositories = async (registry: Registry, images: readonly PlannedImage[]) => {
  const repositories = [...new Set(images.map(({ repository }) => repository))];
  const addresses = new Map(
    await Promise.all(repositories.map(async (one) => [one, await registry.ensure(one)] as const)),
  );
  return ({ repository, tag }: PlannedImage): string => `${addresses.get(repository)}:${tag}`;
};

/** Builds and pushes images in a temporary folder, which is removed afterwards; returns the digests by name. */
const publishAll = async (
  options: DockerImagesOptions,
  images: readonly PlannedImage[],
  openLog: (image: PlannedImage) => ImageLog,
): Promise<ImageDigests> => {
  const { registry, root, temporary, signal } = options;
  const docker = dockerStart(options.environment, root);
  const [first] = images;
  // A missing docker is found before anything is created in AWS.
  if (docker.program === undefined && first)
    throw dockerRefusal('build', first, { code: undefined, notStarted: 'ENOENT', lastLines: [] });
  const addressOf = await ensureRepositories(registry, images);
  await mkdir(temporary, { recursive: true });
  const folder = await mkdtemp(join(temporary, folderPrefix(process.pid)));
  const folders = buildFolders(root, folder);
  const push = pushes({ ...options, docker, folder });
  const attesting = attestingBuilds(options.attestations ?? []);
  /** Builds and pushes one image, and returns its digest. */
  const publish = async (image: PlannedImage, log: ImageLog): Promise<string> => {
    const address = addressOf(image);
    const context = await folders.build(image, image);
    signal?.throwIfAborted();
    const built = await attesting((flags) => {
      const command = buildCommand(image, address, context, [...flags, ...options.buildFlags]);
      return runDocker(command, docker, folder, log.line, signal);
    }, log.line);
    signal?.throwIfAborted();
    if (built.code !== 0) throw buildFailure(image, image.platform, built);
    return push({ image, address, onLine: log.line, onPushed: log.pushed });
  };
  try {
    const digests = await sideBySide(images, options.concurrency, (image) =>
      withLog(openLog(image), (log) => publish(image, log).catch((problem) => rethrow(problem, image, temporary))),
    );
    return new Map(images.map((image, index) => [imageName(image), digests[index] as string]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Throws a problem, a full disk in words of its own. */
const rethrow = (problem: unknown, image: PlannedImage, temporary: string): never => {
  throw isFullDisk(problem) ? fullDisk(image, temporary, problem) : problem;
};
