import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';

/**
 * Does a step that follows a change of the stack, and returns its result. The change is done and no failure undoes it,
 * so a failure is a warning that begins with `saying`, as "The deployment is done, but outputs.json is missing", and
 * returns undefined. Throws only in a run that was asked to stop.
 */
export const tryAfterChange = async <T>(
  world: Pick<World, 'console' | 'stopped'>,
  saying: string,
  work: () => Promise<T> | T,
): Promise<T | undefined> => {
  try {
    return await work();
  } catch (problem) {
    if (world.stopped) throw problem;
    const { console } = world;
    if (problem instanceof Refused) {
      const message = `${saying}: ${problem.message}\n${problem.hint}`;
      console.annotate({ severity: 'warning', title: problem.code, message });
      return undefined;
    }
    console.info(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    const message = `${saying}. This is a bug of batch-job-action. Please report it with the lines above.`;
    console.annotate({ severity: 'warning', title: 'bug', message });
    return undefined;
  }
};
