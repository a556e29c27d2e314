import type { Pace } from '../../src/adapters/aws/wait.ts';

/** A clock that stands still but for its sleeps, which take no time and are written down. */
export const fakePace = (start = Date.UTC(2026, 0, 1)) => {
  let now = start;
  let serial = 0;
  const sleeps: number[] = [];
  const sleep = async (milliseconds: number) => {
    sleeps.push(milliseconds);
    now += milliseconds;
  };
  const pace: Pace = {
    now: () => now,
    sleep,
    linger: sleep,
    random: () => 0.5,
    uuid: () => `00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`,
  };
  return { pace, sleeps, advance: (milliseconds: number) => (now += milliseconds) };
};
