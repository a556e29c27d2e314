import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { LocatedText } from '../diagnostics/position.ts';
import type { Refused } from '../diagnostics/refused.ts';
import { type PlacedDiagnostic, placeDiagnostics } from '../diagnostics/render.ts';

/** Result of a command. */
export interface CommandResult {
  /** Diagnostics that are not reported yet. */
  readonly diagnostics: readonly Diagnostic[];
  /** The config's text, to find lines and columns; undefined if none was read. */
  readonly located: LocatedText | undefined;
  /** Why the run ends with an error although the command did its work: a plan that a deploy would refuse. */
  readonly refusal?: Refused;
}

/** A diagnostic with its file, line and column (from 1) as plain data. */
export interface DiagnosticRow {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
  readonly hint: string | undefined;
}

/** Returns diagnostics with their file, line and column as plain data. */
export const diagnosticRows = (placed: readonly PlacedDiagnostic[], file: string | undefined): DiagnosticRow[] =>
  placed.map(({ diagnostic, position }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file,
    line: position.line,
    column: position.column,
    sentence: diagnostic.sentence,
    hint: diagnostic.hint,
  }));

/** Returns a refusal as a row of the file as a whole. */
export const refusalRow = ({ code, message, hint }: Refused, file: string | undefined): DiagnosticRow => ({
  ...{ code, severity: 'error' as const, file, line: 1, column: 1, sentence: message, hint },
});

/** Returns the diagnostics of a command with their places, and the refusal that it ends with. */
export const resultRows = (
  { diagnostics, located, refusal }: CommandResult,
  file: string | undefined,
): DiagnosticRow[] => [
  ...diagnosticRows(placeDiagnostics(diagnostics, located), file),
  ...(refusal === undefined ? [] : [refusalRow(refusal, file)]),
];

/** Returns the text of `diagnostics.json`: every diagnostic with its place, for programs. */
export const diagnosticsFile = (ended: CommandResult): string => rowsFile(resultRows(ended, ended.located?.file));

/** Returns diagnostics as the text of `diagnostics.json`. */
export const rowsFile = (rows: readonly DiagnosticRow[]): string =>
  `${JSON.stringify({ version: 1, diagnostics: rows }, null, 2)}\n`;
