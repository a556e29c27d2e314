import type { ImageLog } from '../ports/images.ts';
import type { Console } from '../ports/machine.ts';
import { type KeptLines, keepLines } from './kept-lines.ts';

/** Sentences about builds in the log. */
export interface BuildTitles<T> {
  /** Returns the name of a build in a line about all: the job's or function's. */
  name(item: T): string;
  /** Returns the line for a build that begins beside others. */
  beginning(item: T): string;
  /** Returns the title of the group with a build's output. */
  title(item: T): string;
  /** The line before several builds. */
  readonly all: string;
}

/**
 * False for lines of Docker's own output that inform nobody: empty ones, and those about a layer, which begin with its id or
 * digest, as long as it is under way. A line of a program in the build may end alike, and is kept.
 */
const isInformative = (line: string): boolean =>
  line.trim() !== '' && !/^#\d+ sha256:[0-9a-f]{64} |^[0-9a-f]{12}: (?:Preparing|Waiting)\s*$/.test(line);

/** Returns a log that writes each line at once. */
const liveLog = ({ info }: Console): ImageLog => ({
  line: (line) => {
    if (isInformative(line)) info(line);
  },
  end: () => {},
});

/** A build that has begun. */
interface Begun<T> {
  readonly item: T;
  readonly kept: KeptLines;
  /** The way it ended; undefined while it is under way. `stopped` is the end of a run that was cancelled. */
  end: 'done' | 'failed' | 'stopped' | undefined;
  isWritten: boolean;
}

/** Returns the end of a build by the error that ended it. */
const endOf = (problem: unknown): Begun<unknown>['end'] => {
  if (problem === undefined) return 'done';
  return (problem as { readonly name?: unknown } | null)?.name === 'AbortError' ? 'stopped' : 'failed';
};

/** Most names in a line about progress. */
const mostNames = 8;

/** Returns names in words: `a, b and 3 more`. */
const listed = (names: readonly string[]): string =>
  names.length > mostNames
    ? `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
    : names.join(', ');

/** Returns how many builds of all have ended: `2 of 30 are done, 1 of them failed: a. Under way: b, c.` */
const progress = <T>(begun: readonly Begun<T>[], all: number, nameOf: (item: T) => string): string => {
  const named = (wanted: Begun<T>['end']) => begun.flatMap(({ item, end }) => (end === wanted ? [nameOf(item)] : []));
  const [failed, stopped, underWay] = [named('failed'), named('stopped'), named(undefined)];
  const ended = begun.length - underWay.length - stopped.length;
  return [
    `${ended} of ${all} ${ended === 1 ? 'is' : 'are'} done`,
    failed.length > 0 ? `, ${failed.length} of them failed: ${listed(failed)}` : '',
    stopped.length > 0 ? `; stopped: ${listed(stopped)}` : '',
    underWay.length > 0 ? `. Under way: ${listed(underWay)}` : '',
    '.',
  ].join('');
};

/**
 * Returns logs of builds side by side. The output of each is written as one group, since groups of a workflow's log cannot
 * be interleaved: in the order of `items`, so that one that ended earlier waits for those before it, and of what failed
 * last, where a reader looks first. A cancelled run writes at once all that has ended. Each beginning and end has a line
 * of its own. `finish` writes what is left.
 */
const groupedLogs = <T>(console: Console, items: readonly T[], titles: BuildTitles<T>) => {
  const begun = new Map<T, Begun<T>>();
  let written = Promise.resolve();
  const write = (one: Begun<T>): void => {
    one.isWritten = true;
    written = written.then(() =>
      console.group(titles.title(one.item), async () => {
        for (const line of one.kept.lines()) console.info(line);
      }),
    );
  };
  const say = (line: string): void => {
    written = written.then(() => console.info(line));
  };
  /** Writes those that ended in some way and are not written yet, in the order of all. */
  const writeEnded = (...ends: readonly Begun<T>['end'][]): void => {
    for (const item of items) {
      const one = begun.get(item);
      if (one?.end !== undefined && ends.includes(one.end) && !one.isWritten) write(one);
    }
  };
  /** Writes those that are done, up to the first one that is not there yet. */
  const writeInTurn = (): void => {
    for (const item of items) {
      const one = begun.get(item);
      if (one?.end === undefined) return;
      if (one.end === 'done' && !one.isWritten) write(one);
    }
  };
  const open = (item: T): ImageLog => {
    const one: Begun<T> = { item, kept: keepLines(items.length), end: undefined, isWritten: false };
    begun.set(item, one);
    say(titles.beginning(item));
    return {
      line: (line) => {
        if (isInformative(line)) one.kept.add(line);
      },
      end: (problem) => {
        one.end = endOf(problem);
        if (one.end === 'stopped') writeEnded('done', 'stopped');
        else writeInTurn();
        say(progress([...begun.values()], items.length, titles.name));
      },
    };
  };
  const finish = (): Promise<void> => {
    writeEnded('done', 'stopped');
    writeEnded('failed');
    return written;
  };
  return { open, finish };
};

/** Does the work of some builds with a log each: a single one writes its lines at once, several as groups in their order. */
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
  const { open, finish } = groupedLogs(console, items, titles);
  try {
    return await work(open);
  } finally {
    await finish();
  }
};
