import { Refused } from '../../diagnostics/refused.ts';
import { errorOf } from './refusals.ts';

/** True for a refusal whose error name or message matches: the resource does not exist any more. */
export const isGone = (error: unknown, names: RegExp): boolean =>
  error instanceof Refused && (names.test(errorOf(error.cause).name) || names.test(errorOf(error.cause).message));
