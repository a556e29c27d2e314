import { setTimeout as timer } from 'node:timers/promises';

/** Time and randomness for the adapters; tests replace it, so that nothing sleeps. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Waits; rejects when the run is cancelled. */
  sleep(milliseconds: number): Promise<void>;
  /** Waits also after the run is cancelled: for a short clean-up. */
  linger(milliseconds: number): Promise<void>;
  /** Throws the reason of the cancellation if the run is cancelled. */
  throwIfStopped(): void;
  /** Returns a signal that aborts after this many milliseconds, or when the run is cancelled. */
  deadline(milliseconds: number): AbortSignal;
  /** Returns a signal that aborts after this many milliseconds, cancelled or not: for a short clean-up. */
  lastDeadline(milliseconds: number): AbortSignal;
  /** Returns a random number, 0 ≤ x < 1. */
  random(): number;
  /** Returns a new random UUID. */
  uuid(): string;
  /** End of the wait that calls belong to, in milliseconds since the epoch; no call takes longer. */
  readonly until?: number;
}

/** Returns the system's clock. The signal cancels the run: every `sleep` then rejects, and no timer keeps it alive. */
export const systemClock = (signal?: AbortSignal): Clock => ({
  now: Date.now,
  sleep: (milliseconds) => timer(milliseconds, undefined, signal ? { signal } : {}),
  linger: (milliseconds) => timer(milliseconds),
  throwIfStopped: () => signal?.throwIfAborted(),
  deadline: (milliseconds) => AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(milliseconds)]),
  lastDeadline: (milliseconds) => AbortSignal.timeout(milliseconds),
  random: Math.random,
  uuid: () => globalThis.crypto.randomUUID(),
});

/** Returns the clock with an end (`until`) of all calls, `patience` milliseconds from now or earlier. */
export const boundedClock = (clock: Clock, patience: number): Clock & { readonly until: number } => ({
  ...clock,
  until: Math.min(clock.now() + patience, clock.until ?? Number.POSITIVE_INFINITY),
});

/** Pauses of one polling loop. */
export interface Delays {
  /** Returns the next pause, in milliseconds. */
  next(): number;
  /** Doubles all further pauses, up to 16 times: for throttling. */
  slowDown(): void;
}

/** First pause, in milliseconds. */
const firstPause = 250;
/** Growth from one pause to the next. */
const growth = 1.25;

/**
 * Returns pauses from 250 ms, growing by 25 % up to `cap` milliseconds, each ±10 % so that runs do not poll in step.
 */
export const delays = (clock: Clock, cap: number): Delays => {
  let current = firstPause;
  let slowdown = 1;
  return {
    next: () => {
      const delay = Math.min(current, cap) * slowdown * (0.9 + 0.2 * clock.random());
      current = Math.min(current * growth, cap);
      return delay;
    },
    slowDown: () => {
      slowdown = Math.min(slowdown * 2, 16);
    },
  };
};
