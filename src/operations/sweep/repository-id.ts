import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';

/**
 * Returns the number of the run's repository as GitHub knows it; undefined, with a warning, where GitHub does not tell or
 * names another one than the run has: nothing may be deleted then.
 */
export const readRepositoryId = async (
  world: World,
  { repositoryId }: { readonly repositoryId?: string | undefined },
): Promise<string | undefined> => {
  const nothing = (title: string, message: string) => {
    world.console.annotate({ severity: 'warning', title, message: `Nothing was swept: ${message}` });
    return undefined;
  };
  try {
    const known = await (await world.pulls()).repositoryId();
    if (repositoryId === undefined || repositoryId === known) return known;
    return nothing(
      'stack/other-repository',
      `GitHub knows the repository by the id ${known}, the run by ${repositoryId}.`,
    );
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    return nothing(problem.code, `${problem.message}\n${problem.hint}`);
  }
};
