import { judge, judgeShape } from '../../config/judge.ts';
import { projectName } from '../../config/project.ts';
import type { Config } from '../../config/schema.ts';
import { withoutEffect } from '../../config/without-effect.ts';
import { Complained } from '../../diagnostics/complained.ts';
import { type Diagnostic, isError, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { LocatedText } from '../../diagnostics/position.ts';
import type { Answers, Facts, Question } from '../../directives/directive.ts';
import { checkOrigin } from '../../evaluation/effective-origin.ts';
import { lookupsIn, resolveDirectives } from '../../evaluation/resolve.ts';
import type { World } from '../../ports/world.ts';
import type { Ended } from '../../report/diagnostics-file.ts';
import { decodeSource } from '../../source/decode.ts';
import { type LocatedDocument, locatedText } from '../../source/document.ts';
import { parseSource } from '../../source/parse.ts';
import { lookUp } from './look-up.ts';
import { soundComplaints } from './sound-complaints.ts';

/** What a run says of itself. */
export interface CompileRequest {
  /** The input `project-name`. */
  readonly project?: string | undefined;
  /** `owner/name`, where it is known. */
  readonly repository?: string | undefined;
  readonly stage: string;
  readonly region: string;
  /** The name of the AWS profile in use. */
  readonly profile?: string | undefined;
  /** The input `variables`. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** What is understood and not compiled yet is a complaint, unless it is only to be told. */
  readonly notYet?: 'warning';
}

/** A diagnostic as a run tells it. */
export const tellsAs =
  ({ notYet }: CompileRequest) =>
  (diagnostic: Diagnostic): Diagnostic =>
    notYet && diagnostic.code === 'config/not-yet' ? { ...diagnostic, severity: notYet } : diagnostic;

/** A config that was read and judged. */
export interface ReadConfig {
  readonly located: LocatedDocument;
  readonly config: Config;
  /** The same before defaults were filled in, its directives answered. */
  readonly resolved: unknown;
  readonly project: string;
  /** What only the world knows of it, and was not answered. */
  readonly questions: readonly Question[];
  /** What was answered. */
  readonly answers: Answers;
  /** Warnings so far. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes a stage's noun, keeps its warnings, throws its complaints. */
export const taker = (
  located: LocatedText | undefined,
  before: readonly Diagnostic[] = [],
  told = (diagnostic: Diagnostic) => diagnostic,
) => {
  const kept: Diagnostic[] = before.map(told);
  return {
    kept,
    take<T>(outcome: Outcome<T>): T {
      const diagnostics = outcome.diagnostics.map(told);
      kept.push(...diagnostics);
      if (outcome.value === undefined || diagnostics.some(isError)) throw new Complained(kept, located);
      return outcome.value;
    },
  };
};

/** Passes what may go on; throws where there is an error among the complaints. */
export const holdComplaints = <T extends Ended>(ended: T): T => {
  if (ended.diagnostics.some(isError)) throw new Complained(ended.diagnostics, ended.located);
  return ended;
};

/** The config file as a located document, or every reason why it is none, thrown. */
export const readSource = async ({ source: { file, read } }: World): Promise<LocatedDocument> => {
  const text = taker(undefined).take(decodeSource(await read()));
  return taker(locatedText(text, file)).take(await parseSource(text, file));
};

/**
 * Reads the config and judges it as far as it can be without AWS, or throws every complaint: where the shape of some
 * values is wrong, also those of `rest`, which is what comes after judging.
 */
export const readConfig = async (
  world: World,
  request: CompileRequest,
  rest: (read: ReadConfig) => Promise<unknown>,
): Promise<ReadConfig> => {
  const document = await readSource(world);
  const facts = factsOf(request);
  const shape = judgeShape(document.value);
  const answers = await lookUp(world, document.value, facts, new Map(), 'near');
  if (!shape.some(isError)) return judgeConfig(document, request, answers);
  const { diagnostics } = resolveDirectives(document.value, facts, answers);
  const unused = withoutEffect(document.value);
  const told = [...checkOrigin(document.text, request), ...shape, ...diagnostics, ...unused].map(tellsAs(request));
  const more = await soundComplaints(document, told, async (part) => rest(judgeConfig(part, request, answers)));
  throw new Complained([...told, ...more], document);
};

/** The document to the end of judging, with the world's answers as far as there are any, or every complaint, thrown. */
export const judgeConfig = (document: LocatedDocument, request: CompileRequest, answers: Answers): ReadConfig => {
  const facts = factsOf(request);
  const answer = resolveDirectives(document.value, facts, answers);
  const before = [...checkOrigin(document.text, request), ...withoutEffect(answer.value ?? document.value)];
  const { take, kept } = taker(document, before, tellsAs(request));
  const resolved = take(answer);
  const config = take(judge(resolved));
  const project = take(projectName(request.project, config.serviceName, request.repository));
  const questions = lookupsIn(document.value, facts, answers);
  return { located: document, config, resolved, project, questions, answers, diagnostics: kept };
};

/** What directives may know of the run. */
export const factsOf = ({ stage, region, profile, variables }: CompileRequest): Facts => ({
  stage,
  region,
  profile,
  variables,
});
