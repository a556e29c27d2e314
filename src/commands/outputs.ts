import { compile } from '../operations/compile/compile.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { printOutputs } from '../operations/report/report-outputs.ts';
import { readCaller } from '../operations/stack/identify.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Prints a stage's outputs and links. Throws `stack/absent` for a stage that is not deployed. */
export const outputs = async (world: World, request: CompileRequest): Promise<CommandResult> => {
  const compiled = await compile(world, request);
  await readCaller(world);
  await printOutputs(world, compiled);
  return compiled;
};
