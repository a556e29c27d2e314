import { Refused } from '../../diagnostics/refused.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { slotKey } from '../../report/marker.ts';
import { markerKey } from '../../report/marker-key.ts';
import type { Stage } from '../../stage/stage.ts';
import { markerOf } from '../report/post-comment.ts';
import { findPlanOfPull } from './plan-of-pull.ts';
import { readPlanFile } from './read-plan-file.ts';
import type { FoundPlan, PlanCheck, PlannedStack, ReviewedInputs, ReviewedRequest } from './reviewed-request.ts';

/** Looks for a plan in the merged pull request. What GitHub refuses is a reason for none. */
const searchPull = async (
  world: Pick<World, 'reviewedPlans' | 'stopped'>,
  stack: PlannedStack,
  { commit, workflow }: ReviewedInputs,
  comment: ReviewedRequest['comment'],
): Promise<FoundPlan> => {
  const { repository } = comment.run;
  if (commit === undefined || workflow === undefined || repository === undefined)
    return { kind: 'none', why: 'there is no plan-file, and no run of GitHub that would name a merged pull request' };
  const { slot, ...facts } = markerOf(comment, stack, 'planned');
  const marker = { ...facts, slotKey: slotKey(slot), workflow: markerKey(workflow) };
  try {
    return await findPlanOfPull(await world.reviewedPlans(), { stack, commit, workflow, repository, marker });
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    const why = `GitHub could not be asked: ${problem.message.replace(/\.$/, '')} (${problem.code})`;
    return { kind: 'none', why, isExpected: true };
  }
};

/**
 * Finds the plan that was reviewed: in `plan-file`, else through the commit's merged pull request, and logs what was found.
 * Undefined where none is wanted. Throws `stack/plan-file` for a plan-file that is no plan of this deploy.
 */
export const findReviewedPlan = async (
  world: World,
  { account }: Caller,
  { project, stage, stack }: Stage,
  { region, comment, reviewed }: ReviewedRequest,
): Promise<PlanCheck | undefined> => {
  if (reviewed === undefined) return undefined;
  const { planFile, onMismatch, required } = reviewed;
  // At a prompt nothing is looked for that nobody asked for.
  const isAsked = planFile !== undefined || required || comment.run.run !== undefined;
  if (!isAsked || onMismatch === 'ignore') return undefined;
  const wanted = { project, stage, stack, region, account };
  const found =
    planFile === undefined
      ? await searchPull(world, wanted, reviewed, comment)
      : await readPlanFile(world, planFile, wanted, comment.run.run);
  world.console.info(
    found.kind === 'found'
      ? `The plan that was reviewed: ${found.hash} (${found.from}).`
      : `No reviewed plan was found: ${found.why}.`,
  );
  return { found, onMismatch, required };
};
