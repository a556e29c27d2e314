import type { World } from '../../ports/world.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';

/** Returns true for a preview's stack of a project whose parameters contain one of some values. */
const borrows = ({ tags, parameters }: DeployedStack, project: string, values: readonly string[]): boolean =>
  tags['batch-job:project'] === project && Object.values(parameters).some((value) => values.includes(value));

/**
 * Returns the names of the stacks of a project's previews that borrow something, sorted: those with one of these values,
 * such as the ARN of a job queue, in a parameter.
 */
export const readBorrowers = async (world: World, project: string, values: readonly string[]): Promise<string[]> => {
  if (values.length === 0) return [];
  const stacks = await world.stacks();
  const listed = await stacks.list(`${project}-pr-`);
  const found = await Promise.all(listed.map(({ id }) => stacks.describe(id)));
  return found
    .flatMap((stack) =>
      stack && !stack.status.startsWith('DELETE_') && borrows(stack, project, values) ? stack.name : [],
    )
    .sort();
};
