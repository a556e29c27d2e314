import type { ImageLog } from '../ports/images.ts';
import type { Console } from '../ports/machine.ts';

/** Sentences about builds in the log. */
export interface BuildTitles<T> {
  /** Returns the line for a build that begins beside others. */
  beginning(item: T): string;
  /** Returns the title of the group with a build's output. */
  title(item: T): string;
  /** The line before several builds. */
  readonly all: string;
}

/** False for lines of Docker's output that inform nobody: digests, empty lines and the queue of layers. */
const isInformative = (line: string): boolean =>
  line.trim() !== '' && !/^#\d+ sha256:|: (Preparing|Waiting)$/.test(line);

/** Most lines of a build's output that are kept until it ends. */
const mostKeptLines = 10_000;

/** Returns a log that writes each line at once. */
const liveLog = ({ info }: Console): ImageLog => ({
  line: (line) => {
    if (isInformative(line)) info(line);
  },
  end: () => {},
});

/** Returns how many builds of all have ended: `2 of 30 are done, 1 of them failed.` */
const progress = (ended: number, all: number, failed: number): string =>
  `${ended} of ${all} ${ended === 1 ? 'is' : 'are'} done${failed > 0 ? `, ${failed} of them failed` : ''}.`;

/**
 * Returns logs of builds side by side: the output of each is written as one group when it ends, since groups of a
 * workflow's log cannot be interleaved, and after it how many of `all` are done. `written` resolves when all are.
 */
const groupedLogs = <T>(console: Console, all: number, { beginning, title }: BuildTitles<T>) => {
  let written = Promise.resolve();
  let [ended, failed] = [0, 0];
  const open = (item: T): ImageLog => {
    const lines: string[] = [];
    let left = 0;
    console.info(beginning(item));
    return {
      line: (line) => {
        if (!isInformative(line)) return;
        lines.push(line);
        if (lines.length > mostKeptLines) left += lines.splice(0, mostKeptLines / 2).length;
      },
      end: (problem) => {
        ended += 1;
        if (problem !== undefined) failed += 1;
        const now = progress(ended, all, failed);
        written = written
          .then(() =>
            console.group(title(item), async () => {
              if (left > 0) console.info(`(${left} lines left out)`);
              for (const line of lines) console.info(line);
            }),
          )
          .then(() => console.info(now));
      },
    };
  };
  return { open, written: () => written };
};

/** Does the work of some builds with a log each: a single one writes its lines at once, several as groups when they end. */
export const withBuildLogs = async <T, R>(
  console: Console,
  items: readonly T[],
  titles: BuildTitles<T>,
  work: (openLog: (item: T) => ImageLog) => Promise<R>,
): Promise<R> => {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0)
    return console.group(titles.title(only), () => work(() => liveLog(console)));
  console.info(titles.all);
  const { open, written } = groupedLogs(console, items.length, titles);
  try {
    return await work(open);
  } finally {
    await written();
  }
};
