import type { PlannedImage, PublishedImage } from '../packaging/planned-image.ts';
import type { World } from '../ports/world.ts';
import { counted } from '../report/words.ts';

/** Where the registry holds each job's image, by job; without those that it does not hold. */
export type PublishedByJob = ReadonlyMap<string, PublishedImage>;

/** The repositories that an image may be used from, in the order in which they are searched. */
const repositoriesOf = ({ repository, alsoIn }: PlannedImage): string[] =>
  alsoIn === undefined ? [repository] : [alsoIn, repository];

/** Reads which of the images the registry holds already, in those repositories alone that a stage may deploy from. */
export const readPublished = async (world: World, planned: readonly PlannedImage[]): Promise<PublishedByJob> => {
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

/** What docker says for itself: digests, empty lines and the queue of layers tell people nothing. */
const isNews = (line: string): boolean => line.trim() !== '' && !/^#\d+ sha256:|: (Preparing|Waiting)$/.test(line);

/**
 * Publishes what is missing, one after the other, each to the stage's own repository, and returns where all are. Starts
 * Docker only for that.
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

const publishOne = async ({ console, images }: World, image: PlannedImage): Promise<PublishedImage> => {
  const { job, repository, tag } = image;
  const digest = await console.group(`Image of ${job}: ${tag} is not published yet`, async () =>
    (await images()).publish(image, (line) => {
      if (isNews(line)) console.info(line);
    }),
  );
  return { repository, digest };
};
