import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';

/**
 * Throws `door/fork` if the event of the run is certainly about code of another repository: with credentials within
 * reach, the author of a pull request would decide what is deployed or deleted.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
export const assertOwnCode = (
  world: Pick<World, 'code'>,
  command: 'bootstrap' | 'build' | 'deploy' | 'destroy' | 'drift' | 'rollback' | 'run' | 'sweep',
): void => {
  if (world.code !== 'fork') return;
  throw new Refused({
    code: 'door/fork',
    message: `The event of this run is about code of a fork: ${command} does not run for it. AWS was not called.`,
    hint: `Run ${command} on an event of this repository (push, or a pull request of a branch of its own), and plan without credentials for forks.`,
  });
};
