import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LocatedText } from '../diagnostics/position.ts';
import { type PlacedDiagnostic, placeDiagnostics } from '../diagnostics/render.ts';

/** How a command ended: what is left to say, and whether the world failed it. */
export interface Ended {
  readonly diagnostics: readonly Diagnostic[];
  readonly located: LocatedText | undefined;
  readonly failed?: boolean;
}

/** Complaints with their places as plain data. */
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

/** The text of `diagnostics.json`: every complaint with its place, for programs. */
export const diagnosticsFile = ({ diagnostics, located }: Ended): string => {
  const rows = diagnosticRows(placeDiagnostics(diagnostics, located), located?.file);
  return `${JSON.stringify({ version: 1, diagnostics: rows }, null, 2)}\n`;
};
