import { type Command, commandEntry } from '../commands/table.ts';
import { DiagnosticsError } from '../diagnostics/diagnostics-error.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import type { FailureProblem } from '../report/failure-markdown.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import type { WatchedLog } from './redacting-log.ts';
import { refusalsIn } from './report-end.ts';

/** True for a command that writes a report, which is its summary as well. */
const reports = (command: Command): boolean => commandEntry(command).files.includes('report.md');

const summarize = async (
  { console }: Log,
  command: Command | undefined,
  problems: readonly FailureProblem[],
): Promise<void> => {
  const { problemsMarkdown } = await import('../report/problems-markdown.ts');
  console.summary(problemsMarkdown(command, problems));
};

/** Writes the summary of a command that ended and writes no report, in a step: nothing if there is nothing to say. */
export const summarizeEnd = async (log: Log, command: Command, ended: CommandResult): Promise<void> => {
  const isSilent = ended.diagnostics.length === 0 && command !== 'validate';
  if (!log.inActions || reports(command) || isSilent) return;
  const { problemsIn } = await import('../report/problems-markdown.ts');
  await summarize(log, command, problemsIn(ended, ended.located?.file ?? ''));
};

/**
 * Writes the summary of a step that failed: whose command did not begin (`begun` is undefined), writes no report, or failed
 * before it had one. A bug has its lines in the log alone.
 */
export const summarizeProblem = async (
  log: WatchedLog,
  begun: Inputs | undefined,
  problem: unknown,
  file = '',
): Promise<void> => {
  const command = begun?.command as Command | undefined;
  if (!log.inActions || (command !== undefined && reports(command) && log.hasSummary())) return;
  if (problem instanceof DiagnosticsError) {
    const { problemsIn } = await import('../report/problems-markdown.ts');
    await summarize(log, command, problemsIn(problem, file));
    return;
  }
  const refusals = refusalsIn(problem);
  if (refusals.length === 0) return;
  await summarize(
    log,
    command,
    refusals.map(({ code, message, hint }) => ({ code, severity: 'error', sentence: message, hint })),
  );
};
