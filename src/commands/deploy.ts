import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { answered, compile } from './compile.ts';
import { afterwards } from './stages/afterwards.ts';
import { assertOwnCode } from './stages/assert-own-code.ts';
import type { ChangeRequest } from './stages/change.ts';
import { identify } from './stages/identify.ts';
import { rollOut } from './stages/roll-out.ts';
import { tellBeginning, tellDeploy } from './stages/tell-deploy.ts';
import { type ReportedRequest, reported } from './stages/tell-failure.ts';

export type DeployRequest = ReportedRequest & ChangeRequest;

/** Brings a stage's stack to the config's state; answers its outputs. Why each stage stands here: `docs/deploy.md`. */
export const deploy = (world: World, request: DeployRequest): Promise<Ended> =>
  reported(world, request, 'deploy', async () => {
    assertOwnCode(world, 'deploy');
    const judged = await compile(world, request);
    const caller = await identify(world);
    const compiled = await answered(world, request, judged);
    const rolledOut = await rollOut(world, caller, compiled, request, (changes) =>
      tellBeginning(world, compiled, request, changes),
    );
    await afterwards(world, 'The deployment is done, but its report is missing', () =>
      tellDeploy(world, caller, compiled, rolledOut, request),
    );
    return compiled;
  });
