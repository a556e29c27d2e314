import { Refused } from '../../diagnostics/refused.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { TemplateImage } from '../../stack/template-images.ts';
import { registryHost } from '../../stage/image-registry.ts';
import type { Stage } from '../../stage/stage.ts';

/** The stage, the region, and the id of the deployment that a rollback goes back to. */
interface ImagesOf {
  readonly stage: Stage;
  readonly region: string;
  readonly id: string;
}

/**
 * Throws `rollback/image-gone`, with the names of the jobs, if the registry lacks an image that a template names. One of another
 * registry than the run's is not looked for, as when `image-registry` was changed since: a line of the log says so.
 */
export const assertImages = async (
  world: World,
  { account }: Caller,
  { stage, region, id }: ImagesOf,
  images: readonly TemplateImage[],
): Promise<void> => {
  const asked = registryHost(stage, { account, region });
  const hostOf = ({ host = registryHost({}, { account, region }) }: TemplateImage): string => host;
  const looked = images.filter((image) => hostOf(image) === asked);
  for (const host of new Set(images.map(hostOf)))
    if (host !== asked)
      world.console.info(
        `Images of the earlier template in ${host} are not looked for: the registry of this run is ${asked}.`,
      );
  if (looked.length === 0) return;
  const port = await world.images();
  const there = new Set<string>();
  for (const repository of new Set(looked.map((image) => image.repository))) {
    const digests = looked.filter((image) => image.repository === repository).map(({ digest }) => digest);
    for (const digest of (await port.published(repository, digests)).keys()) there.add(`${repository}@${digest}`);
  }
  const gone = looked.filter(({ repository, digest }) => !there.has(`${repository}@${digest}`));
  if (gone.length === 0) return;
  const names = gone.map(({ job, repository, digest }) => `that of ${job}, ${repository}@${digest}`);
  throw new Refused({
    code: 'rollback/image-gone',
    message: `The deployment ${id} needs images that are not in the registry any more: ${names.join('; ')}. Nothing was changed.`,
    hint: 'Name another deployment with to, or deploy the commit that was good, which builds them again.',
  });
};
