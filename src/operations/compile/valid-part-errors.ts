import { validPart } from '../../config/valid-part.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import type { Answers } from '../../directives/directive.ts';
import type { World } from '../../ports/world.ts';
import type { LocatedDocument } from '../../source/document.ts';
import { assemble } from './assemble.ts';
import type { CompileRequest } from './compile-request.ts';
import { judgeConfig } from './read-config.ts';

/** Codes of errors that a value which was left out can cause in the rest of the config. */
const causedByGaps = /^config\/(?:missing-key|wrong-type|unknown-key|exactly-one)$/;

/**
 * Returns the errors in the rest of a config in which the shape of some values is wrong, so that its author reads all
 * of them at once: names, schedules, files, references. `shape` are the diagnostics of those values. Warnings are left
 * out, since a value that is wrong may be the only use of something.
 */
export const validPartErrors = async (
  world: World,
  request: CompileRequest,
  document: LocatedDocument,
  answers: Answers,
  shape: readonly Diagnostic[],
): Promise<Diagnostic[]> => {
  const part = validPart(document.value, shape);
  if (part === undefined) return [];
  try {
    await assemble(world, judgeConfig({ ...document, value: part.value }, request, answers), request);
    return [];
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError)) throw problem;
    const errors = problem.diagnostics.filter(isError);
    if (errors.some(({ code }) => causedByGaps.test(code))) return [];
    return errors.flatMap((diagnostic): Diagnostic[] => {
      const { place } = diagnostic;
      if (place === 'file' || 'offset' in place) return [];
      const path = part.origin(place.path);
      return path ? [{ ...diagnostic, place: { ...place, path } }] : [];
    });
  }
};
