import type { DriftReport } from '../../drift/drift-report.ts';
import type { IgnoreRule } from '../../drift/ignore-rules.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { Stage } from '../../stage/stage.ts';
import type { DriftRequest } from './drift-request.ts';
import { lookForDrift } from './look-for-drift.ts';
import { reportDrift } from './report-drift.ts';
import { revertDrift } from './revert-drift.ts';

/**
 * Returns a look at a stack; with `remediate` the look after its resources were brought back. If that fails, reports what
 * was found before, and throws the failure.
 */
export const lookAndRevert = async (
  world: World,
  caller: Caller,
  stage: Stage,
  request: DriftRequest,
  rules: readonly IgnoreRule[],
): Promise<DriftReport> => {
  const report = await lookForDrift(world, caller, stage, request, rules);
  if (!request.drift.remediate) return report;
  try {
    const reverted = await revertDrift(world, stage, report, request);
    return { ...(await lookForDrift(world, caller, stage, request, rules)), reverted };
  } catch (problem) {
    if (!world.stopped) await reportDrift(world, report, request.drift);
    throw problem;
  }
};
