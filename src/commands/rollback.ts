import { readProject } from '../operations/compile/read-project.ts';
import { reportDeploy } from '../operations/report/report-deploy.ts';
import { reportingFailure } from '../operations/report/report-failure.ts';
import { tryAfterChange } from '../operations/report/try-after-change.ts';
import { prepareRollback } from '../operations/rollback/prepare-rollback.ts';
import { reportBack } from '../operations/rollback/report-back.ts';
import type { RollbackRequest } from '../operations/rollback/rollback-request.ts';
import { applyDeployment } from '../operations/stack/apply-deployment.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import { settleRequest } from '../operations/stack/change-request.ts';
import { readCaller } from '../operations/stack/identify.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import { registryOf } from '../stage/image-registry.ts';
import { stageOf } from '../stage/stage.ts';

/**
 * Deploys an earlier template of a stage again, as it was kept: the newest good one that differs from the deployed one, or the one that
 * the request names. Reads no more of the config than the project's name.
 */
export const rollback = (world: World, request: RollbackRequest): Promise<CommandResult> =>
  reportingFailure(world, request, 'rollback', async () => {
    assertOwnCode(world, 'rollback');
    const registry = request.imageRegistry === undefined ? {} : { registry: registryOf(request.imageRegistry) };
    const stage = { ...stageOf(await readProject(world, request), request.stage), ...registry };
    const caller = await readCaller(world);
    const found = await prepareRollback(world, caller, stage, request);
    if ('chosen' in found) {
      await reportBack(world, caller, stage, found, request);
      return { diagnostics: [], located: undefined };
    }
    const { kept, prepared } = found;
    const settled = settleRequest(world, kept, request);
    const deployment = await applyDeployment(world, caller, kept, prepared, settled);
    await tryAfterChange(world, 'The rollback is done, but its report is missing', () =>
      reportDeploy(world, caller, kept, deployment, settled),
    );
    return { diagnostics: [], located: undefined };
  });
