import { setTimeout as timer } from 'node:timers/promises';

/** Time and chance as the adapters see them; tests bring their own, so nothing sleeps there. */
export interface Pace {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Ends early, by throwing, when the run is cancelled. */
  sleep(milliseconds: number): Promise<void>;
  /** Goes on when the run is cancelled: for what must still be tidied up, and is soon. */
  linger(milliseconds: number): Promise<void>;
  /** Throws the reason when the run is cancelled, also when that was before anything listened. */
  throwIfStopped(): void;
  /** Aborted after so many milliseconds, and when the run is cancelled. */
  deadline(milliseconds: number): AbortSignal;
  /** Aborted after so many milliseconds only: for what must still be tidied up. */
  lastDeadline(milliseconds: number): AbortSignal;
  /** 0 ≤ x < 1. */
  random(): number;
  /** A new UUID. */
  uuid(): string;
  /** When the wait that a call belongs to is over, in milliseconds since the epoch; no call outlasts it. */
  readonly until?: number;
}

/** The real clock. Every sleep ends when the signal does, so that no timer keeps a finished run alive. */
export const realPace = (signal?: AbortSignal): Pace => ({
  now: Date.now,
  sleep: (milliseconds) => timer(milliseconds, undefined, signal ? { signal } : {}),
  linger: (milliseconds) => timer(milliseconds),
  throwIfStopped: () => signal?.throwIfAborted(),
  deadline: (milliseconds) => AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(milliseconds)]),
  lastDeadline: (milliseconds) => AbortSignal.timeout(milliseconds),
  random: Math.random,
  uuid: () => globalThis.crypto.randomUUID(),
});

/** Returns the clock bounded by a wait of `patience` milliseconds from now; `until` ends every call made within it. */
export const paceOfWait = (pace: Pace, patience: number): Pace & { readonly until: number } => ({
  ...pace,
  until: Math.min(pace.now() + patience, pace.until ?? Number.POSITIVE_INFINITY),
});

/** Delays of a wait loop in milliseconds: from `first`, ×1.25, up to `cap`. */
export interface Delays {
  next(): number;
  /** AWS throttles: twice as slow from now on. */
  slowDown(): void;
}

const first = 250;
const factor = 1.25;

/** From 250 ms ×1.25 up to `cap`, ±10 % so that many runs do not step in time; doubled once per `slowDown`. */
export const delays = (pace: Pace, cap: number): Delays => {
  let current = first;
  let slowness = 1;
  return {
    next: () => {
      const delay = Math.min(current, cap) * slowness * (0.9 + 0.2 * pace.random());
      current = Math.min(current * factor, cap);
      return delay;
    },
    slowDown: () => {
      slowness = Math.min(slowness * 2, 16);
    },
  };
};
