import type { World } from '../../ports/world.ts';
import { imagesIn } from '../../stack/template-images.ts';

/**
 * Returns the digests of the images that the templates of a project's stacks name, of services as well as of jobs; without
 * those of the stack `except`. Task definitions of ECS are not looked at: a template has all that its services run.
 */
export const deployedImages = async (world: World, project: string, except?: string): Promise<ReadonlySet<string>> => {
  const stacks = await world.stacks();
  const digests = new Set<string>();
  for (const { name, id } of await stacks.list(`${project}-`))
    if (name !== except) for (const { digest } of imagesIn(await stacks.template(id))) digests.add(digest);
  return digests;
};
