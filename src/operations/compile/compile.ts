import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import type { Question } from '../../directives/directive.ts';
import type { World } from '../../ports/world.ts';
import { stageOf } from '../../stage/stage.ts';
import { assemble, type CompiledConfig } from './assemble.ts';
import { assertNoErrors } from './collect-diagnostics.ts';
import { type CompileRequest, factsOf } from './compile-request.ts';
import { lookUp } from './look-up.ts';
import { earlyErrors, judgeConfig, type ReadConfig, readSource } from './read-config.ts';
import { configQuestions } from './resource-questions.ts';
import { validPartErrors } from './valid-part-errors.ts';

/**
 * Returns the config as a template, its images under names known before any build. Throws `DiagnosticsError` with every error.
 * AWS is not asked: its answers stay open until `compileWithLookups`.
 */
export const compile = async (world: World, request: CompileRequest): Promise<CompiledConfig> =>
  assertNoErrors(await compileAnySize(world, request), request);

/** Does `compile` also for a template that exceeds CloudFormation's limits: its diagnostics then contain errors. */
export const compileAnySize = async (world: World, request: CompileRequest): Promise<CompiledConfig> => {
  const document = await readSource(world);
  const answers = await lookUp(world, document.value, factsOf(request), new Map(), 'near');
  const errors = earlyErrors(document, request, answers);
  if (errors.length > 0) {
    const more = await validPartErrors(world, request, document, answers, errors);
    throw new DiagnosticsError([...errors, ...more], document);
  }
  return assemble(world, judgeConfig(document, request, answers), request);
};

/** Kinds of questions whose answers change no image: ARNs of secrets, attributes of queues, hosted zones and networks. */
const changesNoImage: ReadonlySet<Question['kind']> = new Set(['secret', 'queue', 'hosted-zone', 'network']);

/** Returns a config with what AWS answers about sources of its events and its resources, which a directive may have named. */
const withConfigAnswers = async (world: World, read: ReadConfig, stage: string): Promise<ReadConfig> => {
  const open = configQuestions(read.config, stageOf(read.project, stage), read.answers);
  if (open.length === 0) return read;
  return { ...read, answers: new Map([...read.answers, ...(await (await world.lookups()).answer(open))]) };
};

/**
 * Looks up open questions in AWS and compiles again. Reuses the plan of images and code if the answers change no image.
 */
export const compileWithLookups = async (
  world: World,
  request: CompileRequest,
  compiled: CompiledConfig,
): Promise<CompiledConfig> => {
  const { located, questions, stackImages: images, stackCode: code } = compiled;
  if (questions.length === 0) return compiled;
  const answers = await lookUp(world, located.value, factsOf(request), compiled.answers, 'far');
  const planned = questions.every(({ kind }) => changesNoImage.has(kind)) ? { images, code } : undefined;
  const read = await withConfigAnswers(world, judgeConfig(located, request, answers), request.stage);
  return assertNoErrors(await assemble(world, read, request, planned), request);
};
