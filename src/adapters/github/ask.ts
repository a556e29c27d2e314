import type { Pace } from '../aws/wait.ts';

/** At most so many tries of one call. */
export const tries = 3;

/** Milliseconds that one conversation may take in all: answers that are waited for, and pauses between tries. */
export const patience = 90_000;

/** What Octokit throws, as far as we read it; without `response` the connection broke or the answer was lost. */
export interface GitHubError {
  readonly name?: string;
  readonly status?: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** A header of the answer that the error stands for. */
export const headerOf = (error: GitHubError, name: string): string | undefined => {
  const value = error.response?.headers?.[name];
  return value === undefined ? undefined : String(value);
};

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export const isRateLimit = (error: GitHubError): boolean =>
  (error.status === 429 || error.status === 403) &&
  (error.status === 429 ||
    headerOf(error, 'retry-after') !== undefined ||
    headerOf(error, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(error.message));

/** GitHub failed, or nobody knows whether it did what was asked. */
export const isLost = (error: GitHubError): boolean => error.status === undefined || error.status >= 500;

/** Milliseconds that `retry-after` asks for: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
const retryAfter = (value: string, now: number): number | undefined => {
  const seconds = Number(value);
  const milliseconds = value.trim() === '' || Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1_000;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
};

/**
 * How long to wait before the same call again, in milliseconds; undefined where that would change nothing. A limit says
 * it itself; for a secondary limit that does not, GitHub asks for a minute at least.
 */
const pauseAfter = (error: GitHubError, attempt: number, pace: Pace): number | undefined => {
  if (isRateLimit(error)) {
    const after = headerOf(error, 'retry-after');
    if (after !== undefined) return Math.max(1_000, retryAfter(after, pace.now()) ?? 60_000);
    const reset = Number(headerOf(error, 'x-ratelimit-reset'));
    return headerOf(error, 'x-ratelimit-remaining') === '0' && reset
      ? Math.max(1_000, reset * 1_000 - pace.now())
      : 60_000;
  }
  return isLost(error) ? 1_000 * 3 ** (attempt - 1) * (0.5 + pace.random()) : undefined;
};

/** Sends a call, and again what passes by itself. */
export interface Ask {
  /** For calls that may be sent twice. */
  <T>(send: () => Promise<T>): Promise<T>;
  /** For calls that may not: only what GitHub says it did not do is sent again. */
  once<T>(send: () => Promise<T>): Promise<T>;
  /** Waits before a further try, or throws the error where no try or no time is left. */
  rest(error: unknown, attempt: number): Promise<void>;
  /** Milliseconds that are left for what is asked now. */
  left(): number;
  /** Does work for which so many milliseconds are left at most. */
  within<T>(most: number, work: () => Promise<T>): Promise<T>;
}

/** Calls of one conversation: three tries each, and one budget of time for all. The signal ends every wait. */
export const asker = (pace: Pace, signal: AbortSignal): Ask => {
  let [spent, end] = [0, patience];
  const left = () => end - spent;
  /** Counts the time that work takes. */
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const begun = pace.now();
    try {
      return await work();
    } finally {
      spent += Math.max(0, pace.now() - begun);
    }
  };
  const rest = async (error: unknown, attempt: number): Promise<void> => {
    const pause = signal.aborted ? undefined : pauseAfter(error as GitHubError, attempt, pace);
    if (pause === undefined || attempt >= tries || pause > left()) throw error;
    await timed(() => pace.sleep(pause));
  };
  const asked = async <T>(send: () => Promise<T>, passes: (error: GitHubError) => boolean): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      if (left() <= 0) throw new Error('there was no answer in the time that a comment is worth');
      try {
        return await timed(send);
      } catch (error) {
        if (!passes(error as GitHubError)) throw error;
        await rest(error, attempt);
      }
    }
  };
  const within = async <T>(most: number, work: () => Promise<T>): Promise<T> => {
    const whole = end;
    end = Math.min(end, spent + most);
    try {
      return await work();
    } finally {
      end = whole;
    }
  };
  return Object.assign(<T>(send: () => Promise<T>) => asked(send, () => true), {
    once: <T>(send: () => Promise<T>) => asked(send, isRateLimit),
    rest,
    left,
    within,
  });
};
