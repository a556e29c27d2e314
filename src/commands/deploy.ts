import { compile, compileWithLookups } from '../operations/compile/compile.ts';
import { afterwards } from '../operations/report/after-success.ts';
import { tellBeginning, tellDeploy } from '../operations/report/report-deploy.ts';
import { type ReportedRequest, reported } from '../operations/report/report-failure.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import type { ChangeRequest } from '../operations/stack/change.ts';
import { identify } from '../operations/stack/identify.ts';
import { rollOut } from '../operations/stack/roll-out.ts';
import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';

export type DeployRequest = ReportedRequest & ChangeRequest;

/** Brings a stage's stack to the config's state; answers its outputs. Why each stage stands here: `docs/deploy.md`. */
export const deploy = (world: World, request: DeployRequest): Promise<Ended> =>
  reported(world, request, 'deploy', async () => {
    assertOwnCode(world, 'deploy');
    const judged = await compile(world, request);
    const caller = await identify(world);
    const compiled = await compileWithLookups(world, request, judged);
    const rolledOut = await rollOut(world, caller, compiled, request, (changes) =>
      tellBeginning(world, compiled, request, changes),
    );
    await afterwards(world, 'The deployment is done, but its report is missing', () =>
      tellDeploy(world, caller, compiled, rolledOut, request),
    );
    return compiled;
  });
