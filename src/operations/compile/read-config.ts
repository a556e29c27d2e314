import { withInputTags } from '../../config/input-tags.ts';
import { judge, judgeShape } from '../../config/judge.ts';
import { projectName } from '../../config/project.ts';
import type { Config } from '../../config/schema.ts';
import { withoutEffect } from '../../config/without-effect.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import type { Answers, Question } from '../../directives/directive.ts';
import { checkOrigin } from '../../evaluation/effective-origin.ts';
import { lookupsIn, resolveDirectives } from '../../evaluation/resolve.ts';
import type { World } from '../../ports/world.ts';
import { decodeSource } from '../../source/decode.ts';
import { type LocatedDocument, locatedText } from '../../source/document.ts';
import { parseSource } from '../../source/parse.ts';
import { checkRegion } from '../../stage/regions.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import { type CompileRequest, factsOf } from './compile-request.ts';

/** A config without errors, with the directives that only AWS can answer still open. */
export interface ReadConfig {
  readonly located: LocatedDocument;
  readonly config: Config;
  /** The config with its directives resolved and before defaults were filled in. */
  readonly resolved: unknown;
  readonly project: string;
  /** Open questions of its directives. */
  readonly questions: readonly Question[];
  /** Answers to the questions that were asked. */
  readonly answers: Answers;
  /** Warnings so far. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the config file as a located document; throws `DiagnosticsError` with every error of its text or YAML. */
export const readSource = async ({ source: { file, read } }: World): Promise<LocatedDocument> => {
  const text = collectDiagnostics(undefined).take(decodeSource(await read()));
  return collectDiagnostics(locatedText(text, file)).take(await parseSource(text, file));
};

/**
 * Returns every diagnostic of a document in which the shape of some value or a directive is wrong, and nothing for any
 * other: `judgeConfig` reports those.
 */
export const earlyErrors = (document: LocatedDocument, request: CompileRequest, answers: Answers): Diagnostic[] => {
  const shape = judgeShape(document.value);
  const { diagnostics } = resolveDirectives(document.value, factsOf(request), answers);
  if (![...shape, ...diagnostics].some(isError)) return [];
  const before = [...checkOrigin(document.text, request), ...checkRegion(request.region)];
  return [...before, ...shape, ...diagnostics, ...withoutEffect(document.value)];
};

/** Returns the config of a document whose shape is right; throws `DiagnosticsError` with every error. */
export const judgeConfig = (document: LocatedDocument, request: CompileRequest, answers: Answers): ReadConfig => {
  const facts = factsOf(request);
  const outcome = resolveDirectives(document.value, facts, answers);
  const before = [
    ...checkOrigin(document.text, request),
    ...checkRegion(request.region),
    ...withoutEffect(outcome.value ?? document.value),
  ];
  const { take, kept } = collectDiagnostics(document, before);
  const { resolved, diagnostics: overruled } = withInputTags(take(outcome), request.tags);
  kept.push(...overruled);
  const config = take(judge(resolved));
  const project = take(projectName(request.project, config.serviceName, request));
  const questions = lookupsIn(document.value, facts, answers);
  return { located: document, config, resolved, project, questions, answers, diagnostics: kept };
};
