import { compile, compileWithLookups } from '../operations/compile/compile.ts';
import { publishFirst } from '../operations/publish-stage.ts';
import { type DeployReport, reportDeploy } from '../operations/report/report-deploy.ts';
import { type ReportedRequest, reportingFailure } from '../operations/report/report-failure.ts';
import { reportStarted } from '../operations/report/report-started.ts';
import { reviewingFailure } from '../operations/report/review-of-failure.ts';
import { tryAfterChange } from '../operations/report/try-after-change.ts';
import { writingSarif } from '../operations/report/write-sarif.ts';
import { findReviewedPlan } from '../operations/reviewed/find-reviewed-plan.ts';
import type { ReviewedInputs } from '../operations/reviewed/reviewed-request.ts';
import { checkSmoke, reportAndSmoke } from '../operations/runs/smoke-deployment.ts';
import type { SmokeInputs } from '../operations/runs/smoke-request.ts';
import { applyDeployment } from '../operations/stack/apply-deployment.ts';
import { assertNoTarget } from '../operations/stack/assert-no-target.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import { type ChangeRequest, settleRequest } from '../operations/stack/change-request.ts';
import { readCaller } from '../operations/stack/identify.ts';
import { prepareDeployment } from '../operations/stack/prepare-deployment.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** The request of `deploy`; `preview` starts jobs after it, and has no plan that was reviewed. */
export type DeployRequest = ReportedRequest &
  ChangeRequest & { readonly smoke?: SmokeInputs | undefined; readonly reviewed?: ReviewedInputs };

/** Brings a stage's stack to the state of the config. `docs/deploy.md` says why the steps are in this order. */
export const deploy = (world: World, request: DeployRequest): Promise<CommandResult> =>
  reportingFailure(world, request, 'deploy', async () => {
    assertOwnCode(world, 'deploy');
    assertNoTarget(world, 'deploy');
    const offline = await compile(world, request);
    await checkSmoke(world, offline, request);
    const publisher = await publishFirst(world, offline, request);
    const caller = await readCaller(world, publisher);
    const check = await findReviewedPlan(world, caller, offline.stage, request);
    const compiled = await compileWithLookups(world, request, offline);
    const settled = settleRequest(world, compiled, request);
    const reviewed = check && { check, compiled };
    const change = async () => {
      const prepared = await prepareDeployment(world, caller, compiled, settled);
      return applyDeployment(world, caller, compiled, prepared, settled, reviewed);
    };
    const deployment = await writingSarif(world, compiled, () =>
      reviewingFailure(world, caller, compiled, settled, change),
    );
    if (deployment.applied.isRunning) {
      await reportStarted(world, caller, compiled, deployment, settled);
      return compiled;
    }
    const report = (about: DeployReport) =>
      tryAfterChange(world, 'The deployment is done, but its report is missing', () =>
        reportDeploy(world, caller, compiled, deployment, request, about),
      );
    return { ...compiled, ...(await reportAndSmoke(world, request, report)) };
  });
