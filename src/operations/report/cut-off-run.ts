import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { readMarker } from '../../report/marker.ts';
import { postReport } from './post-comment.ts';
import { type ReportedRequest, reportFailure } from './report-failure.ts';
import { stopped } from './stopped.ts';

/** A run that was cut off before it ended. */
export interface CutOffRun {
  /** The command of the run. */
  readonly command: string;
  /** The ARN of the change set that it created. */
  readonly changeSet?: string | undefined;
}

/** Deletes the change set of a plan. AWS refuses it for one that is being executed, which is a line of the log. */
const discard = async (world: World, id: string): Promise<void> => {
  try {
    const stacks = await world.stacks();
    await stacks.deleteChangeSet({ kind: 'changes', id, stackId: '', changeSetType: 'UPDATE', changes: [] });
    world.console.info(`Discarded the change set ${id}.`);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    world.console.info(`The change set ${id} stays: ${problem.message} The next deploy removes it.`);
  }
};

/** Returns the report that this very run wrote before it was cut off; undefined if it had not come so far. */
const ownReport = async (world: World, { comment: { run } }: ReportedRequest): Promise<string | undefined> => {
  const report = await world.written('report.md');
  const marker = report === undefined ? undefined : readMarker(report);
  const isOwn = run.run !== undefined && marker?.run === run.run && marker.attempt === run.attempt;
  return isOwn ? report : undefined;
};

/**
 * Reports a run that was cut off, and deletes the change set that a plan left behind. A run that had written its report is
 * over, whether or not that was posted: the comment shows that.
 */
export const finishCutOffRun = async (
  world: World,
  request: ReportedRequest,
  { command, changeSet }: CutOffRun,
): Promise<void> => {
  try {
    const report = await ownReport(world, request);
    if (report === undefined) await reportFailure(world, request, command, stopped);
    else await postReport(world, request.comment, report);
  } finally {
    if (command === 'plan' && changeSet !== undefined && !world.offline) await discard(world, changeSet);
  }
};
