import { Refused } from '../../diagnostics/refused.ts';
import type { EventListener } from '../../ports/stacks.ts';
import type { StackEvent, StackLook } from '../../stack/deployed.ts';
import type { StackReads } from './stack-reads.ts';
import { delays, type Pace } from './wait.ts';

/** Longest pause between two looks for events, and between two looks at the stack itself, in milliseconds. */
const pollCap = 2_000;
const guardEvery = 15_000;
/** Sooner as long as nothing was heard: an empty shell may go without a single event. */
const guardFirst = 2_000;

/** How the stack was found at the end; `look` is undefined when it is gone. `events` are the operation's. */
export interface Ending {
  readonly look: StackLook | undefined;
  readonly events: readonly StackEvent[];
}

const isRunning = (status: string): boolean => status.endsWith('IN_PROGRESS');

const isPatience = (error: unknown): boolean =>
  error instanceof Refused && (error.code === 'aws/throttled' || error.code === 'aws/unreachable');

/**
 * Follows an operation of a stack (by id) to its end. One poller reads the events; the stack's own event of an ended
 * operation ends the wait, and one DescribeStacks then tells the state and the outputs. A DescribeStacks every 15 s
 * stands guard for events that are late or may not be read. Throws `stack/timed-out` when the patience (milliseconds)
 * is over: the operation then goes on in AWS.
 */
export const follow = async (
  reads: StackReads,
  pace: Pace,
  operation: { readonly id: string; readonly after: string | undefined; readonly patience: number },
  onEvent: EventListener,
): Promise<Ending> => {
  const start = pace.now();
  const wait = delays(pace, pollCap);
  const events: StackEvent[] = [];
  const seen = new Set<string>(operation.after === undefined ? [] : [operation.after]);
  let looked = start;
  let begun = false;
  let ended = false;
  let deaf = false;

  const listen = async (): Promise<void> => {
    for (const event of await reads.eventsSince(operation.id, (id) => seen.has(id))) {
      seen.add(event.id);
      if (event.status === 'REVIEW_IN_PROGRESS') continue;
      begun = true;
      if (event.physicalId === operation.id) ended = !isRunning(event.status);
      events.push(event);
      onEvent(event);
    }
  };

  const hear = async (): Promise<void> => {
    try {
      await listen();
    } catch (error) {
      if (isPatience(error)) wait.slowDown();
      else if (error instanceof Refused) deaf = true;
      else throw error;
    }
  };

  for (;;) {
    if (!deaf) await hear();
    const guard = deaf || pace.now() - looked >= (begun ? guardEvery : guardFirst);
    if (ended || guard) {
      looked = pace.now();
      const look = await reads.describe(operation.id).catch((error) => {
        if (!isPatience(error)) throw error;
        wait.slowDown();
        return 'unknown' as const;
      });
      if (look === undefined || (look !== 'unknown' && look.status === 'DELETE_COMPLETE')) return { look, events };
      if (look !== 'unknown' && isRunning(look.status)) begun ||= look.status !== 'REVIEW_IN_PROGRESS';
      // A state at rest that nothing announced may still be the one before: reads lag behind.
      else if (look !== 'unknown' && (begun || pace.now() - start >= guardEvery)) {
        if (!deaf && !ended) await hear();
        return { look, events };
      }
    }
    if (pace.now() - start > operation.patience)
      throw new Refused({
        code: 'stack/timed-out',
        message: `The operation on ${operation.id} did not end in ${Math.round(operation.patience / 60_000)} minutes. It goes on in AWS; nothing was stopped.`,
        hint: 'Run the command again: it waits for the running operation first. wait-minutes sets how long.',
      });
    await pace.sleep(wait.next());
  }
};
