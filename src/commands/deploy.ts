import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { answered, compile } from './compile.ts';
import type { CompileRequest } from './read-config.ts';
import type { ChangeRequest } from './stages/change.ts';
import { identify } from './stages/identify.ts';
import { rollOut } from './stages/roll-out.ts';

export type DeployRequest = CompileRequest & ChangeRequest;

/** Brings a stage's stack to the config's state; answers its outputs. Why each stage stands here: `docs/deploy.md`. */
export const deploy = async (world: World, request: DeployRequest): Promise<Ended> => {
  const judged = await compile(world, request);
  const caller = await identify(world);
  const compiled = await answered(world, request, judged);
  await rollOut(world, caller, compiled, request);
  return compiled;
};
