/** Most lines of a build's output that are kept until its group is written. */
const mostKeptLines = 10_000;
/** Most characters of the output of all builds together that are kept, 32 Mi: 64 MiB of memory at most. */
const mostKeptCharacters = 32 * 1024 * 1024;

/** The last lines of a text that grows. */
export interface KeptLines {
  /** Adds a line. Leaves out the older half of all lines where they have become too many. */
  add(line: string): void;
  /** Returns the lines, after a sentence about those that were left out. */
  lines(): readonly string[];
}

/** Keeps the last lines of one of `all` builds, which share the memory equally. */
export const keepLines = (all: number): KeptLines => {
  const most = Math.floor(mostKeptCharacters / Math.max(1, all));
  const kept: string[] = [];
  let [left, characters] = [0, 0];
  return {
    add(line) {
      kept.push(line);
      characters += line.length;
      while (kept.length > 1 && (kept.length > mostKeptLines || characters > most))
        for (const old of kept.splice(0, Math.floor(kept.length / 2))) {
          left += 1;
          characters -= old.length;
        }
    },
    lines: () => [...(left > 0 ? [`(${left} ${left === 1 ? 'line' : 'lines'} left out)`] : []), ...kept],
  };
};
