import { Refused } from '../../diagnostics/refused.ts';
import type { PullNow } from '../../ports/github.ts';
import type { World } from '../../ports/world.ts';

/**
 * Returns a pull request as GitHub knows it now; undefined where GitHub does not tell, and for a number that it does not
 * know. What GitHub refuses is a line of the log, the first time.
 */
export const pullReader = (world: World, number: number): (() => Promise<PullNow | undefined>) => {
  let isTold = false;
  return async () => {
    try {
      return await (await world.pulls()).read(number);
    } catch (problem) {
      if (!(problem instanceof Refused) || world.stopped) throw problem;
      if (!isTold)
        world.console.info(`GitHub does not say whether pull request ${number} is still open: ${problem.message}`);
      isTold = true;
      return undefined;
    }
  };
};
