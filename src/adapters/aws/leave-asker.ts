import type { LeaveCheck } from '../../ports/aws.ts';
import type { Clock } from './clock.ts';

/** Pause between two questions whether a wait is to end, in milliseconds. */
const leaveEvery = 30_000;

/** Returns a function that asks whether a wait is to end, every 30 seconds from now on, and returns false in between. */
export const leaveAsker = (clock: Clock, leave: LeaveCheck | undefined): LeaveCheck => {
  let askedAt = clock.now();
  return async () => {
    if (leave === undefined || clock.now() - askedAt < leaveEvery) return false;
    askedAt = clock.now();
    return leave();
  };
};
