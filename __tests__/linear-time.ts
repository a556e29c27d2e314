/** Linear work takes 8 times as long for a text of 8 times the length; quadratic work takes 64 times as long. */
const step = 8;
const mostGrowth = 24;
/** Microseconds under which a measurement says nothing. It only lets work pass, and quadratic work is far above it. */
const least = 200;
/** A pause of the garbage collector may spoil one measurement. Superlinear work fails all of them. */
const attempts = 5;

/** Returns the CPU time of this process for some work, in microseconds: other processes do not change it. */
const spent = (work: () => void): number => {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return user + system;
};

/** Returns how many times as long the work takes for a text of 8 times the length, at best. */
const growth = (work: (text: string) => void, textOf: (length: number) => string, length: number): number => {
  const [short, long] = [textOf(length / step), textOf(length)];
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && best > mostGrowth; attempt += 1) {
    const before = spent(() => work(short));
    best = Math.min(best, spent(() => work(long)) / Math.max(before, least));
  }
  return best;
};

/**
 * Throws if the time of some work grows faster than the length of its text. It compares measurements of one run with each
 * other, never with a clock, and begins with short texts, so that a failure takes no minutes.
 *
 * @param textOf returns a text of about the given length
 * @param length the longest text to try, in UTF-16 units
 */
export const expectLinear = (
  what: string,
  work: (text: string) => void,
  textOf: (length: number) => string,
  length: number,
): void => {
  for (const longest of [length / step, length]) {
    const grown = growth(work, textOf, longest);
    if (grown > mostGrowth)
      throw new Error(`${what}: ${Math.round(grown)} times the time for 8 times the length, ${longest} characters`);
  }
};
