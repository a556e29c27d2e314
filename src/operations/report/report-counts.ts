import type { World } from '../../ports/world.ts';
import { effectCounts } from '../../report/verdict-words.ts';
import { countChanges } from '../../stack/count-changes.ts';
import type { Proposal, ResourceChange } from '../../stack/proposal.ts';

/**
 * Sets the step outputs that count changes, and returns the counts. `differs` is true also where only outputs of the
 * stack change, and no resource.
 */
export const reportCounts = ({ console }: World, changes: readonly ResourceChange[], differs: boolean) => {
  const counts = countChanges(changes);
  console.output('has-changes', String(differs));
  console.output('changes', JSON.stringify(counts));
  console.output('replacements', String(counts.replace));
  console.output('deletions', String(counts.remove));
  return counts;
};

/** Sets the step outputs about a change set, and logs how many resources it removes, replaces, modifies and adds. */
export const reportProposal = (world: World, proposal: Proposal): void => {
  if (proposal.kind === 'no-changes') {
    reportCounts(world, [], false);
    return;
  }
  const { add, modify, replace, remove } = reportCounts(world, proposal.changes, true);
  const words = effectCounts({ remove, replace, modify: modify - replace, add }, 0, 'future');
  world.console.output('change-set-arn', proposal.id);
  world.console.info(`CloudFormation: ${words || 'no resource to change'}.`);
};
