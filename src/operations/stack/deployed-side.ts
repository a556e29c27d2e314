import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { Stacks } from '../../ports/stacks.ts';
import type { World } from '../../ports/world.ts';
import { eventLine } from '../../report/event-line.ts';
import type { StackLook, StackResource } from '../../stack/deployed.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import { assertOwned, type Claim } from '../../stack/ownership.ts';
import { rootCauses } from '../../stack/root-cause.ts';
import { nextStep, refusalOfBlocked, type StackCommand } from '../../stack/state-table.ts';
import type { Stage } from '../../stage/stage.ts';

/** The stack as it is deployed; without `look` there is none. */
export interface DeployedSide {
  readonly look?: StackLook;
  readonly template?: Expression;
}

/** Stack and template, read side by side. */
export const readDeployed = async (world: World, stack: string): Promise<DeployedSide> => {
  const stacks = await world.stacks();
  const [look, template] = await Promise.all([stacks.look(stack), stacks.template(stack)]);
  return { ...(look ? { look } : {}), ...(look && template !== undefined ? { template } : {}) };
};

/**
 * Throws `Overtaken` where tags or template of a stack are not those that were read before: somebody changed it while
 * images were built. Asked when the change set is there, which AWS takes away as soon as the stack changes after it.
 */
export const assertAsRead = async (world: World, read: DeployedSide & { readonly look: StackLook }): Promise<void> => {
  const { id, name } = read.look;
  const now = await readDeployed(world, id);
  const compared = ({ look, template }: DeployedSide) => canonicalJson([look?.tags ?? null, template ?? null]);
  if (compared(now) !== compared(read)) throw new Overtaken(name);
};

export const resourcesOf = async (stacks: Stacks, stack: string): Promise<StackResource[]> => {
  const resources: StackResource[] = [];
  for await (const resource of stacks.resources(stack)) resources.push(resource);
  return resources;
};

/** Deletes a shell that can never be updated; refuses if it is protected or anything still lives in it. */
const deleteShell = async (world: World, look: StackLook): Promise<void> => {
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

/** How often a command waits for operations of others, one after the other, before it gives way. */
const mostWaits = 5;

/**
 * Brings the stack into a state in which the command can go on: waits for what is running, deletes a dead shell. A shell
 * that another run is about to fill is waited for. Answers the deployed side as it is then and the step that comes next.
 * Refuses foreign stacks and blocked states (whose the stack is, is asked again after every wait), and with `stack/busy` a stack that others change again and again.
 */
export const makeReady = async (
  world: World,
  stage: Pick<Stage, 'project' | 'stage' | 'stack' | 'preview'>,
  command: StackCommand,
  found: DeployedSide,
  claim: Claim = {},
): Promise<DeployedSide & { readonly step: 'create' | 'update' | 'delete' | 'read' | 'nothing' }> => {
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
          await deleteShell(world, left);
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
