import type { RunRow } from '../runs/run-row.ts';
import { code, count, details, fence, join, linkedCode, type Markdown, md, sentence, table, text } from './markdown.ts';
import { longDuration, resultText } from './run-text.ts';

/** Result of the smoke run of a job; `awaited` before its end. */
export type SmokeResult = { readonly job: string } & (
  | { readonly kind: 'awaited' }
  /** A run that could not be started or followed, or whose turn did not come, with a code and a sentence. */
  | { readonly kind: 'refused'; readonly code: string; readonly why: string }
  /** `stoppedAfter`: minutes after which the run was stopped, because it had not ended. */
  | { readonly kind: 'run'; readonly row: RunRow; readonly log: readonly string[]; readonly stoppedAfter?: number }
);

/** Most jobs that a comment lists. */
const mostJobs = 20;

/** Most lines of a log, and most characters of one of them, in a comment. */
const [mostLines, mostOfLine] = [30, 300];

/** Most characters that the logs of all jobs take in a comment, which can have 65,536. */
const mostOfLogs = 20_000;

/** Parts that are shown: rows alone, or also why a run failed, links and logs. */
type Detail = 'full' | 'brief';

/** True for a smoke run that has ended otherwise than with success. */
export const isFailedSmoke = (result: SmokeResult): boolean =>
  result.kind === 'refused' || (result.kind === 'run' && result.row.status !== 'succeeded');

const signOf = (result: SmokeResult): Markdown => {
  if (result.kind === 'awaited') return md`⏳`;
  return isFailedSmoke(result) ? md`❌` : md`✅`;
};

const resultCell = (result: SmokeResult): Markdown => {
  if (result.kind === 'awaited') return md`not ended yet`;
  if (result.kind === 'refused') return code(result.code, 80);
  const { row, stoppedAfter } = result;
  if (stoppedAfter !== undefined) return md`stopped: not ended after ${count(stoppedAfter)} min`;
  return row.class === undefined || row.class === row.status
    ? text(resultText(row))
    : md`${text(row.status)}: ${code(row.class, 80)}`;
};

const rowOf = (result: SmokeResult, detail: Detail): readonly Markdown[] => {
  const first = [code(result.job, 80), md`${signOf(result)} ${resultCell(result)}`];
  if (result.kind !== 'run') return [...first, md`–`, md`–`, md`–`];
  const { execution, page, attempts, milliseconds } = result.row;
  const exitCode = attempts.at(-1)?.exitCode;
  return [
    ...first,
    exitCode === undefined ? md`–` : count(exitCode),
    text(longDuration(milliseconds)),
    linkedCode(execution, detail === 'brief' ? undefined : page, 80),
  ];
};

/** Returns why a smoke run failed, as a list item; empty for any other. */
const whyItem = (result: SmokeResult): Markdown => {
  if (!isFailedSmoke(result) || result.kind === 'awaited') return md``;
  const why = result.kind === 'refused' ? result.why : (result.row.cause ?? result.row.attempts.at(-1)?.reason ?? '');
  if (why === '') return md``;
  return md`- ${code(result.job, 80)}: ${result.kind === 'refused' ? sentence(why, 1_000) : text(why, 1_000)}`;
};

/** Returns a line cut to the length that a comment shows. */
const cutLine = (line: string): string => {
  const points = [...line.slice(0, 2 * mostOfLine)];
  return points.length > mostOfLine ? `${points.slice(0, mostOfLine - 1).join('')}…` : line;
};

/** Returns the last lines of a log that take at most so many characters in a code block. */
const lastLines = (log: readonly string[], most: number): readonly string[] => {
  const lines: string[] = [];
  let left = most;
  for (const line of log.slice(-mostLines).map(cutLine).reverse()) {
    left -= fence('', line).length;
    if (left < 0) break;
    lines.unshift(line);
  }
  return lines;
};

/** Returns the end of a log in a fold; empty for a run without one. `most` are its characters, about. */
const logOf = (result: SmokeResult, most: number): Markdown => {
  const lines = result.kind === 'run' ? lastLines(result.log, most) : [];
  if (lines.length === 0) return md``;
  const title = `The last ${lines.length === 1 ? 'line' : `${lines.length} lines`} of the log of ${result.job}`;
  return details(title, fence('', lines.join('\n')), isFailedSmoke(result));
};

/**
 * Returns the smoke runs of a deployment: a row for each job and, unless `detail` is `brief`, why one failed and the ends of
 * their logs. Empty without any.
 */
export const smokeSection = (results: readonly SmokeResult[] = [], detail: Detail = 'full'): Markdown => {
  if (results.length === 0) return md``;
  const shown = results.slice(0, mostJobs);
  const more = results.length - shown.length;
  return join(
    [
      md`#### Smoke runs`,
      table(
        ['Job', 'Result', 'Exit code:', 'Took:', 'Run'],
        shown.map((result) => rowOf(result, detail)),
      ),
      more > 0 ? md`${count(more)} more in the log of the run.` : md``,
      ...(detail === 'full'
        ? [join(shown.map(whyItem), '\n'), ...shown.map((result) => logOf(result, mostOfLogs / shown.length))]
        : []),
    ],
    '\n\n',
  );
};
