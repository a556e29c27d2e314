import type { OperationListener } from '../../ports/stacks.ts';
import type { StackEvent } from '../../stack/deployed-stack.ts';
import { isDeployed } from './executions.ts';
import type { StackReads } from './stack-reads.ts';

/** A stack operation whose events are read. */
export interface EventSource {
  /** The stack's id. */
  readonly id: string;
  /** Id of the newest event before the operation. */
  readonly after: string | undefined;
  /** `ClientRequestToken` of the operation's events; without it every event counts. */
  readonly token?: string;
}

/** Events of an operation as far as they were read. */
export interface OperationProgress {
  /** Oldest first. */
  readonly events: readonly StackEvent[];
  /** True after the first event. */
  readonly begun: boolean;
  /** Terminal status in the stack's own event; undefined while there is none. */
  readonly end: string | undefined;
}

/** True for a status during an operation: `UPDATE_IN_PROGRESS`, `ROLLBACK_IN_PROGRESS`, … */
export const isRunning = (status: string): boolean => status.endsWith('IN_PROGRESS');

/** Reads the events of an operation. `read` passes each new one to the listener, once and oldest first. */
export const operationEvents = (
  reads: StackReads,
  { id, after, token }: EventSource,
  { onEvent }: OperationListener,
) => {
  const seen = new Set<string>(after === undefined ? [] : [after]);
  const progress = { events: [] as StackEvent[], begun: false, end: undefined as string | undefined };

  const hasOtherToken = (event: StackEvent): boolean =>
    token !== undefined && event.token !== undefined && event.token !== token;

  const isOfOtherOperation = (event: StackEvent): boolean => {
    // After the end of a deployment every event is of an operation that was begun later.
    if (event.status === 'REVIEW_IN_PROGRESS' || isDeployed(progress.end ?? '')) return true;
    // Late events of the previous operation. Later ones count: a failed creation may be deleted under another token.
    return hasOtherToken(event) && !progress.begun;
  };

  const announcesStatus = (event: StackEvent): boolean =>
    event.physicalId === id && (!hasOtherToken(event) || event.status.startsWith('DELETE_'));

  const read = async (): Promise<void> => {
    for (const event of await reads.eventsSince(id, (one) => seen.has(one))) {
      seen.add(event.id);
      if (isOfOtherOperation(event)) continue;
      progress.begun = true;
      if (announcesStatus(event)) progress.end = isRunning(event.status) ? undefined : event.status;
      progress.events.push(event);
      onEvent(event);
    }
  };

  return { progress: progress as OperationProgress, read };
};
