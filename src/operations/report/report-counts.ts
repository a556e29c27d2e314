import type { World } from '../../ports/world.ts';
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

/** Sets the step outputs about a change set, and logs how many resources it adds, changes and removes. */
export const reportProposal = (world: World, proposal: Proposal): void => {
  if (proposal.kind === 'no-changes') {
    reportCounts(world, [], false);
    return;
  }
  const { add, modify, replace, remove } = reportCounts(world, proposal.changes, true);
  world.console.output('change-set-arn', proposal.id);
  world.console.info(
    `${add} to add, ${modify} to change${replace ? ` (${replace} by replacement)` : ''}, ${remove} to remove.`,
  );
};
