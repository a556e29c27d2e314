import { largestMultiplier, longestWait } from '../job/state-machine.ts';

/** The retries of a job. */
export interface Retries {
  readonly attempts: number;
  readonly retryIntervalSeconds: number;
  readonly retryIntervalMultiplier: number;
}

const between = (lowest: number, value: number, highest: number) => Math.min(Math.max(value, lowest), highest);

/**
 * Yields the whole seconds before the second attempt, the third and so on, as the state machine of the job waits them:
 * interval × multiplier^(n−1), rounded half up, multiplied and clamped once per attempt.
 */
export function* attemptWaits({ attempts, retryIntervalSeconds, retryIntervalMultiplier }: Retries): Generator<number> {
  const factor = between(0, retryIntervalMultiplier, largestMultiplier);
  let wait = between(0, retryIntervalSeconds, longestWait);
  for (let attempt = 1; attempt < attempts; attempt++) {
    yield Math.floor(wait + 0.5);
    wait = Math.min(longestWait, wait * factor);
  }
}
