import type { World } from '../../ports/world.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { endOfProtection } from '../../stack/setting-notes.ts';
import type { StackSettings } from '../../stack/stack-settings.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import { noReviewedPlan } from '../reviewed/assert-reviewed.ts';
import type { PlanCheck } from '../reviewed/reviewed-request.ts';

/** A stack by its id, and whether AWS refuses to delete it. */
type Protected = Pick<DeployedStack, 'id' | 'terminationProtection'>;

/** Protects a stack against deletion, or ends that, where the settings say so and it is otherwise. */
export const setProtection = async (
  world: World,
  { id, terminationProtection: before }: Protected,
  settings: StackSettings | undefined,
): Promise<void> => {
  const wanted = settings?.terminationProtection;
  if (wanted === undefined || wanted === before) return;
  await (await world.stacks()).protect(id, wanted);
  world.console.info(
    wanted ? 'The stack is protected against deletion now.' : 'The stack is not protected against deletion any more.',
  );
};

/**
 * Ends the protection of a stack where the settings say so. Called once nothing refuses the change any more, since a deploy
 * that is refused leaves the stack as it was. No change set shows it, so where a plan is required that plan has to say it:
 * throws `stack/no-reviewed-plan` otherwise, also where nothing else changes. Deletes the change set if it throws.
 */
export const endProtection = async (
  world: World,
  proposal: Proposal,
  stack: Protected | undefined,
  settings: StackSettings | undefined,
  check: PlanCheck | undefined,
): Promise<void> => {
  if (!stack?.terminationProtection || settings?.terminationProtection !== false) return;
  const found = check?.required ? check.found : undefined;
  try {
    if (found?.kind === 'none') throw noReviewedPlan(found.why);
    if (found?.kind === 'found' && !found.review.notes.includes(endOfProtection))
      throw noReviewedPlan(`the one of ${found.from} does not say that the protection of the stack ends`);
    await setProtection(world, stack, settings);
  } catch (problem) {
    if (proposal.kind === 'changes') await (await world.stacks()).deleteChangeSet(proposal);
    throw problem;
  }
};

/** Protects a new stack. Its deployment is done, so what AWS refuses is a warning. */
export const protectNew = async (world: World, id: string, settings: StackSettings | undefined): Promise<void> => {
  await tryAfterChange(world, 'The deployment is done, but the stack is not protected against deletion', () =>
    setProtection(world, { id, terminationProtection: false }, settings),
  );
};
