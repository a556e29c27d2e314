import type { RunRow } from '../runs/run-row.ts';
import { code, details, fence, join, link, type Markdown, md, table, text } from './markdown.ts';
import { attemptsText, attemptText, costText, resultText } from './run-text.ts';

const signs: Readonly<Record<RunRow['status'], Markdown>> = {
  running: md`⏳`,
  succeeded: md`✅`,
  failed: md`❌`,
  stopped: md`⏹️`,
  'timed-out': md`❌`,
};

/** Lines of the log that the summary shows. */
const mostLines = 30;

/** Returns a run with its attempts and the end of its log, for the summary of a step. */
export const runMarkdown = (row: RunRow, log: readonly string[]): string => {
  const { job, execution, trigger, status, cause, attempts, page } = row;
  const facts = table(
    ['Run', 'Trigger', 'Attempts:', 'Cost:'],
    [
      [
        page === undefined ? code(execution) : link(execution, page),
        text(trigger),
        text(attemptsText(row)),
        text(costText(row)),
      ],
    ],
  );
  const tail = log.slice(-mostLines);
  return join(
    [
      md`### ${signs[status]} ${code(job)}: ${text(resultText(row))}`,
      facts,
      cause === undefined ? md`` : text(cause, 1_000),
      join(
        attempts.map((one) => md`- ${text(attemptText(one), 1_000)}`),
        '\n',
      ),
      tail.length === 0
        ? md``
        : details(
            `The last ${tail.length === 1 ? 'line' : `${tail.length} lines`} of its log`,
            fence('', tail.join('\n')),
          ),
    ],
    '\n\n',
  );
};
