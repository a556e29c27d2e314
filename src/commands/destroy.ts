import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { readProject } from '../operations/compile/read-project.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import {
  assertStillOurs,
  clearTheWay,
  deleteStack,
  holdConfirmation,
  holdDeadLetters,
  readDoomed,
  stopRuns,
  tellFarewell,
} from '../operations/stack/destroy-stack.ts';
import { identify } from '../operations/stack/identify.ts';
import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { ownerNotes } from '../stack/ownership.ts';
import { stageOf } from '../stage/stage.ts';

export interface DestroyRequest extends CompileRequest {
  /** Must equal the stage's name. */
  readonly confirm: string | undefined;
  /** Logical ids, or `*`. */
  readonly allowDelete: readonly string[];
  /** The repository of the workflow, by GitHub's number; nothing at a prompt. */
  readonly repositoryId?: string | undefined;
}

const nothingToSay: Ended = { diagnostics: [], located: undefined };

/** Deletes a stage's stack; tells before and after what is kept and what goes. With no stack there is nothing to do. */
export const destroy = async (world: World, request: DestroyRequest): Promise<Ended> => {
  assertOwnCode(world, 'destroy');
  const stage = stageOf(await readProject(world, request), request.stage);
  holdConfirmation(stage, request.confirm);
  await identify(world);
  let doomed = await readDoomed(world, stage, request);
  const nothingLeft = (): Ended => {
    world.console.info(`There is no stack ${stage.stack}: nothing to delete. The ECR repository of the project stays.`);
    return nothingToSay;
  };
  if (doomed === undefined) return nothingLeft();
  for (const note of ownerNotes(doomed.look, stage, request)) world.console.info(note);
  tellFarewell(world, doomed, 'before');
  await holdDeadLetters(world, doomed, request.allowDelete);
  // Runs may take minutes to stop: what goes, and whose it is, is read again.
  if ((await stopRuns(world, doomed)) > 0) doomed = await readDoomed(world, stage, request);
  if (doomed === undefined) return nothingLeft();
  await clearTheWay(world, doomed, stage);
  await assertStillOurs(world, stage, doomed, request);
  await deleteStack(world, doomed);
  tellFarewell(world, doomed, 'after');
  return nothingToSay;
};
