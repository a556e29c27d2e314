import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { isLiving } from '../../drift/find.ts';
import type { World } from '../../ports/world.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';
import { assertStackTags } from '../../stack/ownership.ts';
import { nextStep, refusalOfBlocked } from '../../stack/state-table.ts';
import type { Stage } from '../../stage/stage.ts';
import { operationProgress } from '../stack/operation-progress.ts';
import { resourcesOf } from '../stack/read-deployed.ts';
import type { StackToCheck } from './checks/check.ts';

/**
 * Statuses in which CloudFormation compares a stack although no command can deploy it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 */
const comparable = /^UPDATE_ROLLBACK_FAILED$/;

/** Returns a stack that no operation changes: waits for one that is under way. Throws `stack/busy` if it does not end. */
const settledStack = async (world: World, name: string): Promise<DeployedStack | undefined> => {
  const stacks = await world.stacks();
  const found = await stacks.describe(name);
  if (found === undefined || nextStep(found, 'plan').kind !== 'settle') return found;
  world.console.info(`The stack ${name} is ${found.status}: waiting until that is over.`);
  const after = await stacks.waitUntilSettled(found.id, operationProgress(world.console));
  if (after === undefined || nextStep(after, 'plan').kind !== 'settle') return after;
  throw new Refused({
    code: 'stack/busy',
    message: `Another operation (${after.status}) is running on the stack ${name}.`,
    hint: 'Run drift again when it is over.',
  });
};

/**
 * Reads a stage's stack, its template and its resources. Throws `stack/absent` for a stage that is not deployed,
 * `stack/foreign` for a stack of others, `stack/busy` for one that is being changed, and `stack/blocked` for one in a
 * failed state.
 */
export const readStackToCheck = async (world: World, stage: Stage): Promise<StackToCheck> => {
  const stacks = await world.stacks();
  const stack = await settledStack(world, stage.stack);
  const step = nextStep(stack, 'plan');
  if (stack === undefined || step.kind === 'create')
    throw new Refused({
      code: 'stack/absent',
      message: `The stack ${stage.stack} is not deployed${stack ? ` (${stack.status})` : ''}, so nothing can have drifted.`,
      hint: 'Run deploy first, or check project-name, stage and aws-region.',
    });
  assertStackTags(stack, stage);
  if (step.kind === 'blocked' && !comparable.test(stack.status)) throw refusalOfBlocked(stage.stack, stack, step);
  const [template, resources] = await Promise.all([
    stacks.template(stack.id).then(readTemplate),
    resourcesOf(stacks, stack.id),
  ]);
  return { stack, template, resources: resources.filter(isLiving) };
};
