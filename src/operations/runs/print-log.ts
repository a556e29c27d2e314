import { lineRedactor } from '../../diagnostics/secret-lines.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { World } from '../../ports/world.ts';

/** The most lines of a log that are kept for `run.log`, from its end. */
export const mostKept = 10_000;

/** Prints the streams of a log group line by line. */
export interface LogPrinter {
  /** Prints what a stream has gained since the last call, and returns the number of lines. */
  drain(stream: string): Promise<number>;
  /** Prints a line of ours between those of the log. */
  heading(text: string): void;
  /** The last lines that were printed, without headings. */
  readonly lines: readonly string[];
}

/**
 * Returns the lines of a log event as they may be shown: a program writes whatever it likes, or what a stranger sent it.
 * Secrets are hidden and control characters visible; a tabulator becomes four spaces.
 */
export const shownLines = (text: string, redact: (line: string) => string): string[] =>
  text.split(/\r?\n/).map((line) => visible(redact(line).replaceAll('\t', '    ')));

/** Returns a printer of a log group's streams, from a time on. */
export const logPrinter = (world: World, group: string, from?: Date): LogPrinter => {
  const streams = new Map<string, { token: string | undefined; redact: (line: string) => string }>();
  const lines: string[] = [];
  return {
    lines,
    heading: (text) => world.print(`${text}\n`, 'text'),
    drain: async (name) => {
      const logs = await world.jobLogs();
      const known = streams.get(name) ?? { token: undefined, redact: lineRedactor() };
      streams.set(name, known);
      let count = 0;
      for (;;) {
        const page = await logs.read({ group, name, from }, known.token);
        known.token = page.token;
        for (const { text } of page.lines)
          for (const line of shownLines(text, known.redact)) {
            world.print(`${line}\n`, 'text');
            lines.push(line);
            count += 1;
          }
        if (lines.length > 2 * mostKept) lines.splice(0, lines.length - mostKept);
        if (page.isEnd) return count;
      }
    },
  };
};
