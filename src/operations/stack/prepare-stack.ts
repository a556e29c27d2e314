import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { eventLine } from '../../report/event-line.ts';
import type { StackLook } from '../../stack/deployed-stack.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import { assertOwned, type Claim } from '../../stack/ownership.ts';
import { rootCauses } from '../../stack/root-cause.ts';
import { nextStep, refusalOfBlocked, type StackCommand } from '../../stack/state-table.ts';
import type { Stage } from '../../stage/stage.ts';
import { type DeployedSide, readDeployed, resourcesOf } from './read-deployed.ts';

/** A deployed stack that is ready for a command, with the command's next step. */
export interface PreparedStack extends DeployedSide {
  readonly step: 'create' | 'update' | 'delete' | 'read' | 'nothing';
}

/** Deletes a stack that can never be updated; throws if it is protected or still has resources. */
const deleteDeadStack = async (world: World, look: StackLook): Promise<void> => {
  const stacks = await world.stacks();
  const living = (await resourcesOf(stacks, look.id)).filter(
    ({ physicalId, status }) => physicalId !== '' && !/^DELETE_(COMPLETE|SKIPPED)$/.test(status),
  );
  if (living.length > 0 || look.terminationProtection)
    throw new Refused({
      code: look.terminationProtection ? 'stack/protected' : 'stack/blocked',
      message: `The stack ${look.name} (${look.status}) can only be deleted, but ${
        look.terminationProtection
          ? 'it is protected against deletion'
          : `it still holds ${living.map(({ logicalId }) => logicalId).join(', ')}`
      }.`,
      hint: look.terminationProtection
        ? `Run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${look.name}\` and deploy again.`
        : 'Run destroy for this stage, then deploy again.',
    });
  world.console.info(`The stack ${look.name} is ${look.status} and holds nothing: it is deleted and made anew.`);
  const outcome = await stacks.delete(look.id, (event) => world.console.info(eventLine(event)), look.status);
  if (outcome.kind === 'done') return;
  throw new Refused({
    code: 'stack/delete-failed',
    message: `The empty stack ${look.name} could not be deleted (${outcome.status}). ${rootCauses(outcome.events)
      .map(({ logicalId, reason }) => `${logicalId}: ${reason ?? ''}`)
      .join(' · ')}`,
    hint: 'Delete it in the CloudFormation console, then deploy again.',
  });
};

/** The most operations of others that a command waits for, one after the other. */
const mostWaits = 5;

/**
 * Brings a stack into a state in which the command can go on, and returns it as it is then with the next step: waits for
 * operations of others, deletes a stack that can never be updated, waits for a stack that another run is about to fill.
 * Throws for a stack of somebody else (checked again after every wait) and for blocked states, and `stack/busy` for a
 * stack that others change again and again.
 */
export const prepareStack = async (
  world: World,
  stage: Pick<Stage, 'project' | 'stage' | 'stack' | 'preview'>,
  command: StackCommand,
  found: DeployedSide,
  claim: Claim = {},
): Promise<PreparedStack> => {
  const stacks = await world.stacks();
  const settle = (look: StackLook | undefined): Promise<StackLook | undefined> =>
    stacks.settle(look?.id ?? stage.stack, (event) => world.console.info(eventLine(event)));
  let side = found;
  for (let waits = 0; waits <= mostWaits; waits++) {
    if (side.look) assertOwned(side.look, stage, command, claim);
    const step = nextStep(side.look, command);
    switch (step.kind) {
      case 'blocked':
        throw refusalOfBlocked(stage.stack, side.look, step);
      case 'settle':
        world.console.info(`The stack ${stage.stack} is ${side.look?.status}: waiting until that is over.`);
        await settle(side.look);
        side = await readDeployed(world, stage.stack);
        break;
      case 'delete-first': {
        const look = side.look as StackLook;
        const left = look.status === 'REVIEW_IN_PROGRESS' ? await settle(look) : look;
        if (left?.status === look.status) {
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
