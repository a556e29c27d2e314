import { readTemplate } from '../../cloudformation/yaml-template.ts';
import type { PublishedImage } from '../../packaging/planned-image.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { RolledBack } from '../../report/review-verdict.ts';
import { ownerNotes } from '../../stack/ownership.ts';
import type { StackParameters } from '../../stack/parameters.ts';
import { refusalOfUpdates, refusedUpdates } from '../../stack/refused-updates/refused-updates.ts';
import type { Compiled, TemplateText } from '../compile/compiled.ts';
import { readUsableImages } from '../handed-on-images.ts';
import { assertPublishedCode, publishMissingCode } from '../publish-code.ts';
import { type PublishedByJob, publishMissing } from '../publish-images.ts';
import { recordStored } from '../record-artifacts.ts';
import { type StepTime, stopwatch } from '../report/step-time.ts';
import { verifyImages } from '../verify-images.ts';
import { assertQuotas } from './assert-quotas.ts';
import { type ChangeRequest, claimOf } from './change-request.ts';
import { compileAgainst, type NextTemplate } from './compile-against.ts';
import { refusedExports } from './exports-in-use.ts';
import { type PreparedStack, prepareStack } from './prepare-stack.ts';
import { bucketOf } from './propose-change.ts';
import { readDeployed } from './read-deployed.ts';
import { resolveParameters } from './resolve-parameters.ts';
import { silentBucketNotes } from './silent-buckets.ts';

/** A stage whose stack can be changed, whose images are published and whose code is uploaded. */
export interface PreparedDeployment {
  readonly stack: PreparedStack;
  /** The registry's repository and digest of each job's image. */
  readonly published: PublishedByJob;
  /** The template to deploy, its images named by digest. */
  readonly ours: TemplateText;
  readonly parameters: StackParameters;
  /** Sentences about the pools that no job uses any more, and about permissions that only earlier runs need. */
  readonly notes: readonly string[];
  readonly times: readonly StepTime[];
  /** The earlier deployment that a rollback goes back to: it is not compiled again for a stack that another run changes. */
  readonly rolledBack?: RolledBack;
}

/** The next template of a stack, with the values of its parameters. */
interface NextDeployment extends NextTemplate<Compiled> {
  readonly parameters: StackParameters;
}

/**
 * Compiles the config as the next template of a stack, looks up its parameters, checks quotas, and logs which pools stay or go. Throws
 * `stack/quota` for what the account's quotas do not allow, and `stack/refused-update` for changes that AWS refuses.
 */
export const compileNext = async (
  world: World,
  compiled: Compiled,
  { step, ...deployed }: PreparedStack,
  request: ChangeRequest,
): Promise<NextDeployment> => {
  const next = await compileAgainst(world, compiled, step === 'create' ? {} : deployed, request);
  const before = step === 'create' ? undefined : await readTemplate(deployed.template);
  const exported = await refusedExports(world, before, next.compiled.template, deployed.stack);
  const refusal = refusalOfUpdates([...refusedUpdates(before, next.compiled.template), ...exported.refused]);
  if (refusal) throw refusal;
  const { parameters, notes } = await resolveParameters(world, next.compiled, deployed.stack, claimOf(request));
  await assertQuotas(world, deployed, next.compiled, parameters);
  const silent = await silentBucketNotes(world, next.compiled.template);
  for (const note of [...next.notes, ...exported.notes, ...notes, ...silent]) world.console.info(note);
  return { ...next, parameters };
};

/**
 * Waits until the stage's stack can be changed, checks quotas, looks up parameters, then builds and pushes the images that
 * the registry lacks, and builds and uploads the code that the artifact bucket lacks. Starts Docker only for those. With an
 * images-file nothing is built, and what is missing is refused. Where images are verified, that comes before anything else.
 */
export const prepareDeployment = async (
  world: World,
  caller: Caller,
  compiled: Compiled,
  request: ChangeRequest,
): Promise<PreparedDeployment> => {
  const { stage } = compiled;
  const claim = claimOf(request);
  const [found, existing] = await Promise.all([
    readDeployed(world, stage.stack),
    readUsableImages(world, compiled, caller, request),
  ]);
  await verifyImages(world, caller, { planned: compiled.images, published: existing, stage: compiled.stage }, request);
  const stack = await prepareStack(world, stage, 'deploy', found, claim, request.leave);
  if (stack.stack) for (const note of ownerNotes(stack.stack, stage, claim)) world.console.info(note);
  const { compiled: own, notes, parameters } = await compileNext(world, compiled, stack, request);
  const { times, timeStep } = stopwatch(world);
  const isBuilt = request.imagesFile !== undefined;
  const pushed: PublishedImage[] = [];
  const publish = () => publishMissing(world, compiled, existing, (image) => pushed.push(image));
  const published = isBuilt ? existing : await timeStep('images', publish);
  await recordStored(world, pushed, compiled.stage, { ...caller, region: request.region });
  if (compiled.codes.length > 0)
    await timeStep('code', () =>
      (isBuilt ? assertPublishedCode : publishMissingCode)(world, compiled, bucketOf(caller, stage, request)),
    );
  return { stack, published, ours: own.withImages(published), notes, parameters, times };
};
