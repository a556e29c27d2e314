/** Linear work takes 8 times as long for a text of 8 times the length; quadratic work takes 64 times as long. */
const step = 8;
const mostTimes = 24;
/** Microseconds under which a measurement says nothing. It only lets work pass, and quadratic work is far above it. */
const least = 200;
/** The garbage collector may spoil a measurement; slow work is slow in all of them. */
const attempts = 5;

/** Returns the CPU time of this process for some work, in microseconds: other processes do not change it. */
const spent = (work: () => unknown): number => {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return user + system;
};

/** Throws if some work takes 24 times as long as other work, or longer: both are measured now, on this machine. */
export const expectAsQuick = (what: string, work: () => unknown, other: () => unknown): void => {
  let times = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && times >= mostTimes; attempt += 1) {
    const before = spent(other);
    times = Math.min(times, spent(work) / Math.max(before, least));
  }
  if (times >= mostTimes) throw new Error(`${what} takes ${Math.round(times)} times as long`);
};

/**
 * Throws if the time of some work grows faster than the length of its text. Short texts come first, so that a failure
 * takes no minutes.
 *
 * @param textOf returns a text of about the given length
 * @param length the longest text to try, in UTF-16 units
 */
export const expectLinear = (
  what: string,
  work: (text: string) => unknown,
  textOf: (length: number) => string,
  length: number,
): void => {
  for (const longest of [length / step, length]) {
    const [short, long] = [textOf(longest / step), textOf(longest)];
    expectAsQuick(
      `${what}, ${step} times as long,`,
      () => work(long),
      () => work(short),
    );
  }
};
