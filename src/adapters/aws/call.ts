import { isBroken, isServerFault, isSkew, isThrottle, refusalOf } from './refusals.ts';
import type { Pace } from './wait.ts';

/** Retries of one call: at most this many tries and this long (milliseconds). */
const tries = 10;
const patience = 120_000;

/**
 * Sends a request and tries again, with full jitter from 100 ms (500 ms when throttled) up to 20 s, on what passes by
 * itself: throttling, faults of AWS, broken connections, a wrong clock. The SDK's own retries are off, so that there
 * is one budget, and one clock that tests can hold. A request that changes something must carry a token that makes
 * it safe to repeat. Throws `Refused`.
 */
export const call = async <T>(pace: Pace, name: string, send: () => Promise<T>): Promise<T> => {
  const until = pace.now() + patience;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const throttled = isThrottle(error);
      const passing = throttled || isServerFault(error) || isBroken(error) || (isSkew(error) && attempt === 1);
      const delay = pace.random() * Math.min(20_000, (throttled ? 500 : 100) * 2 ** (attempt - 1));
      if (!passing || attempt >= tries || pace.now() + delay > until) throw refusalOf(error, name);
      await pace.sleep(delay);
    }
  }
};
