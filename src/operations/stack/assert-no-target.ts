import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';

/**
 * Throws `door/pull-request-target` in a run on that event: it has the secrets and the token of the base branch, so code
 * of a pull request must never be built or deployed in it.
 * https://docs.github.com/actions/reference/security/securely-using-pull_request_target
 */
export const assertNoTarget = (
  world: Pick<World, 'eventName'>,
  command: 'bootstrap' | 'build' | 'deploy' | 'preview',
): void => {
  if (world.eventName !== 'pull_request_target') return;
  const allowed = command === 'preview' ? ' but closed' : '';
  throw new Refused({
    code: 'door/pull-request-target',
    message: `${command} does not run on pull_request_target${allowed}: code of a pull request would be built with what only the base branch may use. AWS was not called.`,
    hint: `Run ${command} on: pull_request. A preview may be destroyed on pull_request_target with types: [closed], in a job that checks nothing out.`,
  });
};
