import type { Clock } from '../aws/clock.ts';

/** Attempts of one call, the first one included. */
export const maxAttempts = 3;

/** Milliseconds that all calls of one `Retry` may take together, pauses between attempts included. */
export const timeBudget = 90_000;

/** The fields of Octokit's errors that are read here; without `response` the connection broke or the response was lost. */
export interface GitHubError {
  readonly name?: string;
  readonly status?: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** Returns a header (in lower case) of the response that caused an error; undefined without such a header or response. */
export const headerOf = (error: GitHubError, name: string): string | undefined => {
  const value = error.response?.headers?.[name];
  return value === undefined ? undefined : String(value);
};

/**
 * True if GitHub rejected a request for a primary or secondary rate limit, and so did nothing.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export const isRateLimit = (error: GitHubError): boolean =>
  (error.status === 429 || error.status === 403) &&
  (error.status === 429 ||
    headerOf(error, 'retry-after') !== undefined ||
    headerOf(error, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(error.message));

/** True if GitHub failed (5xx) or sent no complete response, so that it may or may not have done what was requested. */
export const isOutcomeUnknown = (error: GitHubError): boolean => error.status === undefined || error.status >= 500;

/**
 * Returns the milliseconds that `retry-after` asks for, negative for a date in the past; undefined if it is neither
 * seconds nor a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const parseRetryAfter = (value: string, now: number): number | undefined => {
  const seconds = Number(value);
  const milliseconds = value.trim() === '' || Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1_000;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
};

/**
 * Returns the milliseconds to wait before the next attempt; undefined if another attempt cannot help. A rate limit
 * without a time costs a minute, the least that GitHub asks for after a secondary limit.
 */
const pauseAfter = (error: GitHubError, attempt: number, clock: Clock): number | undefined => {
  if (isRateLimit(error)) {
    const after = headerOf(error, 'retry-after');
    if (after !== undefined) return Math.max(1_000, parseRetryAfter(after, clock.now()) ?? 60_000);
    const reset = Number(headerOf(error, 'x-ratelimit-reset'));
    return headerOf(error, 'x-ratelimit-remaining') === '0' && reset
      ? Math.max(1_000, reset * 1_000 - clock.now())
      : 60_000;
  }
  return isOutcomeUnknown(error) ? 1_000 * 3 ** (attempt - 1) * (0.5 + clock.random()) : undefined;
};

/** Sends calls, retries those that failed for a passing reason, and limits the time of all of them together. */
export interface Retry {
  /** Sends an idempotent call, up to `maxAttempts` times. Throws the last error. */
  <T>(send: () => Promise<T>): Promise<T>;
  /** Sends a call that must not happen twice: retries rate limits alone, after which GitHub certainly did nothing. */
  onlyRateLimits<T>(send: () => Promise<T>): Promise<T>;
  /**
   * Sends a call that must not happen twice. Where GitHub may have done it all the same, `find` looks for what it made
   * before the call is sent again. Throws the last error.
   */
  once<T>(send: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T>;
  /** Waits before the attempt after this one. Throws the error if no attempt or not enough time is left. */
  wait(error: unknown, attempt: number): Promise<void>;
  /** Waits this long within the time budget; false if not so much is left. */
  pause(milliseconds: number): Promise<boolean>;
  /** Returns the milliseconds left of the time budget. */
  remaining(): number;
  /** Runs `work` with at most this many milliseconds of the time budget. */
  within<T>(milliseconds: number, work: () => Promise<T>): Promise<T>;
}

/** Creates a `Retry` with a time budget of its own. The signal ends every wait. */
export const createRetry = (clock: Clock, signal: AbortSignal): Retry => {
  let [spent, end] = [0, timeBudget];
  const remaining = () => end - spent;
  /** Adds the time that `work` takes to `spent`. */
  const count = async <T>(work: () => Promise<T>): Promise<T> => {
    const begun = clock.now();
    try {
      return await work();
    } finally {
      spent += Math.max(0, clock.now() - begun);
    }
  };
  const wait = async (error: unknown, attempt: number): Promise<void> => {
    const pause = signal.aborted ? undefined : pauseAfter(error as GitHubError, attempt, clock);
    if (pause === undefined || attempt >= maxAttempts || pause > remaining()) throw error;
    await count(() => clock.sleep(pause));
  };
  const pause = async (milliseconds: number): Promise<boolean> => {
    if (milliseconds > remaining()) return false;
    await count(() => clock.sleep(milliseconds));
    return true;
  };
  const sendUntilDone = async <T>(send: () => Promise<T>, mayRetry: (error: GitHubError) => boolean): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      if (remaining() <= 0) throw new Error('there was no answer in the time that a comment is worth');
      try {
        return await count(send);
      } catch (error) {
        if (!mayRetry(error as GitHubError)) throw error;
        await wait(error, attempt);
      }
    }
  };
  const once = async <T>(send: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> => {
    for (let attempt = 1; ; attempt++)
      try {
        return await sendUntilDone(send, isRateLimit);
      } catch (error) {
        if (!isOutcomeUnknown(error as GitHubError)) throw error;
        if (attempt < maxAttempts) await wait(error, attempt);
        const made = await find();
        if (made !== undefined) return made;
        if (attempt >= maxAttempts) throw error;
      }
  };
  const within = async <T>(milliseconds: number, work: () => Promise<T>): Promise<T> => {
    const wholeEnd = end;
    end = Math.min(end, spent + milliseconds);
    try {
      return await work();
    } finally {
      end = wholeEnd;
    }
  };
  return Object.assign(<T>(send: () => Promise<T>) => sendUntilDone(send, () => true), {
    onlyRateLimits: <T>(send: () => Promise<T>) => sendUntilDone(send, isRateLimit),
    once,
    wait,
    pause,
    remaining,
    within,
  });
};
