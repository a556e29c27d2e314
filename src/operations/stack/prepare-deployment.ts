import type { World } from '../../ports/world.ts';
import { ownerNotes } from '../../stack/ownership.ts';
import type { StackParameters } from '../../stack/parameters.ts';
import type { Compiled, TemplateText } from '../compile/compiled.ts';
import { type PublishedByJob, publishMissing, readPublishedImages } from '../publish-images.ts';
import { type StepTime, stopwatch } from '../report/step-time.ts';
import { assertQuotas } from './assert-quotas.ts';
import { type ChangeRequest, claimOf } from './change-request.ts';
import { type PreparedStack, prepareStack } from './prepare-stack.ts';
import { readDeployed } from './read-deployed.ts';
import { resolveParameters } from './resolve-parameters.ts';

/** A stage whose stack can be changed and whose images are published. */
export interface PreparedDeployment {
  readonly stack: PreparedStack;
  /** The registry's repository and digest of each job's image. */
  readonly published: PublishedByJob;
  /** The template to deploy, its images named by digest. */
  readonly ours: TemplateText;
  readonly parameters: StackParameters;
  readonly times: readonly StepTime[];
}

/**
 * Waits until the stage's stack can be changed, checks quotas, looks up parameters, then builds and pushes the images that the registry lacks.
 * Starts Docker only for those.
 */
export const prepareDeployment = async (
  world: World,
  compiled: Compiled,
  request: ChangeRequest,
): Promise<PreparedDeployment> => {
  const { stage, images } = compiled;
  const claim = claimOf(request);
  const [found, existing] = await Promise.all([readDeployed(world, stage.stack), readPublishedImages(world, images)]);
  const stack = await prepareStack(world, stage, 'deploy', found, claim);
  if (stack.stack) for (const note of ownerNotes(stack.stack, stage, claim)) world.console.info(note);
  await assertQuotas(world, stack, compiled);
  const { parameters, notes } = await resolveParameters(world, compiled.template, stack.stack);
  for (const note of notes) world.console.info(note);
  const { times, timeStep } = stopwatch(world);
  const published = await timeStep('images', () => publishMissing(world, compiled, existing));
  return { stack, published, ours: compiled.withImages(published), parameters, times };
};
