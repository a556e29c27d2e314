import type { Clock } from './clock.ts';
import { errorOf, isClockSkew, isConnectionFailure, isServerFault, isThrottling, refusalOf } from './refusals.ts';

/** Most tries of one call. */
const tries = 10;
/** Longest time of one call with all its tries, in milliseconds. */
const patience = 120_000;

/** Longest time of one try, from the connection to the last byte of the response, in milliseconds. */
export const answerTime = 60_000;

/** Options of one request: the second argument of an SDK client's `send`. */
export interface Limit {
  readonly abortSignal: AbortSignal;
}

/** Longest times of a call, in milliseconds: of one try, and with all its tries. */
export interface CallTime {
  readonly answer: number;
  readonly all: number;
}

/** The times of a call whose request and response are short. */
const usualTime: CallTime = { answer: answerTime, all: patience };

/** Sends one request; aborted by the limit. */
export type Send<T> = (limit: Limit) => Promise<T>;

/** Thrown for a response that broke off, timed out or was empty: the request counts as unanswered. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * IAM actions of reads whose responses are never empty. Two of S3 are sent as HEAD, whose responses have no body; the
 * others are about a bucket that may have no notification, and a stack that may have no policy.
 */
const reads =
  /^(?!(?:s3:(?:GetObject|ListBucket|GetBucketNotification)|cloudformation:GetStackPolicy)$)[a-z0-9-]+:(BatchGet|Get|Describe|List)/;

/**
 * True for the response to a read without a single member. AWS never sends one; the SDK makes one of a proxy's page or
 * of an empty body, and it would be taken for "there is nothing".
 */
const isEmptyResponse = (name: string, answer: unknown): boolean =>
  reads.test(name) &&
  answer !== null &&
  typeof answer === 'object' &&
  Object.entries(answer).every(([key, value]) => key === '$metadata' || value === undefined);

/** Sends the request once. Throws `NoAnswer` when the limit ends, also if the SDK ignores the limit. */
const attempt = async <T>(name: string, send: Send<T>, limit: AbortSignal): Promise<T> => {
  let onEnd = () => {};
  const ended = new Promise<never>((_, reject) => {
    onEnd = () => reject(new NoAnswer(`${name} was not answered in time`));
    limit.addEventListener('abort', onEnd);
  });
  ended.catch(() => {});
  try {
    const answer = await Promise.race([send({ abortSignal: limit }), ended]);
    if (isEmptyResponse(name, answer)) throw new NoAnswer(`the answer to ${name} says nothing`);
    return answer;
  } catch (error) {
    // The SDK throws AbortError for a request that its signal aborted.
    throw limit.aborted && errorOf(error).name === 'AbortError'
      ? new NoAnswer(`${name} was not answered in time`)
      : error;
  } finally {
    limit.removeEventListener('abort', onEnd);
  }
};

/**
 * Sends a request and returns its response. Retries, with full jitter from 100 ms (500 ms when throttled) up to 20 s,
 * what may succeed next time: throttling, faults of AWS, failed connections, and once a wrong clock. Makes at most 10
 * tries in two minutes, each of 60 s at most, unless `time` allows more; the SDK's own retries are off. `name` is the IAM action. A request that
 * changes something must have a token that makes it idempotent. Throws `Refused`; sends nothing after the run is
 * cancelled.
 */
export const call = async <T>(clock: Clock, name: string, send: Send<T>, time: CallTime = usualTime): Promise<T> => {
  const until = Math.min(clock.now() + time.all, clock.until ?? Number.POSITIVE_INFINITY);
  let isClockLearnt = false;
  for (let tried = 1; ; tried++) {
    clock.throwIfStopped();
    // At least a second, so that the last read of a wait can succeed.
    const limit = clock.deadline(Math.max(1_000, Math.min(time.answer, until - clock.now())));
    try {
      return await attempt(name, send, limit);
    } catch (error) {
      clock.throwIfStopped();
      const throttled = isThrottling(error);
      const skewed: boolean = isClockSkew(error) && !isClockLearnt;
      isClockLearnt ||= skewed;
      const isTransient = throttled || skewed || isServerFault(error) || isConnectionFailure(error);
      const delay = clock.random() * Math.min(20_000, (throttled ? 500 : 100) * 2 ** (tried - 1));
      if (!isTransient || tried >= tries || clock.now() + delay > until) throw refusalOf(error, name);
      await clock.sleep(delay);
    }
  }
};
