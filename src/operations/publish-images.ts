import type { PlannedImage, PublishedImage } from '../packaging/planned-image.ts';
import type { World } from '../ports/world.ts';
import { counted } from '../report/plain-text.ts';

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

/**
 * Builds and pushes the images that are not published, one after the other, to the stage's own repository. Returns
 * repository and digest of all images. Starts Docker only for missing ones.
 */
export const publishMissing = async (
  world: World,
  planned: readonly PlannedImage[],
  published: PublishedByJob,
): Promise<PublishedByJob> => {
  const { console } = world;
  if (published.size > 0)
    console.info(`Of ${counted(planned.length, 'image')} ${published.size} can be used as published.`);
  const pushed = new Map<string, PublishedImage>();
  const all = new Map(published);
  for (const image of planned) {
    if (all.has(image.job)) continue;
    const name = `${image.repository}:${image.tag}`;
    const there = pushed.get(name) ?? (await publishOne(world, image));
    pushed.set(name, there);
    all.set(image.job, there);
  }
  return all;
};

/** Builds and pushes one image, with Docker's output folded in the log. */
const publishOne = async ({ console, images }: World, image: PlannedImage): Promise<PublishedImage> => {
  const { job, repository, tag } = image;
  const digest = await console.group(`Image of ${job}: ${tag} is not published yet`, async () =>
    (await images()).publish(image, (line) => {
      if (isInformative(line)) console.info(line);
    }),
  );
  return { repository, digest };
};
