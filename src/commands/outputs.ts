import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import type { StackLook } from '../stack/deployed.ts';
import { compile } from './compile.ts';
import type { CompileRequest } from './read-config.ts';
import { makeReady, readDeployed } from './stages/deployed-side.ts';
import { identify } from './stages/identify.ts';
import { outputsText, writeOutputs } from './stages/tell-outputs.ts';

/** Fetches a stage's outputs and links again; they are what it prints. Refuses with `stack/absent` when it is not deployed. */
export const outputs = async (world: World, request: CompileRequest): Promise<Ended> => {
  const compiled = await compile(world, request);
  await identify(world);
  const { stage, params } = compiled;
  const ready = await makeReady(world, stage, 'outputs', await readDeployed(world, stage.stack));
  const look = ready.look as StackLook;
  const stack = { name: stage.stack, id: look.id, status: look.status };
  const document = await writeOutputs(world, stack, look.outputs, params);
  world.print(outputsText(document));
  return compiled;
};
