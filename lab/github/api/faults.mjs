// Faults: calls that fail as GitHub's do.
import { ApiError } from './errors.mjs';

const RATE = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';
const inAMinute = () => String(Math.ceil(Date.now() / 1000) + 60);

const KINDS = {
  'secondary-rate-limit': (f) =>
    new ApiError(
      f.status ?? 403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      {
        headers: { 'retry-after': String(f.retryAfter ?? 1) },
        docs: RATE,
      },
    ),
  'primary-rate-limit': (f) =>
    new ApiError(f.status ?? 403, 'API rate limit exceeded for installation.', {
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': f.reset ? String(f.reset) : inAMinute() },
      docs: RATE,
    }),
  'server-error': (f) => new ApiError(f.status ?? 502, f.message ?? 'Server Error'),
  'bad-credentials': () => new ApiError(401, 'Bad credentials'),
  forbidden: () => new ApiError(403, 'Resource not accessible by integration'),
  'not-found': () => new ApiError(404, 'Not Found'),
  answer: (f) => new ApiError(f.status, f.message ?? 'fault', { headers: f.headers }),
};
const WIRE = ['drop-before', 'drop-after', 'slow', 'truncate'];

/**
 * Adds a fault: {kind, method?, path? (regular expression), operation?, skip = 0, times = 1 (0: always), delayMs?, …}.
 * `drop-before` closes the connection before the call takes effect, `drop-after` after it. Throws 400 for an unknown
 * kind.
 */
export function addFault(store, fault) {
  if (!KINDS[fault.kind] && !WIRE.includes(fault.kind))
    throw new ApiError(400, `unknown fault ${fault.kind}; one of ${[...Object.keys(KINDS), ...WIRE].join(', ')}`);
  store.faults.push({ skip: 0, times: 1, fired: 0, ...fault });
}

/** Returns the first fault that applies to a call and counts it; undefined if none does. */
export function takeFault(store, { method, path, operation }) {
  for (const fault of store.faults) {
    if (fault.method && fault.method !== method) continue;
    if (fault.path && !new RegExp(fault.path).test(path)) continue;
    if (fault.operation && fault.operation !== operation) continue;
    if (fault.times && fault.fired >= fault.times) continue;
    if (fault.skip > 0) {
      fault.skip -= 1;
      continue;
    }
    fault.fired += 1;
    return fault;
  }
}

/** Returns the error of a fault; undefined for a fault of the connection. */
export const faultError = (fault) => KINDS[fault.kind]?.(fault);
