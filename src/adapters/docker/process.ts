import { StringDecoder } from 'node:string_decoder';
import type { DockerStart } from './environment.ts';
import { type ProgramEnd, runProgram } from './program.ts';
import { type Redaction, redaction } from './redaction.ts';

/** Result of one docker process. */
export interface DockerRun extends ProgramEnd {
  /** Last 400 lines of output, of both streams, redacted. */
  readonly lastLines: readonly string[];
}

/** Most lines of `lastLines`. */
const mostLastLines = 400;
/** Longest line that is reported in one piece, in characters. */
const longestLine = 8192;
/** Characters of an unfinished line after which it is reported: a secret is recognised only as a whole. */
const longestUnfinished = 8 * longestLine;

/**
 * Runs docker without a shell and passes each line of its output, redacted, to `onLine`; a line over 8,192 characters
 * in pieces. Never rejects: a failure is part of the result. When the signal aborts, docker receives SIGTERM, and
 * SIGKILL two seconds later; with an aborted signal it is not started.
 */
export const runDocker = async (
  command: readonly string[],
  { program, environment }: DockerStart,
  /** Working directory, outside of the repository. */
  folder: string,
  onLine: (line: string) => void,
  signal?: AbortSignal,
  redact: Redaction = redaction(),
): Promise<DockerRun> => {
  const { lastLines, report } = reporter(onLine);
  if (program === undefined) return { code: undefined, notStarted: 'ENOENT', lastLines };
  const [output, errors] = [lineReader(report, redact), lineReader(report, redact)];
  const end = await runProgram({
    ...{ program, command, environment, folder, onOutput: output.take, onErrors: errors.take },
    ...(signal ? { signal } : {}),
  });
  output.end();
  errors.end();
  return { ...end, lastLines };
};

/**
 * Runs a program like `runDocker`, and returns its standard output as it is: only lines of standard error are reported.
 */
export const readOutput = async (
  command: readonly string[],
  { program, environment }: DockerStart,
  folder: string,
  onLine: (line: string) => void,
  signal?: AbortSignal,
): Promise<DockerRun & { readonly output: Buffer }> => {
  const output: Buffer[] = [];
  const { lastLines, report } = reporter(onLine);
  if (program === undefined) return { code: undefined, notStarted: 'ENOENT', lastLines, output: Buffer.alloc(0) };
  const errors = lineReader(report, redaction());
  const onOutput = (chunk: Buffer): void => void output.push(chunk);
  const end = await runProgram({
    ...{ program, command, environment, folder, onOutput, onErrors: errors.take },
    ...(signal ? { signal } : {}),
  });
  errors.end();
  return { ...end, lastLines, output: Buffer.concat(output) };
};

/** Returns a function that passes lines on, and the last of those that it was given. */
const reporter = (onLine: (line: string) => void) => {
  const lastLines: string[] = [];
  const report = (line: string): void => {
    lastLines.push(line);
    if (lastLines.length > mostLastLines) lastLines.shift();
    onLine(line);
  };
  return { lastLines, report };
};

/** Splits a stream of bytes into lines, and reports each redacted. */
const lineReader = (report: (line: string) => void, redact: Redaction) => {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const reportPieces = (whole: string) => {
    const line = redact(whole);
    for (let at = 0; at === 0 || at < line.length; at += longestLine) report(line.slice(at, at + longestLine));
  };
  return {
    take(chunk: Buffer) {
      const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() as string;
      for (const line of lines) reportPieces(line);
      if (rest.length > longestUnfinished) {
        reportPieces(rest);
        rest = '';
      }
    },
    end() {
      const line = (rest + decoder.end()).replace(/\r$/, '');
      if (line) reportPieces(line);
    },
  };
};
