import { errorOf, isClockSkew, isConnectionFailure, isServerFault, isThrottling, refusalOf } from './refusals.ts';
import type { Pace } from './wait.ts';

/** Retries of one call: at most this many tries and this long (milliseconds). */
const tries = 10;
const patience = 120_000;

/** How long one try may take, from the connection to the last byte of the answer, in milliseconds. */
export const answerTime = 60_000;

/** Options of one request: the second argument of an SDK client's `send`. */
export interface Limit {
  readonly abortSignal: AbortSignal;
}

/** Sends one request within the limit. */
export type Send<T> = (limit: Limit) => Promise<T>;

/** An answer that broke off, did not end in time, or says nothing at all: as if none had come. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Reads whose answers are never empty. A HEAD of S3 has no body, and goes by the name of the right that it needs. */
const reads = /^(?!s3:(GetObject|ListBucket)$)[a-z0-9-]+:(BatchGet|Get|Describe|List)/;

/**
 * True for the answer to a read without a single member. AWS never gives one; a proxy's page, or a body that is empty,
 * is read as one by the SDK, and would be taken for "nothing is there".
 */
const saysNothing = (name: string, answer: unknown): boolean =>
  reads.test(name) &&
  answer !== null &&
  typeof answer === 'object' &&
  Object.entries(answer).every(([key, value]) => key === '$metadata' || value === undefined);

/** One try. Ends with its limit, also where the request itself does not listen to it. */
const attempt = async <T>(name: string, send: Send<T>, limit: AbortSignal): Promise<T> => {
  let onEnd = () => {};
  const ended = new Promise<never>((_, reject) => {
    onEnd = () => reject(new NoAnswer(`${name} was not answered in time`));
    limit.addEventListener('abort', onEnd);
  });
  ended.catch(() => {});
  try {
    const answer = await Promise.race([send({ abortSignal: limit }), ended]);
    if (saysNothing(name, answer)) throw new NoAnswer(`the answer to ${name} says nothing`);
    return answer;
  } catch (error) {
    // The SDK's own word for a request that was cut off by its limit.
    throw limit.aborted && errorOf(error).name === 'AbortError'
      ? new NoAnswer(`${name} was not answered in time`)
      : error;
  } finally {
    limit.removeEventListener('abort', onEnd);
  }
};

/**
 * Sends a request and tries again, with full jitter from 100 ms (500 ms when throttled) up to 20 s, on what passes by
 * itself: throttling, faults of AWS, broken connections and answers, a wrong clock (once). The SDK's own retries are
 * off, so that there is one budget, and one clock that tests can hold. A try takes at most 60 s, body included. A
 * request that changes something must carry a token that makes it safe to repeat. Sends nothing once the run is
 * cancelled. Throws `Refused`.
 */
export const call = async <T>(pace: Pace, name: string, send: Send<T>): Promise<T> => {
  const until = Math.min(pace.now() + patience, pace.until ?? Number.POSITIVE_INFINITY);
  let clockLearnt = false;
  for (let tried = 1; ; tried++) {
    pace.throwIfStopped();
    // At least a second, so that the last look of a wait is one.
    const limit = pace.deadline(Math.max(1_000, Math.min(answerTime, until - pace.now())));
    try {
      return await attempt(name, send, limit);
    } catch (error) {
      pace.throwIfStopped();
      const throttled = isThrottling(error);
      const skewed: boolean = isClockSkew(error) && !clockLearnt;
      clockLearnt ||= skewed;
      const passing = throttled || skewed || isServerFault(error) || isConnectionFailure(error);
      const delay = pace.random() * Math.min(20_000, (throttled ? 500 : 100) * 2 ** (tried - 1));
      if (!passing || tried >= tries || pace.now() + delay > until) throw refusalOf(error, name);
      await pace.sleep(delay);
    }
  }
};
