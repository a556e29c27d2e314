import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { compile } from './compile.ts';
import type { CompileRequest } from './read-config.ts';
import { identify } from './stages/identify.ts';
import { printOutputs } from './stages/tell-outputs.ts';

/** Fetches a stage's outputs and links again; they are what it prints. Refuses with `stack/absent` when it is not deployed. */
export const outputs = async (world: World, request: CompileRequest): Promise<Ended> => {
  const compiled = await compile(world, request);
  await identify(world);
  await printOutputs(world, compiled);
  return compiled;
};
