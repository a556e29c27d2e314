import { type Diagnostic, isError, type Outcome } from '../../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import type { LocatedText } from '../../diagnostics/position.ts';
import type { CommandResult } from '../../report/diagnostics-file.ts';
import type { CompileRequest } from './compile-request.ts';

/**
 * Returns `take`, which returns the value of a step's outcome and adds its diagnostics to `kept`. It throws `DiagnosticsError`
 * with everything kept so far if the step has no value or an error.
 */
export const collectDiagnostics = (located: LocatedText | undefined, before: readonly Diagnostic[] = []) => {
  const kept: Diagnostic[] = [...before];
  return {
    kept,
    take<T>(outcome: Outcome<T>): T {
      const { diagnostics } = outcome;
      kept.push(...diagnostics);
      if (outcome.value === undefined || diagnostics.some(isError)) throw new DiagnosticsError(kept, located);
      return outcome.value;
    },
  };
};

/** Returns the diagnostics of a request: in a `strict` one each warning is an error. */
export const withStrictness = (
  diagnostics: readonly Diagnostic[],
  { strict = false }: Pick<CompileRequest, 'strict'>,
): readonly Diagnostic[] =>
  strict
    ? diagnostics.map((one): Diagnostic => (one.severity === 'warning' ? { ...one, severity: 'error' } : one))
    : diagnostics;

/** Returns a result that has no error among its diagnostics; throws `DiagnosticsError` with all of them otherwise. */
export const assertNoErrors = <T extends CommandResult>(ended: T, request: Pick<CompileRequest, 'strict'> = {}): T => {
  const diagnostics = withStrictness(ended.diagnostics, request);
  if (diagnostics.some(isError)) throw new DiagnosticsError(diagnostics, ended.located);
  return ended;
};
