import type { DriftReport } from '../../drift/drift-report.ts';
import { findDrift } from '../../drift/find.ts';
import { driftStatus } from '../../drift/finding.ts';
import { type IgnoreRule, ignoreFindings } from '../../drift/ignore-rules.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { Stage } from '../../stage/stage.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import { findCauses } from './find-causes.ts';
import { findUndeployed } from './find-undeployed.ts';
import { runChecks } from './run-checks.ts';
import { readStackToCheck } from './stack-to-check.ts';

/**
 * Returns everything that differs from the deployed template of a stage: by CloudFormation's drift detection, by checks
 * of what it does not see, and by the config. Changes nothing.
 */
export const lookForDrift = async (
  world: World,
  caller: Caller,
  stage: Stage,
  request: CompileRequest,
  rules: readonly IgnoreRule[],
): Promise<DriftReport> => {
  const deployed = await readStackToCheck(world, stage);
  const drifts = await world.drifts();
  const [detection, { leftOut, ...checked }, undeployed] = await Promise.all([
    drifts.detect(deployed.stack.id),
    runChecks(world, deployed),
    findUndeployed(world, request, stage, deployed),
  ]);
  const looked = findDrift({
    ...deployed,
    ...checked,
    detection,
    ...(undeployed.sentence === undefined ? {} : { undeployed: undeployed.sentence }),
  });
  const ignored = ignoreFindings(looked.findings, rules, world.now());
  reportRules(world, ignored, looked.unknown);
  const { findings, notes } = await findCauses(world, ignored.findings);
  return {
    ...looked,
    findings,
    status: driftStatus({ ...looked, findings }),
    project: stage.project,
    stage: stage.stage,
    stack: stage.stack,
    stackId: deployed.stack.id,
    account: caller.account,
    region: request.region,
    ignored: ignored.used,
    notes: [...undeployed.notes, ...leftOut, ...notes],
  };
};

/** Warns of rules that have expired, and of those that ignore nothing although everything could be compared. */
const reportRules = (
  { console }: World,
  { expired, unused }: Pick<ReturnType<typeof ignoreFindings>, 'expired' | 'unused'>,
  unknown: DriftReport['unknown'],
): void => {
  const warn = (title: 'drift/ignore-expired' | 'drift/ignore-unused', message: string) =>
    console.annotate({ severity: 'warning', title, message });
  for (const { line, resource, until } of expired)
    warn(
      'drift/ignore-expired',
      `Line ${line} of drift-ignore (${resource}) held until ${until}, and ignores nothing any more. Take it out, or give it another day.`,
    );
  if (unknown.length > 0) return;
  for (const { line, resource, path = '' } of unused)
    warn(
      'drift/ignore-unused',
      `Line ${line} of drift-ignore ignores nothing: ${[resource, path].filter(Boolean).join(' ')} has not drifted, or there is no such resource. Take it out.`,
    );
};
