import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { planFile } from '../report/plan-file.ts';
import { reviewText } from '../report/review-text.ts';
import { reviewOf } from '../stack/review-of.ts';
import { compile, compiledFiles } from './compile.ts';
import type { CompileRequest } from './read-config.ts';
import type { ChangeRequest } from './stages/change.ts';
import { compareDeployed } from './stages/compare-deployed.ts';
import { type BaseRequest, compareOffline } from './stages/compare-offline.ts';
import { originOf, priceOf, quietDifference, reportFile, tellPlan } from './stages/tell-plan.ts';

export type PlanRequest = CompileRequest & ChangeRequest & { readonly base?: BaseRequest };

/**
 * What a deploy would do, as a review: against the deployed stack, or without credentials against the base branch's
 * config or nothing. Writes what `compile` writes, `plan.json` and `report.md`; leaves nothing behind at AWS.
 */
export const plan = async (world: World, request: PlanRequest): Promise<Ended> => {
  const judged = await compile(world, request);
  const compared = await (world.offline ? compareOffline : compareDeployed)(world, judged, request);
  const { compiled, ...rest } = compared;
  const { region, allow } = request;
  const notes = [...rest.notes, ...quietDifference(compared)];
  const review = reviewOf({ ...compiled, ...rest, notes, region, allow, origin: originOf(compiled), priceOf });
  await world.write({
    ...compiledFiles(compiled),
    'plan.json': planFile(review),
    'report.md': reportFile(review),
  });
  tellPlan(world, review, compared);
  world.print(reviewText(review, world.source.file));
  return compiled;
};
