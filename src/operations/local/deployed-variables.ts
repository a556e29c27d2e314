import { logicalId } from '../../cloudformation/names.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { LocalJob } from '../../runs/local-job.ts';
import { assertStackTags } from '../../stack/ownership.ts';
import type { Stage } from '../../stage/stage.ts';
import { readDeployed, resourcesOf } from '../stack/read-deployed.ts';

const none: ReadonlyMap<string, string> = new Map();

/** Returns the ARN of a job's job definition in a stack; undefined if it is not deployed. Throws `stack/foreign`. */
const definitionOf = async (world: World, stage: Stage, job: LocalJob): Promise<string | undefined> => {
  await (await world.identity()).whoami();
  const { stack } = await readDeployed(world, stage.stack);
  if (stack === undefined) return undefined;
  assertStackTags(stack, stage);
  const resources = await resourcesOf(await world.stacks(), stack.id);
  return resources.find((one) => one.logicalId === `${logicalId(job.name)}JobDefinition`)?.physicalId || undefined;
};

/**
 * Returns the variables of a job as it is deployed in a stage, by its job definition, in which AWS wrote every value but
 * those of secrets. None, and logs why, where the job is not deployed or cannot be read: the run does without.
 */
export const deployedVariables = async (
  world: World,
  stage: Stage,
  job: LocalJob,
): Promise<ReadonlyMap<string, string>> => {
  const { info } = world.console;
  try {
    const definition = await definitionOf(world, stage, job);
    const found = definition === undefined ? undefined : await (await world.runs()).variables(definition);
    info(
      found === undefined
        ? `${job.name} is not deployed in the stage ${stage.stage}: no variables are read from there.`
        : `Variables that only AWS knows are those of ${job.name} in the stage ${stage.stage}.`,
    );
    return found ?? none;
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    info(`The variables of the stage ${stage.stage} cannot be read: ${problem.message} ${problem.hint}`);
    return none;
  }
};
