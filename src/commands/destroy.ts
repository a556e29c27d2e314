import { stageOf } from '../graph/neighbours.ts';
import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import type { CompileRequest } from './read-config.ts';
import { readProject } from './read-project.ts';
import { assertOwnCode } from './stages/assert-own-code.ts';
import {
  clearTheWay,
  deleteStack,
  holdConfirmation,
  holdDeadLetters,
  readDoomed,
  tellFarewell,
} from './stages/farewell.ts';
import { identify } from './stages/identify.ts';

export interface DestroyRequest extends CompileRequest {
  /** Must equal the stage's name. */
  readonly confirm: string | undefined;
  /** Logical ids, or `*`. */
  readonly allowDelete: readonly string[];
}

const nothingToSay: Ended = { diagnostics: [], located: undefined };

/** Deletes a stage's stack; tells before and after what is kept and what goes. With no stack there is nothing to do. */
export const destroy = async (world: World, request: DestroyRequest): Promise<Ended> => {
  assertOwnCode(world, 'destroy');
  const stage = stageOf(await readProject(world, request), request.stage);
  holdConfirmation(stage, request.confirm);
  await identify(world);
  const doomed = await readDoomed(world, stage);
  if (doomed === undefined) {
    world.console.info(`There is no stack ${stage.stack}: nothing to delete. The ECR repository of the project stays.`);
    return nothingToSay;
  }
  tellFarewell(world, doomed, 'before');
  await holdDeadLetters(world, doomed, request.allowDelete);
  await clearTheWay(world, doomed, stage);
  await deleteStack(world, doomed);
  tellFarewell(world, doomed, 'after');
  return nothingToSay;
};
