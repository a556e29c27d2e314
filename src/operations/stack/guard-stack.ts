import type { Expression } from '../../cloudformation/expression.ts';
import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';
import { goingIds, isOwnStackPolicy, isSamePolicy, protectedIds, stackPolicyFor } from '../../stack/stack-policy.ts';
import { DeployFailed } from './deploy-failed.ts';
import type { DeployedSide } from './read-deployed.ts';

/** Gives a stack its policy for a template, in place of another one of ours. */
type SetPolicy = (template: Expression | undefined, except?: ReadonlySet<string>) => Promise<void>;

/**
 * Returns a function that sets the policy of a stack if it is another one; undefined if the stack has one that somebody else
 * wrote, which stays, or if the role may not read it.
 */
const policySetter = async (world: World, stack: string): Promise<SetPolicy | undefined> => {
  const stacks = await world.stacks();
  let current: string | undefined;
  try {
    current = await stacks.stackPolicy(stack);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    world.console.info(`The stack gets no stack policy, since the one that it has may not be read (${problem.code}).`);
    return undefined;
  }
  if (!isOwnStackPolicy(current)) {
    world.console.info('The stack has a stack policy of its own, which stays as it is.');
    return undefined;
  }
  return async (template, except = new Set()) => {
    const ids = protectedIds(template).filter((id) => !except.has(id));
    if (current === undefined && ids.length === 0) return;
    const wanted = stackPolicyFor(ids);
    if (isSamePolicy(current, wanted)) return;
    await stacks.setStackPolicy(stack, wanted);
    current = wanted;
  };
};

/** True for a stack whose change was refused before it began; false while an operation runs, which the next deploy waits for. */
const isAtRest = async (world: World, stack: string): Promise<boolean> => {
  try {
    const status = (await (await world.stacks()).describe(stack))?.status;
    return status !== undefined && !status.endsWith('_IN_PROGRESS');
  } catch (problem) {
    if (problem instanceof Refused) return false;
    throw problem;
  }
};

/**
 * Sets the policy of a stack that is as its template says already, where it is another one: a deploy that was cut off may
 * have left it open, and one that was not followed may have made what it protects.
 */
export const closeStackPolicy = async (world: World, { stack }: DeployedSide, ours: Expression): Promise<void> => {
  if (stack === undefined || protectedIds(ours).length === 0) return;
  const set = await policySetter(world, stack.id);
  await setAfter(world, async () => set?.(ours));
};

/** Sets a policy after a change, which is done or was undone: what AWS refuses is a warning. */
const setAfter = async ({ console }: World, set: () => Promise<void>): Promise<void> => {
  try {
    await set();
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    console.annotate({
      severity: 'warning',
      title: problem.code,
      message: `The stack policy is not set, so that it does not keep others from deleting what holds data: ${problem.message} ${problem.hint}`,
    });
  }
};

/**
 * Runs a change of a stack under a stack policy that denies deleting and replacing what holds data, except what the change
 * set deletes or replaces, which the gates have allowed: a change set takes no policy of its own. Afterwards nothing is
 * excepted any more, also if the change fails or is refused; after one that still runs, the next deploy does that. A new stack gets its
 * policy once it is there. Without anything that is kept, as in previews, AWS is asked for nothing.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets-execute.html
 */
export const underStackPolicy = async <T extends { readonly stackId: string }>(
  world: World,
  proposal: ChangesProposal,
  { stack, template }: DeployedSide,
  ours: Expression,
  change: () => Promise<T>,
): Promise<T> => {
  const before = await readTemplate(template);
  if (protectedIds(before).length === 0 && protectedIds(ours).length === 0) return change();
  if (proposal.changeSetType === 'CREATE' || stack === undefined) {
    const done = await change();
    const ids = protectedIds(ours);
    if (ids.length > 0)
      await setAfter(world, async () => (await world.stacks()).setStackPolicy(done.stackId, stackPolicyFor(ids)));
    return done;
  }
  const set = await policySetter(world, stack.id);
  try {
    await set?.(before, goingIds(proposal.changes));
  } catch (problem) {
    await (await world.stacks()).deleteChangeSet(proposal);
    throw problem;
  }
  const settle = (template: Expression | undefined) => setAfter(world, async () => set?.(template));
  try {
    const done = await change();
    await settle(ours);
    return done;
  } catch (problem) {
    if (problem instanceof DeployFailed || (problem instanceof Refused && (await isAtRest(world, stack.id))))
      await settle(before);
    throw problem;
  }
};
