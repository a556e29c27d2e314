import type { World } from '../ports/world.ts';
import type { Stage } from '../resources/resource.ts';
import type { Farewell } from '../stack/retention.ts';
import {
  clearTheWay,
  deleteStack,
  holdConfirmation,
  holdDeadLetters,
  readDoomed,
  tellFarewell,
} from './stages/farewell.ts';
import { identify } from './stages/identify.ts';

export interface DestroyRequest {
  readonly stage: Stage;
  /** Must equal the stage's name. */
  readonly confirm: string | undefined;
  /** Logical ids, or `*`. */
  readonly allowDelete: readonly string[];
}

/** Deletes a stage's stack; answers what was kept and what went. With no stack there is nothing to do. */
export const destroy = async (world: World, request: DestroyRequest): Promise<Farewell> => {
  const { stage } = request;
  holdConfirmation(stage, request.confirm);
  await identify(world);
  const doomed = await readDoomed(world, stage);
  if (doomed === undefined) {
    world.console.info(`There is no stack ${stage.stack}: nothing to delete. The ECR repository of the project stays.`);
    return { kept: [], going: [] };
  }
  tellFarewell(world, doomed, 'before');
  await holdDeadLetters(world, doomed, request.allowDelete);
  await clearTheWay(world, doomed, stage);
  await deleteStack(world, doomed);
  tellFarewell(world, doomed, 'after');
  return doomed.farewell;
};
