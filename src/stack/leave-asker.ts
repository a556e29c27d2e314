/** Pause between two questions whether a wait is to end, in milliseconds. */
const leaveEvery = 30_000;

/**
 * Returns a function that asks whether a wait is to end, every 30 seconds from now on, and returns false in between. `now`
 * returns milliseconds since an arbitrary moment.
 */
export const leaveAsker = (
  now: () => number,
  leave: (() => Promise<boolean>) | undefined,
): (() => Promise<boolean>) => {
  let askedAt = now();
  return async () => {
    if (leave === undefined || now() - askedAt < leaveEvery) return false;
    askedAt = now();
    return leave();
  };
};
