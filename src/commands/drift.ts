import { readProject } from '../operations/compile/read-project.ts';
import type { DriftRequest } from '../operations/drift/drift-request.ts';
import { lookAndRevert } from '../operations/drift/look-and-revert.ts';
import { readRules } from '../operations/drift/read-rules.ts';
import { refusalOfDrift, reportDrift } from '../operations/drift/report-drift.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import { readCaller } from '../operations/stack/identify.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import { stageOf } from '../stage/stage.ts';

/**
 * Compares a stage's stack with what was deployed, reports what differs and who changed it, and keeps one issue up to
 * date. With `remediate` brings the resources back, and looks again. Reads no more of the config than the project's name,
 * if there is nothing else to compare.
 */
export const drift = async (world: World, request: DriftRequest): Promise<CommandResult> => {
  const rules = readRules(request.drift.ignore);
  if (request.drift.remediate) assertOwnCode(world, 'drift');
  const stage = stageOf(await readProject(world, request), request.stage);
  const caller = await readCaller(world);
  const report = await lookAndRevert(world, caller, stage, request, rules);
  const { lacksIssue } = await reportDrift(world, report, request.drift);
  const refusal = refusalOfDrift(report, { failOnDrift: request.drift.failOnDrift, lacksIssue });
  return { diagnostics: [], located: undefined, ...refusal };
};
