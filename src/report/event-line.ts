import { redacted } from '../diagnostics/secret.ts';
import type { StackEvent } from '../stack/deployed-stack.ts';

/** Returns a stack event as one line of the log: time in UTC, status, logical id, and the reason without secrets. */
export const eventLine = (event: StackEvent): string => {
  const reason = event.reason && event.reason !== 'Resource creation Initiated' ? `  ${redacted(event.reason)}` : '';
  return `${event.at.toISOString().slice(11, 19)}  ${event.status.padEnd(18)}  ${event.logicalId}${reason}`;
};
