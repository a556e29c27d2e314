import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { readProject } from '../operations/compile/read-project.ts';
import { removeRecords } from '../operations/preview/deployment-record.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import { assertConfirmed, type DestroyInputs, destroyStack } from '../operations/stack/destroy-stack.ts';
import { readCaller } from '../operations/stack/identify.ts';
import { placeOfKept, removeKept } from '../operations/stack/kept-deployments.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import { stageOf } from '../stage/stage.ts';

/** The request of `destroy`. */
export type DestroyRequest = CompileRequest & DestroyInputs;

/** Deletes a stage's stack. Reads no more of the config than the project's name; without a stack there is nothing to do. */
export const destroy = async (world: World, request: DestroyRequest): Promise<CommandResult> => {
  assertOwnCode(world, 'destroy');
  const stage = stageOf(await readProject(world, request), request.stage);
  assertConfirmed(stage, request.confirm);
  const caller = await readCaller(world);
  await destroyStack(world, stage, request);
  await removeKept(world, stage, placeOfKept(caller, stage, request));
  if (stage.preview) await removeRecords(world, stage);
  return { diagnostics: [], located: undefined };
};
