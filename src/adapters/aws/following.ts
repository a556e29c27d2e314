import { Refused } from '../../diagnostics/refused.ts';
import type { LeaveCheck, OperationListener } from '../../ports/stacks.ts';
import type { DeployedStack, StackEvent } from '../../stack/deployed-stack.ts';
import { leaveAsker } from '../../stack/leave-asker.ts';
import { LeftOperation } from '../../stack/left-operation.ts';
import { type Clock, delays } from './clock.ts';
import { type Execution, isDeployed } from './executions.ts';
import { type EventSource, isRunning, operationEvents } from './operation-events.ts';
import { isTransient } from './refusals.ts';
import type { StackReads } from './stack-reads.ts';

/** Longest pause between two reads of the events, in milliseconds. */
const eventsEvery = 2_000;
/** Pause between two DescribeStacks while events come in, in milliseconds. */
const describeEvery = 15_000;
/**
 * Pause between two DescribeStacks before the first event, in milliseconds: an empty stack may be deleted without one.
 */
const describeFirst = 2_000;
/**
 * Time after which a terminal status without any announcement is believed, in milliseconds. DescribeStacks is
 * eventually consistent, by seconds: after five minutes the status is no longer the one before the operation.
 */
const unannouncedBelieved = 5 * 60_000;
/**
 * Time for which DescribeStacks may disagree with the announced end, in milliseconds: it is eventually consistent, or
 * another operation has begun since. After that the announcement counts.
 */
const disagreementEnds = 2 * 60_000;
/** Number of DescribeStacks in a row without the stack after which a deployment takes it for deleted. */
const missesBelieved = 3;

/** A running operation on a stack, started by this run or by another one. */
export interface Operation extends EventSource {
  /** Longest time to follow it, in milliseconds. */
  readonly patience: number;
  readonly kind: 'create' | 'update' | 'delete' | 'unknown';
  /** The stack's status before the operation, if known. */
  readonly before?: string;
  /** Reads the state of the change set's execution. */
  execution?(): Promise<Execution>;
  /** Returns true if the operation is not to be followed any longer. */
  readonly leave?: LeaveCheck | undefined;
}

/** The end of an operation. */
export interface Ending {
  /** The stack by the last DescribeStacks; undefined if there is none. */
  readonly stack: DeployedStack | undefined;
  /** Events of the operation, oldest first. */
  readonly events: readonly StackEvent[];
  /** Status by the stack's own event or by its change set; undefined if neither announced one. */
  readonly announced: string | undefined;
}

const timedOut = ({ id, patience }: Operation): Refused =>
  new Refused({
    code: 'stack/timed-out',
    message: `The operation on ${id} did not end in ${Math.round(patience / 60_000)} minutes. It goes on in AWS; nothing was stopped.`,
    hint: 'Run the command again: it waits for the running operation first. wait-minutes sets how long.',
  });

/**
 * Follows an operation of a stack to its end. Polls the events: the stack's own terminal event ends the wait, and one
 * DescribeStacks then returns status and outputs. A DescribeStacks every 15 s covers events that are late or may not be
 * read; a terminal status that it returns counts only if the execution of the change set is over, since DescribeStacks
 * is eventually consistent. Throws `stack/timed-out` after `patience`, and `LeftOperation` once `leave`, asked every 30
 * seconds, returns true: the operation then goes on in AWS.
 */
export const follow = async (
  reads: StackReads,
  clock: Clock,
  operation: Operation,
  listener: OperationListener,
): Promise<Ending> => {
  const start = clock.now();
  const wait = delays(clock, eventsEvery);
  const { progress, read } = operationEvents(reads, operation, listener);
  let eventsDenied = false;
  let describedAt = start;
  let sawRunning = false;
  let sawUnannouncedEnd = false;
  let misses = 0;
  let disagreesSince: number | undefined;
  const isLeft = leaveAsker(() => clock.now(), operation.leave);

  const readEvents = async (): Promise<void> => {
    try {
      await read();
    } catch (error) {
      if (isTransient(error)) wait.slowDown();
      else if (error instanceof Refused) eventsDenied = true;
      else throw error;
    }
  };

  const isDescribeDue = (): boolean => {
    if (progress.end !== undefined || eventsDenied || sawUnannouncedEnd) return true;
    return clock.now() - describedAt >= (progress.begun || sawRunning ? describeEvery : describeFirst);
  };

  const disagreesTooLong = (): boolean => {
    disagreesSince ??= clock.now();
    return clock.now() - disagreesSince > disagreementEnds;
  };

  /** Returns the end by the stack's own event or its change set; `open` or `unknown` if neither announces one. */
  const announcedEnd = async (): Promise<string> => {
    if (progress.end !== undefined) return progress.end;
    const execution = (await operation.execution?.()) ?? 'unknown';
    if (execution === 'open' || execution === 'unknown') return execution;
    if (operation.kind === 'create') return execution === 'done' ? 'CREATE_COMPLETE' : 'ROLLBACK_COMPLETE';
    return execution === 'done' ? 'UPDATE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
  };

  /** True if a terminal status that nothing announced cannot be the one before the operation, read late. */
  const isNewStatus = (status: string): boolean => {
    const { kind, before } = operation;
    const ranBetween = sawUnannouncedEnd && sawRunning && before === undefined;
    if (kind === 'create' || kind === 'unknown' || ranBetween) return true;
    return (before !== undefined && before !== status) || clock.now() - start >= unannouncedBelieved;
  };

  /** Returns the status in which the operation ended, given a terminal one; undefined while that may be a late read. */
  const endStatus = async (status: string): Promise<string | undefined> => {
    const announced = await announcedEnd();
    if (announced === 'open') return undefined;
    if (announced === 'unknown') {
      const isNew = isNewStatus(status);
      sawUnannouncedEnd = true;
      return isNew ? status : undefined;
    }
    // A change set only distinguishes success from failure; an event has the status itself.
    const agrees = progress.end === undefined ? isDeployed(announced) === isDeployed(status) : announced === status;
    if (agrees) return status;
    return disagreesTooLong() ? announced : undefined;
  };

  const ending = (stack: DeployedStack | undefined, announced: string | undefined): Ending => ({
    stack,
    announced,
    events: progress.events,
  });

  const endOfMissing = (stack: DeployedStack | undefined): Ending | undefined => {
    misses += 1;
    const isDeployment = operation.kind === 'create' || operation.kind === 'update';
    const isExpected = !isDeployment || progress.end === 'DELETE_COMPLETE' || stack !== undefined;
    return isExpected || misses >= missesBelieved ? ending(stack, progress.end) : undefined;
  };

  const endOfRunning = (stack: DeployedStack): Ending | undefined => {
    sawRunning ||= stack.status !== 'REVIEW_IN_PROGRESS';
    sawUnannouncedEnd = false;
    // The deployment is done and another operation runs: the deployment's own end counts.
    return isDeployed(progress.end ?? '') && disagreesTooLong() ? ending(stack, progress.end) : undefined;
  };

  const endOfTerminal = async (stack: DeployedStack): Promise<Ending | undefined> => {
    misses = 0;
    const status = await endStatus(stack.status);
    if (status === undefined) return undefined;
    if (!eventsDenied && progress.end === undefined) await readEvents();
    return ending(stack, status);
  };

  /** Reads the stack; returns the end of the operation, or undefined while it is not certain. */
  const describeEnd = async (): Promise<Ending | undefined> => {
    describedAt = clock.now();
    let stack: DeployedStack | undefined;
    try {
      stack = await reads.describe(operation.id);
    } catch (error) {
      if (!isTransient(error)) throw error;
      wait.slowDown();
      sawUnannouncedEnd = false;
      return undefined;
    }
    if (stack === undefined || stack.status === 'DELETE_COMPLETE') return endOfMissing(stack);
    return isRunning(stack.status) ? endOfRunning(stack) : endOfTerminal(stack);
  };

  try {
    for (;;) {
      if (!eventsDenied) await readEvents();
      await listener.onLook?.(clock.now());
      const end = isDescribeDue() ? await describeEnd() : undefined;
      if (end !== undefined) return end;
      if (await isLeft()) throw new LeftOperation(operation.id);
      if (clock.now() - start > operation.patience) throw timedOut(operation);
      await clock.sleep(wait.next());
    }
  } finally {
    listener.onEnd?.();
  }
};
