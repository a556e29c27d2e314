import { concealed } from '../diagnostics/secret.ts';
import type { StackEvent } from '../stack/deployed.ts';

/** One line of a deployment that is running: time (UTC), status, logical id, reason. */
export const eventLine = (event: StackEvent): string => {
  const reason = event.reason && event.reason !== 'Resource creation Initiated' ? `  ${concealed(event.reason)}` : '';
  return `${event.at.toISOString().slice(11, 19)}  ${event.status.padEnd(18)}  ${event.logicalId}${reason}`;
};
