import { type ValidPart, validPart } from '../../config/valid-part.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import type { Answers } from '../../directives/directive.ts';
import { resolveDirectives } from '../../evaluation/resolve.ts';
import type { World } from '../../ports/world.ts';
import type { LocatedDocument } from '../../source/document.ts';
import { assemble } from './assemble.ts';
import { type CompileRequest, factsOf } from './compile-request.ts';
import { judgeConfig } from './read-config.ts';

/** Codes of errors that a value which was left out can cause in the rest of the config. */
const causedByGaps = /^config\/(?:missing-key|wrong-type|unknown-key|exactly-one)$/;

/** The most rounds in which `settledPart` leaves values out. */
const mostRounds = 10;

/**
 * Returns the errors in the rest of a config in which the shape of some values or some directives are wrong, so that its
 * author reads all of them at once: names, schedules, files, references. `early` are the diagnostics of those values.
 * Warnings are left out, since a value that is wrong may be the only use of something.
 */
export const validPartErrors = async (
  world: World,
  request: CompileRequest,
  document: LocatedDocument,
  answers: Answers,
  early: readonly Diagnostic[],
): Promise<Diagnostic[]> => {
  const part = settledPart(document.value, request, answers, early);
  if (part === undefined) return [];
  try {
    await assemble(world, judgeConfig({ ...document, value: part.value }, request, answers), request);
    return [];
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError)) throw problem;
    const errors = problem.diagnostics.filter(isError);
    return errors.some(({ code }) => causedByGaps.test(code)) ? [] : errors.flatMap(inWhole(part));
  }
};

/**
 * Returns the part of a config that is left without the values of `early` and without the directives that read one of
 * them. Undefined if nothing is left, or if too many directives read each other.
 */
const settledPart = (
  whole: unknown,
  request: CompileRequest,
  answers: Answers,
  early: readonly Diagnostic[],
): ValidPart | undefined => {
  const known = [...early];
  for (let round = 0; round < mostRounds; round += 1) {
    const part = validPart(whole, known);
    const broken = part && resolveDirectives(part.value, factsOf(request), answers).diagnostics.filter(isError);
    if (part === undefined || broken?.length === 0) return part;
    known.push(...(broken ?? []).flatMap(inWhole(part)));
  }
  return undefined;
};

/** Returns a function from a diagnostic of a part to that of the whole config, in a list; empty if it would mislead. */
const inWhole =
  (part: ValidPart) =>
  (diagnostic: Diagnostic): Diagnostic[] => {
    const { place } = diagnostic;
    if (place === 'file' || 'offset' in place) return [];
    const path = part.origin(place.path);
    return path ? [{ ...diagnostic, place: { ...place, path } }] : [];
  };
