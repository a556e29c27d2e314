import { imageName, type PlannedImage } from '../../packaging/planned-image.ts';
import type { ImageDigests, ImageLog, Images } from '../../ports/images.ts';
import { cacheRepository } from '../../stage/image-repositories.ts';
import { sideBySide } from '../side-by-side.ts';
import { attestingBuilds, type BuildAttestation } from './build-attestations.ts';
import { assertBuilders } from './build-by-program.ts';
import { buildFoldersIn } from './build-folder.ts';
import { buildImage } from './build-image.ts';
import { type Builds, type BuildsOptions, openBuilds } from './builds.ts';
import { type DockerStart, dockerStart } from './environment.ts';
import { inTemporaryFolder } from './leftover.ts';
import { type PushClock, pushes } from './push.ts';
import { buildFailure, dockerRefusal, rethrow } from './refusals.ts';
import type { Registry } from './registry.ts';
import type { LayerPlace } from './registry-cache.ts';
import { withLog } from './with-log.ts';

/** Settings of `dockerImages`. */
export interface DockerImagesOptions extends Omit<BuildsOptions, 'layers'> {
  readonly registry: Registry;
  /** Returns the host of the registry: `123456789012.dkr.ecr.eu-west-1.amazonaws.com`. */
  host(): Promise<string>;
  /** Attestations that BuildKit adds to each image, where it can; none without. */
  readonly attestations?: readonly BuildAttestation[];
  /** Images that are built at the same time, at least 1. */
  readonly concurrency: number;
  /** Folder in which temporary folders are created. */
  readonly temporary: string;
  readonly clock: PushClock;
}

/** Returns the port to images of a registry, built by the local Docker. Starts docker for missing tags only. */
export const dockerImages = (options: DockerImagesOptions): Images => ({
  published: (repository, tags) => options.registry.published(repository, tags),
  scan: (repository, digest) => options.registry.scan(repository, digest),
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

/** Creates missing repositories, and returns their addresses in the registry, `<registry>/<repository>`, by name. */
const ensureRepositories = async (registry: Registry, images: readonly PlannedImage[]) => {
  const repositories = [...new Set(images.map(({ repository }) => repository))];
  return new Map(await Promise.all(repositories.map(async (one) => [one, await registry.ensure(one)] as const)));
};

/** Builds and pushes images in a temporary folder, which is removed afterwards; returns the digests by name. */
const publishAll = async (
  options: DockerImagesOptions,
  images: readonly PlannedImage[],
  openLog: (image: PlannedImage) => ImageLog,
): Promise<ImageDigests> => {
  const { root, temporary } = options;
  const docker = dockerStart(options.environment, root);
  const [first] = images;
  // A missing docker is found before anything is created in AWS.
  if (docker.program === undefined && first)
    throw dockerRefusal('build', first, { code: undefined, notStarted: 'ENOENT', lastLines: [] });
  assertBuilders(images, options);
  return inTemporaryFolder(temporary, (folder) => publishIn(folder, options, docker, images, openLog));
};

/** Builds and pushes images in a folder; returns the digests by name. */
const publishIn = async (
  folder: string,
  options: DockerImagesOptions,
  docker: DockerStart,
  images: readonly PlannedImage[],
  openLog: (image: PlannedImage) => ImageLog,
): Promise<ImageDigests> => {
  // A secret or a builder that is missing is found before anything is created in AWS, too.
  const builds = await openBuilds({ ...options, layers: layersOf(options, images) }, docker, folder).catch((problem) =>
    rethrow(problem, images[0] as PlannedImage, options.temporary),
  );
  try {
    return await publishBuilt(folder, options, docker, builds, images, openLog);
  } finally {
    await builds.close();
  }
};

/** Returns the place of the layers of images: one for each project, which no preview writes to. */
const layersOf = ({ registry, host, clock }: DockerImagesOptions, images: readonly PlannedImage[]): LayerPlace => {
  const { repository, alsoIn } = images[0] as PlannedImage;
  return {
    ...{ registry, host, now: () => clock.now(), repository: cacheRepository(alsoIn ?? repository) },
    preview: images.some((image) => image.alsoIn !== undefined),
  };
};

/** Builds and pushes images by builds that are open; returns the digests by name. */
const publishBuilt = async (
  folder: string,
  options: DockerImagesOptions,
  docker: DockerStart,
  builds: Builds,
  images: readonly PlannedImage[],
  openLog: (image: PlannedImage) => ImageLog,
): Promise<ImageDigests> => {
  const { registry, root, environment, temporary, signal } = options;
  const addresses = await ensureRepositories(registry, images);
  const hosts = [...new Set([...addresses.values()].map((address) => address.slice(0, address.indexOf('/'))))];
  const folders = buildFoldersIn(options, folder);
  const surroundings = { root, environment, docker, builds, folder, folders, signal };
  const { push, close } = await pushes({ ...options, docker, hosts, folder }).catch((problem) =>
    rethrow(problem, images[0] as PlannedImage, temporary),
  );
  const attesting = attestingBuilds(options.attestations ?? []);
  /** Builds and pushes one image, and returns its digest. */
  const publish = async (image: PlannedImage, log: ImageLog): Promise<string> => {
    const address = `${addresses.get(image.repository)}:${image.tag}`;
    const built = await attesting((flags) => buildImage(surroundings, image, address, log.line, flags), log.line);
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
    await close();
  }
};
