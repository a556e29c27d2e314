import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';

/**
 * Deletes a change set that is not executed, and the empty stack that it made. One that another run works with by now, or
 * that may not be deleted, stays: the next deploy removes it.
 */
export const discardChangeSet = async (world: World, proposal: ChangesProposal): Promise<void> => {
  const stacks = await world.stacks();
  await stacks.deleteChangeSet(proposal);
  if (proposal.changeSetType !== 'CREATE') return;
  try {
    await stacks.delete(proposal.stackId, { onEvent: () => {} }, 'REVIEW_IN_PROGRESS');
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    world.console.info(`The empty stack ${proposal.stackId} stays: ${problem.message}`);
  }
};
