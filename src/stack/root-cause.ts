import type { StackEvent } from './deployed.ts';

/** Failures that only follow from another one, in CloudFormation's words. */
const consequences = [
  /^Resource (creation|update|deletion) cancelled/i,
  /^The following resource\(s\) failed to/i,
  /^Nested stacks? .* (was|were) cancelled/i,
];

const begins = (event: StackEvent): boolean =>
  event.physicalId === event.stackId &&
  /^(CREATE|UPDATE|DELETE|IMPORT)_IN_PROGRESS$/.test(event.status) &&
  !/failed to|rollback requested/i.test(event.reason ?? '');

const isFailure = (event: StackEvent): boolean => event.status.endsWith('_FAILED');

/**
 * The events of the newest operation in which anything failed, oldest first as they are expected. A creation that
 * failed may be followed by the deletion of what it made, which begins like an operation of its own.
 */
const newestOperation = (events: readonly StackEvent[]): readonly StackEvent[] => {
  const start = events.findLastIndex((event, index) => begins(event) && events.slice(index).some(isFailure));
  return start < 0 ? events : events.slice(start);
};

/**
 * The events that made an operation fail, oldest first. Events are expected oldest first. Cancellations and the
 * stack's own summary are left out as long as a real failure is there; what fails while AWS undoes the operation is
 * told only if nothing failed before.
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
  const own = failures.filter((event) => event.physicalId !== event.stackId);
  const real = own.filter((event) => !consequences.some((words) => words.test(event.reason ?? '')));
  return [real, own, failures].find((list) => list.length > 0) ?? [];
};
