import { readTemplate } from '../../cloudformation/yaml-template.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { ownerNotes } from '../../stack/ownership.ts';
import { refusalOfUpdates, refusedUpdates } from '../../stack/refused-updates/refused-updates.ts';
import { imagesIn } from '../../stack/template-images.ts';
import type { Stage } from '../../stage/stage.ts';
import type { ReviewedConfig } from '../compile/assemble.ts';
import type { Compiled } from '../compile/compiled.ts';
import { assertQuotas } from '../stack/assert-quotas.ts';
import { claimOf } from '../stack/change-request.ts';
import { refusedExports } from '../stack/exports-in-use.ts';
import type { PreparedDeployment } from '../stack/prepare-deployment.ts';
import { prepareStack } from '../stack/prepare-stack.ts';
import { readDeployed } from '../stack/read-deployed.ts';
import { resolveParameters } from '../stack/resolve-parameters.ts';
import { silentBucketNotes } from '../stack/silent-buckets.ts';
import { verifyImages } from '../verify-images.ts';
import { assertImages } from './assert-images.ts';
import { chooseDeployment, rolledBackTo } from './choose-deployment.ts';
import { keepWhatRuns } from './keep-what-runs.ts';
import { keptConfig, templateOfKept } from './kept-config.ts';
import type { StackThatIsBack } from './report-back.ts';
import type { RollbackRequest } from './rollback-request.ts';

/** A stack that can go back, and the deployment that it goes back to in the place of a config. */
export interface PreparedRollback {
  readonly kept: Compiled & ReviewedConfig;
  readonly prepared: PreparedDeployment;
}

/** True for a stack that an operation is changing; one that is cleaned up has its new template already. */
const isChanging = (status = ''): boolean => /_IN_PROGRESS$/.test(status) && !/_CLEANUP_IN_PROGRESS$/.test(status);

/**
 * Waits until a stage's stack can be changed, chooses the deployment that it goes back to, adds what runs under way need, and checks that
 * its images are there, what AWS would refuse and quotas; looks up its parameters. Checks nothing of a stack that is back already.
 */
export const prepareRollback = async (
  world: World,
  caller: Caller,
  stage: Stage,
  request: RollbackRequest,
): Promise<PreparedRollback | StackThatIsBack> => {
  const claim = claimOf(request);
  const found = await readDeployed(world, stage.stack);
  const stack = await prepareStack(world, stage, 'rollback', found, claim);
  if (stack.stack) for (const note of ownerNotes(stack.stack, stage, claim)) world.console.info(note);
  const isChanged = isChanging(found.stack?.status);
  const chosen = await chooseDeployment(world, caller, stage, { ...stack, isChanged }, request);
  if (chosen === undefined || chosen.isBack) return { stack, chosen };
  const { id, contents } = chosen;
  const before = await readTemplate(stack.template);
  const next = await keepWhatRuns(world, before, templateOfKept(contents), stack.stack?.id);
  const kept = keptConfig(world, stage, request.region, contents, next.ours);
  const images = imagesIn(kept.template);
  await assertImages(world, caller, { stage, region: request.region, id }, images);
  const published = new Map(images.map(({ job, repository, digest }) => [job, { repository, digest }]));
  await verifyImages(world, caller, { planned: images, published, stage }, request);
  const exported = await refusedExports(world, before, kept.template, stack.stack);
  const refusal = refusalOfUpdates([...refusedUpdates(before, kept.template), ...exported.refused]);
  if (refusal) throw refusal;
  const { parameters, notes } = await resolveParameters(world, kept, stack.stack, claim);
  await assertQuotas(world, stack, kept, parameters);
  const silent = await silentBucketNotes(world, kept.template);
  for (const note of [...next.notes, ...exported.notes, ...notes, ...silent]) world.console.info(note);
  const rolledBack = rolledBackTo(chosen);
  return { kept, prepared: { stack, published, ours: kept, parameters, notes: next.notes, times: [], rolledBack } };
};
