import { BuildFailed } from '../packaging/build-errors.ts';
import { imageName, type PlannedImage, type PublishedImage } from '../packaging/planned-image.ts';
import type { ImageDigests, ImageLog } from '../ports/aws.ts';
import type { Console } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';
import { counted } from '../report/plain-text.ts';
import type { Compiled } from './compile/compiled.ts';
import { type FailedImage, reportFailedImages } from './failed-images.ts';

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

/** False for lines of Docker's output that inform nobody: digests, empty lines and the queue of layers. */
const isInformative = (line: string): boolean =>
  line.trim() !== '' && !/^#\d+ sha256:|: (Preparing|Waiting)$/.test(line);

/** Most lines of an image's output that are kept until its build ends. */
const mostKeptLines = 10_000;

const titleOf = ({ job, tag }: PlannedImage): string => `Image of ${job}: ${tag} is not published yet`;

/** Returns a log that writes each line at once. */
const liveLog = ({ info }: Console): ImageLog => ({
  line: (line) => {
    if (isInformative(line)) info(line);
  },
  end: () => {},
});

/**
 * Returns logs of images that are built side by side: each image's output is written as one group when it ends, since
 * groups of a workflow's log cannot be interleaved. `written` resolves when all are.
 */
const groupedLogs = (console: Console) => {
  let written = Promise.resolve();
  const open = (image: PlannedImage): ImageLog => {
    const lines: string[] = [];
    let left = 0;
    console.info(`Building the image of ${image.job}.`);
    return {
      line: (line) => {
        if (!isInformative(line)) return;
        lines.push(line);
        if (lines.length > mostKeptLines) left += lines.splice(0, mostKeptLines / 2).length;
      },
      end: () => {
        written = written.then(() =>
          console.group(titleOf(image), async () => {
            if (left > 0) console.info(`(${left} lines left out)`);
            for (const line of lines) console.info(line);
          }),
        );
      },
    };
  };
  return { open, written: () => written };
};

/** Builds and pushes images with a log each; what fails to build is added to `failed`. */
const publishWith = async (
  { images }: World,
  missing: readonly PlannedImage[],
  openLog: (image: PlannedImage) => ImageLog,
  failed: FailedImage[],
): Promise<ImageDigests> =>
  (await images()).publish(missing, (image) => {
    const { line, end } = openLog(image);
    return {
      line,
      end: (problem) => {
        if (problem instanceof BuildFailed) failed.push({ image, failure: problem });
        end(problem);
      },
    };
  });

/** Builds and pushes images, with Docker's output folded in the log; returns the digests by `repository:tag`. */
const publish = async (
  world: World,
  missing: readonly PlannedImage[],
  failed: FailedImage[],
): Promise<ImageDigests> => {
  const { console } = world;
  const [only, ...others] = missing;
  if (only && others.length === 0)
    return console.group(titleOf(only), () => publishWith(world, missing, () => liveLog(console), failed));
  console.info(`${missing.length} images are not published yet.`);
  const { open, written } = groupedLogs(console);
  try {
    return await publishWith(world, missing, open, failed);
  } finally {
    await written();
  }
};

/**
 * Builds and pushes the images that are not published, side by side, to the stage's own repository. Returns repository
 * and digest of all images. Starts Docker only for missing ones. Throws a `DiagnosticsError` with every image whose build
 * failed; errors of programs are annotated where they are.
 */
export const publishMissing = async (
  world: World,
  { images: planned, located }: Pick<Compiled, 'images' | 'located'>,
  published: PublishedByJob,
): Promise<PublishedByJob> => {
  if (published.size > 0)
    world.console.info(`Of ${counted(planned.length, 'image')} ${published.size} can be used as published.`);
  const wanted = planned.filter(({ job }) => !published.has(job));
  // Jobs of one image: the first of them builds it.
  const missing = [...new Map(wanted.toReversed().map((image) => [imageName(image), image])).values()].toReversed();
  if (missing.length === 0) return published;
  const failed: FailedImage[] = [];
  const digests = await publish(world, missing, failed).catch((problem: unknown) => {
    if (!(problem instanceof BuildFailed)) throw problem;
    const inOrder = failed.sort((one, other) => missing.indexOf(one.image) - missing.indexOf(other.image));
    throw reportFailedImages(world, located, inOrder);
  });
  return new Map(
    planned.map((image) => {
      const there = published.get(image.job);
      const { repository } = image;
      return [image.job, there ?? { repository, digest: digests.get(imageName(image)) as string }] as const;
    }),
  );
};
