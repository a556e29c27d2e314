import { BuildFailed } from '../packaging/build-errors.ts';
import { imageName, type PlannedImage, type PublishedImage } from '../packaging/planned-image.ts';
import type { ImageDigests, ImageLog } from '../ports/images.ts';
import type { World } from '../ports/world.ts';
import { counted } from '../report/plain-text.ts';
import { withBuildLogs } from './build-logs.ts';
import type { Compiled } from './compile/compiled.ts';
import { type FailedBuild, imageSubject, reportFailedBuilds } from './failed-builds.ts';
import { sayUnwrittenMaps } from './unwritten-maps.ts';

/** Repository and digest of each job's image, by job; without those that the registry lacks. */
export type PublishedByJob = ReadonlyMap<string, PublishedImage>;

/** The repositories that an image may be used from, in the order in which they are searched. */
const repositoriesOf = ({ repository, alsoIn }: PlannedImage): string[] =>
  alsoIn === undefined ? [repository] : [alsoIn, repository];

/** Reads which images are published already, in those repositories that a stage may deploy from. */
export const readPublishedImages = async (world: World, planned: readonly PlannedImage[]): Promise<PublishedByJob> => {
  if (planned.length === 0) return new Map();
  const images = await world.images();
  const repositories = [...new Set(planned.flatMap(repositoriesOf))];
  const digests = new Map(
    await Promise.all(
      repositories.map(async (repository) => {
        const usable = planned.filter((image) => repositoriesOf(image).includes(repository));
        const tags = new Set(usable.map(({ tag }) => tag));
        return [repository, await images.published(repository, [...tags])] as const;
      }),
    ),
  );
  return new Map(
    planned.flatMap((image) => {
      const [found] = repositoriesOf(image).flatMap((repository) => {
        const digest = digests.get(repository)?.get(image.tag);
        return digest === undefined ? [] : [{ repository, digest }];
      });
      return found === undefined ? [] : [[image.job, found] as const];
    }),
  );
};

const titleOf = ({ job, tag }: PlannedImage): string => `Image of ${job}: ${tag} is not published yet`;

/** Receives each image that this run itself built and pushed. */
export type PushListener = (image: PublishedImage) => void;

/** Builds and pushes images with a log each; what fails to build is added to `failed`. */
const publishWith = async (
  { images }: World,
  missing: readonly PlannedImage[],
  openLog: (image: PlannedImage) => ImageLog,
  { failed, onPushed }: { readonly failed: FailedBuild[]; readonly onPushed: PushListener },
): Promise<ImageDigests> =>
  (await images()).publish(missing, (image) => {
    const { line, end } = openLog(image);
    return {
      line,
      pushed: (digest) => onPushed({ repository: image.repository, digest }),
      end: (problem) => {
        if (problem instanceof BuildFailed) failed.push({ ...imageSubject(image), build: image, failure: problem });
        end(problem);
      },
    };
  });

/** Builds and pushes images, with Docker's output folded in the log; returns the digests by `repository:tag`. */
const publish = async (
  world: World,
  missing: readonly PlannedImage[],
  listeners: { readonly failed: FailedBuild[]; readonly onPushed: PushListener },
): Promise<ImageDigests> => {
  const { console } = world;
  return withBuildLogs(
    console,
    missing,
    {
      name: ({ job }) => job,
      beginning: ({ job }) => `Building the image of ${job}.`,
      title: titleOf,
      all: `${missing.length} images are not published yet.`,
    },
    (openLog) => publishWith(world, missing, openLog, listeners),
  );
};

/**
 * Builds and pushes the images that are not published, side by side, to the stage's own repository. Returns repository
 * and digest of all images. Starts Docker only for missing ones. Throws a `DiagnosticsError` with every image whose build
 * failed; errors of programs are annotated where they are. `onPushed` receives those that this run itself pushed.
 */
export const publishMissing = async (
  world: World,
  { images: planned, located }: Pick<Compiled, 'images' | 'located'>,
  published: PublishedByJob,
  onPushed: PushListener = () => {},
): Promise<PublishedByJob> => {
  if (published.size > 0)
    world.console.info(`Of ${counted(planned.length, 'image')} ${published.size} can be used as published.`);
  sayUnwrittenMaps(
    world.console,
    planned.flatMap(({ job, sourceMaps }) => (sourceMaps && published.has(job) ? [job] : [])),
  );
  const wanted = planned.filter(({ job }) => !published.has(job));
  // Jobs of one image: the first of them builds it.
  const missing = [...new Map(wanted.toReversed().map((image) => [imageName(image), image])).values()].toReversed();
  if (missing.length === 0) return published;
  const failed: FailedBuild[] = [];
  const digests = await publish(world, missing, { failed, onPushed }).catch((problem: unknown) => {
    if (!(problem instanceof BuildFailed)) throw problem;
    const orderOf = ({ build }: FailedBuild) => missing.indexOf(build as PlannedImage);
    throw reportFailedBuilds(
      world,
      located,
      failed.sort((one, other) => orderOf(one) - orderOf(other)),
    );
  });
  return new Map(
    planned.map((image) => {
      const there = published.get(image.job);
      const { repository } = image;
      return [image.job, there ?? { repository, digest: digests.get(imageName(image)) as string }] as const;
    }),
  );
};
