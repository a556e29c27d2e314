import { Refused } from '../../diagnostics/refused.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { allItems } from './pages.ts';
import { isNoStack, type StackReads } from './stack-reads.ts';
import { delays, type Pace } from './wait.ts';

/**
 * How long a run may take from its change set to the execution, in milliseconds. A shell (REVIEW_IN_PROGRESS) whose
 * newest change set is older was left by a run that was killed: there is only the comment between the two, and the time
 * for that ends after a minute and a half.
 */
const abandonedAfter = 5 * 60_000;

/** The empty stack that a change set of a new stack makes. */
export const emptyStacks = (clients: Clients, pace: Pace, reads: StackReads) => {
  /** When each change set of the stack that may still be executed was made; undefined if that may not be read. */
  const openSets = async (stack: string, but?: string): Promise<readonly number[] | undefined> => {
    const { ListChangeSetsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const found = await allItems('cloudformation:ListChangeSets', async (NextToken) => {
        const ask = new ListChangeSetsCommand({ StackName: stack, NextToken });
        const page = await call(pace, 'cloudformation:ListChangeSets', (limit) => client.send(ask, limit));
        return { items: page.Summaries, next: page.NextToken };
      });
      return found
        .filter(({ Status, ExecutionStatus, ChangeSetId }) => {
          const coming = /^CREATE_(PENDING|IN_PROGRESS)$/.test(Status ?? '');
          return ChangeSetId !== but && (coming || /^(AVAILABLE|EXECUTE_IN_PROGRESS)$/.test(ExecutionStatus ?? ''));
        })
        .map(({ CreationTime }) => CreationTime?.getTime() ?? 0);
    } catch (error) {
      if (isNoStack(error)) return [];
      if (error instanceof Refused) return undefined;
      throw error;
    }
  };

  /** True while another run may be about to execute a change set of the shell. */
  const isInUse = async (stack: string, but?: string): Promise<boolean> =>
    (await openSets(stack, but))?.some((at) => pace.now() - at < abandonedAfter) ?? false;

  /** Waits until a shell is a stack, gone, or left behind; no longer than a run that is alive would need. */
  const settle = async (stack: string): Promise<void> => {
    const until = Math.min(pace.now() + abandonedAfter, pace.until ?? Number.POSITIVE_INFINITY);
    const wait = delays(pace, 5_000);
    while (pace.now() < until && (await isInUse(stack))) {
      await pace.sleep(wait.next());
      if ((await reads.describe(stack))?.status !== 'REVIEW_IN_PROGRESS') return;
    }
  };

  return { isInUse, settle };
};
