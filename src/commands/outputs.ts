import type { World } from '../ports/world.ts';
import type { StackLook } from '../stack/deployed.ts';
import type { OutputsDocument } from '../stack/outputs-document.ts';
import type { Compile } from './compiled.ts';
import { makeReady, readDeployed } from './stages/deployed-side.ts';
import { identify } from './stages/identify.ts';
import { tellOutputs } from './stages/tell-outputs.ts';

/** Fetches a stage's outputs and links again. Refuses with `stack/absent` when it is not deployed. */
export const outputs = async <R>(world: World, request: R, compile: Compile<R>): Promise<OutputsDocument> => {
  await identify(world);
  const { stage, params } = await compile(world, request);
  const ready = await makeReady(world, stage, 'outputs', await readDeployed(world, stage.stack));
  const look = ready.look as StackLook;
  return tellOutputs(world, { name: stage.stack, id: look.id, status: look.status }, look.outputs, params);
};
