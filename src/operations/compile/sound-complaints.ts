import { soundPart } from '../../config/sound-part.ts';
import { Complained } from '../../diagnostics/complained.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import type { LocatedDocument } from '../../source/document.ts';

/**
 * What is wrong with the rest of a config in which the shape of some values is wrong, so that its author hears all at
 * once: names, schedules, files, references. Only errors: what is left out may be why something seems unused.
 */
export const soundComplaints = async (
  document: LocatedDocument,
  shape: readonly Diagnostic[],
  compileRest: (rest: LocatedDocument) => Promise<unknown>,
): Promise<Diagnostic[]> => {
  const part = soundPart(document.value, shape);
  if (part === undefined) return [];
  try {
    await compileRest({ ...document, value: part.value });
    return [];
  } catch (problem) {
    if (!(problem instanceof Complained)) throw problem;
    const errors = problem.diagnostics.filter(isError);
    // What the gaps themselves brought about says nothing about the config.
    if (errors.some(({ code }) => /^config\/(?:missing-key|wrong-type|unknown-key|exactly-one)$/.test(code))) return [];
    return errors.flatMap((diagnostic): Diagnostic[] => {
      const { place } = diagnostic;
      if (place === 'file' || 'offset' in place) return [];
      const path = part.origin(place.path);
      return path ? [{ ...diagnostic, place: { ...place, path } }] : [];
    });
  }
};
