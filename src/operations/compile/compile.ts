import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import type { World } from '../../ports/world.ts';
import { assemble, type CompiledConfig } from './assemble.ts';
import { assertNoErrors } from './collect-diagnostics.ts';
import { type CompileRequest, factsOf } from './compile-request.ts';
import { lookUp } from './look-up.ts';
import { earlyErrors, judgeConfig, readSource } from './read-config.ts';
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

/**
 * Looks up open questions in AWS and compiles again. Reuses the plan of images and code if only secrets were open, since a secret's
 * ARN changes no image.
 */
export const compileWithLookups = async (
  world: World,
  request: CompileRequest,
  compiled: CompiledConfig,
): Promise<CompiledConfig> => {
  const { located, questions, stackImages: images, stackCode: code } = compiled;
  if (questions.length === 0) return compiled;
  const answers = await lookUp(world, located.value, factsOf(request), compiled.answers, 'far');
  const planned = questions.every(({ kind }) => kind === 'secret') ? { images, code } : undefined;
  return assertNoErrors(await assemble(world, judgeConfig(located, request, answers), request, planned), request);
};
