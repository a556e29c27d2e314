import type { StackEvent } from './deployed-stack.ts';

/** Reasons that CloudFormation writes into failures that follow from another failure. */
const consequences = [
  /^Resource (creation|update|deletion) cancelled/i,
  /^The following resource\(s\) failed to/i,
  /^Nested stacks? .* (was|were) cancelled/i,
];

/** True for the stack's own event that starts an operation other than a rollback. */
const startsOperation = (event: StackEvent): boolean =>
  event.physicalId === event.stackId &&
  /^(CREATE|UPDATE|DELETE|IMPORT)_IN_PROGRESS$/.test(event.status) &&
  !/failed to|rollback requested/i.test(event.reason ?? '');

const isFailure = (event: StackEvent): boolean => event.status.endsWith('_FAILED');

/**
 * Returns the events of the newest operation that contains a failure, and all later ones. A failed creation may be
 * followed by a deletion without failures, whose events look like an operation of their own.
 */
const newestOperation = (events: readonly StackEvent[]): readonly StackEvent[] => {
  const start = events.findLastIndex((event, index) => startsOperation(event) && events.slice(index).some(isFailure));
  return start < 0 ? events : events.slice(start);
};

/**
 * Returns the events that made the newest operation fail. Takes and returns events oldest first. Omits cancellations
 * and the stack's own summary if there is another failure, and failures of the rollback if something failed before it.
 */
export const rootCauses = (events: readonly StackEvent[]): StackEvent[] => {
  const operation = newestOperation(events);
  const rollback = operation.findIndex(
    (event) =>
      event.physicalId === event.stackId &&
      (/ROLLBACK_IN_PROGRESS$/.test(event.status) ||
        (event.status === 'DELETE_IN_PROGRESS' && /failed to/i.test(event.reason ?? ''))),
  );
  const forward = (rollback < 0 ? operation : operation.slice(0, rollback)).filter(isFailure);
  const failures = forward.length > 0 ? forward : operation.filter(isFailure);
  const ofResources = failures.filter((event) => event.physicalId !== event.stackId);
  const original = ofResources.filter((event) => !consequences.some((words) => words.test(event.reason ?? '')));
  return [original, ofResources, failures].find((list) => list.length > 0) ?? [];
};
