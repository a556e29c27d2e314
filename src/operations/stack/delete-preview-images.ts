import type { StoredImage } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { jobDefinitionsIn } from '../../stack/revisions.ts';
import { imageRepository } from '../../stage/image-repositories.ts';
import type { Stage } from '../../stage/stage.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import { deployedImages } from './deployed-images.ts';
import { otherRegistriesNote } from './other-registries.ts';
import type { StackToDelete } from './stack-to-delete.ts';

/** Returns true if one of the images, as job definitions name them, is a stored one of a repository. */
export const isNamed = (
  named: ReadonlySet<string>,
  repository: string,
  { digest, tags }: Pick<StoredImage, 'digest' | 'tags'>,
): boolean => named.has(digest) || tags.some((tag) => named.has(`${repository}:${tag}`));

/**
 * Deletes those images in the repository of previews that job definitions of a stack name, and no ACTIVE one of anybody
 * else, nor a service of another stack. Call it while the definitions are ACTIVE: an interrupted run then finds them again. What AWS refuses is a warning.
 */
export const deletePreviewImages = async (
  world: World,
  { outcome: { going } }: Pick<StackToDelete, 'outcome'>,
  stage: Stage,
): Promise<void> => {
  const own = new Set(jobDefinitionsIn(going).map(({ name }) => name));
  if (own.size === 0) return;
  await tryAfterChange(world, `Images of ${stage.stage} stay until sweep removes them`, async () => {
    const stored = await world.storedImages();
    const revisions = await stored.activeRevisions();
    const named = (isOwn: boolean): ReadonlySet<string> =>
      new Set(revisions.filter(({ name }) => own.has(name) === isOwn).flatMap(({ images }) => images));
    const [ours, others] = [named(true), named(false)];
    const note = otherRegistriesNote(revisions.filter(({ name }) => own.has(name)));
    if (note !== undefined) world.console.info(note);
    if (ours.size === 0) return;
    const repository = imageRepository(stage);
    const deployed = await deployedImages(world, stage.project, stage.stack);
    const going = (await stored.list(repository)).filter(
      (image) => isNamed(ours, repository, image) && !isNamed(others, repository, image) && !deployed.has(image.digest),
    );
    if (going.length === 0) return;
    const removed = await stored.remove(
      repository,
      going.map(({ digest }) => digest),
    );
    world.console.info(`Deleted ${counted(removed, 'image')} of ${repository}.`);
  });
};
