import type { PullOfEvent } from '../../ports/github.ts';
import type { Environment } from '../../ports/machine.ts';
import { payloadIn, valueAt } from './event.ts';

/**
 * Returns the pull request of an input in a run on `workflow_run`, with the commit of the run that ended: GitHub names no
 * pull request of a fork there. Undefined for any other event, and without the input.
 */
export const claimedPull = (
  number: string | undefined,
  { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }: Environment,
): PullOfEvent | undefined => {
  if (number === undefined || GITHUB_EVENT_NAME !== 'workflow_run') return undefined;
  const commit = valueAt(payloadIn(GITHUB_EVENT_PATH), 'workflow_run', 'head_sha');
  return typeof commit === 'string'
    ? { kind: 'pull-request', number: Number(number), own: true, commit, claimed: true }
    : { kind: 'none', why: 'the event of the run names no commit' };
};
