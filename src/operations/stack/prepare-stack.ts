import { Refused } from '../../diagnostics/refused.ts';
import type { LeaveCheck, Stacks } from '../../ports/stacks.ts';
import type { World } from '../../ports/world.ts';
import type { DeployedStack, StackResource } from '../../stack/deployed-stack.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import { assertOwned, type Claim } from '../../stack/ownership.ts';
import { rootCauses } from '../../stack/root-cause.ts';
import { nextStep, refusalOfBlocked, type StackCommand } from '../../stack/state-table.ts';
import type { Stage } from '../../stage/stage.ts';
import { operationProgress } from './operation-progress.ts';
import { type DeployedSide, readDeployed, resourcesOf } from './read-deployed.ts';

/** A deployed stack that is ready for a command, with the command's next step. */
export interface PreparedStack extends DeployedSide {
  readonly step: 'create' | 'update' | 'delete' | 'read' | 'nothing';
}

/**
 * Deletes a stack that can never be updated; throws if it is protected, or if anything that it made is left, in the stack
 * or, since its policy says so, beside it: the stack is the only list of that.
 */
const deleteDeadStack = async (world: World, stack: DeployedStack): Promise<void> => {
  const stacks = await world.stacks();
  const living = (await resourcesOf(stacks, stack.id)).filter(
    ({ physicalId, status }) => physicalId !== '' && status !== 'DELETE_COMPLETE',
  );
  if (living.length > 0 || stack.terminationProtection)
    throw new Refused({
      code: stack.terminationProtection ? 'stack/protected' : 'stack/blocked',
      message: `The stack ${stack.name} (${stack.status}) can only be deleted, but ${
        stack.terminationProtection
          ? 'it is protected against deletion'
          : `it still holds ${living
              .map(({ logicalId, status }) =>
                status === 'DELETE_SKIPPED' ? `${logicalId}, which its policy keeps` : logicalId,
              )
              .join(', ')}`
      }.`,
      hint: stack.terminationProtection
        ? `Run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${stack.name}\` and deploy again.`
        : 'Run destroy for this stage, which lists what stays in the account. Then deploy again.',
    });
  world.console.info(`The stack ${stack.name} is ${stack.status} and holds nothing: it is deleted and made anew.`);
  const outcome = await stacks.delete(stack.id, operationProgress(world.console), stack.status);
  if (outcome.kind === 'done') return;
  throw new Refused({
    code: 'stack/delete-failed',
    message: `The empty stack ${stack.name} could not be deleted (${outcome.status}). ${rootCauses(outcome.events)
      .map(({ logicalId, reason }) => `${logicalId}: ${reason ?? ''}`)
      .join(' · ')}`,
    hint: 'Delete it in the CloudFormation console, then deploy again.',
  });
};

/** Returns the resources of a stack that no command can go on with; none if there is no stack or AWS does not list them. */
const readableResources = async (
  stacks: Stacks,
  stack: DeployedStack | undefined,
): Promise<readonly StackResource[]> => {
  if (stack === undefined) return [];
  try {
    return await resourcesOf(stacks, stack.id);
  } catch (problem) {
    if (problem instanceof Refused) return [];
    throw problem;
  }
};

/**
 * The maximum number of waits after which a command still continues, each for one operation of another run or user.
 * After a further wait, `prepareStack` throws `stack/busy`.
 */
const maxWaits = 5;

/**
 * Brings a stack into a state in which the command can continue, and returns its new state with the next step: waits for
 * operations of other runs or users, deletes a stack that can never be updated, waits for a stack in REVIEW_IN_PROGRESS
 * that another run is about to create. Throws for a stack of another owner (checked again after every wait), for blocked
 * states, and `stack/busy` for a stack that others change again and again. Throws `LeftOperation` once `leave` returns true
 * while it waits.
 */
export const prepareStack = async (
  world: World,
  stage: Pick<Stage, 'project' | 'stage' | 'stack' | 'preview'>,
  command: StackCommand,
  found: DeployedSide,
  claim: Claim = {},
  leave?: LeaveCheck,
): Promise<PreparedStack> => {
  const stacks = await world.stacks();
  const settle = (stack: DeployedStack | undefined): Promise<DeployedStack | undefined> =>
    stacks.waitUntilSettled(stack?.id ?? stage.stack, operationProgress(world.console), leave);
  let side = found;
  for (let waits = 0; waits <= maxWaits; waits++) {
    if (side.stack) assertOwned(side.stack, stage, command, claim);
    const step = nextStep(side.stack, command, claim.goesOn);
    switch (step.kind) {
      case 'blocked':
        throw refusalOfBlocked(stage.stack, side.stack, step, await readableResources(stacks, side.stack));
      case 'settle':
        world.console.info(`The stack ${stage.stack} is ${side.stack?.status}: waiting until that is over.`);
        await settle(side.stack);
        side = await readDeployed(world, stage.stack);
        break;
      case 'delete-first': {
        const stack = side.stack as DeployedStack;
        const left = stack.status === 'REVIEW_IN_PROGRESS' ? await settle(stack) : stack;
        if (left?.status === stack.status) {
          assertOwned(left, stage, command, claim);
          await deleteDeadStack(world, left);
          return { step: 'create' };
        }
        side = await readDeployed(world, stage.stack);
        break;
      }
      default:
        return { ...side, step: step.kind };
    }
  }
  throw new Overtaken(stage.stack);
};
