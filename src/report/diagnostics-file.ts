import type { Diagnostic } from '../diagnostics/diagnostic.ts';
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

/** Returns diagnostics with their file, line and column (from 1) as plain data. */
export const diagnosticRows = (placed: readonly PlacedDiagnostic[], file: string | undefined) =>
  placed.map(({ diagnostic, position }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file,
    line: position.line,
    column: position.column,
    sentence: diagnostic.sentence,
    hint: diagnostic.hint,
  }));

/** Returns the text of `diagnostics.json`: every diagnostic with its place, for programs. */
export const diagnosticsFile = ({ diagnostics, located }: CommandResult): string => {
  const rows = diagnosticRows(placeDiagnostics(diagnostics, located), located?.file);
  return `${JSON.stringify({ version: 1, diagnostics: rows }, null, 2)}\n`;
};
