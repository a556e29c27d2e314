import { isError } from '../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../diagnostics/diagnostics-error.ts';
import { Refused } from '../diagnostics/refused.ts';
import { placeDiagnostics, renderDiagnostics } from '../diagnostics/render.ts';
import { redacted } from '../diagnostics/secret.ts';
import { version } from '../generated/version.ts';
import {
  type CommandResult,
  type DiagnosticRow,
  diagnosticRows,
  refusalRow,
  resultRows,
  rowsFile,
} from '../report/diagnostics-file.ts';
import { tallyOf } from '../report/plain-text.ts';
import { InputErrors, type Inputs, UsageError } from './inputs.ts';
import type { Log } from './log.ts';

/** The exit code of a run: 0 success, 1 refused or failed, 2 wrong usage at a prompt, 70 a bug in this program. */
export type ExitCode = 0 | 1 | 2 | 70;

/** The maximum number of diagnostics in the annotations and the step output of a run; the log has all of them. */
const mostAnnotations = 200;

/** Annotates diagnostics, errors first, and sets them as the step output `diagnostics`. */
const annotateDiagnostics = ({ console }: Log, { diagnostics, located }: CommandResult, file: string): void => {
  const placed = placeDiagnostics(diagnostics, located)
    .sort((a, b) => Number(isError(b.diagnostic)) - Number(isError(a.diagnostic)))
    .slice(0, mostAnnotations);
  for (const { diagnostic, position } of placed) {
    const { code, severity, sentence, hint } = diagnostic;
    const message = hint === undefined ? sentence : `${sentence}\n${hint}`;
    console.annotate({ severity, title: code, message, file, ...position });
  }
  console.output('diagnostics', JSON.stringify(diagnosticRows(placed, file)));
};

/** The form in which a run prints its diagnostics, and where. */
export interface DiagnosticsOutput {
  /** The config's path in messages; undefined if none is known. */
  readonly file: string | undefined;
  readonly format: 'text' | 'json' | 'sarif';
  /** True if the diagnostics are the result of the command, printed to standard output. */
  readonly isResult: boolean;
}

/** Returns how a run prints its diagnostics: those of `validate` are its result, in the format that it is given. */
export const diagnosticsOutput = (inputs: Inputs | undefined, file: string | undefined): DiagnosticsOutput => ({
  file,
  format: ((inputs?.command === 'validate' && inputs.values.format) || 'text') as DiagnosticsOutput['format'],
  isResult: inputs?.command === 'validate',
});

/** Prints rows as a program reads them. */
const printRows = async (log: Log, rows: readonly DiagnosticRow[], format: 'json' | 'sarif'): Promise<void> => {
  const { sarifFile } = await import('../report/sarif.ts');
  log.print(format === 'json' ? rowsFile(rows) : sarifFile(rows, version), 'json');
};

/** Prints all diagnostics of a run with their lines of the config, and their number; annotates them in a step. */
export const reportDiagnostics = async (log: Log, ended: CommandResult, output: DiagnosticsOutput): Promise<void> => {
  const { diagnostics, located } = ended;
  const { format, isResult } = output;
  // A policy has mistakes of its own, at its own lines.
  const file = located?.file ?? output.file ?? '';
  if (log.inActions) annotateDiagnostics(log, ended, file);
  if (format !== 'text') return printRows(log, resultRows(ended, file), format);
  if (diagnostics.length === 0) return;
  const text = `${renderDiagnostics(diagnostics, located, file)}\n${tallyOf(diagnostics)}`;
  if (isResult) log.print(`${redacted(text)}\n`, 'text');
  else log.lines(text);
};

/** Codes of errors about the config file as a whole, which are annotated on its first line. */
const ofTheFile = new Set<string>(['source/missing-file', 'source/not-a-file', 'source/too-large', 'source/outside']);

const reportRefusal = (log: Log, { code, message, hint, reason }: Refused, file: string | undefined): void => {
  const place = file !== undefined && ofTheFile.has(code) ? { file, line: 1, column: 1 } : {};
  log.console.annotate({ severity: 'error', title: code, message: `${message}\n${hint}`, ...place });
  log.console.output('failure-reason', `${code}: ${reason}`);
};

/** Returns the refusals in what a run threw: those of all wrong inputs, or one; none for diagnostics and bugs. */
export const refusalsIn = (problem: unknown): readonly Refused[] => {
  if (problem instanceof InputErrors) return problem.refusals;
  return problem instanceof Refused ? [problem] : [];
};

/**
 * Prints what a run threw, and returns the exit code: diagnostics of the config, a refusal, or the stack of a bug.
 */
export const reportProblem = async (log: Log, problem: unknown, output: DiagnosticsOutput): Promise<ExitCode> => {
  const { file, format } = output;
  if (problem instanceof DiagnosticsError && file !== undefined) {
    await reportDiagnostics(log, problem, output);
    const first = problem.diagnostics.find(isError);
    log.console.output('failure-reason', `${first?.code}: ${first?.sentence}`);
    return 1;
  }
  const refusals = refusalsIn(problem);
  if (refusals.length > 0) {
    for (const refusal of refusals) reportRefusal(log, refusal, file);
    if (format !== 'text')
      await printRows(
        log,
        refusals.map((refusal) => refusalRow(refusal, file)),
        format,
      );
    return !log.inActions && refusals.some((refusal) => refusal instanceof UsageError) ? 2 : 1;
  }
  log.lines(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  log.lines('This is a bug of batch-job-action. Please report it with the lines above.');
  return 70;
};
