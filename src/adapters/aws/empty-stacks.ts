import { Refused } from '../../diagnostics/refused.ts';
import type { LeaveCheck } from '../../ports/stacks.ts';
import { leaveAsker } from '../../stack/leave-asker.ts';
import { LeftOperation } from '../../stack/left-operation.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { type Clock, delays } from './clock.ts';
import { allItems } from './pages.ts';
import type { StackReads } from './stack-reads.ts';

/**
 * Longest time of a run between creating and executing a change set, in milliseconds: between the two there is only the
 * comment, which takes at most a minute and a half. An empty stack whose newest change set is older was left behind by
 * a run that was killed.
 */
const abandonedAfter = 5 * 60_000;

/**
 * Reads empty stacks: those in REVIEW_IN_PROGRESS, which a change set of type `CREATE` creates and nothing fills yet.
 */
export const emptyStacks = (clients: Clients, clock: Clock, reads: StackReads) => {
  /**
   * Returns when each change set that may still be executed was created, in milliseconds since the epoch, without the
   * one with the ARN `but`; none if the stack is gone or the role may not list them.
   */
  const openSetTimes = async (stack: string, but?: string): Promise<readonly number[]> => {
    const { ListChangeSetsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const found = await allItems('cloudformation:ListChangeSets', async (NextToken) => {
        const command = new ListChangeSetsCommand({ StackName: stack, NextToken });
        const page = await call(clock, 'cloudformation:ListChangeSets', (limit) => client.send(command, limit));
        return { items: page.Summaries, next: page.NextToken };
      });
      return found
        .filter(({ Status, ExecutionStatus, ChangeSetId }) => {
          const isComing = /^CREATE_(PENDING|IN_PROGRESS)$/.test(Status ?? '');
          return ChangeSetId !== but && (isComing || /^(AVAILABLE|EXECUTE_IN_PROGRESS)$/.test(ExecutionStatus ?? ''));
        })
        .map(({ CreationTime }) => CreationTime?.getTime() ?? 0);
    } catch (error) {
      if (error instanceof Refused) return [];
      throw error;
    }
  };

  /** True while another run may be about to execute a change set of the empty stack, other than `but`. */
  const isInUse = async (stack: string, but?: string): Promise<boolean> =>
    (await openSetTimes(stack, but)).some((at) => clock.now() - at < abandonedAfter);

  /**
   * Waits until an empty stack is deployed, deleted or left behind; five minutes at most. Throws `LeftOperation` once
   * `leave`, asked every 30 seconds, returns true.
   */
  const settle = async (stack: string, leave?: LeaveCheck): Promise<void> => {
    const until = Math.min(clock.now() + abandonedAfter, clock.until ?? Number.POSITIVE_INFINITY);
    const wait = delays(clock, 5_000);
    const isLeft = leaveAsker(() => clock.now(), leave);
    while (clock.now() < until && (await isInUse(stack))) {
      await clock.sleep(wait.next());
      if ((await reads.describe(stack))?.status !== 'REVIEW_IN_PROGRESS') return;
      if (await isLeft()) throw new LeftOperation(stack);
    }
  };

  return { isInUse, settle };
};
