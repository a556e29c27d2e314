import { Refused } from '../../diagnostics/refused.ts';
import type { EventListener } from '../../ports/aws.ts';
import type { StackEvent, StackLook } from '../../stack/deployed.ts';
import { type Execution, isDeployed } from './executions.ts';
import { isPassing } from './refusals.ts';
import type { StackReads } from './stack-reads.ts';
import { delays, type Pace } from './wait.ts';

/** Longest pause between two looks for events, and between two looks at the stack itself, in milliseconds. */
const pollCap = 2_000;
const guardEvery = 15_000;
/** Sooner as long as nothing was heard: an empty shell may go without a single event. */
const guardFirst = 2_000;
/**
 * How long a state at rest is doubted that neither an event nor a change set announces, in milliseconds. Reads of
 * CloudFormation lag by seconds; what is the same for five minutes is no late read of the state before.
 */
const doubt = 5 * 60_000;
/**
 * How long a stack may be read otherwise than its announced end, in milliseconds: reads that lag, or an operation that
 * somebody began since. After that the announcement alone decides.
 */
const discord = 2 * 60_000;
/** How often in a row a stack must be missing before a deploy believes that it is gone. */
const absencesBelieved = 3;

/** An operation that was begun, by us or somebody else. */
export interface Operation {
  /** The stack's id. */
  readonly id: string;
  /** The newest event before it. */
  readonly after: string | undefined;
  /** How long it is followed, in milliseconds. */
  readonly patience: number;
  readonly kind: 'create' | 'update' | 'delete' | 'unknown';
  /** The ClientRequestToken that its events bear; without it every event counts. */
  readonly token?: string;
  /** The stack's status before it, where that is known. */
  readonly before?: string;
  /** How the execution of its change set stands. */
  execution?(): Promise<Execution>;
}

/** How the stack was found at the end; `look` is undefined when it is gone. `events` are the operation's. */
export interface Ending {
  readonly look: StackLook | undefined;
  readonly events: readonly StackEvent[];
  /** The status that the stack's own event or its change set announced; undefined where neither did. */
  readonly announced: string | undefined;
}

const isRunning = (status: string): boolean => status.endsWith('IN_PROGRESS');
const isGone = (look: StackLook | undefined): boolean => look === undefined || look.status === 'DELETE_COMPLETE';

/** Hears the events of an operation once each, and what they say of its end. */
const listener = (reads: StackReads, { id, after, token }: Operation, onEvent: EventListener) => {
  const seen = new Set<string>(after === undefined ? [] : [after]);
  const heard = { events: [] as StackEvent[], begun: false, end: undefined as string | undefined };
  /** Late events of the operation before ours bear its token; a failed creation may be deleted under another one. */
  const isOther = (event: StackEvent): boolean =>
    token !== undefined && event.token !== undefined && event.token !== token;
  const listen = async (): Promise<void> => {
    for (const event of await reads.eventsSince(id, (one) => seen.has(one))) {
      seen.add(event.id);
      // After a deployment is done there is only what others begin.
      if (event.status === 'REVIEW_IN_PROGRESS' || isDeployed(heard.end ?? '')) continue;
      if (isOther(event) && !heard.begun) continue;
      heard.begun = true;
      if (event.physicalId === id && !(isOther(event) && !event.status.startsWith('DELETE_')))
        heard.end = isRunning(event.status) ? undefined : event.status;
      heard.events.push(event);
      onEvent(event);
    }
  };
  return { heard, listen };
};

/**
 * Follows an operation of a stack (by id) to its end. One poller reads the events; the stack's own event of an ended
 * operation ends the wait, and one DescribeStacks then tells the state and the outputs. A DescribeStacks every 15 s
 * stands guard for events that are late or may not be read; a state at rest that it finds is believed only when the
 * execution of the change set is over, since it may be the state before, read late. Throws `stack/timed-out` when the
 * patience is over: the operation then goes on in AWS.
 */
export const follow = async (
  reads: StackReads,
  pace: Pace,
  operation: Operation,
  onEvent: EventListener,
): Promise<Ending> => {
  const start = pace.now();
  const wait = delays(pace, pollCap);
  const { heard, listen } = listener(reads, operation, onEvent);
  let looked = start;
  let seenRunning = false;
  let restsAgain = false;
  let absences = 0;
  let deaf = false;
  let discordSince: number | undefined;

  const hear = async (): Promise<void> => {
    try {
      await listen();
    } catch (error) {
      if (isPassing(error)) wait.slowDown();
      else if (error instanceof Refused) deaf = true;
      else throw error;
    }
  };

  /** The end that the stack's own event or its change set announces; `open` or `unknown` where neither does. */
  const announcedEnd = async (): Promise<string> => {
    if (heard.end !== undefined) return heard.end;
    const execution = (await operation.execution?.()) ?? 'unknown';
    if (execution === 'open' || execution === 'unknown') return execution;
    if (operation.kind === 'create') return execution === 'done' ? 'CREATE_COMPLETE' : 'ROLLBACK_COMPLETE';
    return execution === 'done' ? 'UPDATE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
  };

  /** Returns the status in which the operation ended, given a stack at rest; undefined while that is not believed. */
  const believed = async ({ status }: StackLook): Promise<string | undefined> => {
    const announced = await announcedEnd();
    if (announced === 'open') return undefined;
    if (announced !== 'unknown') {
      if (heard.end === undefined ? isDeployed(announced) === isDeployed(status) : announced === status) return status;
      discordSince ??= pace.now();
      return pace.now() - discordSince > discord ? announced : undefined;
    }
    const differs = operation.kind === 'create' || (operation.before !== undefined && operation.before !== status);
    const twice = restsAgain && seenRunning && operation.before === undefined;
    restsAgain = true;
    return differs || twice || operation.kind === 'unknown' || pace.now() - start >= doubt ? status : undefined;
  };

  const end = (look: StackLook | undefined, announced: string | undefined): Ending => ({
    look,
    announced,
    events: heard.events,
  });

  for (;;) {
    if (!deaf) await hear();
    const guard = deaf || restsAgain || pace.now() - looked >= (heard.begun || seenRunning ? guardEvery : guardFirst);
    if (heard.end !== undefined || guard) {
      looked = pace.now();
      const look = await reads.describe(operation.id).catch((error) => {
        if (!isPassing(error)) throw error;
        wait.slowDown();
        return 'unknown' as const;
      });
      if (look === 'unknown') restsAgain = false;
      else if (look === undefined || isGone(look)) {
        absences += 1;
        const expected = !/^(create|update)$/.test(operation.kind) || heard.end === 'DELETE_COMPLETE' || look;
        if (expected || absences >= absencesBelieved) return end(look, heard.end);
      } else if (isRunning(look.status)) {
        seenRunning ||= look.status !== 'REVIEW_IN_PROGRESS';
        restsAgain = false;
        // A deployment that is done, and what somebody began since: its own end counts.
        if (isDeployed(heard.end ?? '')) {
          discordSince ??= pace.now();
          if (pace.now() - discordSince > discord) return end(look, heard.end);
        }
      } else {
        absences = 0;
        const announced = await believed(look);
        if (announced !== undefined) {
          if (!deaf && heard.end === undefined) await hear();
          return end(look, announced);
        }
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
