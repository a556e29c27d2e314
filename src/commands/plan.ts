import { compareDeployed } from '../operations/compare/compare-deployed.ts';
import { type BaseRequest, compareOffline } from '../operations/compare/compare-offline.ts';
import { compile } from '../operations/compile/compile.ts';
import { compiledFiles } from '../operations/compile/compiled-files.ts';
import { reportOf } from '../operations/report/make-report.ts';
import { sayReport } from '../operations/report/post-comment.ts';
import { type ReportedRequest, reported } from '../operations/report/report-failure.ts';
import { originOf, priceOf, quietDifference, tellPlan } from '../operations/report/report-plan.ts';
import type { ChangeRequest } from '../operations/stack/change.ts';
import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { planFile } from '../report/plan-file.ts';
import { reviewText } from '../report/review-text.ts';
import { reviewOf } from '../review/make-review.ts';

export type PlanRequest = ReportedRequest & ChangeRequest & { readonly base?: BaseRequest };

/**
 * What a deploy would do, as a review: against the deployed stack, or without credentials against the base branch's
 * config or nothing. Writes what `compile` writes, `plan.json` and `report.md`; leaves nothing behind at AWS.
 */
export const plan = (world: World, request: PlanRequest): Promise<Ended> =>
  reported(world, request, 'plan', async () => {
    const judged = await compile(world, request);
    const compared = await (world.offline ? compareOffline : compareDeployed)(world, judged, request);
    const { compiled, ...rest } = compared;
    const { region, talk } = request;
    const notes = [...rest.notes, ...quietDifference(compared)];
    const review = reviewOf({ ...compiled, ...rest, notes, region, origin: originOf(compiled), priceOf });
    const report = reportOf(review, talk, { quiet: !compared.differs });
    const files = { 'plan.json': planFile(review), 'report.md': report.comment };
    await world.write({ ...compiledFiles(compiled), ...files });
    tellPlan(world, { ...report, review }, compared);
    world.print(reviewText(review, world.source.file), 'text');
    if (compared.differs && review.losses.every(({ allowed }) => allowed))
      world.console.info(`Nothing was changed: deploy does this. The report is in ${world.output}/report.md.`);
    await sayReport(world, talk, report.comment);
    return compiled;
  });
