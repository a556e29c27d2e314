import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/words.ts';

/** Digests by repository and tag, as far as the registry holds them. */
export type Published = ReadonlyMap<string, string>;

const keyOf = (image: PlannedImage): string => `${image.repository}:${image.tag}`;

/** Which of the images the registry holds already. Asks nothing if there are none. */
export const readPublished = async (world: World, planned: readonly PlannedImage[]): Promise<Published> => {
  if (planned.length === 0) return new Map();
  const images = await world.images();
  const repositories = [...new Set(planned.map(({ repository }) => repository))];
  const found = await Promise.all(
    repositories.map(async (repository) => {
      const tags = planned.filter((image) => image.repository === repository).map(({ tag }) => tag);
      const digests = await images.published(repository, [...new Set(tags)]);
      return [...digests].map(([tag, digest]) => [`${repository}:${tag}`, digest] as const);
    }),
  );
  return new Map(found.flat());
};

/** What docker says for itself: digests, empty lines and the queue of layers tell people nothing. */
const isNews = (line: string): boolean => line.trim() !== '' && !/^#\d+ sha256:|: (Preparing|Waiting)$/.test(line);

/** Digests by job, of those images that the registry holds. */
export const digestsOf = (planned: readonly PlannedImage[], published: Published): ReadonlyMap<string, string> =>
  new Map(
    planned.flatMap((image) => {
      const digest = published.get(keyOf(image));
      return digest === undefined ? [] : [[image.job, digest] as const];
    }),
  );

/** Publishes what is missing, one after the other; starts Docker only for that. Answers the digests by job. */
export const publishMissing = async (
  world: World,
  planned: readonly PlannedImage[],
  published: Published,
): Promise<ReadonlyMap<string, string>> => {
  const known = new Map(published);
  const { console } = world;
  const there = planned.filter((image) => known.has(keyOf(image))).length;
  if (there > 0) console.info(`Of ${counted(planned.length, 'image')} ${there} can be used as published.`);
  for (const image of planned) {
    if (known.has(keyOf(image))) continue;
    const digest = await console.group(`Image of ${image.job}: ${image.tag} is not published yet`, async () =>
      (await world.images()).publish(image, (line) => {
        if (isNews(line)) console.info(line);
      }),
    );
    known.set(keyOf(image), digest);
  }
  return digestsOf(planned, known);
};
