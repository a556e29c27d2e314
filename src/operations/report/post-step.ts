import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type ReportedRequest, tellFailure } from './report-failure.ts';
import { stopped } from './stopped.ts';

/** What a run that was cut off left to do. */
export interface Unfinished {
  /** The command that was cut off. */
  readonly command: string;
  /** The change set that it made, by ARN. */
  readonly changeSet?: string | undefined;
}

/** A change set of a plan is of no use to anybody; one of a deploy may be under way, and is then not deleted by AWS. */
const discard = async (world: World, id: string): Promise<void> => {
  try {
    const stacks = await world.stacks();
    await stacks.discard({ kind: 'changes', id, stackId: '', changeSetType: 'UPDATE', changes: [] });
    world.console.info(`Discarded the change set ${id}.`);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    world.console.info(`The change set ${id} stays: ${problem.message} The next deploy removes it.`);
  }
};

/** After a run that was cut off: its report says so, and what it made for itself goes. */
export const epilogue = async (
  world: World,
  request: ReportedRequest,
  { command, changeSet }: Unfinished,
): Promise<void> => {
  try {
    await tellFailure(world, request, command, stopped);
  } finally {
    if (command === 'plan' && changeSet !== undefined && !world.offline) await discard(world, changeSet);
  }
};
