import type { World } from '../../ports/world.ts';
import { ownerNotes } from '../../stack/ownership.ts';
import type { Compiled, TemplateText } from '../compile/compiled.ts';
import { type PublishedByJob, publishMissing, readPublishedImages } from '../publish-images.ts';
import { type StepTime, stopwatch } from '../report/step-time.ts';
import { assertQuotas } from './assert-quotas.ts';
import { type ChangeRequest, claimOf } from './change-request.ts';
import { compileAgainst, type NextTemplate } from './compile-against.ts';
import { type PreparedStack, prepareStack } from './prepare-stack.ts';
import { readDeployed } from './read-deployed.ts';

/** A stage whose stack can be changed and whose images are published. */
export interface PreparedDeployment {
  readonly stack: PreparedStack;
  /** The registry's repository and digest of each job's image. */
  readonly published: PublishedByJob;
  /** The template to deploy, its images named by digest. */
  readonly ours: TemplateText;
  /** Sentences about the pools that no job uses any more, and about permissions that only earlier runs need. */
  readonly notes: readonly string[];
  readonly times: readonly StepTime[];
}

/**
 * Compiles the config as the next template of a stack, and logs which pools stay or go. Throws `stack/quota` for pools
 * that the account's limits do not allow.
 */
export const compileNext = async (
  world: World,
  compiled: Compiled,
  { step, ...deployed }: PreparedStack,
  request: ChangeRequest,
): Promise<NextTemplate<Compiled>> => {
  const next = await compileAgainst(world, compiled, step === 'create' ? {} : deployed, request);
  for (const note of next.notes) world.console.info(note);
  await assertQuotas(world, deployed, next.compiled);
  return next;
};

/**
 * Waits until the stage's stack can be changed, checks quotas, then builds and pushes the images that the registry lacks.
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
  const next = await compileNext(world, compiled, stack, request);
  const { times, timeStep } = stopwatch(world);
  const published = await timeStep('images', () => publishMissing(world, compiled, existing));
  return { stack, published, ours: next.compiled.withImages(published), notes: next.notes, times };
};
