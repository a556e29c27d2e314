import type { World } from '../../ports/world.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';
import { pullOfStage, type Stage, stageOf } from '../../stage/stage.ts';

/** A stack with the name of a preview of the project. */
export interface FoundPreview {
  readonly stage: Stage;
  /** The number of its pull request, by its name. */
  readonly pull: number;
  readonly stack: DeployedStack;
  /** Time of its creation, or of its last update. */
  readonly changedAt: Date;
}

/** Returns the stacks whose names are those of previews of a project, by number of their pull request. */
export const findPreviews = async (world: World, project: string): Promise<readonly FoundPreview[]> => {
  const stacks = await world.stacks();
  const beginning = `${project}-`;
  const found: FoundPreview[] = [];
  for (const { name, id, changedAt } of await stacks.list(`${beginning}pr-`)) {
    const stage = stageOf(project, name.slice(beginning.length));
    const pull = pullOfStage(stage.stage);
    if (pull === undefined) continue;
    const stack = await stacks.describe(id);
    if (stack !== undefined) found.push({ stage, pull, stack, changedAt });
  }
  return found.sort((one, other) => one.pull - other.pull);
};
