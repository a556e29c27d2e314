import { type Command, commandEntry } from '../commands/table.ts';
import { DiagnosticsError } from '../diagnostics/diagnostics-error.ts';
import type { Console } from '../ports/machine.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import type { FailureProblem } from '../report/failure-markdown.ts';
import { refusalsIn } from './report-end.ts';

/** True for a command that writes a report, which is its summary as well. */
const reports = (command: Command): boolean => commandEntry(command).files.includes('report.md');

const summarize = async (
  console: Console,
  command: Command | undefined,
  problems: readonly FailureProblem[],
): Promise<void> => {
  const { problemsMarkdown } = await import('../report/problems-markdown.ts');
  console.summary(problemsMarkdown(command, problems));
};

/** Writes the summary of a command that ended and writes no report: nothing if there is nothing to say. */
export const summarizeEnd = async (console: Console, command: Command, ended: CommandResult): Promise<void> => {
  if (reports(command) || (ended.diagnostics.length === 0 && command !== 'validate')) return;
  const { problemsIn } = await import('../report/problems-markdown.ts');
  await summarize(console, command, problemsIn(ended, ended.located?.file ?? ''));
};

/**
 * Writes the summary of a run that failed: of one whose command did not begin (`command` is undefined), or writes no
 * report. A bug has its lines in the log alone.
 */
export const summarizeProblem = async (
  console: Console,
  command: Command | undefined,
  problem: unknown,
  file = '',
): Promise<void> => {
  if (command !== undefined && reports(command)) return;
  if (problem instanceof DiagnosticsError) {
    const { problemsIn } = await import('../report/problems-markdown.ts');
    await summarize(console, command, problemsIn(problem, file));
    return;
  }
  const refusals = refusalsIn(problem);
  if (refusals.length === 0) return;
  await summarize(
    console,
    command,
    refusals.map(({ code, message, hint }) => ({ code, severity: 'error', sentence: message, hint })),
  );
};
