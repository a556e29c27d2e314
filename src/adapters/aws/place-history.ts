import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { waitForPlaceState } from '../../job/places/turn.ts';
import { attemptState } from '../../job/submission.ts';
import type { PlaceWait } from '../../runs/run.ts';

/** Variables of a machine with places whose value has the ARN of another run, with what that run does. */
const others = { owner: 'holds', ahead: 'is-before' } as const;

/** Returns the name of the run in a variable of a machine; undefined for a variable that names none. */
const runIn = (variable: string | undefined): string | undefined => {
  const [, name] = /"arn":\s*"[^"]*:([^":]+)"/.exec(variable ?? '') ?? [];
  return name;
};

/**
 * Returns the run for which an execution waits, by its history: the one that it looked at before its last wait for a place.
 * Undefined for one that waits for none, or has begun its first attempt.
 */
export const placeWaitIn = (events: readonly HistoryEvent[]): PlaceWait | undefined => {
  let seen: PlaceWait | undefined;
  let wait: PlaceWait | undefined;
  for (const { stateEnteredEventDetails: entered, stateExitedEventDetails: exited } of events) {
    if (entered?.name === attemptState) return undefined;
    if (entered?.name === waitForPlaceState) wait = seen;
    for (const [variable, does] of Object.entries(others)) {
      const run = runIn(exited?.assignedVariables?.[variable]);
      if (run !== undefined) seen = { run, does };
    }
  }
  return wait;
};
