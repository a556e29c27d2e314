import { compareDeployed } from '../operations/compare/compare-deployed.ts';
import { type BaseRequest, compareOffline } from '../operations/compare/compare-offline.ts';
import { compile } from '../operations/compile/compile.ts';
import { readImagesFile } from '../operations/handed-on-images.ts';
import { type BlockedRequest, refusalOfPlan } from '../operations/report/refusal-of-plan.ts';
import { type ReportedRequest, reportingFailure } from '../operations/report/report-failure.ts';
import { reportPlan } from '../operations/report/report-plan.ts';
import { writingSarif } from '../operations/report/write-sarif.ts';
import type { ChangeRequest } from '../operations/stack/change-request.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** The request of `plan`; `base` is the commit that a plan without credentials compares with. */
export type PlanRequest = ReportedRequest & ChangeRequest & BlockedRequest & { readonly base?: BaseRequest };

/**
 * Reviews what a deploy would do: compared with the deployed stack, or without credentials with the base branch's config
 * or nothing. Writes the files of `compile`, `plan.json` and `report.md`; leaves nothing behind in AWS. The result has a
 * refusal if a deploy would refuse the change.
 */
export const plan = (world: World, request: PlanRequest): Promise<CommandResult> =>
  reportingFailure(world, request, 'plan', async () => {
    const offline = await compile(world, request);
    // With credentials the images are looked up, which reads the file.
    if (world.offline && request.imagesFile !== undefined) await readImagesFile(world, request.imagesFile);
    const comparison = await writingSarif(world, offline, () =>
      (world.offline ? compareOffline : compareDeployed)(world, offline, request),
    );
    await reportPlan(world, comparison, request);
    return { ...comparison.compiled, ...refusalOfPlan(comparison, request) };
  });
